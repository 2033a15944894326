import type { PersonKey } from '../../prisma/demo/people.ts'
import type { Json } from '../support/fake-connector.ts'
import type { RobustWorld } from './support.ts'

/** Who brings a flow to its review, and what the button that begins it says. */
export interface Way {
  readonly who: PersonKey | 'stranger'
  readonly values: Json | 'channel'
}

const DEMO_NOW = `now() + make_interval(secs => (select (value->>'offsetMs')::float8 / 1000 from "Setting" where key = 'clock'))`

/** Requests for seats in every state, a stand-in still to come, and an agreement change: what the flows about them need. */
export async function seatRequests({ rows }: RobustWorld): Promise<Readonly<Record<string, Way>>> {
  const one = (number: number, status: string, requester: string, company: string, columns: Json = {}) =>
    rows(
      `insert into "AccessRequest" (id, number, run, "updatedAt", "companyEntered", relation, "productIds", "submittedAt",
         "dueAt", status, "requesterId", "companyId", "isReplacing", "replacedId", "seatId", consent, "pausedAt",
         "invitedAt", "inviteExpiresAt", invites)
       select $1, $2, $1, t, $4, 'CUSTOMER', '{}', t, t + interval '1 day', $3::"AccessStatus", $5, $4, $6::text is not null, $6, $7,
         $8::"Consent", case when $3 = 'NEEDS_INFO' then t end, case when $7::text is not null then t end,
         case when $7::text is not null then t + interval '7 days' end, case when $7::text is not null then 1 else 0 end
       from (select ${DEMO_NOW} as t) clock`,
      [
        `walk-${number}`,
        `AR-${number}`,
        status,
        company,
        requester,
        columns.replaced ?? null,
        columns.seat ?? null,
        columns.consent ?? 'NONE',
      ],
    )
  await one(901, 'SUBMITTED', 'ida', 'muster')
  await one(902, 'NEEDS_INFO', 'uwe', 'muster')
  await one(903, 'INVITED', 'anna', 'hello', { replaced: 'ewa', seat: 'hello-1' })
  await one(904, 'REJECTED', 'uwe', 'kaiser')
  await one(905, 'SUBMITTED', 'sofia', 'hello', { replaced: 'tom', consent: 'OBJECTED' })
  await one(906, 'SUBMITTED', 'carla', 'hello', { replaced: 'ewa' })
  // Tom's seat: somebody will stand in for him next month.
  await rows(
    `insert into "SeatAssignment" (id, "seatId", "personId", kind, "startsAt", "endsAt", "standsInForAssignmentId")
     select 'walk-stand-in', "seatId", 'uwe', 'SUBSTITUTE', ${DEMO_NOW} + interval '30 days', ${DEMO_NOW} + interval '40 days', id
     from "SeatAssignment" where "personId" = 'tom' and kind = 'REGULAR'`,
  )
  await rows(
    `insert into "Amendment" (id, "agreementId", seq, field, "oldValue", "newValue", reason, status, run, "requestedById", "requestedAt")
     select 'walk-amendment', id, 91, 'superUserLimit', '2', '3', 'Two new teams.', 'REQUESTED', 'walk', 'ewa', ${DEMO_NOW}
     from "Agreement" where number = 'AG-2043'`,
  )
  // A code of Erik's that Sofia's chat entered: are both accounts one person's?
  await rows(
    `insert into "LinkCode" (id, "codeHash", "personId", "shownToId", "createdAt", "expiresAt", "enteredById", "enteredAt")
     select 'walk-merge', 'walk', 'erik', shown.id, t, t + interval '1 day', entered.id, t
     from (select ${DEMO_NOW} as t) clock, "Identity" shown, "Identity" entered
     where shown.subject = 'aad-erik' and entered.subject = 'aad-sofia'`,
  )
  const about = (who: PersonKey, number: number, more: Json = {}): Way => ({
    who,
    values: { request: `AR-${number}`, ...more },
  })
  return {
    'access.approve': about('kim', 901),
    'access.ask': about('kim', 901),
    'access.reject': about('kim', 901),
    'access.withdraw': about('ida', 901),
    'access.answer': about('uwe', 902),
    'access.accept': about('anna', 903),
    'access.invite': about('kim', 903),
    'access.resubmit': about('uwe', 904),
    'access.overrule': about('kim', 905),
    'access.consent': about('ewa', 906),
    'access.replace': { who: 'jonas', values: { replaced: 'unknown', from: '2026-05-20', until: '2026-05-25' } },
    'access.takeback': { who: 'tom', values: {} },
    'seat.revoke': { who: 'kim', values: { company: 'hello', person: 'tom' } },
    'link.merge': { who: 'erik', values: { code: 'walk-merge' } },
    'amendment.sign': { who: 'mia', values: { amendment: 'walk-amendment' } },
    'amendment.decline': { who: 'mia', values: { amendment: 'walk-amendment' } },
  }
}
