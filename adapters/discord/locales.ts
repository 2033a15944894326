import type { Interaction } from './interaction.ts'

/** Of so many people, those who pressed last. */
const PEOPLE = 10_000

/** The languages of people's clients: Discord tells them with presses and commands, not with what is typed. */
export function createLocales() {
  const known = new Map<string, string>()
  return {
    keep({ member, user, locale }: Interaction): void {
      const id = member?.user.id ?? user?.id
      if (id === undefined || !locale) return
      known.delete(id)
      known.set(id, locale)
      const [oldest] = known.keys()
      if (oldest !== undefined && known.size > PEOPLE) known.delete(oldest)
    },
    of(user: string): { readonly locale?: string } {
      const locale = known.get(user)
      return locale === undefined ? {} : { locale }
    },
  }
}
