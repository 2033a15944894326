import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { foundCompany } from '../core/found-company.ts'
import { keptDraft } from '../core/kept-drafts.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { firstName } from '../domain/person.ts'

/** The chat where it began: who they are and by which method, which company that is, and what they had begun (B1, B3, B7). */
export async function registeredWords(
  { personId, method }: Extract<Happening, { kind: 'registered' }>,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  const { person } = ctx
  if (person.id !== personId) return undefined
  const who = text('registered.welcome', {
    name: firstName(person.name),
    email: person.email ?? '',
    method: text(`method.${method.toLowerCase()}`),
  })
  if (person.memberships.length > 0)
    return [
      say(who, 'good', [look(text('button.my-tickets'), 'ticket.list'), look(text('button.home'), 'help')]),
      ...(await keptDraft(ctx)),
    ]
  const found = await foundCompany(ctx)
  const yes: Button[] = found
    ? [start(text('registered.yes'), 'company.join', { answer: 'yes' }, { style: 'primary' })]
    : []
  const other = start(text(found ? 'registered.other' : 'registered.name-it'), 'company.join', { answer: 'other' })
  const question = found ? text('registered.found', { company: found.name }) : text('registered.which')
  return [
    say({ lines: [who, question] }, 'good', [...yes, other]),
    // Where the company is known the draft is offered after it, with everything that depends on it.
    ...(found ? [] : await keptDraft(ctx)),
  ]
}
