import type { Secret, SecretKind } from './secret.ts'

/** Our own mailed links and signed addresses end in 43 signs of base64url (256 bits). */
const LINK = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])/g

/** Keys whose maker gave them a shape that nothing else has. */
const SHAPED = [
  // A JSON Web Token, and whatever follows *Bearer*.
  /(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/g,
  /\bbearer\s+(?<secret>(?=\S*\d)[\w.~+/=-]{16,})/gi,
  // GitHub, GitLab, Slack, npm, Google, Amazon, OpenAI and their like, Stripe, SendGrid.
  /\bgh[pousr]_\w{30,}|\bgithub_pat_\w{40,}|\bglpat-[\w-]{20,}/g,
  /\bxox[a-z]-[\w-]{10,}|\bxapp-[\w-]{20,}|\bhooks\.slack\.com\/services\/[\w/]{20,}/g,
  /\bnpm_\w{36}|\bAIza[\w-]{35}|\bGOCSPX-[\w-]{20,}|\bya29\.[\w-]{20,}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bsk-(?=[\w-]*\d)[\w-]{20,}|\b[srp]k_(?:live|test)_\w{16,}|(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g,
  // Discord's bots and web hooks; Azure's client secrets and storage keys.
  /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}|\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{50,}/g,
  /(?<![\w~.-])[\w~.-]{3}8Q~[\w~.-]{31,34}/g,
  /\b(?:AccountKey|SharedAccessKey)=(?<secret>[\w+/]{40,}={0,2})/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
]

/** A token by its name: `api key: …`, `client_secret=…`, `?access_token=…`. */
const NAMED =
  /(?<!\p{L})(?:api[ _-]?(?:key|token|schlüssel)|(?:access|auth|refresh|bot|session|id)[ _-]?token|(?:client|app|shared|signing|webhook)[ _-]?secret|secret(?:[ _-]?(?:access)?[ _-]?key)?|access[ _-]?key|zugriffs(?:schlüssel|token)|geheimer schlüssel|clave (?:de )?(?:la )?api|clave secreta|token|sig|signature)["']?\s*(?:[:=]|\s(?:is|ist|es|er|är|lautet)\s)\s*["'“„«]?(?<secret>[\w.~+/=%-]{16,})/giu

const KEY_WORD =
  /(?<!\p{L})(?:(?<licence>(?:licen[cs]e|product|activation|serial)[ -]?(?:key|code)|(?:lizenz|produkt|aktivierungs|licens|licentie|lisens)[ -]?(?:schlüssel|code|key|nøgle|sleutel|nyckel|nøkkel)|(?:clave|código|llave) de (?:la )?(?:licencia|producto|activación))|key|schlüssel|clave|nøgle|sleutel|nyckel|nøkkel)(?!\p{L})/giu
/** How far behind such a word its key may stand. */
const NEAR = 60

const GROUPS = /(?<![\w-])[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,9}(?![\w-])/gi
/** One long block, as some vendors make them; only right behind the word that names it. */
const BLOCK = /^["']?\s*(?:[:=]|\s(?:is|ist|lautet|es|er|är))\s*["'“„«]?(?<secret>[\w+/=.-]{14,})/iu

/** Secrets that are known by how they look. */
export function* secretShapes(said: string): Generator<Secret> {
  for (const pattern of [LINK, ...SHAPED])
    for (const found of said.matchAll(pattern)) yield at(found, pattern === LINK ? 'link' : 'token')
  for (const found of said.matchAll(NAMED)) {
    const value = found.groups?.secret ?? ''
    if (isMixed(value) && !/^https?:|[/.][a-z]{2,5}$/i.test(value)) yield at(found, 'token')
  }
  yield* licenceKeys(said)
}

function* licenceKeys(said: string): Generator<Secret> {
  const named = [...said.matchAll(KEY_WORD)].map(({ index, 0: word, groups }) => ({
    end: index + word.length,
    isLicence: groups?.licence !== undefined,
  }))
  const isNamed = (start: number) => named.some(({ end }) => start >= end && start - end <= NEAR)
  for (const found of said.matchAll(GROUPS))
    if (isKey(found[0]) || (isNamed(found.index) && hasDigit(found[0]))) yield at(found, 'licence-key')
  for (const { end, isLicence } of named) {
    if (!isLicence) continue
    const found = BLOCK.exec(said.slice(end, end + 500))
    const value = found?.groups?.secret
    if (!found || value === undefined || !isMixed(value) || /[.-]\p{Ll}{2,}|^\d+(?:\.\d+)+$/u.test(value)) continue
    const start = end + found[0].length - value.length
    yield { kind: 'licence-key', start, end: start + value.length }
  }
}

/** Groups of one length in capitals, two of them at least of letters and digits together; a GUID and a server's name are none. */
function isKey(groups: string): boolean {
  const parts = groups.split('-')
  const isEven = parts.every(({ length }) => length === parts[0]?.length)
  return parts.length >= 4 && isEven && groups === groups.toUpperCase() && parts.filter(isMixed).length >= 2
}

const hasDigit = (said: string) => /\d/.test(said)
const isMixed = (said: string) => hasDigit(said) && /\p{L}/u.test(said)

/** The named part of what matched, else all of it. */
function at(found: RegExpExecArray, kind: SecretKind): Secret {
  const value = found.groups?.secret ?? found[0]
  const end = found.index + found[0].length
  return { kind, start: end - value.length, end }
}
