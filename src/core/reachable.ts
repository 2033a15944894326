import type { Context } from './context.ts'
import type { Product } from './ports.ts'

/** A product whose help pictures the reader's client can fetch. */
export const reachable = (product: Product, { absolute }: Pick<Context, 'absolute'>): Product =>
  product.versionHelp?.pictureUrl
    ? { ...product, versionHelp: { ...product.versionHelp, pictureUrl: absolute(product.versionHelp.pictureUrl) } }
    : product
