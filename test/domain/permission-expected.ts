/**
 * DOMAIN §3.4, written down once more and by itself: nothing of this comes from the product. A line an action, under the
 * row of DOMAIN that it belongs to. Columns: C community (everybody registered) · U user (every member) · S super-user ·
 * T tenant admin · L licence admin · P partner admin · A support agent · V vendor admin · M sales manager · X nobody known.
 *
 * ✓ anything · own · shared (own or shared) · co own company · cu their customers' (of tickets: those with or from the
 * partner) · line (those with the partner now) · handed (those the partner handed on) · route (those with the vendor) ·
 * tree own company and below · sold (whose sales manager they are) · got (drafts forwarded to them) · – no.
 * What follows a `+` has to be true besides. An action with a `!` is always done to something: nothing is done to nothing.
 */
const EXPECTED = `
Public knowledge, contact, language
  help                   X✓
  why                    X✓
  contact.show           X✓
  price.show             X✓
  language.set           X✓
  knowledge.show         X✓
  answer.rate            X✓
  leak.dismiss           X✓
Signed-in knowledge
  knowledge.signedIn     U✓ S✓ T✓ L✓ P✓ A✓ V✓ M✓
Register, link chats, reset password
  register               X✓
  sign-in                X✓
  password.reset         X✓
  link                   X✓
  unlink                 C✓
  account.lock           C✓
  company.join           C✓
  email.change           C✓
  data.export            X✓
  data.erase             X✓
Create ticket
  ticket.create          Cnothing Uco Sco Pcu A✓ V✓
  ticket.submit          Uco+any Sco Pcu+any A✓+any V✓+any
List my/shared
  ticket.list            C✓
  ticket.queue           Pcustomers A✓ V✓
List all company
  ticket.listCompany     Sco Pcu A✓ V✓
Comment/attach/edit
  ticket.show!           Cshared Sco Pcu Aroute V✓
  ticket.reply!          Cshared Sco Pcu Aroute V✓
  ticket.edit!           Cown Sco Pcu V✓
  ticket.reopen!         Cown Sco Pcu Aroute V✓
  ticket.join!           Sco
  ticket.close!          Cown Sco Phanded
  ticket.withdraw!       Cown Sco Phanded
  ticket.solved!         Cown Sco Phanded
Internal notes
  ticket.note!           Pcu Aroute V✓
Share ticket
  ticket.share!          Uown Sco Town Lown Pcu Aroute V✓
Take, ask, resolve, make an article
  ticket.take!           Pline Aroute V✓
  ticket.ask!            Pline Aroute V✓
  ticket.assign!         Pline Aroute V✓
  ticket.hand!           Pline Aroute V✓
  ticket.resolve!        Pline Aroute V✓
  ticket.cancel!         Pline Aroute V✓
  article.make           A✓ V✓
Forward a draft, send a forwarded draft
  draft.show!            Cown Sgot
  draft.return!          Cown Sgot
  draft.forward!         Cown
  draft.withdraw!        Cown
  draft.solve!           Sgot
  draft.send!            Sgot
Request super-user access / replace / withdraw
  seat.list              Uco Pcu A✓ V✓
  access.request         Cown Tco Lco Pcu A✓ V✓
  access.withdraw!       Cown Tco Lco Pcu A✓ V✓
  access.show!           Cown Tco Lco Pcu A✓ V✓
Approve/reject access
  access.approve!        Tco+policy+other Lco+policy+other Pcu+delegated+other V✓+other
  access.queue           Tco Lco Pcu A✓ V✓
  access.invite!         Cown Tco+policy Lco+policy Pcu+delegated V✓
  access.accept!         Cown
  access.consent!        Sown
Revoke a seat
  seat.revoke!           Sown Tco Lco Pcu+delegated V✓
Request extra seats
  access.extraSeat       Uco Sco Tco Lco Pcu A✓ V✓ M✓
Sign/apply amendment, mark contract signed
  amendment.show!        Cown Tco Lco Pcu V✓ M✓
  amendment.sign         M✓
  amendment.apply        V✓
  contract.sign          M✓
Request licence (after contract)
  license.draft          Uco Pcu A✓ V✓
  license.request        Sco Lco Pcu Pco A✓ V✓
Issue/revoke key
  license.issue          A✓+licence V✓
See full key
  key.report             Cnothing Uco Pcu A✓ V✓
  license.key!           Sco+contact Lco Pcu+contact Pco+contact
  license.breakGlass!    V✓
Tick activation tasks
  license.activate       Sco Lco Pcu Pco A✓ V✓
View licence status/users
  license.status         Sco Lco Pcu A✓ V✓ M✓
  license.users          Uown Lco Pcu A✓ V✓
Activate offer, remove surplus, load file, dispute
  license.changes        Lco Pcu A✓ V✓
  license.apply!         Lco Pcu+delegated
  license.removeSurplus! Lco Pcu+delegated
  license.load           Lco Pcu+delegated
  license.dispute!       Lco Pcu+delegated A✓
  license.reconfirm!     V✓
Create tenant
  tenant.create          Ptree A✓+partner V✓
  tenant.show!           Cown Ttree Ptree A✓ V✓
Copy content
  tenant.copy!           Ttree Ptree V✓
Manage tenant admins, hand over
  tenant.admins!         Tco Ptree+early V✓
  tenant.handOver!       Ptree+early V✓
Finish CUSTOM configuration
  tenant.configure!      A✓+service V✓
Suspend, resume, archive a tenant
  tenant.suspend!        V✓
Unlock cost-bearing product
  product.unlock!        Tco Ptree V✓+customer
  product.propose!       M✓
See invoice lines
  invoice.show!          Tco Ptree V✓ Msold
Send outage notice
  outage.draft           A✓ V✓
  outage.send            V✓
Audit log
  audit.show             Uown Tco Lco Pcu Aown V✓
Register a channel, memberships, master data
  channel.register       V✓
  member.list            V✓
  member.add             V✓
  member.end             V✓
  company.correct        V✓
  claim.decide           V✓
`

