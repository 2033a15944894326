import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

/** Begins a ticket and chooses by buttons: a company, what it is about, a product. */
export async function beginsTicket(person: TeamsPerson, ...choices: readonly string[]): Promise<void> {
  await person.says('create ticket')
  for (const choice of choices) await person.presses(choice)
}

/** Anna of Hello AB, who may not send to the vendor herself, and Ewa and Tom, who may and have talked to the bot before. */
export async function atHello(world: World) {
  await world.query(`update "SeatAssignment" set "endedAt" = null`)
  const [anna, ewa, tom] = [world.person('anna'), world.person('ewa'), world.person('tom')]
  for (const person of [ewa, tom]) {
    await person.installs()
    await person.says('help')
  }
  await world.settled()
  return { anna, ewa, tom }
}

/** Up to the summary, which offers to forward. */
export async function writesADraft(person: TeamsPerson, subject: string): Promise<void> {
  await beginsTicket(person, 'Technical problem', 'ExFlow AP')
  await person.presses('Continue', {
    'ERP version': 'Dynamics 365 Business Central Online',
    'ExFlow AP version': '23.2.34.11',
    Subject: subject,
    Description: 'Since the update this morning.',
  })
  await person.sees('Forward to Ewa F.')
}

/** Hands the draft on by one of the buttons of its summary. */
export async function forwards(world: World, person: TeamsPerson, subject: string, button: string): Promise<void> {
  await writesADraft(person, subject)
  await person.presses(button)
  await person.sees(/Forwarded to .* as draft D-\d+/)
  await world.settled()
}
