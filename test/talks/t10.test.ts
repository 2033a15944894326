import { afterAll, beforeAll, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { createTranscript } from '../support/transcript.ts'
import { startWorld, type World } from '../support/world.ts'

const PARTNER = 'help@nordic.example'

let mails: MailServer
let world: World
beforeAll(async () => {
  mails = await startMailServer()
  world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'SignUp Support <help@vendor.example>' })
})
afterAll(async () => {
  await world.stop()
  await mails.stop()
})

const FORM = {
  'Data Capture version': '23.2.34.11',
  Subject: 'The last line of an invoice is missing',
  Description: 'Since Monday, on every invoice with two pages.',
}

it('T10: to the partner by mail; refused, tried again, answered, and whose job it is', async () => {
  const transcript = createTranscript(world, 't10-partner')
  const ewa = transcript.of(world.person('ewa'))
  mails.treats(PARTNER, 550)

  await ewa.says('create ticket')
  await ewa.presses('Technical problem')
  await ewa.presses('Data Capture')
  await ewa.presses('Send them my ticket')
  await ewa.presses('Continue', FORM)
  await ewa.presses('Send')
  await ewa.presses('Copy text')
  mails.treats(PARTNER, undefined)
  await ewa.presses('Try now')
  expect(mails.to(PARTNER)).toHaveLength(1)

  transcript.ends()
})
