import { expect, test } from 'vitest'
import { impersonal } from '../../src/domain/impersonal.ts'

test.each([
  ['Max.Müster+x@muster.example is ill', '[e-mail] is ill'],
  ['see https://muster.example/t?token=abc, please', 'see [link] please'],
  ['call +49 (30) 901820-17 or 0046 8 465 004 10', 'call [number] or [number]'],
  ['T-10482 since 3.8.2026 on 22.2.110.42', 'T-10482 since 3.8.2026 on 22.2.110.42'],
  ['12 users, 2026-08-03 to 17 August', '12 users, 2026-08-03 to 17 August'],
])('%s', (words, left) => expect(impersonal(words)).toBe(left))
