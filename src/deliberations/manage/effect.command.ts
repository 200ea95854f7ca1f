import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { EffectRelation } from "../deliberation.ts";
import { type Effect, lockDeliberation } from "../deliberations.query.ts";
import { record } from "../register.command.ts";
import { tieEffect, untieEffect } from "../ties.command.ts";

interface NewEffect {
  readonly relation: EffectRelation;
  readonly kind: string;
  readonly thingId: string;
  /** For what it funds. */
  readonly cents: number | null;
  readonly reason: string;
  /** Where the thing stands. */
  readonly communeCode: string | null;
}

/** "twice": it says so already. "moved": it was withdrawn meanwhile. */
type AddOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "twice" | "moved" };

export async function addEffect(db: Db, id: string, effect: NewEffect, by: string | null): Promise<AddOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<AddOutcome> => {
      const act = await lockDeliberation(trx, id);
      if (!act || act.state === "withdrawn") return { ok: false, problem: "moved" };
      const { relation, kind, thingId, cents, reason, communeCode } = effect;
      const { rows } = await sql<{ id: string }>`
        insert into deliberations.effect (deliberation_id, relation, kind, thing_id, cents, reason, commune_code, added_by)
        values (${id}, ${relation}, ${kind}, ${thingId}, ${cents}, ${reason}, ${communeCode}, ${by}) returning id`.execute(trx);
      if (act.state === "published") await tieEffect(trx, act, { ...effect, id: rows[0]!.id }, by);
      await record(trx, { id, act: "deliberation.link", by, after: { relation, kind, thing: thingId, cents }, reason });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error)?.startsWith("effect_deliberation_id_relation")) return { ok: false, problem: "twice" };
    throw error;
  }
}

/** False when it was taken away already. */
export async function removeEffect(db: Db, id: string, effectId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const act = await lockDeliberation(trx, id);
    if (!act || act.state === "withdrawn") return false;
    const { rows } = await sql<Effect>`
      delete from deliberations.effect where deliberation_id = ${id} and id::text = ${effectId}
      returning id, relation, kind, thing_id as "thingId", cents, reason`.execute(trx);
    const [gone] = rows;
    if (!gone) return false;
    if (act.state === "published") await untieEffect(trx, act, gone, by);
    await record(trx, { id, act: "deliberation.unlink", by, before: { relation: gone.relation, kind: gone.kind, thing: gone.thingId, cents: gone.cents } });
    return true;
  });
}
