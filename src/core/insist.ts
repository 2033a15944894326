/** Between two tries, ms. */
const WAITS_MS = [200, 1_000, 3_000, 8_000]

/** Writes down what has happened already, also when the database is away for a moment; throws where it stays away. */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await write()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return write()
}
