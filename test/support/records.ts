import type { World } from './world.ts'

/** What talking alone may leave behind: drafts, what a conversation is about, whom we met, what was delivered, which questions nothing answered. */
const TALK = [
  ...['Draft', 'Conversation', 'CardRef', 'OutboxMessage', 'InboundDelivery', 'StoredInput', 'Identity', 'Setting'],
  ...['KnowledgeGap', 'GatewayShard', '_prisma_migrations'],
]

/** A fingerprint of every other table: equal ones mean that nothing was changed. */
export async function records({ query }: Pick<World, 'query'>): Promise<Readonly<Record<string, string>>> {
  const tables = await query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname <> all($1) order by relname`,
    [TALK],
  )
  const prints = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await query<{ print: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(one::text, '|' order by one::text)), '') as print from "${name}" as one`,
      )
      return [name, row?.print ?? ''] as const
    }),
  )
  return Object.fromEntries(prints)
}
