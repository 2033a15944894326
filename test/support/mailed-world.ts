import { startMailServer } from './mail-server.ts'
import { startWorld } from './world.ts'

/** A world whose mails arrive at a real server, and the links in them. */
export async function startMailedWorld() {
  const mails = await startMailServer()
  const world = await startWorld({ SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
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
