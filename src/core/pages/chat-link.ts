import { createHmac, timingSafeEqual } from 'node:crypto'

/** Like the links to files. */
const VALID_MS = 15 * 60 * 1000

/**
 * The way from a chat to the sign-in page: `/sign-in?chat=…` names the chat account that asked, signed and good for
 * 15 minutes. Whoever signs in there is asked whether that account is theirs.
 */
export function createChatLinks(secret: string) {
  const sealOf = (identityId: string, expires: string) =>
    // The first word keeps seals of other things, made with the same secret, from fitting here.
    createHmac('sha256', secret)
      .update(JSON.stringify(['chat-link', identityId, expires]))
      .digest('base64url')

  return {
    /** The value that names a chat account. */
    make(identityId: string, now: Date): string {
      const expires = String(now.getTime() + VALID_MS)
      return [identityId, expires, sealOf(identityId, expires)].join('.')
    },
    /** The chat account that a link names; undefined where it is altered or over. */
    read(chat: string | undefined, now: Date): string | undefined {
      const [identityId = '', expires = '', seal = ''] = chat?.split('.') ?? []
      const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(identityId, expires))]
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      return now.getTime() < Number(expires) ? identityId : undefined
    },
  }
}

/** Makes and reads links that name the chat that asked. */
export type ChatLinks = ReturnType<typeof createChatLinks>
