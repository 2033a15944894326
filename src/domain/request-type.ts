/** A field that a request type asks for; `key` names one of the ticket's own fields or a field of the type (D9). */
export interface TypeField {
  readonly key: string
  readonly isRequired: boolean
  /** For a field of the type's own: its question in every language, its shape and, for a choice, its options. */
  readonly label?: { readonly en: string } & Readonly<Record<string, string>>
  readonly hint?: { readonly en: string } & Readonly<Record<string, string>>
  readonly widget?: 'line' | 'paragraph' | 'choice' | 'date'
  readonly options?: readonly {
    readonly value: string
    readonly label: { readonly en: string } & Readonly<Record<string, string>>
  }[]
}

/** The type of requests for a licence: nothing but *Request a licence* makes tickets of it (INV-37). */
export const LICENCE = 'licence'

/** A kind of request, and what it asks for. */
export interface RequestType {
  readonly key: string
  readonly label: { readonly en: string } & Readonly<Record<string, string>>
  readonly fields: readonly TypeField[]
  /** In the menu; other types are opened by a button of their own. */
  readonly isOffered: boolean
  readonly isCommunity: boolean
}

/** The ticket's own fields; any other key in a type's list is a field of that type alone. */
export const TICKET_FIELDS = ['product', 'erp', 'version', 'severity', 'poNumber', 'customerName'] as const
/** A field of the ticket itself, as a type lists it. */
export type TicketField = (typeof TICKET_FIELDS)[number]

/** Whether the type asks for one of the ticket's own fields, and whether it must be answered. */
export function asks(type: RequestType | undefined, field: TicketField): { isAsked: boolean; isRequired: boolean } {
  const found = type?.fields.find((one) => one.key === field)
  return { isAsked: found !== undefined, isRequired: found?.isRequired ?? false }
}

/** The fields that only this type has. */
export const ownFields = (type: RequestType | undefined): TypeField[] =>
  type?.fields.filter((one) => !TICKET_FIELDS.includes(one.key as TicketField)) ?? []
