import type { APIApplicationCommandOptionChoice } from 'discord.js'
import type { Field } from '../../src/core/message.ts'
import { MOST } from './limits.ts'
import { label } from './words.ts'

/** What a slot offers for what is typed so far, in the slot's own order. `fields`: what the form would show now. */
export function optionsFor(
  fields: readonly Field<string>[],
  slot: string,
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  const words = folded(typed).split(/\s+/u)
  return (fields.find(({ id }) => id === slot)?.choices ?? [])
    .map(({ value, label: said }) => ({ name: label(said, MOST.option), value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= MOST.option)
    .filter(({ name, value }) => words.every((word) => folded(`${name} ${value}`).includes(word)))
    .slice(0, MOST.options)
}

/** As it is compared: without capitals and accents. */
const folded = (said: string) => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
