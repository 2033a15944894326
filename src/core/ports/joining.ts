/** A registered person says that they belong to a company which their address does not prove (X46). */
export interface Claim {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly email?: string
  /** The company as they wrote it. */
  readonly named: string
  readonly at: Date
  readonly isSettled: boolean
}

/** How people find their company. */
export interface JoiningReads {
  /** The customer or partner with this verified domain. */
  companyAt(domain: string): Promise<{ readonly id: string; readonly name: string } | undefined>
  /** Every verified domain, to tell those that only look like one. */
  domains(): Promise<readonly string[]>
  claim(id: string): Promise<Claim | undefined>
}

/** Joining a company, or claiming to belong to one. */
export interface JoiningWrites {
  /** Makes somebody a user of a company. False: they are one already, or somebody ended it, which only the vendor undoes. */
  joinCompany(personId: string, companyId: string): Promise<boolean>
  /** Keeps what somebody said for the vendor to decide; answers its id. One that still waits is taken back. */
  claimCompany(personId: string, named: string, run: string, at: Date): Promise<string>
}
