import { createHmac, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type event, request } from '../../adapters/provisioning/protocol.ts'
import { type Provisioning, ProvisioningUnavailable } from '../../src/core/ports.ts'
import { startVendorServer } from './vendor-server.ts'

/** A vendor's provisioning system as the README describes it: it does what `provisioning` does. */
export const startProvisioningServer = (secret: Uint8Array, provisioning: Provisioning) =>
  startVendorServer(secret, async (key, body) => {
    try {
      return { status: 200, body: await answered(provisioning, key, body) }
    } catch (error) {
      if (error instanceof ProvisioningUnavailable) return { status: 503, body: {} }
      throw error
    }
  })

async function answered(provisioning: Provisioning, key: string, body: unknown): Promise<unknown> {
  const told = request.parse(body)
  switch (told.type) {
    case 'create': {
      const { id: tenantId, logo, ...tenant } = told.tenant
      const order = { tenantId, ...tenant, ...(logo ? { logo: Buffer.from(logo, 'base64') } : {}) }
      const making = await provisioning.create(key, order, told.attempt)
      return making.kind === 'made' ? { kind: 'made' } : making
    }
    case 'roles':
      await provisioning.setRoles(key, told.tenantId, told.users)
      return {}
    case 'move':
      await provisioning.move(key, told.tenantId, told.masterId)
      return {}
    case 'preview':
      return provisioning.previewCopy(told.from, told.to, told.kinds)
    case 'copy':
      return provisioning.copyContent(key, told.from, told.to, told.shown)
    case 'login':
      return { url: await provisioning.loginUrl(told.tenantId, told.user) }
  }
}

type Said = Omit<z.input<typeof event>, 'version'> | Record<string, unknown>

/** The system calls back; `at`: when it signed that, in ms. Answers the status. */
export async function callsBack(
  base: string,
  secret: Uint8Array,
  said: Said,
  { id = randomUUID() as string, at = Date.now() } = {},
): Promise<number> {
  const body = JSON.stringify({ version: 1, ...said })
  const timestamp = String(Math.floor(at / 1000))
  const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  const answer = await fetch(`${base}/provisioning/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${mac}`,
    },
    body,
  })
  return answer.status
}
