import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { can, type Visitor, type Where } from "#platform/web/visitor.ts";
import { isPublic, type MemberPart, type ProcessState } from "./process.ts";

export interface ProcessOwner {
  readonly id: string;
  readonly state: ProcessState;
  /** The commune that runs it; null when the metropolis does. */
  readonly ownerCommune: string | null;
}

/** Where a process stands: an agent of its commune runs it, an agent of the metropolis runs all. */
export const whereOf = ({ ownerCommune }: Pick<ProcessOwner, "ownerCommune">): Where => ({ commune: ownerCommune });

/** Whether this person runs the process: its owner's agents do, whoever is on the team. */
export const runs = (someone: Visitor | null, process: Pick<ProcessOwner, "ownerCommune">): boolean => can(someone, "participation.run", whereOf(process));

/** The parts this person has in the team. */
export async function partsOf(db: Db, processId: string, someone: Visitor | null): Promise<ReadonlySet<MemberPart>> {
  if (!someone) return new Set();
  const { rows } = await sql<{ part: MemberPart }>`
    select part from processes.process_member where process_id = ${processId} and person_id = ${someone.id}`.execute(db);
  return new Set(rows.map(({ part }) => part));
}

/** Whether somebody with these parts in its team manages the process: as its owner's agent, as lead or as officer. */
export const managesWith = (parts: ReadonlySet<MemberPart>, someone: Visitor | null, process: Pick<ProcessOwner, "ownerCommune">): boolean =>
  runs(someone, process) || parts.has("lead") || parts.has("officer");

/** Who may change a process and handle what is given in it: its owner's agents, leads and officers of its team. */
export const manages = async (db: Db, process: Pick<ProcessOwner, "id" | "ownerCommune">, someone: Visitor | null): Promise<boolean> =>
  runs(someone, process) || managesWith(await partsOf(db, process.id, someone), someone, process);

/** Who may change its team and its state: its owner's agents and its leads. */
export const leads = async (db: Db, process: Pick<ProcessOwner, "id" | "ownerCommune">, someone: Visitor): Promise<boolean> =>
  runs(someone, process) || (await partsOf(db, process.id, someone)).has("lead");

/** Outsiders find what is published, ended or cancelled; its team and its owner's agents also what is not yet. */
export async function maySee(db: Db, process: ProcessOwner, someone: Visitor | null): Promise<boolean> {
  return isPublic(process.state) || runs(someone, process) || (await partsOf(db, process.id, someone)).size > 0;
}
