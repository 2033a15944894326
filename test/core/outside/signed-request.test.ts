import { describe, expect, it, test } from 'vitest'
import { isSigned, signRequest } from '../../../src/core/outside/signed-request.ts'

// A published example of the scheme, whose secret is shorter than ours may be.
const SECRET = Buffer.from('plJ3nmyCDGBKInavdOK15jsl', 'base64')
const BODY = '{"event_type":"ping","data":{"success":true}}'
const AT = new Date(1_731_705_121_999)
const HEAD = {
  'webhook-id': 'msg_loFOjxBNrRLzqYUf',
  'webhook-timestamp': '1731705121',
  'webhook-signature': 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
}
const later = (seconds: number) => new Date(AT.getTime() + seconds * 1000)

test('a request is signed as Standard Webhooks wants it', () => {
  expect(signRequest(SECRET, 'msg_loFOjxBNrRLzqYUf', AT, BODY)).toEqual(HEAD)
})

describe('a request that comes in', () => {
  it('is believed, also within minutes, and beside signatures of other keys and kinds', () => {
    expect(isSigned(SECRET, HEAD, BODY, AT)).toBe(true)
    expect(isSigned(SECRET, HEAD, BODY, later(290))).toBe(true)
    const several = `v1a,abc v1,AAAA ${HEAD['webhook-signature']}`
    expect(isSigned(SECRET, { ...HEAD, 'webhook-signature': several }, BODY, AT)).toBe(true)
  })

  it.each<[string, Parameters<typeof isSigned>]>([
    ['another secret', [Buffer.alloc(32, 1), HEAD, BODY, AT]],
    ['another body', [SECRET, HEAD, `${BODY} `, AT]],
    ['another id', [SECRET, { ...HEAD, 'webhook-id': 'msg_2' }, BODY, AT]],
    ['another time', [SECRET, { ...HEAD, 'webhook-timestamp': '1731705122' }, BODY, AT]],
    ['no time at all', [SECRET, { ...HEAD, 'webhook-timestamp': 'now' }, BODY, AT]],
    ['no signature', [SECRET, { ...HEAD, 'webhook-signature': '' }, BODY, AT]],
    ['nothing', [SECRET, {}, BODY, AT]],
    [
      'a signature of no known kind',
      [SECRET, { ...HEAD, 'webhook-signature': HEAD['webhook-signature'].replace('v1', 'v2') }, BODY, AT],
    ],
    ['one that was sent long ago', [SECRET, HEAD, BODY, later(310)]],
    ['one from the future', [SECRET, HEAD, BODY, later(-310)]],
  ])('is not believed with %s', (_what, given) => {
    expect(isSigned(...given)).toBe(false)
  })
})
