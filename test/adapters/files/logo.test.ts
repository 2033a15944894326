import { deflateSync } from 'node:zlib'
import { Transformer } from '@napi-rs/image'
import { describe, expect, it } from 'vitest'
import { remakeLogo } from '../../../adapters/files/logo.ts'
import { pictureSize } from '../../../adapters/files/picture-size.ts'
import { LOGO_LIMITS } from '../../../src/domain/tenant-logo.ts'
import { LOGO_PICTURES } from '../../support/logo-pictures.ts'

const picture = (name: keyof typeof LOGO_PICTURES) => Buffer.from(LOGO_PICTURES[name], 'base64')
const remade = (bytes: Uint8Array, format = 'png') => remakeLogo(bytes, format)

/** A picture of one colour. */
const plain = (width: number, height: number) =>
  Transformer.fromRgbaPixels(new Uint8Array(width * height * 4).fill(200), width, height).png()

/** The picture that came out of it, its pixels RGB or RGBA. */
async function made(bytes: Uint8Array) {
  const answer = await remade(bytes)
  if (!answer.ok) throw new Error(answer.problem.kind)
  const { width, height, png } = answer
  const pixels = await new Transformer(png).rawPixels()
  const depth = pixels.length / (width * height)
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * depth, (y * width + x) * depth + 3)]
  return { width, height, png, pixels, at }
}

/** How far two colours are apart. */
const apart = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))))
const RED = [255, 0, 0]

describe('what is made anew', () => {
  it.each<[string, keyof typeof LOGO_PICTURES, number, number]>([
    ['an animated GIF', 'animated', 10, 10],
    ['an animated WebP', 'moving', 10, 10],
  ])('%s stands still on its first picture', async (_what, name, width, height) => {
    const still = await made(picture(name))
    expect(still).toMatchObject({ width, height })
    expect(still.png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect(still.at(4, 4)).toEqual(RED)
  })

  it('a photo is turned as it was held, and says no longer where that was', async () => {
    expect(picture('turned').toString('latin1')).toContain('at home')
    const turned = await made(picture('turned'))
    expect(turned).toMatchObject({ width: 12, height: 4 })
    expect(apart(turned.at(1, 2), [200, 30, 60])).toBeLessThan(12)
    expect(apart(turned.at(10, 2), [0, 0, 255])).toBeLessThan(12)
    const rest = Buffer.from(turned.png).toString('latin1')
    expect(rest).not.toMatch(/at home|exif|GPS/i)
  })

  it('a picture for print has the colours of a screen', async () => {
    const shown = await made(picture('cmyk'))
    expect(shown).toMatchObject({ width: 8, height: 8 })
    expect(apart(shown.at(3, 3), [235, 51, 97])).toBeLessThan(15)
  })

  it('an interlaced GIF has every line in its place, and its holes', async () => {
    const [ours, wanted] = [await made(picture('interlaced')), await new Transformer(picture('shown')).rawPixels()]
    expect(ours.pixels.length).toBe(wanted.length)
    const holes = [...wanted].filter((value, index) => index % 4 === 3 && value === 0)
    expect(holes.length).toBeGreaterThan(0)
    for (let at = 0; at < wanted.length; at += 4) {
      expect(ours.pixels[at + 3]).toBe(wanted[at + 3])
      if (wanted[at + 3] !== 0) expect(ours.pixels.subarray(at, at + 3)).toEqual(wanted.subarray(at, at + 3))
    }
  })

  it.each<[keyof typeof LOGO_PICTURES, number, number]>([
    ['lossy', 8, 4],
    ['lossless', 24, 8],
    ['extended', 9, 5],
  ])('a %s WebP is as large as it says', async (name, width, height) => {
    expect(pictureSize(picture(name))).toEqual({ format: 'webp', width, height })
    expect(await made(picture(name))).toMatchObject({ width, height })
  })

  it('comes out the same each time, and of itself too', async () => {
    const [first, second] = [await made(picture('turned')), await made(picture('turned'))]
    expect(second.png).toEqual(first.png)
    expect((await made(first.png)).png).toEqual(first.png)
  })
})

describe('a logo', () => {
  const { width, height, bytes } = LOGO_LIMITS

  it.each([
    [1, 1],
    [width, height],
    [width, 1],
  ])('may be %i × %i', async (wide, high) => {
    expect(await made(await plain(wide, high))).toMatchObject({ width: wide, height: high })
  })

  it.each([
    [width + 1, height],
    [width, height + 1],
    [height, width],
    [800, 600],
  ])('may not be %i × %i, and both sizes are told (H10)', async (wide, high) => {
    const actual = { width: wide, height: high, bytes: expect.any(Number) }
    const problem = { kind: 'dimensions', actual, allowed: LOGO_LIMITS }
    expect(await remade(await plain(wide, high))).toEqual({ ok: false, problem })
  })

  it('may have exactly so many bytes, and not one more', async () => {
    const png = await plain(20, 20)
    // What follows the end of a picture is nobody's; it is not in what comes out.
    const padded = (to: number) => Buffer.concat([png, Buffer.alloc(to - png.length, 'x')])
    const largest = await made(padded(bytes))
    expect(Buffer.from(largest.png).includes('xxxx')).toBe(false)
    expect(await remade(padded(bytes + 1))).toMatchObject({ ok: false, problem: { kind: 'bytes' } })
  })

  it('that claims a thousand times what it may be is not unpacked', async () => {
    const before = process.resourceUsage().maxRSS
    expect(await remade(bomb(60_000, 60_000))).toMatchObject({ ok: false, problem: { kind: 'dimensions' } })
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(50_000)
  })

  it.each<[string, string, string]>([
    [
      'a drawing with a program in it',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'svg+xml',
    ],
    ['a document', '%PDF-1.7', 'application/pdf'],
    ['a picture of another kind', 'BM', 'bmp'],
  ])('is not %s', async (_what, words, format) => {
    expect(await remade(Buffer.from(words), format)).toEqual({ ok: false, problem: { kind: 'format', format } })
  })

  it('of no size is none', async () => {
    expect(await remade(bomb(0, 5))).toEqual({ ok: false, problem: { kind: 'empty' } })
  })
})

describe('what is broken', () => {
  const names = Object.keys(LOGO_PICTURES) as (keyof typeof LOGO_PICTURES)[]

  it.each(names)('is refused and never thrown out: %s, cut and changed', async (name) => {
    const whole = picture(name)
    for (let cut = 0; cut < whole.length; cut += Math.ceil(whole.length / 60)) {
      const answer = await remade(whole.subarray(0, cut))
      if (cut < 8) expect(answer).toEqual({ ok: false, problem: { kind: 'unreadable' } })
      const changed = Buffer.from(whole)
      changed[cut] = (changed[cut] ?? 0) ^ 0xff
      expect(typeof (await remade(changed)).ok).toBe('boolean')
    }
  })
})

/** A PNG whose head claims this size. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
  }
  const pixels = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', pixels)])
}
