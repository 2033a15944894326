import { describe, expect, it } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { meant, OFFERED } from '../../src/views/meant.ts'

const shown = (params: object) => {
  const [message] = meant.show(undefined, meant.params.parse(params) as never, {} as never)
  if (message?.kind !== 'say') throw new Error('it speaks')
  return message.buttons?.map(({ label, does }) => ({
    key: typeof label === 'object' && 'key' in label && label.key,
    does,
  }))
}

describe('Did you mean', () => {
  it('offers at most three, with the words kept in each way on', () => {
    const words = 'no lines in the journal'
    const intents = ['ticket.create', 'cancel', 'ticket.show', 'human', 'help']
    expect(shown({ words, intents, said: { numbers: ['T-10031'] } })).toEqual([
      {
        key: 'wish.ticket-create',
        does: expect.objectContaining({ flow: 'ticket.create', values: { subject: words } }),
      },
      { key: 'wish.ticket-show', does: expect.objectContaining({ view: 'ticket.show', params: { id: 'T-10031' } }) },
      { key: 'wish.human', does: expect.objectContaining({ view: 'contact.show', params: { words } }) },
      { key: 'meant.none', does: expect.objectContaining({ view: 'ask', params: { question: words } }) },
    ])
  })

  it('without a guess offers a ticket in these very words, somebody who helps, and the way home', () => {
    expect(shown({ words: 'qwertz' })?.map(({ does }) => ('kind' in does ? does : undefined))).toMatchObject([
      { flow: 'ticket.create', values: { subject: 'qwertz' } },
      { view: 'contact.show' },
      { view: 'help' },
    ])
  })

  it('has words on every button, in every language', () => {
    for (const [language, catalog] of Object.entries(catalogs))
      for (const intent of OFFERED) {
        const label: string | undefined = shown({ words: 'x', intents: [intent] })?.map(({ key }) => String(key))[0]
        expect(Object.keys(catalog), `${language} ${intent}`).toContain(label)
      }
  })
})
