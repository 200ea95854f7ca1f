import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Line, Lines, LinesRequest, Part } from "#territory";
import { routes } from "../routes.ts";

interface Row {
  readonly day: string;
  readonly slug: string | null;
  readonly title: string | null;
}

const withoutReport: Record<Locale, (day: string) => string> = {
  fr: (day) => `Visite du ${day}, sans compte rendu publié`,
  en: (day) => `Visit of ${day}, no report published`,
  nl: (day) => `Bezoek van ${day}, zonder gepubliceerd verslag`,
};

/** The visits made by the end of that day, the latest first: the report where one is published, the day alone otherwise. */
export async function hostedLines(db: Db, { part, day, after, locale, offset = 0, limit }: LinesRequest): Promise<Lines> {
  const made = sql`
    from visits.request r left join visits.report p on p.request_id = r.id
    where r.state in ('done', 'reported') and r.day <= ${day}::date and ${stoppedIn(part)} ${after ? sql`and r.day > ${after}::date` : sql``}`;
  const [counted, { rows }] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count ${made}`.execute(db),
    sql<Row>`select r.day, p.slug, p.title ${made} order by r.day desc, p.slug, r.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { count } = counted.rows[0]!;
  const lines = rows.map(
    ({ day: on, slug, title }): Line => ({
      title: title ?? withoutReport[locale](formatDate(on, locale)),
      href: slug && routes.story.href({ slug }),
      commune: null,
      day: on,
      value: 1,
    }),
  );
  return { total: count, value: count, lines };
}

/** At a place of that commune whose host had accepted. */
function stoppedIn({ kind, id }: Part): RawBuilder<boolean> {
  if (kind === "metropolis") return sql`true`;
  return sql`exists (
    select from visits.stop s join places.place p on p.id = s.place_id
    where s.request_id = r.id and s.state = 'accepted' and p.commune_code = ${id})`;
}
