import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { State, Theme } from "./inquiry.ts";
import { isShown } from "./publications.query.ts";

export interface Inquiry {
  readonly id: string;
  readonly number: number;
  readonly state: State;
  readonly held: string | null;
  /** Null once it is erased. */
  readonly title: string | null;
  readonly words: string | null;
  readonly theme: Theme;
  readonly communeCode: string | null;
  readonly placeId: string | null;
  readonly public: boolean;
  readonly personId: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  readonly serviceId: string | null;
  readonly service: string | null;
  readonly serviceCommune: string | null;
  readonly assignedTo: string | null;
  readonly assignee: string | null;
  readonly round: number;
  readonly dueOn: string | null;
  readonly joinedTo: string | null;
  readonly reason: string | null;
  readonly solved: boolean | null;
  readonly askedAt: Date;
  readonly receivedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly demo: boolean;
}

/** Columns of a question `q`, its department `s`, its agent `a`. */
export const columns = sql`
  q.id, q.number, q.state, q.held, q.title, q.words, q.theme, q.commune_code as "communeCode", q.place_id as "placeId", q.public,
  q.person_id as "personId", q.email, q.locale, q.service_id as "serviceId", s.name as service, s.commune_code as "serviceCommune",
  q.assigned_to as "assignedTo", a.name as assignee, q.round, q.due_on as "dueOn", q.joined_to as "joinedTo", q.reason, q.solved,
  q.asked_at as "askedAt", q.received_at as "receivedAt", q.answered_at as "answeredAt", q.demo`;

export const tables = sql`inquiries.inquiry q left join inquiries.service s on s.id = q.service_id left join people.person a on a.id = q.assigned_to`;

export async function findInquiry(db: Db, id: string): Promise<Inquiry | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Inquiry>`select ${columns} from ${tables} where q.id::text = lower(${id})`.execute(db);
  return rows[0] ?? null;
}

/** Nobody else changes this question until the transaction ends. */
export async function lockInquiry(trx: Db, id: string): Promise<Inquiry | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Inquiry>`select ${columns} from ${tables} where q.id::text = lower(${id}) for update of q`.execute(trx);
  return rows[0] ?? null;
}

export interface Line {
  readonly id: number;
  readonly at: Date;
  readonly act: string;
  readonly side: "asker" | "service" | "house";
  readonly words: string | null;
  readonly internal: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string | null;
}

/** What happened to it, oldest first. Internal lines only for those who answer. */
export async function listLines(db: Db, inquiryId: string, { internal }: { internal: boolean }): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select j.id, j.at, j.act, j.side, j.words, j.internal, f.name as "from", t.name as "to", p.name as by
    from inquiries.journal j left join inquiries.service f on f.id = j.from_service left join inquiries.service t on t.id = j.to_service
      left join people.person p on p.id = j.person_id
    where j.inquiry_id = ${inquiryId} and (${internal} or not j.internal) order by j.id`.execute(db);
  return rows;
}

export interface Reply {
  readonly round: number;
  readonly answerId: string;
  readonly words: string;
  readonly service: string | null;
  readonly at: Date;
  /** Of the public page that it became. */
  readonly slug: string | null;
}

/** The answers that it got, first to last. */
export async function listReplies(db: Db, inquiryId: string): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select r.round, r.answer_id as "answerId", w.words, s.name as service, r.at, p.slug
    from inquiries.reply r join inquiries.answer w on w.id = r.answer_id left join inquiries.service s on s.id = w.service_id
      left join inquiries.publication p on p.answer_id = w.id and ${isShown}
    where r.inquiry_id = ${inquiryId} order by r.round`.execute(db);
  return rows;
}
