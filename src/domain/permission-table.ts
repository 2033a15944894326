import { not, only, type Row } from './permission-row.ts'

/** Whoever answers tickets: the vendor's agents, and partners as long as they have the first line. */
const DESK = { partnerAdmin: 'first line', agent: 'route', vendorAdmin: 'all' } as const
/** Whoever sees a ticket may speak on it. */
const READERS = {
  registered: 'own or shared',
  superUser: 'company',
  partnerAdmin: 'customer',
  agent: 'route',
  vendorAdmin: 'all',
} as const
/** The customer's side: whoever answers ends a ticket with an answer or a reason (resolve, cancel), never in their name. */
const CUSTOMERS = {
  registered: 'own',
  superUser: 'company',
  partnerAdmin: ['handed on', not('first line', 'customers')],
  agent: not('route', 'customers'),
  vendorAdmin: not('all', 'customers'),
} as const
const VENDOR_ADMIN = { no: 'vendor-admin', vendorAdmin: 'all' } as const

/**
 * Who may do what (DOMAIN §3.4): a line an action, deny by default. Customers' admins are meant by their own role, tenant
 * or licence, where the action is about tenants or licences, and by either elsewhere. Seat limits and statuses are not
 * permissions: their own rules decide them.
 */
// biome-ignore format: a table is read by its lines
export const TABLE = {
  // Everybody
  'help':                 { no: 'register', anybody: 'all' },
  'why':                  { no: 'register', anybody: 'all' },
  'contact.show':         { no: 'register', anybody: 'all' },
  'language.set':         { no: 'register', anybody: 'all' },
  'knowledge.show':       { no: 'register', anybody: 'all' },
  'answer.rate':          { no: 'register', anybody: 'all' },
  'leak.dismiss':         { no: 'register', anybody: 'all' },
  'knowledge.signedIn':   { no: 'member', user: 'all' },

  // One's own account
  'register':             { no: 'register', anybody: 'all' },
  'sign-in':              { no: 'register', anybody: 'all' },
  'password.reset':       { no: 'register', anybody: 'all' },
  'link':                 { no: 'register', anybody: 'all' },
  'unlink':               { no: 'register', registered: 'all' },
  'account.lock':         { no: 'register', registered: 'all' },
  'company.join':         { no: 'register', registered: 'all' },
  'email.change':         { no: 'register', registered: 'all' },
  // Also of a chat that is nobody's account.
  'data.export':          { no: 'register', anybody: 'all' },
  'data.erase':           { no: 'register', anybody: 'all' },

  // Tickets
  'ticket.create':        { no: 'not-found', registered: 'no company', user: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'ticket.submit':        { no: 'forward', user: only('company', 'everybody may send'), superUser: 'company', partnerAdmin: only('customer', 'everybody may send'), agent: only('all', 'everybody may send'), vendorAdmin: only('all', 'everybody may send') },
  'ticket.list':          { no: 'register', registered: 'all' },
  'ticket.listCompany':   { no: 'super-user', superUser: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'ticket.queue':         { no: 'agents', partnerAdmin: 'customer', agent: 'route', vendorAdmin: 'all' },
  'ticket.show':          { of: 'ticket', no: 'not-found', ...READERS },
  'ticket.reply':         { of: 'ticket', no: 'not-found', ...READERS },
  'ticket.edit':          { of: 'ticket', no: 'not-yours', registered: 'own', superUser: 'company', partnerAdmin: 'customer', vendorAdmin: 'all' },
  'ticket.share':         { of: 'ticket', no: 'not-yours', registered: not('own', 'no-colleagues'), user: 'own', superUser: 'company', partnerAdmin: 'customer', agent: 'route', vendorAdmin: 'all' },
  'ticket.reopen':        { of: 'ticket', no: 'not-yours', registered: 'own', superUser: 'company', partnerAdmin: 'customer', agent: 'route', vendorAdmin: 'all' },
  'ticket.join':          { of: 'ticket', no: 'not-yours', superUser: 'company' },
  'ticket.close':         { of: 'ticket', no: 'not-yours', ...CUSTOMERS },
  'ticket.withdraw':      { of: 'ticket', no: 'not-yours', ...CUSTOMERS },
  'ticket.solved':        { of: 'ticket', no: 'not-yours', ...CUSTOMERS },
  // A partner's note stays with the partner, also on what they handed to the vendor.
  'ticket.note':          { of: 'ticket', no: 'agents', partnerAdmin: 'customer', agent: 'route', vendorAdmin: 'all' },
  'ticket.take':          { of: 'ticket', no: 'agents', ...DESK },
  'ticket.ask':           { of: 'ticket', no: 'agents', ...DESK },
  'ticket.assign':        { of: 'ticket', no: 'agents', ...DESK },
  'ticket.hand':          { of: 'ticket', no: 'agents', ...DESK },
  'ticket.resolve':       { of: 'ticket', no: 'agents', ...DESK },
  'ticket.cancel':        { of: 'ticket', no: 'agents', ...DESK },
  'article.make':         { no: 'agents', agent: 'all', vendorAdmin: 'all' },

  // Forwarded drafts: their owner's; those chosen send them as long as they hold a seat (INV-36)
  'draft.show':           { of: 'draft', no: 'not-found', registered: ['own', not('forwarded', 'seat')], superUser: 'forwarded' },
  'draft.return':         { of: 'draft', no: 'not-found', registered: ['own', not('forwarded', 'seat')], superUser: 'forwarded' },
  'draft.solve':          { of: 'draft', no: 'not-found', registered: not('forwarded', 'seat'), superUser: 'forwarded' },
  'draft.send':           { of: 'draft', no: 'not-found', registered: not('forwarded', 'seat'), superUser: 'forwarded' },
  'draft.forward':        { of: 'draft', no: 'not-found', registered: 'own' },
  'draft.withdraw':       { of: 'draft', no: 'not-found', registered: 'own' },

  // Super-user seats
  'seat.list':            { no: 'not-found', user: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'seat.revoke':          { of: 'record', no: 'company-admins', superUser: 'own', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: only('customer', 'delegated'), vendorAdmin: 'all' },
  'access.request':       { no: 'company-admins', registered: 'own', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'access.withdraw':      { of: 'record', no: 'company-admins', registered: 'own', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'access.show':          { of: 'record', no: 'not-found', registered: 'own', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'access.approve':       { of: 'record', no: 'vendor-decides', registered: not('own', 'self'), tenantAdmin: only('company', 'admins may approve', 'not themselves'), licenceAdmin: only('company', 'admins may approve', 'not themselves'), partnerAdmin: only('customer', 'delegated', 'not themselves'), vendorAdmin: only('all', 'not themselves') },
  'access.queue':         { no: 'vendor-decides', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'access.invite':        { of: 'record', no: 'vendor-decides', registered: 'own', tenantAdmin: only('company', 'admins may approve'), licenceAdmin: only('company', 'admins may approve'), partnerAdmin: only('customer', 'delegated'), vendorAdmin: 'all' },
  'access.accept':        { of: 'record', no: 'not-found', registered: 'own' },
  'access.consent':       { of: 'record', no: 'not-found', superUser: 'own' },
  'access.extraSeat':     { no: 'member', user: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all', salesManager: 'all' },
  'amendment.show':       { of: 'record', no: 'not-found', registered: 'own', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', vendorAdmin: 'all', salesManager: 'all' },
  'amendment.sign':       { no: 'sales', salesManager: 'all' },
  'amendment.apply':      { ...VENDOR_ADMIN },
  'contract.sign':        { no: 'sales', salesManager: 'all' },

  // Licences
  'license.draft':        { no: 'member', user: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'license.request':      { no: 'licence-admin', superUser: 'company', licenceAdmin: 'company', partnerAdmin: ['customer', 'company'], agent: 'all', vendorAdmin: 'all' },
  'license.issue':        { no: 'licence-support', agent: only('all', 'licence support'), vendorAdmin: 'all' },
  'key.report':           { no: 'member', registered: 'no company', user: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'license.key':          { of: 'record', no: 'licence-contact', superUser: only('company', 'licence contact'), licenceAdmin: 'company', partnerAdmin: [only('customer', 'licence contact'), only('company', 'licence contact')] },
  'license.breakGlass':   { of: 'record', no: 'licence-contact', vendorAdmin: 'all' },
  'license.activate':     { no: 'licence-admin', superUser: 'company', licenceAdmin: 'company', partnerAdmin: ['customer', 'company'], agent: 'all', vendorAdmin: 'all' },
  'license.status':       { no: 'licence-admin', superUser: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all', salesManager: 'all' },
  'license.users':        { no: 'licence-admin', user: 'own', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'license.changes':      { no: 'licence-admin', licenceAdmin: 'company', partnerAdmin: 'customer', agent: 'all', vendorAdmin: 'all' },
  'license.apply':        { of: 'record', no: 'licence-admin', licenceAdmin: 'company', partnerAdmin: only('customer', 'delegated') },
  'license.removeSurplus':{ of: 'record', no: 'licence-admin', licenceAdmin: 'company', partnerAdmin: only('customer', 'delegated') },
  'license.load':         { no: 'licence-admin', licenceAdmin: 'company', partnerAdmin: only('customer', 'delegated') },
  'license.dispute':      { of: 'record', no: 'licence-admin', licenceAdmin: 'company', partnerAdmin: only('customer', 'delegated'), agent: 'all' },
  'license.reconfirm':    { of: 'record', ...VENDOR_ADMIN },

  // Tenants, costs
  'tenant.create':        { no: 'partner', partnerAdmin: 'subtree', agent: only('all', 'partner consents'), vendorAdmin: 'all' },
  'tenant.show':          { of: 'record', no: 'not-found', registered: 'own', tenantAdmin: 'subtree', partnerAdmin: 'subtree', agent: 'all', vendorAdmin: 'all' },
  'tenant.copy':          { of: 'record', no: 'tenant-admin', tenantAdmin: 'subtree', partnerAdmin: 'subtree', vendorAdmin: 'all' },
  'tenant.admins':        { of: 'record', no: 'tenant-admin', tenantAdmin: 'company', partnerAdmin: only('subtree', 'not handed over'), vendorAdmin: 'all' },
  'tenant.handOver':      { of: 'record', no: 'partner', partnerAdmin: only('subtree', 'not handed over'), vendorAdmin: 'all' },
  'tenant.configure':     { of: 'record', no: 'service', agent: only('all', 'service'), vendorAdmin: 'all' },
  'tenant.suspend':       { of: 'record', ...VENDOR_ADMIN },
  'product.unlock':       { of: 'record', no: 'tenant-admin', tenantAdmin: 'company', partnerAdmin: 'subtree', vendorAdmin: only('all', 'customer consents') },
  'price.show':           { no: 'register', anybody: 'all' },
  'product.propose':      { of: 'record', no: 'sales', salesManager: 'all' },
  'invoice.show':         { of: 'record', no: 'tenant-admin', tenantAdmin: 'company', partnerAdmin: 'subtree', vendorAdmin: 'all', salesManager: 'sold to' },

  // Running it
  'outage.draft':         { no: 'agents', agent: 'all', vendorAdmin: 'all' },
  'outage.send':          { ...VENDOR_ADMIN },
  'audit.show':           { no: 'vendor-admin', user: 'own', tenantAdmin: 'company', licenceAdmin: 'company', partnerAdmin: 'customer', vendorAdmin: 'all' },
  'channel.register':     { ...VENDOR_ADMIN },
  'member.list':          { ...VENDOR_ADMIN },
  'member.add':           { ...VENDOR_ADMIN },
  'member.end':           { ...VENDOR_ADMIN },
  'company.correct':      { ...VENDOR_ADMIN },
  'claim.decide':         { ...VENDOR_ADMIN },
} as const satisfies Readonly<Record<string, Row>>

/** A line of the table: what flows and views ask `may` for. */
export type Action = keyof typeof TABLE
/** All of them, for the tests that walk the table. */
export const ACTIONS = Object.keys(TABLE) as Action[]
