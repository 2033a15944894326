import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { obstacleWords } from '../core/cards/licence-words.ts'
import { type Commit, defineFlow } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { AttachmentCard, LicenceFileProblem } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { isWaiting } from '../domain/licence-dispute.ts'
import {
  aboutAccount,
  accountIn,
  accountSlot,
  chosenAccount,
  loadOnAccount,
  noAccount,
  type OnLicenceAccount,
} from './on-licence-account.ts'
import { offerNow, offerTold } from './on-offer.ts'

interface Loading extends OnLicenceAccount {
  /** The person's own upload, read and verified before any transaction. */
  readonly file: AttachmentCard | undefined
}

/**
 * *Load from file*: a licence file becomes an offer – the same dialog, the same checks – and is never applied by itself
 * (DOMAIN G22). What is refused has a sentence of its own, changes nothing and is audited (X80, X81, X27).
 */
export const licenseLoad = defineFlow<Loading>()({
  id: 'license.load',
  rev: 1,
  slash: { name: 'license load' },
  deed: 'license.load',
  async load(ctx, given): Promise<Loading> {
    const on = await loadOnAccount(ctx, given, 'license.load')
    const ids = [given.file].flat().filter((one) => typeof one === 'string')
    const [found] = ids.length > 0 ? await ctx.reads.attachments.of(ids.slice(-1)) : []
    const file = found?.uploaderRef === ctx.person.identityId && !found.isRemoved ? found : undefined
    if (file) await ctx.licenceIn(file)
    return { ...on, file }
  },
  subject: aboutAccount,
  scope: accountIn,
  slots: {
    account: accountSlot,
    file: {
      schema: z.array(z.string()).min(1),
      widget: 'files',
      choices: ({ file }: Loading) => (file ? [{ value: file.id, label: file.name }] : []),
      hint: () => text('license-load.hint'),
    },
  },
  isOneTap: true,
  detour: noAccount,
  review: () => ({ notes: [text('license-load.note')] }),

  async commit(_, ctx, on) {
    const account = chosenAccount(on)
    const { file } = on
    if (!file) return { problems: { file: text('problem.required') } }
    if (file.scan === 'PENDING' || file.scan === 'INFECTED') return { problems: { file: text('license-load.unsafe') } }
    const read = await ctx.licenceIn(file)
    if (!read.ok) return refused(problemWords(read.problem), read.problem.kind, file, account.id, ctx)
    const before = (await ctx.tx.licences.offers(account.id)).filter(isWaiting)
    const by = { ...(ctx.person.id ? { personId: ctx.person.id } : {}), at: ctx.now, run: ctx.run }
    const got = await ctx.tx.write.receiveOffer(account.id, read.offer, { jws: read.jws, source: 'FILE' }, by)
    switch (got.kind) {
      case 'refused':
        return refused(obstacleWords(got.obstacle, account), got.obstacle.kind, file, account.id, ctx)
      case 'older-than-waiting': {
        const words = text('license-load.older-than-waiting', { revision: got.revision, waiting: got.waiting })
        return refused(words, got.kind, file, account.id, ctx)
      }
      case 'already-loaded': {
        const card = got.offerId === undefined ? [] : await offerNow(got.offerId, ctx)
        return { messages: [...card, say(text('license-load.already'))] }
      }
      case 'received': {
        const id = got.offerId ?? ''
        const news = await offerTold(id, ctx, 'available')
        return {
          messages: await offerNow(id, ctx, text('license-load.done', { name: file.name })),
          happened: news.happened,
          changed: [...news.changed, ...before.map((offer) => ({ type: 'offer', id: offer.id }))],
        }
      }
    }
  },
})

/** Nothing was changed; who tried what is kept, the file's content is not. */
async function refused(why: Words, kind: string, file: AttachmentCard, accountId: string, { tx, person, now }: Commit) {
  await tx.write.audit({
    ...(person.id ? { actorId: person.id } : {}),
    action: 'licence.load-refused',
    subjectType: 'LicenceAccount',
    subjectId: accountId,
    data: { kind, sha256: file.sha256 },
    at: now,
  })
  const messages: Message[] = [say(text('license-load.refused', { why }), 'bad', ways(accountId))]
  return { messages }
}

const ways = (account: string): Button[] => [
  start(text('license-load.other-file'), 'license.load', { account }),
  start(text('license-ask-file.button'), 'license.askFile', { account }),
  look(text('license-load.contact'), 'contact.show'),
]

/** Why a file is no licence, each cause with its own sentence. */
function problemWords(problem: LicenceFileProblem): Words {
  switch (problem.kind) {
    case 'too-large':
      return text('license-load.too-large', { size: problem.largestBytes / 1024 })
    case 'newer-format':
    case 'malformed':
    case 'unknown-key':
    case 'signature':
    case 'content':
      return text(`license-load.${problem.kind}`)
    case 'dated-in-future':
    case 'not-yet-valid':
    case 'expired':
      return text(`licence.${problem.kind}`, { at: { at: problem.at } })
  }
}
