const SHOW = String.raw`(?:(?:please )?show (?:me )?|(?:bitte )?zeig(?:e|en sie)? (?:mir )?|(?:por favor,? )?mu[eé]str[ae](?:me)? )?`
const OF = '(?:of|for|at|von|für|bei|der|de|para|en)'
const STATUS = String.raw`(?:licen[cs]e status|(?:status|stand) der lizenz(?:en)?|estado de (?:la |las )?licencias?)`
const NAMED = new RegExp(`^${SHOW}(?:the |den |el )?(?:${STATUS}|lizenzst(?:atus|and)) ${OF} (.{2,80}?)[!?]?$`, 'iu')
const BARE = new RegExp(`^${SHOW}(?:the |den |el )?${STATUS} (.{2,80}?)[!?]?$`, 'iu')
/** Without a preposition only what begins like a name is one: `licence status wrong` is none. */
const NAME = /^\p{Lu}/u

/** Whose licences are to be looked at: `licence status Hello AB`, `Lizenzstatus von Hello AB`; undefined: nobody is named. */
export function licenceStatusSaid(words: string): string | undefined {
  const said = words.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const [, bare = ''] = BARE.exec(said) ?? []
  return NAMED.exec(said)?.[1] ?? (NAME.test(bare) ? bare : undefined)
}
