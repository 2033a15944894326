// node test/bench/echo.ts <port> [<database url>]: an echo bot behind the same door; with a database it writes a claim and
// a conversation row in one interactive transaction a turn, which is the least that a bot has to do that loses nothing.
import { CloudAdapter } from 'botbuilder'
import Fastify from 'fastify'
import { authenticationOf } from '../../adapters/teams/authentication.ts'
import { mountDoor, type Visit } from '../../adapters/teams/door.ts'
import { createClient } from '../../prisma/client.ts'

const [port, databaseUrl] = process.argv.slice(2)
const auth = authenticationOf(undefined)
const app = Fastify()
const client = databaseUrl ? createClient(databaseUrl) : undefined

const visit: Visit = async (activity, context) => {
  const { conversation } = activity
  const id = activity.id ?? ''
  const text = activity.text ?? ''
  if (client)
    await client.$transaction(async (tx) => {
      const at = new Date()
      await tx.inboundDelivery.create({ data: { channel: 'echo', deliveryId: id, replyId: id, at } })
      await tx.conversation.upsert({
        where: { key: conversation.id },
        create: { key: conversation.id, value: { last: text }, version: 1 },
        update: { value: { last: text }, version: { increment: 1 } },
      })
    })
  await context.sendActivity(`Echo: ${text}`)
  return undefined
}
const quiet = { debug() {}, info() {}, warn() {}, error() {} }
mountDoor(app, new CloudAdapter(auth), auth, 'demo', quiet, visit)
app.get('/readyz', async () => 'ok')
await app.listen({ port: Number(port), host: '127.0.0.1' })
