import { sql } from "kysely";

import { smallest } from "#engines/disclosure/small-cells.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

/** To whom: each agent for themselves, one agent by their number, a cost centre by its code. */
export type Whom = { readonly kind: "each" } | { readonly kind: "agent" | "centre"; readonly code: string };

export interface Gift {
  readonly whom: Whom;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly halves: number;
  readonly carries: boolean;
}

export type GiftOutcome = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly problem: "nobody" | "overlap" | "small" };

/**
 * Gives half-days for a period; given again for the very same period, they replace what was given. Whatever is used already, it is done and
 * says nothing of it. `overlap`: another period meets this one. `small`: fewer than five agents of the cost centre have joined: whoever is one of them would learn from
 * what is left what the others book.
 */
export async function give(db: Db, employerId: string, gift: Gift, by: string): Promise<GiftOutcome> {
  const { whom, firstDay, lastDay, halves, carries } = gift;
  const wanted = whom.kind === "each" ? null : whom.code;
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows: targets } =
        whom.kind === "centre"
          ? await sql<{ id: string }>`select id from telework.centre where employer_id = ${employerId} and code = ${wanted} for update`.execute(trx)
          : await sql<{ id: string }>`
              select id from telework.agent where employer_id = ${employerId} and state <> 'left' and (${wanted}::text is null or number = ${wanted}) order by id for update`.execute(
              trx,
            );
      if (targets.length === 0) return { ok: false, problem: "nobody" };
      if (whom.kind === "centre" && halves > 0 && (await countJoined(trx, targets[0]!.id)) < smallest) return { ok: false, problem: "small" };
      const ids = targets.map(({ id }) => id);
      const column = whom.kind === "centre" ? sql`centre_id` : sql`agent_id`;
      await sql`
        update telework.envelope set halves = ${halves}, carries = ${carries}
        where ${column} = any(${ids}::uuid[]) and first_day = ${firstDay}::date and last_day = ${lastDay}::date`.execute(trx);
      await sql`
        insert into telework.envelope (employer_id, ${column}, first_day, last_day, halves, carries)
        select ${employerId}, i.id, ${firstDay}::date, ${lastDay}::date, ${halves}, ${carries} from unnest(${ids}::uuid[]) i (id)
        where not exists (select from telework.envelope e where e.${column} = i.id and e.first_day = ${firstDay}::date and e.last_day = ${lastDay}::date)`.execute(
        trx,
      );
      await record(trx, { kind: "employer", id: employerId, act: "envelope", by, after: gift });
      return { ok: true, count: ids.length };
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "envelope_agent_once" || broken === "envelope_centre_once") return { ok: false, problem: "overlap" };
    throw error;
  }
}

async function countJoined(trx: Db, centreId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from telework.agent where centre_id = ${centreId} and state = 'active'`.execute(
    trx,
  );
  return rows[0]!.count;
}
