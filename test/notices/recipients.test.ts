import { expect, test } from 'vitest'
import type { Concerned, Reads } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import type { Recipient } from '../../src/domain/recipient.ts'
import { type TicketEvent, visibilityOf } from '../../src/domain/ticket.ts'
import { recipients } from '../../src/notices/recipients.ts'

const AT = new Date('2026-05-12T08:00:00Z')

/** A ticket that Anna asks for, Ewa sent, Tom reads along, on which `event` just happened. */
const ticketWith = (event: TicketEvent, more: Partial<Concerned> = {}): Concerned => ({
  number: 'T-1',
  companyId: 'hello',
  route: 'VENDOR',
  requesterId: 'anna',
  submittedById: 'ewa',
  sharedWith: ['tom'],
  events: [
    { seq: 1, event: { type: 'created' }, visibility: 'PUBLIC', at: AT },
    { seq: 2, event, visibility: visibilityOf(event), at: AT },
  ],
  ...more,
})

const readsOf = (ticket: Concerned, channels: readonly string[], lost?: Recipient) =>
  ({
    tickets: { concerned: async () => ticket },
    channels: { registered: async () => channels.map((id) => ({ id })) },
    vendorAdmins: async () => ['kim'],
    delivery: async () =>
      lost ? { happening: { kind: 'ticket', number: 'T-1', seq: 2 }, recipient: lost } : undefined,
  }) as unknown as Reads

async function told(
  event: TicketEvent,
  by: string | undefined,
  more: Partial<Concerned> = {},
  happening: Happening = { kind: 'ticket', number: 'T-1', seq: 2 },
  channels = ['agents'],
) {
  const all = await recipients(happening, readsOf(ticketWith(event, more), channels), AT, by)
  return all.map(({ to, reason, isBelow }) => `${to} ${reason}${isBelow ? ' below' : ''}`)
}

const EVERYBODY = ['person:anna requester', 'person:ewa submitter', 'person:tom share']

test('an answer: everybody on the customer’s side, not the desk', async () => {
  expect(await told({ type: 'replied', text: 'Yes.', by: 'agent' }, 'erik', { ownerId: 'erik' })).toEqual(EVERYBODY)
})

test('nobody is told of their own doing', async () => {
  expect(await told({ type: 'replied', text: 'More.', by: 'customer' }, 'anna', { ownerId: 'erik' })).toEqual([
    'person:ewa submitter',
    'person:tom share',
    'person:erik owner',
    'channel:agents agents below',
  ])
})

test('what nobody has yet is told to the agents’ channels', async () => {
  expect(await told({ type: 'replied', text: 'More.', by: 'customer' }, 'anna')).toContain('channel:agents agents')
})

test('what somebody has is told to the channels below its card, until it is closed', async () => {
  const more = { ownerId: 'erik' }
  const below = 'channel:agents agents below'
  expect(await told({ type: 'attached', files: [], by: 'customer' }, 'anna', more)).toContain(below)
  expect(await told({ type: 'closed', by: 'clock' }, undefined, more)).toContain(below)
  expect(await told({ type: 'closed', by: 'clock' }, undefined, { ...more, route: 'PARTNER' })).not.toContain(below)
})

test('what is with a partner is none of the vendor’s', async () => {
  const more = { route: 'PARTNER', number: 'P-1' } as const
  expect(await told({ type: 'replied', text: 'More.', by: 'customer' }, 'anna', more)).not.toContain(
    'channel:agents agents',
  )
})

test('a note reaches who works on it and nobody else', async () => {
  expect(await told({ type: 'noted', text: 'Known defect' }, 'kim', { ownerId: 'erik' })).toEqual(['person:erik owner'])
  expect(await told({ type: 'noted', text: 'Known defect' }, 'erik', { ownerId: 'erik' })).toEqual([])
})

test('a share is told to whom it is given, taking it back to nobody', async () => {
  const share = { personId: 'tom', name: 'Tom' }
  expect(await told({ type: 'shared', ...share }, 'anna')).toEqual(['person:tom share'])
  expect(await told({ type: 'unshared', ...share }, 'anna', { sharedWith: [] })).toEqual([])
})

test('whoever is several things is told once, for the first reason', async () => {
  const more = { submittedById: 'anna', sharedWith: ['anna', 'tom'] }
  expect(await told({ type: 'asked', text: 'Which?' }, 'erik', more)).toEqual([
    'person:anna requester',
    'person:tom share',
  ])
})

test('the first to take it is told to the customer; a colleague who is given it is told that', async () => {
  const taken = { type: 'taken', ownerId: 'erik', ownerName: 'Erik Holm' } as const
  expect(await told(taken, 'erik', { ownerId: 'erik' })).toEqual(EVERYBODY)
  expect(await told(taken, 'kim', { ownerId: 'erik' })).toContain('person:erik owner')
})

test('the clock’s doing is everybody’s to know', async () => {
  expect(await told({ type: 'resolved', text: '', by: 'clock' }, undefined)).toEqual(EVERYBODY)
})

test('a first answer that is late: agents’ channels, the vendor’s admins where there is none, and then the customer', async () => {
  const soon = { kind: 'promise', number: 'T-1', dueAt: AT.toISOString(), isOver: false } as const
  expect(await told({ type: 'noted', text: '' }, undefined, {}, soon)).toEqual(['channel:agents agents'])
  expect(await told({ type: 'noted', text: '' }, undefined, {}, soon, [])).toEqual(['person:kim agents'])
  const over = { ...soon, isOver: true }
  expect(await told({ type: 'noted', text: '' }, undefined, {}, over)).toEqual([
    'channel:agents agents',
    'person:anna requester',
    'person:ewa submitter',
  ])
})

test('what did not reach a channel is not told to that channel', async () => {
  const reads = readsOf(ticketWith({ type: 'created' }), ['agents'], { to: 'channel:agents', reason: 'agents' })
  expect(await recipients({ kind: 'undelivered', row: 'x' }, reads, AT, undefined)).toEqual([
    { to: 'person:kim', reason: 'agents' },
  ])
})
