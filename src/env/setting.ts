import { isIP } from 'node:net'
import { z } from 'zod'

/** Whatever was written. */
export const text = z.string().optional()

/** One of the words, whatever their case. */
export const oneOf = <const T extends string>(words: readonly T[]) =>
  z.preprocess(
    (given) => words.find((word) => word.toLowerCase() === String(given).toLowerCase()) ?? given,
    z.enum(words, { error: `is not a known value. Set one of ${words.join(', ')}.` }),
  )

/** An address of one of the schemes. */
export const url = (schemes: string[], example: string) =>
  z
    .string()
    .refine((given) => URL.canParse(given) && schemes.includes(new URL(given).protocol), {
      error: `is not a usable address. Set one like ${example}.`,
    })
    .optional()

/** A small number, or addresses and networks with commas between them. */
const isProxies = (given: string): boolean =>
  /^[1-9]$/.test(given) ||
  given.split(',').every((one) => {
    const [address = '', bits, more] = one.trim().split('/')
    const family = isIP(address)
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
    return family !== 0 && isNetwork && more === undefined
  })

/** Who may say for whom it asks: so many proxies in a row, or these. */
export const proxies = z
  .string()
  .refine(isProxies, {
    error: 'is neither a number of proxies nor their addresses. Set 1, or addresses like 10.0.0.5, 192.168.0.0/16.',
  })
  .transform((given) => (/^\d+$/.test(given) ? Number(given) : given.split(',').map((one) => one.trim())))

/** Where people reach this server. */
export const publicUrl = z
  .string()
  .refine(
    (given) => {
      const at = URL.parse(given)
      return !!at && /^https?:$/.test(at.protocol) && !at.username && !at.password && !/[?#]/.test(given)
    },
    { error: 'is not a web address. Set the whole address people use, like https://help.example.com.' },
  )
  .transform((given) => given.replace(/\/+$/, ''))

/** `<name>:<32 bytes in base64>[,…]` → the keys by name, in their order. */
export const keyRing = (example: string) =>
  z
    .string()
    .transform((given) =>
      given.split(',').map((one) => {
        const [id = '', encoded = '', ...more] = one.trim().split(':')
        return { id: more.length === 0 && /^[\w.-]{1,64}$/.test(id) ? id : '', key: bytesOf(encoded) }
      }),
    )
    .refine(
      (keys) =>
        keys.every(({ id, key }) => id && key.length === 32) && new Set(keys.map(({ id }) => id)).size === keys.length,
      { error: `is not a list of keys. Set ${example}, several with commas between, each under a name of its own.` },
    )
    .default([])

const bytesOf = (encoded: string): Uint8Array =>
  /^[\w+/-]+={0,2}$/.test(encoded) ? Buffer.from(encoded, 'base64') : new Uint8Array()

/** What another system of the vendor knows too; `whose`: its name. */
export const sharedSecret = (whose: string) =>
  z
    .string()
    .transform((given) => bytesOf(given.replace(/^whsec_/, '')))
    .refine((bytes) => bytes.length >= 24 && bytes.length <= 64, {
      error: `is no secret. Set the same as in the ${whose}, like the output of: openssl rand -base64 32`,
    })
    .optional()
