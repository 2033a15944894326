import { press } from '../core/button.ts'
import type { Message } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import type { LogoProblem } from '../domain/tenant-logo.ts'
import { fill, inDraft } from './draft-buttons.ts'
import type { TenantForm } from './tenant-form.ts'
import { limits } from './tenant-slots.ts'

/** A picture that cannot be its logo: what it is, and what it may be (H10, X104). */
export function badLogo({ logo }: TenantForm, run: string): Message[] | undefined {
  if (!logo || (logo.read.ok && logo.file.scan !== 'PENDING' && logo.file.scan !== 'INFECTED')) return undefined
  const words = logo.read.ok ? text('tenant-create.logo.unsafe') : logoWords(logo.read.problem)
  return [
    inDraft(run, words, [
      press(run, 'edit', text('tenant-create.logo.other'), 'primary', 'logo'),
      fill(run, text('tenant-create.logo.name-instead'), { logo: null }),
    ]),
  ]
}

function logoWords(problem: LogoProblem): Words {
  switch (problem.kind) {
    case 'format':
    case 'empty':
    case 'unreadable':
      return text(`tenant-create.logo.${problem.kind}`)
    case 'dimensions':
    case 'bytes': {
      const { width, height, size } = limits(problem.actual)
      return text(`tenant-create.logo.${problem.kind}`, { width, height, size, ...allowed(problem.allowed) })
    }
  }
}

function allowed(most: Parameters<typeof limits>[0]) {
  const { width, height, size } = limits(most)
  return { mostWidth: width, mostHeight: height, mostSize: size }
}
