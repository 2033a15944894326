import { accessTold } from '../core/access-told.ts'
import { look, start } from '../core/button.ts'
import { type AnyFlow, type Commit, defineFlow, type Given, type Outcome } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { AccessRequest } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { accessRecord, isRoleMailbox } from '../domain/access.ts'
import { type AccessForm, accessRequestOf, isReplacing, LET_CHOOSE, loadAccessForm } from './access-form.ts'
import { accessCheck, accessWhen } from './access-rules.ts'
import { accessSlots } from './access-slots.ts'

/** Ask for a seat: a new one, or in place of somebody for a period (DOMAIN C7–C15, T5). */
export const accessRequest = requestFlow('access.request')

/** The same, by whoever knows already that they stand in for somebody. */
export const accessReplace = requestFlow('access.replace')

function requestFlow(id: 'access.request' | 'access.replace'): AnyFlow {
  const isReplace = id === 'access.replace'
  return defineFlow<AccessForm>()({
    id,
    rev: 1,
    slash: { name: id.replace('.', ' ') },
    deed: 'access.request',
    load: (ctx, given) => loadAccessForm(ctx, isReplace ? { ...given, replacing: 'yes' } : given),
    subject: ({ company, personId }) => ({
      kind: 'record',
      record: accessRecord(company ? { companyId: company.id } : {}, [personId]),
    }),
    slots: {
      ...accessSlots,
      replacing: isReplace
        ? {
            ...accessSlots.replacing,
            initial: () => 'yes',
            isFixed: true as const,
            isAlone: false,
            choices: () => [{ value: 'yes', label: text('access-form.replacing-yes') }],
          }
        : accessSlots.replacing,
    },
    when: accessWhen,
    check: accessCheck,
    hasNote: true,
    detour: (given, form) => inTheWay(given, form),
    review: (answers, form) => ({ notes: notesOf(answers, form) }),
    commit: sent,
  })
}

/** Why there is nothing to ask for, and what to do instead. */
function inTheWay(given: Given, form: AccessForm): Message[] | undefined {
  const company = form.company?.name ?? ''
  const seats = look(text('access-card.seats'), 'seat.list', { company: form.company?.id ?? '' })
  if (isRoleMailbox(form.email))
    return [
      say(text('access-request.role-mailbox', { email: form.email }), 'bad', [
        start(text('access-request.other-address'), 'email.change'),
        look(text('button.contact'), 'contact.show'),
      ]),
    ]
  if (form.isHolder && !(form.isStandIn && isReplacing(given)))
    return [
      say(text('access-request.holder', { company }), 'plain', [seats, look(text('button.my-tickets'), 'ticket.list')]),
    ]
  if (form.open)
    return [
      say(text('access-request.open', { number: form.open.number, company: form.open.companyEntered }), 'plain', [
        look(text('access-request.status'), 'access.show', { id: form.open.number }),
        seats,
      ]),
    ]
  if (given.replacing === 'extra')
    return [
      say(text('access-request.extra', { company }), 'plain', [
        start(
          text('access-form.replacing-extra'),
          'access.extraSeat',
          { company: form.company?.id ?? '' },
          { style: 'primary' },
        ),
        seats,
      ]),
    ]
  return undefined
}

/** What will happen with it, said before the press. */
export function notesOf(given: Given, form: AccessForm): Words[] {
  const replaced = typeof given.replaced === 'string' && given.replaced !== LET_CHOOSE
  return [
    text('access-request.note'),
    ...(replaced && form.company ? [text('access-request.note-replaced')] : []),
    ...(given.replacing === 'wait' ? [text('access-request.note-wait')] : []),
    ...(form.company ? [] : [text('access-request.note-unknown', { company: String(given.company ?? '') })]),
  ]
}

async function sent(given: Given, ctx: Commit, form: AccessForm): Promise<Outcome> {
  const { tx, run, person, now } = ctx
  if (person.id === undefined) throw new Error('only members ask for a seat')
  const result = await tx.write.requestAccess({ ...accessRequestOf(given, form), run, requesterId: person.id }, now)
  const { request, happened } = result
  if (result.kind === 'open')
    return {
      problems: { company: text('access-request.open', { number: request.number, company: request.companyEntered }) },
    }
  return { messages: [confirmation(request)], ...accessTold(request.number, happened) }
}

/** The number, by when an answer comes, who was informed, and the way back (§2.1 rule 3, C10, C21). */
export function confirmation(request: AccessRequest, isAgain = false): Message {
  const { number, version, dueAt, replaced, status } = request
  return say(
    {
      lines: [
        text(isAgain ? 'access-resubmit.done' : 'access-request.done', { number, due: { at: dueAt } }),
        ...(replaced ? [text('access-request.informed', { name: replaced.name })] : []),
        ...(status === 'BLOCKED_LIMIT' ? [text('access-request.waits')] : []),
      ],
    },
    'good',
    [
      look(text('access-request.status'), 'access.show', { id: number }),
      start(text('button.withdraw'), 'access.withdraw', { request: number }, { seen: version }),
    ],
  )
}
