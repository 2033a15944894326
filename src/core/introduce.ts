import { domainOf, sameAddress } from '../domain/address.ts'
import type { Happening } from '../domain/happening.ts'
import type { BotOptions } from './bot-options.ts'
import type { Tell } from './delivery/tell.ts'
import type { Loaded, RosterEntry } from './ports.ts'
import type { Turn } from './turn.ts'

/** How long a platform may take to say who somebody is, ms. */
const PATIENCE_MS = 2_500

/**
 * Somebody's first words in a Microsoft tenant that we know: its roster vouches for them where their address is in the
 * verified domains of the tenant's company, and nobody is asked for a mail (DOMAIN X45). Guests, other tenants, other
 * domains, a roster that keeps silent: strangers. An address that somebody has confirmed already proves nothing: its
 * mailbox is asked, as always.
 */
export const createIntroduce =
  (o: Pick<BotOptions, 'store' | 'channels' | 'nudge' | 'log'>, tell: Tell) =>
  async (turn: Turn, { person, now }: Loaded): Promise<boolean> => {
    if (turn.from.issuer === '') return false
    const domains = await o.store.reads.accounts.domainsOfTenant(turn.from.issuer)
    if (domains.length === 0) return false
    const entry = await inTime(o.channels.get(turn.place.channel)?.rosterEntry?.(turn), (error) =>
      o.log.warn({ error: String(error) }, 'the roster did not say who somebody is'),
    )
    const email = sameAddress(entry?.email ?? '')
    if (!entry || entry.isGuest || !domains.includes(domainOf(email))) return false

    const left = await o.store.transaction(async (tx) => {
      // Somebody the vendor imported is nobody's account yet; whoever confirmed the address is asked in their mailbox.
      const known = await tx.accounts.byEmail(email)
      if (known?.isEmailVerified || known?.isLocked) return undefined
      const { personId } = await tx.write.confirmAddress({ email, name: entry.name || person.name }, now)
      if ((await tx.write.linkIdentity(person.identityId, personId, 'SSO', now)) === 'taken') return undefined
      await tx.write.audit({
        actorId: personId,
        action: 'account.register',
        subjectType: 'person',
        subjectId: personId,
        data: { identityId: person.identityId },
        at: now,
      })
      const registered: Happening = {
        kind: 'registered',
        personId,
        identityId: person.identityId,
        method: 'MICROSOFT',
      }
      return tell(tx, { happened: [registered], by: undefined, now })
    })
    if (left) o.nudge?.(left)
    return left !== undefined
  }

/** What the platform says, unless it takes too long or fails. */
async function inTime(
  asked: Promise<RosterEntry | undefined> | undefined,
  onError: (error: unknown) => void,
): Promise<RosterEntry | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined)
  })
  try {
    return await Promise.race([asked, late])
  } catch (error) {
    onError(error)
    return undefined
  } finally {
    clearTimeout(timer)
    // One that fails after its time is nobody's any more.
    asked?.catch(() => undefined)
  }
}
