import { type ChannelName, startWorldOn } from './discord-world.ts'
import { startMailServer } from './mail-server.ts'
import { startWorld, type World } from './world.ts'

/** A world whose mails arrive at a real server, and the links in them. */
export const startMailedWorld = () => withMails(startWorld)

/** The same, whose people talk in one channel. */
export const startMailedWorldOn = (channel: ChannelName) => withMails((settings) => startWorldOn(channel, settings))

async function withMails<W extends World>(start: (settings: Readonly<Record<string, string>>) => Promise<W>) {
  const mails = await startMailServer()
  const world = await start({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
  return {
    mails,
    world,
    /** Every link to a page of ours that was mailed to an address, oldest first. */
    linksTo: (address: string): string[] =>
      mails.to(address).flatMap(({ mail }) => /http:\/\/\S+\/a\/[\w-]+/.exec(mail.text ?? '') ?? []),
    async stop() {
      await world.stop()
      await mails.stop()
    },
  }
}

export type MailedWorld = Awaited<ReturnType<typeof startMailedWorld>>
export type MailedWorldOn = Awaited<ReturnType<typeof startMailedWorldOn>>
