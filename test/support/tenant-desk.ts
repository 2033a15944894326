import { join } from 'node:path'
import { createLocalProvisioning } from '../../adapters/provisioning/local.ts'
import type { Input } from '../../src/core/turn.ts'
import type { ChannelWorld } from './discord-world.ts'

type Person = ReturnType<ChannelWorld['person']>

/** What talks about tenants need besides talking: how things stand, the system in which tenants live, and presses that no card shows. */
export function startTenantDesk(world: ChannelWorld) {
  const system = createLocalProvisioning({
    folder: join(world.folder, 'provisioning'),
    pageUrl: world.url,
    now: async () => new Date(),
  })
  return {
    /** The system itself: what fails in it, what is in a tenant, whether it is sending. */
    system,
    /** Somebody in English, so that one talk has one wording. */
    async here(key: Parameters<ChannelWorld['person']>[0]): Promise<Person> {
      const person = world.person(key, { locale: 'en-US' })
      await person.installs()
      return person
    },
    /** A button's press that no card of theirs carries: everything they see then. */
    async forges(person: Person, input: Input): Promise<string> {
      const answered = await person.invokes('adaptiveCard/action', {
        action: { type: 'Action.Execute', verb: 'go', data: { $: input } },
        trigger: 'manual',
      })
      await world.settled()
      return JSON.stringify([answered, person.messages()])
    },
    /** Tenants of this name that are more than a plan. */
    named: (name: string) =>
      world.query<{ id: string; status: string; createdById: string }>(
        `select id, status::text, "createdById" from "Tenant" where name = $1 and status <> 'AWAIT_CONSENT'`,
        [name],
      ),
    statusOf: async (id: string) =>
      (await world.query<{ status: string }>('select status::text from "Tenant" where id = $1', [id]))[0]?.status,
    /** Up to its costs: a tenant of this name, with everything else as it is suggested. */
    async plans(person: Person, name: string) {
      await person.says(`create a tenant for ${name}`)
      await person.sees(/New tenant/)
      await person.presses('discord' in world ? 'Skip' : 'Continue')
      if ('discord' in world) await person.presses('Continue to costs and conditions')
      await person.sees('Costs and conditions')
    },
    /** A tenant that is made. */
    async makes(person: Person, name: string) {
      await this.plans(person, name)
      await person.presses('☐ I accept the conditions and costs')
      await person.presses('Create new tenant')
      await world.settled()
      await person.sees('ready for setup')
    },
  }
}
