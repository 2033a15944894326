import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { z } from 'zod'
import type { Catalogue } from '../../src/core/catalogue.ts'
import type { AnyFlow, Slash, Slot } from '../../src/core/flow.ts'
import type { AnyView } from '../../src/core/view.ts'

/** Everything that can be asked for, of which some has a command. */
export type Offered = Pick<Catalogue, 'flows' | 'views'>

/** Texts by language and key; `en` is the source. */
export type Catalogs = Readonly<Record<string, Texts>>
type Texts = Readonly<Record<string, string>>

/** A flow or view that has a command. */
export type Listed = (AnyFlow | AnyView) & { readonly slash: Slash }
const isListed = (one: AnyFlow | AnyView): one is Listed => one.slash !== undefined

/** All of them. */
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

/** A short list is shown at once, what depends on data is looked up while somebody types, and the rest is words. */
function optionsOf(one: Listed, phrase: Phrases): APIApplicationCommandBasicOption[] {
  const options = Object.entries(one.slash.options ?? {}).map(
    ([name, filled]): APIApplicationCommandBasicOption => ({
      type: ApplicationCommandOptionType.String as const,
      ...named(name, phrase(`slash.option.${name}`)),
      ...('slots' in one ? intoSlot(one.slots[filled]) : intoParam(one.params, filled, phrase)),
    }),
  )
  // Discord wants what must be said before what may be.
  return options.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
}

/** What an option takes, beside its name. */
type Takes =
  | { readonly autocomplete: true }
  | {
      readonly required?: true
      readonly choices?: APIApplicationCommandOptionChoice<string>[]
      readonly max_length?: number
    }

/** Never required: what is left out is asked. */
function intoSlot({ schema, choices }: Slot): Takes {
  if (choices) return { autocomplete: true }
  return atMost(wordsSchema.parse(described(schema)))
}

function intoParam(params: z.ZodType, name: string, phrase: Phrases): Takes {
  const { properties, required } = paramsSchema.parse(described(params))
  const { enum: values, ...words } = properties[name] ?? {}
  const choices = values?.map((value) => ({ ...label(phrase(`slash.choice.${name}.${value}`)), value }))
  return { ...(required.includes(name) ? { required: true } : {}), ...(choices ? { choices } : atMost(words)) }
}

const described = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
const wordsSchema = z.object({ enum: z.array(z.string()).optional(), maxLength: z.number().optional() })
const paramsSchema = z.object({
  properties: z.record(z.string(), wordsSchema),
  required: z.array(z.string()).default([]),
})
const atMost = ({ maxLength }: { readonly maxLength?: number | undefined }) =>
  maxLength === undefined ? {} : { max_length: Math.min(maxLength, LONGEST) }
/** Discord takes no more in one option, in characters. */
const LONGEST = 6000

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
