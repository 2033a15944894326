const COMPANY =
  /(?<![\p{L}])(?:compan|compañ|firma|firmen|unternehmen|empresa|bedrijf|virksomhed|företag|selskap|bedrift|kolleg|colleag|collega|all of us|whole team)/iu
const CLOSED =
  /(?<![\p{L}])(?:closed|resolved|solved|finished|geschlossen|erledigt|gelöst|abgeschlossen|cerrad|resuelt|lukke|løst|gesloten|opgelost|stängd|avslutad|löst)/iu

/** Which tickets a wish to see tickets is about; undefined: one's own that are open. */
export const ticketsMeant = (words: string): 'company' | 'closed' | undefined =>
  COMPANY.test(words) ? 'company' : CLOSED.test(words) ? 'closed' : undefined
