import type { StagedFile } from '../../domain/attachment.ts'
import { type ActivationStep, type DeploymentKind, stepsOf } from '../../domain/deployment.ts'
import { periodOf } from '../../domain/period.ts'
import { may } from '../../domain/permission.ts'
import type { Person } from '../../domain/person.ts'
import type { Tell } from '../delivery/tell.ts'
import type { FileProblem, Files, Installation, PageWords, Phrase, Reads, Store } from '../ports.ts'
import { plain, type Translate } from '../words.ts'
import { createPageWords } from './page-words.ts'

/** What a link to the page names instead of a file: `licence-key-T-10501`. */
const pageOf = (ticket: string): string => `licence-key-${ticket}`

/** Where a key is entered; the query is signed for one person, 15 minutes. `link`: signs links to files. */
export const keyPagePath = (ticket: string, link: (id: string) => string): string =>
  `/licence-key/${ticket}${new URL(link(pageOf(ticket))).search}`

/** What the page shows; nothing of a key is ever among it. */
export type OpenedKey = PageWords &
  (
    | { readonly kind: 'gone' }
    | {
        readonly kind: 'open'
        readonly ticket: string
        readonly facts: readonly { readonly label: string; readonly value: string }[]
        /** What is needed; undecided: support says first which deployment it is (X90). */
        readonly steps: readonly ActivationStep[] | undefined
        /** Nothing here can keep a key sealed: ENCRYPTION_KEYS is missing. */
        readonly cannotKeep: boolean
      }
  )

/** What licence support entered. `submit`: made with the form, so that it counts once however often it comes. */
export interface IssueForm {
  readonly submit: string
  readonly key: string
  readonly deployment?: DeploymentKind | undefined
  readonly validTo?: string | undefined
  readonly graceUntil?: string | undefined
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array } | undefined
}

/** `gone`: the link opens nothing (any longer); the others are what is missing or wrong. */
export type Issuance =
  | 'issued'
  | 'gone'
  | 'no-deployment'
  | 'no-key'
  | 'no-file'
  | 'needless-key'
  | 'needless-file'
  | 'backwards'
  | 'cannot-keep'
  | { readonly file: FileProblem }

/** What the page for entering keys works with: main hands it over. */
export interface KeyLinkOptions {
  readonly store: Pick<Store, 'reads' | 'personOf' | 'transaction' | 'now' | 'keepIssuedFile'>
  readonly files: Pick<Files, 'stage'>
  /** Whose a signed link is, see `keyPagePath`. */
  readonly verify: (id: string, query: Record<string, string>, now: Date) => string | undefined
  readonly tell: Tell
  readonly translator: (locale: string, timezone: string) => Translate
  readonly languageOf: (locale: string | undefined) => string
  readonly nudge: () => void
}

