import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { daysCounted } from "../arrival.ts";
import type { OwnSpan } from "../rules.ts";
import { type CountedParty, countedOf, type Of } from "../whom.ts";

/** What somebody has already, by resource, as rules ask for it. */
export interface Had {
  readonly own: ReadonlyMap<string, readonly OwnSpan[]>;
  /** What the structure has for which it is booked, whoever of it booked; null where it is for none. */
  readonly theirs: ReadonlyMap<string, readonly OwnSpan[]> | null;
  readonly structureId: string | null;
  /** Bookings for which they did not come. */
  readonly missed: number;
}

/** The same, of one resource. */
export const hadOf = ({ own, theirs, structureId, missed }: Had, resourceId: string) => ({
  ...{ own: own.get(resourceId) ?? [], structureId, missed },
  theirs: theirs && (theirs.get(resourceId) ?? []),
});

/** All that counts for whoever books, around these times. `except`: a booking that is being moved. */
export async function findHad(db: Db, of: Of, resourceIds: readonly string[], times: readonly Span[], except: string | null = null): Promise<Had> {
  const counted = countedOf(of);
  const { structureId } = of;
  const { own, missed } = counted ? await findOwnAndMissed(db, counted, { resourceIds, times, except }) : { own: new Map(), missed: 0 };
  const theirs = structureId ? await findBookings(db, sql`b.structure_id = ${structureId}`, { resourceIds, times, except }) : null;
  return { own, theirs, structureId, missed };
}

interface Around {
  readonly resourceIds: readonly string[];
  readonly times: readonly Span[];
  /** A booking that is being moved. */
  readonly except: string | null;
}

/** Both in one question: whoever books asks for both while others wait. */
async function findOwnAndMissed(db: Db, who: QuotaHolder, around: Around) {
  const { rows } = await sql<Perhaps & { missed: number }>`
    /* kept */ select m.missed, o.* from (select ${missedOf(who)} as missed) m left join (${bookingsOf(isOf(who), around)}) o on true`.execute(db);
  const own = rows.flatMap(({ missed: _, ...row }) => (isWhole(row) ? [row] : []));
  return { own: byResource(own), missed: rows[0]?.missed ?? 0 };
}

type QuotaHolder = NonNullable<CountedParty>;

/**
 * What counts for an account, without what it booked for people whom it helped; or for an address, with its account if it has one. What the address of
 * an account booked without it is the account's too: nobody has twice as much by signing out.
 */
const isOf = (who: QuotaHolder): RawBuilder<unknown> =>
  "personId" in who
    ? sql`((b.person_id = ${who.personId} and b.made_for <> 'helped')
        or b.id = any(array(select g.booking_id from bookings.guest g join people.person p on p.email = g.email where p.id = ${who.personId})))`
    : sql`(b.id in (select g.booking_id from bookings.guest g where g.email = ${who.email})
        or b.person_id in (select p.id from people.person p where lower(p.email) = ${who.email}))`;

interface Row {
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  readonly forKnown: boolean;
}

/** Whoever has nothing has a row of nulls. */
type Perhaps = Row | { readonly [column in keyof Row]: null };
const isWhole = (row: Perhaps): row is Row => row.resourceId !== null;

/** What somebody has of resources around these times. */
export const findOwn = (db: Db, who: QuotaHolder, resourceIds: readonly string[], times: readonly Span[], except: string | null = null) =>
  findBookings(db, isOf(who), { resourceIds, times, except });

/** A month and a half on both sides: what quotas and chains look at. */
const reach = 47 * 86_400_000;

function bookingsOf(whose: RawBuilder<unknown>, { resourceIds, times, except }: Around): RawBuilder<Row> {
  const [from, to] = [Math.min(...times.map((time) => time.from)) - reach, Math.max(...times.map((time) => time.to)) + reach];
  return sql<Row>`
    select b.resource_id as "resourceId", lower(b.during) as "from", upper(b.during) as "to", b.units,
      exists (select from bookings.circle c where c.resource_id = b.resource_id and c.structure_id = b.structure_id) as "forKnown"
    from bookings.booking b
    where ${whose} and b.resource_id = any(${[...resourceIds]}::uuid[]) and b.state in ('asked', 'booked')
      and upper(b.during) > ${new Date(from)} and lower(b.during) < ${new Date(to)} and b.id is distinct from ${except}::uuid`;
}

const findBookings = async (db: Db, whose: RawBuilder<unknown>, around: Around) => byResource((await bookingsOf(whose, around).execute(db)).rows);

const byResource = (rows: readonly Row[]): Map<string, OwnSpan[]> =>
  new Map(
    [...Map.groupBy(rows, ({ resourceId }) => resourceId)].map(([id, some]) => [
      id,
      some.map(({ from, to, units, forKnown }) => ({ from: from.getTime(), to: to.getTime(), units, forKnown })),
    ]),
  );

/** Bookings for which somebody did not come lately, without those of which a host found that nobody is to blame. */
const missedOf = (who: QuotaHolder): RawBuilder<number> => sql`(
  select count(*)::int from bookings.booking b
  where ${isOf(who)} and b.state = 'missed' and b.excused_at is null and upper(b.during) > clock_timestamp() - make_interval(days => ${daysCounted}::int))`;

export const countMissed = async (db: Db, who: QuotaHolder): Promise<number> =>
  (await sql<{ count: number }>`select ${missedOf(who)} as count`.execute(db)).rows[0]!.count;
