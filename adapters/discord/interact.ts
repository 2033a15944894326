import { setTimeout as sleep } from 'node:timers/promises'
import { type APIInteractionResponse, InteractionResponseType, InteractionType } from 'discord.js'
import { z } from 'zod'
import type { Catalogue } from '../../src/core/catalogue.ts'
import type { Handle, Peek } from '../../src/core/ports.ts'
import type { Inputs } from '../../src/core/stored-inputs.ts'
import type { FileOffer, Input, Turn } from '../../src/core/turn.ts'
import type { Translate } from '../../src/core/words.ts'
import { filesOf, inputOf, typingOf } from './command-input.ts'
import { readComponent, storedIdOf } from './component.ts'
import { customIdOf, isLong, storedIdIn } from './custom-id.ts'
import { type Interaction, placeOf, turnOf, viaOf } from './interaction.ts'
import { createLanes } from './lanes.ts'
import { modalFor, modalOf } from './modal.ts'
import { optionsFor } from './options.ts'
import { readModal } from './read-modal.ts'
import { createReply, type Outlet } from './reply.ts'
import { attachmentSchema, offerOf } from './said.ts'

/** Nobody waits longer for choices; Discord takes them within 3 s. */
const SUGGEST_MS = 2_000

/** Taken at the same time: more would only wait for the database, and keep the others from being heard. */
const AT_ONCE = 16

/** What answering presses, commands and forms needs. */
export interface Interacting {
  readonly catalogue: Pick<Catalogue, 'flows' | 'views' | 'home'>
  readonly inputs: Inputs
  readonly outlet: (turn: Turn) => Outlet
  readonly translator: (locale: string) => Translate
  readonly handle: Handle
  readonly peek: Peek
}

/** What an interaction asks for. */
interface Asked {
  readonly input: Input
  readonly stays: boolean
  readonly files?: readonly FileOffer[]
  readonly fileSlot?: string
}

/** One press, command, form or search for a choice: read, answered in time, handled once. */
export function createInteract(o: Interacting) {
  const lanes = createLanes(AT_ONCE)
  const stored = async (id: string | undefined) => (id === undefined ? undefined : o.inputs.storedInput(id))

  return async function interact(said: Interaction): Promise<void> {
    const isCommand = said.type === InteractionType.ApplicationCommand
    const placed = turnOf(said, isCommand ? inputOf(said.data, o.catalogue) : o.catalogue.home)
    if (!placed) return
    if (said.type === InteractionType.ApplicationCommandAutocomplete) return suggest(said, placed)
    const isBelow = staysIn(said)
    const shown = isCommand && isForAll(placed.input) ? placeOf(said) : undefined
    const here = shown ? { ...placed, place: shown } : placed
    const via = viaOf(said, isBelow)
    const how = shown ? { ...via, isEphemeral: false } : via
    const reply = createReply(o.outlet(here), said, how, lanes.ahead())
    await reply.announced()
    const leave = await lanes.enter()
    try {
      await take(said, here, isBelow, reply)
    } finally {
      leave()
    }
  }

  async function take(said: Interaction, here: Turn, isBelow: boolean, reply: Reply): Promise<void> {
    const { input, files, fileSlot } = await asked(said, here.input)
    const turn: Turn = { ...here, input, ...(files?.length ? { files, fileSlot } : {}) }
    if (said.type !== InteractionType.ModalSubmit && (await openForm(turn, isBelow, reply))) return
    await o.handle(turn, reply.answer)
  }

  /** What is being typed into an option finds its choices; where that takes too long there are none. */
  async function suggest(said: Interaction, turn: Turn): Promise<void> {
    const typing = typingOf(said.data, o.catalogue)
    const looking = typing && o.peek(withForms({ ...turn, input: typing.input })).then((peeked) => peeked.fields())
    const fields = await Promise.race([looking?.catch(() => undefined), sleep(SUGGEST_MS, undefined, { ref: false })])
    const choices = typing && fields ? optionsFor(fields, typing.slot, typing.typed) : []
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult
    await o.outlet(turn).rest.respond(said, { type, data: { choices } })
  }

  /** A command whose answer is for everybody in the channel. */
  function isForAll(input: Input): boolean {
    return input.kind === 'view' && o.catalogue.views.find(({ id }) => id === input.view)?.slash?.isForAll === true
  }

  async function asked(said: Interaction, commanded: Input): Promise<Asked> {
    switch (said.type) {
      case InteractionType.MessageComponent:
        return readComponent(said.data, await stored(storedIdOf(said.data)), said.message)
      case InteractionType.ModalSubmit: {
        const { data } = modalSchema.safeParse(said.data)
        const { files, ...sent } = readModal(said.data, await stored(storedIdIn(data?.custom_id ?? '')))
        const all = data?.resolved?.attachments ?? {}
        return { ...sent, files: files.flatMap((id) => (all[id] ? [offerOf(all[id])] : [])) }
      }
      default:
        return { input: commanded, stays: false, ...filesOf(said.data, o.catalogue) }
    }
  }

  /** Opens the form that the turn leads to, if it leads to one and there is time: that is not a turn yet. */
  async function openForm(turn: Turn, isBelow: boolean, reply: Reply): Promise<boolean> {
    // Files that came along go in with the turn; a modal would lose them.
    if (!mayAsk(turn.input) || turn.files) return false
    const peeked = await reply.whileOpen(o.peek(withForms(turn)))
    const modal = peeked && modalFor(peeked, turn.input)
    if (!modal) return false
    const id = isLong(modal.base) ? await reply.whileOpen(o.inputs.keepInput(modal.base)) : undefined
    if (isLong(modal.base) && id === undefined) return false
    const customId = customIdOf(id === undefined ? modal.base : { id }, isBelow)
    return reply.opens({
      type: InteractionResponseType.Modal,
      data: modalOf(modal, customId, o.translator(peeked.locale)),
    } satisfies APIInteractionResponse)
  }
}

type Reply = ReturnType<typeof createReply>

/** Whether a question can come of it. */
function mayAsk(input: Input): boolean {
  switch (input.kind) {
    case 'start':
    case 'fill':
      return true
    case 'press':
      return input.action === 'edit' || input.action === 'resume' || input.action === 'back'
    case 'view':
    case 'text':
      return false
  }
}

const withForms = ({ hasForms: _, ...turn }: Turn): Turn => turn

const modalSchema = z.looseObject({
  custom_id: z.string(),
  resolved: z.looseObject({ attachments: z.record(z.string(), attachmentSchema).optional() }).nullish(),
})

const carrierSchema = z.looseObject({ custom_id: z.string(), values: z.array(z.string()).optional() })

/** Whether the answer goes below the message, as its button says. */
function staysIn({ data }: Interaction): boolean {
  const read = carrierSchema.safeParse(data).data
  return [read?.custom_id, ...(read?.values ?? [])].some((id) => id?.startsWith('!'))
}
