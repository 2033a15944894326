import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNEL } from '../support/discord-state.ts'
import { createDiscordTranscript } from '../support/discord-transcript.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const KEY = 'AB12-CD34-EF56-GH78'
const ADDRESS = 'ulla.unger@hello.example'
const en = catalogs.en

let world: DiscordWorld
let mails: MailServer
let help: string
beforeAll(async () => {
  mails = await startMailServer()
  world = await startDiscordWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
  help = world.discord.addChannel('help')
  const kim = world.discord.person('kim')
  await kim.inChannel(help).says('register this channel')
  await kim.presses(en['channel-register.community'])
  await kim.presses('Register')
  await kim.sees('registered for the community')
})
afterAll(async () => {
  await world?.stop()
  await mails?.stop()
})

const link = () => /http:\/\/\S+\/a\/[\w-]+/.exec(mails.to(ADDRESS).at(-1)?.mail.text ?? '')?.[0] ?? ''
/** What everybody in the server can read, removed messages left out. */
const inPublic = () =>
  world.discord.state.messages
    .filter(({ channel, onlyFor, isDeleted }) => !onlyFor && !isDeleted && world.discord.state.guildOf(channel))
    .map(({ json }) => JSON.stringify(json))
    .join('\n')

/** What the bot says in a thread, once it has said something. */
async function heardIn(thread: Pick<DiscordPerson, 'messages'>) {
  const said = () => thread.messages().map(({ text }) => text)
  await expect.poll(said).not.toEqual([])
  return said()
}

const identitiesOf = ({ user }: DiscordPerson) => world.query('select 1 from "Identity" where subject = $1', [user])

