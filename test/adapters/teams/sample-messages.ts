import type { Button, Field, Form, List, Message, Record as RecordMessage, Review } from '../../../src/core/message.ts'
import type { Action, Input } from '../../../src/core/turn.ts'
import { verbatim } from '../../../src/core/words.ts'

const run = 'd7c9a1de-3a5f-4a43-9c0f-2f1f8d6f4a11'
const view = (name: string, params?: object): Input => ({
  kind: 'view',
  view: name,
  by: 'press',
  ...(params ? { params: { ...params } } : {}),
})
const press = (label: string, action: Action, style?: Button['style']): Button<string> => ({
  label,
  does: { kind: 'press', run, action, by: 'press' },
  ...(style ? { style } : {}),
})
const choices = (...labels: string[]) =>
  labels.map((label) => ({ value: label.toLowerCase().replaceAll(' ', '-'), label }))

const versionHelp = {
  label: 'Where do I find this?',
  text: 'In Business Central: *ExFlow Import Journals → Actions → Functions → About ExFlow*.\nIt looks like **23.2.34.11**.',
  pictureUrl: 'https://deskhand.example/pictures/about-exflow.png',
  link: { label: 'Read the article', url: 'https://docs.example/about' },
}

const fields: Field<string>[] = [
  {
    id: 'product',
    label: 'Product',
    widget: 'choice',
    isRequired: true,
    choices: choices('ExFlow AP', 'ExFlow Data Capture'),
    value: 'exflow-ap',
  },
  {
    id: 'erp',
    label: 'ERP version',
    widget: 'choice',
    isRequired: true,
    choices: choices(
      'Business Central Online',
      'Business Central 23',
      'Business Central 22',
      'Business Central 14',
      'NAV 2018',
      'NAV 2017',
    ),
    value: 'business-central-online',
  },
  {
    id: 'version',
    label: 'ExFlow version',
    widget: 'line',
    isRequired: true,
    maxLength: 40,
    value: 'newest',
    display: verbatim('newest'),
    problem: 'Please use numbers such as 23.2.34.11.',
    help: versionHelp,
    instead: { value: 'unknown', label: 'I don’t know' },
  },
  {
    id: 'severity',
    label: 'Severity',
    widget: 'choice',
    isRequired: true,
    choices: choices('Critical', 'Major', 'Minor'),
    value: 'major',
  },
  {
    id: 'subject',
    label: 'Subject',
    widget: 'line',
    isRequired: true,
    maxLength: 120,
    value: 'exflow web doesn’t work',
  },
  {
    id: 'description',
    label: 'Description',
    widget: 'paragraph',
    isRequired: true,
    maxLength: 20_000,
    hint: 'What did you do, what happened, since when?',
    value: 'After the update nobody can sign in.\nThe page stays blank.',
  },
  {
    id: 'seats',
    label: 'Also affected',
    widget: 'choices',
    isRequired: false,
    choices: choices('Sweden', 'Germany', 'Spain'),
    value: ['sweden', 'spain'],
  },
  { id: 'since', label: 'Since', widget: 'date', isRequired: false, value: '2026-05-12' },
  {
    id: 'files',
    label: 'Attachments',
    widget: 'files',
    isRequired: false,
    display: verbatim('image.png, log.txt'),
    hint: 'Drop files into this chat.',
  },
  { id: 'po', label: 'PO number', widget: 'line', isRequired: false, maxLength: 40 },
]

export const form: Form<string> = {
  kind: 'form',
  run,
  title: `New ticket – ${verbatim('Hello AB')}`,
  note: 'First-line support: **SignUp Support** (agreement AG-2043).',
  problem: 'One answer needs a second look. Everything else is kept.',
  fields,
  submit: { label: 'Continue', does: { kind: 'fill', run, values: {}, form: true, by: 'press' }, style: 'primary' },
  buttons: [press('Cancel', 'cancel')],
}

export const review: Review<string> = {
  kind: 'review',
  run,
  title: `Send this to **SignUp Support**?`,
  rows: [
    { id: 'product', label: 'Product', value: verbatim('ExFlow AP') },
    { id: 'version', label: 'ExFlow version', value: verbatim('23.2.34.11') },
    { id: 'subject', label: 'Subject', value: verbatim('Login to ExFlow Web: blank page for all users since 08:00') },
    {
      id: 'description',
      label: 'Description',
      value: verbatim('After the update nobody can sign in.\nThe page stays blank.\n\nTried two browsers.'),
    },
  ],
  notes: ['Attachments: none. A screenshot helps – drop it here.'],
  buttons: [press('Send', 'confirm', 'primary'), press('Edit', 'edit'), press('Cancel', 'cancel')],
}

export const list: List<string> = {
  kind: 'list',
  title: 'My open tickets (3)',
  items: [
    {
      id: 'T-10482',
      title: verbatim('Login to ExFlow Web: blank page'),
      status: { label: 'In progress', tone: 'active' },
      facts: [verbatim('Erik Holm'), 'ExFlow AP', '2 days'],
      open: view('ticket', { number: 'T-10482' }),
    },
    {
      id: 'T-10471',
      title: verbatim('Wrong company in *import* **journal**'),
      status: { label: 'Waiting for you', tone: 'waiting' },
      facts: [verbatim('Erik Holm'), 'ExFlow AP', '1 day'],
      open: view('ticket', { number: 'T-10471' }),
    },
    {
      id: 'T-10455',
      title: verbatim('Question about grace days'),
      status: { label: 'New', tone: 'new' },
      facts: ['–', 'ExFlow AP', 'today'],
      open: view('ticket', { number: 'T-10455' }),
    },
  ],
  empty: 'No open tickets.',
  page: { label: 'Page 2 of 3', previous: view('tickets', { page: 1 }), next: view('tickets', { page: 3 }) },
  buttons: [
    { label: 'All company tickets', does: view('tickets', { which: 'company' }) },
    { label: 'Closed', does: view('tickets', { state: 'closed' }) },
    { label: 'New ticket', does: { kind: 'start', flow: 'ticket.create', by: 'press' }, style: 'primary' },
  ],
}

