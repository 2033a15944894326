import { request } from '../../adapters/licence-source/protocol.ts'
import type { LicenceSource } from '../../src/core/ports.ts'
import { startVendorServer } from './vendor-server.ts'

export type { Fault } from './vendor-server.ts'

/** A vendor's licence system as the README describes it: it does what `source` does. */
export const startLicenceServer = (secret: Uint8Array, source: LicenceSource) =>
  startVendorServer(secret, async (id, body) => {
    const command = request.parse(body)
    switch (command.type) {
      case 'fetch': {
        const state = await source.fetch(command.account)
        return state ? { status: 200, body: { state } } : { status: 404, body: { reason: 'unknown-account' } }
      }
      case 'apply': {
        const { kind, ...more } = await source.apply({ ...command, id })
        return { status: kind === 'applied' ? 200 : 409, body: more }
      }
      case 'unassign': {
        const done = await source.unassign({ ...command, id })
        return done.state ? { status: 200, body: done } : { status: 404, body: { reason: 'unknown-account' } }
      }
    }
  })
