import { shortName } from '../../domain/person.ts'
import type { FieldChange } from '../../domain/ticket.ts'
import type { Context } from '../context.ts'
import type { Entry } from '../message.ts'
import type { ForwardedDraft } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** More of a changed text than this is not shown; the draft has it whole. */
const SHOWN = 1_000

/** Whoever did a step; the clock where nobody did. */
export const nameIn = (step: { readonly name?: string } | undefined): Words =>
  step?.name === undefined ? text('ticket.nobody') : shortName(step.name)

/** Questions, answers, and what somebody changed before sending it, oldest first. */
export async function talkOf({ talk }: ForwardedDraft, { reads }: Context): Promise<Entry[]> {
  const fields = talk.flatMap((step) => step.fields ?? [])
  const isNamed = fields.some(({ field }) => field === 'erp' || field === 'severity')
  const [erps, severities] = isNamed
    ? await Promise.all([reads.catalogue.erps(), reads.catalogue.severities()])
    : [[], []]
  const named = (field: string, value: string): Words => {
    const name =
      field === 'erp'
        ? erps.find(({ code }) => code === value)?.label
        : severities.find(({ key }) => key === value)?.label
    return name ?? (value === '' ? '–' : short(value))
  }
  const change = ({ field, before, after }: FieldChange): Words =>
    text('draft-card.changed', {
      field: text(`ticket.field.${field}`),
      before: named(field, before),
      after: named(field, after),
    })
  return talk.flatMap((step) => {
    const said: readonly Words[] = step.text ? [step.text] : (step.fields ?? []).map(change)
    return said.length > 0 ? [{ who: nameIn(step), when: { at: step.at }, text: { lines: said } }] : []
  })
}

const short = (said: string) => (said.length > SHOWN ? `${said.slice(0, SHOWN - 1).trimEnd()}…` : said)
