import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { type Stage, whereOf } from "../place.ts";
import { authorOf, authorSources } from "../saving/author.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { nextState, type StateAct } from "./place-state.ts";
import type { StateChange } from "./state.form.ts";

type StateOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" | "impossible" };

const events: Record<StateAct, string> = {
  publish: "places.published",
  refuse: "places.refused",
  suspend: "places.suspended",
  restore: "places.restored",
  close: "places.closed",
  reopen: "places.reopened",
};

/** Of two who act at once one is done; the other is told that the state has changed. */
export async function changeState(db: Db, offers: AllOffers, visitor: Visitor, asked: StateChange & { readonly placeId: string }): Promise<StateOutcome> {
  return db.transaction().execute(async (trx) => {
    const place = await trx
      .selectFrom("places.place")
      .select(["id", "slug", "name", "status", "stage", "commune_code"])
      .where("id", "=", asked.placeId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const { act, seen, reason } = asked;
    if (place.status !== seen.status || place.stage !== seen.stage) return { ok: false, problem: "changed" };
    const next = nextState(act, place, act === "reopen" ? await stageBeforeClosing(trx, place.id) : null);
    if (!next) return { ok: false, problem: "impossible" };

    const change = next.status !== place.status ? { status: next.status } : { stage: next.stage };
    const author = authorOf(visitor, place);
    // The reason goes first: a refused place without one is refused by the database.
    if (reason && "status" in change) await setReason(trx, place.id, reason);
    await changePlace(trx, { placeId: place.id, facts: change, author, reason }, await readTerritory(trx));
    if (!reason && "status" in change) await setReason(trx, place.id, null);
    if ("stage" in change) await dateClosing(trx, place.id, act === "close" ? asked.since : null);

    await emit(trx, events[act], { place: place.id, slug: place.slug, name: place.name, commune: place.commune_code }, "places");
    const to = (await findConcerned(trx, offers, place)).filter((person) => person !== visitor.id);
    await notify(trx, { to, kind: "places.state_changed", payload: { name: place.name, slug: place.slug, act, reason } });
    await recordAct(trx, {
      who: visitor.id,
      act: `place.${act}`,
      room: "places",
      about: { kind: "place", id: place.id },
      before: { status: place.status, stage: place.stage },
      after: { ...next, ...(asked.since && act === "close" && { since: asked.since }) },
      reason,
    });
    return { ok: true };
  });
}

async function setReason(trx: Db, id: string, reason: string | null): Promise<void> {
  await trx.updateTable("places.place").set({ status_reason: reason }).where("id", "=", id).execute();
}

async function stageBeforeClosing(trx: Db, placeId: string): Promise<Stage | null> {
  const line = await trx
    .selectFrom("places.change")
    .select("before")
    .where("place_id", "=", placeId)
    .where("field", "=", "stage")
    .where("after", "=", '"closed"')
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return line?.before ?? null;
}

async function dateClosing(trx: Db, placeId: string, since: string | null): Promise<void> {
  await trx.deleteFrom("places.stage_date").where("place_id", "=", placeId).where("stage", "=", "closed").execute();
  if (since) await trx.insertInto("places.stage_date").values({ place_id: placeId, stage: "closed", since }).execute();
}

/** Hosts, and whoever proposed it. */
async function findConcerned(trx: Db, offers: AllOffers, place: Parameters<typeof whereOf>[0]): Promise<string[]> {
  const hosts = (await listHolders(trx, offers, "places.edit", whereOf(place))).filter(({ role }) => role === "host");
  const proposal = await trx.selectFrom("places.proposal").select("person_id").where("place_id", "=", place.id).executeTakeFirst();
  return [...hosts.map(({ personId }) => personId), ...(proposal?.person_id ? [proposal.person_id] : [])];
}

export interface Decision {
  readonly at: Date;
  readonly field: "status" | "stage";
  readonly after: unknown;
  readonly source: string;
  readonly reason: string | null;
}

/** What people, not imports, said of its state: the newest first, with what it was proposed as. */
export async function findDecisions(db: Db, placeId: string): Promise<readonly Decision[]> {
  const { rows } = await sql<Decision>`
    select at, field, after, source, reason from places.history
    where place_id = ${placeId} and field in ('status', 'stage') and source = any(${Object.values(authorSources)})
    order by id desc limit 30`.execute(db);
  return rows;
}
