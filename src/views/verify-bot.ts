import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** How to tell the true bot from somebody who calls himself the same, and what it never asks (DOMAIN X44). */
export const verifyBot = defineView({
  id: 'verify-bot',
  slash: { name: 'verify-bot' },
  params: z.object({}),
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: (_, { reads }) => reads.companies.vendor(),
  show: (vendor, _, { absolute, checkPhrase }) => [
    {
      kind: 'record',
      title: text('verify-bot.title', { vendor: vendor?.name ?? '' }),
      text: { lines: [text('verify-bot.never'), text('verify-bot.links', { host: new URL(absolute('/')).host })] },
      facts: [{ id: 'phrase', label: text('verify-bot.phrase'), value: checkPhrase() }],
      note: text('verify-bot.compare'),
      buttons: [look(text('button.contact'), 'contact.show'), look(text('button.home'), 'help')],
    },
  ],
})
