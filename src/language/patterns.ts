/** What stands in a sentence and is no word: found the same way for intents and for values. Each with the flags `giu`. */
export const patterns = {
  email:
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,63}/giu,
  link: /https?:\/\/\S+/giu,
  /** T-10482, P-77, D-3, AR-88: letter and number with a dash; without one or with a blank only long ones of tickets and requests. */
  number: /(?<![\p{L}\p{N}])(?:(AR|T|P|D)\s?[-–#]\s?(\d{1,9})|(AR|T|P)\s?(\d{3,9}))(?![\p{L}\p{N}]|[.,]\d)/giu,
  /** 22.2.110.42: three numbers or more, unless they are a day with its year. */
  version: /(?<![\p{L}\p{N}.])(?!\d{1,2}\.\d{1,2}\.20\d\d(?![.\d]))v?\.?(\d{1,4}(?:\.\d{1,6}){2,4})(?![\p{N}]|\.\d)/giu,
} as const
