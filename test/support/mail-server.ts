import type { Socket } from 'node:net'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What the server does with mail to an address: a code of its own, or a failure after it has everything. */
export type Behaviour = number | 'refuses the text' | 'hangs up' | 'says nothing'

/** A mail as it arrived: once per recipient of the envelope. */
export interface Arrived {
  readonly to: string
  readonly raw: string
  readonly mail: ParsedMail
}

/** A real SMTP server in the test's process. */
export async function startMailServer() {
  const arrived: Arrived[] = []
  const behaviours = new Map<string, Behaviour>()
  const tries: string[] = []
  const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    // Nobody asks the network for our own name.
    disableReverseLookup: true,
    onRcptTo({ address }, _, done) {
      tries.push(address)
      const behaviour = behaviours.get(address)
      done(typeof behaviour === 'number' ? refusal(behaviour, 'not here') : null)
    },
    onData(stream, session, done) {
      void (async () => {
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        const raw = Buffer.concat(chunks)
        const mail = await simpleParser(raw)
        for (const { address } of session.envelope.rcptTo) {
          const behaviour = behaviours.get(address)
          if (behaviour === 'refuses the text') return done(refusal(554, 'spam'))
          arrived.push({ to: address, raw: raw.toString('utf8'), mail })
          if (behaviour === 'hangs up') return hangUp()
          if (behaviour === 'says nothing') return undefined
        }
        return done()
      })()
    },
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }

  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Everything that arrived, oldest first. */
    arrived,
    /** How often somebody wanted to bring a mail to an address. */
    tries: (address: string) => tries.filter((one) => one === address).length,
    treats(address: string, behaviour: Behaviour | undefined) {
      if (behaviour === undefined) behaviours.delete(address)
      else behaviours.set(address, behaviour)
    },
    /** Mails to one address, oldest first. */
    to: (address: string) => arrived.filter((one) => one.to === address),
    stop: () =>
      new Promise<void>((resolve) => {
        hangUp()
        server.close(() => resolve())
      }),
  }
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>

/** The addresses of a header, whatever shape the parser gives it. */
export const addressesIn = (header: AddressObject | AddressObject[] | undefined): string[] =>
  [header ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''))
