import type { FastifyInstance } from 'fastify'
import { privacyPage, termsPage } from './legal-body.ts'
import type { Pages } from './pages.ts'
import { show } from './visit.ts'

const PAGES = { '/privacy': privacyPage, '/terms': termsPage }

/** `/privacy` and `/terms`, which the Teams package names: for everybody, from what this installation knows of its vendor. */
export function legalRoutes(app: FastifyInstance, { visits }: Pick<Pages, 'visits'>): void {
  for (const [path, page] of Object.entries(PAGES))
    app.get(path, async (request, reply) => {
      const visit = await visits.visit(request)
      // Before there is a vendor nobody could be responsible.
      return visit.vendor.name ? show(reply, 200, visit, page(visit)) : reply.callNotFound()
    })
}
