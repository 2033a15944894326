import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { conditionsSha256 } from '../store/conditions-sha256.ts'
import { localised as kept, readStored, storable } from '../store/storable.ts'
import { key, localised, moment } from './field.ts'
import { beginning, end, sayBeginning, sayEnd } from './moment.ts'
import { defineNoun, type Fault } from './noun.ts'
import { vendorZone } from './zone.ts'

/** What people agree to besides a price, from a day of the vendor's time zone on, until the next version begins. */
export const conditions = defineNoun({
  name: 'conditions',
  schema: z.strictObject({ version: key, from: moment, until: moment, text: localised }),
  identity: ['version'],
  optional: ['until'],
  defaults: {},
  rules: (record, before, around): Fault[] =>
    before && beginning(before.from, vendorZone(around)) <= around.now
      ? (['from', 'text'] as const)
          .filter((field) => !isDeepStrictEqual(record[field], before[field]))
          .map((field) => ({
            path: [field],
            words: 'is in force and may have been accepted. Write a new version with a later day.',
          }))
      : [],

  async read(tx) {
    const zone = (await tx.company.findFirst({ where: { kind: 'VENDOR' } }))?.timezone ?? 'UTC'
    const rows = await tx.conditionsVersion.findMany({ orderBy: [{ validFrom: 'asc' }, { version: 'asc' }] })
    return rows.map(({ version, validFrom, validTo, text }) => ({
      version,
      from: sayBeginning(validFrom, zone),
      until: validTo ? sayEnd(validTo, zone) : undefined,
      text: readStored(kept, text, { en: version }),
    }))
  },

  async write(tx, { version, from, until, text }, around) {
    const zone = vendorZone(around)
    const data = {
      validFrom: beginning(from, zone),
      validTo: until === undefined ? null : end(until, zone),
      text: storable(text),
      sha256: conditionsSha256(text),
    }
    await tx.conditionsVersion.upsert({ where: { version }, create: { version, ...data }, update: data })
  },
})
