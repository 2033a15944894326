import { fold } from './fold.ts'

/** A word as somebody types it who has no such keys, in whichever way: *für*, *fuer* and *fur*, *må* and *maa* become the same. */
export const hurried = (word: string): string => fold(word).replace(/(?<=[aou])e|(?<=a)a/g, '')
