import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import type { Deadline } from "#territory";
import { findCalls, isPublic } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";

/** Calls that close in the coming weeks, for everybody or for the projects of a commune. */
export const callDeadlines: Deadline = {
  async list({ db, locale }, commune) {
    const closing = await findCalls(
      db,
      sql`${isPublic} and c.opens_at <= clock_timestamp() and c.closes_at > clock_timestamp() and c.closes_at < clock_timestamp() + interval '60 days'`,
      sql`order by c.closes_at, c.id limit 10`,
    );
    const theirs = closing.filter(({ rules: { communes } }) => commune === null || communes.length === 0 || communes.includes(commune.code));
    return (await tellCalls(db, theirs, locale)).map(({ title, slug, closesAt }) => ({
      title,
      href: routes.show.href({ slug }),
      day: dayOf(closesAt!),
      what: callsTexts[locale].ends,
    }));
  },
};
