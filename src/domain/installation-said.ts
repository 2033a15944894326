import type { Installation } from './deployment.ts'

/** Years that NAV versions are called by → their own numbers. */
const NAV_YEARS: Readonly<Record<string, number>> = {
  '2009': 6,
  '2013': 7,
  '2015': 8,
  '2016': 9,
  '2017': 10,
  '2018': 11,
}
const NAV = /\bnav(?:ision)?\b[\s-]*(\d{4}|\d{1,2})?(?:\s*r2)?/iu
const BC = /\b(?:bc|business\s+central)\b[\s-]*(\d{1,2})?(?:\.\d+)*/iu
const ELSEWHERE = /\b(?:f\s*&\s*o|finance\s*(?:&|and|und|y)\s*operations|ax\s*\d*|axapta)(?![\p{L}\d])/iu
const ONLINE = /\b(?:online|cloud|saas|nube)\b/iu
const ONPREM =
  /\bon[\s-]?prem(?:is\w*)?\b|\bour own server|\bown servers?\b|\beigene[mnrs]?\s+server|\bunser(?:e[mnrs]?)?\s+server|\blokal|\bservidor(?:es)?\s+propios?|\bnuestros?\s+(?:propios?\s+)?servidor|\ben\s+local\b|\blocally\b/iu
const VERSION = /\b\d+(?:\.\d+){1,4}\b/u

/**
 * What somebody's words say of an installation: `BC 23 on our own server, 23.2` (F7). What they do not say is absent, so
 * that it is asked for; undefined: they name no ERP at all.
 */
export function installationSaid(words: string): (Installation & { readonly family: string }) | undefined {
  const said = words.normalize('NFKC')
  const erp = familyIn(said)
  if (!erp) return undefined
  const productVersion = VERSION.exec(said.replace(erp.words, ' '))?.[0]
  const hosting = erp.family === 'NAV' || ONPREM.test(said) ? 'ONPREM' : ONLINE.test(said) ? 'ONLINE' : undefined
  return {
    family: erp.family,
    ...(erp.major === undefined ? {} : { major: erp.major }),
    ...(hosting === undefined ? {} : { hosting }),
    ...(productVersion === undefined ? {} : { productVersion }),
  }
}

function familyIn(said: string): { family: string; major?: number; words: string } | undefined {
  const [nav, bc, other] = [NAV, BC, ELSEWHERE].map((name) => name.exec(said))
  if (nav) {
    const number = nav[1] && (NAV_YEARS[nav[1]] ?? (nav[1].length < 4 ? Number(nav[1]) : undefined))
    return { family: 'NAV', words: nav[0], ...(number ? { major: number } : {}) }
  }
  if (bc) return { family: 'BC', words: bc[0], ...(bc[1] ? { major: Number(bc[1]) } : {}) }
  return other ? { family: 'OTHER', words: other[0] } : undefined
}

const LICENCE = String.raw`(?:licen[cs]e|lizenz|licencia)(?:\s+(?:key|schlüssel))?`
const ASKED = new RegExp(String.raw`\b${LICENCE}\s+(?:for|für|para)\s+(.{2,200}?)[\s!?]*$`, 'iu')
const WANTED =
  /^(?:licen[cs]e|lizenz|licencia)|\b(?:need|want|get|request|brauche\w*|benötige\w*|möchte\w*|necesit\p{L}+|quier\p{L}+|solicit\p{L}+)/iu

/** The customer in words that ask for a licence: `I need an ExFlow license for Contoso GmbH` (T7); undefined: they ask for none. */
export const licenceWanted = (words: string): string | undefined =>
  WANTED.test(words.trim()) ? ASKED.exec(words.trim())?.[1] : undefined
