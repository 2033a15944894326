const NEW = '(?:a |an |one |einen |einer |un |ein )?(?:new |neuen |neuer |nuevo )?'
const TENANT = '(?:tenant|mandant(?:en)?)(?: nuevo)?'
const FOR = '(?:for|called|named|für|fuer|namens|para|llamado)'
const VERB =
  '(?:create |add |make |set up |i need |we need |ich brauche |wir brauchen |crear |crea |cree |necesito |necesitamos )?'
const DONE = '(?: (?:anlegen|an|erzeugen|erstellen))?'
const WANTED = new RegExp(`^(?:please |bitte |por favor,? )?${VERB}${NEW}${TENANT} ${FOR} (.+?)${DONE}[.!?]?$`, 'iu')
const PLACE = /^(.+?) (?:in|en) (\p{Lu}\S*(?: \p{Lu}\S*){0,2})$/u

/**
 * The tenant that words ask for: `create a tenant for Fitness Nord in Kiel` → its name, and a place that tells it apart
 * where another has the name (T9). Undefined: they ask for none.
 */
export function tenantSaid(words: string): { readonly name: string; readonly place?: string } | undefined {
  const [, said] = WANTED.exec(words.normalize('NFKC').trim().replace(/\s+/g, ' ')) ?? []
  if (said === undefined) return undefined
  const [, name, place] = PLACE.exec(said) ?? []
  return name !== undefined && place !== undefined ? { name, place } : { name: said }
}
