import type { Understanding } from '../core/ports.ts'
import { loadDetect } from './detect.ts'
import { loadRoute } from './route.ts'
import { LANGUAGES } from './tags.ts'
import { valuesIn } from './values/values-in.ts'

/** Understands people in every language we know. Reads the models once; call it at the start. */
export function loadUnderstanding(): Understanding {
  const detect = loadDetect()
  return {
    detect: (words, hints) => detect(words, LANGUAGES, hints),
    route: loadRoute(),
    values(words, language, about) {
      const { period, ...said } = valuesIn(words, { language, ...about })
      return { ...said, ...period }
    },
  }
}
