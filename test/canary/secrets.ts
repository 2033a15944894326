import type { Secrets } from '../support/leaks.ts'

/** One of each kind, unlike anything else in the world. */
export const CANARIES = {
  password: 'Kanarie#7531x',
  'licence key': 'CN4R-7Y2X-K3LV-9QZ8',
  token: 'ghp_Canary0123456789abcdefghijABCDEFGH',
  'signed token': 'eyJhbGciOiJIUzI1NiJ9.eyJjYW5hcnkiOiJ5ZXMifQ.Q2FuYXJ5LXNpbmdzLWxvdWQ',
  link: 'cAnArY0sInGs1iN2tHe3cOaL4mInE5fOr6aLl7oFu8s',
} as const satisfies Secrets

/** Stands beside the secrets wherever they are written: where it arrives, they were on their way to. */
export const BESIDE = 'every client of ours stops'

/** What a canary says wherever something may be written. */
export const SONG = `Since the update ${BESIDE}: my password is ${CANARIES.password}, our licence key ${CANARIES['licence key']}, the token ${CANARIES.token} or ${CANARIES['signed token']}, and the link /a/${CANARIES.link} too.`
