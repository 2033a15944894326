import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

vi.setConfig({ testTimeout: 60_000 })

let world: DiscordWorld
beforeAll(async () => {
  world = await startDiscordWorld()
})
beforeEach(async () => {
  await world.startsAnew()
  await world.query('truncate "LinkCode", "Attempt"')
  await world.query(`update "Person" set locale = null where id = 'tom'`)
})
afterAll(() => world.stop())

type Chat = TeamsPerson | DiscordPerson
let made = 0

/** Tom, and an account of the other channel that is nobody's yet; `channel`: how the account is told of. */
const DIRECTIONS = {
  'shown in Teams, entered in Discord': () => {
    const other = world.discord.stranger('Tom at home')
    return { tom: world.person('tom'), other, subject: other.user, called: 'Discord, Tom at home' }
  },
  'shown in Discord, entered in Teams': () => {
    const subject = `aad-home-${++made}`
    const other = world.teams.person(subject, 'home', { name: 'Tom at home' })
    return { tom: world.discord.person('tom'), other, subject, called: 'Teams, Tom at home' }
  },
}

/** Asks for a code and reads it from the chat. */
async function code(chat: Chat) {
  if ('uses' in chat) await chat.uses('/link')
  else await chat.says('link')
  await chat.presses('Show code')
  return /\d{3} \d{3}/.exec((await chat.sees(/Your code: \d{3} \d{3}/)).text)?.[0] ?? ''
}

async function enters(chat: Chat, digits: string) {
  if ('uses' in chat) {
    await chat.uses('/link-enter', { code: digits })
    await chat.presses('Use code')
  } else {
    await chat.says('enter code')
    await chat.fills({ Code: digits }, 'Continue')
  }
}

const ownerOf = async (subject: string) =>
  (await world.query<{ personId: string | null }>('select "personId" from "Identity" where subject = $1', [subject]))[0]
    ?.personId ?? null

const numbersIn = ({ text }: { readonly text: string }) => (text.match(/T-\d+/g) ?? []).toSorted()

describe.each(Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[])('a code %s', (direction) => {
  it('joins the two once the first chat says so: one list, one language, each notice once; and it can be undone (B14, X40, X41)', async () => {
    const { tom, other, subject, called } = DIRECTIONS[direction]()
    await enters(other, await code(tom))
    await other.sees('confirm there that this is you')
    const asked = await tom.sees(`Your code was entered in ${called}`)
    expect(asked.text).toContain('Is that you?')
    expect(await ownerOf(subject)).toBeNull()
    await tom.presses('Yes, that’s me')
    await tom.sees(`Joined: ${called}`)
    await other.sees(`${called} belongs to your account since`)
    expect(await ownerOf(subject)).toBe('tom')

    await tom.says('my tickets')
    const his = numbersIn(await tom.sees('My open tickets'))
    expect(his.length).toBeGreaterThan(0)
    await other.says('my tickets')
    expect(numbersIn(await other.sees('My open tickets'))).toEqual(his)

    await tom.says('language')
    await tom.presses('Deutsch')
    await tom.sees('Ab jetzt spreche ich')
    await world.advance('PT2M')
    await other.says('meine tickets')
    await other.sees('Meine offenen Tickets')

    const erik = world.person('erik')
    await erik.says(his[0] ?? '')
    await erik.presses('Reply')
    await erik.presses('Continue', { 'Your reply': 'It works again.' })
    await erik.presses('Send')
    await erik.sees('✅')
    await world.settled()
    expect((await other.sees('It works again.')).text).toContain(his[0])
    tom.doesNotSee('It works again.')

    await tom.says('sprache')
    await tom.presses('English')
    await tom.says('unlink')
    await tom.presses(called)
    await tom.presses('Remove')
    await tom.sees(`Removed: ${called}`)
    await other.sees(`${called} was taken from the account`)
    await other.says('my tickets')
    await other.sees(/I need to know who you are/)
    expect(await ownerOf(subject)).toBeNull()
  })

  it('that was talked out of somebody joins nothing without the first chat (X41)', async () => {
    const { tom, other, subject } = DIRECTIONS[direction]()
    const digits = await code(tom)
    await enters(other, digits)
    await tom.sees('Your code was entered')
    other.doesNotSee('Tom Riis')
    await tom.presses('No')
    await tom.sees('Nothing was joined')
    expect(await ownerOf(subject)).toBeNull()
    await enters(other, digits)
    await other.sees('This code does not fit')
  })

  it('counts ten minutes, and five tries are enough', async () => {
    const { tom, other, subject } = DIRECTIONS[direction]()
    const late = await code(tom)
    await world.advance('PT11M')
    await enters(other, late)
    await other.sees('This code does not fit')
    for (let tried = 1; tried < 5; tried++) {
      await enters(other, '000000')
      await other.sees('This code does not fit')
    }
    await enters(other, await code(tom))
    await other.sees(/many codes. Please try again after/)
    expect(await ownerOf(subject)).toBeNull()
  })
})
