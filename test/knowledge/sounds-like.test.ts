import { expect, test } from 'vitest'
import { soundsLike } from '../../src/knowledge/sounds-like.ts'

test.each([
  ['hello', 'en'],
  ['Where do I find my version?', 'en'],
  ['Hallo!', 'de'],
  ['Guten Tag, seit heute früh druckt der Drucker nicht', 'de'],
  ['meine Tickets', 'de'],
  ['¡Hola!', 'es'],
  ['¿Dónde veo la versión de ExFlow?', 'es'],
  ['No puedo entrar con mi cuenta', 'es'],
])('%s sounds %s', (said, language) => {
  expect(soundsLike(said)).toBe(language)
})

test.each(['', '   ', '4711', 'T-10001', 'ticket', 'El Paso office: printer fails', 'Die Hard DVD', 'hej hej', 'ok'])(
  '%s might be anything',
  (said) => {
    expect(soundsLike(said)).toBeUndefined()
  },
)
