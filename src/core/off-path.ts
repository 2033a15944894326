import type { Given } from './flow.ts'
import type { Button, Message } from './message.ts'
import type { Conversation } from './ports.ts'
import type { Action, Input } from './turn.ts'
import { plain } from './words.ts'

/** What whole messages mean anywhere, in every language people write (DOMAIN §2.1 rule 8). */
const COMMANDS: Readonly<
  Record<'cancel' | 'back' | 'resume' | 'help' | 'confirm' | 'keep' | 'skip', readonly string[]>
> = {
  cancel: [
    'cancel',
    'stop',
    'quit',
    'abort',
    'never mind',
    'nevermind',
    'abbrechen',
    'abbruch',
    'stopp',
    'vergiss es',
    'cancelar',
    'anular',
    'parar',
    'olvídalo',
    'olvidalo',
    'annuller',
    'annullér',
    'afbryd',
    'annuleren',
    'annuleer',
    'avbryt',
    'avbryte',
    'avbryta',
  ],
  back: [
    'back',
    'go back',
    'zurück',
    'zurueck',
    'atrás',
    'atras',
    'volver',
    'tilbage',
    'terug',
    'tilbake',
    'tillbaka',
    'bakåt',
  ],
  resume: [
    'continue',
    'resume',
    'go on',
    'weiter',
    'fortsetzen',
    'weitermachen',
    'continuar',
    'seguir',
    'fortsæt',
    'doorgaan',
    'verder',
    'fortsett',
    'fortsätt',
  ],
  help: [
    'help',
    'menu',
    'start',
    'hello',
    'hi',
    'hey',
    'home',
    '?',
    'hilfe',
    'menü',
    'hallo',
    'guten tag',
    'moin',
    'servus',
    'grüß gott',
    'ayuda',
    'menú',
    'inicio',
    'hola',
    'buenos días',
    'buenas',
    'hjælp',
    'hej',
    'hulp',
    'hjelp',
    'hei',
    'hjälp',
    'meny',
  ],
  confirm: [
    'send',
    'send it',
    'yes',
    'ok',
    'confirm',
    'submit',
    'senden',
    'absenden',
    'ja',
    'abschicken',
    'enviar',
    'sí',
    'si',
    'confirmar',
    'verzenden',
    'skicka',
    'godkend',
  ],
  keep: ['keep', 'keep as is', 'so lassen', 'dejar así', 'dejarlo así'],
  skip: [
    'skip',
    'none',
    'no',
    'überspringen',
    'keine',
    'nein',
    'omitir',
    'saltar',
    'ninguno',
    'spring over',
    'overslaan',
    'hopp over',
    'hoppa över',
    '-',
  ],
}

const CHANGE = {
  before: [
    'change',
    'edit',
    'ändere',
    'ändern',
    'cambiar',
    'cambia',
    'editar',
    'ret',
    'ændr',
    'wijzig',
    'endre',
    'ändra',
  ],
  after: ['ändern', 'bearbeiten', 'wijzigen'],
}

/** Somebody says that they do not know (DOMAIN X71). */
const UNSURE: readonly string[] = [
  "i don't know",
  'i dont know',
  "don't know",
  'dont know',
  'do not know',
  'i do not know',
  'no idea',
  'not sure',
  "i'm not sure",
  'unknown',
  'weiß nicht',
  'weiss nicht',
  'weiß ich nicht',
  'weiss ich nicht',
  'ich weiß es nicht',
  'ich weiß nicht',
  'keine ahnung',
  'unbekannt',
  'no sé',
  'no se',
  'no lo sé',
  'no lo se',
  'ni idea',
  'desconocida',
  'desconocido',
]

/** Whether words mean a question's way out: its label, or not knowing in any language. */
export function meansInstead(label: string, words: string): boolean {
  const said = bare(words)
  return said === bare(label) || UNSURE.includes(said)
}

export type OffPath = keyof typeof COMMANDS

/** A whole message that is a command of the conversation itself. */
export function command(words: string): OffPath | undefined {
  const said = bare(words)
  return (Object.keys(COMMANDS) as OffPath[]).find((name) => COMMANDS[name].includes(said))
}

/** `change version`, `Version ändern`, `cambiar versión` → the slot whose label it names. */
export function changeOf(
  words: string,
  labels: readonly { readonly id: string; readonly label: string }[],
): string | undefined {
  const said = bare(words)
  const before = CHANGE.before.find((word) => said.startsWith(`${word} `))
  const after = CHANGE.after.find((word) => said.endsWith(` ${word}`))
  const named = before ? said.slice(before.length).trim() : after ? said.slice(0, -after.length).trim() : undefined
  if (!named) return undefined
  const name = named.replace(/^(the|my|die|den|das|el|la|los|las)\s+/u, '')
  return (
    labels.find(({ label }) => bare(label) === name)?.id ??
    labels.find(({ id }) => bare(id) === name)?.id ??
    labels.find(({ label }) => bare(label).includes(name))?.id
  )
}

/** Lower case, without punctuation at the ends and doubled blanks. Phones type ’ for '. */
export const bare = (words: string): string =>
  words
    .toLocaleLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[¡¿"„“'.]+|(?<=.)[!?.…"“'*]+$/gu, '')
    .trim()

/** `2`, or the words on a button → what that button does, said in words. */
export function chosen(words: string, options: Conversation['options']): Input | undefined {
  const said = bare(words)
  const numbered = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined
  const found = numbered ?? options.find(({ label }) => bare(label) === said)
  return found ? { ...found.input, by: 'words' } : undefined
}

/** The buttons of what is shown, numbered in reading order: the text path of every card (DESIGN §6). */
export function optionsOf(messages: readonly Message<string>[]): { label: string; input: Input }[] {
  return messages.flatMap((message) => {
    const inputs: Pick<Button<string>, 'label' | 'does' | 'isDisabled'>[] = []
    if (message.kind === 'list') inputs.push(...message.items.map((item) => ({ label: item.id, does: item.open })))
    if (message.kind === 'list' && message.page) {
      const { previous, next } = message.page
      if (previous) inputs.push({ label: '<', does: previous })
      if (next) inputs.push({ label: '>', does: next })
    }
    if (message.kind === 'ask') {
      const { field, run } = message
      inputs.push(
        ...(field.choices ?? []).slice(0, 25).map((choice) => ({
          label: choice.label,
          does: { kind: 'fill', run, values: { [field.id]: choice.value }, by: 'press' } as const,
        })),
      )
    }
    inputs.push(...(message.buttons ?? []))
    return inputs.flatMap(({ label, does, isDisabled }) =>
      'kind' in does && !isDisabled ? [{ label: plain(label), input: does }] : [],
    )
  })
}

/** The run-bound action that a command word stands for. */
export const actionOf: Readonly<Partial<Record<OffPath, Action>>> = {
  cancel: 'cancel',
  back: 'back',
  resume: 'resume',
  confirm: 'confirm',
  keep: 'keep',
}

/** Whether somebody put anything of their own into a draft. */
export const hasOwnWords = (given: Given, suggested: readonly string[]): boolean =>
  Object.entries(given).some(
    ([id, value]) => value !== null && !suggested.includes(id) && !(Array.isArray(value) && value.length === 0),
  )
