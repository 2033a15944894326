import { expect, test } from 'vitest'
import { products, versionRule } from '../../../prisma/demo/products.ts'
import { judgeVersion } from '../../../src/domain/version.ts'

test.each([
  ['23.2.34.11', 'known'],
  ['22.2.110.42', 'known'],
  ['v25.1.0.0', 'known'],
  ['24.0.12.3', 'unlisted'],
  ['23.3.14876.15232', 'lookalike'],
  ['23.3.14876.15232 (23.0.15212.0)', 'lookalike'],
  ['newest', 'malformed'],
  ['23.2', 'malformed'],
])('%s as a version of ExFlow AP is %s', (said, kind) => {
  expect(judgeVersion(said, versionRule, Object.keys(products['exflow-ap'].versions)).kind).toBe(kind)
})
