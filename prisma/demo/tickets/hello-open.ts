import { answered, asked, edited, filed, noted, reminded, reopened, replied, resolved, took } from '../happening.ts'
import { paragraphs } from '../story.ts'
import { hello } from './hello.ts'

/** Open tickets of Hello AB with the vendor. */
export const helloOpen = [
  hello({
    id: 'hello-missing-payments',
    requester: 'tom',
    severity: 'CRITICAL',
    poNumber: 'PO-88241',
    subject: '14 approved invoices are missing from the payment proposal for Friday',
    text: paragraphs(
      'The payment proposal leaves out 14 invoices that are approved and posted. Together they are 1.9 million SEK, among them the rent and two customs bills.',
      'All 14 were approved after 15:00 on the same day. Anything approved before that is in the proposal. The bank closes the file on Friday at 13:00.',
    ),
    happened: [
      filed(1, '09:03', 'tom'),
      took(1, '09:41', 'erik'),
      answered(
        1,
        '10:12',
        'erik',
        'I have your case open and will stay with it. As a way around it until then: on the posted invoice choose "Release for payment" and build the proposal again. Can you try that with one of the fourteen?',
      ),
      replied(
        1,
        '10:55',
        'tom',
        'Works with the rent. We will do the others the same way, thank you for the quick answer. Please still find out why it happened.',
      ),
      noted(
        1,
        '14:02',
        'erik',
        'Released flag is written by the nightly job when approval ends after the cut-off. Cut-off is in UTC, their company is not. Passed to development.',
      ),
    ],
  }),
  hello({
    id: 'hello-slow-journal',
    requester: 'tom',
    severity: 'MINOR',
    subject: 'Import journal takes 40 seconds to open when it holds more than 300 documents',
    text: paragraphs(
      'Opening the import journal took two or three seconds until about a month ago. Now it takes 40, and every time one moves to another line it thinks for some seconds more.',
      'With less than 100 documents it is fast. We have seen 300 to 350 since we moved the Norwegian suppliers over.',
    ),
    happened: [
      filed(19, '10:47', 'tom'),
      took(18, '09:10', 'kim'),
      answered(
        18,
        '15:22',
        'kim',
        'The journal calculates the approval status of every line when it opens. Please hide the column "Next approver" for the users who do not need it and tell me what you see.',
      ),
      replied(17, '08:31', 'tom', 'Five seconds without that column. Good enough for us.'),
      resolved(
        12,
        '11:00',
        'kim',
        'The column is now calculated only for the lines that are on the screen. The change is in your environment since last night, so you can show it again.',
      ),
      reopened(
        4,
        '08:54',
        'tom',
        'Slow again since Monday, with and without the column. We have 410 documents right now.',
      ),
      answered(
        3,
        '10:30',
        'kim',
        'I am sorry about that. The improvement was lost in the last update. I will tell you as soon as it is back.',
      ),
    ],
  }),
  hello({
    id: 'hello-renamed-user',
    requester: 'anna',
    channel: 'discord',
    subject: 'Karin cannot sign in to ExFlow Web after her surname was changed',
    text: paragraphs(
      'Karin in purchasing got married and IT changed her account from karin.lind to karin.ek. In Business Central everything works. In ExFlow Web she comes to a page that says "No approver is connected to this user".',
      'Her invoices wait, 23 of them. We have set her manager as substitute for now.',
    ),
    happened: [
      filed(3, '11:15', 'tom'),
      took(3, '13:20', 'erik'),
      answered(
        2,
        '09:05',
        'erik',
        'ExFlow Web still knows her by the old sign-in name. I have prepared the change; it takes effect after the next synchronisation, tonight at 22:00.',
      ),
    ],
  }),
  hello({
    id: 'hello-rounding-nok',
    requester: 'tom',
    severity: 'MINOR',
    followUpOf: 'hello-rounding-eur',
    subject: 'Rounding difference of 0.01 is back, now with invoices in NOK',
    text: paragraphs(
      'This is about the same as the closed ticket on EUR, which works fine since. With NOK we see it again: the total of the lines and the header differ by 0.01, and the invoice cannot be sent for approval.',
      'Six invoices so far, all of them with three or more lines and 15 % VAT.',
    ),
    happened: [
      filed(6, '13:02', 'tom'),
      took(5, '08:40', 'erik'),
      noted(
        5,
        '08:58',
        'erik',
        "Fix for EUR looked at the currency's own precision only when the company has it in the table. NOK is missing there. Their setup, our missing message.",
      ),
      answered(
        4,
        '14:17',
        'erik',
        'For NOK there is no rounding precision in your currency table, so the program takes the one of your company. You can enter 0.01 there today; in the next version it will say so instead of stopping.',
      ),
    ],
  }),
  hello({
    id: 'hello-blank-preview',
    requester: 'anna',
    channel: 'discord',
    severity: 'MINOR',
    subject: 'PDF preview stays grey for invoices from one supplier',
    text: 'In the approval view the preview of all invoices from our electricity supplier stays grey. If I download the PDF it opens normally. Other suppliers are fine. Edge and Chrome behave the same.',
    happened: [
      filed(5, '15:10', 'tom'),
      took(4, '09:25', 'kim'),
      noted(4, '09:33', 'kim', 'Probably the portfolio PDFs again. Do not promise a date, the viewer is not ours.'),
      asked(
        3,
        '11:44',
        'kim',
        'Could you add one of these PDFs here? If it holds private data, a page with the amounts blacked out is enough, as long as it comes from the same program.',
      ),
    ],
  }),
  hello({
    id: 'hello-substitute-limit',
    requester: 'tom',
    severity: 'MINOR',
    version: '25.1.0.0',
    subject: 'A substitute approver may approve more than her own limit',
    text: paragraphs(
      'Our CFO has a limit of 500 000 SEK, his substitute 50 000. While she stands in for him she can approve everything up to his limit.',
      'Is it meant like this? Our internal rules say that the lower limit counts. If there is a setting for it I have not found it.',
    ),
    happened: [
      filed(9, '09:48', 'tom'),
      took(8, '10:02', 'kim'),
      asked(
        7,
        '13:15',
        'kim',
        'There is a setting, but it counts for the whole company: either every substitute takes over the limit, or none does. Which one do you want in the production company?',
      ),
      reminded(),
    ],
  }),
  hello({
    id: 'hello-mailbox-right',
    requester: 'tom',
    type: 'question',
    erp: undefined,
    subject: 'Which rights does the mailbox need from which invoices are fetched?',
    text: 'Our IT department is tightening all shared mailboxes. For invoice@hello.example they want to know the smallest right that still lets ExFlow read the mails and move them to the folder Done. Full access is no longer allowed from the first of next month.',
    happened: [filed(1, '15:47', 'tom')],
  }),
  hello({
    id: 'hello-vat-reduced',
    requester: 'anna',
    severity: 'MINOR',
    poNumber: 'PO-88235',
    subject: 'Reduced VAT of 6 % is read as 25 % on invoices from the book shop',
    text: paragraphs(
      'Invoices from our book shop carry both 6 % (books) and 25 % (paper, pens). The program takes 25 % for all lines, so we must correct each one by hand.',
      'It was right until the shop changed the layout of its invoices some weeks ago.',
    ),
    happened: [filed(2, '10:18', 'tom'), edited(1, '08:12', 'tom', 'poNumber', '', 'PO-88235')],
  }),
  hello({
    id: 'hello-copy-setup',
    requester: 'tom',
    type: 'other',
    version: undefined,
    erp: undefined,
    poNumber: 'PO-88207',
    subject: 'Copy the approval setup from production to a new sandbox',
    text: paragraphs(
      'For the training in two weeks we need a sandbox with our real approval groups and rules but without real invoices.',
      'Can you do that for us, and what does it cost? The order number for up to four hours is above.',
    ),
    happened: [
      filed(8, '08:50', 'tom'),
      took(7, '09:30', 'kim'),
      answered(
        7,
        '09:52',
        'kim',
        'Yes. We export the setup and import it in the sandbox; approvers become test users. Two hours on your order, and I need the name of the sandbox.',
      ),
      replied(6, '10:20', 'tom', 'Perfect. It is called TRAINING, created this morning.'),
      answered(
        3,
        '16:05',
        'kim',
        'The groups and rules are in TRAINING. The rules for purchase orders follow tomorrow.',
      ),
    ],
  }),
]
