import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ATTACHMENT_MAX_BYTES, type Evidence, isDownloadable, judge, safeName } from '../../src/domain/attachment.ts'

const picture: Evidence = { name: 'shot.png', sniffed: 'image/png', size: 10, looksLikeText: false }
const text: Evidence = { name: 'notes.txt', size: 10, looksLikeText: true }
const problemOf = (evidence: Evidence) => {
  const judgement = judge(evidence)
  return judgement.ok ? 'taken' : judgement.problem
}

describe('a name is made safe', () => {
  test.each([
    ['shot.png', 'shot.png'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['C:\\Users\\ann\\Bild 1.png', 'Bild 1.png'],
    ['a/b/', 'b'],
    ['..', 'file'],
    ['', 'file'],
    [' \t\u0000 ', 'file'],
    ['.htaccess', 'htaccess'],
    ['invoice\u202Egnp.exe', 'invoicegnp.exe'],
    ['\u2066a\u2069\u200F.png', 'a.png'],
    ['a\r\nSet-Cookie: b.png', 'aSet-Cookie: b.png'],
    ['report.pdf. . ', 'report.pdf'],
    ['u\u0308ber.png', 'über.png'],
    ['שלום 👩‍💻 Größe ñ.png', 'שלום 👩‍💻 Größe ñ.png'],
    ['lone \uD83D surrogate.png', 'lone  surrogate.png'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeName(given)).toBe(safe)
  })

  it('is at most 120 characters and keeps its ending', () => {
    const safe = safeName(`${'ä'.repeat(300)}.jpeg`)
    expect(safe).toMatch(/^ä+\.jpeg$/)
    expect([...safe]).toHaveLength(120)
    expect([...safeName('😀'.repeat(300))]).toHaveLength(120)
  })

  it('holds for whatever anybody types, and making it safe twice changes nothing', () => {
    const part = fc.constantFrom('..', '/', '\\', '.', ' ', '\u202E', '\u0000', '\n', 'x', '.exe', '😀', '\uD83D')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (given) => {
          const safe = safeName(given)
          expect(safe).not.toMatch(/[\\/\p{Cc}\p{Bidi_Control}]|^\.|^$/u)
          expect([...safe].length).toBeLessThanOrEqual(120)
          expect(safeName(safe)).toBe(safe)
        },
      ),
    )
  })
})

describe('a file is judged by its bytes', () => {
  it('takes a picture and may show it in place', () => {
    expect(judge(picture)).toEqual({ ok: true, name: 'shot.png', mime: 'image/png', isSafePicture: true })
  })

  it('refuses nothing at all and too much, and says how much it was', () => {
    expect(problemOf({ ...picture, size: 0 })).toBe('empty')
    expect(problemOf({ ...picture, size: ATTACHMENT_MAX_BYTES })).toBe('taken')
    expect(judge({ ...picture, size: ATTACHMENT_MAX_BYTES + 1 })).toEqual({
      ok: false,
      problem: 'too-large',
      name: 'shot.png',
      size: ATTACHMENT_MAX_BYTES + 1,
    })
  })

  test.each<[string, Evidence]>([
    ['a script', { ...text, name: 'shot.png', sniffed: 'text/x-script' }],
    ['plain text', { ...text, name: 'shot.jpeg' }],
    ['an SVG', { ...text, name: 'shot.png', sniffed: 'image/svg+xml' }],
    ['text that starts like a GIF', { ...text, name: 'shot.gif', sniffed: 'image/gif' }],
    ['a program', { ...picture, sniffed: 'application/x-msdownload' }],
    ['a PDF', { ...picture, sniffed: 'application/pdf' }],
    ['bytes nobody knows', { ...picture, sniffed: undefined }],
    ['text pasted without a name as a picture', { ...text, name: 'image', declared: 'image/png' }],
  ])('calls %s with a picture’s name disguised', (_, evidence) => {
    expect(problemOf(evidence)).toBe('disguised')
  })

  test.each<[string, Evidence]>([
    ['a program', { ...picture, name: 'setup.exe', sniffed: 'application/x-msdownload' }],
    ['a program called .pdf', { ...picture, name: 'bill.pdf', sniffed: 'application/x-msdownload' }],
    ['a picture that a double click would run', { ...picture, name: 'shot.hta' }],
    ['a script', { ...text, name: 'run.ps1' }],
    ['a script called .txt', { ...text, sniffed: 'text/x-script' }],
    ['a web page', { ...text, name: 'page.html', sniffed: 'text/html' }],
    ['an SVG', { ...text, name: 'logo.svg', sniffed: 'image/svg+xml' }],
    ['an installer in Outlook’s container', { ...picture, name: 'setup.msi', sniffed: 'application/x-cfb' }],
    ['a picture format that is not on the list', { ...picture, name: 'scan.tiff', sniffed: 'image/tiff' }],
    ['bytes nobody knows', { ...picture, name: 'data.bin', sniffed: undefined }],
  ])('refuses %s', (_, evidence) => {
    expect(problemOf(evidence)).toBe('not-allowed')
  })

  test.each<[string, string, Evidence]>([
    ['text/csv', 'list.csv', { ...text, name: 'list.csv' }],
    ['application/json', 'a.json', { ...text, name: 'a.json' }],
    ['text/plain', 'a.xml', { ...text, name: 'a.xml', sniffed: 'application/xml' }],
    ['text/plain', 'bmw.txt', { ...text, name: 'bmw.txt', sniffed: 'image/bmp' }],
    ['message/rfc822', 'mail.eml', { ...text, name: 'mail.eml' }],
    ['application/vnd.ms-outlook', 'mail.msg', { ...picture, name: 'mail.msg', sniffed: 'application/x-cfb' }],
    ['application/pdf', 'a.pdf', { ...text, name: 'a.pdf', sniffed: 'application/pdf' }],
    ['application/zip', 'big.docx', { ...picture, name: 'big.docx', sniffed: 'application/zip' }],
    ['image/heic', 'IMG_1.HEIC', { ...picture, name: 'IMG_1.HEIC', sniffed: 'image/heic' }],
  ])('takes it as %s: %s', (mime, name, evidence) => {
    expect(judge(evidence)).toEqual({ ok: true, name, mime, isSafePicture: false })
  })

  test.each<[string, Evidence]>([
    ['shot.txt.png', { ...picture, name: 'shot.txt' }],
    ['image.png', { ...picture, name: 'image', declared: 'image/*' }],
    ['Screenshot 10.42.31.png', { ...picture, name: 'Screenshot 10.42.31' }],
    ['photo.jpg', { ...picture, name: 'photo.jpg' }],
    ['notes.unknown.txt', { ...text, name: 'notes.unknown' }],
  ])('gives a name that does not suit the bytes a true ending: %s', (name, evidence) => {
    expect(judge(evidence)).toMatchObject({ ok: true, name })
  })
})

it('hands out what is clean or was never scanned, and nothing else', () => {
  expect((['PENDING', 'CLEAN', 'INFECTED', 'NOT_SCANNED'] as const).filter(isDownloadable)).toEqual([
    'CLEAN',
    'NOT_SCANNED',
  ])
})
