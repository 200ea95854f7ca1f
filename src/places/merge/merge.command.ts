import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { readTerritory } from "#territory";
import { type AllFacts, factColumns } from "../saving/place-facts.ts";
import { findHeld } from "../saving/held-fields.command.ts";
import { sameFact } from "../saving/same.ts";
import { type Choices, type ComparedRecord, mergedFacts } from "./compared-facts.ts";
import { lockPair, type LockedPlace, type PlaceJson, unlessBusy } from "./lock-pair.command.ts";
import { mayKeep } from "./may-keep.ts";
import { moveHosts } from "./move-hosts.command.ts";
import { type MovedRows, moveRows } from "./move-rows.command.ts";
import { notifyHosts } from "./hosts-notice.command.ts";
import { type ChangedFacts, type ChangedFact, sourcesOf, type MergedFacts, writeMerged, writeStatus } from "./write-merged.command.ts";

interface MergeRequest {
  readonly kept: { readonly id: string; readonly seen: string };
  readonly gone: { readonly id: string; readonly seen: string };
  /** "one" is the kept record, "other" the one that goes. */
  readonly choices: Choices;
  readonly reason: string;
  readonly by: string;
}

type MergeProblem = "merged_already" | "changed" | "not_shown" | "busy";
type MergeOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: MergeProblem };

/** Makes one record of two, whole or not at all. */
export async function mergePlaces(db: Db, asked: MergeRequest): Promise<MergeOutcome> {
  const outcome = await unlessBusy(() => db.transaction().execute((trx) => mergeIn(trx, asked)));
  return outcome ?? { ok: false, problem: "busy" };
}

/** The same in the caller's transaction. */
export async function mergeIn(trx: Db, asked: MergeRequest): Promise<MergeOutcome> {
  const locked = await lockPair(trx, [asked.kept.id, asked.gone.id]);
  const [kept, gone] = [locked.get(asked.kept.id), locked.get(asked.gone.id)];
  const problem = problemOf(kept, gone, asked);
  if (problem || !kept || !gone) return { ok: false, problem: problem ?? "changed" };
  return { ok: true, id: await merge(trx, kept.row, gone.row, asked) };
}

function problemOf(kept: LockedPlace | undefined, gone: LockedPlace | undefined, asked: MergeRequest): MergeProblem | null {
  if (kept?.row.status === "merged" || gone?.row.status === "merged") return "merged_already";
  if (kept?.seen !== asked.kept.seen || gone?.seen !== asked.gone.seen || kept === gone) return "changed";
  return mayKeep(kept!.row, gone!.row) ? null : "not_shown";
}

async function merge(trx: Db, kept: PlaceJson, gone: PlaceJson, { choices, reason, by }: MergeRequest): Promise<string> {
  const heldOf = await findHeld(trx, [kept.id, gone.id]);
  const compared = (place: PlaceJson): ComparedRecord => ({ ...place, held: [...(heldOf.get(place.id) ?? [])] });
  const written = writtenBy(kept, gone, mergedFacts(compared(kept), compared(gone), choices));
  const [keptSources, goneSources] = [await sourcesOf(trx, kept.id), await sourcesOf(trx, gone.id)];
  const changed = changedBy(kept, written, keptSources);

  const held = factColumns.filter((field) => field in written && heldOf.get(gone.id)?.has(field));
  const moved = await moveRows(trx, gone.id, kept.id, held);
  const story = { reason: `Fusion avec «\u00a0${gone.name}\u00a0»`, authorId: by };
  await writeMerged(trx, kept, written, { ...story, sourceOf: (field) => goneSources.get(field) ?? gone.source }, await readTerritory(trx));
  await writeStatus(trx, gone, "merged", { source: gone.source, reason: `Fusion dans «\u00a0${kept.name}\u00a0»`, authorId: by });
  await sql`
    update places.duplicate_suggestion set decided = 'merged', decided_at = now(), decided_by = ${by}, decide_reason = ${reason}
    where place_id = least(${kept.id}::uuid, ${gone.id}::uuid) and other_id = greatest(${kept.id}::uuid, ${gone.id}::uuid)`.execute(trx);
  await emit(trx, "places.merged", { kept: kept.id, gone: gone.id, keptSlug: kept.slug, goneSlug: gone.slug }, "places");
  const hosts = await moveHosts(trx, gone.id, kept.id, { by, reason: story.reason });
  await notifyHosts(trx, "places.merged", hosts, { kept, gone, by, reason });

  return keepMerge(trx, { kept, gone, written, by, reason }, { changed, moved, hosts });
}

interface MergeTraces {
  readonly changed: ChangedFacts;
  /** Rows as they were before they moved to the kept record. */
  readonly moved: MovedRows;
  readonly hosts: Awaited<ReturnType<typeof moveHosts>>;
}

interface MergeFacts {
  readonly kept: PlaceJson;
  readonly gone: PlaceJson;
  readonly written: MergedFacts;
  readonly by: string;
  readonly reason: string;
}

/** What undoing it needs, and the log of acts. Gives the merge. */
async function keepMerge(trx: Db, { kept, gone, written, by, reason }: MergeFacts, { changed, ...undoing }: MergeTraces): Promise<string> {
  const { id } = await trx
    .insertInto("places.merge")
    .values({
      kept_id: kept.id,
      gone_id: gone.id,
      gone_slug: gone.slug,
      changed: JSON.stringify(changed),
      snapshot: JSON.stringify({ kept, gone, ...undoing }),
      reason,
      merged_by: by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAct(trx, {
    who: by,
    act: "place.merge",
    room: "places",
    about: { kind: "place", id: kept.id },
    before: { kept, gone },
    after: { kept: { ...kept, ...written }, merge: id },
    reason,
  });
  return id;
}

/** Facts that become something else, and the younger of the two days: the kept record now knows what both knew. */
function writtenBy(kept: PlaceJson, gone: PlaceJson, facts: Partial<AllFacts>): MergedFacts {
  const changed = factColumns.filter((field) => field in facts && !sameFact(field, facts[field], kept[field as keyof PlaceJson]));
  const written: Record<string, unknown> = Object.fromEntries(changed.map((field) => [field, facts[field]]));
  if (gone.facts_date > kept.facts_date) written["facts_date"] = gone.facts_date;
  if (gone.confirmed_at && (!kept.confirmed_at || Date.parse(gone.confirmed_at) > Date.parse(kept.confirmed_at))) written["confirmed_at"] = gone.confirmed_at;
  return written;
}

function changedBy(kept: PlaceJson, written: MergedFacts, sources: ReadonlyMap<string, string>): ChangedFacts {
  const change = ([field, after]: [string, unknown]): [string, ChangedFact] => [
    field,
    { before: kept[field as keyof PlaceJson] ?? null, after, source: sources.get(field) ?? kept.source },
  ];
  return Object.fromEntries(Object.entries(written).map(change));
}
