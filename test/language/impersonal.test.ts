import { expect, test } from 'vitest'
import { impersonal } from '../../src/language/impersonal.ts'

test.each([
  ['Max.Müster+x@muster.example is ill', '[e-mail] is ill'],
  ['write to kim@localhost', 'write to [e-mail]'],
  ['see https://muster.example/t?token=abc, please', 'see [link] please'],
  ['call +49 (30) 901820-17 or 0046 8 465 004 10', 'call [number] or [number]'],
  ['030.901.820.17 is mine', '[number] is mine'],
  ['T-10482 since 3.8.2026 on 22.2.110.42', '[number] since 3.8.2026 on 22.2.110.42'],
  ['approve ar-88, P-77, ticket 10482 and #4711', 'approve [number], [number], ticket [number] and [number]'],
  ['contract K-5521, customer 100200', 'contract [number], customer [number]'],
  ['12 users, 2026-08-03 to 17 August', '12 users, 2026-08-03 to 17 August'],
  ['D365 or Dynamics 365, and P1 of UTF-8', 'D365 or Dynamics 365, and P1 of UTF-8'],
  ['BC 23, version 23.3.14876.15232, NAV 2018', 'BC 23, version 23.3.14876.15232, NAV 2018'],
])('%s', (words, left) => expect(impersonal(words)).toBe(left))
