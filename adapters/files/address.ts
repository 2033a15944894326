import ipaddr from 'ipaddr.js'

/**
 * Where an IP address leads: the internet, this machine, or anywhere else (private networks, link-local, carrier-grade
 * NAT, multicast, reserved, tunnels and translations that hide another address). IPv4 inside IPv6 counts as the IPv4.
 */
export function whereIs(address: string): 'public' | 'loopback' | 'elsewhere' {
  if (!ipaddr.isValid(address)) return 'elsewhere'
  switch (ipaddr.process(address).range()) {
    case 'unicast':
      return 'public'
    case 'loopback':
      return 'loopback'
    default:
      return 'elsewhere'
  }
}
