import type { Context } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { look, start } from '../core/present.ts'
import type { Values } from '../core/turn.ts'
import { text } from '../core/words.ts'
import type { Rule } from '../domain/permission.ts'
import { companiesOf, shortName } from '../domain/person.ts'
import { ticketNumber } from '../domain/ticket.ts'

/** Why not, and who can help or what to press: no refusal is a dead end (DOMAIN A3, E5, X49). */
export async function refuse(rule: Rule, { person, now, reads }: Context, about: Values): Promise<readonly Message[]> {
  switch (rule) {
    case 'register': {
      const vendor = await reads.companies.vendor()
      return [
        say(text('refused.register', { vendor: vendor?.name ?? '' }), 'bad', [
          look(text('button.contact'), 'contact.show'),
          look(text('button.how-it-works'), 'how-it-works'),
          look(text('button.home'), 'help'),
        ]),
      ]
    }
    case 'not-found': {
      const named = [about['id'], about['ticket']].find((one) => typeof one === 'string')
      const number = named === undefined ? undefined : ticketNumber(named)
      const words = number === undefined ? text('refused.not-found-company') : text('refused.not-found', { number })
      return [
        say(words, 'bad', [
          look(text('button.my-open'), 'ticket.list'),
          look(text('button.all-company'), 'ticket.list', { filter: 'company' }),
          start(text('button.create-ticket'), 'ticket.create'),
        ]),
      ]
    }
    case 'super-user': {
      const company = companiesOf(person).find(({ kind }) => kind === 'CUSTOMER')
      const names = company ? await reads.companies.superUsers(company.id, now) : []
      return [
        say(
          names.length > 0
            ? text('refused.super-user-names', {
                company: company?.name,
                names: { list: names.map(({ name }) => name) },
              })
            : text('refused.super-user'),
          'bad',
          [look(text('button.my-tickets'), 'ticket.list'), look(text('button.contact'), 'contact.show')],
        ),
      ]
    }
    case 'agents':
    case 'customers':
      return [
        say(text(`refused.${rule}`), 'bad', [
          ...(typeof about['ticket'] === 'string'
            ? [
                look(text('button.open'), 'ticket.show', { id: about['ticket'] }),
                start(text('button.reply'), 'ticket.reply', { ticket: about['ticket'] }),
              ]
            : []),
          look(text('button.my-tickets'), 'ticket.list'),
        ]),
      ]
    case 'seat': {
      const run = [about['id'], about['draft']].find((one) => typeof one === 'string')
      const draft = run === undefined ? undefined : await reads.drafts.forwarded(run)
      const names = draft?.companyId === undefined ? [] : await reads.companies.superUsers(draft.companyId, now)
      const owner = shortName(draft?.owner.name ?? '')
      const words =
        names.length > 0
          ? text('refused.seat', { owner, names: { list: names.map(({ name }) => shortName(name)) } })
          : text('refused.seat-nobody', { owner })
      return [
        say(words, 'bad', [
          look(text('button.my-tickets'), 'ticket.list'),
          look(text('button.contact'), 'contact.show'),
        ]),
      ]
    }
    case 'not-yours':
      return [
        say(text('refused.not-yours'), 'bad', [
          ...(typeof about['ticket'] === 'string'
            ? [look(text('button.open'), 'ticket.show', { id: about['ticket'] })]
            : []),
          look(text('button.my-tickets'), 'ticket.list'),
        ]),
      ]
  }
}
