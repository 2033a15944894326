import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTranscript } from '../support/transcript.ts'
import { SCREENSHOT, startWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

it('T2: a ticket with a vague subject, a wrong version and a forgotten picture', async () => {
  const transcript = createTranscript(world, 't2-create-ticket')
  const before = await world.ticketCount()
  const ewa = transcript.of(world.person('ewa'))

  await ewa.says("exflow web doesn't work")
  await ewa.presses('Technical problem')
  await ewa.presses('Where do I find this?')
  await ewa.presses('Continue', {
    'ExFlow AP version': 'newest',
    Description: 'Since this morning a blank page follows the sign-in.\nAll users, Edge and Chrome.',
  })
  await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11' })
  await ewa.presses('Improve subject')
  await ewa.presses('Continue', { Subject: 'Login to ExFlow Web: blank page for all users since 08:00' })
  await ewa.pastes(SCREENSHOT)
  expect(await world.ticketCount()).toBe(before)
  await ewa.presses('Send')
  await ewa.tapsAgain()
  expect(await world.ticketCount()).toBe(before + 1)
  await ewa.presses('Open')

  transcript.ends()
})

it('T2-de: Max Muster, Sie, faktur:box', async () => {
  const transcript = createTranscript(world, 't2-de-anfrage-erstellen')
  const before = await world.ticketCount()
  const max = transcript.of(world.person('max', { locale: 'de-DE', timezone: 'Europe/Berlin' }))

  await max.says('faktur:box geht nicht')
  await max.presses('Technisches Problem')
  await max.presses('Weiter', {
    'Produktversion faktur:box': 'aktuell',
    Beschreibung: 'Seit dem Update werden Ausgangsbelege nicht mehr übernommen.',
  })
  await max.presses('Wo finde ich die?')
  await max.presses('Weiter', { 'Produktversion faktur:box': '22.2.110.42' })
  await max.presses('Betreff verbessern')
  await max.presses('Weiter', { Betreff: 'Fehler bei der Übernahme von Ausgangsbelegen seit Update am 12.05.' })
  await max.pastes(SCREENSHOT)
  expect(await world.ticketCount()).toBe(before)
  await max.presses('Senden')
  expect(await world.ticketCount()).toBe(before + 1)
  await max.presses('Öffnen')

  transcript.ends()
})

it('T2-es: Carla Ñúñez de Ñandú S.L., de usted', async () => {
  const transcript = createTranscript(world, 't2-es-crear-ticket')
  const before = await world.ticketCount()
  const carla = transcript.of(world.person('carla', { timezone: 'Europe/Madrid' }))

  await carla.says('exflow web no funciona')
  await carla.presses('Problema técnico')
  await carla.presses('¿Dónde la encuentro?')
  await carla.presses('Continuar', {
    'Versión de ExFlow AP': 'la última',
    Descripción: 'Desde las ocho, después de la contraseña solo se ve una página en blanco.',
  })
  await carla.presses('Continuar', { 'Versión de ExFlow AP': '25.1.0.0' })
  await carla.presses('Mejorar el asunto')
  await carla.presses('Continuar', {
    Asunto: 'Inicio de sesión en ExFlow Web: página en blanco para todos desde las 08:00',
  })
  await carla.says('sí')
  await carla.pastes(SCREENSHOT)
  expect(await world.ticketCount()).toBe(before)
  await carla.presses('Enviar')
  expect(await world.ticketCount()).toBe(before + 1)
  await carla.presses('Abrir')

  transcript.ends()
})
