import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answers, event, request } from '../../../adapters/provisioning/protocol.ts'
import { PROVISIONING_STEPS } from '../../../src/domain/provisioning-job.ts'

const [, section = ''] =
  /\n## Connect the provisioning system\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? []
const examples = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']): object => JSON.parse(json))
const typed = examples.filter((example) => 'type' in example)
const requests = typed.filter((example) => !('key' in example))
const events = typed.filter((example) => 'key' in example)
const [making, made, failed, preview, copied, changed, busy, refused, login] = examples.filter(
  (one) => !('type' in one),
)

describe('what the README tells the vendor’s engineers', () => {
  it('is how it is spoken to', () => {
    expect(requests).toHaveLength(6)
    for (const example of requests) expect(request.parse(example)).toEqual(example)
    const types = requests.map((one) => request.parse(one).type)
    expect(new Set(types)).toEqual(new Set(['create', 'roles', 'move', 'preview', 'copy', 'login']))
  })

  it('is what it may answer', () => {
    for (const answer of [making, failed]) expect(answers.create.parse(answer)).toEqual(answer)
    expect(answers.create.parse(made)).toEqual({ kind: 'made', done: PROVISIONING_STEPS })
    expect(answers.preview.parse(preview)).toEqual(preview)
    for (const answer of [copied, changed, busy, refused]) expect(answers.copy.parse(answer)).toEqual(answer)
    expect(answers.login.parse(login)).toEqual(login)
  })

  it('is what it may call back with', () => {
    expect(events).toHaveLength(2)
    for (const example of events) expect(event.parse(example)).toEqual(example)
    expect(new Set(events.map((one) => event.parse(one).type))).toEqual(new Set(['done', 'failed']))
  })

  it('names the steps in their order', () => {
    const [, steps = ''] = /Its steps are (.*?), in this order/.exec(section) ?? []
    expect([...steps.matchAll(/`(\w+)`/g)].map(([, step]) => step)).toEqual(PROVISIONING_STEPS)
  })
})

describe('an answer', () => {
  it('may have fields that nobody here knows', () => {
    expect(answers.create.parse({ kind: 'making', done: [], queue: 4 })).toEqual({ kind: 'making', done: [] })
  })

  it.each<[string, keyof typeof answers, unknown]>([
    ['with a step that nobody knows', 'create', { kind: 'making', done: ['magic'] }],
    ['that failed nowhere', 'create', { kind: 'failed', done: [], error: 'no' }],
    ['that says nothing of how far it is', 'create', { kind: 'making' }],
    [
      'with a fingerprint that is none',
      'preview',
      { added: [{ kind: 'a', name: 'b', sha256: 'c' }], overwritten: [], same: [] },
    ],
    ['that copied who knows what', 'copy', { kind: 'copied' }],
    ['that runs a program', 'login', { url: 'javascript:alert(1)' }],
    ['that leads nowhere', 'login', { url: '/enter' }],
  ])('%s is none', (_what, kind, given) => expect(answers[kind].safeParse(given).success).toBe(false))
})
