import { contentOf, type DemoAccount, type LicenceContent, licenceAccounts } from './licences.ts'

/** A licence file to try. */
export interface DemoFile {
  readonly name: string
  /** What the customer will be told. */
  readonly about: string
  readonly content: LicenceContent
  /** Changed after it was signed. */
  readonly isForged?: true
}

/** One file for every way a licence can be right or wrong (DOMAIN §3.6, X80–X82), for each company that has licences. */
export const demoFiles = (seededAt: Date): readonly DemoFile[] =>
  licenceAccounts.flatMap((account) => filesOf(account, seededAt))

function filesOf(account: DemoAccount, seededAt: Date): DemoFile[] {
  const { company, serialNumber, owner, bought, revision, has, offered, users } = account
  const file = (
    name: string,
    about: string,
    licence: Partial<Parameters<typeof contentOf>[1]>,
    identity: Partial<Parameters<typeof contentOf>[0]> = {},
  ): DemoFile => ({
    name: `${company}-${name}.lic`,
    about,
    content: contentOf({ serialNumber, owner, ...identity }, { revision: revision + 2, has, ...licence }, seededAt),
  })
  if (bought)
    return [
      file(
        'bought',
        `What they bought after their demo: serial number ${bought.serialNumber}, owner ${bought.owner}.`,
        { has: offered },
        bought,
      ),
    ]
  const [first = '', second = ''] = Object.keys(has)
  const inUse = (type: string) => users.filter(({ licences }) => licences.some((one) => one === type)).length
  const good = { has: { ...has, [second]: (has[second as keyof typeof has] ?? 0) + 5 } }
  const end = serialNumber.slice(-2)
  return [
    file('good', 'Nothing stands against it.', good),
    file('other-serial', 'Of another serial number.', good, {
      serialNumber: serialNumber.slice(0, -2) + [...end].reverse().join(''),
    }),
    file('other-owner', 'Of another owner.', good, { owner: 'Kaiser & Söhne' }),
    { ...file('bad-signature', 'Changed after it was signed.', good), isForged: true },
    file('older', 'Older than what is in force, and never in force.', { revision: revision - 2 }),
    file('replayed', 'In force before.', { revision: revision - 1 }),
    file('in-force', 'In force already.', { revision }),
    file('equal-to-in-use', 'As many as are in use, which is allowed.', {
      revision: revision + 3,
      has: { ...good.has, [first]: inUse(first) },
    }),
    file('line-removed', 'Without one of the licences.', {
      revision: revision + 4,
      has: Object.fromEntries(Object.entries(has).filter(([type]) => type !== second)),
    }),
    file('expiry-only', 'The same numbers, a year longer.', { revision: revision + 5, moreYears: 1 }),
  ]
}
