/** What questions begin with, in every language we know, where no report does: `when` and `wenn` may tell of one. */
const BEGINNINGS = [
  String.raw`how|what|where|which|who|whose|why|(?:can|could|may|should|do|does|is there|are there) (?:i|we|you|one|it|they|a|any|the)|tell me how|explain`,
  String.raw`wie|was|wo|wann|welche[rsnm]?|wer|wem|wen|warum|wieso|weshalb|wozu|womit|worin|(?:kann|können|könnte|könnten|darf|dürfen|muss|müssen|gibt) (?:ich|wir|man|sie|es)|erklär\p{L}*`,
  String.raw`cómo|como (?:puedo|podemos|se|hago|hacer|veo|cambio)|qué|d[oó]nde|cu[aá]l(?:es)?|qui[eé]n(?:es)?|por qu[eé]|cu[aá]nt[oa]s?|puedo|podemos|se puede`,
  String.raw`hvordan|hvad|hva|hvor|hvornår|hvilken|hvilke[nt]?|hvem|hvorfor|(?:kan|skal|må|er) (?:jeg|vi|man|det|der|du)(?! ikke)`,
  String.raw`hoe|wat|waar|welke|wie|waarom|(?:kan|mag|moet|is) (?:ik|we|wij|men|je|jullie|er)(?! niet)`,
  String.raw`hur|vad|var|vilken|vilket|vilka|vem|varför|(?:kan|ska|får|måste|finns|är) (?:jag|vi|man|det|du)(?! inte)`,
]
const POLITE = String.raw`(?:please|bitte|hi|hello|hallo|hola|hej|hei|hoi|guten tag|por favor|and|und|y|og|en|och)[,!.]? `
const ASKS = new RegExp(`^(?:${POLITE})*(?:${BEGINNINGS.join('|')})(?!\\p{L})`, 'iu')

/** Whether words ask something, by their shape; others tell what is wrong (D14, §2.7). */
export const isQuestion = (words: string): boolean => {
  const said = words.trim().replace(/\s+/gu, ' ')
  return /[?？¿]/u.test(said) || ASKS.test(said)
}
