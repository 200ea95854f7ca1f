import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AuthorKind, ProposalState } from "./proposal.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Channel } from "#processes";

export interface ProposalSheet {
  readonly id: string;
  readonly processId: string;
  readonly number: number;
  readonly slug: string;
  readonly state: ProposalState;
  readonly stateAt: Date;
  readonly stateReason: string | null;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly categoryId: string | null;
  readonly category: string | null;
  /** Null: the whole metropolis. */
  readonly communeCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly address: string | null;
  readonly costCents: number | null;
  readonly authorId: string | null;
  readonly authorKind: AuthorKind;
  readonly structureId: string | null;
  readonly signature: string;
  readonly channel: Channel;
  readonly level: "metropolis" | "commune";
  readonly version: number;
  readonly supports: number;
  readonly comments: number;
  readonly filedAt: Date;
  readonly updatedAt: Date;
  /** Who signs it with its author, and how; no person once their account is erased. */
  readonly coauthors: readonly { readonly personId: string | null; readonly signature: string }[];
}

const columns = sql`
  p.id, p.process_id as "processId", p.number, p.slug, p.state, p.state_at as "stateAt", p.state_reason as "stateReason", p.title, p.body,
  p.category_id as "categoryId", c.name as category, p.commune_code as "communeCode", p.latitude, p.longitude, p.address, p.cost_cents as "costCents",
  p.author_id as "authorId", p.author_kind as "authorKind", p.structure_id as "structureId", p.signature, p.channel, p.level, p.version, p.supports,
  p.comments, p.filed_at as "filedAt", p.updated_at as "updatedAt",
  coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'signature', a.signature) order by a.answered_at)
    from ideas.coauthor a where a.proposal_id = p.id and a.state = 'accepted'), '[]') as coauthors`;

async function findOne(db: Db, which: RawBuilder<unknown>): Promise<ProposalSheet | null> {
  const { rows } = await sql<ProposalSheet>`
    select ${columns} from ideas.proposal p left join processes.category c on c.id = p.category_id where ${which}`.execute(db);
  return rows[0] ?? null;
}

/** By the address of its process. Whoever may see the process may see it, unless moderators hid it: see open-proposal.ts. */
export const findProposal = (db: Db, process: string, number: number) =>
  findOne(db, sql`p.process_id = (select id from processes.process where slug = ${process}) and p.number = ${number}`);

export const findProposalById = async (db: Db, id: string) => (isUuid(id) ? findOne(db, sql`p.id = ${id}`) : null);

/** The author and those who accepted to sign. */
export const isAuthor = ({ authorId, coauthors }: Pick<ProposalSheet, "authorId" | "coauthors">, personId: string | undefined): boolean =>
  personId !== undefined && (authorId === personId || coauthors.some((one) => one.personId === personId));
