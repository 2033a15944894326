/** Largest file that is taken, in bytes: 32 MiB (DOMAIN INV-38). */
export const ATTACHMENT_MAX_BYTES = 32 * 1024 * 1024

/** Most files that one ticket or draft holds. */
export const MAX_ATTACHMENTS = 20

/** What the virus scanner says. PENDING: not asked yet, ask again. NOT_SCANNED: there is no scanner, and people see that. */
export type ScanState = 'PENDING' | 'CLEAN' | 'INFECTED' | 'NOT_SCANNED'

/** A file that is fetched, judged and kept, but belongs to no record yet. The fields carry the names of the Attachment row. */
export type StagedFile = {
  /** Safe to show and to save under, see `safeName`. */
  readonly name: string
  readonly mimeDeclared: string | undefined
  readonly mimeSniffed: string
  /** Bytes. */
  readonly size: number
  /** Hex; equal for equal bytes, so the same file sent twice is noticed. */
  readonly sha256: string
  readonly storageKey: string
  readonly scan: ScanState
  readonly isSafePicture: boolean
}

/** What is known of a file before it is judged. */
export type Evidence = {
  readonly name: string
  /** The content type that the sender claimed. */
  readonly declared?: string | undefined
  /** The content type that the bytes show; undefined when they show none. */
  readonly sniffed?: string | undefined
  /** Bytes. */
  readonly size: number
  readonly looksLikeText: boolean
}

/** Why a file is not taken. `disguised`: it is called a picture and is none. */
export type AttachmentProblem = 'empty' | 'too-large' | 'not-allowed' | 'disguised'

/** What `judge` answers; `name` is safe in both cases, so a refusal can say which file it means. */
export type Judgement =
  | { readonly ok: true; readonly name: string; readonly mime: string; readonly isSafePicture: boolean }
  | { readonly ok: false; readonly problem: AttachmentProblem; readonly name: string; readonly size: number }

const LONGEST_NAME = 120
/** Leading dots hide a file, trailing ones vanish on Windows and change its ending. */
const EDGES = /^[.\s]+|[.\s]+$/g
const OFFICE = ['docx', 'xlsx', 'pptx']
const OPEN_OFFICE = ['odt', 'ods', 'odp']
const HEIC = ['heic', 'heif']
const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** Content type of the bytes → the name endings that suit it; the first one is added to a name that has none of them. */
const ALLOWED = new Map<string, readonly string[]>([
  ['image/png', ['png']],
  ['image/apng', ['png', 'apng']],
  ['image/jpeg', ['jpg', 'jpeg', 'jfif']],
  ['image/gif', ['gif']],
  ['image/webp', ['webp']],
  ['image/bmp', ['bmp']],
  ['image/heic', HEIC],
  ['image/heif', HEIC],
  ['application/pdf', ['pdf']],
  [`${openXml}.wordprocessingml.document`, ['docx']],
  [`${openXml}.spreadsheetml.sheet`, ['xlsx']],
  [`${openXml}.presentationml.presentation`, ['pptx']],
  [`${openDocument}.text`, ['odt']],
  [`${openDocument}.spreadsheet`, ['ods']],
  [`${openDocument}.presentation`, ['odp']],
  // The beginning of a document with a large first part shows no more than that it is a zip.
  ['application/zip', ['zip', ...OFFICE, ...OPEN_OFFICE]],
  ['application/gzip', ['gz', 'tgz']],
  ['application/x-7z-compressed', ['7z']],
  ['video/mp4', ['mp4', 'm4v']],
  ['video/x-m4v', ['m4v', 'mp4']],
  ['video/quicktime', ['mov', 'qt']],
  ['video/webm', ['webm']],
  ['application/vnd.ms-outlook', ['msg']],
  ['message/rfc822', ['eml']],
  ['text/csv', ['csv']],
  ['application/json', ['json']],
  // XML stays plain text: nothing may render it.
  ['text/plain', ['txt', 'log', 'xml', 'md', 'ini', 'yaml', 'yml', 'tsv', 'sql', 'al', 'flf', 'lic']],
])

const TEXT_KINDS = ['text/csv', 'application/json', 'message/rfc822']

