/** A page as somebody without scripts sees it. */
export interface Shown {
  readonly status: number
  /** Path and query where they are now. */
  readonly at: string
  readonly headers: Headers
  readonly markup: string
  /** What stands on it, without markup. */
  readonly text: string
  /** What is read out at once: why something was not taken. */
  readonly alert: string | undefined
}

const unescaped = (words: string) =>
  words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Somebody's browser: keeps cookies, follows redirects within the house, fills in and sends forms by their button. */
export function createWebBrowser(url: string, language = 'en') {
  const cookies = new Map<string, string>()
  let shown: Shown | undefined

  async function go(target: string, init: RequestInit = {}): Promise<Shown> {
    const here = new URL(target, url)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'accept-language': language, ...(cookie ? { cookie } : {}), ...init.headers }
    const answer = await fetch(here, { ...init, headers, redirect: 'manual' })
    for (const one of answer.headers.getSetCookie()) {
      const [pair = ''] = one.split(';')
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      if (/max-age=0(;|$)/i.test(one)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next && new URL(next, here).origin === new URL(url).origin) return go(new URL(next, here).href)
    const markup = await answer.text()
    const body = markup.slice(markup.indexOf('<body>'))
    shown = {
      status: answer.status,
      at: next ?? here.pathname + here.search,
      headers: answer.headers,
      markup,
      text: unescaped(body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')),
      alert: /role="alert">([^<]*)</.exec(markup)?.[1],
    }
    return shown
  }

  return {
    opens: (target: string) => go(target),
    /** Sends the form whose button says so; hidden fields go along. */
    async presses(label: string | RegExp, values: Readonly<Record<string, string>> = {}): Promise<Shown> {
      const forms = [...(shown?.markup ?? '').matchAll(/<form method="post" action="([^"]*)">(.*?)<\/form>/gs)]
      const form = forms.find(([, , inner = '']) => {
        const words = unescaped(/<button[^>]*>(.*?)<\/button>/s.exec(inner)?.[1] ?? '')
        return typeof label === 'string' ? words === label : label.test(words)
      })
      if (!form) throw new Error(`no button ${String(label)} on: ${shown?.text}`)
      const [, action = '', inner = ''] = form
      const fields = [...inner.matchAll(/<(?:input|textarea)[^>]*name="([^"]*)"[^>]*>/g)].map(([input, name = '']) => [
        name,
        unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
      ])
      const unknown = Object.keys(values).filter((name) => !fields.some(([known]) => known === name))
      if (unknown.length > 0) throw new Error(`no field ${unknown.join(', ')} in the form ${String(label)}`)
      const body = new URLSearchParams({ ...Object.fromEntries(fields), ...values })
      return go(unescaped(action), { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
    },
    /** A form as it could come from anywhere. */
    posts: (target: string, form: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
      go(target, { method: 'POST', body: new URLSearchParams(form), headers }),
    cookie: (name: string) => cookies.get(name),
  }
}
