import { look, start } from './core/button.ts'
import type { Catalogue } from './core/catalogue.ts'
import { type Command, createRoute } from './core/route.ts'
import type { Input } from './core/turn.ts'
import { keyOf, text } from './core/words.ts'
import { flows } from './flows/index.ts'
import { catalogs } from './texts/texts.ts'
import { views } from './views/index.ts'
import { meanwhile } from './views/meanwhile.ts'
import { refuse } from './views/refusal.ts'
import { wanted } from './views/wanted.ts'

const show = (number: string): Input => ({ kind: 'view', view: 'ticket.show', params: { id: number }, by: 'words' })

const showDraft = (number: string): Input => ({ kind: 'view', view: 'draft.show', params: { id: number }, by: 'words' })

const showRequest = (number: string): Input => ({
  kind: 'view',
  view: 'access.show',
  params: { id: number },
  by: 'words',
})

/** The words of a text key in every language. */
const wordsOf = (key: string): string[] =>
  Object.values(catalogs).flatMap((catalog) => (catalog as Readonly<Record<string, string>>)[key]?.split('|') ?? [])

function commands(): Command[] {
  const list = (filter: string): Input => ({ kind: 'view', view: 'ticket.list', params: { filter }, by: 'words' })
  return [
    ...flows.map(
      ({ id }): Command => ({
        words: wordsOf(`${keyOf(id)}.command`),
        input: { kind: 'start', flow: id, by: 'words' },
      }),
    ),
    ...views
      .filter(({ id }) => id !== 'ticket.show' && id !== 'draft.show')
      .map(
        ({ id }): Command => ({
          words: wordsOf(`${keyOf(id)}.command`),
          input: { kind: 'view', view: id, by: 'words' },
        }),
      ),
    { words: wordsOf('ticket-list.command-company'), input: list('company') },
    { words: wordsOf('ticket-list.command-closed'), input: list('closed') },
    { words: wordsOf('ticket-list.command-search'), input: list('open'), takes: 'search' },
    {
      words: wordsOf('ticket-queue.command-unassigned'),
      input: { kind: 'view', view: 'ticket.queue', params: { filter: 'unassigned' }, by: 'words' },
    },
    {
      words: wordsOf('ticket-queue.command-search'),
      input: { kind: 'view', view: 'ticket.queue', params: { filter: 'all' }, by: 'words' },
      takes: 'search',
    },
    { words: wordsOf('why.command-rights'), input: { kind: 'view', view: 'why', params: {}, by: 'words' } },
    { words: wordsOf('ticket-show.command'), input: show(''), takes: 'number' },
    { words: wordsOf('draft-show.command'), input: showDraft(''), takes: 'draft' },
    {
      words: wordsOf('access-approve.command'),
      input: { kind: 'start', flow: 'access.approve', by: 'words' },
      takes: 'request',
    },
    { words: wordsOf('link.command'), input: { kind: 'start', flow: 'link.enter', by: 'words' }, takes: 'code' },
  ]
}

/** Every flow and view, and how words find them. */
export const createCatalogue = (): Catalogue => ({
  flows,
  views,
  route: createRoute(commands(), { ticket: show, draft: showDraft, request: showRequest }),
  otherwise: (words, told, heard) => wanted(words, heard, told),
  meanwhile,
  files: (ids, words, told) => ({
    kind: 'start',
    flow: told?.kind === 'ticket' ? 'ticket.answer' : 'ticket.reply',
    values: {
      ...(told?.kind === 'ticket' ? { ticket: told.number } : {}),
      files: { add: ids },
      ...(words ? { text: words } : {}),
    },
    by: 'words',
  }),
  ask: (question, said) => ({
    kind: 'view',
    view: 'ask',
    params: { question, ...(said ? { said } : {}) },
    by: 'words',
  }),
  leaked: (kinds, became, message) => ({
    kind: 'view',
    view: 'leak.show',
    params: {
      kinds,
      isRemoved: became !== 'not-allowed',
      ...(became === 'title' ? { isTitle: true } : {}),
      ...(message === undefined ? {} : { message }),
    },
    by: 'press',
  }),
  amends(secret) {
    switch (secret) {
      case 'password':
        return start(text('secret.password-button'), 'password.reset')
      case 'link':
        return look(text('secret.link-button'), 'sign-in')
      case 'token':
      case 'licence-key':
        return undefined
    }
  },
  refusal: refuse,
  home: { kind: 'view', view: 'help', by: 'press' },
  friendly: { kind: 'view', view: 'smalltalk', by: 'words' },
})
