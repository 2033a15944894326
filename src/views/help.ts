import { z } from 'zod'
import { look, start } from '../core/button.ts'
import type { Button } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { deskSights, may, sights } from '../domain/permission.ts'
import { isMember } from '../domain/person.ts'
import { LICENCE } from '../domain/request-type.ts'

/** The home card: create, manage, history within two taps, and where help is (DOMAIN A8, B13, D8). */
export const help = defineView({
  id: 'help',
  slash: { name: 'help' },
  params: z.object({}),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  async load(_, { person, now, reads, isPrivate }) {
    const member = isPrivate && isMember(person) ? person : undefined
    const desk = member ? deskSights(member, now) : []
    const howMany = async (which: 'owned' | 'unassigned') =>
      (await reads.tickets.list(desk, { which, state: 'open', page: 1, pageSize: 1 }, member?.id ?? '')).total
    const [counts, queue, types, vendor] = await Promise.all([
      member ? reads.tickets.counts(sights(member, now), member.id) : undefined,
      desk.length > 0 ? Promise.all([howMany('owned'), howMany('unassigned')]) : undefined,
      reads.catalogue.requestTypes(),
      reads.companies.vendor(),
    ])
    return {
      counts,
      queue,
      // Who belongs to no company asks as one of the community (D15).
      types: types.filter(
        (type) => type.isOffered && type.isCommunity === (member !== undefined && member.memberships.length === 0),
      ),
      vendor,
      isPrivate,
      name: member?.name,
      seesMembers: member !== undefined && may(member, 'member.list', { kind: 'nothing' }, now).allowed,
      writesArticles: member !== undefined && may(member, 'article.make', { kind: 'nothing' }, now).allowed,
      seesLicences: member !== undefined && may(member, 'license.load', { kind: 'nothing' }, now).allowed,
      seesTenants: member !== undefined && may(member, 'tenant.copy', { kind: 'unchosen' }, now).allowed,
      signs: member !== undefined && may(member, 'amendment.sign', { kind: 'nothing' }, now).allowed,
    }
  },
  show({
    counts,
    queue,
    types,
    vendor,
    isPrivate,
    name,
    seesMembers,
    writesArticles,
    seesLicences,
    seesTenants,
    signs,
  }) {
    const about = { vendor: vendor?.name ?? '', name: name ?? '' }
    const aboutTypes: Button[] = types.map(({ key, label }) =>
      key === LICENCE ? start(label, 'license.request') : start(label, 'ticket.create', { type: key }),
    )
    return [
      {
        kind: 'record',
        title: text(name ? 'help.title' : 'help.title-stranger', about),
        text: text(!isPrivate ? 'help.in-group' : name ? 'help.text' : 'help.text-stranger', about),
        facts: queue
          ? [
              { id: 'queue', label: text('help.queue'), value: String(queue[0]) },
              { id: 'unassigned', label: text('help.unassigned'), value: String(queue[1]) },
            ]
          : counts
            ? [
                { id: 'mine', label: text('help.mine'), value: String(counts.mine) },
                { id: 'waiting', label: text('help.waiting'), value: String(counts.waiting) },
              ]
            : [],
        buttons: [
          ...(queue
            ? [
                look(text('button.queue'), 'ticket.queue'),
                look(text('button.queue-unassigned'), 'ticket.queue', { filter: 'unassigned' }),
              ]
            : []),
          ...(name
            ? aboutTypes
            : [
                { ...look(text('button.sign-in'), 'sign-in'), style: 'primary' as const },
                start(text('access-list.request'), 'access.request'),
              ]),
          ...(name ? [look(text('button.my-tickets'), 'ticket.list')] : []),
          ...(seesMembers
            ? [look(text('access-card.queue'), 'access.queue'), look(text('members.button'), 'members')]
            : []),
          ...(writesArticles ? [look(text('knowledge-gaps.button'), 'knowledge.gaps')] : []),
          ...(seesLicences ? [look(text('license-status.button'), 'license.status')] : []),
          ...(seesTenants ? [look(text('tenant-tree.button'), 'tenant.tree')] : []),
          ...(signs ? [look(text('amendment-queue.button'), 'amendment.queue')] : []),
          look(text('button.contact'), 'contact.show'),
          look(text('button.how-it-works'), 'how-it-works'),
          start(text('button.language'), 'language'),
        ],
        ...(name ? {} : { note: text('verify-bot.tip') }),
        stays: true,
      },
    ]
  },
})
