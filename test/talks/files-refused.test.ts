import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startUploadStorage } from '../support/upload-storage.ts'
import { SCREENSHOT, type World } from '../support/world.ts'

const FORM = {
  Subject: 'Posting an invoice ends with an error for everybody',
  Description: 'Since the update this morning.',
}

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  let storage: Awaited<ReturnType<typeof startUploadStorage>>
  let ewa: TeamsPerson
  beforeAll(async () => {
    world = await startWorldOn(channel)
    storage = await startUploadStorage()
  })
  afterAll(async () => {
    storage.stop()
    await world.stop()
  })

  /** Ewa is in the middle of the form (T3, step 3). */
  beforeEach(async () => {
    await world.startsAnew()
    ewa = world.person('ewa')
    await ewa.says('create ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
  })

  /** A file that is far too large. */
  const video = () => ({ name: 'demo.mp4', url: `${storage.url}/demo.mp4` })
  const given = async () =>
    (await world.query<{ given: Record<string, unknown> }>(`select given from "Draft" where flow = 'ticket.create'`))[0]
      ?.given

  it('says what is kept and offers both ways on; what was typed is there', async () => {
    await ewa.fills(FORM)
    await ewa.uploads([video()])
    // Teams takes it beside the form, which stays where it was; Discord takes it in the form.
    if (channel === 'discord') await ewa.presses('Continue')
    const said = await ewa.sees('demo.mp4 is 45 MB; the limit is 32 MB')
    expect(said.text).toContain('Everything else is kept')
    expect(said.buttons.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Choose other files', 'Continue without']),
    )
    if (channel === 'teams') await ewa.presses('Continue', FORM)
    const summary = await ewa.sees('Summary')
    for (const words of Object.values(FORM)) expect(summary.text).toContain(words)
  })

  it('[Continue without] goes on with what was written', async () => {
    await ewa.presses('Continue', FORM)
    await ewa.sees('Summary')
    await ewa.uploads([video()])
    await ewa.sees('demo.mp4 is 45 MB')
    await ewa.presses('Continue without')
    const summary = await ewa.sees('Summary')
    expect(summary.text).not.toContain('demo.mp4')
    await ewa.presses('Send')
    await ewa.sees(/T-\d+ created/)
  })

  it('[Choose other files] asks for them, and they come along', async () => {
    await ewa.presses('Continue', FORM)
    await ewa.uploads([video()])
    await ewa.presses('Choose other files')
    await ewa.sees('Attachments')
    await ewa.pastes([SCREENSHOT])
    if (channel === 'discord') await ewa.presses('Continue')
    await ewa.sees('image.png')
    expect(await given()).toMatchObject({ subject: FORM.Subject, files: [expect.any(String)] })
  })

  it('words that came with it are an answer all the same', async () => {
    // Teams lets a form be sent without its subject; in Discord the chat asks for it where it is not opened.
    if (channel === 'teams') await ewa.presses('Continue', { ...FORM, Subject: '' })
    else await ewa.says('ExFlow AP')
    await ewa.sees('Subject')
    await ewa.uploads([video()], 'Posting fails since Monday')
    await ewa.sees('demo.mp4 is 45 MB')
    expect(await given()).toMatchObject({ subject: 'Posting fails since Monday' })
  })

  if (channel === 'discord')
    it('where others read along there is one summary at a time, for no later word brings an older one up to date', async () => {
      const there = (ewa as unknown as DiscordPerson).inChannel('general')
      await world.startsAnew()
      const summaries = () => there.messages().filter(({ text }) => text.includes('Summary'))
      await there.uses('/ticket new', { type: 'Technical problem', product: 'ExFlow AP', version: '23.2.34.11' })
      await there.fills(FORM)
      await there.uploads([video()])
      await there.presses('Continue')
      await there.sees('demo.mp4 is 45 MB')
      expect(summaries()).toHaveLength(1)
      await there.presses('Choose other files')
      await there.pastes([SCREENSHOT])
      await there.presses('Continue')
      await there.sees('image.png')
      expect(summaries()).toHaveLength(1)
      await there.presses('Send')
      await there.sees(/T-\d+ created/)
      expect(summaries()).toEqual([])
    })
})
