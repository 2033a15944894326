import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { z } from 'zod'
import type { AnyFlow, AnyView, Catalogue, Slash } from '../../src/core/flow.ts'

/** Everything that can be asked for, of which some has a command. */
export type Offered = Pick<Catalogue, 'flows' | 'views'>

/** Texts by language and key; `en` is the source. */
export type Catalogs = Readonly<Record<string, Texts>>
type Texts = Readonly<Record<string, string>>

export type Listed = (AnyFlow | AnyView) & { readonly slash: Slash }
const isListed = (one: AnyFlow | AnyView): one is Listed => one.slash !== undefined

/** Flows and views that have a command. */
export const listed = ({ flows, views }: Offered): Listed[] => [...flows, ...views].filter(isListed)

/** Flows and views → the commands that Discord lists, in every language (DOMAIN §2.3). */
export function commandsOf(offered: Offered, catalogs: Catalogs): RESTPutAPIApplicationCommandsJSONBody {
  const phrase = (key: string): Phrase =>
    Object.fromEntries(Object.entries(catalogs).map(([language, texts]) => [language, texts[key] ?? '']))
  const groups = Map.groupBy(listed(offered), ({ slash }) => slash.name.split(' ')[0] ?? '')
  const slashes = [...groups].map(([name, members]) => {
    const [first] = members
    const isGroup = first?.slash.name !== name
    return {
      type: ApplicationCommandType.ChatInput as const,
      ...named(name, phrase(`slash.${name}`)),
      ...everywhere,
      // Hides it from most until a server's administrators say otherwise; who may is `may`'s to say (X43).
      ...(members.every(({ slash }) => slash.isForStaff) ? { default_member_permissions: '0' } : {}),
      options: isGroup ? members.map((one) => subcommand(one, phrase)) : first ? optionsOf(first, phrase) : [],
    }
  })
  const menus = listed(offered)
    .filter(({ slash }) => slash.fromMessage)
    .map(() => ({
      type: ApplicationCommandType.Message as const,
      ...label(phrase('slash.from-message')),
      ...everywhere,
    }))
  return [...slashes, ...menus]
}

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
}

function subcommand(one: Listed, phrase: Phrases): APIApplicationCommandSubcommandOption {
  const [, own = ''] = one.slash.name.split(' ')
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(own, phrase(`slash.${one.slash.name.replace(' ', '-')}`)),
    options: optionsOf(one, phrase),
  }
}

/** What the slot or param takes: of the schema's own list one, of the data's what is looked up while typing, else words. */
function optionsOf(one: Listed, phrase: Phrases): APIApplicationCommandBasicOption[] {
  const options = Object.entries(one.slash.options ?? {}).map(([name, filled]) => {
    const { enum: values, maxLength, isRequired, isLookedUp } = taken(one, filled)
    return {
      type: ApplicationCommandOptionType.String as const,
      ...named(name, phrase(`slash.option.${name}`)),
      ...(isRequired ? { required: true } : {}),
      ...(values
        ? {
            choices: values.map((value) => ({
              ...label(phrase(`slash.choice.${filled}.${value.toLowerCase()}`)),
              value,
            })),
          }
        : isLookedUp
          ? { autocomplete: true }
          : maxLength
            ? { max_length: maxLength }
            : {}),
    }
  })
  // Discord wants what must be said before what may be.
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)]
}

const described = z.object({
  enum: z.array(z.string()).optional(),
  maxLength: z.number().max(6000).optional(),
})
const describedParams = z.object({
  properties: z.record(z.string(), described),
  required: z.array(z.string()).default([]),
})
const describe = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

/** A slot is never required: what is left out is asked. */
function taken(one: Listed, filled: string) {
  if ('slots' in one) {
    const slot = one.slots[filled]
    return { ...described.parse(describe(slot.schema)), isRequired: false, isLookedUp: slot.choices !== undefined }
  }
  const { properties, required } = describedParams.parse(describe(one.params))
  return { ...properties[filled], isRequired: required.includes(filled), isLookedUp: false }
}

/** One text by language. */
type Phrase = Texts
type Phrases = (key: string) => Phrase

/** What Discord shows of a command, subcommand or option: `neu: Ein Ticket erstellen`. `name` is what comes back. */
const named = (name: string, phrase: Phrase) => ({
  name,
  name_localizations: localised(phrase, nameIn),
  description: descriptionIn(phrase.en ?? ''),
  description_localizations: localised(phrase, descriptionIn),
})

const label = (phrase: Phrase) => ({
  name: phrase.en ?? '',
  name_localizations: localised(phrase, (message) => message),
})

const localised = ({ en: _, ...others }: Phrase, part: (message: string) => string) =>
  Object.fromEntries(
    Object.entries(others).flatMap(([language, message]) =>
      localesOf(language).map((locale) => [locale, part(message)] as const),
    ),
  )

/** `neu: Ein Ticket erstellen` → its two halves. */
const nameIn = (message: string) => message.slice(0, message.indexOf(': '))
const descriptionIn = (message: string) => message.slice(message.indexOf(': ') + 2)

/** `es` → `es-ES`, `es-419`: every Discord language of ours. */
const localesOf = (language: string): Locale[] =>
  Object.values(Locale).filter((locale) => locale.split('-')[0] === language)
