import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { reachable } from '../core/reachable.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { versionCard } from './version-card.ts'

/** Where a product shows its version (DOMAIN D6, `find version`). */
export const versionShow = defineView({
  id: 'version.show',
  slash: { name: 'version-help' },
  params: z.object({}),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: async (_, ctx) => (await ctx.reads.catalogue.products()).map((one) => reachable(one, ctx)),
  show: (products) => {
    const helped = products.filter((one) => one.versionHelp)
    return helped.map((product, i) => {
      const card = versionCard(product)
      const after = [start(text('button.create-ticket'), 'ticket.create'), look(text('button.home'), 'help')]
      return {
        kind: 'record',
        ...card,
        buttons: [...card.buttons, ...(i === helped.length - 1 ? after : [])],
        stays: true,
      }
    })
  },
})
