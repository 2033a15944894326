/**
 * Carries out work that waits in the database, a few at once: each piece is taken (leased) by itself, and when it is done
 * the next one is. Taking and carrying out see to their own errors.
 */
export function createWorkLanes<Work>(o: {
  readonly lanes: number
  /** At most `limit` pieces for this process. */
  readonly take: (limit: number) => Promise<readonly Work[]>
  readonly carryOut: (work: Work) => Promise<void>
}) {
  let running: Promise<void> | undefined
  let isWanted = false
  let isClosed = false

  const take = async (limit: number): Promise<readonly Work[]> => (isClosed ? [] : o.take(limit))

  async function lane(first: Work): Promise<void> {
    for (let work: Work | undefined = first; work; [work] = await take(1)) await o.carryOut(work)
  }

  async function all(): Promise<void> {
    while (isWanted) {
      isWanted = false
      await Promise.all((await take(o.lanes)).map(lane))
    }
  }

  const begin = (): void => {
    isWanted = true
    running ??= all().finally(() => {
      running = undefined
      if (isWanted && !isClosed) begin()
    })
  }

  return {
    /** Starts on what waits, unless it is under way; nobody waits for it. */
    begin,
    /** Nothing more is taken. */
    close: () => {
      isClosed = true
    },
    /** Resolves when nothing is under way. */
    async idle(): Promise<void> {
      while (running) await running
    },
  }
}
