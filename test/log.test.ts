import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createLog, routeConsole } from '../src/log.ts'

/** A log that keeps its lines. */
function logbook(level = 'info') {
  const lines: string[] = []
  const log = createLog(level, { write: (line) => void lines.push(line) })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') as Record<string, unknown> }
}

test('a line says when, how grave and what', () => {
  const { log, lines, last } = logbook()
  log.info({ turn: 't-1', run: 'r-1', channel: 'teams' }, 'turn done')
  expect(last()).toMatchObject({ level: 30, turn: 't-1', run: 'r-1', channel: 'teams', msg: 'turn done' })
  expect(last().time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(lines[0]?.endsWith('}\n')).toBe(true)
  log.debug('not asked for')
  expect(lines).toHaveLength(1)
})

test.each([
  'password',
  'MicrosoftAppPassword',
  'token',
  'accessToken',
  'METRICS_TOKEN',
  'secret',
  'clientSecret',
  'key',
  'apiKey',
  'x-api-key',
  'authorization',
  'Authorization',
  'cookie',
  'set-cookie',
  'downloadUrl',
  'credentials',
])('%s is never written, wherever it lies', (key) => {
  const { log, lines } = logbook()
  log.info({ [key]: 'hunter2' }, 'on top')
  log.info({ a: { b: [{ c: { [key]: 'hunter2' } }] } }, 'deep')
  log.info({ [key]: { inner: 'hunter2' } }, 'as an object')
  log.child({ [key]: 'hunter2' }).info('in a child')
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).toContain('[secret]')
  expect(lines.join()).not.toContain('hunter2')
})

test('words that only look like secrets stay', () => {
  const { log, last } = logbook()
  log.info(
    { keyboard: 'qwerty', monkey: 'george', tokenless: 'yes', reqId: 'r-1' },
    'the bot framework request was refused',
  )
  expect(last()).toMatchObject({
    keyboard: 'qwerty',
    monkey: 'george',
    tokenless: 'yes',
    reqId: 'r-1',
    msg: 'the bot framework request was refused',
  })
})

test('secrets inside strings are masked', () => {
  const { log, lines } = logbook()
  log.warn(
    { why: 'sent Bearer abcdefghijklmnop.qrst', at: 'postgresql://desk:hunter2@db/x' },
    'no postgresql://desk:hunter2@db/x',
  )
  expect(lines[0]).toContain('Bearer [secret]')
  expect(lines[0]).toContain('postgresql://desk:[secret]@db/x')
  expect(lines[0]).not.toMatch(/hunter2|qrst/)
})

test('what people wrote stays out', () => {
  const { log, lines } = logbook()
  log.info(
    { message: { text: 'my invoice is wrong' }, activity: { value: 'my invoice' }, body: 'my invoice', attachments: 2 },
    'turn',
  )
  expect(lines[0]).not.toContain('invoice')
  expect(lines[0]).toContain('"attachments":2')
})

test('an error tells what, why and where, but neither its data nor a stack', () => {
  const { log, lines, last } = logbook()
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const query =
    'Invalid `prisma.ticket.create()` invocation\n{ data: { title: "my invoice" } }\n\nUnique constraint failed'
  log.error({ err: Object.assign(new Error(query, { cause }), { code: 'P2002', data: 'my invoice' }) }, 'turn failed')
  log.error(new Error(query))
  expect(last().msg).toMatch(/^Invalid .* … Unique constraint failed$/)
  const { err } = JSON.parse(lines[0] ?? '{}') as { err: { at: string[] } }
  expect(err).toMatchObject({
    type: 'Error',
    code: 'P2002',
    message: 'Invalid `prisma.ticket.create()` invocation … Unique constraint failed',
    cause: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
  })
  expect(err.at[0]).toContain('log.test.ts')
  expect(lines.join()).not.toMatch(/my invoice|"stack"/)
})

test('what zod refused is told by place, without the value', () => {
  const { log, lines, last } = logbook()
  log.error(
    { err: z.object({ a: z.object({ b: z.number() }) }).safeParse({ a: { b: 'my invoice' } }).error },
    'bad row',
  )
  expect(last().err).toMatchObject({ type: 'ZodError', message: expect.stringMatching(/expected number.*a\.b/) })
  expect(lines[0]).not.toContain('my invoice')
})

test('something thrown that is no error is told too', () => {
  const { log, last } = logbook()
  log.error({ err: 'just words' }, 'odd')
  expect(last().err).toEqual({ message: 'just words' })
})

test('what libraries write to the console goes to debug, until put back', () => {
  const { log, lines, last } = logbook('debug')
  const terminal = globalThis.console
  const { error, warn } = terminal
  const spy = vi.fn()
  Object.assign(terminal, { error: spy, warn: spy })
  try {
    const putBack = routeConsole(log)
    terminal.error('expired token: %s', 'kid-1')
    terminal.warn(new Error('old'))
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ level: 20, from: 'console', msg: 'expired token: kid-1' })
    expect(last()).toMatchObject({ level: 20, msg: expect.stringContaining('Error: old') })
    expect(spy).not.toHaveBeenCalled()
    putBack()
    terminal.error('again')
    expect(spy).toHaveBeenCalledWith('again')
    expect(lines).toHaveLength(2)
  } finally {
    Object.assign(terminal, { error, warn })
  }
})
