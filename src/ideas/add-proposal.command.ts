import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { type Point, readTerritory } from "#territory";
import { type Channel, takeNumber } from "#processes";
import { writeJourney } from "./move-proposal.command.ts";
import type { AuthorKind } from "./proposal.ts";
import { proposalSlug } from "./proposal-address.ts";

/** What a proposal says: what each version keeps. */
export interface ProposalContent {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly categoryId: string | null;
  /** Null: the whole metropolis. */
  readonly communeCode: string | null;
  readonly point: Point | null;
  readonly address: string | null;
  readonly costCents: number | null;
}

interface NewProposal extends ProposalContent {
  /** Its identifier when it has one already, as a draft has; a new one unless said. */
  readonly id?: string;
  readonly processId: string;
  /** The account that files it; null when it came by another channel, or its author has none. */
  readonly authorId: string | null;
  readonly authorKind: AuthorKind;
  readonly structureId?: string | null;
  /** As the public reads it: "Mireille D.", never an address. */
  readonly signature: string;
  readonly channel: Channel;
  /** The clock of the database unless said. */
  readonly filedAt?: Date;
  /** Its reference on the platform it comes from. */
  readonly importedAs?: string;
  /** Whoever acts: the author, or the agent who types in or splits. Null for the house. */
  readonly by: string | null;
  /** In what quality, as the journey says it. */
  readonly asWhom: string;
  /** "filed" unless said. */
  readonly act?: string;
  readonly words?: string | null;
}

export interface AddedProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
}

/** Says that a proposal was filed: `{ id }`. */
const proposalFiled = "participation.proposal_filed";

/**
 * The one way into the list: takes the next number of the process, writes the first version, the zones and the first line of the
 * journey. Whether the person may, whether the stage is open, and whether the text is weighed (#moderation) is the caller's, in the
 * same transaction; lock the stage before. Filings of one process go one after the other, so numbers have no gap.
 */
export async function addProposal(trx: Db, proposal: NewProposal): Promise<AddedProposal> {
  const { processId, title, point, communeCode, structureId = null, filedAt, importedAs = null } = proposal;
  const slug = proposalSlug(title);
  const { number, ownerCommune } = await takeNumber(trx, processId);
  const { rows } = await sql<{ id: string }>`
    insert into ideas.proposal (id, process_id, number, slug, title, body, category_id, commune_code, latitude, longitude, address, cost_cents,
      author_id, author_kind, structure_id, signature, channel, level, filed_at, updated_at, state_at, imported_as)
    select coalesce(${proposal.id ?? null}::uuid, gen_random_uuid()), ${processId}, ${number}, ${slug}, ${title}, ${proposal.body},
      ${proposal.categoryId}, ${communeCode}, ${point?.latitude ?? null}, ${point?.longitude ?? null},
      ${proposal.address}, ${proposal.costCents}, ${proposal.authorId}, ${proposal.authorKind}, ${structureId}, ${proposal.signature}, ${proposal.channel},
      ${ownerCommune === null ? "metropolis" : "commune"}, at, at, at, ${importedAs}
    from (select coalesce(${filedAt?.toISOString() ?? null}::timestamptz, clock_timestamp()) as at) clock
    returning id`.execute(trx);
  const { id } = rows[0]!;
  await writeVersion(trx, id, { by: proposal.by, why: null });
  await writeZones(trx, id, point);
  await writeJourney(trx, {
    proposalId: id,
    act: proposal.act ?? "filed",
    state: "filed",
    by: proposal.by,
    asWhom: proposal.asWhom,
    words: proposal.words ?? null,
  });
  await emit(trx, proposalFiled, { id }, "participation");
  return { id, number, slug };
}

/** Keeps what the proposal says now as a version of its own. */
export async function writeVersion(trx: Db, id: string, { by, why }: { by: string | null; why: string | null }): Promise<void> {
  await sql`
    insert into ideas.proposal_version (proposal_id, number, title, body, category_id, commune_code, latitude, longitude, address, cost_cents,
      why, by, at)
    select id, version, title, body, category_id, commune_code, latitude, longitude, address, cost_cents, ${why}, ${by}, updated_at
    from ideas.proposal where id = ${id}`.execute(trx);
}

/** The priority neighbourhoods in which its point lies. */
export async function writeZones(trx: Db, id: string, point: Point | null): Promise<void> {
  await sql`delete from ideas.proposal_zone where proposal_id = ${id}`.execute(trx);
  if (!point) return;
  const zones = (await readTerritory(trx)).locate(point).zones.map((zone) => zone.id);
  if (zones.length === 0) return;
  await sql`insert into ideas.proposal_zone (proposal_id, zone_id) select ${id}, unnest(${zones}::uuid[])`.execute(trx);
}
