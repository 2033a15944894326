// npm run eval -- <what> …: measures what the bot understands and finds, on data it was never trained on.
import { abstain } from './abstain.ts'
import { type Command, givenIn, NotUsable } from './command.ts'
import { intents } from './intents.ts'
import { language } from './language.ts'
import { retrieval } from './retrieval.ts'
import { route } from './route.ts'

const commands: Readonly<Record<string, Command>> = { language, route, intents, retrieval, abstain }

const say = (line: string) => void process.stdout.write(`${line}\n`)
const [what = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, what) ? commands[what] : undefined
try {
  if (!command) throw new NotUsable(what ? `“${what}” cannot be measured.` : 'What shall be measured?')
  await command.run(givenIn(args, command.use), say)
} catch (error) {
  if (!(error instanceof NotUsable)) throw error
  const uses = Object.entries(commands).filter(([name]) => !command || name === what)
  process.stderr.write(
    `${error.message}\n${uses.map(([name, { use }]) => `  npm run eval -- ${name} ${use}\n`).join('')}`,
  )
  process.exitCode = 2
}
