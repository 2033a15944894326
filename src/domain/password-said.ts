import type { Secret } from './secret.ts'

/** How people call a password in the languages they write to us. */
const NAME =
  '(?<![\\p{L}\\p{N}])(?:pass(?:word|wort|phrase|code)|passwd|pwd|pw|kennwort|contrase(?:ñ|n\\u0303|n)a|clave|adgangskode|kodeord|wachtwoord|lösenord|passord)(?:et|en|s|es)?(?![\\p{L}\\p{N}_-])'
const IS = "(?:is|was|will be|ist|war|lautet|lautete|heißt|heisst|hieß|es|era|fue|er|var|är|heter|hedder|luidt|'s):?"
/** For what it is: *the password for the portal is …*. */
const FOR =
  '(?:\\s*\\(?(?:new|old|neu|alt|nueva|vieja|anterior)\\)?)?(?:\\s+(?:for|to|of|on|für|zum|zur|von|vom|bei|beim|im|de|del|para|en|til|till|på|voor|op|i)\\s+(?:[^.?!\\n]|\\.(?=\\S)){1,60}?)?(?:\\s+(?:still|now|also|noch|jetzt|aber|nu|nog))?'
const ADVERBS =
  '(?:(?:now|still|also|not|actually|currently|always|jetzt|immer|noch|nicht|aber|bisher|jeweils|momentan|vorher|ahora|todavía|no|siempre|nu|nog|stadig|fortfarande)\\s+){0,2}'
const OPEN = '["\'„“«‚‘`(]*'
const MINE = '(?:my|our|the|a|mein|unser|das|ein|mi|la|una|nuestra|min|mit|ditt|mijn|het)'
const VALUE = `${OPEN}(?<secret>\\S{4,128})`

/** One way of saying a password. `fits` judges what may be one; `rest` is what follows it. */
interface Way {
  readonly pattern: RegExp
  readonly fits: (value: string, rest: string) => boolean
}

const way = (pattern: string, fits: Way['fits']): Way => ({ pattern: new RegExp(pattern, 'giu'), fits })

const WAYS: readonly Way[] = [
  // My password for the portal is Hello2024! · Passwort: geheim
  way(`${NAME}["']?${FOR}\\s+${IS}\\s+${ADVERBS}${VALUE}`, (value, rest) => isOdd(value, rest)),
  way(`${NAME}["']?${FOR}\\s*(?:[:=]|->|→)\\s*${VALUE}`, (value, rest) => isOdd(value, rest) || isLone(value, rest)),
  // password is "correct horse" · password: correct horse battery staple
  way(
    `${NAME}["']?${FOR}\\s*(?:[:=]|\\s${IS}\\s)\\s*["„“«'‘](?<secret>[^"“”»'’\\n]{4,100})["“”»'’]`,
    (said) => !isTalk(said),
  ),
  way(
    `${NAME}\\s*[:=]\\s*(?<secret>\\p{Ll}{3,12}(?: \\p{Ll}{3,12}){3,7})(?=\\s*(?:$|[\\n.,;]))`,
    (said) => said === said.toLowerCase() && !isTalk(said),
  ),
  // I forgot my password, it was Hello2024! · olvidé mi contraseña, era Hola2024
  way(
    `${NAME}[^\\n]{0,60}?(?:(?<!\\p{L})(?:it|that|es|das|det|dat|het)\\s?${IS}|[,.;]\\s*(?:era|fue|es|war))\\s+${ADVERBS}${VALUE}`,
    (value) =>
      isStrong(value) || (/^\S{8,}$/.test(value) && hasBoth(value) && !isOrdinary(value) && /\p{Ll}/u.test(value)),
  ),
  // Hello2024! is my password · with Hello2024! as password · changed the password to Hello2024!
  way(
    `(?<![^\\s"'„“«(])(?<secret>\\S{4,64}?)["'”»)]?\\s+${IS}\\s+${MINE}\\s+(?:\\p{L}+\\s+)?${NAME}(?!\\s+manager)`,
    (value) => hasBoth(value) && isOdd(value, ''),
  ),
  way(`(?<![^\\s"'„“«(])(?<secret>\\S{6,64}?)["'”»)]?\\s+(?:as|als|como|som)\\s+(?:${MINE}\\s+)?${NAME}`, (value) =>
    isStrong(value),
  ),
  way(
    `(?:chang|set|reset|updat|cambi|pus[eo]|endre|ændre|ändra|wijzig)\\p{L}*\\s[^.?!\\n]{0,20}?${NAME}\\s+(?:to|in|a|por|til|till|naar|i)\\s+${VALUE}`,
    (value) => isStrong(value),
  ),
  way(`${NAME}\\s+(?:auf|in)\\s+${VALUE}\\s+(?:ge|zurückge|um)\\p{L}+`, (value) => isStrong(value)),
  // with the password Hello2024! · user ewa / Hello2024!
  way(`${NAME},?\\s+${VALUE}`, (value) => isStrong(value) && hasSign(value, true)),
  way(`(?<!\\p{L})(?:kennwort|pwd?)\\s+${VALUE}`, (value) => isStrong(value)),
  way(
    `(?<!\\p{L})(?:log-?in|user(?:name|id)?|benutzer(?:name)?|anmeldung|zugang(?:sdaten)?|usuario|acceso|credentials|pass|bruger|gebruiker|användare|bruker)(?!\\p{L})\\S?\\s+(?:\\S+\\s*[/|,]\\s*)?${VALUE}`,
    (value) => isStrong(value) && hasSign(value, true) && hasDigit(value),
  ),
  way(`${NAME}\\s+["„“«](?<secret>[^"“”»\\n]{4,100})["“”»]`, (said) => hasDigit(said) && !isTalk(said)),
  way(
    `\\S@\\S{1,100}\\.\\p{L}{2,}\\s*[/|,;]\\s*${VALUE}`,
    (value) => isStrong(value) && hasSign(value, true) && hasDigit(value),
  ),
  way(`(?<!\\p{L})pin(?:-?code)?\\s*(?:[:=]|\\s${IS})\\s*(?<secret>\\d{4,8})(?![\\d.])`, () => true),
  // https://ewa:secret@host
  { pattern: /:\/\/[^\s:/@]{1,100}:(?<secret>[^\s/@]{1,100})@/g, fits: (value) => !isOrdinary(value) },
]

