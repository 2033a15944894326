import { answered, filed, handed, noted, partnerNoted, replied, took } from '../happening.ts'
import { paragraphs } from '../story.ts'
import { hello } from './hello.ts'

/** Tickets of Hello AB that Nordic BC Partner has: its own first line, and one that the vendor handed over. */
export const helloWithPartner = [
  hello({
    id: 'hello-line-items',
    agreement: 'AG-2044',
    route: 'PARTNER',
    isPartners: true,
    product: 'data-capture',
    requester: 'tom',
    severity: 'MAJOR',
    subject: 'Data Capture misses the last line when an invoice runs over two pages',
    text: paragraphs(
      'Invoices from our transport company have 30 to 60 lines. Whenever the table goes on to a second page, the last line of the first page is missing, and the total does not match.',
      'We have compared ten documents: always the last line before the page break, never another one.',
    ),
    happened: [
      filed(7, '11:26', 'tom'),
      took(6, '08:15', 'nils'),
      partnerNoted(
        6,
        '08:34',
        'nils',
        'Their template has a footer of 32 mm, the transport company prints lines down to 20 mm. Two hours, covered by the yearly package.',
      ),
      answered(
        6,
        '09:10',
        'nils',
        'We can see it, Tom: the footer in the template covers the last line. I will adapt the template and test it with your ten documents.',
      ),
      replied(5, '14:41', 'tom', 'Good to hear. Please tell us when, then we hold back the batch of that day.'),
    ],
  }),
  hello({
    id: 'hello-warehouse-permission',
    route: 'PARTNER',
    requester: 'tom',
    severity: 'MINOR',
    subject: 'Warehouse staff can post receipts but cannot open the invoice behind them',
    text: 'Users with our own permission set WAREHOUSE-SE can post purchase receipts. If they then choose "Show invoice" they get a message about missing permissions. We would like them to see the invoice but not change it.',
    happened: [
      filed(11, '13:37', 'tom'),
      took(10, '09:20', 'erik'),
      noted(10, '09:41', 'erik', 'WAREHOUSE-SE was made by Nordic in their project. Not ours to change.'),
      answered(
        10,
        '10:08',
        'erik',
        'The permission set was made for you by your partner, so the change belongs in their hands. I have written down which two read permissions it needs and pass your ticket on.',
      ),
      handed(10, '10:15', 'erik', 'nils'),
      took(9, '08:25', 'nils'),
      answered(
        9,
        '08:40',
        'nils',
        'Got it. We add the two permissions in the sandbox first and ask you to try before we touch production.',
      ),
    ],
  }),
]
