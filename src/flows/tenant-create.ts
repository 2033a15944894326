import { look, press } from '../core/button.ts'
import { defineFlow, type Given, type Outcome } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { planBelow } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import type { Subject } from '../domain/permission.ts'
import { charsetOf } from '../domain/tenant.ts'
import { nameClash, suggestedName, tidyName } from '../domain/tenant-name.ts'
import { fill, inDraft } from './draft-buttons.ts'
import { byWhom } from './on-tenant.ts'
import { aboveIn, loadTenantForm, placeIn, type TenantForm } from './tenant-form.ts'
import { badLogo } from './tenant-logo.ts'
import { proposed } from './tenant-proposed.ts'
import { nameWords, tenantSlots, tenantWhen } from './tenant-slots.ts'

/** A new tenant, planned: nothing exists, and no name is held, before its costs are accepted (DOMAIN H1–H13, T9). */
export const tenantCreate = defineFlow<TenantForm>()({
  id: 'tenant.create',
  rev: 1,
  slash: { name: 'tenant new', options: { name: 'name' } },
  deed: 'tenant.create',
  load: loadTenantForm,
  subject: aboutMaster,
  slots: tenantSlots,
  when: tenantWhen,
  check: { name: nameWords },
  isShownByForm: true,
  review: ({ master }, form) =>
    aboveIn(master, form)?.can('tenant.create') === false ? { confirm: text('tenant-create.ask-partner') } : {},
  hasNote: true,
  detour: (given, form, run) =>
    nowhere(form) ?? badLogo(form, run) ?? customWarning(given, run) ?? nameTaken(given, form, run),

  async commit({ name, type, edition, master, charset }, ctx, form): Promise<Outcome> {
    const place = placeIn(master)
    const above = aboveIn(master, form)
    const partnerId = 'partnerId' in place ? place.partnerId : above?.tenant.partner.id
    if (partnerId === undefined) return { problems: { master: text('tenant-create.master.gone') } }
    const isForPartner = above !== undefined && !above.can('tenant.create')
    if (isForPartner && (await ctx.tx.companies.withRole(partnerId, ['PARTNER_ADMIN'])).length === 0)
      return { problems: { master: text('tenant-create.nobody-agrees', { partner: above.tenant.partner.name }) } }
    const planned = await ctx.tx.write.planTenant(
      {
        name: tidyName(name),
        type,
        edition,
        charset: charsetOf(type, charset),
        ...place,
        partnerId,
        ...(form.logo?.read.ok ? { logoId: form.logo.read.fileId } : {}),
      },
      byWhom(ctx),
    )
    switch (planned.kind) {
      case 'name':
        return { problems: { name: text(`tenant-create.name.${planned.clash}`, { name }) } }
      case 'master':
        return { problems: { master: text(`tenant-create.master.${planned.reason}`) } }
      case 'planned':
        if (planned.orderId === undefined)
          return {
            messages: [say(text('tenant-create.not-sold'), 'bad', [look(text('button.contact'), 'contact.show')])],
          }
        if (isForPartner) return proposed(planned.tenantId, above, ctx)
        return {
          messages: [],
          next: { kind: 'start', flow: 'cost.accept', values: { order: planned.orderId }, fresh: true, by: 'press' },
        }
    }
  },
})

/** Below what it is put: only there may it be made (H5). */
function aboutMaster(form: TenantForm, { master }: Given): Subject {
  if (typeof master !== 'string') return { kind: 'nothing' }
  const place = placeIn(master)
  if ('partnerId' in place) return { kind: 'company', companyId: place.partnerId }
  const above = aboveIn(master, form)
  return above ? planBelow(above.tenant) : { kind: 'nothing' }
}

/** There is nothing below which it could be put. */
const nowhere = ({ masters, tops }: TenantForm): Message[] | undefined =>
  masters.length + tops.length > 0
    ? undefined
    : [say(text('tenant-create.nowhere'), 'bad', [look(text('button.contact'), 'contact.show')])]

/** CUSTOM is not ready to send until the vendor's service has configured it (H3). */
const customWarning = ({ type, custom }: Given, run: string): Message[] | undefined =>
  type !== 'CUSTOM' || custom === 'yes'
    ? undefined
    : [
        inDraft(run, text('tenant-create.custom.warning'), [
          fill(run, text('tenant-create.custom.no'), { type: 'STANDARD' }, 'primary'),
          fill(run, text('tenant-create.custom.yes'), { custom: 'yes' }),
        ]),
      ]

/** Names are unique: what is free instead, once the form was filled in (H1, X11, X103, T9 step 6). Whose the other is, is not told (X113). */
function nameTaken(given: Given, { held, namesake }: TenantForm, run: string): Message[] | undefined {
  const { name, place } = given
  const clash = typeof name === 'string' && 'logo' in given ? nameClash(name, held) : undefined
  if (typeof name !== 'string' || !clash) return undefined
  const free = suggestedName(name, held, typeof place === 'string' ? [place] : [])
  const master = namesake?.tenant.master?.name
  const words = [
    clash === 'taken' && master !== undefined
      ? text('tenant-create.name.taken-below', { name, master })
      : text(`tenant-create.name.${clash}`, { name }),
    ...(free === undefined ? [] : [text('tenant-create.name.suggestion', { free })]),
  ]
  return [
    inDraft(run, { lines: words }, [
      ...(free === undefined ? [] : [fill(run, text('tenant-create.name.take'), { name: free }, 'primary')]),
      press(run, 'edit', text('button.edit'), undefined, 'name'),
    ]),
  ]
}
