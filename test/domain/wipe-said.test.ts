import { expect, it } from 'vitest'
import { wipeSaid } from '../../src/domain/wipe-said.ts'

it.each([
  'lösch alles',
  'Bitte lösche alle meine Tickets!',
  'kill all tickets',
  'delete everything',
  'please close every ticket now',
  'wipe all of it',
  'borra todo',
  'elimina todos los tickets, por favor',
  'slet alt',
  'verwijder alles',
  'slett alle saker',
  'radera allt',
])('«%s» asks for everything to be gone', (said) => expect(wipeSaid(said)).toBe(true))

it.each([
  'delete all lines of the import journal fails since Monday',
  'how do I delete all lines?',
  'lösch den Benutzer Tom',
  'Alles gelöscht, seit gestern fehlen alle Belege',
  'kill the job queue entry',
  'show all tickets',
  'entferne alle überflüssigen Lizenzen',
  'remove all surplus licences',
  'close T-10031',
])('«%s» does not', (said) => expect(wipeSaid(said)).toBe(false))
