import { start } from '../core/button.ts'
import { keyCard } from '../core/cards/key-card.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { Contract, Installation, Reads } from '../core/ports.ts'
import { seenKey } from '../core/sights/key-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { may } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'
import { bothWays } from './both-ways.ts'
import { licenceAdmins } from './licence-admins.ts'

/** Contracts and the keys that are issued under them (DOMAIN §1.F). */
export type ActivationHappening = Extract<Happening, { readonly kind: 'contract' | 'key' }>
type ContractNews = Extract<Happening, { readonly kind: 'contract' }>
type KeyTold = Extract<Happening, { readonly kind: 'key' }>

/** Whom it concerns: the licence's contacts and admins, the sales manager (DOMAIN §3.5). */
export async function activationRecipients(
  happening: ActivationHappening,
  reads: Reads,
  now: Date,
): Promise<readonly Recipient[]> {
  if (happening.kind === 'contract') {
    const contract = await contractOf(happening, reads)
    return contract ? ofContract(contract, happening.step, reads, now) : []
  }
  const installation = await reads.activation.ofKey(happening.keyId)
  if (!installation) return []
  const admins = await reads.companies.withRole(installation.companyId, ['LICENCE_ADMIN'])
  const all: Recipient[] = [
    ...installation.contactIds.map((id): Recipient => ({ to: `person:${id}`, reason: 'licence-contact' })),
    ...admins.map(({ id }): Recipient => ({ to: `person:${id}`, reason: 'licence-admin' })),
    ...askers(installation),
  ]
  // A key that others saw is told both ways (§3.5, security).
  return happening.step === 'exposed' ? bothWays(all) : all
}

/** Whoever asked for the licence follows what becomes of it. */
const askers = ({ requests }: Installation): Recipient[] =>
  requests.slice(0, 1).map(({ byId }) => ({ to: `person:${byId}`, reason: 'requester' }))

const contractOf = async ({ contractId }: ContractNews, reads: Reads): Promise<Contract | undefined> =>
  (await reads.activation.contracts()).find(({ id }) => id === contractId)

async function ofContract(
  { salesManager, companyId }: Contract,
  step: ContractNews['step'],
  reads: Reads,
  now: Date,
): Promise<Recipient[]> {
  if (step === 'wanted') {
    if (salesManager) return [{ to: `person:${salesManager.id}`, reason: 'sales' }]
    return (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'sales' }))
  }
  return licenceAdmins(companyId, reads, { withPartners: true, now })
}

/** What they read: the card of the key, masked, with what happened above it; the right is asked again here. */
export async function activationWords(
  happening: ActivationHappening,
  _recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  return happening.kind === 'contract' ? contractWords(happening, ctx) : keyWords(happening, ctx)
}

async function contractWords(
  happening: ContractNews,
  { reads, person, now }: Context,
): Promise<readonly Message[] | undefined> {
  const contract = await contractOf(happening, reads)
  if (!contract) return undefined
  const { number, name, status, companyId } = contract
  const about = { number, party: name }
  if (happening.step === 'wanted') {
    if (status !== 'DRAFT' || !may(person, 'contract.sign', { kind: 'nothing' }, now).allowed) return undefined
    return [
      say(text('contract-told.wanted', about), 'plain', [
        start(text('contract-told.sign'), 'contract.sign', { contract: number }, { style: 'primary' }),
      ]),
    ]
  }
  if (!may(person, 'license.request', { kind: 'company', companyId }, now).allowed) return undefined
  return [
    say(text('contract-told.signed', about), 'good', [
      start(
        text('license-activate.request'),
        'license.request',
        { customer: name, contract: number },
        { style: 'primary' },
      ),
    ]),
  ]
}

async function keyWords({ keyId, step }: KeyTold, ctx: Context): Promise<readonly Message[] | undefined> {
  const sight = await seenKey(keyId, ctx)
  if (!sight || isPast(step, sight.isLive, sight.progress === 'ACTIVE')) return undefined
  const { company, product } = { company: sight.installation.companyName, product: sight.installation.productName }
  const kind = sight.key.hasKey ? (sight.key.file ? 'both' : 'key') : 'file'
  const title =
    step === 'issued'
      ? text(`key-told.issued-${kind}`, { company, product })
      : text(`key-told.${step}`, { company, product })
  const left = sight.key.tasks.filter(({ status }) => status !== 'DONE')
  const note: Words | undefined =
    step === 'reminder'
      ? text('key-told.still-open', {
          left: { list: left.map((task) => text(`key-card.step.${task.step.toLowerCase()}`)) },
        })
      : step === 'issued' && sight.canShow
        ? text('key-told.only-you')
        : undefined
  return [keyCard(sight, { title, fileLink: ctx.fileLink, ...(note ? { note } : {}) })]
}

/** A reminder of what is done, or a key that ended before it was told of. */
const isPast = (step: KeyTold['step'], isLive: boolean, isActive: boolean): boolean =>
  step === 'reminder' ? isActive || !isLive : step === 'issued' && !isLive
