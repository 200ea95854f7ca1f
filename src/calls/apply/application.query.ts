import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Line, Resource, State } from "../application.ts";
import type { Rules } from "../call.ts";
import { type Answers, type Form, unfolded } from "../question.ts";
import { isTied } from "../ties.query.ts";

export type Role = "lead" | "writer" | "reader";

/** Of an application, what is written of its project and of who applies. */
export interface Project {
  readonly title: string;
  readonly summary: string;
  readonly axis: string;
  readonly structureId: string | null;
  readonly structureName: string;
  readonly structureKind: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly placeId: string | null;
  readonly communeCode: string | null;
  /** A name a line. */
  readonly elected: string;
}

export interface Application extends Project {
  readonly id: string;
  readonly number: number | null;
  readonly state: State;
  readonly placeName: string | null;
  readonly expenses: readonly Line[];
  readonly resources: readonly Resource[];
  readonly askedCents: number;
  readonly answers: Answers;
  readonly reused: readonly string[];
  readonly version: number;
  readonly agentId: string | null;
  readonly reason: string | null;
  readonly sentAt: Date | null;
  readonly changedAt: Date;
  /** Of a call in two stages: when its authors were asked for the whole file. */
  readonly preselectedAt: Date | null;
  readonly call: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly opensAt: Date | null;
    readonly closesAt: Date | null;
    readonly publishedAt: Date | null;
    readonly withdrawnAt: Date | null;
  };
  /** The edition with which it was begun. */
  readonly edition: number;
  readonly rules: Rules;
  /** As it is filled in: blocks of sections that repeat stand one after the other. */
  readonly form: Form;
  /** As the call asks it. */
  readonly sections: Form;
}

const applicationColumns = sql`
  a.id, a.number, a.state, a.title, a.summary, a.axis, a.structure_id as "structureId", a.structure_name as "structureName",
  a.structure_kind as "structureKind", a.siret, a.rna, a.place_id as "placeId", p.name as "placeName", a.commune_code as "communeCode",
  a.elected, a.expenses, a.resources, a.asked_cents::float8 as "askedCents", a.answers, a.reused, a.version, a.agent_id as "agentId", a.reason,
  a.sent_at as "sentAt", a.changed_at as "changedAt", a.preselected_at as "preselectedAt", a.edition, e.rules, e.form,
  c.id as "callId", c.slug as "callSlug", c.title as "callTitle", c.opens_at as "opensAt", c.closes_at as "closesAt",
  c.published_at as "publishedAt", c.withdrawn_at as "withdrawnAt"`;

const applicationTables = sql`
  calls.application a join calls.call c on c.id = a.call_id join calls.edition e on e.call_id = a.call_id and e.number = a.edition
  left join places.place p on p.id = a.place_id`;

type Flat = Omit<Application, "call" | "sections"> & {
  readonly callId: string;
  readonly callSlug: string;
  readonly callTitle: string;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

/** Whoever asks is asked elsewhere; null for what does not exist. */
export async function readApplication(db: Db, id: string): Promise<Application | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Flat>`select ${applicationColumns} from ${applicationTables} where a.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { callId, callSlug, callTitle, opensAt, closesAt, publishedAt, withdrawnAt, ...application } = row;
  const { form: sections, answers } = application;
  return {
    ...application,
    sections,
    form: unfolded(sections, answers),
    call: { id: callId, slug: callSlug, title: callTitle, opensAt, closesAt, publishedAt, withdrawnAt },
  };
}

/** As what this person writes or reads it; null for everybody else. */
export async function roleOf(db: Db, applicationId: string, personId: string): Promise<Role | null> {
  const { rows } = await sql<{ role: Role }>`select role from calls.author where application_id = ${applicationId} and person_id = ${personId}`.execute(db);
  return rows[0]?.role ?? null;
}

export interface Document {
  readonly id: string;
  readonly key: string;
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly issuedOn: string;
  /** Taken over from an earlier application. */
  readonly reused: boolean;
}

export async function listDocuments(db: Db, applicationId: string): Promise<Document[]> {
  const { rows } = await sql<Document>`
    select id, key, file_id as "fileId", name, bytes::float8 as bytes, sha256, issued_on::text as "issuedOn", taken_from is not null as reused
    from calls.document where application_id = ${applicationId} order by key`.execute(db);
  return rows;
}

export interface Complement {
  readonly id: string;
  readonly words: string;
  readonly parts: readonly string[];
  /** Asks for the whole file, after the preselection. */
  readonly whole: boolean;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
}

/** What was asked to be completed, newest first. */
export async function listComplements(db: Db, applicationId: string): Promise<Complement[]> {
  const { rows } = await sql<Complement>`
    select id, words, parts, whole, due_at as "dueAt", answered_at as "answeredAt" from calls.complement
    where application_id = ${applicationId} order by asked_at desc`.execute(db);
  return rows;
}

export interface Sending {
  readonly number: number;
  readonly sha256: string;
  readonly at: Date;
}

export async function listSendings(db: Db, applicationId: string): Promise<Sending[]> {
  const { rows } =
    await sql<Sending>`select number, encode(sha256(convert_to(text, 'UTF8')), 'hex') as sha256, at from calls.sending where application_id = ${applicationId} order by number`.execute(
      db,
    );
  return rows;
}

/** What was sent, to the letter; null when there is none of that number. */
export async function findSentText(db: Db, applicationId: string, number: number): Promise<string | null> {
  const { rows } = await sql<{ text: string }>`select text from calls.sending where application_id = ${applicationId} and number = ${number}`.execute(db);
  return rows[0]?.text ?? null;
}

export interface Author {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export async function listAuthors(db: Db, applicationId: string): Promise<Author[]> {
  const { rows } = await sql<Author>`
    select p.id, p.name, w.role from calls.author w join people.person p on p.id = w.person_id
    where w.application_id = ${applicationId} order by array_position(array['lead', 'writer', 'reader'], w.role), p.name`.execute(db);
  return rows;
}

/** Whether this person is asked what they think of it and sees who applies: as a reader of the jury without a tie to it, or for an opinion. */
export async function isAskedAbout(db: Db, applicationId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 as one from calls.application a where a.id = ${applicationId} and not ${isTied(personId)} and (
      exists (select from calls.opinion o where o.application_id = a.id and o.person_id = ${personId})
      or exists (select from calls.review r join calls.edition e on e.call_id = a.call_id and e.number = a.edition
        where r.application_id = a.id and r.person_id = ${personId} and not coalesce((e.rules ->> 'anonymous')::boolean, false)))`.execute(db);
  return rows.length > 0;
}
