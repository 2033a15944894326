import type { Client } from '../../prisma/client.ts'
import { guarded } from '../../prisma/store/failure.ts'
import { createModelBudget } from '../../prisma/store/model-budget.ts'
import { createNames } from '../../prisma/store/names.ts'
import type { BotOptions } from '../core/bot-options.ts'
import type { Store } from '../core/ports.ts'
import type { Env } from '../env.ts'
import { createKnowledgeBase } from '../knowledge/base.ts'
import { createKnowledge } from '../knowledge/knowledge.ts'
import { createWordedAnswers } from '../knowledge/worded.ts'
import { createArticleOf } from '../knowledge/written.ts'
import { createDiscreetModel } from '../language/discreet-model.ts'
import { createGuardedModel } from '../language/guarded-model.ts'
import { createSharpen } from '../language/sharpen.ts'
import { stemOf } from '../language/stem.ts'
import { LANGUAGES } from '../language/tags.ts'
import { loadUnderstanding } from '../language/understanding.ts'
import type { Log } from '../log.ts'

/** So often a language model is asked a day, for one person and for all together. */
const MODEL_A_DAY = { perPerson: 60, together: 3_000 }

type Mind = Pick<BotOptions, 'answers' | 'articleOf' | 'understanding' | 'sharpen'>

/** What words mean and what is known. Offline; a language model only sharpens it. `follow`: takes in what others changed. */
export async function createMind(
  env: Pick<Env, 'openai'>,
  { client, store, log }: { client: Client; store: Store; log: Log },
): Promise<Mind & { follow(): Promise<unknown> }> {
  const understanding = loadUnderstanding()
  const knowledge = createKnowledgeBase({
    reads: store.reads.knowledge,
    knowledge: createKnowledge(stemOf),
    languages: LANGUAGES,
  })
  const offline = {
    answers: knowledge,
    articleOf: createArticleOf((text) => understanding.detect(text).said),
    understanding,
    follow: () => knowledge.follow(),
  }
  if (!env.openai) return offline
  const model = await openModel(env.openai, client, log)
  return {
    ...offline,
    sharpen: createSharpen(model.interpreter),
    answers: createWordedAnswers({
      answers: knowledge,
      near: knowledge.near,
      ask: model.writer.ask,
      languageOf(words) {
        const { said, isSure } = understanding.detect(words)
        return isSure ? said : undefined
      },
      onRefused: (answer) => log.warn(answer, 'the answer of the language model is not shown'),
    }),
  }
}

/** Most Deskhands have no model, and its library is large. */
async function openModel(options: NonNullable<Env['openai']>, client: Client, log: Log) {
  const { createOpenAi } = await import('../../adapters/openai/index.ts')
  const { names, spend } = guarded({ names: createNames(client), ...createModelBudget(client, MODEL_A_DAY) })
  const model = createDiscreetModel({ model: createOpenAi(options), names })
  const guardedFor = (what: string) =>
    createGuardedModel({
      model,
      budget: { spend },
      now: () => new Date(),
      onFailure: (reason) => log.warn({ reason, what }, 'the language model did not answer'),
    })
  return { interpreter: guardedFor('interpret'), writer: guardedFor('answer') }
}