export const record: RecordMessage<string> = {
  kind: 'record',
  subject: { type: 'ticket', id: 'T-10471', version: 3 },
  title: `T-10471 · ${verbatim('Wrong company in import journal')}`,
  status: { label: 'Waiting for you', tone: 'waiting' },
  facts: [
    { id: 'product', label: 'Product', value: verbatim('ExFlow AP 23.2.34.11') },
    { id: 'owner', label: 'Handled by', value: verbatim('Erik Holm') },
    { id: 'created', label: 'Created', value: '12 May, 09:14' },
  ],
  text: verbatim(
    'The import journal shows the company of another tenant.\n\n1. Open *Import Journals*\n2. Press <New>',
  ),
  entries: [
    { who: verbatim('Tom Riis'), when: '12 May, 09:20', text: verbatim('It happens for all users.') },
    { who: verbatim('Erik Holm'), when: '13 May, 16:20', text: verbatim('Which company in BC?') },
  ],
  note: 'Your answer is awaited.',
  buttons: [
    { label: 'Reply', does: { kind: 'start', flow: 'ticket.reply', by: 'press' }, style: 'primary' },
    { label: 'Edit', does: { kind: 'start', flow: 'ticket.edit', by: 'press' } },
    { label: 'Add file', does: { kind: 'start', flow: 'ticket.attach', by: 'press' } },
    { label: 'Share', does: { kind: 'start', flow: 'ticket.share', by: 'press' } },
    { label: 'History', does: view('history') },
    { label: 'Open in browser', does: { url: 'https://deskhand.example/t/10471' } },
    { label: 'My open tickets', does: view('tickets') },
    { label: 'Close', does: { kind: 'start', flow: 'ticket.close', by: 'press' }, style: 'danger' },
  ],
  refresh: view('ticket', { number: 'T-10471' }),
}

/** Sends what was typed into a question. */
const submit: Button<string> = { label: 'OK', does: { kind: 'fill', run, values: {}, by: 'press' }, style: 'primary' }
const fill = (value: string | null): Input => ({ kind: 'fill', run, values: { type: value }, by: 'press' })

/** One of every kind, as the flows make them. */
export const samples: Readonly<Record<string, Message<string>>> = {
  'say-buttons': {
    kind: 'say',
    tone: 'hint',
    text: 'One tip for a faster answer: name what you did and what happened, e.g. *“Sign-in to ExFlow Web ends on a blank page since 08:00”*.',
    buttons: [press('Improve subject', 'edit', 'primary'), press('Keep as is', 'keep')],
  },
  'say-good': { kind: 'say', tone: 'good', text: '**T-10482** is sent.', buttons: [press('Open', 'resume')] },
  'say-bad': {
    kind: 'say',
    tone: 'bad',
    text: 'That did not work. Nothing was sent, your text is kept.',
    buttons: [press('Try again', 'resume', 'primary')],
  },
  'ask-choice': {
    kind: 'ask',
    run,
    submit,
    title: 'New ticket',
    field: {
      id: 'type',
      label: 'What is it about?',
      widget: 'choice',
      isRequired: true,
      choices: choices('Technical problem', 'Question', 'Licence', 'Other'),
    },
    buttons: [press('Cancel', 'cancel')],
  },
  'ask-line': {
    kind: 'ask',
    run,
    submit,
    title: 'New ticket',
    field: fields[2] as Field<string>,
    buttons: [
      { label: 'I don’t know', does: { kind: 'fill', run, values: { version: 'unknown' }, by: 'press' } },
      press('Back', 'back'),
      press('Cancel', 'cancel'),
    ],
  },
  'ask-many': {
    kind: 'ask',
    run,
    submit,
    field: {
      id: 'type',
      label: 'Which country?',
      hint: 'Type to search.',
      widget: 'choice',
      isRequired: false,
      choices: choices(...Array.from({ length: 40 }, (_, index) => `Country ${index + 1}`)),
    },
    buttons: [{ label: 'Skip', does: fill(null) }, press('Cancel', 'cancel')],
  },
  'ask-files': {
    kind: 'ask',
    run,
    submit,
    field: {
      id: 'files',
      label: 'Add a screenshot?',
      hint: 'Drop files into this chat.',
      widget: 'files',
      isRequired: false,
    },
    buttons: [{ label: 'Send without', does: { kind: 'fill', run, values: { files: null }, by: 'press' } }],
  },
  form,
  review,
  list,
  'list-empty': {
    ...list,
    items: [],
    title: 'My open tickets (0)',
    buttons: list.buttons,
    empty: 'Nothing is open. Enjoy your day!',
  },
  record,
  'record-home': {
    kind: 'record',
    title: `Hello ${verbatim('Ewa')}`,
    text: 'How can I help? Just write what is wrong, or press a button.',
    facts: [{ id: 'mine', label: 'Your open tickets', value: '3, one waits for you' }],
    buttons: [
      {
        label: 'Technical problem',
        does: { kind: 'start', flow: 'ticket.create', values: { type: 'technical' }, by: 'press' },
        style: 'primary',
      },
      { label: 'Other matter', does: { kind: 'start', flow: 'ticket.create', values: { type: 'other' }, by: 'press' } },
      { label: 'My tickets', does: view('tickets') },
      { label: 'How does this work?', does: view('intro') },
    ],
    stays: true,
  },
}
