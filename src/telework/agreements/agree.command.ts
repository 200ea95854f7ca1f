import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { Side } from "../keeper.ts";
import type { Offer } from "../offers.query.ts";
import { record } from "../record.command.ts";
import type { Terms } from "../telework.ts";
import { agreementText } from "./agreement-text.ts";

interface Proposal {
  /** Given by a story, whose things have addresses that stay. */
  readonly id?: string;
  readonly offer: Offer;
  /** Other desks of the same place. */
  readonly more?: readonly Offer[];
  readonly employer: { readonly id: string; readonly name: string };
  /** Days. */
  readonly notice: number;
  readonly terms: Terms;
  /** From which the terms are; null, or not said: they are their own. */
  readonly framework?: { readonly id: string; readonly number: number } | null;
  readonly by: string;
}

/** An employer proposes an agreement to a place; gives its identifier. */
export const propose = (db: Db, proposal: Proposal): Promise<string> => db.transaction().execute((trx) => proposeWithin(trx, proposal));

/** The same, within the transaction of what does more. */
export async function proposeWithin(trx: Db, { id: given, offer, more = [], employer, notice, terms, framework = null, by }: Proposal): Promise<string> {
  await sql`insert into telework.employer (structure_id, created_by) values (${employer.id}, ${by}) on conflict do nothing`.execute(trx);
  const { rows } = await sql<{ id: string }>`
    insert into telework.agreement (id, employer_id, place_id, place_name, notice)
    values (coalesce(${given ?? null}::uuid, gen_random_uuid()), ${employer.id}, ${offer.placeId}, ${offer.placeName}, ${notice})
    returning id`.execute(trx);
  const { id } = rows[0]!;
  const text = agreementText(
    {
      employer: employer.name,
      place: offer.placeName,
      desks: [offer, ...more].map(({ name }) => name),
      number: 1,
      notice,
      framework: framework?.number ?? null,
    },
    terms,
  );
  await insertVersion(trx, { id, number: 1, pools: [offer, ...more], side: "employer", terms, text, framework: framework?.id ?? null, by });
  await record(trx, { kind: "agreement", id, act: "propose", by, after: terms });
  return id;
}

/** Desks by the name that the text gives them. */
interface Desks {
  readonly resourceId: string;
  readonly name: string;
}

interface NewVersion {
  readonly id: string;
  readonly number: number;
  readonly pools: readonly Desks[];
  readonly side: Side;
  readonly terms: Terms;
  readonly text: string;
  readonly framework: string | null;
  readonly by: string;
}