/** Passwords that somebody says in so many words. */
export function* passwordsSaid(said: string): Generator<Secret> {
  for (const { pattern, fits } of WAYS)
    for (const found of said.matchAll(pattern)) {
      const raw = found.groups?.secret ?? ''
      const [alone = ''] = raw.split(/[;&](?=[\w ]+=)|["'”»](?=[,}])/u, 1)
      const value = alone.replace(/[.,;:?)\]}>"'”“»’`]+$/u, '')
      const start = found.index + found[0].lastIndexOf(raw)
      const end = start + value.length
      if (value.length >= 4 && fits(value, said.slice(end, end + 40))) yield { kind: 'password', start, end }
    }
}

const hasDigit = (value: string) => /\d/.test(value)
const hasBoth = (value: string) => hasDigit(value) && /\p{L}/u.test(value)
/** A sign that words do not have; one at the end may be the sentence's. */
const hasSign = (value: string, atTheEndToo = false) =>
  /[!@#$%^&*+=?<>{}|~\\€£§¡¿]/u.test(atTheEndToo ? value : value.replace(/[!?]+$/u, ''))
const isEnd = (rest: string) => /^\s*(?:$|[\n.,;!?&)"'”])/u.test(rest)

/** Like no word and no number of a helpdesk. */
const isOdd = (value: string, rest: string): boolean =>
  !isOrdinary(value) &&
  (hasBoth(value) ||
    (hasSign(value) && /\p{L}/u.test(value)) ||
    /^\p{L}+(?:-\p{L}+){3,}$/u.test(value) ||
    (/^\d{4,}$/.test(value) && isEnd(rest)) ||
    (/\p{Ll}\p{Lu}/u.test(value) && isEnd(rest)))

/** Letters with a digit or sign, in both cases or with a sign: what forms ask of a password. */
const isStrong = (value: string): boolean =>
  value.length >= 6 &&
  !isOrdinary(value) &&
  /\p{L}/u.test(value) &&
  (hasDigit(value) || hasSign(value)) &&
  (hasSign(value, true) || (/\p{Ll}/u.test(value) && /\p{Lu}/u.test(value)))

/** One word after the colon and nothing else, which is no remark about the password. */
const isLone = (value: string, rest: string): boolean =>
  isEnd(rest) && /^[\p{L}\p{N}!]+$/u.test(value) && !isOrdinary(value) && !isTalk(value)

/** Shapes that stand near the word all the time: addresses, paths, versions, numbers of tickets and errors, times, files, placeholders. */
const ORDINARY = [
  /:\/\//,
  /^(?:[/\\~]|[A-Za-z]:\\|\.\.?\/)/,
  /^[\w.-]+\\+[\w.-]+$/,
  /^[^@\s]+@[^@\s]+\.\p{L}{2,}$/u,
  /^v?\d+(?:\.\d+)+\S{0,3}$/i,
  /^[A-Z]{1,6}-\d+!?$|^(?:AADSTS|ORA|KB|ERR|E|HR)\d+!?$/,
  /^#?\d+[.:/%x-]?\d*(?:[.:/-]\d+)?[a-z]{0,3}$/i,
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/i,
  /^0x[0-9a-f]+$/i,
  /\.(?:xlsx?|docx?|pdf|txt|csv|png|jpe?g|log|zip|json|xml|msg|eml|kdbx|html?|aspx?|ts|js|cs|al)\b/i,
  /^(?:\$[{(]|\$[A-Z_]+$|<|\{\{|%\w+%|\[)|\(.*\)?$|^[*•x.…_#-]+$/,
  /^(?:bc|nav|ax|d|m|windows|office|sql(?:server)?)-?\d{1,4}$/i,
]
const isOrdinary = (value: string): boolean => !/^\d{4,}$/.test(value) && ORDINARY.some((shape) => shape.test(value))

/** Words with which people talk about a password instead of saying it. */
const TALK = new Set(
  `the a an my your our of to in is be it and or not no yes ok for too at least must can cannot with without does
  required wrong incorrect invalid expired unknown missing empty blank none null true false undefined field reset
  forgotten forgot change changed hidden removed redacted secret same optional help error failed denied rejected
  locked different please see below above again never
  der die das ein eine mein ihr und oder nicht kein keine keins ist wird muss darf kann zu zum mit ohne falsch ungültig
  abgelaufen unbekannt leer fehlt vergessen geändert gesperrt ja nein gleich richtig erforderlich geheim siehe
  ändern zurücksetzen hilfe bitte fehler
  el la los un una mi su y o no sin con que de en es incorrecta inválida caducada vencida olvidada desconocida vacía
  requerida ninguna sí cambiar restablecer ayuda por favor obligatoria
  forkert ugyldigt ugyldig udløbet glemt ukendt onjuist ongeldig verlopen vergeten fel felaktigt ogiltigt utgånget glömt
  feil utløpt ikke niet inte`.split(/\s+/),
)
const isTalk = (said: string): boolean =>
  said
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => TALK.has(word))
