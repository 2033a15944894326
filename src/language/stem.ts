import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'

/** Cuts a lower-case word down to what its forms have in common. */
export type Stem = (word: string) => string

const stemmers = new Map<string, Stem>([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['da', danish],
  ['nl', dutch],
  ['nb', norwegian],
  ['sv', swedish],
])

/** The Snowball stemmer of a language; where there is none, words stay as they are. */
export const stemOf = (language: string): Stem => stemmers.get(language) ?? ((word) => word)
