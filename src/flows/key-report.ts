import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { look, start } from '../core/present.ts'
import { text, type Words } from '../core/words.ts'
import type { RequestType } from '../domain/request-type.ts'
import { told } from './on-ticket.ts'
import { actsFor } from './ticket-form.ts'

/** The request type that asks for a key to be replaced; the vendor's, whoever has the first line (INV-35). */
const KEY_EXPOSED = 'key-exposed'

interface Exposed {
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  readonly type?: RequestType
  readonly vendor: string
  readonly title: Readonly<Record<string, Words>>
}

/** A licence key was seen by others: licence support is told, and replaces it (T11). The key itself is nowhere asked for. */
export const keyReport = defineFlow<Exposed>()({
  id: 'key.report',
  rev: 1,
  slash: { name: 'key report' },
  deed: 'key.report',
  async load({ person, now, reads }, given) {
    const companies = actsFor(person, now)
    const company = companies.length === 1 ? companies[0] : companies.find(({ id }) => id === given['company'])
    const [types, vendor] = await Promise.all([reads.catalogue.requestTypes(), reads.companies.vendor()])
    const type = types.find(({ key }) => key === KEY_EXPOSED)
    const name = companies.length === 0 ? text('ticket-create.community') : (company?.name ?? '')
    return { companies, ...(type ? { type } : {}), vendor: vendor?.name ?? '', title: { company: name } }
  },
  scope: (given) => String(given['company'] ?? ''),
  subject: ({ companies }, given) =>
    companies.some(({ id }) => id === given['company'])
      ? { kind: 'company', companyId: String(given['company']) }
      : { kind: 'nothing' },
  slots: {
    company: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ companies }: Exposed) => companies.map(({ id, name }) => ({ value: id, label: name })),
      isAlone: true,
      isSilent: true,
    },
  },
  // Whoever belongs to no company reports it all the same: which licence it is, licence support finds out with them.
  when: { company: (_, { companies }) => companies.length > 0 },
  isOneTap: true,
  detour: (_, { type, vendor }) =>
    type
      ? undefined
      : [say(text('key-report.elsewhere', { vendor }), 'bad', [look(text('button.contact'), 'contact.show')])],

  async commit({ company }, { tx, run, now, person, channel, locale }, { companies, type, vendor }) {
    if (person.id === undefined || !type) throw new Error('nobody comes here unknown, or without the request type')
    const subject = type.label[locale] ?? type.label.en
    const of = companies.find(({ id }) => id === company)
    const { number } = await tx.write.createTicket({
      run,
      route: of ? 'VENDOR' : 'COMMUNITY',
      typeKey: type.key,
      ...(of ? { companyId: of.id } : {}),
      requesterId: person.id,
      submittedById: person.id,
      subject,
      description: subject,
      extra: {},
      attachmentIds: [],
      originChannel: channel,
      originRef: '',
      at: now,
    })
    const done = of
      ? text('key-report.done', { number, company: of.name, vendor })
      : text('key-report.done-community', { number, vendor })
    return {
      messages: [
        say(done, 'good', [
          look(text('button.open'), 'ticket.show', { id: number }),
          start(text('button.reply'), 'ticket.reply', { ticket: number }),
        ]),
      ],
      ...told({ number }, 1),
    }
  },
})
