import { clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { harmless } from './words.ts'

/** What the console reads from and writes to. `columns` where it is a screen. */
export interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number }
}

/** Lines that come within this time were pasted together, ms. */
const PASTE_MS = 25
/** Where nobody says how wide the paper is. */
const COLUMNS = 100

/** A terminal in which messages appear above what is being typed; or plain pipes, which show what was read. */
export function createTerminal({ input, output }: Streams) {
  const isInteractive = input.isTTY === true && output.isTTY === true
  const lines = createInterface({ input, ...(isInteractive ? { output, terminal: true } : {}) })
  const heard: string[] = []
  let wake: (() => void) | undefined
  let isOver = false
  let isAsking = false

  const hear = (message: string) => {
    heard.push(message)
    wake?.()
  }

  let pasted: string[] = []
  let pause: NodeJS.Timeout | undefined
  /** What stands after the last line break of a paste waits for its Enter. */
  const flush = () => {
    if (pasted.length === 0 || lines.line !== '') return
    hear(pasted.join('\n'))
    pasted = []
  }
  lines.on('line', (line) => {
    if (!isInteractive) return hear(line)
    pasted.push(line)
    clearTimeout(pause)
    pause = setTimeout(flush, PASTE_MS)
  })
  lines.on('close', () => {
    if (pasted.length > 0) hear(pasted.join('\n'))
    isOver = true
    wake?.()
  })
  lines.on('SIGINT', () => lines.close())

  return {
    isInteractive,
    width: () => Math.min(output.columns ?? COLUMNS, COLUMNS),

    /** Writes lines above the prompt, which stays with what is being typed. */
    print(text: string) {
      if (isInteractive && isAsking) {
        moveCursor(output, 0, -lines.getCursorPos().rows)
        cursorTo(output, 0)
        clearScreenDown(output)
      }
      output.write(`${text}\n`)
      if (isInteractive && isAsking) lines.prompt(true)
    },

    /** The next message, one line or a paste of several; undefined when there is nobody (any longer). */
    async next(prompt: string): Promise<string | undefined> {
      lines.setPrompt(prompt)
      isAsking = true
      if (isInteractive && heard.length === 0 && !isOver) lines.prompt(true)
      while (heard.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve))
      isAsking = false
      const message = heard.shift()
      if (!isInteractive && message !== undefined) output.write(`\n${prompt}${harmless(message)}\n`)
      return message
    },

    /** Nothing more is read. */
    close: () => lines.close(),
  }
}

/** The terminal as the channel of the console speaks and listens through it. */
export type Terminal = ReturnType<typeof createTerminal>
