import { type Active, readDraft } from './active.ts'
import type { Step } from './advance.ts'
import { press } from './button.ts'
import { type Deciding, type Decision, homeButton } from './decision.ts'
import type { AnyFlow } from './flow.ts'
import { type Message, say } from './message.ts'
import type { Conversation } from './ports.ts'
import { keyOf, text } from './words.ts'

/** What a step means for the conversation. */
export function follow(step: Step, flow: AnyFlow, data: unknown, on: Deciding): Decision {
  const { run } = step.draft
  const before = on.conversation
  const other = on.active?.draft.run === run ? undefined : on.active
  switch (step.kind) {
    case 'ready':
      return {
        messages: [],
        conversation: after(before, run),
        drafts: [],
        commit: { flow, draft: step.draft },
        ended: [run],
      }
    case 'left':
      return {
        messages: [
          ...(flow.cancelled?.(data) ?? [
            say(text('draft.cancelled', { draft: text(`${keyOf(flow.id)}.draft`) }), 'plain', [
              press(run, 'resume', text('button.bring-back')),
              homeButton(on.catalogue),
            ]),
          ]),
          ...waiting(other),
        ],
        conversation: after(before, run),
        drafts: [step.draft],
        ended: [run],
      }
    case 'asking':
      if (isOver(step.messages, readDraft(flow, step.draft, data)))
        return {
          messages: [...step.messages, ...waiting(other)],
          conversation: before.active === run ? after(before, run) : { ...before, options: [] },
          drafts: step.draft.version > 0 ? [step.draft] : [],
          ended: [],
        }
      return {
        messages: step.messages,
        conversation: { ...after(before, run), active: run },
        drafts: [step.draft],
        ended: [],
      }
  }
}

/** What a flow was begun for is over already, and nothing on the screen goes on with it: it is not kept in hand. */
export function isOver(messages: readonly Message[], { flow, draft: { run }, reading, data }: Active): boolean {
  const detour = flow.detour?.(reading.answers, data, run)
  return detour !== undefined && !leadsOn(detour, run) && !leadsOn(messages, run)
}

const leadsOn = (messages: readonly Message[], run: string): boolean =>
  messages.some(
    (message) =>
      ('run' in message && message.run === run) ||
      // What is said beside a card leaves the card as it is: a copy of the text.
      ('isAside' in message && message.isAside === true) ||
      message.buttons?.some(({ does }) => 'run' in does && does.run === run),
  )

/** The conversation once a run is over: nothing is in hand; what was put aside stays put aside. */
export const after = (before: Conversation, run: string): Conversation => ({
  parked: [...before.parked, ...(before.active ? [before.active] : [])].filter((one) => one !== run),
  options: [],
})

/** After an answer in the middle of a form: the form is offered again. */
export function waiting(active: Active | undefined): Message[] {
  if (active?.draft.status !== 'EDITING') return []
  const { run } = active.draft
  return [
    {
      kind: 'say',
      run,
      tone: 'hint',
      text: text('draft.waiting', { draft: text(`${keyOf(active.flow.id)}.draft`) }),
      buttons: [
        press(run, 'resume', text('button.continue-draft'), 'primary'),
        press(run, 'discard', text('button.discard')),
      ],
    },
  ]
}
