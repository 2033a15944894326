/** Every text of a JSON value with its path as Teams' language files write it: `bots[0].commandLists[1].commands[2].title`. */
export function* textPaths(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textPaths(item, `${path}[${at}]`)
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* textPaths(item, path === '' ? key : `${path}.${key}`)
}
