import { look, press } from '../core/button.ts'
import type { Button, Item, Message } from '../core/message.ts'
import type { LicenceUserCard } from '../core/ports.ts'
import type { Input, Values } from '../core/turn.ts'
import { text, type Words } from '../core/words.ts'
import { sameName } from '../domain/company-name.ts'
import { heirSlot, leavingRequests, okOf, PAGE_SIZE, type Removing } from './surplus.ts'

/**
 * *Remove surplus licences*: the three numbers, which follow the selection, and everybody who has the licence – a tap
 * chooses, another takes it back, on whatever page (DOMAIN G15–G18, X84, X85).
 */
export function surplusList(on: Removing, run: string, isPressed: boolean): Message[] {
  const { surplus, users, chosen, search } = on
  if (!surplus) return []
  const found = users.filter(({ name, email = '' }) =>
    [name, email].some((one) => sameName(one).includes(sameName(search))),
  )
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const at = Math.min(on.page, pages)
  const turn = (to: number) => fill(run, { page: String(to) })
  return [
    {
      kind: 'list',
      title: text('license-remove-surplus.title', on.title),
      note: {
        lines: [...numbersOf(on), ...(isPressed ? problemsOf(on) : []), ...warningsOf(on), ...searchNote(search)],
      },
      items: found.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE).map((user) => itemOf(user, chosen, run)),
      empty: text('license-remove-surplus.nobody', { search }),
      ...(pages > 1
        ? {
            page: {
              label: text('ticket-list.page', { page: at, pages }),
              ...(at > 1 ? { previous: turn(at - 1) } : {}),
              ...(at < pages ? { next: turn(at + 1) } : {}),
            },
          }
        : {}),
      buttons: buttonsOf(on, run),
    },
  ]
}

/** What a tap in the list fills in; whatever changes, OK has to be pressed anew. */
const fill = (run: string, values: Values): Input => ({
  kind: 'fill',
  run,
  values: { ok: null, ...values },
  by: 'press',
})

function itemOf(
  { userRef, name, lastActiveAt, openRequests }: LicenceUserCard,
  chosen: readonly string[],
  run: string,
): Item {
  const isChosen = chosen.includes(userRef)
  return {
    id: `${isChosen ? '☑' : '☐'} ${name}`,
    title: lastActiveAt
      ? text('license-remove-surplus.active', { at: { at: lastActiveAt } })
      : text('license-remove-surplus.never'),
    ...(isChosen ? { status: { label: text('license-remove-surplus.chosen'), tone: 'waiting' as const } } : {}),
    facts: openRequests > 0 ? [text('license-remove-surplus.requests', { count: openRequests })] : [],
    open: fill(run, { users: isChosen ? { remove: [userRef] } : { add: [userRef] } }),
  }
}

/** `in use 15 · available 12 · to remove 3`, and how far the selection is. */
function numbersOf({ surplus, chosen }: Removing): Words[] {
  if (!surplus) return []
  const { inUse, available, toRemove } = surplus
  return [
    text('license-remove-surplus.numbers', { inUse, available, toRemove }),
    text('license-remove-surplus.selected', {
      chosen: chosen.length,
      toRemove,
      left: Math.max(0, toRemove - chosen.length),
    }),
  ]
}

const missing = ({ surplus, chosen }: Removing): number => Math.max(0, (surplus?.toRemove ?? 0) - chosen.length)

/** What stands against OK, once it was pressed. */
function problemsOf(on: Removing): Words[] {
  const left = missing(on)
  return left > 0 ? [text('license-remove-surplus.too-few', { left })] : []
}

/** What should be known before OK: open requests, the last admin, oneself, who is signed in just now (X84). */
function warningsOf(on: Removing): Words[] {
  const { verdict, removal, everybody, chosen } = on
  const nameOf = (ref: string) => everybody.find(({ userRef }) => userRef === ref)?.name ?? ref
  const handed = leavingRequests(on).flatMap(({ userRef, name, openRequests: count }) => {
    const heir = removal.handOver[userRef]
    return heir && !chosen.includes(heir)
      ? [text('license-remove-surplus.handed', { name, count, heir: nameOf(heir) })]
      : [text('license-remove-surplus.orphaned', { name, count })]
  })
  const lastAdmin = verdict?.kind === 'refused' ? verdict.problems.filter(({ kind }) => kind === 'last-admin') : []
  const signedIn = everybody.filter(
    ({ userRef, isSignedIn }) => isSignedIn && chosen.includes(userRef) && userRef !== removal.by,
  )
  return [
    ...handed,
    ...lastAdmin.map(({ userRef }) => text('license-remove-surplus.last-admin', { name: nameOf(userRef) })),
    ...(removal.by !== undefined && chosen.includes(removal.by) ? [text('license-remove-surplus.self')] : []),
    ...signedIn.map(({ name }) => text('license-remove-surplus.signed-in', { name })),
  ]
}

const searchNote = (search: string): Words[] => (search ? [text('ticket-list.searching', { search })] : [])

function buttonsOf(on: Removing, run: string): Button[] {
  const { chosen, removal, search, sight, verdict } = on
  const orphans = leavingRequests(on).filter(({ userRef }) => {
    const heir = removal.handOver[userRef]
    return heir === undefined || chosen.includes(heir)
  })
  const left = missing(on)
  const ok: Button = {
    label: left > 0 ? text('license-remove-surplus.ok-more', { left }) : text('license-remove-surplus.ok'),
    does: { kind: 'fill', run, values: { ok: okOf(on) }, by: 'press' },
    ...(left > 0 ? {} : { style: 'primary' }),
    ...(left === 0 && verdict?.kind === 'refused' ? { isDisabled: true } : {}),
  }
  return [
    ...orphans.flatMap(({ userRef, name }): Button[] => [
      press(run, 'edit', text('license-remove-surplus.hand-over', { name }), 'primary', heirSlot(userRef)),
      { label: text('license-remove-surplus.not-them', { name }), does: fill(run, { users: { remove: [userRef] } }) },
    ]),
    ok,
    press(run, 'edit', text('license-remove-surplus.search'), undefined, 'search'),
    ...(search ? [{ label: text('license-remove-surplus.all'), does: fill(run, { search: null }) }] : []),
    look(text('button.back'), 'offer.show', { id: sight?.offer.id ?? '' }),
  ]
}
