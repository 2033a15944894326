import { pieces, plain } from '../core/words.ts'
import type { Part } from './letter-parts.ts'

/** What people wrote is text here, whatever it looks like. */
const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const FONT = "font-family:'Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif"

/** Mail programs that know dark mode take these over the inline styles; the others stay light. */
const DARK = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#12161c!important}.sheet{background:#1b222b!important;border-color:#2d3743!important}
.words,.title,.value{color:#e8edf2!important}.label,.when,.small,.url{color:#a3b1c0!important}
.said{background:#232c37!important;border-color:#5aa9e6!important}.rule{border-color:#2d3743!important}
.main{background:#5aa9e6!important;color:#0c1116!important}.link{color:#8cc6f5!important}}`.replaceAll('\n', '')

/** A letter's parts → one HTML document: inline styles, one column, readable without pictures. `title`: plain text. */
export function asHtml(parts: readonly Part[], title: string, language: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(title)}</title><style>${DARK}</style></head>
<body class="page" style="margin:0;padding:24px 12px;background:#f2f4f7">
<div class="sheet" role="article" style="max-width:600px;margin:0 auto;padding:28px 28px 20px;background:#ffffff;border:1px solid #dde3ea;border-radius:10px;${FONT};font-size:15px;line-height:1.5;overflow-wrap:anywhere">
${parts.map(htmlOf).join('\n')}
</div></body></html>
`
}

function htmlOf(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `<h1 class="title" style="margin:0 0 12px;font-size:19px;line-height:1.3;color:#17212b">${marked(part.words)}</h1>`
    case 'words':
      return `<p class="words" style="margin:0 0 14px;color:#17212b">${marked(part.words)}</p>`
    case 'facts':
      return `<table role="presentation" class="rule" style="width:100%;border-collapse:collapse;margin:4px 0 16px;border-top:1px solid #dde3ea">${part.rows
        .map(
          ({ label, value }) =>
            `<tr><td class="label" style="padding:5px 14px 5px 0;vertical-align:top;color:#5b6b7b;width:34%;font-size:14px">${marked(label)}</td><td class="value" style="padding:5px 0;vertical-align:top;color:#17212b;font-size:14px">${marked(value)}</td></tr>`,
        )
        .join('')}</table>`
    case 'said':
      return `<div class="said" style="margin:0 0 14px;padding:10px 14px;background:#f2f6fb;border-left:4px solid #0b6cbd;border-radius:4px"><div class="when" style="color:#5b6b7b;font-size:13px;margin-bottom:4px">${marked(part.who)} · ${marked(part.when)}</div><div class="words" style="color:#17212b">${marked(part.words)}</div></div>`
    case 'link':
      return part.isMain
        ? `<p style="margin:18px 0 16px"><a class="main" href="${escaped(part.url)}" style="display:inline-block;padding:11px 20px;border-radius:6px;background:#0b6cbd;color:#ffffff;text-decoration:none;font-weight:600">${escaped(plain(part.label))}</a><br><span class="url" style="display:inline-block;margin-top:8px;font-size:12px;color:#5b6b7b">${escaped(part.url)}</span></p>`
        : `<p style="margin:0 0 10px"><a class="link" href="${escaped(part.url)}" style="color:#0b6cbd">${escaped(plain(part.label))}</a><br><span class="url" style="font-size:12px;color:#5b6b7b">${escaped(part.url)}</span></p>`
    case 'small':
      return `<p class="small rule" style="margin:20px 0 0;padding-top:14px;border-top:1px solid #dde3ea;font-size:12px;color:#5b6b7b">${marked(part.words)}</p>`
  }
}

/** Our own **bold** and *italic*, everything else to the letter. */
const marked = (words: string): string =>
  pieces(words)
    .map(({ text, isBold, isItalic }) => {
      const shown = escaped(text).replaceAll('\n', '<br>')
      const slanted = isItalic ? `<em>${shown}</em>` : shown
      return isBold ? `<strong>${slanted}</strong>` : slanted
    })
    .join('')
