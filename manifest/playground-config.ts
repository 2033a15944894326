/** A person of the demo world (DOMAIN 3.6) as the playground knows one: `tenant` is the company's key. */
type Somebody = { readonly aad: string; readonly name: string; readonly tenant: string; readonly email: string }

const PEOPLE: readonly Somebody[] = [
  { aad: 'aad-ewa', name: 'Ewa Falk', tenant: 'hello', email: 'ewa.falk@hello.example' },
  { aad: 'aad-tom', name: 'Tom Riis', tenant: 'hello', email: 'tom.riis@hello.example' },
  { aad: 'aad-anna', name: 'Anna Andersson', tenant: 'hello', email: 'anna.andersson@hello.example' },
  { aad: 'aad-max', name: 'Max Muster', tenant: 'muster', email: 'max.muster@muster.example' },
  { aad: 'aad-kim', name: 'Kim Berg', tenant: 'vendor', email: 'kim.berg@vendor.example' },
  { aad: 'aad-erik', name: 'Erik Holm', tenant: 'vendor', email: 'erik.holm@vendor.example' },
  { aad: 'aad-carla', name: 'Carla Ñúñez', tenant: 'nandu', email: 'carla@nandu.example' },
  { aad: 'aad-nils', name: 'Nils Boe', tenant: 'nordic', email: 'nils.boe@nordic.example' },
  { aad: 'aad-lee', name: 'Lee Wong', tenant: 'vendor', email: 'lee.wong@vendor.example' },
]

/** Who can speak in the playground, by `aadObjectId`. */
export const SPEAKERS: readonly string[] = PEOPLE.map(({ aad }) => aad)

/**
 * The playground's settings with that person at the keyboard, for `.m365agentsplayground.yml` (JSON is YAML);
 * undefined for somebody we do not know. It wants exactly five others and has one tenant, the speaker's.
 */
export function playgroundConfig(speaker: string): object | undefined {
  const current = PEOPLE.find(({ aad }) => aad === speaker)
  if (!current) return undefined
  const others = PEOPLE.filter((somebody) => somebody !== current).slice(0, 5)
  return {
    version: '0.1.1',
    tenantId: current.tenant,
    bot: { id: '28:deskhand', name: 'Deskhand' },
    currentUser: user(current),
    users: others.map(user),
    personalChat: { id: `a:${current.aad}` },
    groupChat: { id: '19:group@thread.v2', name: 'Month end' },
    team: {
      id: '19:team@thread.tacv2',
      name: 'Finance',
      aadGroupId: 'aad-finance',
      channels: [{ id: '19:channel@thread.tacv2', name: 'ExFlow' }],
    },
  }
}

function user({ aad, name, email }: Somebody): object {
  const [givenName = name, ...rest] = name.split(' ')
  const id = `29:${aad.replace('aad-', '')}`
  return { id, name, userPrincipleName: email, aadObjectId: aad, givenName, surname: rest.join(' '), email }
}
