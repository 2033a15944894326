import { onceMore } from '../once-more.ts'
import type { Store } from '../ports.ts'

/** A store for pages: what was pressed while somebody else wrote is done once more from its beginning, as a turn is. */
export const patientStore = <S extends Pick<Store, 'transaction'>>(store: S): S => {
  const transaction: Store['transaction'] = (work) => onceMore(() => store.transaction(work))
  return { ...store, transaction }
}
