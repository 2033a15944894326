import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** Four steps, and the vendor's own introduction where there is one (DOMAIN A6). */
export const howItWorks = defineView({
  id: 'how-it-works',
  slash: { name: 'how-it-works' },
  params: z.object({}),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: (_, { reads }) => reads.companies.vendor(),
  show: (vendor) => [
    {
      kind: 'record',
      title: text('how-it-works.title'),
      text: text('how-it-works.text'),
      facts: [],
      note: text('verify-bot.tip'),
      buttons: [
        ...(vendor?.contact.introUrl
          ? [{ label: text('how-it-works.video'), does: { url: vendor.contact.introUrl } }]
          : []),
        start(text('button.create-ticket'), 'ticket.create', undefined, { style: 'primary' }),
        look(text('button.my-tickets'), 'ticket.list'),
        look(text('my-data.verify'), 'verify-bot'),
        look(text('my-data.button'), 'my-data'),
      ],
      stays: true,
    },
  ],
})
