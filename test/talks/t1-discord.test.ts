import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import { createDiscordTranscript } from '../support/discord-transcript.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const ADDRESS = 'astrid.nystrom@hello.example'
const en = catalogs.en

let world: DiscordWorld
let mails: MailServer
beforeAll(async () => {
  mails = await startMailServer()
  world = await startDiscordWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
})
afterAll(async () => {
  await world?.stop()
  await mails?.stop()
})

const links = () => mails.to(ADDRESS).flatMap(({ mail }) => /http:\/\/\S+\/a\/[\w-]+/.exec(mail.text ?? '') ?? [])
const newestLink = () => links().at(-1) ?? ''

describe('T1 in Discord: first contact, registration, an expired link', () => {
  it('an id nobody knows becomes Astrid of Hello AB, and her draft goes on', async () => {
    const transcript = createDiscordTranscript(world, 't1-register-discord')
    const astrid = world.discord.stranger('Astrid N.')
    const inChannel = astrid.inChannel('general')
    const presses = (who: DiscordPerson, label: string, values: Readonly<Record<string, string>> = {}) =>
      transcript.act(who, ` presses [${label}]`, () => who.presses(label, values))
    const web = createWebBrowser(world.url)
    const before = await world.ticketCount()

    await transcript.act(inChannel, ' uses /ticket new type: Technical problem', () =>
      inChannel.uses('/ticket new', { type: 'Technical problem' }),
    )
    // One of the ways in is a link with this chat in it: nobody else sees it.
    const { body } = await inChannel.presses(en['sign-in.password'])
    expect(new URL(String(body?.url)).searchParams.get('chat')).toBeTruthy()
    expect(world.discord.inPublic()).toBe('')

    await transcript.act(inChannel, ` presses [${en['sign-in.email']}], fills in her address and sends the form`, () =>
      inChannel.presses(en['sign-in.email'], { [en['register.email.ask']]: 'Astrid.Nystrom@Hello.example' }),
    )
    await presses(inChannel, en['mail-link.resend'])
    expect(links()).toHaveLength(1)

    await world.advance('PT15H')
    await transcript.act(astrid, ' opens the link the next morning: it has expired, and a new one comes', async () => {
      expect((await web.opens(newestLink())).text).toContain(en['account.link-expired-title'])
      await web.presses(en['account.new-link'])
    })
    expect(links()).toHaveLength(2)
    await transcript.act(astrid, ' opens the new link, and gives a name and a password', async () => {
      await web.opens(newestLink())
      await web.presses(en['account.confirm-me'])
      const refused = await web.presses(en['account.finish'], { name: 'Astrid Nyström', password: 'Hello2024!' })
      expect(refused.alert).toBeTruthy()
      await web.presses(en['account.finish'], { name: 'Astrid Nyström', password: 'blauer Kaktus tanzt' })
    })
    await presses(astrid, en['registered.yes'])
    await presses(astrid, en['button.continue-draft'])
    // What the command said before anybody knew her counts: the form of T3 is next.
    const form = await astrid.sees('New ticket – Hello AB')
    expect(form.text).not.toContain('What is it about?')

    const [one] = await world.query(
      `select p."displayName" as name, p."primaryEmail" as email, c.name as company, m.role
       from "Identity" i join "Person" p on p.id = i."personId"
       join "Membership" m on m."personId" = p.id join "Company" c on c.id = m."companyId"
       where i.subject = $1`,
      [astrid.user],
    )
    expect(one).toEqual({ name: 'Astrid Nyström', email: ADDRESS, company: 'Hello AB', role: 'USER' })
    expect(await world.ticketCount()).toBe(before)
    expect(world.discord.inPublic()).toBe('')
    transcript.ends()
  })
})

it.each(['sign in', 'new ticket', 'my tickets'])(
  'after “%s” in a channel the ways in are shown in private only, whose chat they are of',
  async (words) => {
    const otto = world.discord.stranger('Otto')
    const inChannel = otto.inChannel('general')
    await inChannel.says(words)
    await inChannel.sees('I have answered you in our private chat.')
    await otto.sees(en['sign-in.password'])
    const { body } = await otto.presses(en['sign-in.password'])
    const { origin, searchParams } = new URL(String(body?.url))
    expect(origin).toBe(new URL(world.url).origin)
    expect(world.discord.inPublic()).not.toBe('')
    expect(world.discord.inPublic()).not.toContain(searchParams.get('chat') ?? 'chat')
    expect(world.discord.inPublic()).not.toContain(en['sign-in.password'])
  },
)
