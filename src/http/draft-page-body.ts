import { type Html, html } from './page.ts'
import { contents, countsOnce, type Doing, type OpenDraft, outcome, type Said, talk } from './reply-page-body.ts'

/** A forwarded draft, where it stands, and what its reader may do with it (T3). `path`: where this page is. */
export function draftPage(path: string, draft: OpenDraft, said: Said): { title: string; body: Html } {
  const { phrase, number, title, state, can, next } = draft
  const spoken = draft.talk.length > 0 && talk(draft)
  const onwards = next && html`<section class="sheet"><p>${next}</p></section>`
  const send = can.includes('send') && html`<section class="sheet">${sendForm(path, draft)}</section>`
  const words = can.filter((does) => does !== 'send')
  const write = words.length > 0 && writeForm(path, draft, words, said)
  // Where the form is gone, what was typed into it is still theirs to copy.
  const typed = words.length === 0 && said.text && kept(phrase('draft-page.kept'), said.text)
  return {
    title: phrase('mail.reply-draft', { number }),
    body: html`${outcome(said)}<section class="sheet" aria-labelledby="draft"><p class="soft">${number}</p>
<h1 id="draft">${title}</h1><p>${state}</p>${contents(path, draft)}</section>${spoken}${send}${write}${typed}${onwards}`,
  }
}

const kept = (title: string, text: string): Html =>
  html`<section class="sheet"><h2>${title}</h2><p class="text">${text}</p></section>`

function sendForm(path: string, { phrase, owner, seen }: OpenDraft): Html {
  const [note, label] = [phrase('draft-page.send-note', { owner }), phrase('button.send-to-vendor')]
  return html`<form method="post" action="${path}">${shown(seen)}<p>${note}</p>
<button type="submit" name="does" value="send">${label}</button></form>`
}

function writeForm(path: string, { phrase, owner, seen }: OpenDraft, does: readonly Doing[], said: Said): Html {
  const [title, label] = [phrase('draft-page.write', { owner }), phrase('draft-page.text')]
  const labels: Readonly<Partial<Record<Doing, string>>> = {
    ask: phrase('button.ask-owner', { name: owner }),
    solve: phrase('button.solve-it'),
    answer: phrase('button.answer-and-forward'),
  }
  const main = does[0] === 'answer' ? '' : 'second'
  const buttons = does.map(
    (one) => html`<button type="submit" class="${main}" name="does" value="${one}">${labels[one]}</button> `,
  )
  return html`<section class="sheet" aria-labelledby="write"><h2 id="write">${does[0] === 'answer' ? label : title}</h2>
<form method="post" action="${path}">${shown(seen)}
<label for="text">${label}</label><textarea id="text" name="text" required maxlength="10000">${said.text ?? ''}</textarea>
${buttons}</form></section>`
}

/** It counts once, and only for what the page showed. */
const shown = (version: number): Html => html`${countsOnce()}<input type="hidden" name="seen" value="${version}">`
