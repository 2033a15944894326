import { open, readDraft } from './active.ts'
import type { BotOptions } from './bot-options.ts'
import { decide } from './decide.ts'
import type { Deciding } from './decision.ts'
import { field } from './field.ts'
import type { Slot } from './flow.ts'
import { inItsThread } from './in-its-thread.ts'
import type { Field } from './message.ts'
import type { Peek } from './ports.ts'
import { begin } from './proceed.ts'
import { refusal } from './refusal.ts'
import type { SpeechTo } from './speech.ts'
import { takeSecrets } from './take-secrets.ts'
import { translated } from './translate.ts'
import type { Input } from './turn.ts'
import { privateKey } from './turn.ts'

/**
 * Looks where a turn leads without taking it: nothing is claimed, committed or saved. Says nothing where only the turn
 * itself may speak: it was answered before, it holds a secret, it is words, it brings a draft back.
 */
export const createPeek =
  (o: Pick<BotOptions, 'store' | 'catalogue' | 'newId'>, speech: SpeechTo): Peek =>
  async (said) => {
    const { turn, secrets } = takeSecrets(said)
    const { input } = turn
    const key = privateKey(turn.from)
    const loaded = await o.store.load(turn, key)
    const { language, t, ctx } = speech.toLoaded(turn, loaded, true)
    if (loaded.kept || secrets.length > 0 || input.kind === 'text')
      return { messages: [], locale: language, fields: async () => [] }
    const active = loaded.active?.status === 'EDITING' ? await open(o.catalogue, loaded.active, ctx) : undefined
    const { catalogue, newId: newRun } = o
    const on: Deciding = { catalogue, ctx, t, conversation: loaded.conversation, newRun, ...(active ? { active } : {}) }
    const about = await inItsThread(input, { turn, key, personId: loaded.person.id }, o)
    const { messages, isRevived } = await decide(about, on)
    return {
      messages: isRevived ? [] : translated(messages, t),
      locale: language,
      fields: async () => (input.kind === 'start' ? fieldsOf(input, on) : []),
    }
  }

/** What the person may choose from: nothing where they may not do it at all. */
async function fieldsOf(input: Input & { kind: 'start' }, on: Deciding): Promise<readonly Field<string>[]> {
  const flow = on.catalogue.flows.find(({ id }) => id === input.flow)
  if (!flow) return []
  const { step, data } = await begin(flow, input, on)
  if (refusal(flow, step.draft, data, on.ctx)) return []
  const draft = readDraft(flow, step.draft, data)
  const asked = draft.reading.slots.filter(([, slot]) => !isBrought(slot)).map(([id, slot]) => field(draft, id, slot))
  const [form] = translated([{ kind: 'form', run: '', title: '', fields: asked, submit: NONE, buttons: [] }], on.t)
  return form?.kind === 'form' ? form.fields : []
}

/** Comes with the start by itself: nobody is asked for it, and it has no words. */
const isBrought = ({ isFixed, initial, label }: Slot) => isFixed === true && initial !== undefined && !label

const NONE = { label: '', does: { kind: 'text', text: '', by: 'words' } } as const
