// node gateway-process.ts <database> <discord> <token> <leaseMs>: listens to Discord and prints what it hears, until it is killed.
import { createGateway } from '../../../adapters/discord/gateway.ts'
import { createDiscordRest } from '../../../adapters/discord/rest.ts'
import { createClient } from '../../../prisma/client.ts'
import { createShardLeases } from '../../../prisma/store/gateway-lease.ts'

const [database = '', apiUrl = '', token = '', leaseMs = ''] = process.argv.slice(2)
const log = { info() {}, warn() {}, error() {} }
const rest = createDiscordRest({ token, applicationId: '300000000000000000', apiUrl, log })
await createGateway({
  rest,
  token,
  leases: createShardLeases(createClient(database, 1), Number(leaseMs), 50),
  log,
  onDispatch: async (event, data) => {
    if (event === 'READY') process.stdout.write('READY\n')
    if (event === 'MESSAGE_CREATE') process.stdout.write(`${(data as { content: string }).content}\n`)
  },
}).start()
