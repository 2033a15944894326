// node test/ci/first-ticket.ts <url> [<number>]: Ewa of the demo world files a ticket with a Deskhand in demo mode that
// runs at <url>, as Teams would send it, and opens it; with a number she only opens the ticket she filed before.
import { startFakeConnector } from '../support/fake-connector.ts'
import { createTeamsClient } from '../support/teams-client.ts'

const [url, known] = process.argv.slice(2)
if (!url) throw new Error('Say where Deskhand runs: node test/ci/first-ticket.ts http://127.0.0.1:3978')
const connector = await startFakeConnector()
try {
  const ewa = createTeamsClient({ botUrl: url, connector }).person('aad-ewa', 'hello', { name: 'Ewa Falk' })
  if (known === undefined) {
    await ewa.says('create ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    await ewa.sees('New ticket – Hello AB')
    await ewa.presses('Continue', {
      erp: 'bc-online',
      version: '23.2.34.11',
      subject: 'Approval mails are sent twice since the update',
      description: 'Every approver gets two mails for each invoice. All users, since 08:00.',
    })
    await ewa.sees('Summary – Hello AB')
    await ewa.presses('Send')
    await ewa.sees(/T-\d+.{0,3} created/)
  } else await ewa.says(`ticket ${known}`)
  const { text } = await ewa.sees(known ?? /T-\d+/)
  const number = /T-\d+/.exec(text)?.[0] ?? ''
  if (known === undefined) await ewa.presses('Open')
  await ewa.sees('Approval mails are sent twice since the update')
  process.stdout.write(`${number}\n`)
} finally {
  await connector.stop()
}
