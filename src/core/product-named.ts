/** The product that somebody's words name, if exactly one does. */
export function productNamed<P extends { readonly name: string }>(
  products: readonly P[],
  words: string,
): P | undefined {
  const said = words.toLocaleLowerCase()
  const named = products.filter(({ name }) => {
    const [first = name] = name.toLocaleLowerCase().split(' ')
    return said.includes(name.toLocaleLowerCase()) || (first.length > 4 && said.includes(first))
  })
  return named.length === 1 ? named[0] : undefined
}
