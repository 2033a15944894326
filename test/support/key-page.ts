/** What licence support enters on its page; `file`: the text of an FLF file. */
export interface KeyEntry {
  readonly key?: string
  readonly file?: string
  readonly deployment?: string
  readonly validTo?: string
  readonly graceUntil?: string
}

/** Opens the page on which keys are entered, fills its form in and sends it. Answers what the page then says. */
export async function entersKey(link: string, { file, ...fields }: KeyEntry, submit?: string) {
  const markup = await (await fetch(link)).text()
  const form = new FormData()
  form.set('submit', submit ?? /name="submit" value="([^"]+)"/.exec(markup)?.[1] ?? '')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new File(file === undefined ? [] : [file], file === undefined ? '' : 'exflow-contoso.flf'))
  const answer = await fetch(link, { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin' } })
  const page = await answer.text()
  return {
    status: answer.status,
    markup: page,
    alert: /role="alert">([^<]*)</.exec(page)?.[1],
    title: /<title>([^<]*)</.exec(page)?.[1],
  }
}
