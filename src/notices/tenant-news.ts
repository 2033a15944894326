import { look, start } from '../core/button.ts'
import { stepButtons, tenantButtons } from '../core/cards/tenant-buttons.ts'
import { blockerWords, tenantRoleWords } from '../core/cards/tenant-words.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say, type Tone } from '../core/message.ts'
import { seenTenant, type TenantSight } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { planEnds, stageOf } from '../domain/tenant.ts'
import { made, proposed } from './tenant-made.ts'

type OfTenant = Extract<Happening, { readonly kind: 'tenant' }>

/** What somebody hears of a tenant; nothing where they may not see it (any longer), or it has moved on since. */
export async function tenantNews(
  { tenantId, step, roleId }: OfTenant,
  { reason }: Recipient,
  ctx: Context,
): Promise<Message[] | undefined> {
  const sight = await seenTenant(tenantId, ctx)
  if (!sight) return undefined
  const { tenant, can } = sight
  const { status } = tenant
  const role = tenant.roles.find(({ id }) => id === roleId)
  const about = {
    tenant: tenant.name,
    by: tenant.createdBy.name,
    name: role?.name ?? '',
    partner: tenant.partner.name,
    master: tenant.master?.name ?? text('tenant.top'),
  }
  const open = look(text('tenant-show.button'), 'tenant.show', { id: tenantId })
  const news = (words: Words, tone: Tone, buttons: readonly Button[] = []): Message[] => [
    say(words, tone, [...buttons, open]),
  ]
  switch (step) {
    case 'proposed':
      return stageOf(status) === 'planned' ? proposed(sight, ctx) : undefined
    case 'declined':
      return news(text('tenant-news.declined', about), 'plain')
    case 'unanswered':
      if (stageOf(status) !== 'planned') return undefined
      return reason === 'tenant-creator'
        ? news(text('tenant-news.unanswered', { ...about, until: { at: planEnds(tenant) } }), 'plain')
        : proposed(sight, ctx)
    case 'made':
      return stageOf(status) === 'there' ? made(sight, reason, ctx) : undefined
    case 'failed':
      if (stageOf(status) !== 'failed') return undefined
      return reason === 'admin'
        ? news(text('tenant-news.failed-vendor', about), 'bad')
        : news(text('tenant-news.failed', about), 'bad', tenantButtons(sight, ctx).slice(0, 1))
    case 'abandoned':
      return news(text('tenant-news.abandoned', about), 'bad')
    case 'to-configure':
      return status === 'WAIT_SERVICE_CONFIG' && can('tenant.configure')
        ? news(text('tenant-news.to-configure', { ...about, edition: tenant.edition.label }), 'plain')
        : undefined
    case 'configured':
      return news(text('tenant-news.configured', about), 'good', stepButtons(sight, ctx))
    case 'invited':
      return undefined
    case 'confirmed':
      return role?.status === 'ACTIVE' ? confirmed(sight, about) : undefined
    case 'bounced':
      return news(text('tenant-news.bounced', about), 'bad', can('tenant.admins') ? againButtons(sight) : [])
    case 'admin-left':
      return news(text('tenant-news.admin-left', about), 'bad', can('tenant.admins') ? [addButton(sight)] : [])
    case 'role-changed':
      return role && news(text('tenant-news.role-changed', { ...about, role: tenantRoleWords(role.role) }), 'plain')
    case 'handed-over':
      return handedOver(sight, reason, ctx)
    case 'accepted':
      return news(text('tenant-news.accepted', { ...about, name: tenant.handOver?.acceptedBy?.name ?? '' }), 'good')
    case 'unreachable':
      return news(text('tenant-news.unreachable', about), 'bad', can('tenant.admins') ? againButtons(sight) : [])
    case 'suspended':
    case 'archived':
      return news(text(`tenant-news.${step}`, about), 'bad', [look(text('button.contact'), 'contact.show')])
    case 'resumed':
      return news(text('tenant-news.resumed', about), 'good')
  }
}

/** Somebody of the customer confirmed their address: what is missing now, if anything (T9 step 16). */
function confirmed({ tenant, can, blockers }: TenantSight, about: Readonly<Record<string, Words>>): Message[] {
  const { id, version } = tenant
  const open = look(text('tenant-show.button'), 'tenant.show', { id })
  if (!can('tenant.handOver') || blockers.includes('already'))
    return [say(text('tenant-news.confirmed', about), 'good', [open])]
  const isReady = blockers.length === 0
  const words = isReady
    ? text('tenant-news.confirmed-ready', about)
    : text('tenant-news.confirmed-missing', { ...about, what: blockerWords(blockers) })
  const hand = start(
    text('tenant-hand-over.button'),
    'tenant.handOver',
    { tenant: id },
    { seen: version, style: 'primary' },
  )
  return [say(words, 'good', [...(isReady ? [hand] : []), open])]
}

/** Its administrators take it over; the others know that it is the customer's now (H29). */
function handedOver(sight: TenantSight, reason: Recipient['reason'], ctx: Context): Message[] | undefined {
  const { tenant } = sight
  if (!tenant.handOver) return undefined
  const about = { tenant: tenant.name, by: tenant.handOver.by.name }
  return reason === 'tenant-admin'
    ? [say(text('tenant-news.handed-over-admin', about), 'good', stepButtons(sight, ctx))]
    : [
        say(text('tenant-news.handed-over', about), 'good', [
          look(text('tenant-show.button'), 'tenant.show', { id: tenant.id }),
        ]),
      ]
}

const addButton = ({ tenant }: TenantSight): Button =>
  start(text('tenant-add-admin.button'), 'tenant.addAdmin', { tenant: tenant.id })

const againButtons = (sight: TenantSight): Button[] => [
  start(text('tenant-admin-again.button'), 'tenant.adminAgain', { tenant: sight.tenant.id }, { style: 'primary' }),
  addButton(sight),
]
