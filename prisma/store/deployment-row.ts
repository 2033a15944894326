import { z } from 'zod'
import type { ActivationGuide } from '../../src/core/ports.ts'
import type { DeploymentRule } from '../../src/domain/deployment.ts'
import type { ActivationGuide as GuideRow, DeploymentRule as RuleRow } from '../generated/client.ts'
import { given } from './access-row.ts'

const kinds = z.enum(['BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM', 'ASK_SUPPORT'])

/** DeploymentRule row → the domain's; what nobody understands any more is asked of support. */
export const asRule = (row: RuleRow): DeploymentRule => ({
  family: row.family,
  ...given('hosting', row.hosting),
  ...given('majorFrom', row.majorFrom),
  ...given('majorTo', row.majorTo),
  ...given('productFrom', row.productFrom),
  ...given('productTo', row.productTo),
  kind: kinds.safeParse(row.kind).data ?? 'ASK_SUPPORT',
})

const words = z.object({ title: z.string(), steps: z.array(z.string()) })
/** How a task is done, by language, as it is kept. */
export const guideWords = z.object({ en: words }).catchall(words)

/** ActivationGuide row → the port's; none where its words are of another time. */
export function asGuide({ step, words: kept, picture }: GuideRow): ActivationGuide[] {
  const read = guideWords.safeParse(kept).data
  if (!read) return []
  const languages = Object.entries(read)
  return [
    {
      step,
      title: localised(languages.map(([language, { title }]) => [language, title])),
      steps: read.en.steps.map((_, at) =>
        localised(
          languages.flatMap(([language, { steps }]) => (steps[at] === undefined ? [] : [[language, steps[at]]])),
        ),
      ),
      ...given('picture', picture),
    },
  ]
}

const localised = (words: readonly (readonly [string, string])[]) =>
  Object.fromEntries(words) as ActivationGuide['title'] // English is always there
