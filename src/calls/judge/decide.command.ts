import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { addLink } from "#thread";
import type { Call } from "../calls.query.ts";
import { tellAuthors } from "../instruct/instruct.command.ts";
import { record } from "../record.command.ts";
import { type RankingFile, rank, writeRanking } from "./rank.ts";
import { readRanked } from "./judge.query.ts";

export interface Deciding {
  readonly applicationId: string;
  readonly outcome: "granted" | "reserve" | "refused";
  readonly cents: number;
  readonly conditions: string | null;
  readonly reasons: string | null;
}

interface Committee {
  readonly by: string;
  readonly heldOn: string;
  readonly deliberation: string | null;
  readonly year: number;
  readonly axis: string;
}

export type Decided = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly problem: "moved" | "envelope" };

/** Thrown within the transaction only: all of a committee's decisions stand, or none. */
class Undecided extends Error {}

/**
 * All that a committee decides, at once or not at all. What is granted is reserved from the envelope, which the database never lets become less
 * than nothing; a decision that stood (a file of the reserve that is taken up, one after an appeal) is written over, and its money with it.
 */
export async function decide(db: Db, call: Call, decisions: readonly Deciding[], committee: Committee): Promise<Decided> {
  const { by, heldOn, deliberation, year, axis } = committee;
  const save = async (trx: Db) => {
    for (const one of decisions.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))) {
      const { rows } = await sql<{ title: string; place: string | null }>`
        update calls.application set state = ${one.outcome}, reason = ${one.reasons}, version = version + 1, changed_at = clock_timestamp()
        where id = ${one.applicationId} and call_id = ${call.id} and state in ('admissible', 'reserve', 'refused')
          and not exists (select from calls.author w where w.application_id = id and w.person_id = ${by}) returning title, place_id::text as place`.execute(
        trx,
      );
      if (!rows[0]) throw new Undecided();
      await sql`insert into calls.decision (application_id, outcome, cents, year, axis, conditions, reasons, deliberation, held_on, decided_by)
        values (${one.applicationId}, ${one.outcome}, ${one.cents}, ${year}, ${axis}, ${one.conditions}, ${one.reasons}, ${deliberation}, ${heldOn}, ${by})
        on conflict (application_id) do update set outcome = excluded.outcome, cents = excluded.cents, year = excluded.year, axis = excluded.axis,
          conditions = excluded.conditions, reasons = excluded.reasons, deliberation = excluded.deliberation, held_on = excluded.held_on,
          decided_by = excluded.decided_by, decided_at = clock_timestamp()`.execute(trx);
      if (one.outcome === "granted" && rows[0].place) await tie(trx, call, rows[0].place, heldOn);
      await tellAuthors(trx, { id: one.applicationId, title: rows[0].title }, one.outcome, one.reasons);
      await record(trx, {
        kind: "application",
        id: one.applicationId,
        act: "decide",
        by,
        after: { outcome: one.outcome, cents: one.cents },
        reason: one.reasons,
      });
    }
    const cents = decisions.reduce((sum, one) => sum + one.cents, 0);
    if (cents > 0) {
      const { rows } =
        await sql`update calls.envelope set reserved = reserved + ${cents} where call_id = ${call.id} and year = ${year} and axis = ${axis} returning year`.execute(
          trx,
        );
      if (rows.length === 0) throw new Undecided();
    }
    return { ok: true as const, count: decisions.length };
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    if (error instanceof Undecided) return { ok: false, problem: "moved" };
    if (brokenConstraint(error) === "envelope_holds") return { ok: false, problem: "envelope" };
    throw error;
  }
}

const because = {
  fr: "L’appel à projets aide ce lieu.",
  en: "The call for projects gives aid to this place.",
  nl: "De projectoproep geeft steun aan deze plek.",
};

/** On the thread: the call gives money to the place. Once, however often it is granted. */
async function tie(trx: Db, call: Call, place: string, day: string): Promise<void> {
  await addLink(trx, { from: { kind: "call", id: call.id }, relation: "funds", to: { kind: "place", id: place }, reason: because, day, by: null });
}

/** Somebody left the room while an application was talked of. Noted twice, it stands once. */
export async function noteAbsence(
  db: Db,
  call: Call,
  one: { applicationId: string; heldOn: string; name: string; reason: string },
  by: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into calls.absence (application_id, held_on, name, reason, noted_by)
    select id, ${one.heldOn}, ${one.name}, ${one.reason}, ${by} from calls.application where id = ${one.applicationId} and call_id = ${call.id}
    on conflict (application_id, held_on, name) do update set reason = excluded.reason returning name`.execute(db);
  return rows.length === 1;
}

/** The ranking as it stands, as a file from which anyone makes it again. @param envelopeCents what it reaches for */
export async function makeRanking(db: Db, call: Call, envelopeCents: number): Promise<RankingFile> {
  const { criteria, scale, threshold, quota } = call.rules;
  const rules = { criteria, scale, threshold, quota };
  const files = (await readRanked(db, call.id, criteria)).map(({ number, commune, askedCents, reviews, corrections }) => ({
    number,
    commune,
    askedCents,
    reviews,
    corrections,
  }));
  return { call: call.slug, edition: call.edition, rules, envelopeCents, files, places: rank(files, rules, envelopeCents) };
}

/** Publishes the next ranking; with the appeal that moved it, where it was one. */
export async function publishRanking(trx: Db, call: Call, file: RankingFile, reason: string | null, by: string): Promise<void> {
  await sql`
    insert into calls.ranking (call_id, number, text, reason, published_by)
    select ${call.id}, (select coalesce(max(number), 0) + 1 from calls.ranking where call_id = ${call.id}), ${writeRanking(file)}, ${reason}, ${by}`.execute(
    trx,
  );
  await record(trx, { id: call.id, act: "ranking", by, reason });
}
