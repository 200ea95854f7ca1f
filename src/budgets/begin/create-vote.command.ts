import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { slugOf } from "#platform/text/slug.ts";
import { insertProjects, type NewProject } from "../setup/projects/insert-projects.command.ts";
import { rowOf } from "../setup/settings.command.ts";
import type { Settings } from "../setup/settings.form.ts";

/** Words that already mean a page of this room. */
const reserved = ["nouveau", "gestion", "simulateur", "borne", "etape"];

type CreateOutcome =
  | { readonly ok: true; readonly slug: string; readonly voteId: string; readonly numbers: readonly number[] }
  | { readonly ok: false; readonly other: string };

/**
 * A new draft with its first projects, all or nothing. Two votes of one title get two addresses. One that is begun `alone` from its stage is
 * refused where another one stands there already: of two who press at once, the second is led to the first one’s draft.
 */
export const createVote = (db: Db, settings: Settings, beginning: Beginning): Promise<CreateOutcome> =>
  db.transaction().execute((trx) => createVoteWithin(trx, settings, beginning));

/** The same, in the transaction of another act. */
export async function createVoteWithin(trx: Db, settings: Settings, { by, alone, projects, assembly }: Beginning): Promise<CreateOutcome> {
  const other = alone && settings.stageId ? await holdStage(trx, settings.stageId) : null;
  if (other) return { ok: false, other };
  const slug = await freeSlug(trx, "budgets.vote", slugOf(settings.title, "vote"), { reserved });
  const { id } = await trx
    .insertInto("budgets.vote")
    .values({ ...rowOf(settings), ...(assembly && { voices: assembly.voices, assembly_href: assembly.href }), slug, created_by: by })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAct(trx, { who: by, act: "vote.create", room: "budgets", about: { kind: "vote", id }, after: { title: settings.title } });
  const added = projects.length > 0 ? await insertProjects(trx, { voteId: id, by }, projects) : [];
  return { ok: true, slug, voteId: id, numbers: added ?? [] };
}

interface Beginning {
  readonly by: string;
  readonly alone: boolean;
  readonly projects: readonly NewProject[];
  /** Of the vote of an assembly: how many voices it has, and the page that holds it. */
  readonly assembly?: { readonly voices: number; readonly href: string };
}

/** Nobody else begins a vote of this stage until the transaction ends. Gives the address of the one that stands there; null when none does. */
async function holdStage(trx: Db, stageId: string): Promise<string | null> {
  await waitInLine(trx, `budgets.stage ${stageId}`);
  const { rows } = await sql<{ slug: string }>`
    select slug from budgets.vote where stage_id = ${stageId} and rehearsal_of is null and state <> 'cancelled' limit 1`.execute(trx);
  return rows[0]?.slug ?? null;
}
