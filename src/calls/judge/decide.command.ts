import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { addLink, removeLink } from "#thread";
import { linesOf, metropolis } from "../call.ts";
import type { Call } from "../calls.query.ts";
import { writeLetter } from "../letters/letters.command.ts";
import { tellAuthors } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { isTied } from "../ties.query.ts";
import { findCeilings, holdStructures } from "./ceiling.query.ts";
import { type RankingFile, rank, writeRanking } from "./rank.ts";
import { readRanked } from "./judge.query.ts";

export interface Deciding {
  readonly applicationId: string;
  readonly outcome: "granted" | "reserve" | "refused";
  readonly cents: number;
  readonly conditions: string | null;
  readonly reasons: string | null;
  /** Of a call with partners: who pays alone, by its word, empty for the metropolis; null: each its share. */
  readonly payer: string | null;
  /** The mark of the decision that stood as this one was chosen, "" where none did; without it, whatever stands is written over. */
  readonly seen?: string;
}

interface Committee {
  readonly by: string;
  readonly heldOn: string;
  readonly deliberation: string | null;
  readonly year: number;
  readonly axis: string;
  readonly today: string;
}

/** `beyond`: numbers of files by which a structure passes the ceiling of small aid, where the call only warns. */
type DecideOutcome =
  | { readonly ok: true; readonly count: number; readonly beyond: readonly number[] }
  | { readonly ok: false; readonly problem: "moved" | "envelope" | "share" }
  | { readonly ok: false; readonly problem: "minimis"; readonly numbers: readonly number[] };

/** One of those who pay would pay more than its share of the envelope. */
class ShareExceeded extends Error {}

/** Thrown within the transaction only: all of a committee's decisions stand, or none. */
class Undecided extends Error {
  readonly beyond: readonly number[];

  constructor(beyond: readonly number[] = []) {
    super();
    this.beyond = beyond;
  }
}

/**
 * All that a committee decides, at once or not at all. What is granted is reserved from the envelope, which the database never lets become less
 * than nothing; a decision that stood (a file of the reserve that is taken up, one after an appeal) is written over, and its money with it.
 * Small aid beyond its ceiling is refused, or told, as the call has it.
 */
export async function decide(db: Db, call: Call, decisions: readonly Deciding[], committee: Committee): Promise<DecideOutcome> {
  const { year, axis } = committee;
  const granted = decisions.filter(({ outcome }) => outcome === "granted");
  const save = async (trx: Db) => {
    await holdStructures(
      trx,
      granted.map(({ applicationId }) => applicationId),
    );
    const settled: StandingDecision[] = [];
    for (const one of decisions.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))) settled.push(await settleOne(trx, call, one, committee));
    const cents = decisions.reduce((sum, one) => sum + one.cents, 0);
    if (cents > 0) {
      const { rows } =
        await sql`update calls.envelope set reserved = reserved + ${cents} where call_id = ${call.id} and year = ${year} and axis = ${axis} returning year`.execute(
          trx,
        );
      if (rows.length === 0) throw new Undecided();
    }
    if (call.rules.partners.length > 0 && (await isShareExceeded(trx, call, { year, axis }))) throw new ShareExceeded();
    const ceilings = await findCeilings(trx, granted, committee);
    const beyond = ceilings.filter(({ excessCents }) => excessCents > 0).map(({ number }) => number);
    if (beyond.length > 0 && call.rules.excess === "refuse") throw new Undecided(beyond);
    // Last: from here on all who act in the house wait for this committee. Before, none of them may hold what this one still asks for.
    for (const one of settled) await tellOne(trx, call, one, committee);
    return { ok: true as const, count: decisions.length, beyond };
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    if (error instanceof Undecided) return error.beyond.length > 0 ? { ok: false, problem: "minimis", numbers: error.beyond } : { ok: false, problem: "moved" };
    if (error instanceof ShareExceeded) return { ok: false, problem: "share" };
    if (brokenConstraint(error) === "envelope_holds") return { ok: false, problem: "envelope" };
    throw error;
  }
}

/** A decision that stands, with what its file says of itself. */
interface StandingDecision extends Deciding {
  readonly title: string;
  /** Of the directory: its own, and those that it names where a question asks for one. */
  readonly places: readonly string[];
}

const placesOf = sql<string[]>`array(
  select a.place_id::text where a.place_id is not null union select w.place_id::text from calls.answered_place w where w.application_id = a.id order by 1)`;

async function settleOne(trx: Db, call: Call, one: Deciding, { by, heldOn, deliberation, year, axis }: Committee): Promise<StandingDecision> {
  const { rows } = await sql<{ title: string; places: string[] }>`
    update calls.application a set state = ${one.outcome}, reason = ${one.reasons}, version = version + 1, changed_at = clock_timestamp()
    where id = ${one.applicationId} and call_id = ${call.id} and state in ('admissible', 'reserve', 'refused')
      and not ${isTied(by)} returning title, ${placesOf} as places`.execute(trx);
  if (!rows[0] || !(await stoodAsSeen(trx, one))) throw new Undecided();
  const lines = one.outcome === "granted" && call.rules.partners.length > 0 ? linesOf(one.cents, call.rules.partners, one.payer) : [];
  await sql`
    select calls.settle(${one.applicationId}, ${one.outcome}, ${one.cents}, ${year}::smallint, ${axis}, ${one.conditions}, ${one.reasons}, ${deliberation},
      ${heldOn}::date, ${by}, ${JSON.stringify(lines)}::jsonb)`.execute(trx);
  return { ...one, ...rows[0] };
}

