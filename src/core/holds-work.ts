import type { AnyFlow } from './flow.ts'
import type { Draft } from './ports.ts'

/** Whether putting a draft aside would lose what somebody wrote or picked. One tap leaves nothing but what was picked one by one. */
export function holdsWork({ given, shown }: Pick<Draft, 'given' | 'shown'>, { slots, isOneTap }: AnyFlow): boolean {
  const isOwn = (id: string) => !slots[id]?.isFixed && (!isOneTap || slots[id]?.widget === 'choices')
  return Object.entries(given).some(
    ([id, value]) =>
      isOwn(id) && value !== null && !shown.suggested.includes(id) && !(Array.isArray(value) && value.length === 0),
  )
}