async function insertVersion(trx: Db, { id, number, pools, side, terms, text, framework, by }: NewVersion): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into telework.version (agreement_id, number, half_cents, day_cents, vat, weekdays, ceiling, cancel, valid_from, valid_until, side, text, framework_id, made_by)
    values (${id}, ${number}, ${terms.halfCents}, ${terms.dayCents}, ${terms.vat}, ${[...terms.weekdays]}::smallint[], ${terms.ceiling}, ${terms.cancel},
      ${terms.validFrom}, ${terms.validUntil}, ${side}, ${text}, ${framework}, ${by}) returning id`.execute(trx);
  await insertRows(
    trx,
    "telework.pool",
    pools.map(({ resourceId, name }, at) => ({ version_id: rows[0]!.id, number: at + 1, resource_id: resourceId, name: name.slice(0, 200) })),
  );
}

/** Whoever changes an agreement waits here for whoever does already. False: it is over, or gone. */
async function hold(trx: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ over: boolean }>`
    select coalesce(ends_on < (clock_timestamp() at time zone 'Europe/Paris')::date, false) or place_id is null as over from telework.agreement where id = ${id} for update`.execute(
    trx,
  );
  return rows[0]?.over === false;
}

interface Amendment {
  readonly side: Side;
  readonly terms: Terms;
  /** Desks of the place; not said: those of the last version. */
  readonly pools?: readonly Desks[];
  readonly by: string;
  /** The number of the last version that whoever writes has read. */
  readonly read: number;
}

/** One side proposes other terms; what waited before is replaced. `moved`: a version came meanwhile, the desks went, or the agreement ends. */
export async function amend(db: Db, id: string, { side, terms, pools, by, read }: Amendment): Promise<"proposed" | "moved"> {
  return db.transaction().execute(async (trx) => {
    if (!(await hold(trx, id))) return "moved";
    const { rows } = await sql<{ number: number; version: string; employer: string; place: string; notice: number; ends: boolean }>`
      select v.number, v.id as version, s.name as employer, a.place_name as place, a.notice, a.ends_on is not null as ends
      from telework.version v join telework.agreement a on a.id = v.agreement_id join people.structure s on s.id = a.employer_id
      where v.agreement_id = ${id} order by v.number desc limit 1`.execute(trx);
    const last = rows[0];
    if (!last || last.number !== read || last.ends) return "moved";
    const kept = pools ?? (await findDesks(trx, last.version));
    if (kept.length === 0) return "moved";
    const number = last.number + 1;
    await sql`update telework.version set state = 'replaced' where agreement_id = ${id} and state = 'proposed'`.execute(trx);
    const text = agreementText({ ...last, desks: kept.map(({ name }) => name), number, framework: null }, terms);
    await insertVersion(trx, { id, number, pools: kept, side, terms, text, framework: null, by });
    await record(trx, { kind: "agreement", id, act: "amend", by, after: terms });
    return "proposed";
  });
}

/** Those of a version that still are. */
async function findDesks(trx: Db, version: string): Promise<Desks[]> {
  const { rows } = await sql<Desks>`
    select r.id as "resourceId", r.name from telework.pool q join bookings.resource r on r.id = q.resource_id where q.version_id = ${version} order by q.number`.execute(
    trx,
  );
  return rows;
}

interface Signing {
  readonly side: Side;
  readonly name: string;
  readonly capacity: string;
  /** Of the text that they read. */
  readonly sha256: string;
  readonly by: string;
}

type SignOutcome = "signed" | "agreed" | "moved" | "twice" | "same";

/** Somebody signs what is proposed, for their side. `moved`: it is not what they read any more. `twice`: their side has signed. `same`: they signed for the other. */
export async function sign(db: Db, id: string, signing: Signing): Promise<SignOutcome> {
  try {
    return await db.transaction().execute((trx) => signWithin(trx, id, signing));
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "signature_pkey") return "twice";
    if (broken === "signature_of_two") return "same";
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function signWithin(trx: Db, id: string, { side, name, capacity, sha256, by }: Signing): Promise<SignOutcome> {
  if (!(await hold(trx, id))) return "moved";
  const { rows } = await sql<{ version: string }>`
    insert into telework.signature (version_id, side, person_id, name, capacity, sha256)
    select v.id, ${side}, ${by}, ${name}, ${capacity}, ${sha256} from telework.version v
    where v.agreement_id = ${id} and v.state = 'proposed' and v.sha256 = ${sha256} returning version_id as version`.execute(trx);
  const version = rows[0]?.version;
  if (!version) return "moved";
  const { rows: agreed } = await sql`
    update telework.version v set state = 'signed'
    where v.id = ${version} and (select count(*) from telework.signature s where s.version_id = v.id) = 2 returning 1`.execute(trx);
  await record(trx, { kind: "agreement", id, act: "sign", by, after: { side, sha256, capacity } });
  return agreed.length > 0 ? "agreed" : "signed";
}

/** The other side than the one that proposed says no, with a reason. */
export async function refuse(
  db: Db,
  id: string,
  { side, answer, by }: { readonly side: Side; readonly answer: string; readonly by: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await hold(trx, id))) return false;
    const { rows } = await sql`
      update telework.version set state = 'refused', answer = ${answer} where agreement_id = ${id} and state = 'proposed' and side <> ${side} returning 1`.execute(
      trx,
    );
    if (rows.length === 0) return false;
    await record(trx, { kind: "agreement", id, act: "refuse", by, reason: answer });
    return true;
  });
}

interface Ending {
  readonly side: Side;
  readonly on: string;
  readonly reason: string;
  readonly by: string;
}

/** One side ends it with notice. `soon`: earlier than the notice permits. `moved`: its end was said meanwhile. */
export async function end(db: Db, id: string, { side, on, reason, by }: Ending): Promise<"ended" | "soon" | "moved"> {
  return db.transaction().execute(async (trx) => {
    if (!(await hold(trx, id))) return "moved";
    const { rows } = await sql<{ notice: number; ends: boolean; now: Date }>`
      select notice, ends_on is not null as ends, clock_timestamp() as now from telework.agreement where id = ${id}`.execute(trx);
    const { notice, ends, now } = rows[0]!;
    if (ends) return "moved";
    if (on < addDays(dayOf(now), notice)) return "soon";
    await sql`update telework.version set state = 'replaced' where agreement_id = ${id} and state = 'proposed'`.execute(trx);
    await sql`update telework.agreement set ends_on = ${on}::date, ended_by = ${side}, end_reason = ${reason} where id = ${id}`.execute(trx);
    await record(trx, { kind: "agreement", id, act: "end", by, after: { on }, reason });
    return "ended";
  });
}
