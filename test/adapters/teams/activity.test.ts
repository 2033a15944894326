import { expect, test } from 'vitest'
import { toTurn } from '../../../adapters/teams/activity.ts'
import { activitySchema } from '../../../adapters/teams/activity-schema.ts'
import { type Input, inputSchema } from '../../../src/core/turn.ts'

/** As Teams sends them; names and ids are made up. */
const personal = {
  type: 'message',
  id: '1747031234567',
  timestamp: '2026-05-12T07:14:02.123Z',
  localTimestamp: '2026-05-12T09:14:02.123+02:00',
  localTimezone: 'Europe/Stockholm',
  locale: 'sv-SE',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/7a1b/',
  from: { id: '29:1xEwa', name: 'Ewa Falk', aadObjectId: 'aad-ewa' },
  conversation: { conversationType: 'personal', tenantId: 'hello', id: 'a:1personal' },
  recipient: { id: '28:bot', name: 'Deskhand' },
  channelData: { tenant: { id: 'hello' }, legacy: { replyToId: '1:1x' } },
  entities: [{ locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm', type: 'clientInfo' }],
  textFormat: 'plain',
  text: 'exflow web doesn&#39;t work',
}
const hear = (activity: object, token?: string) => toTurn(activitySchema.parse(activity), { token })
const hearTurn = (activity: object, token?: string) => {
  const heard = hear(activity, token)
  if (!heard) throw new Error('expected a turn')
  return heard.turn
}
const typed = (text: string, more: object = {}) => {
  const { input } = hearTurn({ ...personal, text, ...more })
  return input.kind === 'text' ? input.text : input
}

test('words in the personal chat', () => {
  expect(hearTurn(personal)).toEqual({
    id: 'a:1personal:1747031234567',
    from: { channel: 'teams', issuer: 'hello', id: 'aad-ewa', name: 'Ewa Falk' },
    place: {
      channel: 'teams',
      id: 'a:1personal',
      isPrivate: true,
      ref: {
        serviceUrl: 'https://smba.trafficmanager.net/emea/7a1b/',
        channelId: 'msteams',
        bot: { id: '28:bot', name: 'Deskhand' },
        user: { id: '29:1xEwa', name: 'Ewa Falk', aadObjectId: 'aad-ewa' },
        conversation: { id: 'a:1personal', conversationType: 'personal', isGroup: false, name: '', tenantId: 'hello' },
      },
    },
    locale: 'sv-SE',
    timezone: 'Europe/Stockholm',
    input: { kind: 'text', text: "exflow web doesn't work", by: 'words' },
  })
})

test('somebody of another tenant is somebody else, whatever else is the same (X45)', () => {
  const { from } = hearTurn({ ...personal, channelData: { tenant: { id: 'evil' } } })
  expect(from.issuer).toBe('evil')
  expect(hearTurn({ ...personal, channelData: undefined }).from.issuer).toBe('hello')
  expect(hearTurn({ ...personal, channelData: {}, conversation: { id: 'a:1' } }).from.issuer).toBe('')
  expect(hearTurn({ ...personal, from: { id: '29:1x' } }).from).toMatchObject({ id: '29:1x', name: '' })
})

test('language and zone come from the client’s own note where the activity has none', () => {
  const turn = hearTurn({ ...personal, locale: undefined, localTimezone: undefined })
  expect([turn.locale, turn.timezone]).toEqual(['sv-SE', 'Europe/Stockholm'])
  const silent = hearTurn({ ...personal, locale: null, localTimezone: undefined, entities: [] })
  expect('locale' in silent || 'timezone' in silent).toBe(false)
})

test('entities are decoded once', () => {
  expect(typed('a &lt;b&gt; &amp;amp; &quot;c&quot;&nbsp;&#228;&#x1F600; &unknown; 5 & 6')).toBe(
    'a <b> &amp; "c" ä😀 &unknown; 5 & 6',
  )
  expect(typed('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>')
  expect(typed('&#99999999; &#x110000;')).toBe('&#99999999; &#x110000;')
})

test('the bot’s own name is not part of what was said, other names are', () => {
  const channel = {
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: 'hello',
      id: '19:abc@thread.tacv2;messageid=1747031230000',
    },
    entities: [
      { type: 'mention', mentioned: { id: '28:bot', name: 'Deskhand' }, text: '<at>Deskhand</at>' },
      { type: 'mention', mentioned: { id: '29:erik', name: 'Erik' }, text: '<at>Erik</at>' },
      { type: 'clientInfo', locale: 'de-DE' },
    ],
  }
  expect(typed('<at>Deskhand</at>&nbsp;ask <at>Erik</at> about &lt;at&gt;\n', channel)).toBe('ask Erik about <at>')
  const { place } = hearTurn({ ...personal, ...channel })
  expect(place).toMatchObject({ isPrivate: false, id: '19:abc@thread.tacv2;messageid=1747031230000' })
  expect(
    hearTurn({ ...personal, conversation: { id: '19:g@thread.v2', conversationType: 'groupChat' } }).place.isPrivate,
  ).toBe(false)
  expect(hearTurn({ ...personal, conversation: { id: 'x', isGroup: true } }).place.isPrivate).toBe(false)
  expect(hearTurn({ ...personal, conversation: { id: 'x' } }).place.isPrivate).toBe(true)
})

test('files: dropped, pasted, inline; the HTML twin of a message is none', () => {
  const turn = hearTurn(
    {
      ...personal,
      text: undefined,
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          contentUrl: 'https://hello-my.sharepoint.com/personal/ewa/Documents/Applications/log.txt',
          name: 'log.txt',
          content: {
            downloadUrl: 'https://hello-my.sharepoint.com/_layouts/15/download.aspx?tempauth=x',
            uniqueId: 'u',
            fileType: 'txt',
          },
        },
        {
          contentType: 'image/*',
          contentUrl: 'https://smba.trafficmanager.net/emea/7a1b/v3/attachments/0-x/views/original',
        },
        { contentType: 'image/gif', contentUrl: 'https://media.example/cat.gif' },
        { contentType: 'image/png', contentUrl: 'data:image/png;base64,iVBORw0KGgo=', name: 'shot.png' },
        { contentType: 'image/png' },
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'odd.txt',
          content: { downloadUrl: 7 },
        },
        { contentType: 'text/html', content: '<p><img src="https://x.example/1.png"></p>' },
      ],
    },
    'tok',
  )
  expect(turn.input).toEqual({ kind: 'text', text: '', by: 'words' })
  expect(turn.files).toEqual([
    { name: 'log.txt', url: 'https://hello-my.sharepoint.com/_layouts/15/download.aspx?tempauth=x' },
    {
      name: 'image.png',
      url: 'https://smba.trafficmanager.net/emea/7a1b/v3/attachments/0-x/views/original',
      headers: { Authorization: 'Bearer tok' },
    },
    { name: 'image.gif', declaredType: 'image/gif', url: 'https://media.example/cat.gif' },
    { name: 'shot.png', declaredType: 'image/png', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]) },
  ])
})

