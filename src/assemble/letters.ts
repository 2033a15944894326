import type { createFiles } from '../../adapters/files/index.ts'
import { createMailer } from '../../adapters/mail/index.ts'
import type { Client } from '../../prisma/client.ts'
import { createTokens } from '../../prisma/store/token.ts'
import type { Store } from '../core/ports.ts'
import type { Env } from '../env.ts'
import type { Log } from '../log.ts'
import { createInvitationLetter } from '../notices/access-mail.ts'
import { createAccountLetter, linkPath } from '../notices/account-mail.ts'
import { createLetter } from '../notices/mail.ts'
import { createTranslator } from '../texts/texts.ts'

interface Options {
  readonly client: Client
  readonly store: Store
  readonly files: Pick<ReturnType<typeof createFiles>, 'open'>
  /** An address that a mailed link can have. */
  readonly absolute: (path: string) => string
  readonly log: Log
}

/** What goes by mail: who sends it, how each notice reads as a letter, and the links that are in them. */
export function createLetters(env: Env, { client, store, files, absolute, log }: Options) {
  const tokens = createTokens(client)
  const mailer = createMailer({
    smtpUrl: env.smtpUrl,
    from: env.mailFrom,
    dataDir: env.dataDir,
    log,
    open: (key) => files.open(key),
  })
  const common = { reads: store.reads, tokens, translator: createTranslator, now: () => store.now(), absolute }
  const page = (token: string) => absolute(linkPath(token))
  const invitations = createInvitationLetter({ ...common, page, otherwise: createLetter(common) })
  return { tokens, mail: { mailer, letter: createAccountLetter({ ...common, otherwise: invitations }) } }
}
