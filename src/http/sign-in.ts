import type { FastifyInstance } from 'fastify'
import { entranceRoutes } from './entrance.ts'
import type { Issuers } from './issuer.ts'
import { issuerRoutes } from './issuer-routes.ts'
import { countKnocks } from './knocks.ts'
import { legalRoutes } from './legal.ts'
import { mailedLinkRoutes } from './mailed-link.ts'
import { meRoutes } from './me.ts'
import { createNext } from './pages.ts'
import { createVisits, type SignInOptions, takeForms } from './visit.ts'

/** All pages of sign-in: who are you, by which method, the mailed links, and what belongs to you (DOMAIN §1.B). */
export const signInPages =
  (o: SignInOptions & { readonly issuers: Issuers }) =>
  (app: FastifyInstance): void => {
    takeForms(app, o.publicUrl)
    const visits = createVisits(o)
    countKnocks(app, { ...o, visits })
    const on = { ...o, visits, next: createNext(visits) }
    entranceRoutes(app, on)
    issuerRoutes(app, on)
    mailedLinkRoutes(app, on)
    meRoutes(app, on)
    legalRoutes(app, on)
  }
