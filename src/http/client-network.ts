import { isIP } from 'node:net'
import { isLoopback } from './loopback.ts'

/**
 * Whose tries are counted together: an IPv4 address, or the 64 bits of IPv6 that one connection has for itself. Undefined
 * for this machine: a proxy on it that TRUST_PROXY does not name would make everybody one.
 */
export function clientNetwork(ip: string): string | undefined {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(address) === 0 || isLoopback(address)) return undefined
  if (isIP(address) === 4) return address
  const [before = '', after = ''] = address.split('%', 1)[0]?.split('::') ?? []
  const [front, back] = [before.split(':').filter(Boolean), after.split(':').filter(Boolean)]
  const all = [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
  return `${all
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}
