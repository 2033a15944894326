/** Stands for what is being written; goes with the last of it. */
export const notBuilt = <T extends object>(name: string): T =>
  new Proxy({} as T, {
    get: (_, key) => () => Promise.reject(new Error(`${name}.${String(key)} is not built yet`)),
  })
