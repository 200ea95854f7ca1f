import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Territory } from "#territory";
import { Refused } from "#platform/refused.ts";
import { type Author, authorSources } from "./author.ts";
import { type Change, writeChanges } from "./write-history.command.ts";
import { holdFields } from "./held-fields.command.ts";
import { normalise } from "./normalise.ts";
import { type AllFacts, factColumns, type PlaceFacts } from "./place-facts.ts";
import { placeRow } from "./place-row.query.ts";
import { type Field, sameFact } from "./same.ts";
import { updateRows } from "./update-places.command.ts";
import { writeZones } from "./write-zones.command.ts";

interface Edit {
  readonly placeId: string;
  /** Only what the person wants to be so; other fields stay. */
  readonly facts: Partial<PlaceFacts>;
  readonly author: Author;
  /** Shown in the history beside the capacity of the author. */
  readonly reason: string | null;
  /** The last change that the person had seen (`lastChange`): without it, what is there is replaced. */
  readonly seen?: number | undefined;
}

/** One field that this person and somebody else changed, each in their way. */
export interface Clash {
  readonly field: Field;
  readonly before: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

export type EditOutcome =
  | {
      readonly ok: true;
      /** What this edit changed, before and after: what the audit log keeps. */
      readonly before: Partial<AllFacts>;
      readonly after: Partial<AllFacts>;
      /** Fields that others changed since, and this edit left as they are. */
      readonly alsoChanged: readonly Field[];
    }
  | ({ readonly ok: false; readonly problem: "clash" } & Clashing);

/** What two people changed at once: nothing was written. */
export interface Clashing {
  readonly clashes: readonly Clash[];
  readonly alsoChanged: readonly Field[];
  /** The last change of the record by now. */
  readonly seen: number;
}

/**
 * Changes a record by hand, in the caller's transaction: its row, searches, zones, history. What a host or a public authority wrote is
 * held: later imports leave it alone. Fields that the person left as they had seen them are never written, so that two people who
 * change different fields both win; the same field is a clash, and then nothing is written.
 */
export async function changePlace(trx: Db, { placeId, facts, author, reason, seen }: Edit, territory: Territory): Promise<EditOutcome> {
  const stored = await lockPlace(trx, placeId);
  const wanted = normalise(facts as PlaceFacts) as Partial<AllFacts>;
  const meanwhile = seen === undefined ? new Map<Field, unknown>() : await changedSince(trx, placeId, seen);
  const asSeen = (field: Field) => (meanwhile.has(field) ? meanwhile.get(field) : stored[field]);
  const mine = factColumns.filter((field) => wanted[field] !== undefined && !sameFact(field, wanted[field], asSeen(field)));

  const clashes = mine
    .filter((field) => !sameFact(field, asSeen(field), stored[field]) && !sameFact(field, wanted[field], stored[field]))
    .map((field) => ({ field, before: asSeen(field), theirs: stored[field], mine: wanted[field] }));
  const alsoChanged = [...meanwhile.keys()].filter((field) => !mine.includes(field) && !sameFact(field, meanwhile.get(field), stored[field]));
  if (clashes.length > 0) return { ok: false, problem: "clash", clashes, alsoChanged, seen: await lastChange(trx, placeId) };

  const changed = mine.filter((field) => !sameFact(field, wanted[field], stored[field]));
  const pick = (from: Partial<AllFacts>) => Object.fromEntries(changed.map((field) => [field, from[field] ?? null])) as Partial<AllFacts>;
  const [before, after] = [pick(stored), pick(wanted)];
  if (changed.length > 0) await write(trx, stored, { ...stored, ...pickDefined(wanted, changed) }, { before, after, author, reason }, territory);
  return { ok: true, before, after, alsoChanged };
}

const pickDefined = (from: Partial<AllFacts>, fields: readonly Field[]) => Object.fromEntries(fields.map((field) => [field, from[field]]));

type StoredPlace = AllFacts & { id: string; slug: string; source: string; facts_date: string };

/** @throws Refused (409) when the record went into another one while somebody was writing to it. */
async function lockPlace(trx: Db, id: string): Promise<StoredPlace> {
  const { rows } = await sql<StoredPlace>`
    select id, slug, source, facts_date, ${sql.raw(factColumns.join(", "))} from places.place where id = ${id} for update`.execute(trx);
  const [stored] = rows;
  if (!stored) throw new Error(`no such place: ${id}`);
  if ((stored.status as string) === "merged") throw new Refused(409);
  return stored;
}

interface FactsChange extends Pick<Edit, "author" | "reason"> {
  readonly before: Partial<AllFacts>;
  readonly after: Partial<AllFacts>;
}

async function write(trx: Db, stored: StoredPlace, facts: AllFacts, { before, after, author, reason }: FactsChange, territory: Territory): Promise<void> {
  // The source of the record and its day stay: one field corrected by hand does not make the rest younger.
  const row = placeRow(stored.id, stored.slug, facts, { source: stored.source, factsDate: stored.facts_date }, territory);
  await updateRows(trx, [row]);
  if ("longitude" in after || "latitude" in after) await writeZones(trx, [row], territory);
  if (after.stage && after.stage !== "closed") await dateStage(trx, stored.id, after.stage);
  const source = authorSources[author.kind];
  const changes = keysOf(after).map(
    (field): Change => ({
      place_id: stored.id,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
      source,
      reason,
      author_id: author.personId,
    }),
  );
  await writeChanges(trx, changes);
  if (figureFields.some((field) => field in after)) await emit(trx, "places.changed", { place: stored.id }, "places");
  if (author.kind !== "resident") await holdFields(trx, stored.id, keysOf(after), source);
}

/** What figures are counted from: whoever follows them is told. Its publication has events of its own. */
const figureFields: readonly Field[] = ["stage", "target_group", "services", "desks", "insee_code", "longitude", "latitude"];

/** A stage begins on the day it is said, unless the place has been in it before. The end of a place has its own day: see status. */
async function dateStage(trx: Db, placeId: string, stage: string): Promise<void> {
  await sql`
    insert into places.stage_date (place_id, stage, since) values (${placeId}, ${stage}, (now() at time zone 'Europe/Paris')::date)
    on conflict do nothing`.execute(trx);
}

/** The last line of the history of a place: what a form remembers of what it showed. Zero when there is none. */
export async function lastChange(db: Db, placeId: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(id), 0) as last from places.change where place_id = ${placeId}`.execute(db);
  return rows[0]!.last;
}

/** Fields changed after that line, each as it was then. Writers of a place hold its row, so that its lines are in the order of their numbers. */
async function changedSince(db: Db, placeId: string, seen: number): Promise<Map<Field, unknown>> {
  const { rows } = await sql<{ field: Field; before: unknown }>`
    select distinct on (field) field, before from places.change
    where place_id = ${placeId} and id > ${seen} and field = any(${[...factColumns]})
    order by field, id`.execute(db);
  return new Map(rows.map(({ field, before }) => [field, before]));
}
