import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { phaseOf } from "../call.ts";
import { findCalls } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";

/** Calls on the thread: a draft and one that was withdrawn are hidden. */
export const callThings: ThingKind = {
  kind: "call",
  verb: "decide",
  label: { fr: "Appel à projets", en: "Call for projects", nl: "Projectoproep" },
  page: {
    path: routes.show,
    find: async (db, { slug }) => (await sql<{ id: string }>`select id from calls.call where slug = ${slug}`.execute(db)).rows[0]?.id ?? null,
  },
  async find(db, ids, locale) {
    const known = ids.filter(isUuid);
    const calls = known.length === 0 ? [] : await tellCalls(db, await findCalls(db, sql`c.id = any(${known}::uuid[])`), locale);
    const now = new Date();
    return new Map(
      calls.map((call) => {
        const phase = phaseOf(call, now);
        return [
          call.id,
          {
            ...{ title: call.title, href: routes.show.href({ slug: call.slug }), hidden: phase === "draft" || phase === "withdrawn", commune: null },
            ...{
              day: call.opensAt && dayOf(call.opensAt),
              progress: phase === "open" ? ("now" as const) : ("done" as const),
              state: callsTexts[locale].phases[phase],
            },
          },
        ];
      }),
    );
  },
};
