/** A line of the terminal → what it asks for. Everything but the console's own few commands is for the bot. */
export type Said =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'help' | 'exit' }

/** Reads one message; `/say 2` is the word 2, whatever number 2 stands for. */
export function said(typed: string): Said {
  const text = typed.trim()
  if (/^\d{1,3}$/.test(text)) return { kind: 'number', number: Number(text), text }
  if (/^\/?exit$/iu.test(text)) return { kind: 'exit' }
  const [, name, rest = ''] = /^\/(file|say|help)(?:\s+([\s\S]*))?$/u.exec(text) ?? []
  switch (name) {
    case 'file':
      return { kind: 'file', path: rest.trim().replace(/^(["'])(.*)\1$/u, '$2') }
    case 'say':
      return { kind: 'words', text: rest }
    case 'help':
      return { kind: 'help' }
    default:
      return { kind: 'words', text }
  }
}
