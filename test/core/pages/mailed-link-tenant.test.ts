import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTokens } from '../../../prisma/store/token.ts'
import { createMailedLinks } from '../../../src/core/pages/mailed-link.ts'
import { createKnownWords } from '../../../src/core/standing.ts'
import { flawOf } from '../../../src/domain/password.ts'
import { minute, openTenantDesk, type TenantDesk } from '../../prisma/store/tenant-desk.ts'
import { createListener } from '../../support/listener.ts'

let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())

test('whoever presses the link of an invitation is in its tenants, and the creator hears of it with the same press', async () => {
  const { told, changed, tell } = createListener()
  const nobodyAsks = () => Promise.reject(new Error('Nobody asks for a link.'))
  const tokens = createTokens(desk.client)
  const links = createMailedLinks({
    store: { ...desk.store, now: async () => minute(9) },
    tokens,
    asking: { ask: nobodyAsks, inviteAgain: nobodyAsks },
    tell,
    nudge: () => undefined,
  })
  const tenantId = await desk.there()
  const email = `jonas-${randomUUID()}@kunde.example`
  const asked = await desk.invite(tenantId, email)
  if (asked.kind !== 'invited') throw new Error('They are asked.')
  const subject = { type: 'invitation', id: asked.invitationId }
  const token = await tokens.mint({ purpose: 'INVITE', subject, email }, minute(2))

  expect(await links.look(token)).toMatchObject({ kind: 'fine', does: 'join' })
  expect((await desk.get(tenantId)).status).toBe('ADMIN_INVITED')

  const used = await links.use(token, { name: 'Jonas Keller', passwordHash: 'a-hash' })
  expect(used).toMatchObject({ kind: 'done', isNew: true })
  const { version, roles, status } = await desk.get(tenantId)
  expect(status).toBe('ADMIN_VERIFIED')
  expect(roles).toMatchObject([{ name: 'Jonas Keller', emailState: 'VERIFIED', status: 'ACTIVE', userName: email }])
  expect(told).toContainEqual({ kind: 'tenant', tenantId, step: 'confirmed', version, roleId: asked.roleId })
  expect(changed).toEqual([{ type: 'tenant', id: tenantId }])
  expect(await links.use(token, {})).toEqual({ kind: 'gone' })
})

test('a password is not made of the name of a tenant, from the invitation on (X112, H25)', async () => {
  const knownOf = createKnownWords(desk)
  const email = `jonas-${randomUUID()}@kunde.example`
  const flaw = async (personId?: string) => flawOf('KletterwaldHarz77', await knownOf(email, personId, 'Jonas Keller'))
  expect(await flaw()).toBeUndefined()
  const tenantId = await desk.there('Kletterwald Harz')
  const asked = await desk.invite(tenantId, email)
  if (asked.kind !== 'invited') throw new Error('They are asked.')
  expect(await flaw()).toBe('company')
  const personId = await desk.accepts(asked.invitationId)
  expect(await flaw(personId)).toBe('company')
})
