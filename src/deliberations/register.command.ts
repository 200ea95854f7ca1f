import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import { type Act, recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { Details } from "./deliberation.ts";
import { type Deliberation, lockDeliberation } from "./deliberations.query.ts";
import { tieAll, untieAll } from "./ties.command.ts";

/** What fields of a form or of a file become in the table. */
function rowOf({ communeCode, number, adoptedOn, title, matter, decides, body, link, siret, ballot, budget, prefecture, receivedOn }: Details) {
  return {
    ...{ commune_code: communeCode, number, adopted_on: adoptedOn, title, matter, decides, body, link, siret, prefecture, received_on: receivedOn },
    ...{ seats: ballot?.seats ?? null, votes_for: ballot?.for ?? null, votes_against: ballot?.against ?? null, abstentions: ballot?.abstentions ?? null },
    ...{ budget_year: budget?.year ?? null, budget_name: budget?.name ?? null },
  };
}

interface Registering {
  readonly by: string | null;
  /** "metropole", "roubaix": with what its address begins. */
  readonly assembly: string;
  readonly importId?: string | undefined;
}

/**
 * Registers a draft in the caller's transaction, and gives its identifier.
 * @throws what `isTwice` knows, when the assembly has that number in that year.
 */
export async function registerIn(trx: Db, details: Details, { by, assembly, importId }: Registering): Promise<string> {
  // Two acts of one number take turns here: the second then meets the index of numbers, and is told so.
  const slug = await freeSlug(trx, "deliberations.deliberation", slugOf(`${assembly} ${details.adoptedOn.slice(0, 4)} ${details.number}`));
  const { id } = await trx
    .insertInto("deliberations.deliberation")
    .values({ ...rowOf(details), slug, created_by: by, import_id: importId ?? null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await noteChange(trx, { id, act: importId ? "imported" : "registered", by, told: false });
  await record(trx, { id, act: "deliberation.register", by, after: { number: details.number, title: details.title, commune: details.communeCode } });
  return id;
}

export const isTwice = (error: unknown): boolean => brokenConstraint(error) === "deliberation_number";

type RegisterOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "number_taken" };

export async function register(db: Db, details: Details, who: Registering): Promise<RegisterOutcome> {
  try {
    return { ok: true, id: await db.transaction().execute((trx) => registerIn(trx, details, who)) };
  } catch (error) {
    if (isTwice(error)) return { ok: false, problem: "number_taken" };
    throw error;
  }
}

interface Correcting {
  readonly by: string;
  readonly version: number;
  /** Why; asked for once it is published. */
  readonly reason: string | null;
}

type CorrectOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "number_taken" | "moved" | "reason" };

/** Everything that is typed of it; a published one keeps what it said before, for agents, and tells everybody when and why it changed. */
export async function correct(db: Db, id: string, details: Details, correcting: Correcting): Promise<CorrectOutcome> {
  try {
    return await db.transaction().execute((trx) => correctIn(trx, id, details, correcting));
  } catch (error) {
    if (isTwice(error)) return { ok: false, problem: "number_taken" };
    throw error;
  }
}

/** The same in the caller's transaction. @throws what `isTwice` knows. */
export async function correctIn(trx: Db, id: string, details: Details, { by, version, reason }: Correcting): Promise<CorrectOutcome> {
  const before = await lockDeliberation(trx, id);
  if (!before || before.version !== version || before.state === "withdrawn") return { ok: false, problem: "moved" };
  const told = before.state !== "draft";
  const [was, is] = [rowOf(before), rowOf(details)];
  const fields = keysOf(is).filter((name) => was[name] !== is[name]);
  if (fields.length === 0) return { ok: true };
  if (told && reason === null) return { ok: false, problem: "reason" };
  await trx
    .updateTable("deliberations.deliberation")
    .set({ ...is, version: version + 1, changed_at: sql<Date>`clock_timestamp()` })
    .where("id", "=", id)
    .execute();
  const old = Object.fromEntries(fields.map((name) => [name, String(was[name] ?? "")]));
  await noteChange(trx, { id, act: "corrected", by, told, reason, fields, before: old });
  if (told) await tieAgain(trx, before, details, by);
  await record(trx, { id, act: "deliberation.correct", by, before: old, after: Object.fromEntries(fields.map((name) => [name, is[name]])), reason });
  return { ok: true };
}

/** The thread says its number and its day. */
async function tieAgain(trx: Db, before: Deliberation, { number, adoptedOn }: Details, by: string): Promise<void> {
  if (before.number === number && before.adoptedOn === adoptedOn) return;
  await untieAll(trx, before, "Le numéro ou la date de la délibération a été corrigé.", by);
  await tieAll(trx, { id: before.id, number, adoptedOn }, by);
}

interface NewChange {
  readonly id: string;
  readonly act: "registered" | "imported" | "corrected" | "published" | "withdrawn" | "restored";
  readonly by: string | null;
  /** Whether everybody reads that it happened. */
  readonly told: boolean;
  readonly reason?: string | null;
  readonly fields?: readonly string[];
  readonly before?: object;
}

export async function noteChange(trx: Db, { id, act, by, told, reason = null, fields = [], before }: NewChange): Promise<void> {
  await sql`
    insert into deliberations.change (deliberation_id, act, reason, fields, before, public, by)
    values (${id}, ${act}, ${reason}, ${[...fields]}::text[], ${before ? JSON.stringify(before) : null}::jsonb, ${told}, ${by})`.execute(trx);
}

interface DeliberationAct extends Omit<Act, "who" | "room" | "about"> {
  readonly id: string;
  readonly by: string | null;
}

export async function record(trx: Db, { id, by, ...act }: DeliberationAct): Promise<void> {
  await recordAct(trx, { who: by ?? "deliberations", room: "deliberations", about: { kind: "deliberation", id }, ...act });
}