const submit = (value: unknown) => ({
  ...personal,
  text: undefined,
  textFormat: undefined,
  replyToId: '1747031200000',
  value,
})
const execute = (data: unknown, trigger = 'manual') => ({
  ...submit({ action: { type: 'Action.Execute', title: 'Go', id: 'x', verb: 'go', data }, trigger }),
  type: 'invoke',
  name: 'adaptiveCard/action',
})
const fill: Input = { kind: 'fill', run: 'r1', values: {}, form: true, by: 'press' }
const view: Input = { kind: 'view', view: 'tickets', params: { page: 2 }, by: 'press' }

test('a press is the input its button carries, in both dialects', () => {
  expect(hear(submit({ $: view, $stays: 1 }))).toMatchObject({
    turn: { input: view },
    via: { kind: 'submit', stays: true, cardId: '1747031200000' },
  })
  expect(hear(execute({ $: view }))).toMatchObject({
    turn: { input: view },
    via: { kind: 'execute', stays: false, cardId: '1747031200000' },
  })
  expect(hear(execute({ $: view }, 'automatic'))).toMatchObject({
    turn: { input: view, isRefresh: true },
    via: { kind: 'refresh' },
  })
  expect(hearTurn(execute({ $: view })).isRefresh).toBeUndefined()
})

const filledWith = (beside: object) => {
  const { input } = hearTurn(execute({ $: fill, ...beside }))
  return input.kind === 'fill' ? input.values : input
}

test('what stands beside the button are the answers', () => {
  expect(filledWith({ subject: 'a', version: '', msteams: { type: 'x' }, $kept: [], odd: 7, deep: { a: 1 } })).toEqual({
    subject: 'a',
    version: null,
  })
  expect(hearTurn(execute({ $: view, subject: 'a' })).input).toEqual(view)
})

test('a long answer that the card could not show is unchanged when it comes back empty', () => {
  expect(filledWith({ $kept: ['description', 'note'], description: '', subject: 'a', note: 'new' })).toEqual({
    subject: 'a',
    note: 'new',
  })
  expect(filledWith({ $kept: ['description'] })).toEqual({})
})

test('several choices: none chosen is an answer too', () => {
  expect(filledWith({ $lists: ['products', 'erps'], erps: 'bc,nav' })).toEqual({ products: null, erps: 'bc,nav' })
})

