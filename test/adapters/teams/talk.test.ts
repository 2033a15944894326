import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTeams } from '../../../adapters/teams/index.ts'
import type { Message } from '../../../src/core/message.ts'
import { say } from '../../../src/core/message.ts'
import type { Sent } from '../../../src/core/ports.ts'
import type { Input, Turn } from '../../../src/core/turn.ts'
import { verbatim } from '../../../src/core/words.ts'
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts'
import { createTeamsClient, type TeamsClient } from '../../support/teams-client.ts'

let app: FastifyInstance
let connector: FakeConnector
let client: TeamsClient
let channel: ReturnType<typeof createTeams>
let turns: Turn[]
let sent: Sent[]
/** What the bot answers to a turn. */
let replies: (turn: Turn) => readonly Message<string>[]

const quiet = { info: () => {}, warn: () => {}, debug: () => {} }

beforeEach(async () => {
  connector = await startFakeConnector()
  turns = []
  sent = []
  replies = () => []
  channel = createTeams({ mode: 'demo', log: quiet, timeoutMs: 300 })
  await channel.start(async (turn, answer) => {
    turns.push(turn)
    const messages = replies(turn)
    if (messages.length > 0) sent.push(await answer(messages, 'en'))
  })
  app = Fastify()
  channel.mount(app)
  const botUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  client = createTeamsClient({ botUrl, connector })
})
afterEach(async () => {
  await app.close()
  await connector.stop()
})

const ewa = () => client.person('aad-ewa', 'hello', { name: 'Ewa Falk' })
const said = (text: string, buttons?: Message<string>['buttons']) => say(text, 'plain', buttons) as Message<string>
const see = (view: string): Input => ({ kind: 'view', view, by: 'press' })

test('words in, words out', async () => {
  replies = ({ input }) => [said(`You said ${verbatim(input.kind === 'text' ? input.text : '')}`)]
  const person = ewa()
  await person.says('a < b & **c** <at>')
  await person.sees('You said a < b & **c** <at>')
  expect(connector.posts.at(-1)?.activity).toMatchObject({ textFormat: 'plain' })
})

test('a press on words with buttons is answered below them', async () => {
  replies = ({ input }) =>
    input.kind === 'text' ? [said('Hello', [{ label: 'Tickets', does: see('tickets') }])] : [said('None yet')]
  const person = ewa()
  await person.says('hi')
  await person.presses('Tickets')
  await person.sees('None yet')
  expect(turns.at(-1)?.input).toEqual(see('tickets'))
  expect(person.messages().map(({ text }) => text)).toEqual(['Hello', 'None yet'])
})
