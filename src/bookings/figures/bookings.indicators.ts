import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { addDays, endOfDay } from "#platform/time/day.ts";
import { type Indicator, type Measure, numberOf } from "#territory";
import { findOccupation, monthOf } from "./figures.query.ts";
import { sumOf } from "./occupation.ts";

const source: Translated = { fr: "Réservations faites dans Beffroi", en: "Bookings made in Beffroi", nl: "Reserveringen in Beffroi" };

const common = {
  source,
  granularity: ["metropolis", "commune"],
  changedSince: (db: Db, at: Date) =>
    numberOf(db, sql`select count(*) from bookings.booking where kind = 'booking' and greatest(made_at, decided_at, ended_at, arrived_at, excused_at) > ${at}`),
  rows: () => ({
    href: null,
    why: (locale: keyof Translated) =>
      ({
        fr: "Une réservation est celle de quelqu’un\u00a0: seuls les nombres sont publics.",
        en: "A booking is somebody’s: only numbers are public.",
        nl: "Een reservering is van iemand: alleen de aantallen zijn openbaar.",
      })[locale],
  }),
} as const;

/** One row of bookings that were over at the end of that day, summed for the metropolis and for each of its communes. */
async function sumOver(
  db: Db,
  [day, territory]: readonly [string, Parameters<Indicator["measure"]>[2]],
  [value, of]: readonly [RawBuilder<unknown>, RawBuilder<unknown>],
): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const { rows } = await sql<{ code: string | null; value: number; of: number | null }>`
    with over as (
      select b.*, p.commune_code as code, extract(epoch from upper(b.during) - lower(b.during)) / 3600 as hours
      from bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id
      where b.kind = 'booking' and b.state in ('booked', 'missed') and upper(b.during) <= ${endOfDay(day)})
    select null as code, (${value})::float8 as value, (${of})::float8 as of from over
    union all
    select m.code, (${value})::float8, (${of})::float8 from unnest(${members}::text[]) as m (code) left join over on over.code = m.code group by m.code`.execute(
    db,
  );
  return rows.map(({ code, of: whole, ...row }) => ({
    ...{ ...row, part: code === null ? ({ kind: "metropolis", id: null } as const) : ({ kind: "commune", id: code } as const) },
    ...(whole !== null && { of: whole }),
  }));
}

/** The last month that was over at the end of a day, as the figures of each place tell it. */
const monthBefore = (day: string) => monthOf(addDays(`${addDays(day, 1).slice(0, 7)}-01`, -1).slice(0, 7));

/** Hours; what sums of fractions leave beside is no time. */
const wholeMinutes = (hours: number): number => Math.round(hours * 60) / 60;

/** Hours booked of those that could be, for the metropolis and for each of its communes. */
async function occupationOn(db: Db, day: string, territory: Parameters<Indicator["measure"]>[2]): Promise<Measure[]> {
  const found = await findOccupation(db, monthBefore(day));
  const none = { open: 0, booked: 0 };
  return [
    { part: { kind: "metropolis" as const, id: null }, all: sumOf([...found.values()]) },
    ...territory.membersOn(day).map(({ code }) => ({ part: { kind: "commune" as const, id: code }, all: found.get(code) ?? none })),
  ].map(({ part, all }) => ({ part, value: wholeMinutes(all.booked), of: wholeMinutes(all.open) }));
}

const stood = sql`over.state = 'booked'`;
const nothing = sql`null`;

/** What places lend each other and residents: bookings that stood, their hours, and those for which nobody came. */
export const bookingIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "bookings.held",
    type: "output",
    unit: "count",
    title: { fr: "Réservations honorées dans les lieux", en: "Bookings held at places", nl: "Nagekomen reserveringen op plekken" },
    definition: {
      fr: "Réservations finies ce jour-là ou avant, sans celles qui ont été annulées, refusées ou pour lesquelles personne n’est venu, ni les heures que les lieux gardent pour eux. Une commune compte ses lieux.",
      en: "Bookings over on that day or before, without those that were cancelled, declined or for which nobody came, nor the hours that places keep for themselves. A commune counts its places.",
      nl: "Reserveringen voorbij op die dag of eerder, zonder die welke geannuleerd of geweigerd zijn of waarvoor niemand kwam, noch de uren die plekken voor zichzelf houden. Een gemeente telt haar plekken.",
    },
    counted: { fr: "réservations", en: "bookings", nl: "reserveringen" },
    measure: (db, day, territory) => sumOver(db, [day, territory], [sql`count(*) filter (where ${stood})`, nothing]),
  },
  {
    ...common,
    id: "bookings.hours",
    type: "output",
    unit: "number",
    title: { fr: "Heures réservées dans les lieux", en: "Hours booked at places", nl: "Gereserveerde uren op plekken" },
    definition: {
      fr: "Durée des réservations honorées, fois le nombre d’exemplaires pris.",
      en: "Length of the bookings held, times the number of items taken.",
      nl: "Duur van de nagekomen reserveringen, maal het aantal genomen exemplaren.",
    },
    counted: { fr: "heures", en: "hours", nl: "uren" },
    measure: (db, day, territory) => sumOver(db, [day, territory], [sql`coalesce(sum(over.hours * over.units) filter (where ${stood}), 0)`, nothing]),
  },
  {
    ...common,
    id: "bookings.occupation",
    type: "outcome",
    unit: "share",
    title: { fr: "Occupation des lieux", en: "Occupation of places", nl: "Bezetting van de plekken" },
    definition: {
      fr: "Heures réservées le dernier mois entier, sur les heures où l’on pouvait réserver\u00a0: celles de la ressource dans celles de son lieu, jour par jour, sans les fermetures ni ce que le lieu garde ou prête, fois le nombre d’exemplaires. C’est la somme des chiffres de chaque lieu.",
      en: "Hours booked in the last whole month, of the hours that could be booked: those of the resource within those of its place, day by day, without closings nor what the place keeps or lends, times the number there are. It is the sum of the figures of each place.",
      nl: "Uren gereserveerd in de laatste volledige maand, op de uren die gereserveerd konden worden: die van de voorziening binnen die van haar plek, dag per dag, zonder sluitingen noch wat de plek houdt of uitleent, maal het aantal exemplaren. Het is de som van de cijfers van elke plek.",
    },
    counted: { fr: "heures", en: "hours", nl: "uren" },
    measure: occupationOn,
  },
  {
    ...common,
    id: "bookings.missed",
    // That nobody came is told of somebody who had booked, at an hour that the calendar of the place shows.
    persons: true,
    type: "outcome",
    unit: "share",
    title: { fr: "Réservations pour lesquelles personne n’est venu", en: "Bookings for which nobody came", nl: "Reserveringen waarvoor niemand kwam" },
    definition: {
      fr: "Part des absences non excusées, parmi les réservations finies pour lesquelles une arrivée a été notée ou personne n’est venu.",
      en: "Share of absences that were not excused, among bookings that are over and for which an arrival was noted or nobody came.",
      nl: "Aandeel van niet verontschuldigde afwezigheden, onder voorbije reserveringen waarvoor een aankomst genoteerd werd of niemand kwam.",
    },
    counted: { fr: "réservations", en: "bookings", nl: "reserveringen" },
    measure: (db, day, territory) =>
      sumOver(
        db,
        [day, territory],
        [
          sql`count(*) filter (where over.state = 'missed' and over.excused_at is null)`,
          sql`count(*) filter (where over.state = 'missed' or over.arrived_at is not null)`,
        ],
      ),
  },
];
