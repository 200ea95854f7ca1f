import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Job } from "#platform/jobs/job.ts";
import { findDraws } from "../draws.query.ts";
import { computeAside } from "./compute-aside.ts";
import { findDraw, findPanelDraw, findRest } from "./pool.query.ts";

/** Computes the thousand lists of a draw and their seal. Done twice, it finds that it is done. */
export async function computeDraw(db: Db, drawId: string, signal?: AbortSignal): Promise<void> {
  const [draw] = await findDraws(db, sql`d.id = ${drawId} and d.state = 'computing'`);
  if (!draw) return;
  const panel = draw.kind === "replacement" ? await findPanelDraw(db, draw.assemblyId) : undefined;
  const asked = panel ? await findRest(db, panel) : { draw: await findDraw(db, draw.assemblyId, draw.size), rest: null };
  const files = await computeAside({ ...asked, method: draw.method }, signal);
  if ("changes" in files) {
    const relaxed = JSON.stringify({ changes: files.changes });
    await sql`update assemblies.draw set state = 'failed', relaxed = ${relaxed}::jsonb, computed_at = clock_timestamp() where id = ${drawId} and state = 'computing'`.execute(
      db,
    );
    return;
  }
  await sql`
    update assemblies.draw set state = 'ready', pool = ${files.pool}, rules = ${files.rules}, panels = ${files.panels}, prints = ${files.prints}, seal = ${files.seal},
      computed_at = clock_timestamp() where id = ${drawId} and state = 'computing'`.execute(db);
}

export const computeJob: Job<{ readonly drawId: string }> = {
  name: "assemblies/compute-draw",
  says: { fr: "Calcul des listes d’un tirage au sort", en: "Computing of the lists of a draw by lot", nl: "Berekening van de lijsten van een loting" },
  run: ({ db, signal }, { drawId }) => computeDraw(db, drawId, signal),
};
