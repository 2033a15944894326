import type { Role } from '../../domain/person.ts'
import { type Text, text } from '../words.ts'

/** What somebody is, as people say it. */
export const roleWords = (role: Role): Text => text(`role.${role.toLowerCase().replaceAll('_', '-')}`)
