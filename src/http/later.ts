type Asked = (...args: never[]) => Promise<unknown>

/** Something of asynchronous functions that is made when the first of them is called: what is heavy, and rarely asked for. */
export function later<T extends { readonly [Name in keyof T]: Asked }>(make: () => Promise<T>): T {
  let made: Promise<T> | undefined
  const ask =
    (name: keyof T) =>
    async (...args: never[]) => {
      made ??= make().catch((error: unknown) => {
        made = undefined
        throw error
      })
      return (await made)[name](...args)
    }
  return new Proxy({} as T, { get: (_, name) => ask(name as keyof T) })
}
