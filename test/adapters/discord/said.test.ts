import { describe, expect, it } from 'vitest'
import { messageSchema, toEdit, toTurn, type Where } from '../../../adapters/discord/said.ts'

const BOT = '300000000000000000'
const ANN = { id: '100000000000000001', username: 'ann', global_name: 'Ann' }
const BEN = { id: '100000000000000002', username: 'ben', global_name: 'Ben' }
const GUILD = '400000000000000000'
const CHANNEL = '500000000000000000'
const THREAD = '500000000000000001'
const file = (name: string) => ({ id: '600000000000000000', filename: name, url: `https://cdn.example/${name}` })

/** What becomes of a message of Ann's, as the gateway brings it. */
const turnOf = (more: object, where?: Where) =>
  toTurn(
    messageSchema.parse({ id: '700000000000000000', channel_id: CHANNEL, author: ANN, type: 0, content: '', ...more }),
    BOT,
    where,
  )
const wordsOf = (more: object, where?: Where) => {
  const { input } = turnOf(more, where)
  return input.kind === 'text' ? input.text : undefined
}

describe('a message becomes a turn', () => {
  it('its words are as people read them', () => {
    const content = `<@${BOT}> ask <@${BEN.id}> <:angry:123456789012345678> use </ticket new:123456789012345678>, 3 < 4`
    expect(wordsOf({ content, mentions: [{ id: BOT, username: 'deskhand' }, BEN] })).toBe(
      'ask @Ben :angry: use /ticket new, 3 < 4',
    )
  })

  it('what was passed on counts like what was typed, its files too', () => {
    const passedOn = { message: { content: 'Posting fails', attachments: [file('error.png')] } }
    const turn = turnOf({ message_snapshots: [passedOn] })
    expect(turn.input).toMatchObject({ kind: 'text', text: 'Posting fails' })
    expect(turn.files?.map(({ name }) => name)).toEqual(['error.png'])
    expect(wordsOf({ content: 'from Ben', message_snapshots: [passedOn] })).toBe('from Ben\nPosting fails')
  })

  it.each([
    ['called by its name', { mentions: [{ id: BOT }] }, undefined],
    ['answered, though nobody is pinged', { type: 19, referenced_message: { author: { id: BOT } } }, undefined],
    ['somebody else is answered', { type: 19, referenced_message: { author: BEN }, mentions: [BEN] }, true],
    ['nobody is called', {}, true],
  ])('in a server it is to the bot or overheard: %s', (_, more, isOverheard) => {
    expect(turnOf({ guild_id: GUILD, content: 'hm', ...more }).isOverheard).toBe(isOverheard)
  })

  it('what is changed later is overheard, each change once; what Discord adds is none', () => {
    const edit = (more: object) =>
      toEdit(messageSchema.parse({ id: THREAD, channel_id: CHANNEL, author: ANN, type: 0, ...more }), BOT)
    const at = '2026-05-12T08:00:00.000000+00:00'
    expect(edit({ guild_id: GUILD, content: 'else', edited_timestamp: at, mentions: [{ id: BOT }] })).toMatchObject({
      id: `${THREAD}:${at}`,
      messageId: THREAD,
      isOverheard: true,
      input: { text: 'else' },
    })
    expect(edit({ guild_id: GUILD, content: 'else', edited_timestamp: null })).toBeUndefined()
    expect(edit({ content: 'in private', edited_timestamp: at })).toBeUndefined()
  })

  it('a post’s title is part of its first message, said once, and of no later one', () => {
    const where = { parent: CHANNEL, post: 'Where is the version?' }
    const first = { id: THREAD, channel_id: THREAD, guild_id: GUILD }
    expect(turnOf({ ...first, content: 'See title.' }, where)).toMatchObject({
      input: { text: 'Where is the version?\nSee title.' },
      isPost: true,
    })
    expect(wordsOf({ ...first, content: 'Where is the version? Thanks' }, where)).toBe('Where is the version? Thanks')
    const later = turnOf({ channel_id: THREAD, guild_id: GUILD, content: 'anybody?' }, where)
    expect(later.input).toMatchObject({ text: 'anybody?' })
    expect(later.isPost).toBeUndefined()
  })
})