/** The file is held: no other committee decides it meanwhile. */
async function stoodAsSeen(trx: Db, { applicationId, seen }: Deciding): Promise<boolean> {
  if (seen === undefined) return true;
  const { rows } = await sql<{ mark: string }>`select decided_at::text as mark from calls.decision where application_id = ${applicationId}`.execute(trx);
  return (rows[0]?.mark ?? "") === seen;
}

async function tellOne(trx: Db, call: Call, one: StandingDecision, { by, heldOn }: Committee): Promise<void> {
  if (one.outcome === "granted") for (const place of one.places) await tie(trx, call, place, heldOn);
  await writeLetter(trx, call, one.applicationId);
  await tellAuthors(trx, { id: one.applicationId, title: one.title }, one.outcome, one.reasons);
  const after = { outcome: one.outcome, cents: one.cents };
  await record(trx, { kind: "application", id: one.applicationId, act: "decide", by, after, reason: one.reasons });
}

/** Whether one of those who pay bears more than its share of an envelope: the row of the envelope is held. The metropolis bears broken cents. */
async function isShareExceeded(trx: Db, { id, rules }: Call, { year, axis }: { readonly year: number; readonly axis: string }): Promise<boolean> {
  const own = 100 - rules.partners.reduce((sum, { percent }) => sum + percent, 0);
  const shares = [{ key: metropolis, percent: own }, ...rules.partners.map(({ key, percent }) => ({ key, percent }))];
  const { rows } = await sql`
    select l.partner from calls.decision_line l join calls.decision d on d.application_id = l.application_id
    join calls.application a on a.id = d.application_id join calls.envelope v on v.call_id = a.call_id and v.year = d.year and v.axis = d.axis
    left join jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) as s (key text, percent int) on s.key = l.partner
    where a.call_id = ${id} and d.year = ${year} and d.axis = ${axis} and d.outcome = 'granted'
    group by l.partner, s.percent, v.total
    having sum(l.cents) > v.total * coalesce(s.percent, 0) / 100 + case when l.partner = '' then 20 * count(*) else 0 end`.execute(trx);
  return rows.length > 0;
}

/**
 * Takes back an award that nobody has signed: the file is to be decided again, and its money goes back to the envelope. False once an agreement
 * stands.
 */
export async function takeBack(db: Db, call: Call, applicationId: string, reason: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ cents: number; year: number; axis: string; title: string; places: string[] }>`
      update calls.application a set state = 'admissible', reason = null, version = version + 1, changed_at = clock_timestamp()
      from calls.decision d where a.id = ${applicationId} and a.call_id = ${call.id} and a.state = 'granted' and d.application_id = a.id and not ${isTied(by)}
        and not exists (select from calls.agreement g where g.application_id = a.id)
      returning d.cents::float8 as cents, d.year, d.axis, a.title, ${placesOf} as places`.execute(trx);
    if (!rows[0]) return false;
    const { cents, year, axis, title, places } = rows[0];
    await sql`select calls.take_back(${applicationId}, ${by}, ${reason})`.execute(trx);
    await sql`update calls.envelope set reserved = reserved - ${cents} where call_id = ${call.id} and year = ${year} and axis = ${axis}`.execute(trx);
    for (const place of places) await untie(trx, call, place, { reason, by });
    await tellAuthors(trx, { id: applicationId, title }, "taken_back", reason);
    await record(trx, { kind: "application", id: applicationId, act: "take-back", by, before: { outcome: "granted", cents }, reason });
    return true;
  });
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

/** Off the thread, unless the call gives to another project of that place. */
async function untie(trx: Db, call: Call, place: string, { reason, by }: { readonly reason: string; readonly by: string }): Promise<void> {
  const { rows } = await sql`
    select 1 as one from calls.application a where a.call_id = ${call.id} and a.state = 'granted' and ${place} = any(${placesOf}) limit 1`.execute(trx);
  if (rows.length > 0) return;
  await removeLink(trx, { from: { kind: "call", id: call.id }, relation: "funds", to: { kind: "place", id: place }, reason, by });
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
  const { criteria, scale, threshold, quota, bonus } = call.rules;
  const rules = { criteria, scale, threshold, quota, ...(bonus && { bonus }) };
  const files = (await readRanked(db, call.id, criteria)).map(({ number, commune, askedCents, reviews, corrections, neighbourhood }) => ({
    number,
    commune,
    askedCents,
    reviews,
    corrections,
    ...(bonus && { neighbourhood }),
  }));
  return { call: call.slug, edition: call.edition, rules, envelopeCents, files, places: rank(files, rules, envelopeCents) };
}

/** The ranking that was published last, as its file says it. */
export async function lastRanking(trx: Db, callId: string): Promise<RankingFile | null> {
  const { rows } = await sql<{
    file: RankingFile;
  }>`select text::json as file from calls.ranking where call_id = ${callId} order by number desc limit 1`.execute(trx);
  return rows[0]?.file ?? null;
}

/** Publishes the next ranking; with what moved it, an appeal or a tie, where it was one. Whoever publishes holds the row of the call. */
export async function publishRanking(trx: Db, call: Call, file: RankingFile, reason: string | null, by: string): Promise<void> {
  await sql`
    insert into calls.ranking (call_id, number, text, reason, published_by)
    select ${call.id}, (select coalesce(max(number), 0) + 1 from calls.ranking where call_id = ${call.id}), ${writeRanking(file)}, ${reason}, ${by}`.execute(
    trx,
  );
  await record(trx, { id: call.id, act: "ranking", by, reason });
}
