import { sql } from "kysely";

import { notify } from "#notifications";
import { findPersonByEmail } from "#people";
import type { Db } from "#platform/db/db.ts";
import { allParts, firstParts } from "../application.ts";
import type { Application } from "../apply/application.query.ts";
import { tellAuthors } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { hasTie, isTied } from "../ties.query.ts";
import type { OpinionKind, Verdict } from "./opinion.ts";

/** Whoever acts on an application. */
interface Acting {
  readonly by: string;
}

/** The application is instructed by this agent from now on. */
export async function takeOver(db: Db, id: string, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`update calls.application set agent_id = ${by} where id = ${id}`.execute(trx);
    await record(trx, { kind: "application", id, act: "take", by });
  });
}

export async function addNote(db: Db, id: string, text: string, by: string): Promise<void> {
  await sql`insert into calls.note (application_id, by, text) values (${id}, ${by}, ${text})`.execute(db);
}

interface OpinionRequest {
  readonly kind: OpinionKind;
  readonly name: string;
  readonly email: string;
  readonly words: string;
  readonly dueOn: string;
}

/** `unknown`: nobody has an account with that address; `author`: they wrote the application, or have a tie to it. */
export async function askOpinion(
  db: Db,
  application: Application,
  { kind, name, email, words, dueOn }: OpinionRequest,
  by: string,
): Promise<"asked" | "unknown" | "author"> {
  const person = await findPersonByEmail(db, email);
  if (!person) return "unknown";
  if (await hasTie(db, application.id, person.id)) return "author";
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into calls.opinion (application_id, kind, name, person_id, words, due_on, asked_by)
      values (${application.id}, ${kind}, ${name}, ${person.id}, ${words}, ${dueOn}, ${by}) returning id`.execute(trx);
    await notify(trx, { to: [person.id], kind: "calls.opinion", payload: { title: application.title, dueOn, href: routes.opinion.href({ id: rows[0]!.id }) } });
    await record(trx, { kind: "application", id: application.id, act: "ask-opinion", by, after: { name, due: dueOn } });
  });
  return "asked";
}

/** False when it was answered already, or is somebody else's. */
export async function answerOpinion(db: Db, id: string, { verdict, answer }: { verdict: Verdict; answer: string }, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ application: string }>`
      update calls.opinion set verdict = ${verdict}, answer = ${answer}, answered_at = clock_timestamp()
      where id = ${id} and person_id = ${by} and answered_at is null and not exists (
        select from calls.tie c where c.application_id = calls.opinion.application_id and c.person_id = ${by}) returning application_id as application`.execute(
      trx,
    );
    if (!rows[0]) return false;
    await record(trx, { kind: "application", id: rows[0].application, act: "opinion", by, after: { verdict } });
    return true;
  });
}

/** Opens parts again until an instant. False when something is asked already, or the application is past that. */
export async function askComplement(
  db: Db,
  application: Application,
  { words, parts, dueAt }: { words: string; parts: readonly string[]; dueAt: Date },
  { by }: Acting,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into calls.complement (application_id, words, parts, due_at, asked_by)
      select a.id, ${words}, ${[...parts]}::text[], ${dueAt}, ${by} from calls.application a
      where a.id = ${application.id} and a.state = 'sent' and not exists (select from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > clock_timestamp())
      on conflict (application_id) where answered_at is null do update
        set words = excluded.words, parts = excluded.parts, due_at = excluded.due_at, asked_by = excluded.asked_by, asked_at = clock_timestamp()
        where calls.complement.due_at <= clock_timestamp()
      returning id`.execute(trx);
    if (rows.length === 0) return false;
    await tellAuthors(trx, application, "complement", words);
    await record(trx, { kind: "application", id: application.id, act: "complement", by, after: { parts, due: dueAt } });
    return true;
  });
}

/** Admissibility is open again, as long as nothing was decided and nobody has read for the jury. False otherwise. */
export async function reopen(db: Db, application: Application, reason: string, { by }: Acting): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update calls.application a set state = 'sent', reason = null, version = version + 1, changed_at = clock_timestamp()
      where a.id = ${application.id} and a.state in ('admissible', 'inadmissible') and not ${isTied(by)}
        and not exists (select from calls.review r where r.application_id = a.id and r.sent_at is not null)
        and not exists (select from calls.decision d where d.application_id = a.id)
      returning id`.execute(trx);
    if (rows.length === 0) return false;
    await tellAuthors(trx, application, "reopened", reason);
    await record(trx, { kind: "application", id: application.id, act: "reopen", by, reason });
    return true;
  });
}

const isStaged = sql<boolean>`exists (
  select from calls.edition e where e.call_id = a.call_id and e.number = a.edition and jsonb_typeof(e.rules -> 'preselection') = 'array')`;
/** Of a call in two stages nothing is admissible before its whole file came. */
const isWhole = sql<boolean>`(not ${isStaged} or exists (
  select from calls.complement w where w.application_id = a.id and w.whole and w.answered_at is not null))`;

/** Of a call in two stages: its authors are asked for all other parts, until an instant. False when they are already, or it is past that. */
export async function preselect(db: Db, application: Application, { words, dueAt }: { words: string; dueAt: Date }, { by }: Acting): Promise<boolean> {
  const first = firstParts(application.rules);
  if (first === null) return false;
  const parts = allParts(application.form).filter((part) => !first.includes(part));
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update calls.application a set preselected_at = clock_timestamp(), agent_id = coalesce(agent_id, ${by}), version = version + 1
      where a.id = ${application.id} and a.state = 'sent' and a.preselected_at is null and not ${isTied(by)}
        and not exists (select from calls.complement m where m.application_id = a.id and m.answered_at is null) returning id`.execute(trx);
    if (rows.length === 0) return false;
    await sql`insert into calls.complement (application_id, words, parts, whole, due_at, asked_by)
      values (${application.id}, ${words}, ${parts}::text[], true, ${dueAt}, ${by})`.execute(trx);
    await tellAuthors(trx, application, "preselected", words);
    await record(trx, { kind: "application", id: application.id, act: "preselect", by, after: { due: dueAt } });
    return true;
  });
}

/** Whether it can be judged, with the reason where it cannot. False when somebody was quicker, something is asked of its authors still, or whoever settles is one. */
export async function settleAdmissibility(db: Db, application: Application, admissible: boolean, reason: string | null, { by }: Acting): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const state = admissible ? "admissible" : "inadmissible";
    const { rows } = await sql<{ first: boolean }>`
      update calls.application a set state = ${state}, reason = ${reason}, agent_id = coalesce(agent_id, ${by}), version = version + 1, changed_at = clock_timestamp()
      where a.id = ${application.id} and a.state = 'sent'
        and not exists (select from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > clock_timestamp())
        and (${!admissible}::boolean or ${isWhole}) and not ${isTied(by)}
      returning a.preselected_at is null and ${isStaged} as first`.execute(trx);
    if (!rows[0]) return false;
    await tellAuthors(trx, application, !admissible && rows[0].first ? "not_preselected" : state, reason);
    await record(trx, { kind: "application", id: application.id, act: state, by, reason });
    return true;
  });
}
