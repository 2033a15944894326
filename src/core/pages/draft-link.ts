import type { DraftStep } from '../../domain/forwarded.ts'
import { may } from '../../domain/permission.ts'
import { firstName, type Person } from '../../domain/person.ts'
import { answersOf, said } from '../cards/draft-answers.ts'
import { draftCard } from '../cards/draft-card.ts'
import type { Context } from '../context.ts'
import type { Commit } from '../flow.ts'
import type { Message } from '../message.ts'
import type { AttachmentCard, ForwardedDraft, Link, Phrase, Reads, Tx } from '../ports.ts'
import { translated } from '../translate.ts'
import { plain, type Translate } from '../words.ts'
import type { Behind, Deed, Doing, ReplyLinkOptions, Submitted } from './behind.ts'
import { commitFlow, wordsOf } from './commit-flow.ts'

/** Each does what the button of the same words does in the chat: its flow asks for the rights and writes. */
const FLOWS: Readonly<Partial<Record<Doing, { readonly flow: string; readonly slot?: string }>>> = {
  send: { flow: 'draft.send' },
  ask: { flow: 'draft.return', slot: 'question' },
  solve: { flow: 'draft.solve', slot: 'answer' },
  answer: { flow: 'draft.forward', slot: 'answer' },
}

/** What a link about a forwarded draft opens: its super-users send it or ask, its owner answers (T3). */
export const createDraftBehind =
  (o: Pick<ReplyLinkOptions, 'store' | 'catalogue' | 'speech'>) =>
  async (link: Link, reads: Reads, now: Date): Promise<Behind | undefined> => {
    const draft = await reads.drafts.forwarded(link.subject.id)
    const known = link.personId === undefined ? undefined : await o.store.personOf(`person:${link.personId}`)
    if (!draft || known?.id === undefined) return undefined
    const isOwner = draft.ownerId === known.id
    // Its files belong to the identity that the owner wrote it with.
    const person = isOwner ? draft.owner : known
    const ctx: Context = { ...o.speech.toReader(person, now, person.locale ?? 'en').ctx, reads, channel: 'mail' }
    const verdict = may(person, 'draft.show', { kind: 'draft', draft }, now)
    if (!verdict.allowed && verdict.rule === 'not-found') return undefined
    const isSeen = verdict.allowed
    const { files, ...answers } = await answersOf(draft, ctx)
    const openable = isSeen && (isOwner || draft.status === 'FORWARDED') ? files.filter(isOpenable) : []
    return {
      person,
      ...(draft.companyId ? { companyId: draft.companyId } : {}),
      files: openable,
      async show(t, phrase) {
        if (!isSeen) {
          const why = await o.catalogue.refusal(verdict, ctx, { draft: draft.run })
          return { kind: 'gone', why: firstWords(why, t) }
        }
        const [card] = translated([await draftCard(draft, ctx)], t)
        if (card?.kind !== 'record') throw new Error('a draft is shown as a record')
        const can = doings(draft, person)
        const isToSend = can.includes('send')
        const { facts, text: description } = isOwner || isToSend ? answers : { facts: [], text: '' }
        return {
          kind: 'draft',
          number: draft.number,
          title: said(draft, 'subject') ?? '',
          state: plain(isToSend ? card.title : (card.note ?? card.text ?? '')),
          description,
          facts: facts.map(({ label, value }) => ({ label: plain(t(label)), value: plain(t(value)) })),
          talk: (card.entries ?? []).map((one) => ({
            who: plain(one.who),
            when: plain(one.when),
            text: plain(one.text),
          })),
          files: openable.map(({ id, name }) => ({ id, name })),
          owner: firstName(draft.owner.name),
          can,
          ...(can.length > 0 ? {} : { next: nextWords(draft, isOwner, phrase) }),
          seen: draft.version,
        }
      },
      write: (form, words, tx) =>
        isSeen
          ? perform(form, words, draft, { ...ctx, reads: tx, tx, run: `${link.subject.id}:${form.submit}` })
          : Promise.resolve({ kind: 'over' }),
    }

    /** The flow's own load, rules and commit, as for a press on the card of this version. */
    async function perform(form: Submitted, words: string, on: ForwardedDraft, commit: Commit): Promise<Deed> {
      const { flow: id, slot } = FLOWS[form.does] ?? {}
      const flow = o.catalogue.flows.find((one) => one.id === id)
      if (!flow || form.seen !== on.version || !doings(on, commit.person).includes(form.does)) return { kind: 'over' }
      const given = {
        draft: on.run,
        ...(slot ? { [slot]: words } : {}),
        ...(form.does === 'answer' ? { to: await stillThere(on, commit.tx, now) } : {}),
      }
      return commitFlow(flow, given, commit)
    }
  }

/** What a reader may do with it: send, ask or answer while it waits for them; answer a question about it. */
function doings(draft: ForwardedDraft, { id }: Person): readonly Doing[] {
  const isOwner = draft.ownerId === id
  if (draft.status === 'FORWARDED') return isOwner ? [] : ['send', 'ask', 'solve']
  return isOwner && draft.status === 'EDITING' && isAnswerable(draft.talk.at(-1)) ? ['answer'] : []
}

const isAnswerable = (last: DraftStep | undefined) => last?.kind === 'asked' || last?.kind === 'solved'

/** Those who had it and can send it still; where none of them can, whoever else can. */
async function stillThere({ forwardedTo, companyId }: ForwardedDraft, tx: Tx, now: Date): Promise<readonly string[]> {
  const superUsers = companyId === undefined ? [] : await tx.companies.superUsers(companyId, now)
  const ids = superUsers.map(({ id }) => id)
  const before = forwardedTo.filter((id) => ids.includes(id))
  return before.length > 0 ? before : ids
}

function nextWords({ status, number, ticketNumber = '' }: ForwardedDraft, isOwner: boolean, phrase: Phrase): string {
  if (status === 'COMMITTED') return phrase('draft-page.next.sent', { number: ticketNumber })
  if (!isOwner) return phrase('draft-page.next.over')
  if (status === 'EXPIRED') return phrase('draft-page.next.expired')
  return phrase(status === 'FORWARDED' ? 'draft-page.next.waiting' : 'draft-page.next.back', { number })
}

const isOpenable = ({ scan }: AttachmentCard) => scan !== 'PENDING' && scan !== 'INFECTED'

const firstWords = (messages: readonly Message[], t: Translate): string => plain(t(wordsOf(messages[0])))
