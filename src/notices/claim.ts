import { start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Message } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import { domainOf } from '../domain/address.ts'
import { isFreeMail } from '../domain/free-mail.ts'
import { looksLike } from '../domain/look-alike.ts'

/** Somebody says where they work: the vendor decides, and is told what the address proves and what it only pretends (X46). */
export async function claimWords(claimId: string, { reads }: Context): Promise<readonly Message[] | undefined> {
  const claim = await reads.joining.claim(claimId)
  if (!claim || claim.isSettled) return undefined
  const domain = domainOf(claim.email ?? '')
  const row = (id: string, value: Words | undefined) =>
    value === undefined ? [] : [{ id, label: text(`claim.fact.${id}`), value }]
  return [
    {
      kind: 'record',
      title: text('claim.title', { name: claim.name }),
      facts: [
        ...row('email', claim.email),
        ...row('named', claim.named),
        ...row('at', { at: claim.at }),
        ...row('warning', await warning(domain)),
      ],
      note: text('claim.note'),
      buttons: [
        start(text('claim.add'), 'member.add', { email: claim.email ?? '', claim: claimId }, { style: 'primary' }),
      ],
    },
  ]

  async function warning(asked: string): Promise<Words> {
    if (isFreeMail(asked)) return text('claim.free-mail', { domain: asked })
    const known = await reads.joining.domains()
    const alike = looksLike(asked, known)
    if (alike) return text('claim.look-alike', { domain: asked, known: alike })
    if (!known.includes(asked)) return text('claim.unknown', { domain: asked })
    const company = (await reads.joining.companyAt(asked)) ?? (await reads.companies.vendor())
    return text('claim.known', { domain: asked, company: company?.name })
  }
}
