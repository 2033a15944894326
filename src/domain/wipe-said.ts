const POLITE = '(?:please|just|now|bitte|mal|sofort|jetzt|por favor|ya|venligst|nu|alsjeblieft|vennligst|nå|snälla)'
const VERB = [
  'delete|erase|wipe(?: out)?|kill|remove|destroy|purge|drop|clear|close',
  'lösch(?:e|en|t)?|vernichte|entferne|schlie(?:ß|ss)e?|kill(?:e|en)',
  'borr(?:a|ar|e)|elimin(?:a|ar|e)|cierr[ae]|cerrar|quit(?:a|ar|e)',
  'slett?|fjern|verwijder|wis|radera|ta bort',
].join('|')
const ALL = '(?:everything|all|every|alles?|tod[oa]s?|alt|allt|alla)(?: of (?:it|them|this))?'
const OURS = '(?:the|my|our|your|die|meine|unsere|los|las|mis|nuestros|nuestras|mine|mina|mijn|vores|våre)'
const THINGS =
  '(?:tickets?|requests?|data|records|anfragen?|daten|datos|solicitudes|casos|sager|saker|ärenden|meldingen|gegevens)'
const WIPE = new RegExp(
  `^(?:${POLITE},? )*(?:${VERB}) (?:${POLITE} )*${ALL}(?: ${OURS})?(?: ${THINGS})?(?:,? ${POLITE})*[.! ]*$`,
  'iu',
)

/** Whether words ask for everything to be gone: `lösch alles`, `kill all tickets`. Nothing does that: they are asked what they mean (DOMAIN §2.7). */
export const wipeSaid = (words: string): boolean => WIPE.test(words.normalize('NFKC').trim().replace(/\s+/gu, ' '))
