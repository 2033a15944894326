import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { pictureSize } from '../../adapters/files/picture-size.ts'
import type { LocalProvisioning } from '../../adapters/provisioning/local.ts'
import { catalogs } from '../../src/texts/texts.ts'
import { type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { LOGO_PICTURES } from '../support/logo-pictures.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

vi.setConfig({ testTimeout: 30_000 })

const TENANT = 'fitness-nord'
const en = catalogs.en
let world: ChannelWorld
let desk: ReturnType<typeof startTenantDesk>
/** The system in which tenants live, as the server has it. */
let system: LocalProvisioning
beforeAll(async () => {
  world = await startWorldOn('teams')
  desk = startTenantDesk(world)
  system = desk.system
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.startsAnew()
  await world.query(
    `update "TenantRole" set role = 'PARTNER_MANAGER', status = 'ACTIVE' where "tenantId" = 'agentur-sued'`,
  )
  await world.query(`update "Tenant" set status = 'BASE_CONFIGURED' where id = $1`, [TENANT])
})

/** The link behind Sofia's button. */
async function link(): Promise<string> {
  const sofia = world.person('sofia')
  await sofia.says('tenant status')
  await sofia.presses(/── Fitness Nord/)
  const card = await sofia.sees(en['tenant.log-in'])
  const url = card.buttons.find(({ title }) => title === en['tenant.log-in'])?.url
  if (!url) throw new Error('there is no such button')
  return url
}

async function opens(url: string, locale = 'en') {
  const answer = await fetch(url, { redirect: 'manual', headers: { 'accept-language': locale } })
  const markup = await answer.text()
  const [, title] = /<title>([^<]*)</.exec(markup) ?? []
  return { status: answer.status, title, markup, to: answer.headers.get('location') ?? '', headers: answer.headers }
}
const role = (markup: string) => /Your role here<\/dt><dd>([^<]+)</.exec(markup)?.[1]
const becomes = (what: string) => world.query(`update "TenantRole" set ${what} where "tenantId" = 'agentur-sued'`)

describe('the way in', () => {
  it('leads into the tenant, once, with the role of the tenant above, and is kept in the log (H16, H17)', async () => {
    const entered = await opens(await link())
    expect(entered).toMatchObject({ status: 303, to: expect.stringContaining(`/provisioned/${TENANT}/`) })
    expect(entered.headers.get('cache-control')).toBe('no-store')
    const inside = await opens(entered.to)
    expect(inside).toMatchObject({ status: 200, title: 'Fitness Nord' })
    expect(role(inside.markup)).toBe('Partner manager')
    expect(inside.markup).toContain('Hello Sofia Süd')
    expect(await opens(entered.to)).toMatchObject({ status: 410, title: en['tenant-page.gone-title'] })
    const [kept] = await world.query(
      `select "actorId", "subjectId", data from "AuditEvent" where action = 'tenant.login' order by at desc limit 1`,
    )
    expect(kept).toEqual({ actorId: 'sofia', subjectId: TENANT, data: { role: 'PARTNER_MANAGER' } })
  })

  it('asks for the role when it is opened, not when the button was made (X108)', async () => {
    const url = await link()
    await becomes(`role = 'VIEWER'`)
    expect(role((await opens((await opens(url)).to)).markup)).toBe('Viewer')
    await becomes(`status = 'ENDED', "endedAt" = now()`)
    expect(await opens(url)).toMatchObject({ status: 410, to: '' })
  })

  it('is one person’s and one tenant’s, for 15 minutes; guessing tells nothing (X113)', async () => {
    const url = await link()
    const other = url.replace(TENANT, 'muster-newsletter')
    const nowhere = url.replace(TENANT, 'nowhere')
    const somebodyElse = url.replace(/([?&]p=)[^&]+/, '$1nils')
    const pages = await Promise.all([other, nowhere, somebodyElse, url.split('?', 1)[0] ?? ''].map((one) => opens(one)))
    for (const page of pages) expect(page).toMatchObject({ status: 410, markup: pages[0]?.markup })
    await world.advance('PT14M')
    expect((await opens(url)).status).toBe(303)
    await world.advance('PT2M')
    expect(await opens(url, 'de-DE')).toMatchObject({ status: 410, title: 'Dieser Link gilt nicht mehr' })
  })

  it('does not lead into a tenant that is suspended, and says where to look', async () => {
    const url = await link()
    await world.query(`update "Tenant" set status = 'SUSPENDED' where id = $1`, [TENANT])
    const closed = await opens(url)
    expect(closed).toMatchObject({ status: 409, title: 'Fitness Nord cannot be opened now' })
    expect(closed.markup).toContain('<a class="way" href="/me">')
  })

  it('says that the system is away, and offers to try again', async () => {
    const url = await link()
    const here = join(world.folder, 'provisioning')
    await rename(here, `${here}.away`)
    await writeFile(here, '')
    const away = await opens(url)
    expect(away).toMatchObject({ status: 502, title: 'Fitness Nord does not answer' })
    await rm(here)
    await rename(`${here}.away`, here)
    const [, again = ''] = /<a class="way" href="([^"]+)">Try again</.exec(away.markup) ?? []
    expect((await opens(new URL(again.replaceAll('&amp;', '&'), url).href)).status).toBe(303)
  })
})

describe('the demo’s page of a tenant', () => {
  const inside = async () => opens((await opens(await link())).to)

  it('has the name at the top where there is no logo, and the logo where there is one (H11, INV-53)', async () => {
    const named = await inside()
    expect(named.markup).toContain('<strong>Fitness Nord</strong>')
    expect(named.markup).not.toContain('<img')
    await system.change(TENANT, (now) => ({ ...now, logo: LOGO_PICTURES.shown }))
    const shown = await inside()
    expect(shown.markup).toContain(`<img src="data:image/png;base64,${LOGO_PICTURES.shown}" alt="Fitness Nord">`)
    expect(shown.headers.get('content-security-policy')).toContain('img-src data:')
  })

  it('shows the logo that somebody sent for it, made anew (X104)', async () => {
    const sofia = await desk.here('sofia')
    await sofia.says('create a tenant for Kiel')
    await sofia.sees(/New tenant/)
    await sofia.pastes([`data:image/jpeg;base64,${LOGO_PICTURES.turned}`])
    await sofia.presses('Continue')
    await sofia.presses('☐ I accept the conditions and costs')
    await sofia.presses('Create new tenant')
    await world.settled()
    const card = await sofia.sees('ready for setup')
    const url = card.buttons.find(({ title }) => title === en['tenant.log-in'])?.url ?? ''
    const { markup } = await opens((await opens(url)).to)
    const [, shown = ''] = /<img src="data:image\/png;base64,([^"]+)" alt="Kiel">/.exec(markup) ?? []
    const png = Buffer.from(shown, 'base64')
    expect(pictureSize(png)).toEqual({ format: 'png', width: 12, height: 4 })
    expect(png.toString('latin1')).not.toContain('at home')
  })

  it('shows what is written in it as words, whatever they are', async () => {
    const body = '<script>alert(1)</script>'
    await system.change(TENANT, (now) => ({ ...now, content: [{ kind: 'template', name: 'Evil', body }] }))
    const { markup } = await inside()
    expect(markup).toContain('&lt;script&gt;alert(1)')
    expect(markup).not.toContain('<script')
    await system.change(TENANT, (now) => ({ ...now, content: [] }))
    expect((await inside()).markup).toContain(en['tenant-page.empty'])
  })
})
