import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { Conflict } from '../core/ports.ts'
import type { Input } from '../core/turn.ts'
import { keyOf, text } from '../core/words.ts'
import { isTimezone } from '../domain/timezone.ts'
import { type CompanyEdits, companyEdits, companyValues, correctionOf } from './company-edits.ts'
import { type Correcting, companySlots, domainProblem } from './company-slots.ts'
import { companyIn, loadOnCompany, membersButton } from './on-company.ts'

/** Correct what is kept of a company; two who do it at once see each other's changes (X7). */
export const companyCorrect = defineFlow<Correcting>()({
  id: 'company.correct',
  rev: 1,
  isCorrection: true,
  slash: { name: 'company correct', options: { company: 'company' }, isForStaff: true },
  deed: 'company.correct',
  async load(ctx, given): Promise<Correcting> {
    const on = await loadOnCompany(ctx, given)
    return { ...on, record: on.company && (await ctx.reads.members.company(on.company.id)) }
  },
  scope: companyIn,
  slots: companySlots,
  check: {
    timezone: (zone) => (isTimezone(zone as string) ? undefined : text('company-correct.timezone.problem')),
    domains: (words) => domainProblem(words, true),
    unproved: (words) => domainProblem(words, false),
  },
  review(answers, { record }) {
    if (!record) return {}
    const changes = companyEdits.changesIn(answers.base, companyEdits.among(answers))
    if (changes.length === 0) return { notes: [text('company-correct.note.nothing')], canConfirm: false }
    const names = { list: changes.map(({ field }) => text(`company-correct.${keyOf(field)}.ask`)) }
    // Where a form shows the conflict it stands at its field; where there is none, here.
    const theirs = Object.entries(answers.theirs as CompanyEdits).map(([field, value]) =>
      text('company-correct.note.theirs', { field: text(`company-correct.${keyOf(field)}.ask`), value: value || '–' }),
    )
    return { notes: [...theirs, text('company-correct.note.changes', { fields: names })] }
  },

  async commit(answers, { tx, person, now }, { record, company }) {
    if (!record || !company) throw new Error('nothing is committed before a company is chosen')
    const current = companyValues(record)
    const mine = companyEdits.changesIn(answers.base, companyEdits.among(answers))
    const edits: CompanyEdits = Object.fromEntries(mine.map(({ field, after }) => [field, after]))
    const clash = companyEdits
      .changesIn(answers.base, current)
      .filter(({ field, after }) => edits[field] !== undefined && edits[field] !== after)
    if (clash.length > 0) {
      const theirs = Object.fromEntries(clash.map(({ field, after }) => [field, after]))
      return {
        problems: Object.fromEntries(clash.map(({ field }) => [field, text('company-correct.conflict')])),
        next: again(record.id, { ...current, ...edits }, current, theirs),
      }
    }
    const saved = await tx.write.correctCompany(record.id, correctionOf(record, edits), record.version, now)
    if (saved.kind === 'taken')
      return { problems: { [saved.field]: text(`company-correct.taken.${keyOf(saved.field)}`, { company: saved.by }) } }
    if (saved.kind === 'conflict') throw new Conflict('the company was corrected meanwhile')
    await tx.write.audit({
      ...(person.id ? { actorId: person.id } : {}),
      action: 'company.correct',
      subjectType: 'company',
      subjectId: record.id,
      data: { fields: mine },
      at: now,
    })
    return {
      messages: [
        say(text('company-correct.done', { company: edits.name ?? record.name }), 'good', [
          membersButton(company),
          start(text('company-correct.again'), 'company.correct', { company: record.id }),
        ]),
      ],
    }
  },
})

/** The form once more, with what the person wants, on what the company holds now and what somebody else wrote there. */
const again = (company: string, wanted: CompanyEdits, base: CompanyEdits, theirs: CompanyEdits): Input => ({
  kind: 'start',
  flow: 'company.correct',
  values: {
    // Empty fields are answered too: nothing is left to ask.
    ...Object.fromEntries(Object.entries(wanted).map(([field, value]) => [field, value || null])),
    company,
    base: JSON.stringify(base),
    theirs: JSON.stringify(theirs),
  },
  fresh: true,
  by: 'press',
})
