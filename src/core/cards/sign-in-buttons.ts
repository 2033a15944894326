import { start } from '../button.ts'
import type { Context } from '../context.ts'
import type { Button } from '../message.ts'
import { text } from '../words.ts'

/** Every way in which somebody can show who they are: the methods that are set up, and the mailed link (DOMAIN B1). */
export const signInButtons = ({ signIn }: Pick<Context, 'signIn'>): Button[] => [
  ...signIn.map(({ method, url }): Button => ({ label: text(`sign-in.${method.toLowerCase()}`), does: { url } })),
  start(text('sign-in.email'), 'register', undefined, { style: 'primary' }),
]
