import type { BotOptions } from './bot.ts'
import { command } from './off-path.ts'
import type { Input, Turn } from './turn.ts'

/** What is said in the channels in which a community asks and answers (DOMAIN D15). `isPublic`: whether everybody may see what an input leads to. */
export function createCommunity(
  { store, catalogue, languageOf }: Pick<BotOptions, 'store' | 'catalogue' | 'languageOf'>,
  isPublic: (input: Input) => boolean,
) {
  /** While nobody can tell, it is none: what is said there is answered in private. */
  const isCommunity = async ({ group }: Turn): Promise<boolean> =>
    group !== undefined && (await store.reads.channels.isCommunity(group).catch(() => false))

  /**
   * Words there that ask for nothing private are a question to everybody; whatever else was done stays what it is. Where
   * the platform does not say which language somebody speaks, their question does.
   */
  async function asked(turn: Turn): Promise<Turn> {
    const { input, locale } = turn
    if (input.kind !== 'text' || command(input.text) !== undefined) return turn
    const answer = catalogue.answerTo(input.text, languageOf(locale))
    const isQuestion = catalogue.route(input.text) === undefined || (isPublic(input) && answer !== undefined)
    if (!isQuestion || !(await isCommunity(turn))) return turn
    const spoken = locale ?? answer?.language
    return { ...turn, ...(spoken === undefined ? {} : { locale: spoken }), input: catalogue.ask(input.text) }
  }

  return { isCommunity, asked }
}
