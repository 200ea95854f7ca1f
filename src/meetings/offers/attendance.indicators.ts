import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { numberOf, type Indicator, type Line, type Lines, type LinesRequest, ofWhole } from "#territory";
import { isShown, meetingTables } from "../meetings.query.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly slug: string;
  readonly title: string;
  readonly commune: string | null;
  readonly day: string;
  readonly value: number;
}

const dayOfMeeting = sql`(m.starts_at at time zone 'Europe/Paris')::date`;
const people = sql`coalesce(m.came, 0) + coalesce(m.walk_ins, 0)`;
const countedBy = (day: string) => sql`${meetingTables}
  where ${isShown} and m.state <> 'cancelled' and m.attendance_at is not null and ${dayOfMeeting} <= ${day}::date`;

/** The meetings at which people were counted, the latest first. */
async function attendanceLines(db: Db, { day, after, offset = 0, limit }: LinesRequest): Promise<Lines> {
  const counted = sql`${countedBy(day)} ${after ? sql`and ${dayOfMeeting} > ${after}::date` : sql``}`;
  const [sums, { rows }] = await Promise.all([
    sql<{ n: number; value: number }>`select count(*)::int as n, coalesce(sum(${people}), 0)::int as value from ${counted}`.execute(db),
    sql<Row>`
      select m.slug, m.title, m.commune_code::text as commune, ${dayOfMeeting}::text as day, ${people} as value
      from ${counted} order by m.starts_at desc, m.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { n: total, value } = sums.rows[0]!;
  return { total, value, lines: rows.map(({ slug, ...row }): Line => ({ ...row, href: routes.meeting.href({ meeting: slug }) })) };
}

/** Who came, counted by those who received them: the same person as often as they come. */
export const attendanceIndicator: Indicator = {
  id: "meetings.attendance",
  source: { fr: "Rencontres tenues dans Beffroi", en: "Meetings kept in Beffroi", nl: "Bijeenkomsten in Beffroi" },
  ...{ type: "output", unit: "count", granularity: ["metropolis"] },
  title: { fr: "Présences aux rencontres", en: "Attendances at meetings", nl: "Aanwezigheden op bijeenkomsten" },
  definition: {
    fr: "Personnes venues à une rencontre, inscrites ou non, comptées à l’entrée par qui l’organise, depuis le début. Une personne compte à chaque rencontre où elle vient.",
    en: "People who came to a meeting, registered or not, counted at the entrance by its organisers, since the beginning. A person counts at each meeting that they attend.",
    nl: "Mensen die naar een bijeenkomst kwamen, ingeschreven of niet, bij de ingang geteld door de organisatoren, sinds het begin. Iemand telt bij elke bijeenkomst die hij bijwoont.",
  },
  counted: { fr: "présences", en: "attendances", nl: "aanwezigheden" },
  rows: () => ({ href: routes.meetings.href() }),
  lines: attendanceLines,
  changedSince: (db, at) => numberOf(db, sql`select count(*) from meetings.meeting where attendance_at > ${at}`),
  measure: (db, day) => ofWhole(db, sql`select coalesce(sum(${people}), 0) from ${countedBy(day)}`),
};
