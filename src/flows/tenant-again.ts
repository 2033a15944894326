import type { TenantCard } from '../core/ports.ts'
import type { Input } from '../core/turn.ts'
import { topOf } from './tenant-form.ts'

/**
 * The form of a plan once more, everything in it kept: to edit it, or where its name or place is gone by now (X11, X101).
 * Nobody pressed for it to be planned again: it is shown.
 */
export const planAgain = ({ name, type, edition, charset, master, partner, logo }: TenantCard): Input => ({
  kind: 'start',
  flow: 'tenant.create',
  values: {
    name,
    type,
    edition: edition.key,
    master: master?.id ?? topOf(partner.id),
    ...(type === 'CUSTOM' ? { custom: 'yes', charset } : {}),
    logo: logo ? { add: [logo.id] } : null,
  },
  fresh: true,
  by: 'words',
})
