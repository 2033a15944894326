import { z } from 'zod'
import { Undelivered } from '../../src/core/ports.ts'

const smtpError = z.object({
  responseCode: z.number().optional(),
  command: z.string().optional(),
  code: z.string().optional(),
})

/**
 * What nodemailer threw → what becomes of the mail. `isHandedOver`: the last byte was on its way, so that without an
 * answer nobody knows.
 */
export function outcomeOf(error: unknown, isHandedOver: boolean): Undelivered {
  if (error instanceof Undelivered) return error
  const { responseCode: code, command = '', code: name = 'error' } = smtpError.safeParse(error).data ?? {}
  // The server's words may repeat what the mail says: only its code is kept.
  const what = `mail: ${name} ${code ?? ''} ${command.split(' ', 2).join(' ')}`.replace(/\s+/g, ' ').trim()
  // A refusal of the sign-in or the sender is ours to mend and says nothing about the recipient.
  const isAboutMail = command === 'RCPT TO' || command === 'DATA'
  if (code !== undefined && code >= 500) return new Undelivered(isAboutMail ? 'never' : 'retry', what)
  if (code !== undefined && code >= 400) return new Undelivered('retry', what)
  return new Undelivered(isHandedOver ? 'ambiguous' : 'retry', what)
}
