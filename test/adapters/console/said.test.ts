import { expect, it } from 'vitest'
import { said } from '../../../adapters/console/said.ts'

it.each([
  ['2', { kind: 'number', number: 2, text: '2' }],
  [' 12 ', { kind: 'number', number: 12, text: '12' }],
  ['/say 2', { kind: 'words', text: '2' }],
  ['/say /file x', { kind: 'words', text: '/file x' }],
  ['/file "a b.png"', { kind: 'file', path: 'a b.png' }],
  ['/file ~/a b.png', { kind: 'file', path: '~/a b.png' }],
  ['/help', { kind: 'help' }],
  ['exit', { kind: 'exit' }],
  ['/exit', { kind: 'exit' }],
  ['exit code 3 in the log', { kind: 'words', text: 'exit code 3 in the log' }],
  ['/etc/hosts is empty', { kind: 'words', text: '/etc/hosts is empty' }],
  ['first\n2', { kind: 'words', text: 'first\n2' }],
  ['quit', { kind: 'words', text: 'quit' }],
])('%j', (typed, meant) => {
  expect(said(typed)).toEqual(meant)
})
