import { z } from 'zod'
import { defineView } from '../core/flow.ts'
import { look, start } from '../core/present.ts'
import { reachable } from '../core/reachable.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

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
    return helped.map((product, i) => ({
      kind: 'record',
      title: text('version.title', { product: product.name }),
      text: product.versionHelp?.steps ?? '',
      facts: product.versionRule
        ? [{ id: 'example', label: text('version.example'), value: product.versionRule.example }]
        : [],
      pictures: product.versionHelp?.pictureUrl
        ? [{ name: text('version.picture'), url: product.versionHelp.pictureUrl }]
        : [],
      buttons: [
        ...(product.versionHelp?.article
          ? [{ label: product.versionHelp.article.label, does: { url: product.versionHelp.article.url } }]
          : []),
        ...(i === helped.length - 1
          ? [start(text('button.create-ticket'), 'ticket.create'), look(text('button.home'), 'help')]
          : []),
      ],
      stays: true,
    }))
  },
})