/** Formats that are made of readable characters; every other format that reads as text is text with a lucky start ("BMW"). */
const READABLE = new Set([
  'application/pdf',
  'application/postscript',
  'application/rtf',
  'image/svg+xml',
  'text/html',
  'text/x-script',
])

/** Shown in place; every other file is only ever downloaded. */
const SAFE_PICTURES = new Set(['image/png', 'image/apng', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'])

/** Endings that a double click runs or a browser renders, whatever the bytes are. */
const RUNNABLE =
  /^(exe|com|scr|pif|msi|dll|cpl|jar|app|bat|cmd|sh|bash|psm?1|vb[se]|m?jse?|ws[fh]|hta|pyw?|rb|pl|php|lnk|url|reg|inf|scf|[xs]?html?|mht(ml)?|svgz?)$/

const PICTURE_ENDINGS = new Set([...ALLOWED].flatMap(([mime, endings]) => (mime.startsWith('image/') ? endings : [])))

/**
 * A file's name as it is kept and shown: no folders, no control characters, nothing invisible that turns the reading
 * direction, no leading dots, at most 120 characters with the ending kept, never empty (DOMAIN X65).
 */
export function safeName(name: string): string {
  // Nobody's file has a name so long; the patterns below would take their time over it.
  const last =
    name
      .slice(-1_000)
      .split(/[\\/]/)
      .findLast((part) => part.trim() !== '') ?? ''
  const visible = last
    // Joiners stay: emoji and Persian need them.
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .replace(EDGES, '')
  const ending = visible.match(/\.[a-z0-9]{1,10}$/i)?.[0] ?? ''
  const stem = [...visible.slice(0, visible.length - ending.length)].slice(0, LONGEST_NAME - ending.length).join('')
  return `${stem}${ending}`.replace(EDGES, '') || 'file'
}

/** Decides whether a file is taken and as what, by its bytes first and its name second (DOMAIN INV-38, X65). */
export function judge({ name: given, declared, sniffed, size, looksLikeText }: Evidence): Judgement {
  const name = safeName(given)
  const refuse = (problem: AttachmentProblem): Judgement => ({ ok: false, problem, name, size })
  if (size === 0) return refuse('empty')
  if (size > ATTACHMENT_MAX_BYTES) return refuse('too-large')

  const ending = endingOf(name)
  const mime = kindOf(ending, sniffed, looksLikeText)
  if (saysPicture(ending, declared) && !isPicture(mime)) return refuse('disguised')
  if (RUNNABLE.test(ending)) return refuse('not-allowed')
  const endings = mime ? ALLOWED.get(mime) : undefined
  if (!mime || !endings) return refuse('not-allowed')
  const fits = endings.includes(ending) || (isPicture(mime) && PICTURE_ENDINGS.has(ending))
  return {
    ok: true,
    name: fits ? name : safeName(`${name}.${endings[0]}`),
    mime,
    isSafePicture: SAFE_PICTURES.has(mime),
  }
}

/** Whether anybody may be given the bytes; who may ask is `may` (DOMAIN INV-38). */
export function isDownloadable(scan: ScanState): boolean {
  return scan === 'CLEAN' || scan === 'NOT_SCANNED'
}

/** The name decides only where bytes cannot: between kinds of text, and for Outlook's .msg, whose container old Office and installers share. */
function kindOf(ending: string, sniffed: string | undefined, looksLikeText: boolean): string | undefined {
  if (looksLikeText && !READABLE.has(sniffed ?? '')) {
    return TEXT_KINDS.find((mime) => ALLOWED.get(mime)?.includes(ending)) ?? 'text/plain'
  }
  return sniffed === 'application/x-cfb' && ending === 'msg' ? 'application/vnd.ms-outlook' : sniffed
}

function endingOf(name: string): string {
  return name.match(/\.([^.]+)$/)?.[1]?.toLowerCase() ?? ''
}

function saysPicture(ending: string, declared = ''): boolean {
  return PICTURE_ENDINGS.has(ending) || (ending === '' && declared.startsWith('image/'))
}

function isPicture(mime = ''): boolean {
  return mime.startsWith('image/') && mime !== 'image/svg+xml'
}
