import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { readTerritory } from "#territory";
import { lockPair, type PlaceJson, unlessBusy } from "./lock-pair.command.ts";
import { hostsToMove, type MovedHost, moveHostsBack, passOnHosts } from "./move-hosts.command.ts";
import { type MovedRows, moveRowsBack } from "./move-rows.command.ts";
import { notifyHosts } from "./hosts-notice.command.ts";
import { passOn, settle } from "./settle-facts.ts";
import { type ChangedFacts, writeMerged, writeStatus } from "./write-merged.command.ts";

interface UnmergeRequest {
  readonly mergeId: string;
  readonly reason: string;
  readonly by: string;
}

/** What stayed with the kept record: facts changed since, and how many rows of each table did not come back. */
export interface UnmergeRest {
  readonly facts: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  readonly hosts: number;
}

type UnmergeProblem = "undone_already" | "kept_is_merged" | "busy";
type UnmergeOutcome = { readonly ok: true; readonly stayed: UnmergeRest } | { readonly ok: false; readonly problem: UnmergeProblem };

/** Makes two records again of one, whole or not at all. Facts that somebody changed after the merge stay as they are. */
export async function unmergePlaces(db: Db, asked: UnmergeRequest): Promise<UnmergeOutcome> {
  const outcome = await unlessBusy(() => db.transaction().execute((trx) => unmergeIn(trx, asked)));
  return outcome ?? { ok: false, problem: "busy" };
}

interface Merge {
  readonly id: string;
  readonly kept_id: string;
  readonly gone_id: string;
  readonly merged_at: Date;
  readonly undone_at: Date | null;
  readonly changed: ChangedFacts;
  readonly snapshot: { readonly kept: PlaceJson; readonly gone: PlaceJson; readonly moved: MovedRows; readonly hosts: readonly MovedHost[] };
}

async function unmergeIn(trx: Db, { mergeId, reason, by }: UnmergeRequest): Promise<UnmergeOutcome> {
  const { kept_id, gone_id } = await findMerge(trx, mergeId);
  const locked = await lockPair(trx, [kept_id, gone_id]);
  const merge = await findMerge(trx, mergeId);
  const [kept, gone] = [locked.get(kept_id)!.row, locked.get(gone_id)!.row];
  if (merge.undone_at) return { ok: false, problem: "undone_already" };
  if (kept.status === "merged") return { ok: false, problem: "kept_is_merged" };

  const later = await findLater(trx, merge);
  const { restored, stayed } = settle(merge.changed, { ...kept }, later);
  const rows = await moveRowsBack(trx, merge.snapshot.moved, kept.id, gone.id);
  await keepHeld(trx, merge, stayed);
  const { sourceOf, story } = { sourceOf: (field: string) => merge.changed[field]?.source ?? kept.source, story: { reason: "Fusion défaite", authorId: by } };
  await writeMerged(trx, kept, restored, { ...story, sourceOf }, await readTerritory(trx));
  for (const one of passOn(passOnHosts(later, merge.snapshot.hosts), merge.changed)) await rewriteLater(trx, one);
  await sql`update places.merge set undone_at = now(), undone_by = ${by}, undo_reason = ${reason}, stayed = '{}' where id = ${merge.id}`.execute(trx);
  await writeStatus(trx, gone, merge.snapshot.gone.status, { source: gone.source, ...story });
  await sql`
    update places.duplicate_suggestion set decided = null, decided_at = null, decided_by = null, decide_reason = null
    where decided = 'merged' and place_id = least(${kept.id}::uuid, ${gone.id}::uuid)
      and other_id = greatest(${kept.id}::uuid, ${gone.id}::uuid)`.execute(trx);
  await emit(trx, "places.unmerged", { kept: kept.id, gone: gone.id, keptSlug: kept.slug, goneSlug: gone.slug }, "places");
  await notifyHosts(trx, "places.unmerged", merge.snapshot.hosts, { kept, gone, by, reason });
  const hosts = await moveHostsBack(trx, hostsToMove(merge.snapshot.hosts, later), kept.id, gone.id, { by, reason: story.reason });
  const left: UnmergeRest = { facts: stayed, rows, hosts };
  await sql`update places.merge set stayed = ${JSON.stringify(left)}::jsonb where id = ${merge.id}`.execute(trx);
  const about = { kind: "place", id: kept.id };
  await recordAct(trx, { who: by, act: "place.unmerge", room: "places", about, before: kept, after: { ...restored, stayed: left, merge: merge.id }, reason });
  return { ok: true, stayed: left };
}

async function findMerge(trx: Db, id: string): Promise<Merge> {
  const { rows } = await sql<Merge>`
    select id, kept_id, gone_id, merged_at, undone_at, changed, snapshot from places.merge where id = ${id}`.execute(trx);
  return rows[0]!;
}

interface Later {
  readonly id: string;
  readonly changed: ChangedFacts;
  readonly hosts: readonly MovedHost[];
}

/** Merges into the same record that came after this one and still hold, the oldest first. */
export async function findLater(db: Db, { id, kept_id }: Pick<Merge, "id" | "kept_id">): Promise<Later[]> {
  const { rows } = await sql<Later>`
    select id, changed, snapshot -> 'hosts' as hosts from places.merge
    where kept_id = ${kept_id} and undone_at is null and merged_at > (select merged_at from places.merge where id = ${id})
    order by merged_at`.execute(db);
  return rows;
}

async function rewriteLater(trx: Db, { id, changed, hosts }: Later): Promise<void> {
  await sql`
    update places.merge set changed = ${JSON.stringify(changed)}::jsonb, snapshot = jsonb_set(snapshot, '{hosts}', ${JSON.stringify(hosts)}::jsonb)
    where id = ${id}`.execute(trx);
}

/** A fact that stays because it was written by hand since is still held. */
async function keepHeld(trx: Db, { snapshot, kept_id }: Merge, stayed: readonly string[]): Promise<void> {
  const rows = (snapshot.moved["held_field"] ?? []).filter((row) => stayed.includes(row["field"] as string));
  await sql`
    insert into places.held_field (place_id, field, source, at)
    select ${kept_id}, field, source, at from jsonb_populate_recordset(null::places.held_field, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(trx);
}
