import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** Markup that is safe to send as it is. */
export interface Html {
  readonly markup: string
}

type Part = string | number | Html | readonly Part[] | undefined | false

const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const markupOf = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** html`<p>${anything}</p>`: whatever is filled in is text, unless it was made by `html` too. */
export const html = (words: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: words.map((word, index) => word + (index < parts.length ? markupOf(parts[index]) : '')).join(''),
})

const STYLE = `
:root{color-scheme:light dark;--page:#f2f4f7;--sheet:#fff;--ink:#17212b;--soft:#556474;--line:#d8dfe7;--main:#0b6cbd;--on-main:#fff;--said:#f2f6fb;--good:#0b6b3a;--good-page:#e6f5ec;--bad:#a4161a;--bad-page:#fdecec}
@media (prefers-color-scheme:dark){:root{--page:#12161c;--sheet:#1b222b;--ink:#e8edf2;--soft:#a3b1c0;--line:#35414e;--main:#5aa9e6;--on-main:#0c1116;--said:#232c37;--good:#8fe0b0;--good-page:#173226;--bad:#ffb4b4;--bad-page:#3a1d20}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 'Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem;margin:0 0 1rem}
h1{font-size:1.35rem;line-height:1.3;margin:0 0 .75rem}h2{font-size:1.05rem;margin:0 0 .75rem}
p{margin:0 0 .75rem}.soft{color:var(--soft);font-size:.9rem}.text{white-space:pre-wrap}
.badge{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:.05rem .7rem;font-size:.85rem;color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1rem 0 0;font-size:.92rem}dt{color:var(--soft)}dd{margin:0}dl+h2{margin-top:1.25rem}
@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}.sheet{padding:1.1rem}}
.own+.own{border-top:1px solid var(--line);margin-top:1.1rem;padding-top:1.1rem}h3{font-size:1rem;margin:0 0 .5rem}.own dl{margin:0 0 .75rem}.row{display:flex;flex-wrap:wrap;gap:.75rem}
ol{list-style:none;margin:0;padding:0}li.said{background:var(--said);border-left:4px solid var(--main);border-radius:.3rem;padding:.65rem .9rem;margin:0 0 .75rem}
ul.files{margin:.25rem 0 0;padding-left:1.2rem}
label{display:block;font-weight:600;margin:0 0 .3rem}
input[type=text],input[type=email],input[type=password],input[type=date],input[type=file],select,textarea{width:100%;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:.4rem;padding:.55rem .7rem;margin:0 0 1rem}
textarea{min-height:9rem;resize:vertical}
button{font:inherit;font-weight:600;border:0;border-radius:.4rem;padding:.65rem 1.4rem;background:var(--main);color:var(--on-main);cursor:pointer}
button.second{background:transparent;color:var(--main);border:1px solid var(--main)}
.door{max-width:27rem;margin:4vh auto 1rem}.door+footer{max-width:27rem;margin:0 auto}.door form{margin:1.1rem 0 0}.door button,.way{width:100%}
button.plain{background:none;color:var(--main);text-decoration:underline;padding:.4rem 0;font-weight:400;width:auto}
.way{display:block;text-align:center;font-weight:600;border:1px solid var(--soft);border-radius:.4rem;padding:.6rem 1.4rem;margin:.6rem 0;color:var(--ink);text-decoration:none}
.or{display:flex;align-items:center;gap:.75rem;color:var(--soft);font-size:.9rem;margin:1.1rem 0 0}.or::before,.or::after{content:'';flex:1;border-top:1px solid var(--line)}
.hint{color:var(--soft);font-size:.88rem;margin:-.65rem 0 1rem}.foot{margin:1.25rem 0 0;font-size:.92rem}
a{color:var(--main)}:focus-visible{outline:3px solid var(--main);outline-offset:2px}
.good,.bad{border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem;font-weight:600}
.good{background:var(--good-page);color:var(--good)}.bad{background:var(--bad-page);color:var(--bad)}
footer{color:var(--soft);font-size:.85rem;padding:0 .25rem}
`

const SOURCES = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * Sends a page in our look: made on the server, without scripts, light and dark, for every width. `title` and
 * `language` are plain words; `hasPictures`: some stand in the markup itself.
 */
export const sendPage = (
  reply: FastifyReply,
  status: number,
  page: {
    readonly language: string
    readonly title: string
    readonly body: Html
    readonly footer: string | Html
    readonly hasPictures?: true
  },
): FastifyReply =>
  reply
    .code(status)
    .headers(HEADERS)
    .header('content-security-policy', [...SOURCES, ...(page.hasPictures ? ['img-src data:'] : [])].join('; '))
    .send(
      html`<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title><style>${{ markup: STYLE }}</style></head>
<body><main>${page.body}<footer>${page.footer}</footer></main></body></html>
`.markup,
    )
