import { look, start } from '../core/button.ts'
import type { Given, ReviewNotes } from '../core/flow.ts'
import type { Found, TicketRow } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { alikeNotes } from './alike-tickets.ts'
import { forwardButtons } from './forward-buttons.ts'
import { offered } from './offered-answer.ts'
import type { TicketForm } from './ticket-form.ts'
import { AGREEMENT_CHECK, copyButton } from './ticket-routing.ts'
import { versionNotes } from './ticket-slots.ts'

/** What filing a ticket knows beside the form. */
export interface NewTicketForm extends TicketForm {
  /** Open tickets that a super-user might rather join. */
  readonly colleagues: readonly TicketRow[]
  /** What an article says to it. */
  readonly answer: (Found & { kind: 'answer' }) | undefined
  /** What came along with the start: typed words, a message, a button's values. */
  readonly said: { readonly type?: string; readonly words: string }
}

/** The answers that the review looks at. */
type Reviewed = Given & {
  readonly subject: string
  readonly product?: string | undefined
  readonly erp?: string | undefined
  readonly version?: string | undefined
  readonly files?: readonly string[] | undefined
}

/** Not a problem to solve: whether the agreement is right is asked. */
export const isCheck = (given: Given) => given['type'] === AGREEMENT_CHECK

/** Who reads the ticket, and what stands in its way (DOMAIN D5–D15). */
export function reviewOf(answers: Reviewed, form: NewTicketForm, run: string): ReviewNotes {
  const product = form.products.find(({ id }) => id === answers.product)
  const answer = offered(form.answer, run)
  const notes = [...answer.notes, ...versionNotes(answers, product, form.erps)]
  if ((answers.files ?? []).length === 0) notes.push(text('ticket-create.note.no-picture'))
  if (form.isCommunity) return withAnswer(communityNotes(form, notes), answer)
  const routing = form.routing(answers.product)
  if (routing.route === 'NONE' || isCheck(answers)) return { notes }
  if (routing.route === 'PARTNER')
    return {
      ...answer,
      notes: [...notes, text('ticket-create.note.partner', { partner: routing.agreement.partner?.name ?? '' })],
    }
  notes.push(
    text('ticket-create.note.first-line', { vendor: form.vendor?.name ?? '', agreement: routing.agreement.number }),
  )
  if (form.maySend(routing.agreement)) {
    const alike = alikeNotes(form.colleagues, product?.name, answers.subject)
    return { ...answer, notes: [...alike.notes, ...notes], buttons: [...answer.buttons, ...alike.buttons] }
  }
  return {
    notes: [
      form.superUsers.length > 0
        ? text('ticket-create.note.super-users-only', {
            company: form.company?.name,
            names: { list: form.superUsers.map(({ name }) => name) },
          })
        : text('ticket-create.note.no-super-users', { company: form.company?.name }),
      ...notes,
    ],
    canConfirm: false,
    buttons: [
      ...answer.buttons,
      ...forwardButtons(form.superUsers, answers, run),
      copyButton(run),
      ...(form.superUsers.length > 0 ? [] : [look(text('button.contact'), 'contact.show')]),
    ],
  }
}

const withAnswer = (review: ReviewNotes, answer: ReturnType<typeof offered>): ReviewNotes => ({
  ...review,
  ...(answer.confirm ? { confirm: answer.confirm } : {}),
  buttons: [...answer.buttons, ...(review.buttons ?? [])],
})

/** Says who reads it and what it leaves out; whoever has a company after all can name it (D15). */
const communityNotes = ({ vendor }: NewTicketForm, notes: readonly Words[]): ReviewNotes => ({
  notes: [...notes, text('ticket-create.note.community', { vendor: vendor?.name ?? '' })],
  buttons: [start(text('registered.name-it'), 'company.join')],
})
