import { ownFields } from '../../domain/request-type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../message.ts'
import type { AttachmentCard, ForwardedDraft } from '../ports.ts'
import { fileWords } from './file-words.ts'
import { factRow, versionWords } from './ticket-facts.ts'

/** A draft's answer in words, if there is one. */
export const said = ({ given }: Pick<ForwardedDraft, 'given'>, slot: string): string | undefined => {
  const value = given[slot]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** What was answered, as the card of the ticket would show it. */
export async function answersOf(
  draft: ForwardedDraft,
  { reads }: Context,
): Promise<{ facts: Row[]; text: string; files: readonly AttachmentCard[] }> {
  const productId = said(draft, 'product')
  const fileIds = [draft.given.files].flat().filter((one) => typeof one === 'string')
  const [types, products, erps, severities, company, kept] = await Promise.all([
    reads.catalogue.requestTypes(),
    productId === undefined ? [] : reads.catalogue.products([productId]),
    reads.catalogue.erps(),
    reads.catalogue.severities(),
    draft.companyId === undefined ? undefined : reads.companies.get(draft.companyId),
    reads.attachments.of(fileIds),
  ])
  const files = kept.filter(({ isRemoved }) => !isRemoved)
  const type = types.find(({ key }) => key === draft.given.type)
  const facts = [
    ...factRow('type', type?.label),
    ...factRow('company', company?.name),
    ...factRow('product', products[0]?.name),
    ...factRow('version', versionWords(said(draft, 'version'))),
    ...factRow('erp', erps.find(({ code }) => code === draft.given.erp)?.label),
    ...factRow('severity', severities.find(({ key }) => key === draft.given.severity)?.label),
    ...factRow('customer', said(draft, 'customerName')),
    ...ownFields(type).flatMap((field): Row[] => {
      const value = said(draft, field.key)
      if (value === undefined) return []
      const label = field.options?.find((option) => option.value === value)?.label
      return [{ id: field.key, label: field.label ?? field.key, value: label ?? value }]
    }),
    ...factRow('po', said(draft, 'poNumber')),
    ...factRow('requester', draft.owner.name),
    ...factRow('files', files.length > 0 ? { list: files.map(fileWords) } : undefined),
  ]
  return { facts, text: said(draft, 'description') ?? '', files }
}
