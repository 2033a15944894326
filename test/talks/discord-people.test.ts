import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What only people of a company or of the vendor's may see. */
const COMMANDS = ['/tickets', '/members', '/ticket queue', '/access queue']
const ANNA = 'anna.andersson@hello.example'

let world: DiscordWorld
let mails: MailServer
beforeAll(async () => {
  mails = await startMailServer()
  world = await startDiscordWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
})
beforeEach(async () => {
  await world.startsAnew()
  mails.arrived.length = 0
})
afterAll(async () => {
  await world?.stop()
  await mails?.stop()
})

/** Somebody's platform says that they run the place. */
function isBoss({ user }: DiscordPerson) {
  const role = world.discord.addRole(world.discord.guild, 'Admin', '8')
  world.discord.joins(user, world.discord.guild, [role])
}

describe('names, nicknames and roles of the platform give no rights (X43)', () => {
  it.each(['Ewa Falk', 'Ewa Falk [Support]', 'Kim Berg'])('a stranger who is called %s stays one', async (name) => {
    const boss = world.discord.stranger(name)
    isBoss(boss)
    for (const place of [boss, boss.inChannel('general')]) {
      for (const command of COMMANDS) {
        await place.uses(command)
        await place.sees(/I need to know who you are/)
        place.doesNotSee(/T-\d/)
      }
    }
    const [identity] = await world.query('select "personId" from "Identity" where subject = $1', [boss.user])
    expect(identity).toEqual({ personId: null })
  })

  it('whoever is known is who they are, however they are called', async () => {
    const anna = world.discord.person('anna', { name: 'Kim Berg' })
    isBoss(anna)
    await anna.says('who am i')
    await anna.sees('You are Anna Andersson')
    await anna.says('members')
    await anna.sees('This is done by an administrator of SignUp Support')
    await anna.says('unassigned')
    anna.doesNotSee(/T-\d/)
  })
})

describe('the language of whoever only types: Discord does not say which it is (A9)', () => {
  it.each([
    ['Hallo!', 'Willkommen'],
    ['¡Buenos días!', 'Le damos la bienvenida'],
    ['hello', 'Welcome'],
  ])('%s is answered in it, and so is what is said later, also after a restart', async (said, answer) => {
    const sam = world.discord.stranger('Sam')
    await sam.says(said)
    await sam.sees(answer)
    const [first] = sam.messages()
    await world.restart()
    await sam.says('menu')
    expect((await sam.sees(answer)).text).toBe(first?.text)
  })

  it('what their client says with a command is not forgotten over a word', async () => {
    const sam = world.discord.stranger('Sam', { locale: 'es-ES' })
    await sam.uses('/help')
    await sam.sees('Le damos la bienvenida')
    await world.restart()
    await sam.says('Hallo!')
    await sam.sees('Le damos la bienvenida')
  })

  it('what a talk is held in counts more than what their client says', async () => {
    const sam = world.discord.stranger('Sam', { locale: 'es-ES' })
    await sam.says('Hallo!')
    await sam.sees('Willkommen')
    await sam.uses('/help')
    await sam.sees('Willkommen')
  })

  it('words that might be anything are answered in English', async () => {
    const sam = world.discord.stranger('Sam')
    await sam.says('ticket')
    await sam.sees('I need to know who you are')
  })
})

describe('whoever takes no direct messages (X63)', () => {
  /** Erik answers the ticket of Anna's. */
  async function answers(words: string): Promise<string> {
    const [ticket] = await world.query<{ number: string }>(
      `select number from "Ticket" where "requesterId" = 'anna' and status in ('NEW', 'IN_PROGRESS') order by number limit 1`,
    )
    const erik = world.person('erik')
    await erik.says(ticket?.number ?? '')
    await erik.presses('Reply')
    await erik.presses('Continue', { 'Your reply': words })
    await erik.presses('Send')
    await erik.sees('✅')
    await world.settled()
    return ticket?.number ?? ''
  }
  const flaggedAt = async () =>
    (await world.query<{ at: Date | null }>(`select "unreachableAt" as at from "Person" where id = 'anna'`))[0]?.at
  const mailed = () => mails.to(ANNA).map(({ mail }) => mail.text ?? '')

  it('is told by mail, tried no more, and in Discord again once they write there', async () => {
    const anna = world.discord.person('anna')
    await anna.says('my tickets')
    await anna.sees('My open tickets')

    world.discord.closesDms(anna.user)
    const number = await answers('First: please try again.')
    expect(mailed()).toEqual([expect.stringContaining('First: please try again.')])
    expect(await flaggedAt()).toEqual(expect.any(Date))
    const tries = () => world.discord.requests.filter(({ path }) => path.endsWith('/messages')).length
    const before = tries()
    await answers('Second: any news?')
    expect(mailed()).toHaveLength(2)
    expect(tries()).toBe(before)

    world.discord.opensDms(anna.user)
    await anna.says('my tickets')
    await anna.sees('My open tickets')
    expect(await flaggedAt()).toBeNull()
    await answers('Third: it is solved.')
    expect((await anna.sees('Third: it is solved.')).text).toContain(number)
    expect(mailed()).toHaveLength(2)
  })

  it('and whoever is linked but never wrote is told in Discord as well', async () => {
    const anna = world.discord.person('anna')
    await world.query(`update "Identity" set place = null where "personId" = 'anna'`)
    await answers('For you, whom I have never met here.')
    await anna.sees('For you, whom I have never met here.')
    expect(mailed()).toEqual([])
  })
})