test('a way out counts unless something was typed', () => {
  const was = { $was: { version: '23.2' } }
  expect(filledWith({ version: '', version$instead: 'unknown' })).toEqual({ version: 'unknown' })
  expect(filledWith({ ...was, version: '23.2', version$instead: 'unknown' })).toEqual({ version: 'unknown' })
  expect(filledWith({ ...was, version: '24.1', version$instead: 'unknown' })).toEqual({ version: '24.1' })
  expect(filledWith({ ...was, version: '23.2', version$instead: '' })).toEqual({ version: '23.2' })
  expect(filledWith({ ...was, version: '23.2', version$instead: 'false' })).toEqual({ version: '23.2' })
  expect(filledWith({ version: '', version$instead: 'false' })).toEqual({ version: null })
})

test('the button’s own values beat what was typed beside it', () => {
  const { input } = hearTurn(
    execute({ $: { kind: 'fill', run: 'r', values: { a: '1' }, by: 'press' }, a: '2', b: '3' }),
  )
  expect(input).toMatchObject({ values: { a: '1', b: '3' } })
})

test.each([
  ['nothing', undefined],
  ['no input', { subject: 'x' }],
  ['a word', 'go'],
  ['a forged kind', { $: { kind: 'sql', by: 'press' } }],
  ['an action nobody has', { $: { kind: 'press', run: 'r', action: 'approve', by: 'press' } }],
  ['more than there is', { $: { ...view, as: 'admin' } }],
  ['a list', [{ $: view }]],
  ['broken companions', { $: { kind: 'fill' }, $kept: 'x' }],
])('a button that carries %s is no longer valid', (_, data) => {
  const dead = { kind: 'press', run: '', action: 'resume', by: 'press' }
  expect(hearTurn(execute(data)).input).toEqual(dead)
  expect(inputSchema.safeParse(dead).success).toBe(true)
  if (data !== undefined) expect(hearTurn(submit(data)).input).toEqual(dead)
})

test('forged companions of a good button do no harm', () => {
  expect(filledWith({ $kept: 'x', $lists: { a: 1 }, $was: 7, $stays: 'x', subject: 'a' })).toEqual({ subject: 'a' })
  const { input } = hearTurn(
    execute(JSON.parse('{"$":{"kind":"fill","run":"r","values":{},"by":"press"},"__proto__":"x","a":"b"}')),
  )
  expect(input).toMatchObject({ values: { a: 'b' } })
})

test('an installation says hello once it is about the bot', () => {
  const home = { kind: 'view', view: 'help', by: 'press' }
  const added = {
    ...personal,
    type: 'conversationUpdate',
    text: undefined,
    membersAdded: [{ id: '29:x' }, { id: '28:bot' }],
  }
  expect(hearTurn(added).input).toEqual(home)
  expect(hearTurn({ ...personal, type: 'installationUpdate', action: 'add' }).input).toEqual(home)
  expect(hear({ ...added, membersAdded: [{ id: '29:x' }] })).toBeUndefined()
  expect(hear({ ...personal, type: 'installationUpdate', action: 'remove' })).toBeUndefined()
})

test('edits, deletions, reactions and typing change nothing (X64)', () => {
  for (const type of ['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'event'])
    expect(hear({ ...personal, type })).toBeUndefined()
})

const command = (body: object, more: object = {}) => ({
  ...personal,
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  text: undefined,
  value: { commandId: 'createTicket', commandContext: 'message', messagePayload: { id: '1', body }, ...more },
})

test('a ticket from a message takes its words, wherever it was written', () => {
  const content =
    '<div><p>Login to <b>ExFlow</b> fails &amp; stops</p><p>Since <at id="0">Tom</at>&nbsp;updated.<br>Error 500</p><script>x()</script></div>'
  const { turn, via } = hear(command({ contentType: 'html', content })) ?? {}
  expect(turn?.input).toEqual({
    kind: 'start',
    flow: 'ticket.create',
    values: {
      subject: 'Login to ExFlow fails & stops',
      description: 'Login to ExFlow fails & stops\nSince Tom updated.\nError 500',
    },
    by: 'press',
  })
  expect(turn?.place.isPrivate).toBe(false)
  expect(via).toEqual({ kind: 'command' })
  const long = hearTurn(command({ contentType: 'text', content: `${'😀'.repeat(200)}\nb` })).input
  expect(long).toMatchObject({ values: { subject: '😀'.repeat(120) } })
  expect(hear(command({ content: 'x' }, { commandId: 'other' }))).toBeUndefined()
  expect(hear({ ...command({ content: 'x' }), name: 'composeExtension/submitAction' })).toBeUndefined()
})
