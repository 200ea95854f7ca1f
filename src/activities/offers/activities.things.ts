import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { findActivities } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { activityTables, isPublic, isTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { findServices, isPublicService, serviceTables } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

interface ActivityDay {
  readonly id: string;
  /** The next day that is announced, or the last that was; null: none ever was. */
  readonly day: string | null;
  readonly ahead: boolean;
}

/**
 * An activity, for whoever joins it to an idea or a process: nothing joins it by itself, else each week would be a knot of its place. Of the
 * openings of a service only those count that enough people keep.
 */
export const activityThings: ThingKind = {
  kind: "activity",
  verb: "do",
  label: { fr: "une activité", en: "an activity", nl: "een activiteit" },
  async find(db, ids, locale) {
    const asked = ids.filter(isUuid);
    const among = sql`a.id = any(${asked}::uuid[])`;
    const [rows, { rows: shown }, { rows: told }] = await Promise.all([
      findActivities(db, among),
      sql<{ id: string }>`select a.id from ${activityTables} where ${among} and ${isPublic}`.execute(db),
      sql<ActivityDay>`
        select a.id, coalesce(min(d.day) filter (where upper(d.during) > now()), max(d.day))::text as day, bool_or(upper(d.during) > now()) as ahead
        from activities.date d join activities.activity a on a.id = d.activity_id join places.place p on p.id = a.place_id
        left join activities.service s on s.id = a.service_id where ${among} and ${isTold} group by a.id`.execute(db),
    ]);
    const open = new Set(shown.map(({ id }) => id));
    const days = new Map(told.map((one) => [one.id, one]));
    const today = dayOf(new Date());
    const t = activityTexts[locale];
    return new Map(
      rows.map(({ id, title, state, communeCode, placeName }) => {
        const { day = null, ahead = false } = days.get(id) ?? {};
        const progress = !ahead ? ("done" as const) : day !== null && day > today ? ("next" as const) : ("now" as const);
        return [
          id,
          {
            ...{ title, href: routes.show.href({ id }), day, commune: communeCode, hidden: !open.has(id), fact: placeName, progress },
            ...(state === "cancelled" && { state: t.cancelled }),
          },
        ];
      }),
    );
  },
};

/** A service on the thread: what came of an idea, what a call funded. Of its team nothing is told. */
export const serviceThings: ThingKind = {
  kind: "service",
  verb: "do",
  label: { fr: servicesTexts.fr.thing, en: servicesTexts.en.thing, nl: servicesTexts.nl.thing },
  async find(db, ids, locale) {
    const among = sql`s.id = any(${ids.filter(isUuid)}::uuid[])`;
    const [rows, { rows: shown }] = await Promise.all([
      findServices(db, among),
      sql<{ id: string }>`select s.id from ${serviceTables} where ${among} and ${isPublicService}`.execute(db),
    ]);
    const open = new Set(shown.map(({ id }) => id));
    return new Map(
      rows.map(({ id, slug, title, kind, placeName, communeCode, state }) => [
        id,
        {
          ...{ title, href: routes.service.href({ slug }), day: null, commune: communeCode, hidden: !open.has(id) },
          ...{ progress: state === "open" ? ("now" as const) : ("done" as const), state: servicesTexts[locale].kinds[kind], fact: placeName },
        },
      ]),
    );
  },
};
