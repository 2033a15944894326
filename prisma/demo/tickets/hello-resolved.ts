import { answered, asked, filed, noted, reminded, replied, resolved, solvedByUs, timedOut, took } from '../happening.ts'
import { paragraphs } from '../story.ts'
import { hello } from './hello.ts'

/** Tickets of Hello AB that are resolved and can still be reopened. */
export const helloResolved = [
  hello({
    id: 'hello-duplicate-warning',
    requester: 'ewa',
    severity: 'MINOR',
    subject: 'No warning when the same invoice number is imported with a blank at the end',
    text: 'We paid an invoice twice because the second copy had the number "44871 " with a blank at the end. The duplicate check did not react. The supplier has paid it back, but I would like to be sure that it cannot happen again.',
    happened: [
      filed(10, '09:33', 'ewa'),
      took(9, '11:50', 'erik'),
      noted(
        9,
        '12:04',
        'erik',
        'Comparison does not trim. Known since 22.2, fixed in 25.1, never written down anywhere. Article?',
      ),
      answered(
        9,
        '13:00',
        'erik',
        'You are right, blanks count as part of the number in your version. I am looking for a way that does not need an update.',
      ),
      replied(8, '08:20', 'ewa', 'Thank you. We update next quarter anyway, so it only has to hold until then.'),
      resolved(
        3,
        '15:40',
        'erik',
        'I have switched on "Clean document numbers on import" in your setup. It removes blanks at both ends before the check. From 25.1 this is always on.',
      ),
    ],
  }),
  hello({
    id: 'hello-mail-language',
    requester: 'anna',
    severity: 'MINOR',
    subject: 'Reminder mails come in English to our colleagues in Berlin',
    text: paragraphs(
      'Hej! The three colleagues in the Berlin office get all reminder mails in English, before the summer it was German. They have German as language in My Settings, I have controlled it with them on the telephone.',
      'One of them wrote to me: „Die Mails kommen seit etwa zwei Wochen nur noch auf Englisch, auch der Betreff. In Business Central selbst ist alles auf Deutsch.“',
      'It is not urgent, but it would be nice to have it back. Mvh Anna',
    ),
    happened: [
      filed(13, '14:22', 'ewa'),
      took(12, '10:11', 'kim'),
      answered(
        12,
        '10:30',
        'kim',
        'Hej Anna! The mails take the language from the approver card and no longer from My Settings. I check whether that was intended.',
      ),
      resolved(
        5,
        '09:15',
        'kim',
        'It was intended, but the existing approvers should have been filled in by the update. I have set German for the three of them. New approvers get the language of their user.',
      ),
    ],
  }),
  hello({
    id: 'hello-job-stopped',
    requester: 'tom',
    severity: 'MAJOR',
    subject: 'Nightly import stops with "Another user has changed the record"',
    text: 'For the third night in a row the nightly import stopped after a few documents: "Another user has changed the record. Please start again". In the morning we start it by hand and it runs through.',
    happened: [
      filed(9, '07:42', 'tom'),
      took(9, '09:58', 'erik'),
      answered(
        9,
        '10:40',
        'erik',
        'Please look whether another job runs at the same time and touches the import journal. In the job queue log, sort by starting time.',
      ),
      solvedByUs(
        8,
        '08:05',
        'tom',
        'Found it: our own integration for purchase orders was moved to 02:00, the same time as the import. We moved it to 04:00 and last night everything ran through.',
      ),
    ],
  }),
  hello({
    id: 'hello-old-address',
    requester: 'anna',
    type: 'question',
    erp: undefined,
    subject: 'Invoices still show the old address of our head office',
    text: 'We moved in spring. On the approval page "Bill to" still shows the old street. In Company Information it is the new one.',
    happened: [
      filed(16, '10:05', 'ewa'),
      took(15, '13:30', 'kim'),
      asked(
        14,
        '09:45',
        'kim',
        'Is it the address printed on the scanned invoice, or the one in the grey box beside it? A screenshot would tell me at once.',
      ),
      reminded(),
      timedOut(),
    ],
  }),
]
