import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Line, Part, Resource } from "../application.ts";
import type { Answers } from "../question.ts";
import type { Project } from "./application.query.ts";

interface Writing {
  readonly id: string;
  /** As the form knew it. */
  readonly version: number;
  readonly part: Part;
}

/**
 * Writes to one part: of a draft, or of what a complement opens and is not late by the clock of the database. False when another author
 * saved meanwhile, or the part is not open any more.
 */
async function write(db: Db, { id, version, part }: Writing, columns: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql`
    update calls.application a set ${columns}, version = version + 1, changed_at = clock_timestamp()
    where a.id = ${id} and a.version = ${version} and (a.state = 'draft' or (a.state = 'sent' and exists (
      select from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > clock_timestamp() and ${part} = any(m.parts))))
    returning a.id`.execute(db);
  return rows.length === 1;
}

export const writeProject = (db: Db, at: Writing, one: Project): Promise<boolean> =>
  write(
    db,
    at,
    sql`title = ${one.title}, summary = ${one.summary}, axis = ${one.axis}, structure_id = ${one.structureId}, structure_name = ${one.structureName},
      structure_kind = ${one.structureKind}, siret = ${one.siret}, rna = ${one.rna}, place_id = ${one.placeId}, commune_code = ${one.communeCode}, elected = ${one.elected}`,
  );

interface WrittenAnswers {
  readonly answers: Answers;
  /** By key of the question the place of the directory that answers it. */
  readonly places: Readonly<Record<string, string>>;
}

/** Answers of one section: those that are absent are taken away. */
export const writeAnswers = (db: Db, at: Writing, keys: readonly string[], { answers, places }: WrittenAnswers): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!(await write(trx, at, sql`answers = (a.answers - ${[...keys]}::text[]) || ${JSON.stringify(answers)}::jsonb`))) return false;
    await sql`delete from calls.answered_place where application_id = ${at.id} and key = any(${[...keys]}::text[])`.execute(trx);
    for (const [key, place] of Object.entries(places))
      await sql`insert into calls.answered_place (application_id, key, place_id) values (${at.id}, ${key}, ${place})`.execute(trx);
    return true;
  });

export const writeBudget = (db: Db, at: Writing, budget: { expenses: readonly Line[]; resources: readonly Resource[]; askedCents: number }): Promise<boolean> =>
  write(
    db,
    at,
    sql`expenses = ${JSON.stringify(budget.expenses)}::jsonb, resources = ${JSON.stringify(budget.resources)}::jsonb, asked_cents = ${budget.askedCents}`,
  );
