import { z } from 'zod'
import { look } from '../core/button.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** *Where is that in the product?*, for tenants (DOMAIN H30). */
export const tenantWhere = defineView({
  id: 'tenant.where',
  slash: { name: 'tenant where' },
  params: z.object({}),
  load: async () => undefined,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  show: () => [
    say(text('tenant-where.path'), 'plain', [
      look(text('tenant-tree.button'), 'tenant.tree'),
      look(text('button.home'), 'help'),
    ]),
  ],
})
