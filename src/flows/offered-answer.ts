import { look, press } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Given, ReviewNotes } from '../core/flow.ts'
import type { Found } from '../core/ports.ts'
import { cut, text } from '../core/words.ts'

/** The request type of a ticket that only asks. */
const QUESTION = 'question'
/** The end of a question, not of an address. */
const ASKS = /\?(?=\s|$)/

/**
 * What a ticket asks → an article that answers it for sure (D14): its subject and all of it have to lead to the same one,
 * and a report of what fails asks nothing. Nothing of it leaves the house.
 */
export async function answerFor(
  { lookUp }: Context,
  { type, subject, description }: Given,
): Promise<(Found & { kind: 'answer' }) | undefined> {
  if (typeof subject !== 'string' || typeof description !== 'string') return undefined
  if (type !== QUESTION && !ASKS.test(`${subject}\n${description}`)) return undefined
  const short = await lookUp(subject)
  const whole = short.kind === 'answer' ? await lookUp(`${subject}\n${description}`) : undefined
  return short.kind === 'answer' && whole?.kind === 'answer' && whole.source.articleId === short.source.articleId
    ? short
    : undefined
}

/** So much of it is read above a ticket. */
const SHOWN = 600

/** The answer above a ticket that is about to be sent: *Solved it · Send anyway*, never in the way (D14). */
export function offered(
  answer: (Found & { kind: 'answer' }) | undefined,
  run: string,
): Required<Pick<ReviewNotes, 'notes' | 'buttons'>> & Pick<ReviewNotes, 'confirm'> {
  if (!answer) return { notes: [], buttons: [] }
  const { articleId, title, url } = answer.source
  return {
    notes: [text('ticket-create.answer', { title }), cut(answer.text, SHOWN)],
    confirm: text('ticket-create.send-anyway'),
    buttons: [
      press(run, 'discard', text('ticket-create.solved')),
      url ? { label: text('ask.whole'), does: { url } } : look(text('ask.whole'), 'article.show', { id: articleId }),
    ],
  }
}
