import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const yearMs = 365 * dayMs
/** In the order of the groups of `iso`; a month counts 30 days, a year 365. */
const unitsMs = [yearMs, 30 * dayMs, 7 * dayMs, dayMs, hourMs, minuteMs, secondMs]
const iso = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

const whatToSend = 'Send {"advance":"PT12H"}: an ISO 8601 duration longer than nothing and at most one year.'

/** `PT12H` → milliseconds; undefined when it is no duration. */
const durationMs = (text: string) =>
  iso
    .exec(text)
    ?.slice(1)
    .reduce((sum, count, i) => sum + Number(count ?? 0) * (unitsMs[i] ?? 0), 0)

const body = z.object({
  advance: z
    .string()
    .max(40)
    .transform((text) => durationMs(text) ?? 0)
    .refine((ms) => ms > 0 && ms <= yearMs),
})

/** POST /demo/clock: moves the demo world's clock forward and answers what time it is now. Mount it in demo mode only. */
export const demoClock = (advance: (ms: number) => Promise<Date>) => (app: FastifyInstance) => {
  app.post('/demo/clock', async (request, reply) => {
    const wish = body.safeParse(request.body)
    if (!wish.success) return reply.code(400).send({ error: whatToSend })
    return { now: (await advance(wish.data.advance)).toISOString() }
  })
}
