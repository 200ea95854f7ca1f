/** Who publishes the site. Null: not told yet. */
export interface Publisher {
  readonly version: number;
  readonly name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly director: string | null;
  readonly host: string | null;
  readonly host_address: string | null;
  readonly host_phone: string | null;
  /** Data protection officer: name, or where to write. */
  readonly data_officer: string | null;
  readonly ombudsman: string | null;
  readonly court: string | null;
  /** Of the last audit of accessibility; the rate in per cent of criteria met. All three or none. */
  readonly audited_on: string | null;
  readonly auditor: string | null;
  readonly audit_rate: number | null;
}

export const publisherFields = [
  "name",
  "address",
  "phone",
  "email",
  "director",
  "host",
  "host_address",
  "host_phone",
  "data_officer",
  "ombudsman",
  "court",
] as const;

/**
 * 0: not compliant; 1: partly, from half of the criteria; 2: fully. Decree 2019-768 of 24 July 2019, article 5, and the order of 20 September 2019: without
 * an audit a site is not compliant.
 */
export function stateOf({ audit_rate: rate }: Pick<Publisher, "audit_rate">): 0 | 1 | 2 {
  if (rate === null || rate < 50) return 0;
  return rate < 100 ? 1 : 2;
}
