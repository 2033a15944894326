/** What stands in a sentence and is no word: found the same way for intents and for values. Each with the flags `giu`. */
export const patterns = {
  email: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu,
  link: /https?:\/\/\S+/giu,
  /** T-10482, P-77, D-3, AR-88; a hurried hand leaves the dash out or writes a blank. */
  number: /(?<![\p{L}\p{N}])(AR|T|P|D)(?:\s?[-–#]\s?|\s)?(\d{1,9})(?![\p{L}\p{N}]|[.,]\d)/giu,
  /** 22.2.110.42: three numbers or more. */
  version: /(?<![\p{L}\p{N}.])v?\.?(\d{1,4}(?:\.\d{1,6}){2,4})(?![\p{N}]|\.\d)/giu,
} as const
