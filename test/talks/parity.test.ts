import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type PersonKey, personOf } from '../../prisma/demo/people.ts'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { expectSameFacts } from '../support/facts.ts'
import type { Seen } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { named } from '../support/transcript.ts'
import { SCREENSHOT } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

const LOCALES = { en: 'en-US', de: 'de-DE', es: 'es-ES' } as const satisfies Record<Language, string>

type Text = keyof typeof catalogs.en

const BROKEN = {
  en: { subject: 'ExFlow: sign-in ends on a blank page for all users since 08:00', type: 'Technical problem' },
  de: {
    subject: 'ExFlow: die Anmeldung endet seit 8 Uhr bei allen auf einer leeren Seite',
    type: 'Technisches Problem',
  },
  es: { subject: 'ExFlow: al iniciar sesión todos ven una página en blanco desde las 8', type: 'Problema técnico' },
} as const satisfies Record<Language, unknown>

interface Look {
  readonly what: string
  readonly who: PersonKey
  /** What they type: a command by its key, or a number. */
  readonly says: Text | 'ticket' | 'request' | 'T-99999'
  /** What they press then. */
  readonly presses?: Text
}

const LOOKS: readonly Look[] = [
  { what: 'home', who: 'ewa', says: 'help.command' },
  { what: 'home of an administrator', who: 'kim', says: 'help.command' },
  { what: 'what helps with what', who: 'ewa', says: 'how-it-works.command' },
  { what: 'contact', who: 'anna', says: 'contact-show.command' },
  { what: 'where the version stands', who: 'ewa', says: 'version-show.command' },
  { what: 'my open tickets', who: 'ewa', says: 'ticket-list.command' },
  { what: 'all company tickets', who: 'ewa', says: 'ticket-list.command-company' },
  { what: 'all company tickets, refused', who: 'anna', says: 'ticket-list.command-company' },
  { what: 'my closed tickets', who: 'ewa', says: 'ticket-list.command-closed' },
  { what: 'a ticket nobody has', who: 'ewa', says: 'T-99999' },
  { what: 'an agent’s queue', who: 'erik', says: 'ticket-queue.command' },
  { what: 'a ticket with a picture', who: 'ewa', says: 'ticket' },
  { what: 'its history', who: 'ewa', says: 'ticket', presses: 'button.history' },
  { what: 'a ticket, to an agent', who: 'erik', says: 'ticket' },
  { what: 'seats', who: 'ewa', says: 'seat-list.command' },
  { what: 'how my request stands', who: 'anna', says: 'access-list.command' },
  { what: 'a request to decide on', who: 'kim', says: 'request' },
  { what: 'the same request, to whom it concerns', who: 'ewa', says: 'request' },
  { what: 'all requests', who: 'kim', says: 'access-queue.command' },
  { what: 'members', who: 'kim', says: 'members.command' },
  { what: 'my data', who: 'ewa', says: 'my-data.command' },
  { what: 'licences to activate', who: 'ewa', says: 'license-activate.command' },
  { what: 'how our licence stands', who: 'ewa', says: 'license-status.command' },
  { what: 'who has which licence', who: 'ewa', says: 'license-users.command' },
  { what: 'what changes in our licence', who: 'max', says: 'license-changes.command' },
  { what: 'licence types', who: 'ewa', says: 'license-type.command' },
]

