import { start } from '../button.ts'
import type { Message, Status } from '../message.ts'
import type { Amendment } from '../ports.ts'
import { type Text, text } from '../words.ts'

const TONES: Readonly<Record<Amendment['status'], Status['tone']>> = {
  REQUESTED: 'new',
  QUOTED: 'waiting',
  SIGNED: 'active',
  APPLIED: 'done',
  REJECTED: 'off',
  WITHDRAWN: 'off',
}
const STATES = Object.keys(TONES)

/** Whether it still waits for the sales manager. */
export const isUnsettled = ({ status }: Pick<Amendment, 'status'>): boolean =>
  status === 'REQUESTED' || status === 'QUOTED'

/** Another number of seats, asked for or settled, as its reader may see it: who signs agreements has the buttons (C3, C4). */
export function amendmentCard(
  amendment: Amendment,
  { canSign, title }: { readonly canSign: boolean; readonly title?: Text },
): Message {
  const { id, number, companyName, agreementNumber, oldLimit, newLimit, status, requestedBy, reason, answer } =
    amendment
  const row = (key: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [{ id: key, label: text(`amendment-card.fact.${key}`), value }]
  return {
    kind: 'record',
    // Its states follow each other: the place in their order is its version.
    subject: { type: 'amendment', id, version: STATES.indexOf(status) + 1 },
    title: title ?? text('amendment-card.title', { number }),
    status: { label: text(`amendment.status.${status.toLowerCase()}`), tone: TONES[status] },
    facts: [
      ...row('company', companyName),
      ...row('agreement', agreementNumber),
      {
        id: 'limit',
        label: text('amendment-card.fact.limit'),
        value: text('amendment-card.limit', { from: oldLimit, to: newLimit }),
      },
      ...row('requested-by', requestedBy?.name),
      ...row('answer', answer),
    ],
    text: reason,
    ...(status === 'SIGNED' ? { note: text('amendment-card.waits') } : {}),
    buttons:
      canSign && isUnsettled(amendment)
        ? [
            start(text('amendment-card.sign'), 'amendment.sign', { amendment: id }, { style: 'primary' }),
            start(text('amendment-card.decline'), 'amendment.decline', { amendment: id }, { style: 'danger' }),
          ]
        : [],
  }
}
