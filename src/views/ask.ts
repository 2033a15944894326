import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { signInButtons } from '../core/cards/sign-in-buttons.ts'
import type { Context } from '../core/context.ts'
import { gapNote } from '../core/gap-note.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { Found, Source } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { cut, text, type Words } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { subjectAndRest } from '../domain/subject-line.ts'

/** A question as it rides in buttons. */
export const questionSchema = z
  .string()
  .trim()
  .min(1)
  .transform((said) => said.slice(0, 500))
/** The language of a question, where it is not the one that is spoken with the asker. */
const saidSchema = z.string().max(10).optional()

const params = z.object({ question: questionSchema, said: saidSchema })
type Asked = z.output<typeof params>

const languageOf = ({ question, said }: Asked, { saidIn }: Context): string => said ?? saidIn(question)

/** Longer titles do not fit on a button. */
const MOST_LETTERS = 70

const asking = {
  params,
  may: (_: Asked, { person, now }: Context) => may(person, 'knowledge.show', { kind: 'nothing' }, now),
  load: (asked: Asked, ctx: Context) => ctx.ask(asked.question, languageOf(asked, ctx)),
  show: (found: Found, asked: Asked, ctx: Context): readonly Message[] =>
    found.kind === 'answer' ? [answer(found, asked, ctx)] : [silence(found, asked, ctx)],
  gap: (found: Found, asked: Asked, ctx: Context) =>
    found.kind === 'unsure' && !found.isForMembers
      ? gapNote({ question: asked.question, locale: languageOf(asked, ctx), kind: 'UNANSWERED' }, ctx.person)
      : undefined,
}

/** A question, answered from articles with their source; where nothing reliable is known it says so (T11, A12, A13, D15). */
export const ask = defineView({
  id: 'ask',
  slash: { name: 'ask', options: { question: 'question' }, isForAll: true },
  isPublic: true,
  ...asking,
})

/** The same asked where others read along, for what is not for all of them (D7). */
export const askPrivately = defineView({ id: 'ask.privately', ...asking })

const isAmongOthers = ({ isPrivate, group }: Context) => !isPrivate || group !== undefined

/** An answer with where it stands, and whether it helped. */
export function answer(
  { text: said, source, others }: Found & { kind: 'answer' },
  asked: Asked,
  ctx: Context,
): Message {
  const rate = (label: string, helpful: 'yes' | 'no') =>
    start(text(label), 'answer.rate', { answer: source.articleId, helpful, ...asked })
  return {
    kind: 'record',
    title: source.section ?? source.title,
    text: said,
    facts: [],
    note: { lines: [source, ...others].map((one) => sourceWords(one, [ctx.locale, languageOf(asked, ctx)])) },
    buttons: [
      article(source, text('ask.whole')),
      rate('ask.helpful', 'yes'),
      rate('ask.not-helpful', 'no'),
      help(asked, text(isAmongOthers(ctx) ? 'ask.private' : 'button.create-ticket')),
    ],
    stays: true,
  }
}

function silence({ nearest, isForMembers }: Found & { kind: 'unsure' }, asked: Asked, ctx: Context): Message {
  if (isForMembers) return forMembers(asked, ctx)
  const isOpen = isAmongOthers(ctx)
  const unsure = text(isOpen ? 'ask.unsure-public' : 'ask.unsure')
  // Among others a guess is noise to all of them (T11).
  const near = isOpen ? [] : nearest
  return say(near.length > 0 ? { lines: [unsure, text('ask.nearest')] } : unsure, 'plain', [
    ...near.map((one) => article(one, cut(one.title, MOST_LETTERS))),
    help(asked, text(isOpen ? 'ask.support' : 'button.create-ticket')),
    isOpen
      ? look(text('ask.community'), 'ask.community', { question: asked.question })
      : look(text('button.contact'), 'contact.show'),
  ])
}

/** There is an answer, for others: what makes somebody one of them (D7). */
function forMembers(asked: Asked, ctx: Context): Message {
  if (!ctx.isPrivate)
    return say(text('ask.for-members-public'), 'plain', [
      look(text('ask.privately'), 'ask.privately', asked),
      help(asked, text('ask.support')),
    ])
  const ways = ctx.person.id === undefined ? signInButtons(ctx) : [start(text('registered.name-it'), 'company.join')]
  return say(text('ask.for-members'), 'plain', [...ways, help(asked, text('button.create-ticket'))])
}

const help = ({ question }: Asked, label: Words): Button => start(label, 'ticket.create', subjectAndRest(question))

/** Where all of it stands: at its place on the web, or here. */
const article = ({ url, articleId }: Source, label: Words): Button =>
  url ? { label, does: { url } } : look(label, 'article.show', { id: articleId })

/** What stands in another language than the one that is spoken, or was asked in, says in which. */
const sourceWords = ({ title, language }: Source, spoken: readonly string[]): Words =>
  spoken.every((one) => one === language)
    ? text('ask.source', { source: title })
    : text('ask.source-in', { source: title, language: text(`ask.in.${language}`) })
