import { look, start } from '../button.ts'
import type { Button, Record as RecordMessage, Row } from '../message.ts'
import type { Receipts, SystemNoticeCard } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** What every administrator is told, and what became of it: its receipts (H22). `audience`: how many it would go to now. */
export function noticeCard(
  notice: SystemNoticeCard,
  { canSend, audience, note }: { readonly canSend: boolean; readonly audience: number; readonly note?: Words },
): RecordMessage {
  const { id, version, kind, status, text: words, writtenBy, sentBy, sentAt, receipts } = notice
  const row = (name: string, value: Words): Row => ({ id: name, label: text(`notice-show.${name}`), value })
  const isDraft = status === 'DRAFT'
  const send: Button = start(
    text('outage-send.button', { count: audience }),
    'outage.send',
    { notice: id },
    {
      seen: version,
      style: 'primary',
    },
  )
  return {
    kind: 'record',
    subject: { type: 'notice', id, version },
    title: text('notice-show.title', { kind: text(`system-notice.${kind.toLowerCase()}`) }),
    status: isDraft
      ? { label: text('notice-show.draft'), tone: 'new' }
      : { label: text('notice-show.sent'), tone: 'done' },
    text: { lines: Object.entries(words).map(([language, said]) => text('notice-show.text', { language, said })) },
    facts: [
      row('written-by', writtenBy.name),
      ...(sentAt ? [row('sent-by', text('order.at-by', { at: { at: sentAt }, by: sentBy?.name ?? '' }))] : []),
      row('audience', text('notice-show.people', { count: isDraft ? audience : notice.audience })),
      ...(isDraft ? [] : [row('chat', receiptWords(receipts.chat)), row('mail', receiptWords(receipts.mail))]),
    ],
    ...(note ? { note } : {}),
    buttons: [
      ...(isDraft && canSend ? [send] : []),
      ...(isDraft ? [start(text('outage-write.again'), 'outage.write', { kind, ...texts(words) })] : []),
      ...(isDraft ? [] : [look(text('notice-show.refresh'), 'notice.show', { id })]),
      look(text('notice-show.all'), 'notice.show'),
    ],
    refresh: { kind: 'view', view: 'notice.show', params: { id, isCopy: true }, by: 'press' },
  }
}

const texts = ({ en, de, es }: SystemNoticeCard['text']) => ({ en, ...(de ? { de } : {}), ...(es ? { es } : {}) })

/** `4 990 arrived · 8 on the way · 2 did not arrive` */
const receiptWords = (receipts: Receipts): Words => text('notice-show.receipts', { ...receipts })
