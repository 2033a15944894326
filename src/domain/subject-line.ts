/** Phrases that only say that something fails, in the languages people write in (DOMAIN D10). */
const FAILS = [
  String.raw`(?:does ?n[o']?t|doesnt|do not|don'?t|won'?t|not|isn'?t) work(?:ing)?`,
  String.raw`(?:is|are)? ?(?:broken|down|dead|not available|kaputt|defekt|gestört|tot)`,
  'no longer works?',
  'problems?',
  'errors?',
  'bugs?',
  'issues?',
  'help',
  String.raw`(?:geht|gehen|funktioniert|funktionieren|läuft|laufen|klappt) (?:gar |leider |wieder )?nicht(?: mehr)?`,
  'fehler',
  'hilfe',
  'no (?:me )?(?:funciona|va|anda|sirve|arranca|abre|carga)n?',
  '(?:está |esta )?(?:roto|rota|caído|caída|caido|caida)',
  'errore?s?',
  'ayuda',
  '(?:virker|fungerer|funkar|fungerar|werkt|doet het) (?:ikke|inte|niet)',
]
const VAGUE = new RegExp(`(?:^|\\s)(?:${FAILS.join('|')})[\\s!.?]*$`, 'iu')

/**
 * Whether a subject only says "X does not work" without what was done and what happened.
 * A number, a quoted message or more than six words besides count as something to go by.
 */
export function isVague(subject: string): boolean {
  const words = subject.trim().split(/\s+/u)
  if (words.length > 8 || /[„“"«]|:\s|\d{3,}/u.test(subject)) return false
  return words.length === 1 || VAGUE.test(subject.trim())
}

/** Longest subject that is taken over from free words; the rest goes to the description. */
const SUBJECT = 120

/** Free words → what a ticket begins with: one short line is the subject, anything longer is the description as well. */
export function subjectAndRest(words: string): { subject: string; description?: string } {
  const all = words.trim()
  const [first = ''] = all.split('\n')
  const subject = first.length <= SUBJECT ? first : `${first.slice(0, SUBJECT - 1).trimEnd()}…`
  return subject === all ? { subject } : { subject, description: all }
}
