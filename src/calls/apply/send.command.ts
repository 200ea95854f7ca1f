import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { type Content, isValid, firstParts, missingParts, unfit, writeSent } from "../application.ts";
import { record } from "../record.command.ts";
import { type Application, listDocuments, readApplication } from "./application.query.ts";

type SendOutcome =
  | { readonly ok: true; readonly number: number; readonly sha256: string }
  | { readonly ok: false; readonly problem: "moved" | "incomplete" | "unfit" | "closed" | "late" };

interface Sending {
  readonly by: string;
  readonly now: Date;
}

/**
 * Sends a draft, or a complement. The clock of the database has the last word on the closing instant; the number is the next of the call, and
 * nobody else's. What is sent is kept to the letter with its SHA-256.
 */
export async function send(db: Db, id: string, { by, now }: Sending): Promise<SendOutcome> {
  return db.transaction().execute(async (trx) => {
    await sql`select from calls.application where id = ${id} for update`.execute(trx);
    const application = await readApplication(trx, id);
    if (!application || (application.state !== "draft" && application.state !== "sent")) return { ok: false, problem: "moved" };
    const documents = await listDocuments(trx, id);
    const given = documents.map(({ key, issuedOn }) => ({ key, valid: isValid(issuedOn, monthsOf(application, key), dayOf(now)) }));
    const opened = application.state === "draft" ? firstParts(application.rules) : await openedParts(trx, id);
    if (missingParts(application, given, opened).size > 0) return { ok: false, problem: "incomplete" };
    if (unfit(application, application.rules).length > 0) return { ok: false, problem: "unfit" };
    const taken = application.state === "draft" ? await takeNumber(trx, application) : await closeComplement(trx, id);
    if (!taken) return { ok: false, problem: application.state === "draft" ? "closed" : "late" };
    const text = writeSent(contentOf(application), application.form, {
      call: application.call.slug,
      edition: application.edition,
      documents: documents.map(({ key, name, sha256 }) => ({ key, name, sha256 })),
    });
    const { rows } = await sql<{ number: number; sha256: string }>`
      insert into calls.sending (application_id, number, text, by)
      select ${id}, (select count(*) + 1 from calls.sending where application_id = ${id}), ${text}, ${by}
      returning number, encode(sha256(convert_to(text, 'UTF8')), 'hex') as sha256`.execute(trx);
    const { number, sha256 } = rows[0]!;
    await record(trx, { kind: "application", id, act: "send", by, after: { number, sha256 } });
    return { ok: true, number, sha256 };
  });
}

const monthsOf = ({ rules }: Application, key: string) => rules.documents.find((one) => one.key === key)?.months ?? null;

/** The next number of the call, if it is open at this very instant, which is then that of the sending: none is written that lies after the closing. */
async function takeNumber(trx: Db, { id, call }: Application): Promise<boolean> {
  const { rows } = await sql<{ number: number; at: Date }>`
    update calls.call set last_number = last_number + 1
    where id = ${call.id} and published_at is not null and withdrawn_at is null and opens_at <= clock_timestamp()
      and (closes_at is null or closes_at > clock_timestamp())
    returning last_number as number, least(clock_timestamp(), closes_at) as at`.execute(trx);
  if (!rows[0]) return false;
  await sql`update calls.application set state = 'sent', number = ${rows[0].number}, sent_at = ${rows[0].at}, version = version + 1, changed_at = clock_timestamp()
    where id = ${id}`.execute(trx);
  return true;
}

/** What a complement opens; nothing where none waits. */
async function openedParts(trx: Db, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ parts: string[] }>`select parts from calls.complement where application_id = ${id} and answered_at is null`.execute(trx);
  return rows[0]?.parts ?? [];
}

async function closeComplement(trx: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    update calls.complement set answered_at = clock_timestamp()
    where application_id = ${id} and answered_at is null and due_at > clock_timestamp() returning id`.execute(trx);
  return rows.length === 1;
}

/** What the text of a sending holds of an application. */
function contentOf({
  title,
  summary,
  axis,
  structureName,
  structureKind,
  siret,
  rna,
  communeCode,
  elected,
  answers,
  expenses,
  resources,
  askedCents,
}: Application): Content {
  return { title, summary, axis, structureName, structureKind, siret, rna, communeCode, elected, answers, expenses, resources, askedCents };
}

/** Out of the running, by its authors. False when it is decided already. */
export async function withdraw(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`update calls.application set state = 'withdrawn', version = version + 1, changed_at = clock_timestamp()
      where id = ${id} and state in ('sent', 'admissible') returning id`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "application", id, act: "withdraw", by });
    return true;
  });
}

/** A draft goes, with its documents. False when it is none. */
export async function removeDraft(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`delete from calls.application where id = ${id} and state = 'draft' returning id`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "application", id, act: "remove", by });
    return true;
  });
}
