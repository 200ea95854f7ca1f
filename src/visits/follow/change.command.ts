import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { rangeOf, wishPlaces } from "../ask/ask.command.ts";
import type { NewRequest } from "../ask/ask.form.ts";
import { type House, tellPlanners } from "../news/send-news.command.ts";
import { lockRequest, writeJournal } from "../visits.query.ts";

type ChangeOutcome = { ok: true } | { ok: false; problem: "not_possible" };

/** Writes the delegation's new wishes down and tells the planners, who see whether the route still fits. */
export async function changeRequest(db: Db, house: House, requestId: string, asked: NewRequest): Promise<ChangeOutcome> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request || !["received", "planning", "proposed", "confirmed"].includes(request.state)) return { ok: false, problem: "not_possible" } as const;
    await sql`
      update visits.request set organisation = ${asked.organisation}, kind = ${asked.kind}, city = ${asked.city}, country = ${asked.country},
        contact_name = ${asked.contactName}, phone = ${asked.phone}, people = ${asked.people}, wish = ${asked.wish}, themes = ${asked.themes},
        wished_days = ${JSON.stringify(asked.days)}::jsonb, wished_period = ${rangeOf(asked.period)}, language = ${asked.language},
        wheelchair = ${asked.wheelchair}, transport = ${asked.transport}, message = ${asked.message}
      where id = ${requestId}`.execute(trx);
    await wishPlaces(trx, requestId, asked.placeIds);
    await writeJournal(trx, { requestId, act: "changed", side: "delegation" });
    await tellPlanners(trx, house, { ...request, organisation: asked.organisation }, "changed");
    return { ok: true } as const;
  });
}
