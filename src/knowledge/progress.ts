const WIDTH = 24

/** `▓▓▓▓░░░░ 120 of 340, 12 s left`: how far long work is, for a terminal. */
export function progressLine(done: number, total: number, elapsedMs: number): string {
  const share = total === 0 ? 1 : done / total
  const full = Math.round(share * WIDTH)
  const left = share > 0 && share < 1 ? `, ${duration((elapsedMs * (1 - share)) / share)} left` : ''
  return `${'▓'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total}${left}`
}

const duration = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
