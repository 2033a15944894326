import { look, press } from '../core/button.ts'
import { defineFlow, type Given, type Outcome } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { tenantRecord } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Subject } from '../domain/permission.ts'
import { charsetOf } from '../domain/tenant.ts'
import type { LogoProblem } from '../domain/tenant-logo.ts'
import { nameClash, suggestedName, tidyName } from '../domain/tenant-name.ts'
import { fill, inDraft } from './draft-buttons.ts'
import { byWhom } from './on-tenant.ts'
import { loadTenantForm, placeIn, type TenantForm } from './tenant-form.ts'
import { limits, nameWords, tenantSlots, tenantWhen } from './tenant-slots.ts'

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
  hasNote: true,
  detour: (given, form, run) =>
    nowhere(form) ?? badLogo(form, run) ?? customWarning(given, run) ?? nameTaken(given, form, run),

  async commit({ name, type, edition, master, charset }, ctx, form): Promise<Outcome> {
    const place = placeIn(master)
    const above = 'masterId' in place ? form.masters.find(({ tenant }) => tenant.id === place.masterId) : undefined
    const partnerId = 'partnerId' in place ? place.partnerId : above?.tenant.partner.id
    if (partnerId === undefined) return { problems: { master: text('tenant-create.master.gone') } }
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
        return {
          messages: [],
          next: { kind: 'start', flow: 'cost.accept', values: { order: planned.orderId }, fresh: true, by: 'press' },
        }
    }
  },
})

/** Below what it is put: only there may it be made (H5). */
function aboutMaster({ masters }: TenantForm, { master }: Given): Subject {
  const place = typeof master === 'string' ? placeIn(master) : undefined
  if (!place) return { kind: 'nothing' }
  if ('partnerId' in place) return { kind: 'company', companyId: place.partnerId }
  const above = masters.find(({ tenant }) => tenant.id === place.masterId)
  return above ? tenantRecord(above.tenant) : { kind: 'nothing' }
}

/** There is nothing below which it could be put. */
const nowhere = ({ masters, tops }: TenantForm): Message[] | undefined =>
  masters.length + tops.length > 0
    ? undefined
    : [say(text('tenant-create.nowhere'), 'bad', [look(text('button.contact'), 'contact.show')])]

/** A picture that cannot be its logo: what it is, and what it may be (H10, X104). */
function badLogo({ logo }: TenantForm, run: string): Message[] | undefined {
  if (!logo || (logo.read.ok && logo.file.scan !== 'PENDING' && logo.file.scan !== 'INFECTED')) return undefined
  const words = logo.read.ok ? text('tenant-create.logo.unsafe') : logoWords(logo.read.problem)
  return [
    inDraft(run, words, [
      press(run, 'edit', text('tenant-create.logo.other'), 'primary', 'logo'),
      fill(run, text('tenant-create.logo.name-instead'), { logo: null }),
    ]),
  ]
}

function logoWords(problem: LogoProblem): Words {
  switch (problem.kind) {
    case 'format':
    case 'empty':
    case 'unreadable':
      return text(`tenant-create.logo.${problem.kind}`)
    case 'dimensions':
    case 'bytes': {
      const { width, height, size } = limits(problem.actual)
      return text(`tenant-create.logo.${problem.kind}`, { width, height, size, ...allowed(problem.allowed) })
    }
  }
}

function allowed(most: Parameters<typeof limits>[0]) {
  const { width, height, size } = limits(most)
  return { mostWidth: width, mostHeight: height, mostSize: size }
}

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
