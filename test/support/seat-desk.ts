import { randomUUID } from 'node:crypto'
import { createClient } from '../../prisma/client.ts'
import { createStore } from '../../prisma/store/store.ts'
import type { AccessChange, NewAccessRequest } from '../../src/core/ports.ts'
import { type Days, periodOf } from '../../src/domain/period.ts'
import type { World } from './world.ts'

export type SeatDesk = Awaited<ReturnType<typeof openSeatDesk>>

/**
 * Companies of a running world that are no other test's, with people who ask for their seats. What is arranged is written
 * behind the bot's back and tells nobody; `approves` is Kim's press in Teams, and brings the mail.
 */
export async function openSeatDesk(world: World) {
  const client = createClient(world.databaseUrl)
  const store = createStore({ client, clockEnabled: true, demo: true })
  const kim = world.person('kim')

  const change = async (number: string, change: AccessChange, personId?: string) =>
    store.transaction(async (tx) =>
      tx.write.changeAccess(number, change, { at: await store.now(), ...(personId ? { personId } : {}) }),
    )

  async function customer(limit: number, timezone = 'Europe/Stockholm') {
    const key = `c${randomUUID().slice(0, 8)}`
    const company = await client.company.create({
      data: { key, name: `Company ${key}`, nameNorm: `company ${key}`, kind: 'CUSTOMER', timezone },
    })
    const agreement = await client.agreement.create({
      data: {
        number: `AG-${key}`,
        status: 'ACTIVE',
        companyId: company.id,
        firstLine: 'VENDOR',
        ticketPolicy: 'SUPER_USERS_ONLY',
        superUserLimit: limit,
        effectiveFrom: new Date('2026-01-01'),
      },
    })

    /** Somebody of the company with a mailbox and Teams. */
    async function colleague(name: string) {
      const email = `${name.toLowerCase()}@${key}.example`
      const { id } = await client.person.create({
        data: {
          displayName: name,
          primaryEmail: email,
          emailVerifiedAt: await store.now(),
          identities: {
            create: {
              provider: 'TEAMS',
              issuer: key,
              subject: `aad-${name}-${key}`,
              assurance: 'SSO',
              displayName: name,
            },
          },
          memberships: { create: { companyId: company.id, role: 'USER' } },
        },
      })
      return { id, name, email, teams: world.teams.person(`aad-${name}-${key}`, key, { name, timezone }) }
    }

    return {
      id: company.id,
      name: company.name,
      timezone,
      colleague,
      /** Asks for a seat; answers the number. */
      async asks(
        who: { readonly id: string },
        { stands, ...days }: Partial<Days> & { readonly stands?: { readonly id: string } } = {},
      ) {
        const { from } = days
        const request: NewAccessRequest = {
          run: randomUUID(),
          requesterId: who.id,
          companyId: company.id,
          companyEntered: company.name,
          relation: 'CUSTOMER',
          productIds: [],
          isReplacing: stands !== undefined,
          ...(stands ? { replacedId: stands.id } : {}),
          ...(from ? { period: periodOf({ ...days, from }, timezone) } : {}),
        }
        const now = await store.now()
        return (await store.transaction((tx) => tx.write.requestAccess(request, now))).request.number
      },
      /** A seat of their own, at once. */
      async seats(who: { readonly id: string }) {
        const number = await this.asks(who)
        await change(number, { kind: 'approve' }, await kimId())
        await change(number, { kind: 'accept' }, who.id)
      },
      leaves: async (who: { readonly id: string }, reason: 'LEFT' | 'REVOKED') =>
        store.transaction(async (tx) => tx.write.leaveSeat(who.id, company.id, reason, await store.now())),
      takesBack: async (who: { readonly id: string }) =>
        store.transaction(async (tx) => tx.write.takeBack(who.id, company.id, await store.now())),
      /** Another limit, signed. */
      async amends(newLimit: number) {
        const asked = {
          run: randomUUID(),
          agreementId: agreement.id,
          newLimit,
          reason: 'So it is.',
          byId: await kimId(),
        }
        await store.transaction(async (tx) => {
          const at = await store.now()
          const { amendment } = await tx.write.requestAmendment({ ...asked, at })
          await tx.write.settleAmendment(amendment.id, 'SIGNED', { at, personId: asked.byId })
        })
      },
      /** Who may act as super-user now, by name. */
      holders: async () =>
        (await store.reads.companies.superUsers(company.id, await store.now())).map(({ name }) => name),
    }
  }

  const kimId = async () =>
    (await client.person.findUniqueOrThrow({ where: { primaryEmail: 'kim.berg@vendor.example' } })).id

  return {
    client,
    store,
    kim,
    kimId,
    customer,
    /** It is then, and nothing of ours was told that time passed: no sweep comes by. */
    async reaches(then: Date) {
      await store.advanceClock(then.getTime() - (await store.now()).getTime())
    },
    change,
    request: async (number: string) => {
      const request = await store.reads.access.get(number)
      if (!request) throw new Error(`there is no ${number}`)
      return request
    },
    /** Kim's press on the card: the invitation goes out. */
    async approves(number: string) {
      await kim.says(number)
      await kim.presses('Approve')
      await kim.sees(/Approved by Kim Berg/)
      await world.settled()
    },
    close: () => client.$disconnect(),
  }
}
