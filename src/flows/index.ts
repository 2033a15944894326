import type { AnyFlow } from '../core/flow.ts'
import { language } from './language.ts'
import { ticketCreate } from './ticket-create.ts'

/** Everything that can be done. */
export const flows: readonly AnyFlow[] = [ticketCreate, language]
