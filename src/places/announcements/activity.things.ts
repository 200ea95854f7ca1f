import { sql } from "kysely";

import type { ThingKind } from "#thread";
import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { routes } from "../routes.ts";
import type { Announcement } from "./announcement.ts";
import { announcementTexts } from "./announcements.texts.ts";
import { announcementTables, isPublic } from "./announcements.query.ts";

interface Row extends Pick<Announcement, "id" | "title" | "day" | "until" | "state"> {
  readonly commune: string;
  readonly place: string;
  readonly shown: boolean;
}

/** An activity, for whoever joins it to an idea or a process: nothing joins it by itself, else each week would be a knot of its place. */
export const activityThings: ThingKind = {
  kind: "activity",
  verb: "do",
  label: { fr: "une activité", en: "an activity", nl: "een activiteit" },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select a.id, a.title, a.day::text as day, a.until::text as until, a.state, p.commune_code as commune, p.name as place, ${isPublic} as shown
      from ${announcementTables} where a.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    const today = dayOf(new Date());
    const t = announcementTexts[locale];
    return new Map(
      rows.map(({ id, title, day, until, state, commune, place, shown }) => [
        id,
        {
          ...{ title, href: routes.activity.href({ id }), day, commune, hidden: !shown, fact: place },
          progress: (until ?? day) < today ? "done" : day > today ? "next" : "now",
          ...(state === "cancelled" && { state: t.cancelled }),
        },
      ]),
    );
  },
};
