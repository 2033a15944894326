/* Draws what a bot sends to Discord: messages of embeds and rows, or a modal. */

/** `shown`: message bodies, or modals (`{ title, components }`), each below the other. Nothing is checked here. */
// biome-ignore lint/correctness/noUnusedVariables: called by discord.ts from outside the page
async function draw(shown, theme) {
  document.documentElement.dataset.theme = theme
  const place = document.getElementById('here')
  place.replaceChildren(...shown.map((one) => ('title' in one ? modal(one) : message(one))))
  place.getBoundingClientRect() // lays the page out, so that the fonts it needs begin to load
  await document.fonts.ready
  await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
  return []
}

function make(kind, content = '', ...children) {
  const element = document.createElement(kind.split('.')[0] || 'div')
  element.className = kind.split('.').slice(1).join(' ')
  if (typeof content === 'string') element.innerHTML = content
  else element.append(content)
  element.append(...children.flat().filter(Boolean))
  return element
}

const message = ({ content, embeds = [], components = [], isEphemeral }) =>
  make(
    'div.message',
    '<span class="face">D</span><span class="who">Deskhand</span><span class="app">APP</span><span class="quiet">Today at 09:41</span>',
    content ? make('div', toHtml(content)) : undefined,
    embeds.map(embed),
    components.map(row),
    isEphemeral ? make('div.quiet', '👁 Only you can see this · <a>Dismiss message</a>') : undefined,
  )

function embed({ color, author, title, description, fields = [], image, footer }) {
  const drawn = make(
    'div.embed',
    '',
    author ? make('div.author', escapeHtml(author.name)) : undefined,
    title ? make('div.title', inline(title)) : undefined,
    description ? make('div', toHtml(description)) : undefined,
    fields.length ? make('div.fields', '', inColumns(fields)) : undefined,
    image ? make('div', `<img src="${escapeHtml(image.url)}" alt="">`) : undefined,
    footer ? make('footer', escapeHtml(footer.text)) : undefined,
  )
  if (color !== undefined) drawn.style.borderLeftColor = `#${color.toString(16).padStart(6, '0')}`
  return drawn
}

/** Inline fields stand three in a row, fewer are wider. */
function inColumns(fields) {
  const rows = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (field.inline && last?.[0].inline && last.length < 3) last.push(field)
    else rows.push([field])
  }
  return rows.flatMap((one) =>
    one.map(({ name, value, inline: isInline }) => {
      const cell = make('div', `<div class="name">${inline(name)}</div>${toHtml(value)}`)
      cell.style.gridColumn = `span ${isInline ? (rows.length > 1 && one.length < 3 ? 4 : 12 / Math.max(one.length, 2)) : 12}`
      return cell
    }),
  )
}

const row = ({ components }) =>
  make(
    'div.row',
    '',
    components.map((one) => (one.type === 2 ? button(one) : select(one))),
  )

const button = ({ style, label, disabled }) =>
  make(`span.button.s${style}${disabled ? '.off' : ''}`, `${escapeHtml(label)}${style === 5 ? ' ↗' : ''}`)

function select({ placeholder = '', options = [] }) {
  const chosen = options.filter((option) => option.default).map(({ label }) => escapeHtml(label))
  const words = chosen.join(', ') || `<span class="placeholder">${escapeHtml(placeholder)}</span>`
  return make('div.select', `<span>${words}</span><span class="placeholder">▾</span>`)
}

const modal = ({ title, components }) =>
  make('div.modal', `<h1>${escapeHtml(title)}</h1>`, components.map(question), [
    make('div.foot', '<span class="button">Cancel</span><span class="button s1">Submit</span>'),
  ])

function question({ type, label, description, component, content }) {
  if (type === 10) return make('div.ask', toHtml(content))
  const mark = component.required ? ' <span class="required">*</span>' : ''
  return make(
    'div.ask',
    `<div class="name">${escapeHtml(label)}${mark}</div>`,
    description ? make('div.quiet', escapeHtml(description)) : undefined,
    input(component),
  )
}

function input(component) {
  const { type, style, value, placeholder = '', options = [] } = component
  switch (type) {
    case 4: {
      const words = value ? escapeHtml(value) : `<span class="placeholder">${escapeHtml(placeholder)}&nbsp;</span>`
      return make(`div.input${style === 2 ? '.paragraph' : ''}`, words)
    }
    case 19:
      return make('div.input.drop', `⇪ Drop files here or <a>browse</a> (${component.max_values} at most)`)
    case 21:
    case 22: {
      const signs = type === 21 ? ['○', '◉'] : ['☐', '☑']
      return make(
        'div.options',
        options
          .map((one) => `<div class="option">${signs[one.default ? 1 : 0]} ${escapeHtml(one.label)}</div>`)
          .join(''),
      )
    }
    default:
      return select({ placeholder: placeholder || 'Make a selection', options })
  }
}

const toHtml = (text) =>
  text
    .split('\n')
    .map((line) => (line.startsWith('-# ') ? `<span class="small">${inline(line.slice(3))}</span>` : inline(line)))
    .join('<br>')

/** Bold, italic, links, moments and escapes: what the adapter writes. */
function inline(text) {
  const kept = []
  const keep = (html) => `\uF000${kept.push(html) - 1}\uF001`
  const html = escapeHtml(text)
    .replaceAll(/\\([^0-9A-Za-z\s&])/g, (_, sign) => keep(sign))
    .replaceAll(/\\(&\w+;)/g, (_, sign) => keep(sign))
    .replaceAll(/&lt;t:(\d+):f&gt;/g, (_, at) => keep(`<time>${moment(Number(at))}</time>`))
    .replaceAll(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, (_, words, url) => keep(`<a href="${url}">${words}</a>`))
    .replaceAll(/https?:\/\/[^\s<]+/g, (url) => keep(`<a href="${url}">${url}</a>`))
    .replaceAll(/\*\*([\s\S]+?)\*\*/g, '<b>$1</b>')
    .replaceAll(/\*([\s\S]+?)\*/g, '<i>$1</i>')
  const back = (one) => one.replaceAll(/\uF000(\d+)\uF001/g, (_, at) => kept[Number(at)])
  return back(back(html))
}

const moment = (seconds) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(seconds * 1000)

const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
