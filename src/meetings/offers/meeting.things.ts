import { sql } from "kysely";

import type { ThingKind } from "#thread";
import type { MeetingPhase, MeetingState } from "../meeting.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly state: MeetingState;
  readonly day: string;
  readonly phase: MeetingPhase;
  readonly hidden: boolean;
}

/** A public meeting on the thread: where people were listened to. */
export const meetingThings: ThingKind = {
  kind: "meeting",
  verb: "listen",
  label: { fr: "une rencontre", en: "a meeting", nl: "een bijeenkomst" },
  page: {
    path: routes.meeting,
    find: async (db, { meeting }) => (await sql<{ id: string }>`select id from meetings.meeting where slug = ${meeting}`.execute(db)).rows[0]?.id ?? null,
  },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select m.id, m.title, m.slug, m.state, ((m.starts_at at time zone 'Europe/Paris')::date)::text as day,
        case when now() < m.starts_at then 'next' when now() < m.ends_at then 'now' else 'over' end as phase,
        m.state = 'draft' or coalesce(p.state in ('draft', 'rehearsal'), false) as hidden
      from meetings.meeting m left join processes.process p on p.id = m.process_id where m.id::text = any(${[...ids]}::text[])`.execute(db);
    return new Map(
      rows.map(({ id, title, slug, state, day, phase, hidden }) => [
        id,
        {
          title,
          href: routes.meeting.href({ meeting: slug }),
          day,
          progress: state === "cancelled" || phase === "over" ? "done" : phase,
          state: state === "announced" && phase === "over" ? meetingsTexts[locale].over : meetingsTexts[locale].states[state],
          hidden,
        } as const,
      ]),
    );
  },
};
