import type { Json } from './fake-connector.ts'
import type { FakeDiscord } from './fake-discord.ts'
import type { UploadedFile } from './teams-client.ts'

/** A file that somebody picks → what Discord says of it. Bytes given as `data:` are kept by the fake Discord itself. */
export async function attachment(discord: FakeDiscord, channel: string, file: UploadedFile): Promise<Json> {
  if (file.url.startsWith('data:')) {
    const { type, data } = decoded(file.url)
    return discord.state.attach(channel, { name: file.name, type, data })
  }
  const size = file.size ?? (await sizeAt(file.url))
  return { id: discord.newId(), filename: file.name, size, url: file.url, proxy_url: file.url }
}

function decoded(url: string) {
  const [, type = 'application/octet-stream', data = ''] = /^data:([^;,]*)[^,]*,(.*)$/s.exec(url) ?? []
  return { type, data: new Uint8Array(Buffer.from(data, 'base64')) }
}

/** As many bytes as whoever keeps the file says. */
async function sizeAt(url: string): Promise<number> {
  const stop = new AbortController()
  const response = await fetch(url, { signal: stop.signal }).catch(() => undefined)
  const size = Number(response?.headers.get('content-length') ?? 1)
  stop.abort()
  return size
}
