import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueLicenceFile, readLicenceFile } from '../../../adapters/licence-source/licence-file.ts'
import { createLocalSource } from '../../../adapters/licence-source/local.ts'
import { newSigningKey, publicKeyOf } from '../../../adapters/licence-source/signing-key.ts'
import { createLicenceWork } from '../../../src/core/outside/licence-work.ts'
import type { LicenceSource, SourceUser } from '../../../src/core/ports.ts'
import { linesOf, minute, type Numbers, openLicenceDesk, user } from '../../prisma/store/licence-desk.ts'
import { createListener } from '../../support/listener.ts'

/** Accounts here and in the product, and any number of processes that carry out what the product is told. */
export async function openWorkDesk() {
  const desk = await openLicenceDesk()
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-work-'))
  const key = await newSigningKey()
  const publicKeys = [publicKeyOf(key)]
  let now = minute(0)
  const product = createLocalSource({ folder, publicKeys, now: async () => now })
  const { told, changed, tell } = createListener()
  const outcomes: string[] = []
  const problems: string[] = []

  const keep = (what: object) => problems.push(JSON.stringify(what))
  const work = (source: LicenceSource | undefined, transaction = desk.store.transaction) =>
    createLicenceWork({
      store: { ...desk.store, now: async () => now, transaction },
      source,
      read: (text, at) => readLicenceFile(Buffer.from(text), publicKeys, at),
      tell,
      log: { info: () => undefined, warn: keep, error: keep },
      onWorked: (kind, outcome) => outcomes.push(`${kind} ${outcome}`),
    })

  return {
    ...desk,
    product,
    /** What people hear of, in order. */
    told,
    /** Cards that were brought up to date. */
    changed,
    /** How commands ended: `APPLY done`. */
    outcomes,
    /** What the operator reads. */
    problems,
    at: (to: Date) => {
      now = to
    },
    /** An account that is here and in the product, at revision 8. */
    async both(
      numbers: Numbers,
      uses: Readonly<Record<string, readonly string[]>>,
      people: readonly Partial<SourceUser>[] = [],
    ) {
      const id = await desk.account(numbers, uses, { people })
      const names = new Set([...Object.values(uses).flat(), ...people.flatMap(({ userRef }) => userRef ?? [])])
      const users = [...names].map((name) =>
        user(
          name,
          Object.keys(uses).filter((type) => uses[type]?.includes(name)),
          people.find(({ userRef }) => userRef === name),
        ),
      )
      const lines = linesOf(numbers)
      await product.add({
        product: 'suite',
        serialNumber: id,
        ownerName: 'Hello AB',
        revision: 8,
        lines,
        users: users.map((one) => ({ ...one, lastActiveAt: undefined })),
      })
      return { id, account: { product: 'suite', serialNumber: id } }
    },
    /** What the vendor signs: the file. */
    async signed(id: string, revision: number, numbers: Numbers, by = key): Promise<string> {
      const { payloadSha256: _, ...content } = desk.content(id, revision, numbers)
      const whole = (at: Date | undefined) => at?.toISOString().replace('.000Z', 'Z')
      const issued = await issueLicenceFile(
        {
          ...content,
          version: 1,
          issuedAt: whole(content.issuedAt),
          notAfter: whole(content.notAfter),
          lines: content.lines.map((line) => ({ ...line, validTo: whole(line.validTo) })),
        },
        by,
      )
      if (!issued.ok) throw new Error(issued.problems.join())
      return issued.file
    },
    /** The same, loaded from its file by an admin. */
    async loaded(id: string, jws: string): Promise<string> {
      const read = await readLicenceFile(Buffer.from(jws), publicKeys, now)
      if (!read.ok) throw new Error(read.problem.kind)
      const { offerId } = await desk.store.transaction((tx) =>
        tx.write.receiveOffer(id, read.offer, { jws, source: 'FILE' }, desk.by(now, 'ewa')),
      )
      if (!offerId) throw new Error('It was not taken in.')
      return offerId
    },
    /** A process; `transaction`: what happens when it wants to keep an answer. */
    worker: (source: LicenceSource = product, transaction = desk.store.transaction) => work(source, transaction),
    /** A process that is connected with no source. */
    withoutSource: () => work(undefined),
    /** Whoever had commands in hand is dead for a while. */
    leasesEnd: () =>
      desk.client.licenceCommand.updateMany({ where: { status: 'PENDING' }, data: { leaseUntil: null } }),
    async shut() {
      await desk.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Everything that waits is carried out. */
export async function done(worker: ReturnType<typeof createLicenceWork>): Promise<void> {
  worker.begin()
  await worker.idle()
}
