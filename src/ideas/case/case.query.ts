import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProposalFile } from "../proposal-files.query.ts";
import type { ProposalState } from "../proposal.ts";
import { lastingHref, numberIn } from "../proposal-address.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { processHead, type ProcessOf } from "#processes";
import type { Commune } from "#territory";

/** A proposal as whoever judges it needs it, with the process it was put to. */
export interface Case {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly state: ProposalState;
  readonly stateReason: string | null;
  readonly level: "metropolis" | "commune";
  readonly communeCode: string | null;
  /** Null for the whole metropolis. */
  readonly commune: CaseCommune | null;
  readonly address: string | null;
  readonly costCents: number | null;
  readonly authorId: string | null;
  readonly signature: string;
  readonly filedAt: Date;
  readonly files: readonly ProposalFile[];
  readonly process: CaseProcess;
}

export type CaseCommune = Pick<Commune, "name" | "liaison">;

export interface CaseProcess extends ProcessOf {
  readonly envelopeCents: number | null;
}

export const communeOf = (code: RawBuilder<unknown>) => sql`(
  select json_build_object('name', t.name, 'liaison', t.liaison) from territory.commune t where t.code = ${code})`;

/** Its pictures, then its documents. */
const files = sql`
  (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'fileId', f.file_id, 'smallFileId', f.small_file_id, 'title', f.title,
      'width', f.width, 'height', f.height, 'size', k.size, 'mediaType', k.media_type) order by f.kind desc, f.position, f.id), '[]')
    from ideas.proposal_file f join platform.file k on k.id = f.file_id where f.proposal_id = p.id)`;

const judged = (where: RawBuilder<unknown>) => sql<Case>`
  select p.id, p.number, p.slug, p.title, p.body, p.state, p.state_reason as "stateReason", p.level, p.commune_code as "communeCode", p.address,
    p.cost_cents as "costCents", p.author_id as "authorId", p.signature, p.filed_at as "filedAt", ${files} as files,
    ${communeOf(sql`p.commune_code`)} as commune,
    ${processHead("c")} || jsonb_build_object('envelopeCents', c.envelope_cents) as process
  from ideas.proposal p join processes.process c on c.id = p.process_id
  where ${where}`;

/** Null also for what is no identifier. */
export async function findCase(db: Db, id: string): Promise<Case | null> {
  if (!isUuid(id)) return null;
  return (await judged(sql`p.id = ${id}`).execute(db)).rows[0] ?? null;
}

/** By the address of its page: "12-un-jardin", whatever its slug is by now. */
export async function findCaseAt(db: Db, process: string, proposal: string): Promise<Case | null> {
  const number = numberIn(proposal);
  if (!number) return null;
  return (await judged(sql`c.slug = ${process} and p.number = ${number}`).execute(db)).rows[0] ?? null;
}

/** What is told of it is kept longer than its title may be. */
export const hrefOf = ({ process, number }: Pick<Case, "number" | "process">): string => lastingHref(process.slug, number);
