import type { FileOffer } from '../../src/core/turn.ts'
import type { Attachment } from './activity-schema.ts'

const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info'

/** Whether a file of the message can be fetched with the bot's token only. */
export const wantsToken = (attachments: readonly Attachment[], serviceUrl: string): boolean =>
  attachments.some((one) => isPicture(one) && isOurs(one.contentUrl, serviceUrl))

/** Attachments → files on offer. The bot's token goes to the host of the authenticated service and nowhere else. */
export const offers = (attachments: readonly Attachment[], serviceUrl: string, token?: string): FileOffer[] =>
  attachments.flatMap((one): FileOffer[] => {
    if (one.contentType === DOWNLOAD) {
      const { downloadUrl } = (one.content ?? {}) as { downloadUrl?: unknown }
      return typeof downloadUrl === 'string' ? [{ name: one.name ?? 'file', url: downloadUrl }] : []
    }
    if (!isPicture(one) || !one.contentUrl) return []
    const name = one.name ?? `image.${EXTENSIONS[one.contentType] ?? 'png'}`
    const declared = one.contentType === 'image/*' ? {} : { declaredType: one.contentType }
    const inline = /^data:([\w.+-]+\/[\w.+-]+)?;base64,(.*)$/su.exec(one.contentUrl)
    if (inline) return [{ name, ...declared, bytes: new Uint8Array(Buffer.from(inline[2] ?? '', 'base64')) }]
    const headers = token && isOurs(one.contentUrl, serviceUrl) ? { headers: { Authorization: `Bearer ${token}` } } : {}
    return [{ name, ...declared, url: one.contentUrl, ...headers }]
  })

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp' }

const isPicture = ({ contentType }: Attachment) => contentType.startsWith('image/')

const isOurs = (url: string | null | undefined, serviceUrl: string) =>
  !!url &&
  URL.canParse(url) &&
  new URL(url).host === new URL(serviceUrl).host &&
  new URL(url).protocol === new URL(serviceUrl).protocol
