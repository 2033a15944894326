import { expect, it } from 'vitest'
import { isQuestion } from '../../src/domain/question-said.ts'

it.each([
  'how do I add a user',
  'Hello, where do I see the version',
  'posting stops, why?',
  'can I free a seat without deleting',
  'wie lege ich einen Benutzer an',
  'Guten Tag, welche Rechte brauche ich',
  'muss ich dafür angemeldet sein',
  'cómo libero un puesto',
  'por que no se puede activar',
  '¿hay precios?',
  'hvordan fjerner jeg licenser',
  'kan man flytte en lejer',
  'hoe voeg ik een gebruiker toe',
  'hvor finner jeg versjonen',
  'hur lägger jag till en användare',
])('«%s» asks', (said) => expect(isQuestion(said)).toBe(true))

it.each([
  'Export of outgoing documents stops',
  'When I post an invoice, it stops',
  'cuando abro el diario no aparecen líneas',
  "can't post since Monday",
  'Wenn ich buche, kommt ein Fehler',
  'kan ikke bogføre siden i går',
  'no se puede aprobar nada',
  'Whole list is empty',
  'Wasserzeichen fehlt auf allen Seiten',
  'Vi kan inte attestera',
])('«%s» tells', (said) => expect(isQuestion(said)).toBe(false))
