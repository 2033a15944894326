import { isQuestion } from '../domain/question-said.ts'
import type { BotOptions } from './bot-options.ts'
import { command } from './off-path.ts'
import type { Input, Turn } from './turn.ts'

/** What is said in the channels in which a community asks and answers (DOMAIN D15). `isPublic`: whether everybody may see what an input leads to. */
export function createCommunity(
  { store, catalogue, understanding, answers }: Pick<BotOptions, 'store' | 'catalogue' | 'understanding' | 'answers'>,
  isPublic: (input: Input) => boolean,
) {
  /** While nobody can tell, it is none: what is said there is answered in private. */
  const isCommunity = async ({ group }: Turn): Promise<boolean> =>
    group !== undefined && (await store.reads.channels.isCommunity(group).catch(() => false))

  /**
   * Words there that ask for nothing private are a question to everybody, commands for something public too where an
   * article answers them; whatever else was done stays what it is. Where the platform does not say which language somebody
   * speaks, their question does.
   */
  async function asked(turn: Turn): Promise<Turn> {
    const { input, locale } = turn
    if (input.kind !== 'text' || input.text.trim() === '' || command(input.text) !== undefined) return turn
    const isCommand = catalogue.route(input.text) !== undefined
    if ((isCommand && !isPublic(input)) || !(await isCommunity(turn))) return turn
    const { language, said } = understanding.detect(input.text, locale === undefined ? {} : { locale })
    const question = { words: input.text, language: said, isSignedIn: false }
    if (isCommand && (await answers?.ask(question))?.kind !== 'answer') return turn
    const route = understanding.route(input.text, said)
    // A friendly word is no question, and gets one back.
    if (route.kind === 'act' && route.intent === 'smalltalk' && !isQuestion(input.text))
      return { ...turn, locale: language, input: catalogue.friendly }
    return { ...turn, locale: language, input: catalogue.ask(input.text, said) }
  }

  return { isCommunity, asked }
}
