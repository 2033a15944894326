import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
beforeEach(() => world.startsAnew())
afterAll(() => world.stop())

/** A ticket by words alone, up to its summary. */
async function tells(ewa: TeamsPerson) {
  await ewa.says('Sign-in to ExFlow Web ends on a blank page for all users since 08:00')
  await ewa.sees('What is it about?')
  await ewa.says('1')
  if (/ExFlow AP version/.test(ewa.messages().at(-1)?.text ?? '')) await ewa.says('23.2.34.11')
  await ewa.sees('Description')
  await ewa.says('A blank page after the password.\nEdge and Chrome.')
  await ewa.sees('PO number')
  await ewa.says('skip')
  return ewa.sees('Summary – Hello AB')
}

it('numbers and words lead to the summary; only a press sends it (D11, §2.1 rule 4)', async () => {
  const before = await world.ticketCount()
  const ewa = world.person('ewa')
  const summary = await tells(ewa)
  expect(summary.text).toContain('Technical problem')
  expect(summary.text).toContain('A blank page after the password.\nEdge and Chrome.')
  for (const words of ['send', 'yes', 'ok', 'ja', 'sí', 'Send it!', '1', 'confirm']) {
    await ewa.says(words)
    await ewa.sees(/please press the button/)
    await ewa.sees('Summary – Hello AB')
  }
  expect(await world.ticketCount()).toBe(before)
  await ewa.presses('Send')
  await ewa.sees(/T-\d+ created/)
  expect(await world.ticketCount()).toBe(before + 1)
})

it('the words on a button do what the button does', async () => {
  const ewa = world.person('ewa')
  await ewa.says('help')
  await ewa.says('question')
  await ewa.sees('[Data Capture]')
  await ewa.says('exflow')
  await ewa.sees('New ticket')
  await ewa.says('cancel')
  await ewa.sees(/Cancelled/)
  await ewa.says('bring it back')
  await ewa.sees('New ticket')
})

it('rows and pages of a list have words and numbers too', async () => {
  const ewa = world.person('ewa')
  await ewa.says('all company tickets')
  await ewa.says('>')
  await ewa.sees('Page 2 of 3')
  await ewa.says('<')
  const list = await ewa.sees('Page 1 of 3')
  const number = /T-\d+/.exec(list.text)?.[0] ?? ''
  await ewa.says('1')
  await ewa.sees(`${number} ·`)
})

it.each([
  ['the number alone', (number: string) => number],
  ['status …', (number: string) => `status ${number}`],
  ['ticket …', (number: string) => `ticket ${number.slice(2)}`],
  ['t and a blank', (number: string) => `t ${number.slice(2)}`],
  ['in a question', (number: string) => `what about ${number}?`],
])('a ticket is found by %s', async (_, said) => {
  const [ticket] = await world.query<{ number: string }>(`select number from "Ticket" where id = 'hello-two-reminders'`)
  const number = ticket?.number ?? ''
  const ewa = world.person('ewa')
  await ewa.says(said(number))
  await ewa.sees(`${number} · Approvers get every reminder`)
})

describe.each([
  ['en', 'cancel', 'back', 'help', 'change subject'],
  ['de', 'abbrechen', 'zurück', 'hilfe', 'ändere subject'],
  ['es', 'cancelar', 'atrás', 'ayuda', 'cambiar subject'],
  ['da', 'annuller', 'tilbage', 'hjælp', 'ret subject'],
  ['nl', 'annuleren', 'terug', 'hulp', 'wijzig subject'],
  ['nb', 'avbryt', 'tilbake', 'hjelp', 'endre subject'],
  ['sv', 'avbryt', 'tillbaka', 'hjälp', 'ändra subject'],
])('in %s', (_, cancel, back, help, change) => {
  it(`"${change}" asks that question again, "${back}" goes back, "${help}" helps, "${cancel}" cancels`, async () => {
    const before = await world.ticketCount()
    const ewa = world.person('ewa')
    await tells(ewa)
    await ewa.says(change)
    const question = await ewa.sees('Subject')
    expect(question.inputs[0]?.value).toContain('Sign-in to ExFlow Web')
    await ewa.says('Sign-in to ExFlow Web ends on a grey page since 09:00')
    const summary = await ewa.sees('Summary – Hello AB')
    expect(summary.text).toContain('grey page')

    await ewa.says(back)
    await ewa.sees('[Back]')
    ewa.doesNotSee('[Send]')
    await ewa.says(help)
    await ewa.sees('Hello Ewa Falk')
    await ewa.sees('your ticket draft')
    await ewa.says(cancel)
    await ewa.sees(/Cancelled/)
    expect(await world.ticketCount()).toBe(before)
  })
})

it('people name the questions in their own language', async () => {
  const max = world.person('max', { locale: 'de-DE' })
  await max.says('Belege fehlen in faktur:box seit dem Update vom 12.05. um 08:00')
  await max.says('1')
  await max.says('Drei Belege von heute früh.')
  await max.says('überspringen')
  await max.sees('Zusammenfassung – Muster GmbH')
  await max.says('ja')
  await max.sees('Zusammenfassung – Muster GmbH')
  await max.says('Betreff ändern')
  await max.sees('Betreff')
  max.doesNotSee('Zusammenfassung')

  const carla = world.person('carla')
  await carla.says('no puedo entrar en exflow web desde las 08:00 del lunes')
  await carla.says('1')
  await carla.says('Página en blanco.')
  await carla.says('omitir')
  await carla.sees('Resumen – Ñandú S.L.')
  await carla.says('sí')
  await carla.sees('Resumen – Ñandú S.L.')
  await carla.says('cambiar asunto')
  await carla.sees('Asunto')
  carla.doesNotSee('Resumen')
})
