import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { Installation } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { isLive } from '../domain/activation-state.ts'
import type { RequestType } from '../domain/request-type.ts'
import { keyChanged } from './on-key.ts'
import { told } from './on-ticket.ts'
import { actsFor } from './ticket-form.ts'

/** The request type that asks for a key to be replaced; the vendor's, whoever has the first line (INV-35). */
const KEY_EXPOSED = 'key-exposed'
/** They do not know which installation's key it is: licence support finds out. */
const UNKNOWN = 'unknown'

interface Exposed {
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  readonly type?: RequestType
  /** Of the company: those whose key counts now. */
  readonly installations: readonly Installation[]
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
    const installations = company ? await reads.activation.installations([company.id]) : []
    const name = companies.length === 0 ? text('ticket-create.community') : (company?.name ?? '')
    return {
      companies,
      ...(type ? { type } : {}),
      installations: installations.filter((one) => liveKey(one) !== undefined),
      vendor: vendor?.name ?? '',
      title: { company: name },
    }
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
    /** Which key it is; nobody has to know. */
    installation: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ installations }: Exposed) =>
        installations.map((one) => ({
          value: one.accountId,
          label: text('key-report.installation', {
            product: one.productName,
            serial: one.serialNumber,
            last4: liveKey(one)?.last4 || '••••',
          }),
        })),
      instead: { value: UNKNOWN, label: text('key-report.unknown') },
      isAlone: true,
      isSilent: true,
    },
  },
  // Whoever belongs to no company reports it all the same: which licence it is, licence support finds out with them.
  when: {
    company: (_, { companies }) => companies.length > 0,
    installation: (_, { installations }) => installations.length > 0,
  },
  isOneTap: true,
  review: (_, { vendor }) => ({ notes: [text('key-report.note', { vendor })] }),
  detour: (_, { type, vendor }) =>
    type
      ? undefined
      : [say(text('key-report.elsewhere', { vendor }), 'bad', [look(text('button.contact'), 'contact.show')])],

  async commit(
    { company, installation },
    { tx, run, now, person, channel, locale },
    { companies, type, installations, vendor },
  ) {
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
    const key = liveKey(installations.find(({ accountId }) => accountId === installation))
    const isEnded =
      key !== undefined && (await tx.write.endKey(key.id, 'EXPOSED', { personId: person.id, at: now, run }))
    const news = told({ number }, 1)
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
      changed: [...news.changed, ...(isEnded ? [keyChanged(key.id)] : [])],
      happened: [
        ...news.happened,
        ...(isEnded ? [{ kind: 'key', keyId: key.id, step: 'exposed', version: key.version + 1 } as const] : []),
      ],
    }
  },
})

/** The key of an installation that others must not have. */
const liveKey = (installation: Installation | undefined) => installation?.keys.find((key) => isLive(key) && key.hasKey)
