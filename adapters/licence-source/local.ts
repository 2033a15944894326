import type { LicenceSource, ReadLicence, SourceAccount, SourceRefusal, SourceState } from '../../src/core/ports.ts'
import { assign, type LicenceAccount } from '../../src/domain/licence.ts'
import { apply } from '../../src/domain/licence-apply.ts'
import type { Obstacle } from '../../src/domain/licence-offer.ts'
import { readLicenceFile } from './licence-file.ts'
import { createLocalAccounts, type LocalAccount, type LocalAnswer, type NewAccount } from './local-account.ts'
import type { PublicKey } from './signing-key.ts'

/** So many commands are remembered, the newest: a command is told again within hours, not years. */
const REMEMBERED = 200

type Applied = Extract<LocalAnswer, { kind: string }>
type Unassigned = Exclude<LocalAnswer, Applied>

/**
 * A product with licences for users, played on files: the demo's licence source. `folder`: where it keeps its accounts.
 * Beside the port it has what people do in the product itself.
 */
export function createLocalSource(o: {
  readonly folder: string
  readonly publicKeys: readonly PublicKey[]
  readonly now: () => Promise<Date>
}) {
  const accounts = createLocalAccounts(o.folder)

  /** Does a command once; told again, it answers the same. */
  const once = async <A extends LocalAnswer>(
    { id, account }: { readonly id: string; readonly account: SourceAccount },
    does: (now: LocalAccount) => { readonly next: LocalAccount; readonly answer: A },
  ): Promise<{ readonly answer: A; readonly state: SourceState } | undefined> =>
    accounts.change(account, (now) => {
      const before = now.done.find((one) => one.id === id)
      // An id names one command, so that its answer is of this kind.
      if (before) return { next: now, result: { answer: before.answer as A, state: stateOf(now) } }
      const { next, answer } = does(now)
      const done = [...next.done, { id, answer }].slice(-REMEMBERED)
      return { next: { ...next, done }, result: { answer, state: stateOf(next) } }
    })

  const source: LicenceSource = {
    async fetch(account) {
      const found = await accounts.find(account)
      return found && stateOf(found)
    },
    async apply(command) {
      const now = await o.now()
      const read = await readLicenceFile(Buffer.from(command.licence), o.publicKeys, now)
      const done = await once<Applied>(command, (account) => applied(account, read, command.swaps, now))
      return done ? { ...done.answer, state: done.state } : { kind: 'refused', reason: 'unknown-account' }
    },
    async unassign(command) {
      const done = await once<Unassigned>(command, (account) => unassigned(account, command.licenceType, command.users))
      if (done) return { results: done.answer.results, state: done.state }
      return {
        results: command.users.map(({ userRef }) => ({ userRef, outcome: 'refused', reason: 'unknown-account' })),
      }
    },
  }

  const change = async (account: SourceAccount, to: (now: LocalAccount) => LocalAccount): Promise<void> => {
    await accounts.change(account, (now) => ({ next: to(now), result: undefined }))
  }

  return {
    ...source,
    /** A new account; false: it is there already, and was left as it is. */
    add: (account: NewAccount): Promise<boolean> => accounts.add(account),
    /** Anything that changes in the product without us. */
    change,
    /** The vendor has a new licence for an account (compact JWS). */
    publish: (account: SourceAccount, licence: string) => change(account, (now) => ({ ...now, licence })),
    /** Somebody gives a user a licence in the product; false: none is left, or they have it. */
    async assign(account: SourceAccount, userRef: string, licenceType: string): Promise<boolean> {
      const given = await accounts.change(account, (now) => {
        const user = now.users.find((one) => one.userRef === userRef)
        const use = user && { licenceType, userRef, userKind: user.kind }
        const assigned = use && assign(accountOf(now), use)
        if (assigned?.kind !== 'assigned') return { next: now, result: false }
        return { next: withUses(now, assigned.account.uses), result: true }
      })
      return given ?? false
    },
  }
}

/** The demo's licence source: the port, and ways to play the vendor. */
export type LocalSource = ReturnType<typeof createLocalSource>

const stateOf = ({ revision, users, licence, hold }: LocalAccount): SourceState => ({
  revision,
  users,
  ...(licence ? { licence } : {}),
  ...(hold ? { hold } : {}),
})

/** As the rules of the domain see it. */
const accountOf = ({ users, ...account }: LocalAccount): LicenceAccount => ({
  ...account,
  uses: users.flatMap(({ userRef, kind, licences }) =>
    licences.map((licenceType) => ({ licenceType, userRef, userKind: kind })),
  ),
})

const withUses = (account: LocalAccount, uses: LicenceAccount['uses']): LocalAccount => ({
  ...account,
  users: account.users.map((user) => ({
    ...user,
    licences: uses.flatMap(({ userRef, licenceType }) => (userRef === user.userRef ? licenceType : [])),
  })),
})

function applied(
  account: LocalAccount,
  read: ReadLicence,
  swaps: Parameters<typeof apply>[3],
  now: Date,
): { readonly next: LocalAccount; readonly answer: Applied } {
  const refused = (reason: SourceRefusal) => ({ next: account, answer: { kind: 'refused' as const, reason } })
  if (account.hold) return refused(account.hold)
  if (!read.ok) return refused('invalid-licence')
  const offer = { ...read.offer, source: 'WEB', isSignatureOk: true, status: 'AVAILABLE' } as const
  const result = apply(offer, accountOf(account), now, swaps)
  if (result.ok) {
    const { uses, bought: _bought, ...changed } = result.account
    const { bought: _was, ...kept } = account
    return { next: withUses({ ...kept, ...changed }, uses), answer: { kind: 'applied' } }
  }
  const reason = reasonOf(result.obstacle)
  return reason ? refused(reason) : { next: account, answer: { kind: 'applied' } }
}

/** Undefined: it is in force already, which is what was wanted. */
function reasonOf({ kind }: Obstacle): SourceRefusal | undefined {
  switch (kind) {
    case 'already-active':
      return undefined
    case 'surplus':
      return 'in-use'
    case 'older':
    case 'replayed':
      return 'older'
    default:
      return 'invalid-licence'
  }
}

function unassigned(
  account: LocalAccount,
  licenceType: string,
  leaving: readonly { readonly userRef: string; readonly handOverTo?: string }[],
): { readonly next: LocalAccount; readonly answer: Unassigned } {
  let users = account.users
  const results = leaving.map(({ userRef, handOverTo }): Unassigned['results'][number] => {
    const user = users.find((one) => one.userRef === userRef)
    if (!user?.licences.includes(licenceType)) return { userRef, outcome: 'gone' }
    const heir = users.find((one) => one.userRef === handOverTo && one !== user)
    if (user.openRequests > 0 && !heir) return { userRef, outcome: 'refused', reason: 'in-use' }
    const isAlone = !users.some((one) => one.isAdmin && one !== user && one.licences.length > 0)
    if (user.isAdmin && user.licences.length === 1 && isAlone)
      return { userRef, outcome: 'refused', reason: 'last-admin' }
    users = users.map((one) =>
      one === user
        ? { ...one, openRequests: 0, licences: one.licences.filter((type) => type !== licenceType) }
        : one === heir
          ? { ...one, openRequests: one.openRequests + user.openRequests }
          : one,
    )
    return { userRef, outcome: 'removed' }
  })
  return { next: { ...account, users }, answer: { results } }
}
