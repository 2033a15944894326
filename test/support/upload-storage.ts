import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SCREENSHOT } from './world.ts'

const PNG = Buffer.from(SCREENSHOT.slice(SCREENSHOT.indexOf(',') + 1), 'base64')
const VIDEO_BYTES = 45 * 1_048_576

/** Where a platform keeps what people upload: any picture, and `/demo.mp4`, a video that is far too long. */
export async function startUploadStorage() {
  const server = createServer((request, response) => {
    const isVideo = request.url === '/demo.mp4'
    response.setHeader('content-length', isVideo ? VIDEO_BYTES : PNG.length + 1)
    if (isVideo) response.write('\0')
    // A last byte of its own: two different pictures.
    else response.end(Buffer.concat([PNG, Buffer.from(request.url?.at(1) ?? '')]))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
