import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { Contract } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'

interface Signing {
  readonly drafts: readonly Contract[]
  readonly contract: Contract | undefined
  readonly title: Readonly<Record<string, Words>>
}

const numberIn = ({ contract }: Given): string => (typeof contract === 'string' ? contract : '')

/** Both sides have signed, says the sales manager: from now on licences may be asked for (DOMAIN F2, INV-40). */
export const contractSign = defineFlow<Signing>()({
  id: 'contract.sign',
  rev: 1,
  slash: { name: 'contract sign', options: { contract: 'contract' }, isForStaff: true },
  deed: 'contract.sign',
  async load({ reads }, given): Promise<Signing> {
    const contracts = await reads.activation.contracts()
    const contract = contracts.find(({ number }) => number === numberIn(given))
    return {
      drafts: contracts.filter(({ status }) => status === 'DRAFT'),
      contract,
      title: { number: contract?.number ?? '', party: contract?.name ?? '' },
    }
  },
  scope: numberIn,
  slots: {
    contract: {
      schema: z.string().max(60),
      widget: 'choice',
      isFixed: true,
      choices: ({ drafts, contract }: Signing) =>
        [...drafts, ...(contract && contract.status !== 'DRAFT' ? [contract] : [])].map(({ number, name }) => ({
          value: number,
          label: text('license-request.contract.choice', { number, party: name }),
        })),
    },
  },
  detour: (given, { contract, drafts }) => {
    if (!contract)
      return numberIn(given) === '' && drafts.length === 0
        ? [say(text('contract-sign.nothing'), 'plain', [look(text('button.home'), 'help')])]
        : undefined
    return contract.status === 'DRAFT' ? undefined : [signedBefore(contract)]
  },
  review: (_, { contract }) => ({
    notes: contract ? [text('contract-sign.note', { party: contract.name, company: contract.companyName })] : [],
  }),
  async commit(_, { tx, run, person, now }, { contract, title }) {
    if (!contract || person.id === undefined) throw new Error('nothing is committed before a contract is chosen')
    if (!(await tx.write.signContract(contract.id, { personId: person.id, at: now, run })))
      return { messages: [signedBefore(contract)] }
    await tx.write.audit({
      actorId: person.id,
      action: 'contract.sign',
      subjectType: 'contract',
      subjectId: contract.id,
      at: now,
    })
    return {
      messages: [say(text('contract-sign.done', title), 'good', [look(text('button.home'), 'help')])],
      happened: [{ kind: 'contract', contractId: contract.id, step: 'signed' }],
    }
  },
})

const signedBefore = ({ number, name, status, signedAt, timezone }: Contract) =>
  say(
    text(status === 'ENDED' ? 'contract-sign.ended' : 'contract-sign.before', {
      number,
      party: name,
      at: signedAt ? { day: localDay(signedAt, timezone) } : '',
    }),
    'plain',
    [look(text('button.home'), 'help')],
  )
