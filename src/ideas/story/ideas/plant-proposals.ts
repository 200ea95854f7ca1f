import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Commune, type Point, readTerritory, type Territory } from "#territory";
import { type Channel, keepNumber } from "#processes";
import type { AuthorKind, ProposalState } from "../../proposal.ts";
import { proposalSlug } from "../../proposal-address.ts";
import { dice } from "./ideas-2025.ts";

/** A proposal of a story or of a load test, as it stands. */
export interface StoryProposal {
  readonly id: string;
  readonly processId: string;
  /** Unique in its process, in the order of filing. */
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly categoryId: string | null;
  readonly commune: Commune | null;
  /** Null: its point is that of the commune, moved a little; none without a commune. */
  readonly address: string | null;
  readonly costCents: number | null;
  readonly authorId: string | null;
  readonly authorKind: AuthorKind;
  readonly signature: string;
  readonly channel: Channel;
  readonly level: "metropolis" | "commune";
  readonly filedAt: Date;
  readonly state: ProposalState;
  readonly reason: string | null;
}

/** Inserts them a few thousand at a time, with their first version, zones and the first line of their journey. */
export async function plantProposals(trx: Db, told: readonly StoryProposal[]): Promise<void> {
  const territory = await readTerritory(trx);
  for (let from = 0; from < told.length; from += 2000) await plantBatch(trx, told.slice(from, from + 2000), territory);
}

async function plantBatch(trx: Db, told: readonly StoryProposal[], territory: Territory): Promise<void> {
  const rows = told.map((one) => rowOf(one, territory));
  const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)));
  const ids = told.map(({ id }) => id);
  await sql`
    insert into ideas.proposal (${columns})
    select ${columns} from jsonb_populate_recordset(null::ideas.proposal, ${JSON.stringify(rows)}::jsonb)`.execute(trx);
  await sql`
    insert into ideas.proposal_version (proposal_id, number, title, body, category_id, commune_code, latitude, longitude, address, cost_cents, by, at)
    select id, 1, title, body, category_id, commune_code, latitude, longitude, address, cost_cents, author_id, filed_at
    from ideas.proposal where id = any(${ids}::uuid[])`.execute(trx);
  await sql`
    insert into ideas.journey (proposal_id, at, act, state, by, as_whom)
    select id, filed_at, 'filed', 'filed', author_id, signature from ideas.proposal where id = any(${ids}::uuid[]) order by filed_at, number`.execute(trx);
  for (const [process, filed] of Map.groupBy(told, ({ processId }) => processId))
    await keepNumber(trx, process, Math.max(...filed.map(({ number }) => number)));
  await plantZones(trx, told, territory);
}

function rowOf({ commune, filedAt, reason, state, ...one }: StoryProposal, territory: Territory) {
  const point = pointOf({ commune, ...one }, territory);
  const at = filedAt.toISOString();
  return {
    ...{ id: one.id, process_id: one.processId, number: one.number, slug: proposalSlug(one.title), state, title: one.title, body: one.body },
    ...{ category_id: one.categoryId, commune_code: commune?.code ?? null, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null },
    ...{ address: one.address, cost_cents: one.costCents, author_id: one.authorId, author_kind: one.authorKind, signature: one.signature },
    ...{ channel: one.channel, level: one.level, version: 1, supports: 0, comments: 0, counted_supports: 0, shuffle: dice(`shuffle ${one.id}`, 2 ** 31) },
    ...{ filed_at: at, updated_at: at, state_at: at, state_reason: reason },
  };
}

type ProposalSite = Pick<StoryProposal, "id" | "commune" | "address">;

/** Ideas that say where they are get a point within the commune. */
function pointOf({ id, commune, address }: ProposalSite, territory: Territory): Point | null {
  if (!commune?.point || !address) return null;
  const zone = territory.zonesOf(commune).find(({ name }) => address.toLowerCase().includes(name.replace(/ \(.*$/, "").toLowerCase()));
  const [turn, far] = [(2 * Math.PI * dice(`turn ${id}`, 360)) / 360, (dice(`far ${id}`, 100) / 100) * 0.45 * Math.sqrt((commune.areaKm2 ?? 4) / Math.PI)];
  const middle = (zone && middleOf(zone.geometry.coordinates)) ?? commune.point;
  const km = zone ? far / 8 : far;
  const latitude = middle.latitude + (km * Math.sin(turn)) / 110.574;
  return { latitude: round(latitude), longitude: round(middle.longitude + (km * Math.cos(turn)) / (111.32 * Math.cos((latitude * Math.PI) / 180))) };
}

function middleOf(coordinates: unknown): Point | null {
  const flat = (coordinates as unknown[]).flat(3) as number[];
  if (flat.length < 2) return null;
  const mean = (rest: number) => flat.filter((_, at) => at % 2 === rest).reduce((sum, one) => sum + one, 0) / (flat.length / 2);
  return { longitude: mean(0), latitude: mean(1) };
}

const round = (degrees: number) => Number(degrees.toFixed(5));

async function plantZones(trx: Db, told: readonly StoryProposal[], territory: Territory): Promise<void> {
  const pairs = told.flatMap((one) => {
    const point = pointOf(one, territory);
    return point ? territory.locate(point).zones.map(({ id }) => ({ proposal_id: one.id, zone_id: id })) : [];
  });
  if (pairs.length === 0) return;
  await sql`
    insert into ideas.proposal_zone (proposal_id, zone_id)
    select * from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as t (proposal_id uuid, zone_id uuid) on conflict do nothing`.execute(trx);
}