describe('T11: a question of the community, and a key that everybody could read', () => {
  it('is answered in a thread, with its source; the key is taken away, and reported once its owner is known', async () => {
    const transcript = createDiscordTranscript(world, 't11-community-discord')
    const [uma, ulla] = [world.discord.stranger('Uma'), world.discord.stranger('Ulla')]
    const inHelp = uma.inChannel(help)
    const says = (who: DiscordPerson, text: string) => transcript.act(who, `: ${text}`, () => who.says(text))
    const presses = (who: DiscordPerson, label: string, values: Readonly<Record<string, string>> = {}) =>
      transcript.act(who, ` presses [${label}]`, () => who.presses(label, values))

    await says(inHelp, 'where do I see my exflow version?')
    const umaThere = inHelp.inThread()
    await presses(umaThere, en['ask.helpful'])

    const ullaThere = ulla.inChannel(help).inThread(umaThere.chat)
    await says(ullaThere, "and what do 'grace days' mean?")
    await says(ullaThere, `mine says licence expired, key is ${KEY}`)
    expect(inPublic()).not.toContain('AB12')
    await presses(ulla, en['leak-show.report'])
    await presses(ulla, en['sign-in.email'], { [en['register.email.ask']]: ADDRESS })
    await transcript.act(ulla, ' opens the mailed link, and gives a name and a password', async () => {
      const web = createWebBrowser(world.url, 'en')
      await web.opens(link())
      await web.presses(en['account.confirm-me'])
      await web.presses(en['account.finish'], { name: 'Ulla Unger', password: 'blauer Kaktus tanzt' })
    })
    await presses(ulla, en['registered.yes'])
    await presses(ulla, en['key-report.confirm'])
    const [ticket] = await world.query(
      `select "companyId", route, subject from "Ticket" where "typeKey" = 'key-exposed'`,
    )
    expect(ticket).toEqual({ companyId: 'hello', route: 'VENDOR', subject: 'Key exposed' })
    transcript.ends()
  })

  it('a reply to what the bot said is a question as well, in the thread and in the channel', async () => {
    const una = world.discord.stranger('Una').inChannel(help)
    const thread = una.inThread(await una.says('where do I see my exflow version?'))
    await thread.repliesTo('About ExFlow', 'and how do I contact support?')
    await thread.sees('Source: Who to contact')
    // Also where the bot is not pinged with it.
    await thread.repliesTo('Who to contact', 'what does grace mean?', false)
    await thread.sees(en['ask.unsure-public'])
    const lines = () => thread.messages().length
    const before = lines()
    await thread.says('where do I see my exflow version?', false)
    await una.says('my tickets')
    const answer = una.inThread(await una.repliesTo('private chat', 'where do I see my exflow version?'))
    expect(await heardIn(answer)).toEqual([expect.stringContaining('About ExFlow')])
    // What people say to each other there is none.
    expect(lines()).toBe(before)
  })

  it('who only calls the bot, or thanks it, gets a friendly word and no search', async () => {
    const una = world.discord.stranger('Una').inChannel(help)
    const called = una.inThread(await una.says(''))
    expect(await heardIn(called)).toEqual([expect.stringContaining('I am the helpdesk')])
    expect(world.discord.state.channels.get(called.chat)?.name).toBe('Welcome to SignUp Support')
    await called.says('vielen Dank, das hat geholfen!')
    await called.sees(catalogs.de['smalltalk.answer'])
  })

  describe('a forum of the community', () => {
    let forum: string
    beforeAll(async () => {
      forum = world.discord.addChannel('questions', { type: CHANNEL.forum })
      const kim = world.discord.person('kim').inChannel(forum)
      const there = kim.inThread(await kim.posts('Welcome', 'Ask here.'))
      await there.uses('/channel register', { purpose: en['channel-register.community'] })
      await there.presses('Continue')
      await there.presses('Register')
      await there.sees('registered for the community')
    })

    /** What is answered to a post there. */
    async function answers(title: string, words: string) {
      const una = world.discord.stranger('Una').inChannel(forum)
      return heardIn(una.inThread(await una.posts(title, words)))
    }

    it('a post is a question, called by name or not, in the language it is asked in', async () => {
      expect(await answers('Version', 'Wo finde ich die ExFlow-Version?')).toEqual([
        expect.stringContaining('Quelle: Die installierte Version finden'),
      ])
      // Also where there is no answer to it.
      expect(await answers('Karenz', 'Warum endet die Karenzzeit nicht mit dem Monat?')).toEqual([
        expect.stringContaining(catalogs.de['ask.unsure-public']),
      ])
    })

    it.each(['see title, thanks', ''])('its title may be the whole question: “%s” stands below it', async (words) => {
      expect(await answers('Where do I find the ExFlow version?', words)).toEqual([
        expect.stringContaining('About ExFlow'),
      ])
    })

    it('a key in its title is taken out of it, or its author is asked to', async () => {
      const una = world.discord.stranger('Una')
      const nameOf = (id: string) => world.discord.state.channels.get(id)?.name
      const isThere = (id: string) => world.discord.state.messages.some((one) => one.id === id && !one.isDeleted)
      const post = await una.inChannel(forum).posts(`${KEY} has expired`, 'What now?')
      await una.sees('That looks like a licence key, so I took it out of the title.')
      expect(nameOf(post)).toBe('•••• has expired')
      expect(isThere(post)).toBe(true)
      const both = await una.inChannel(forum).posts(`${KEY} has expired`, `What now? It is ${KEY}`)
      await una.sees('That looks like a licence key, so I removed the message.')
      expect(nameOf(both)).toBe('•••• has expired')
      expect(isThere(both)).toBe(false)
      world.discord.lacks('MANAGE_THREADS')
      const other = await una.inChannel(forum).posts(`${KEY} has expired`, 'What now?')
      await una.sees('please delete your message: I may not')
      world.discord.state.grantsAll()
      expect(nameOf(other)).toContain(KEY)
    })
  })

  it('a key that cannot be taken away is not said again, not even in the name of a thread', async () => {
    const una = world.discord.stranger('Una')
    const there = una.inChannel(help)
    world.discord.lacks('MANAGE_MESSAGES', help)
    const id = await there.says(`Why does it say "expired" since the update to 23.2? My key is ${KEY}`)
    await una.sees('please delete your message: I may not')
    world.discord.state.grantsAll()
    const name = () => String(world.discord.state.channels.get(id)?.name)
    await vi.waitFor(() => expect(name()).toContain('expired'))
    expect(name()).not.toContain('AB12')
  })

  describe('what is said there and not to the bot', () => {
    it('leaves nothing behind, as long as it holds no secret', async () => {
      const una = world.discord.stranger('Una')
      const there = una.inChannel(help)
      const before = inPublic()
      const id = await there.says('where do I see my exflow version?', false)
      // What is said later is heard later.
      const kim = world.discord.person('kim')
      await kim.inChannel(help).says('my tickets')
      await kim.sees('tickets')
      await world.settled()
      const since = inPublic().slice(before.length)
      expect(since).toContain(id)
      expect(since).not.toContain('About ExFlow')
      expect(await identitiesOf(una)).toEqual([])
    })

    it('is taken away where it holds one, and only its author hears of it', async () => {
      const una = world.discord.stranger('Una')
      const there = una.inChannel(help)
      const before = inPublic()
      await there.says(`try my key ${KEY}, it still works`, false)
      await una.sees('That looks like a licence key, so I removed the message.')
      await world.settled()
      expect(inPublic()).toBe(before)
      await una.presses(en['leak-show.not-key'])
      await una.sees('Thank you, I have noted it')
    })

    it('is taken away where it is written into it later; whatever else is changed is left alone', async () => {
      const una = world.discord.stranger('Una')
      const there = una.inChannel(help)
      const id = await there.says('try mine, it still works', false)
      const before = inPublic()
      await there.edits(id, 'where do I see my exflow version?')
      await there.edits(id, `try mine, it still works: ${KEY}`)
      await una.sees('That looks like a licence key, so I removed the message.')
      await world.settled()
      expect(inPublic().length).toBeLessThan(before.length)
      expect(inPublic()).not.toContain(id)
    })

    it('its author hears of it in the language it was said in, for Discord tells none', async () => {
      const una = world.discord.stranger('Una')
      await una.inChannel(help).says('Mein Passwort ist Hello2024! und es geht trotzdem nicht', false)
      await una.sees('Bitte schreiben Sie hier nie Passwörter. Ich habe die Nachricht entfernt.')
    })

    it('stays where the bot may not remove it: its author is asked to', async () => {
      const una = world.discord.stranger('Una')
      const there = una.inChannel(help)
      world.discord.lacks('MANAGE_MESSAGES', help)
      await there.says(`try my key ${KEY}, it still works`, false)
      await una.sees('please delete your message: I may not')
      world.discord.state.grantsAll()
    })

    it('where its author takes no direct messages a neutral sentence stands there, with a button that answers them alone', async () => {
      const una = world.discord.stranger('Una')
      const there = una.inChannel(help)
      world.discord.closesDms(una.user)
      await there.says(`try my key ${KEY}, it still works`, false)
      await there.sees('I removed a message here that may have held something secret')
      there.doesNotSee(/licence key/)
      await there.presses(en['group.secret-button'])
      await there.sees('That looks like a licence key')
      world.discord
        .stranger('Otto')
        .inChannel(help)
        .doesNotSee(/licence key/)
    })
  })
})
