import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { whatLacks } from "../manage/lacks.query.ts";
import { recordChange } from "../record-change.command.ts";
import { type ProcessSheet, stagesOf } from "../process.query.ts";
import { mayBecome } from "../process.ts";
import { lockState } from "./lock-state.command.ts";

type Publication = { ok: true } | { ok: false; problem: "not_from_there" | "lacks" };

interface House {
  readonly files: Files;
  readonly offers: Pick<AllOffers, "stagePlugs" | "processPlugs">;
  readonly locale: Locale;
}

/** Opens a process to everybody: what was tried in rehearsal is deleted, numbers start again at 1. */
export async function publishProcess(db: Db, house: House, process: ProcessSheet, by: string): Promise<Publication> {
  const { stagePlugs, processPlugs } = house.offers;
  const contents: string[] = [];
  const published = await db.transaction().execute(async (trx): Promise<Publication> => {
    const state = await lockState(trx, process.id);
    if (!state || !mayBecome(state, "published")) return { ok: false, problem: "not_from_there" };
    const stages = await stagesOf(trx, process.id);
    const lacks = await whatLacks(trx, { ...process, stages }, stagePlugs, house.locale);
    if (lacks.length > 0) return { ok: false, problem: "lacks" };
    for (const { clear } of processPlugs) contents.push(...((await clear?.(trx, process.id)) ?? []));
    await sql`delete from processes.follow where process_id = ${process.id}`.execute(trx);
    for (const { id, kind } of stages) for (const plug of stagePlugs) if (plug.kind === kind) await plug.clear?.(trx, id);
    await sql`update processes.process set state = 'published', published_at = now(), last_number = 0 where id = ${process.id}`.execute(trx);
    await recordChange(trx, process.id, { who: by, act: "process.publish", before: { state }, after: { state: "published" } });
    return { ok: true };
  });
  // Contents go last: one without a line is harmless, a line without its content is not.
  if (published.ok) for (const id of contents) await house.files.remove(id);
  return published;
}