export const COLUMNS = ['X', 'C', 'U', 'S', 'T', 'L', 'P', 'A', 'V', 'M'] as const
export type Column = (typeof COLUMNS)[number]

/** Where a matter stands to the person who asks. */
export interface Context {
  /** Undefined: it belongs to no company, or nothing in particular is meant (`isNothing`). */
  readonly company?: 'theirs' | 'customers' | 'below' | 'foreign'
  readonly whose: 'own' | 'shared' | 'forwarded' | 'others'
  /** With whom a ticket is; `handed`: with the vendor, from the partner. */
  readonly at?: 'vendor' | 'partner' | 'handed'
  readonly isNothing?: true
  /** What is true besides. */
  readonly given: readonly string[]
}

const LINES = EXPECTED.split('\n').filter((line) => line.startsWith('  '))

/** Action → its cells, `['C', 'own']`, … */
export const CELLS: ReadonlyMap<string, readonly (readonly [Column, string])[]> = new Map(
  LINES.map((line) => {
    const [action = '', ...cells] = line.trim().replace('!', '').split(/\s+/)
    return [action, cells.map((cell) => [cell.slice(0, 1) as Column, cell.slice(1)] as const)]
  }),
)

/** Actions that are always done to something. */
export const NEEDY: readonly string[] = LINES.flatMap((line) => /^ +(\S+)!/.exec(line)?.[1] ?? [])

/** Whether the table allows an action to somebody with these columns. A ticket or draft has to be seen first. */
export function isExpected(action: string, columns: readonly Column[], context: Context): boolean {
  const seen = action.startsWith('ticket.') && context.at !== undefined ? CELLS.get('ticket.show') : undefined
  const fits = ([column, cell]: readonly [Column, string]) => columns.includes(column) && isAbout(cell, column, context)
  return (seen ?? [['X', '✓'] as const]).some(fits) && (CELLS.get(action) ?? []).some(fits)
}

function isAbout(cell: string, column: Column, context: Context): boolean {
  const { company, whose, at, isNothing, given } = context
  const [reach, ...conditions] = cell.split('+')
  if (!conditions.every((one) => given.includes(one) || (isNothing && one !== 'licence' && one !== 'service')))
    return false
  // What is somebody's own by their role at a company is so there only.
  const isHere = column === 'C' || company === 'theirs'
  switch (reach) {
    case '✓':
      return true
    case 'nothing':
      return isNothing === true
    case 'own':
      return isNothing || (whose === 'own' && isHere)
    case 'shared':
      return isNothing || ((whose === 'own' || whose === 'shared') && isHere)
    case 'got':
      return whose === 'forwarded' && isHere
    case 'co':
      return isNothing || company === 'theirs'
    case 'tree':
      return isNothing || company === 'theirs' || company === 'below'
    case 'cu':
    case 'customers':
      return isNothing || (company === 'customers' && at !== 'vendor')
    case 'line':
      return company === 'customers' && at === 'partner'
    case 'handed':
      return company === 'customers' && at === 'handed'
    case 'route':
      return at === 'vendor' || at === 'handed'
    case 'sold':
      return isNothing || given.includes('sold')
    default:
      throw new Error(`the table says ${reach}, which means nothing`)
  }
}
