import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Mailer } from '../../src/core/ports.ts'
import { type Composing, compose } from './compose.ts'
import { keepFile } from './keep-file.ts'
import { outcomeOf } from './outcome.ts'

/** Longest silence of a mail server, ms. */
const CONNECT_MS = 10_000
const SILENCE_MS = 30_000

/**
 * Mail over SMTP, or as files in `<dataDir>/mail` where no server is configured. `send` throws `Undelivered`:
 * `never` – the mailbox refused it; `retry` – not now; `ambiguous` – given to the server, which did not answer.
 */
export function createMailer(
  o: Composing & {
    /** `smtp://user:password@host:587`; undefined: files. */
    readonly smtpUrl?: string | undefined
    readonly dataDir: string
    readonly log: { info(what: object, message: string): void }
    readonly now?: () => Date
    /** How long the server may say nothing, ms. */
    readonly silenceMs?: number
  },
): Mailer {
  return o.smtpUrl === undefined ? fileMailer(o) : smtpMailer(o, o.smtpUrl, o.silenceMs ?? SILENCE_MS)
}

function smtpMailer(composing: Composing, url: string, silenceMs: number): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: Math.min(CONNECT_MS, silenceMs),
    greetingTimeout: Math.min(CONNECT_MS, silenceMs),
    socketTimeout: silenceMs,
  })
  /** Message-IDs of mails whose last byte was read for the server. */
  const handedOver = new Set<unknown>()
  transport.use('stream', (mail, done) => {
    const tail = new PassThrough()
    tail.once('end', () => handedOver.add(mail.data.messageId))
    mail.message.transform(tail)
    done()
  })
  return {
    async send(letter) {
      const options = await compose(letter, composing)
      try {
        await transport.sendMail(options)
      } catch (error) {
        throw outcomeOf(error, handedOver.has(options.messageId))
      } finally {
        handedOver.delete(options.messageId)
      }
    },
  }
}

function fileMailer(o: Parameters<typeof createMailer>[0]): Mailer {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(letter) {
      const { message } = await writer.sendMail(await compose(letter, o))
      if (!Buffer.isBuffer(message)) throw new Error('the mail was asked for in one piece')
      const file = await keepFile(join(o.dataDir, 'mail'), letter.to, (o.now ?? (() => new Date()))(), message)
      o.log.info({ file }, 'a mail was kept as a file, since no SMTP_URL is set')
    },
  }
}
