import type { Readable } from 'node:stream'
import type Mail from 'nodemailer/lib/mailer'
import { type Mail as Letter, Undelivered } from '../../src/core/ports.ts'

/** What a mail is made with besides itself. */
export interface Composing {
  /** `Deskhand <help@example.com>` */
  readonly from: string
  /** The bytes of a kept file; undefined when they are gone. */
  readonly open: (storageKey: string) => Promise<Readable | undefined>
}

/** Mail → what nodemailer sends. One address, stable ids, and the marks that keep robots from answering. */
export async function compose(letter: Letter, { from, open }: Composing): Promise<Mail.Options> {
  const address = addressOf(letter.to)
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  const thread = letter.threadId && `<thread.${token(letter.threadId)}@${domain}>`
  const files = await Promise.all(
    (letter.attachments ?? []).map(async ({ name, mime, storageKey }) => {
      const content = await open(storageKey)
      return content ? [{ filename: oneLine(name), contentType: mime, content }] : []
    }),
  )
  return {
    from,
    to: { name: '', address },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    messageId: `<${token(letter.id)}@${domain}>`,
    ...(thread ? { inReplyTo: thread, references: thread } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'List-Id': `<deskhand.${domain}>`,
    },
    attachments: files.flat(),
    // What people wrote is content, never a path or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** One plain address; a list, a name or a line break would reach somebody else. */
function addressOf(to: string): string {
  const address = to.trim()
  if (address.length > 254 || !/^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+$/u.test(address))
    throw new Undelivered('never', 'this is no mail address')
  return address
}

/** Headers are one line, whatever somebody put into a subject or a file's name. */
const oneLine = (words: string) => words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const token = (id: string) => id.replace(/[^\w.-]/g, '-')
