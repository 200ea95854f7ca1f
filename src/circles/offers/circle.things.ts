import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { circlesTexts } from "../circles.texts.ts";
import type { CircleState } from "../circle.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly question: string;
  readonly state: CircleState;
  readonly openedAt: Date;
}

/** Circles on the thread: their question, which everybody may read, and nothing of what they write. */
export const circleThings: ThingKind = {
  kind: "circle",
  verb: "listen",
  label: { fr: "un cercle de réflexion", en: "a circle", nl: "een denkkring" },
  page: {
    path: routes.show,
    find: async (db, { id }) =>
      id && isUuid(id) ? ((await sql<{ id: string }>`select id from circles.circle where id = ${id}::uuid`.execute(db)).rows[0]?.id ?? null) : null,
  },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select id, question, state, opened_at as "openedAt" from circles.circle where id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(
      rows.map(({ id, question, state, openedAt }) => [
        id,
        {
          ...{ title: question, href: routes.show.href({ id }), commune: null, day: dayOf(openedAt), state: circlesTexts[locale].states[state] },
          progress: state === "open" ? ("now" as const) : ("done" as const),
        },
      ]),
    );
  },
};
