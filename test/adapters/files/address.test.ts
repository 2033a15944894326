import { expect, test } from 'vitest'
import { whereIs } from '../../../adapters/files/address.ts'

test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(whereIs(address)).toBe('public')
})

test.each(['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
  expect(whereIs(address)).toBe('loopback')
})

test.each([
  ['private', '10.0.0.1'],
  ['private', '172.16.5.4'],
  ['private', '192.168.1.1'],
  ['unspecified', '0.0.0.0'],
  ['unspecified', '::'],
  ['cloud metadata', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['benchmarking', '198.18.0.1'],
  ['documentation', '192.0.2.7'],
  ['IPv4 inside IPv6', '::ffff:10.0.0.1'],
  ['IPv4-compatible', '::10.0.0.1'],
  ['SIIT', '::ffff:0:10.0.0.1'],
  ['NAT64', '64:ff9b::a00:1'],
  ['local NAT64', '64:ff9b:1::a00:1'],
  ['6to4', '2002:a00:1::'],
  ['Teredo', '2001::1'],
  ['unique local', 'fd00::1'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
  ['documentation', '2001:db8::1'],
  ['no address', 'example.com'],
])('%s: %s is elsewhere', (_, address) => {
  expect(whereIs(address)).toBe('elsewhere')
})
