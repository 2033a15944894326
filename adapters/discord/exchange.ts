import {
  type APIInteractionResponse,
  type APIMessage,
  type RawFile,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  RequestMethod,
  Routes,
} from 'discord.js'
import { Undelivered } from '../../src/core/ports.ts'
import { type Body, quiet, quietAnswer } from './quiet.ts'
import { Refusal } from './refusal.ts'
import type { Ask } from './requests.ts'

/**
 * What became of an answer within somebody's interaction. `acknowledged`: it has had its first answer already; `gone`:
 * too late, the interaction or its token is over.
 */
export type Exchange<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'gone' }

/** An interaction that can still be answered. */
export interface Open {
  readonly id: string
  readonly token: string
}

/** Unknown webhook, unknown interaction, token over. */
const CLOSED = new Set([10_015, 10_062, 50_027])
const ACKNOWLEDGED = 40_060
/** An answer that takes longer comes too late anyway, ms. */
const ANSWER_MS = 2_500

/** Answers within somebody's interaction: its own token opens the door, the bot's stays at home. */
export function createExchanges(ask: Ask, applicationId: string) {
  const at = (token: string, message = '@original') => ({
    fullRoute: Routes.webhookMessage(applicationId, token, message),
    auth: false,
    repeatable: true,
  })
  const edit = (token: string, message: string, body: Body, files?: RawFile[]) =>
    exchange(() =>
      ask<APIMessage>({
        ...at(token, message),
        method: RequestMethod.Patch,
        body: quiet(body),
        files,
      }),
    )
  return {
    /** The first answer, within 3 s of the press. The message it made, where it made one. */
    async respond(
      { id, token }: Open,
      response: APIInteractionResponse,
      files?: RawFile[],
    ): Promise<Exchange<APIMessage | undefined>> {
      const answer = () =>
        exchange(
          async () =>
            (
              await ask<RESTPostAPIInteractionCallbackWithResponseResult>({
                method: RequestMethod.Post,
                fullRoute: Routes.interactionCallback(id, token),
                query: new URLSearchParams({ with_response: 'true' }),
                body: quietAnswer(response),
                files,
                auth: false,
                signal: AbortSignal.timeout(ANSWER_MS),
                repeatable: true,
              })
            ).resource?.message,
        )
      const startedAt = performance.now()
      try {
        return await answer()
      } catch (error) {
        const isOver = performance.now() - startedAt > ANSWER_MS / 2
        if (isOver || !(error instanceof Undelivered) || error.outcome === 'never') throw error
        const again = await answer()
        // Then the first one had arrived after all.
        return again.kind === 'acknowledged' ? { kind: 'done', value: undefined } : again
      }
    },
    editOriginal: (token: string, body: Body, files?: RawFile[]) => edit(token, '@original', body, files),
    deleteOriginal: (token: string) => exchange(() => ask<void>({ ...at(token), method: RequestMethod.Delete })),
    followUp: (token: string, body: Body, files?: RawFile[]) =>
      exchange(() =>
        ask<APIMessage>({
          method: RequestMethod.Post,
          fullRoute: Routes.webhook(applicationId, token),
          query: new URLSearchParams({ wait: 'true' }),
          body: quiet(body),
          files,
          auth: false,
          repeatable: false,
        }),
      ),
    editFollowUp: edit,
  }
}

async function exchange<T>(request: () => Promise<T>): Promise<Exchange<T>> {
  try {
    return { kind: 'done', value: await request() }
  } catch (error) {
    if (error instanceof Refusal && error.code === ACKNOWLEDGED) return { kind: 'acknowledged' }
    if (error instanceof Refusal && CLOSED.has(error.code)) return { kind: 'gone' }
    throw error
  }
}
