import type { Given } from '../core/flow.ts'
import type { NewTicket } from '../core/ports.ts'
import { ownFields } from '../domain/request-type.ts'
import { ids, type TicketForm } from './ticket-form.ts'
import { AGREEMENT_CHECK } from './ticket-routing.ts'

/** Answers of the ticket form → the ticket, but for who files it with whom, where and when. */
export function newTicket(
  given: Given,
  form: Pick<TicketForm, 'company' | 'types' | 'routing'>,
): Omit<NewTicket, 'run' | 'route' | 'requesterId' | 'submittedById' | 'originChannel' | 'originRef' | 'at'> {
  const said = (id: string): string | undefined => {
    const value = given[id]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [productId, productVersion, erpCode] = [said('product'), said('version'), said('erp')]
  const [severity, poNumber, customerName] = [said('severity'), said('poNumber'), said('customerName')]
  // Which agreement holds is what a check asks.
  const agreement = said('type') === AGREEMENT_CHECK ? undefined : form.routing(productId).agreement
  const type = form.types.find(({ key }) => key === given.type)
  return {
    typeKey: said('type') ?? '',
    subject: said('subject') ?? '',
    description: said('description') ?? '',
    extra: Object.fromEntries(
      ownFields(type).flatMap(({ key }) => {
        const value = said(key)
        return value === undefined ? [] : [[key, value]]
      }),
    ),
    attachmentIds: ids(given.files),
    ...(form.company ? { companyId: form.company.id } : {}),
    ...(agreement ? { agreementId: agreement.id } : {}),
    ...(productId ? { productId } : {}),
    ...(productVersion ? { productVersion } : {}),
    ...(erpCode ? { erpCode } : {}),
    ...(severity ? { severity } : {}),
    ...(poNumber ? { poNumber } : {}),
    ...(customerName ? { customerName } : {}),
  }
}