describe('what people see in Discord holds the same facts as in Teams', () => {
  let world: ChannelWorld
  const numbers = new Map([['request', 'AR-1']])
  beforeAll(async () => {
    world = await startWorldOn('discord')
    const [ewa, anna] = [inTeams('ewa', 'en'), inTeams('anna', 'en')]
    await ewa.says('ExFlow: approvals of Friday are missing since the update of this morning')
    await ewa.presses('Technical problem')
    await ewa.presses('Continue', {
      'ExFlow AP version': '23.2.34.11',
      Description: 'For all approvers.\nSteps: sign in.',
    })
    await ewa.pastes([SCREENSHOT])
    await ewa.sees('image.png')
    await ewa.presses('Send')
    numbers.set('ticket', /T-\d+/.exec((await ewa.sees(/T-\d+ created/)).text)?.[0] ?? '')
    await anna.says('request login')
    await anna.presses('I replace someone')
    await anna.presses('Continue', {
      'E-mail of the person you replace': 'ewa.falk@hello.example',
      From: '2026-08-01',
      Until: '2026-08-31',
    })
    await anna.presses('Send request')
    await anna.sees(/AR-1/)
    await world.settled()
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world?.stop())

  const inTeams = (who: PersonKey, language: Language) => {
    const { teams, name, companies } = personOf(who)
    return world.teams.person(teams, companies[0], { name, locale: LOCALES[language] })
  }

  /** The same person in Teams and in Discord. */
  async function inBoth(who: PersonKey, language: Language): Promise<readonly [TeamsPerson, TeamsPerson]> {
    const inDiscord = world.person(who, { locale: LOCALES[language] })
    await world.tellsLanguage(inDiscord)
    return [inTeams(who, language), inDiscord]
  }

  /** What somebody sees of what they did last. */
  async function learnt(person: TeamsPerson) {
    await person.sees(/./)
    await world.settled()
    return person.latest()
  }

  /** What each sees who types something, and then perhaps presses something. */
  const shown = (people: readonly TeamsPerson[], words: string, label?: string) =>
    Promise.all(
      people.map(async (person) => {
        await person.says(words)
        await person.sees(/./)
        if (label) await person.presses(label)
        return learnt(person)
      }),
    )

  describe.each(Object.keys(LOCALES) as Language[])('in %s', (language) => {
    const say = (key: Text) => catalogs[language][key]

    it.each(LOOKS)('$what', async ({ who, says, presses }) => {
      const words = says in catalogs.en ? (say(says as Text).split('|')[0] ?? '') : (numbers.get(says) ?? says)
      const [first = [], second = []] = await shown(await inBoth(who, language), words, presses && say(presses))
      expectSameFacts(first, second)
    })

    it('a ticket somebody asks to send', async () => {
      const anna = inTeams('anna', 'en')
      await anna.says('ExFlow: posting an invoice ends with an error for everybody')
      await anna.presses('Technical problem')
      await anna.presses('Continue', {
        'ERP version': 'Dynamics 365 Business Central Online',
        'ExFlow AP version': '23.2.34.11',
        Description: 'Since the update.',
      })
      await anna.presses('Forward to both')
      const number = /D-\d+/.exec((await anna.sees(/as draft D-\d+/)).text)?.[0] ?? ''
      await world.settled()
      const [first = [], second = []] = await shown(await inBoth('ewa', language), number)
      expectSameFacts(first, second)
    })

    it('news of a ticket, wherever somebody talked last', async () => {
      const erik = inTeams('erik', 'en')
      const told: Seen[] = []
      for (const person of await inBoth('ewa', language)) {
        // Which chat was used last is known to the minute.
        await world.advance('PT2M')
        await person.says(say('help.command').split('|')[0] ?? '')
        await person.sees(/./)
        await erik.says(numbers.get('ticket') ?? '')
        await erik.presses('Ask')
        await erik.presses('Continue', { text: 'Which company is affected?' })
        await erik.presses('Send')
        await world.settled()
        told.push(await person.sees('Which company is affected?'))
      }
      expectSameFacts(told.slice(0, 1), told.slice(1))
    })

    it('a ticket, from what it is about to its record', async () => {
      const { subject, type } = BROKEN[language]
      const talks = []
      for (const person of await inBoth('ewa', language)) {
        await person.says(subject)
        const asked = await learnt(person)
        await person.presses(type)
        await world.settled()
        const [form] = person.latest().slice(-1)
        await person.presses(say('button.continue'), {
          [say('ticket-create.description.ask')]: 'Edge, Chrome.\nAll of us.',
        })
        const summary = await learnt(person)
        await person.presses(say('ticket-create.confirm'))
        const filed = await learnt(person)
        await person.presses(say('button.open'))
        talks.push({ asked, form, summary, filed, record: await learnt(person) })
      }
      const [first, second] = talks as [(typeof talks)[number], (typeof talks)[number]]
      for (const part of ['asked', 'summary', 'filed', 'record'] as const)
        expectSameFacts(first[part], second[part], anyTicket)
      // A form of Discord has room for five questions: what is known already is on the summary.
      const questions = fieldsOf(first.form)
      expect(questions).toEqual(expect.arrayContaining(fieldsOf(second.form)))
      for (const question of questions.filter((one) => !fieldsOf(second.form).includes(one)))
        expect(second.summary.at(-1)?.text).toContain(question.replace(': ', '\n'))
    })
  })
})

/** As if it were the first ticket, filed a moment ago. */
const anyTicket = (facts: readonly string[]) => named(facts.join('\n')).split('\n')

/** Questions of a form with what stands in them; files get into a chat in other ways. */
const fieldsOf = (form: Seen | undefined) =>
  (form?.inputs ?? [])
    .filter(({ id }) => id !== 'files' && !id.includes('$'))
    .map(({ label, value, choices }) => {
      const shown = choices?.find((choice) => choice.value === value)?.title ?? value
      return `${label.replace(/ \*$/, '')}: ${shown}`
    })
