import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "../acting.query.ts";
import type { ProposalState } from "../circle.ts";

export interface Proposal {
  readonly id: string;
  readonly structureId: string;
  readonly structure: string;
  readonly title: string;
  readonly body: string;
  readonly closesOn: string;
  readonly state: ProposalState;
  readonly decidedAt: Date | null;
  /** Objections that stand. */
  readonly standing: number;
  readonly version: number;
  readonly own: boolean;
  /** The common that it became. */
  readonly common: string | null;
}

export async function findProposals(db: Db, circleId: string, someone: Visitor | null, id: string | null = null): Promise<Proposal[]> {
  if (id !== null && !isUuid(id)) return [];
  const { rows } = await sql<Proposal>`
    select p.id, p.structure_id as "structureId", t.name as structure, p.title, p.body, p.closes_on::text as "closesOn", p.state, p.decided_at as "decidedAt",
      (select count(*)::int from circles.objection o where o.proposal_id = p.id and o.lifted_at is null) as standing, p.version,
      p.structure_id = any(${ownStructures(someone)}) as own, (select m.slug from circles.common m where m.proposal_id = p.id) as common
    from circles.proposal p join people.structure t on t.id = p.structure_id
    where p.circle_id = ${circleId} and (${id}::uuid is null or p.id = ${id}::uuid) order by p.state <> 'open', p.decided_at desc nulls first, p.closes_on, p.id`.execute(
    db,
  );
  return rows;
}

export interface Objection {
  readonly structureId: string;
  readonly structure: string;
  readonly words: string;
  readonly raisedAt: Date;
  readonly liftedAt: Date | null;
  readonly own: boolean;
}

export async function findObjections(db: Db, proposalId: string, someone: Visitor): Promise<Objection[]> {
  const { rows } = await sql<Objection>`
    select o.structure_id as "structureId", t.name as structure, o.words, o.raised_at as "raisedAt", o.lifted_at as "liftedAt",
      o.structure_id = any(${ownStructures(someone)}) as own
    from circles.objection o join people.structure t on t.id = o.structure_id where o.proposal_id = ${proposalId} order by o.raised_at, o.structure_id`.execute(
    db,
  );
  return rows;
}
