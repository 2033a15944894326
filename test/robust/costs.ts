import type { Way } from './seat-requests.ts'
import type { RobustWorld } from './support.ts'

/** Costs that were shown, declined and accepted, and a notice that was written: what the flows about them need. */
export async function costs({ rows }: RobustWorld): Promise<Readonly<Record<string, Way>>> {
  const order = async (status: string) => {
    const id = `walk-${status}`
    await rows(
      `insert into "UnlockOrder" (id, run, "tenantId", sku, amount, currency, interval, list, "conditionsId", sha256, status, "shownAt", "shownToId")
       select $1, $1, 'muster-newsletter', 'sender-domain', 9000, 'EUR', 'ONCE', '2025-04', version, sha256, $2::"OrderStatus",
         now() + make_interval(secs => (select (value->>'offsetMs')::float8 / 1000 from "Setting" where key = 'clock')), 'max'
       from "ConditionsVersion" where version = 'v7'`,
      [id, status],
    )
    return { order: id }
  }
  const shown = await order('SHOWN')
  const declined = await order('DECLINED')
  const [running] = await rows(
    `select id from "UnlockOrder" where "tenantId" = 'muster-newsletter' and sku = 'inbox-preview'`,
  )
  await rows(
    `insert into "SystemNotice" (id, run, kind, text, "writtenById", "createdAt")
     values ('walk', 'walk', 'OUTAGE', '{"en": "Sending is down since 08:10."}', 'erik', now())`,
  )
  const tenant = 'muster-newsletter'
  return {
    'cost.accept': { who: 'max', values: shown },
    'cost.decline': { who: 'max', values: shown },
    'cost.again': { who: 'max', values: declined },
    'cost.tellAgain': { who: 'kim', values: { order: running?.id } },
    'product.unlock': { who: 'max', values: { tenant, product: 'sender-domain' } },
    'product.ask': { who: 'max', values: { tenant, product: 'sms-gateway' } },
    'product.cancel': { who: 'max', values: { order: running?.id } },
    'outage.write': { who: 'erik', values: {} },
    'outage.send': { who: 'kim', values: { notice: 'walk' } },
  }
}
