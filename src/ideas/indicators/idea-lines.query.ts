import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { endOfDay } from "#platform/time/day.ts";
import type { Line, Lines, LinesRequest } from "#territory";
import { routes } from "../routes.ts";

/** Of a proposal `i` and its process `p`: filed by the end of that day in Paris, in a process that outsiders see, and not withdrawn. */
export const filedBy = (day: string): RawBuilder<boolean> => sql<boolean>`
  i.filed_at < ${endOfDay(day)} and i.state <> 'withdrawn' and p.state in ('published', 'ended', 'cancelled')`;

/** Of a proposal `i`: it lies in that part of the territory. */
export const inPart = (kind: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`
  case ${kind} when 'metropolis' then true when 'commune' then i.commune_code = ${id}
    else exists (select from ideas.proposal_zone z where z.proposal_id = i.id and z.zone_id::text = ${id}) end`;

/** Of a line behind a figure, the idea. */
export interface IdeaRow {
  readonly id: string;
  readonly process: string;
  readonly proposal: string;
  /** Null: moderators hid it, or have yet to read it. */
  readonly title: string | null;
  readonly commune: string | null;
  readonly day: string;
}

export const hidden: Readonly<Record<Locale, string>> = {
  fr: "Idée masquée par la modération",
  en: "Idea hidden by moderation",
  nl: "Idee verborgen door moderatie",
};

/** The ideas behind the figure, the latest first. Those that are hidden count, and are not named. */
export async function ideaLines(db: Db, { part, day, after, locale, offset = 0, limit }: LinesRequest): Promise<Lines> {
  const counted = sql`
    from ideas.proposal i join processes.process p on p.id = i.process_id
    where ${filedBy(day)} and ${inPart(sql`${part.kind}::text`, sql`${part.id}::text`)}
      ${after ? sql`and i.filed_at >= ${endOfDay(after)}` : sql``}`;
  const [total, { rows }] = await Promise.all([
    sql<{ n: number }>`select count(*)::int as n ${counted}`.execute(db),
    sql<IdeaRow>`
      select i.id::text, p.slug as process, i.number || '-' || i.slug as proposal,
        case when not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = i.id::text) then i.title end as title,
        i.commune_code::text as commune,
        (i.filed_at at time zone 'Europe/Paris')::date::text as day
      ${counted} order by i.filed_at desc, i.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { n } = total.rows[0]!;
  const lines = rows.map(
    ({ id, process, proposal, title, commune, day: on }): Line => ({
      title: title ?? hidden[locale],
      href: title && routes.proposal.href({ process, proposal }),
      ...(title ? { thing: { kind: "proposal", id } } : {}),
      commune,
      day: on,
      value: 1,
    }),
  );
  return { total: n, value: n, lines };
}
