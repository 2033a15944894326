import { createHmac } from 'node:crypto'

/** Short words that nobody mistakes for one another; 64 of them, so that each is six bits. */
const WORDS =
  'amber anchor apple arrow badge banjo basil beach birch brick bridge cabin candle canoe castle cedar cherry cloud clover comet copper coral crane daisy desert dragon falcon feather forest garden ginger glacier harbour hazel honey island ivory jacket kettle lagoon lantern lemon maple marble meadow mirror nutmeg olive orchid paper pepper pillow planet pocket rabbit ribbon river saddle silver summer thunder tulip violin walnut'.split(
    ' ',
  )

/**
 * Three words for each reader of this installation, always the same: whoever imitates the bot cannot know them, and
 * the person can compare them with what another chat of theirs shows (DOMAIN X44). `reader`: as cards name people.
 */
export const createCheckPhrase =
  (secret: string) =>
  (reader: string): string => {
    const seal = createHmac('sha256', secret)
      .update(JSON.stringify(['check-phrase', reader]))
      .digest()
    return [0, 1, 2].map((at) => WORDS[(seal[at] ?? 0) % WORDS.length]).join(' · ')
  }
