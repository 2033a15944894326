import { UNKNOWN_VERSION } from '../../domain/version.ts'
import type { Row } from '../message.ts'
import { text, type Words } from '../words.ts'

/** One fact of a ticket as a card says it; none where there is nothing to say. */
export const factRow = (id: string, value: Words | undefined): Row[] =>
  value === undefined || value === '' ? [] : [{ id, label: text(`ticket.fact.${id}`), value }]

/** A product's version, or that nobody knew it. */
export const versionWords = (version: string | undefined): Words | undefined =>
  version === UNKNOWN_VERSION ? text('ticket.version-unknown') : version
