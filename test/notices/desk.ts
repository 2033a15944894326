import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

/** A ticket of Ewa's that the vendor works on and that nobody else has. */
export async function ticketOfEwa(world: World): Promise<string> {
  const [found] = await world.query<{ number: string }>(
    `select number from "Ticket" t where "requesterId" = 'ewa' and "submittedById" = 'ewa' and route = 'VENDOR'
     and status in ('NEW', 'IN_PROGRESS') and not exists (select from "TicketShare" s where s."ticketId" = t.id)
     order by number limit 1`,
  )
  if (!found) throw new Error('the demo world has no such ticket')
  await world.query(`update "Ticket" set "ownerId" = null where number = $1`, [found.number])
  return found.number
}

/** Lets somebody read along. */
export const shares = (world: World, number: string, personId: string) =>
  world.query(
    `insert into "TicketShare" (id, "ticketId", "personId", "addedById") select gen_random_uuid(), id, $2, 'ewa' from "Ticket" where number = $1`,
    [number, personId],
  )

/** Takes it back. */
export const takesBack = (world: World, number: string, personId: string) =>
  world.query(
    `update "TicketShare" set "removedAt" = now() where "personId" = $2 and "ticketId" = (select id from "Ticket" where number = $1)`,
    [number, personId],
  )

/** Writes something on a ticket through its card, up to the summary that sends it. */
export async function writesReply(person: TeamsPerson, number: string, words: string): Promise<void> {
  await person.says(`ticket ${number}`)
  await person.sees(`${number} ·`)
  await person.presses('Reply')
  await person.sees('Your reply')
  await person.presses('Continue', { 'Your reply': words })
  await person.sees(/Your reply to/)
}

/** The same, sent. */
export async function replies(person: TeamsPerson, number: string, words: string): Promise<void> {
  await writesReply(person, number, words)
  await person.presses('Send')
  await person.sees('✅')
}

/** A group conversation that Kim registered for agents. */
export async function registersAgents(world: World, isRosterFit = true): Promise<string> {
  const id = '19:agents@thread.v2'
  const ref = {
    serviceUrl: world.connector.url,
    channelId: 'msteams',
    bot: { id: '28:deskhand', name: 'Deskhand' },
    user: { id: '29:aad-kim', aadObjectId: 'aad-kim' },
    conversation: { id, conversationType: 'channel', isGroup: true, name: '', tenantId: 'vendor' },
  }
  await world.query('delete from "RegisteredChannel"')
  await world.query(
    `insert into "RegisteredChannel" (id, purpose, channel, "placeId", place, "registeredById", "registeredAt", "rosterCheckedAt", "isRosterFit")
     values ('agents', 'AGENTS', 'teams', $1, $2, 'kim', now(), now() + interval '1 year', $3)`,
    [id, { channel: 'teams', id, isPrivate: false, ref }, isRosterFit],
  )
  return id
}
