/* global AdaptiveCards: the library's own script, loaded by index.html */

/** Draws one card in the page and answers with what the library has to complain about. */
// biome-ignore lint/correctness/noUnusedVariables: called by render.ts from outside the page
async function draw(card, hostConfig, theme) {
  document.documentElement.dataset.theme = theme
  const { AdaptiveCard, HostConfig, SerializationContext, ValidationPhase, ValidationEvent } = AdaptiveCards
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text)
    result.didProcess = true
  }
  const drawn = new AdaptiveCard()
  drawn.hostConfig = new HostConfig(hostConfig)
  const context = new SerializationContext()
  drawn.parse(card, context)
  const parsed = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at))
  const events = [...parsed, ...drawn.validateProperties().validationEvents]
  const element = drawn.render()
  const place = document.getElementById('card')
  place.replaceChildren(...(element ? [element] : []))
  place.getBoundingClientRect() // lays the page out, so that the fonts it needs begin to load
  await document.fonts.ready
  await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
  const sentences = events.map(({ phase, event, message, source }) => {
    const where = source ? ` in ${source.getJsonTypeName()}${source.id ? ` "${source.id}"` : ''}` : ''
    return `${ValidationPhase[phase]}: ${ValidationEvent[event]}${where}: ${message}`
  })
  return [...new Set(sentences)]
}

/** The little Markdown that Teams knows in cards: bold, italic, links and lists. */
function toHtml(text) {
  const lines = escapeHtml(text).split(/\r\n|\r|\n/)
  const blocks = lines.map((line) => {
    const item = /^\s*(?:([-*+])|(\d+)[.)])\s+(.*)$/.exec(line)
    if (!item) return { list: '', html: inline(line) }
    return { list: item[1] ? 'ul' : 'ol', html: `<li${item[2] ? ` value="${item[2]}"` : ''}>${inline(item[3])}</li>` }
  })
  let html = ''
  for (const [at, { list, html: line }] of blocks.entries()) {
    const before = blocks[at - 1]
    if (before?.list && before.list !== list) html += `</${before.list}>`
    if (list && before?.list !== list) html += `<${list}>`
    html += before && !list && !before.list ? `<br>${line}` : line
  }
  const last = blocks.at(-1)?.list
  return last ? `${html}</${last}>` : html
}

function inline(text) {
  return text
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\*\*(\S(?:.*?\S)?)\*\*/g, '<b>$1</b>')
    .replaceAll(/(^|[^\w*])[*_](\S(?:[^*_]*\S)?)[*_](?![\w*])/g, '$1<i>$2</i>')
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
