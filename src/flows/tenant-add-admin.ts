import { z } from 'zod'
import { press } from '../core/button.ts'
import { customerRoles } from '../core/cards/tenant-words.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import { adminAsked, adminsOf } from '../domain/tenant-admin.ts'
import { fill, inDraft } from './draft-buttons.ts'
import {
  byWhom,
  chosenTenant,
  noTenant,
  type OnTenant,
  onTenant,
  overtaken,
  tenantButton,
  tenantNow,
  tenantSlot,
} from './on-tenant.ts'
import { addressSchema } from './register.ts'

/** What was said to a warning: it counts for what was warned of alone. */
const OKS = ['mailbox', 'user-name', 'admin'] as const
type Ok = (typeof OKS)[number]

const hasAdmin = ({ sight }: OnTenant): boolean => sight !== undefined && adminsOf(sight.tenant.roles).length > 0

/**
 * The customer's responsible person by name and e-mail (H18): they get a link and set their own password; no password
 * passes through here (H27). Few administrators, with an address of their own (H20, T9 step 14).
 */
export const tenantAddAdmin = defineFlow<OnTenant>()({
  id: 'tenant.addAdmin',
  rev: 1,
  slash: { name: 'tenant add-admin' },
  ...onTenant('tenant.admins'),
  slots: {
    tenant: tenantSlot,
    name: { schema: z.string().trim().min(2).max(120), widget: 'line' },
    email: { schema: addressSchema, widget: 'line', hint: () => text('tenant-add-admin.email.hint') },
    /** The first one is administrator; for whoever follows a lower role is suggested (H20). */
    role: {
      schema: z.enum(['ADMIN', 'EDITOR', 'VIEWER']),
      widget: 'choice',
      choices: (on: OnTenant) => (hasAdmin(on) ? customerRoles() : customerRoles().slice(0, 1)),
      initial: (on: OnTenant) => (hasAdmin(on) ? 'EDITOR' : undefined),
      hint: () => text('tenant-add-admin.role.hint'),
      isSilent: true,
    },
    userName: {
      schema: z.string().trim().min(3).max(120).optional(),
      widget: 'line',
      hint: () => text('tenant-add-admin.user-name.hint'),
    },
    oks: {
      schema: z.array(z.enum(OKS)).optional(),
      widget: 'choices',
      isFixed: true,
      initial: () => null,
      choices: okChoices,
    },
  },
  detour: (given, on, run) => noTenant(on) ?? warned(given, on, run),
  review: ({ email, userName }) => ({
    notes: [
      text('tenant-add-admin.note', { email }),
      ...(isOther(userName, email) ? [text('tenant-add-admin.note-user-name', { userName: userName ?? '' })] : []),
    ],
  }),

  async commit({ name, email, role, userName }, ctx, on) {
    const { tenant } = chosenTenant(on)
    const { id } = tenant
    const who = { name, email, role, ...(isOther(userName, email) && userName ? { userName } : {}) }
    const invited = await ctx.tx.write.inviteToTenant(id, who, byWhom(ctx))
    if (invited.kind === 'refused')
      return invited.reason === 'gone'
        ? { messages: await overtaken(id, ctx) }
        : { problems: { email: text(`tenant-add-admin.${invited.reason}`) } }
    return {
      messages: [
        say(text('tenant-add-admin.done', { name, email: masked(email) }), 'good', [tenantButton(id)]),
        ...(await tenantNow(id, ctx)),
      ],
      changed: [{ type: 'tenant', id }],
      happened: [{ kind: 'invited', invitationId: invited.invitationId }],
    }
  },
})

function okChoices() {
  return OKS.map((value) => ({ value, label: text(`tenant-add-admin.ok.${value}`) }))
}

const isOther = (userName: unknown, email: unknown): boolean =>
  typeof userName === 'string' && userName.trim() !== '' && userName.toLowerCase() !== String(email).toLowerCase()

/** What is worth a second thought, one after the other; every answer is kept (H20, H24, T9 step 14). */
function warned(given: Given, { sight }: OnTenant, run: string): Message[] | undefined {
  const { email, role, userName, oks } = given
  if (!sight || typeof email !== 'string') return undefined
  const said = [oks].flat()
  const isOk = (ok: Ok) => said.includes(ok)
  const { tenant } = sight
  const asked =
    role === 'ADMIN' ? adminAsked({ email, isOfPartner: false }, tenant.roles, tenant.createdBy.id) : undefined
  const warnings = asked?.kind === 'allowed' ? asked.warnings : []
  const anyway = (ok: Ok): Button => fill(run, text(`tenant-add-admin.ok.${ok}`), { oks: { add: [ok] } })
  if (warnings.includes('shared-mailbox') && !isOk('mailbox'))
    return [
      inDraft(run, text('tenant-add-admin.mailbox'), [
        press(run, 'edit', text('tenant-add-admin.change'), 'primary', 'email'),
        anyway('mailbox'),
      ]),
    ]
  if (warnings.includes('another') && !isOk('admin')) {
    const { length: count } = adminsOf(tenant.roles)
    const areMany = warnings.includes('many')
    const words = text(areMany ? 'tenant-add-admin.many' : 'tenant-add-admin.another', { count })
    return [
      inDraft(run, words, [
        fill(run, text('tenant-add-admin.as-editor'), { role: 'EDITOR' }, 'primary'),
        anyway('admin'),
      ]),
    ]
  }
  if (isOther(userName, email) && !isOk('user-name'))
    return [
      inDraft(run, text('tenant-add-admin.other-user-name'), [
        fill(run, text('tenant-add-admin.take-email'), { userName: null }, 'primary'),
        anyway('user-name'),
      ]),
    ]
  return undefined
}
