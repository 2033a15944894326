import { answered, asked, filed, noted, shared, took } from '../happening.ts'
import { paragraphs } from '../story.ts'
import { hello } from './hello.ts'

/** What "my open tickets" shows Ewa: three, one of which waits for her answer (DOMAIN T4). */
export const helloOfEwa = [
  hello({
    id: 'hello-two-reminders',
    requester: 'ewa',
    version: '25.1.0.0',
    severity: 'MAJOR',
    subject: 'Approvers get every reminder mail twice since the update to 25.1',
    text: paragraphs(
      'We updated the production company to 25.1.0.0 on the evening before. Since the next morning every approver gets the reminder about waiting invoices twice, at 07:00 and again at 07:02. Both mails list the same documents.',
      'What I checked: there is one job queue entry for reminders, it is scheduled once a day, and its log shows one run. The sandbox, still on 23.2, sends one mail.',
      'It does no harm, but our site managers have begun to ignore the mails, and that is how invoices become overdue.',
    ),
    happened: [
      filed(3, '08:22', 'ewa'),
      took(3, '10:05', 'erik'),
      noted(
        3,
        '10:31',
        'erik',
        'Second report this week after an update from 23.2. Both kept a job queue entry that the update should have renamed. Not telling customers before development confirms.',
      ),
      answered(
        2,
        '13:48',
        'erik',
        'Thank you, Ewa, that was enough to reproduce it: the update leaves an old, hidden job queue entry beside the new one. A correction is being tested. Please do not delete entries by hand yet, I will send you the exact step.',
      ),
    ],
  }),
  hello({
    id: 'hello-posting-dimension',
    requester: 'ewa',
    severity: 'MAJOR',
    subject: 'Posting stops with "Select a dimension value" although the value is filled in',
    text: paragraphs(
      'Filed by Tom for Ewa, who is at our warehouse in Malmö this week.',
      'When Ewa posts supplier invoices from the import journal, every invoice with the default dimension COSTCENTER stops with the message "Select a Dimension Value Code for the Dimension Code COSTCENTER". The value is there, on the header and on each line. If she opens the dimensions page and closes it without a change, posting works.',
      'About 40 invoices a day, so that is a lot of clicking. It started on Monday. Nobody has touched the dimension setup as far as we know.',
    ),
    happened: [
      filed(2, '09:14', 'tom'),
      shared(2, '09:40', 'ewa', 'anna'),
      took(2, '11:02', 'erik'),
      noted(
        2,
        '11:20',
        'erik',
        'Smells like the default dimension priority table. They have three companies in one environment, so find out which one first.',
      ),
      asked(
        1,
        '16:20',
        'erik',
        'Which company in Business Central is affected, only one or all three? And does it also happen with an invoice that you enter by hand instead of importing it?',
      ),
    ],
  }),
  hello({
    id: 'hello-export-history',
    requester: 'ewa',
    type: 'question',
    erp: undefined,
    subject: 'How do we export the approval history of a whole year for the auditors?',
    text: paragraphs(
      'Our auditors want to see who approved which supplier invoice and when, for the whole of last year, about 9 000 documents.',
      'From the posted document I can look at one approval at a time. Is there a report or a page that we can open in Excel?',
    ),
    happened: [filed(2, '14:36', 'ewa')],
  }),
]
