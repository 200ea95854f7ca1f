import { type RawBuilder, sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Channel, SeatState } from "./assembly.ts";
import { findAssemblies, type Assembly } from "./assemblies.query.ts";

export interface Candidate {
  readonly id: string;
  readonly assemblyId: string;
  readonly number: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly channel: Channel;
  readonly wantsCare: boolean;
  readonly wantsHelp: string | null;
  readonly consentedAt: Date;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** In the order of the criteria: "Genre", "Femmes". */
  readonly values: readonly { readonly name: string; readonly label: string }[];
  readonly seatId: string | null;
  readonly seat: SeatState | null;
}

/** People who fulfil a condition on `c`, by number. */
export async function findCandidates(db: Db, where: RawBuilder<unknown>, part: RawBuilder<unknown> = sql``): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.id, c.assembly_id as "assemblyId", c.number, c.name, c.email, c.phone, c.address, c.channel, c.wants_care as "wantsCare", c.wants_help as "wantsHelp",
      c.consented_at as "consentedAt", c.confirmed_at as "confirmedAt", c.withdrawn_at as "withdrawnAt", s.id as "seatId", s.state as seat,
      coalesce((select jsonb_agg(jsonb_build_object('name', k.name, 'label', q.label) order by k.position) from assemblies.choice o
        join assemblies.criterion k on k.id = o.criterion_id join assemblies.quota q on q.id = o.quota_id where o.candidate_id = c.id), '[]'::jsonb) as values
    from assemblies.candidate c left join assemblies.seat s on s.candidate_id = c.id where ${where} order by c.number ${part}`.execute(db);
  return rows;
}

/** By the number that everybody knows; null for none. */
export const findCandidate = async (db: Db, assemblyId: string, number: number): Promise<Candidate | null> =>
  (await findCandidates(db, sql`c.assembly_id = ${assemblyId} and c.number = ${number}`))[0] ?? null;

export interface OwnFile {
  readonly assembly: Assembly;
  readonly candidate: Candidate;
}

/** @throws NotFound for a link that nobody was given, or that a letter on paper replaced. */
export async function findOwn(db: Db, token: string): Promise<OwnFile> {
  const [candidate] = await findCandidates(db, sql`c.id = (select l.candidate_id from assemblies.candidate_link l where l.hash = ${hashOfToken(token)})`);
  const [assembly] = candidate ? await findAssemblies(db, sql`a.id = ${candidate.assemblyId}`) : [];
  if (!candidate || !assembly) throw new NotFound();
  return { assembly, candidate };
}
