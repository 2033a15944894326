import { afterAll, beforeAll, expect, it } from 'vitest'
import { patientStore } from '../../../src/core/pages/patient-store.ts'
import { Conflict } from '../../../src/core/ports.ts'
import { openWorld, type World } from '../../prisma/store/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.person('anna')
})
afterAll(() => world.close())

const noted = { actorId: 'anna', action: 'page.press', subjectType: 'page', subjectId: '1', at: new Date() }
const count = () => world.client.auditEvent.count({ where: { action: noted.action } })

it('does once more what met somebody else’s write, and nothing stays of the first time', async () => {
  let times = 0
  const done = await patientStore(world.store).transaction(async (tx) => {
    await tx.write.audit(noted)
    times += 1
    if (times === 1) throw new Conflict('somebody else wrote meanwhile')
    return times
  })
  expect(done).toBe(2)
  expect(await count()).toBe(1)
})

it('does nothing again that failed for another reason', async () => {
  const before = await count()
  const broken = patientStore(world.store).transaction(async (tx) => {
    await tx.write.audit(noted)
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  expect(await count()).toBe(before)
})