/** Where licence support enters what it issues: a key is never typed into a chat (DOMAIN §3.4, INV-06, INV-40). */
export function createKeyLinks(o: KeyLinkOptions) {
  const wordsOfPage = createPageWords(o)

  /** Whoever the link was signed for, and the installation that the ticket asks a licence for; undefined: not (any longer). */
  async function behind(ticket: string, query: Record<string, string>, now: Date, reads: Reads) {
    const reader = o.verify(pageOf(ticket), query, now)
    const person = reader === undefined ? undefined : await o.store.personOf(`person:${reader}`)
    const installation = person && (await reads.activation.ofTicket(ticket))
    return person?.id !== undefined && installation && mayIssue(person, installation, now)
      ? { person: { ...person, id: person.id }, installation }
      : undefined
  }

  async function open(
    ticket: string,
    query: Record<string, string>,
    clientLocale: string | undefined,
  ): Promise<OpenedKey> {
    const now = await o.store.now()
    const found = await behind(ticket, query, now, o.store.reads)
    const page = await wordsOfPage(found?.person.locale ?? clientLocale, found?.installation.timezone)
    if (!found) return { ...page, kind: 'gone' }
    const { installation } = found
    const t = o.translator(page.language, installation.timezone)
    return {
      ...page,
      kind: 'open',
      ticket,
      facts: factsOf(installation, page.phrase, t),
      steps: installation.deployment && stepsOf(installation.deployment),
      cannotKeep: !(await o.store.reads.activation.keepsKeys()),
    }
  }

  async function issue(ticket: string, query: Record<string, string>, form: IssueForm): Promise<Issuance> {
    const now = await o.store.now()
    const found = await behind(ticket, query, now, o.store.reads)
    if (!found) return 'gone'
    const deployment = found.installation.deployment ?? form.deployment
    const problem = problemOf(form, deployment && stepsOf(deployment))
    if (problem) return problem
    if (form.key !== '' && !(await o.store.reads.activation.keepsKeys())) return 'cannot-keep'
    const staged =
      form.file && (await o.files.stage({ name: form.file.name, bytes: form.file.bytes, declaredType: form.file.type }))
    if (staged && !staged.ok) return { file: staged.problem }
    const fileId = staged?.ok ? await keep(staged.file, found.person) : undefined
    const done = await o.store.transaction(async (tx): Promise<Issuance> => {
      const still = await behind(ticket, query, now, tx)
      if (!still) return 'gone'
      const { accountId, timezone } = still.installation
      const personId = still.person.id
      const { keyId, isNew } = await tx.write.issueKey(
        {
          accountId,
          ticket,
          ...(deployment ? { deployment } : {}),
          ...(form.key === '' ? {} : { key: form.key }),
          ...(fileId ? { fileId } : {}),
          ...(form.validTo ? { validTo: afterDay(form.validTo, timezone) } : {}),
          ...(form.graceUntil ? { graceUntil: afterDay(form.graceUntil, timezone) } : {}),
        },
        { personId, at: now, run: `licence-key:${ticket}:${form.submit}` },
      )
      if (!isNew) return 'issued'
      await tx.write.audit({
        actorId: personId,
        action: 'license.issue',
        subjectType: 'key',
        subjectId: keyId,
        data: { ticket, deployment, hasKey: form.key !== '', hasFile: fileId !== undefined },
        at: now,
      })
      await o.tell(tx, {
        happened: [{ kind: 'key', keyId, step: 'issued', version: 1 }],
        changed: [{ type: 'ticket', id: ticket }],
        by: personId,
        now,
      })
      return 'issued'
    })
    o.nudge()
    return done
  }

  const keep = async (file: StagedFile, person: Person) => (await o.store.keepIssuedFile(file, person)).id

  return { open, issue }
}

/** `until 31 May` includes that day in the company's zone (INV-15). */
const afterDay = (day: string, timezone: string) => periodOf({ from: day, until: day }, timezone).endsAt as Date

const mayIssue = (person: Person, { companyId }: Installation, now: Date): boolean =>
  may(person, 'license.issue', { kind: 'company', companyId }, now).allowed

/** A deployment's tasks are what is issued for it, no more and no less (INV-41). */
function problemOf(
  { key, file, validTo, graceUntil }: IssueForm,
  steps: readonly ActivationStep[] | undefined,
): Issuance | undefined {
  if (!steps) return 'no-deployment'
  if (steps.includes('KEY') && key === '') return 'no-key'
  if (steps.includes('GRANULE') && !file) return 'no-file'
  if (!steps.includes('KEY') && key !== '') return 'needless-key'
  if (!steps.includes('GRANULE') && file) return 'needless-file'
  return graceUntil !== undefined && (validTo === undefined || graceUntil < validTo) ? 'backwards' : undefined
}

function factsOf(installation: Installation, phrase: Phrase, t: Translate) {
  const { companyName, contract, serialNumber, productName, productVersion, erpLabel } = installation
  const row = (id: string, value: string | undefined) =>
    value ? [{ label: phrase(`key-card.fact.${id}`), value: plain(t(value)) }] : []
  return [
    ...row('company', companyName),
    ...row('contract', contract && `${contract.number} · ${contract.name}`),
    ...row('serial', serialNumber),
    ...row('product', productName),
    ...row('version', productVersion),
    ...row('erp', erpLabel),
  ]
}
