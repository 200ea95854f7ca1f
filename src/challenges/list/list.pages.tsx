import ical, { ICalCalendarMethod } from "ical-generator";

import { calendarText } from "#platform/text/one-line.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { phaseOf, phaseWords } from "../challenge.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { runs } from "../gate.ts";
import { routes } from "../routes.ts";
import { tellChallenges } from "../wording.query.ts";
import { listChallenges, listDated } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";
import { Challenges } from "./list.view.tsx";

/** Challenges of the metropolis: what is open first. */
const challenges = list("challenges/list", routes.list, {
  access: anyone,
  find: ({ visitor }) => ({ runs: runs(visitor) }),
  filters: { q: words("q"), phase: oneOf("etat", phaseWords) },
  async rows({ db, now, locale }, { runs: drafts }, asked, range) {
    const { rows, total } = await listChallenges(db, asked, { now, drafts, locale }, range);
    return { rows: await tellChallenges(db, rows, locale), total };
  },
  show: ({ locale, url, now }, ways, found) => ({
    title: challengesTexts[locale].title,
    description: listTexts[locale].lead,
    help: listTexts[locale].help,
    alternates: { "application/atom+xml": "/nouvelles.atom", "text/calendar": routes.listIcs.href(), "text/csv": found.csv! },
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Challenges found={found} now={now} runs={ways.runs} />,
  }),
  csv: {
    path: routes.listCsv,
    filename: "defis.csv",
    columns: (locale) => {
      const t = listTexts[locale].columns;
      return {
        [t.title]: ({ title }) => title,
        [t.question]: ({ question }) => question,
        [t.phase]: (one) => challengesTexts[locale].phases[phaseOf(one, new Date())],
        [t.opens]: ({ opensAt }) => opensAt.toISOString(),
        [t.closes]: ({ closesAt }) => closesAt.toISOString(),
        [t.teams]: ({ teams }) => teams,
        [t.prizes]: ({ prizes }) => prizes.reduce((sum, { cents }) => sum + (cents ?? 0), 0) / 100,
        [t.datasets]: ({ datasets }) => datasets.join("|"),
      };
    },
  },
});

/** Openings and closings as events (RFC 5545); identifiers never change, SEQUENCE grows with each change. */
const calendar = page("challenges/list", routes.listIcs, {
  access: anyone,
  async get({ db, locale, now, settings }) {
    const t = listTexts[locale];
    const site = siteOf(settings);
    const file = ical({
      name: calendarText(challengesTexts[locale].title),
      prodId: { company: "Beffroi", product: "Défis", language: locale.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      ttl: 3600,
    });
    // Of today, not of this second: the file stays what it is while nothing changes.
    const stamp = instantOf(dayOf(now), "00:00");
    for (const one of await tellChallenges(db, await listDated(db), locale)) {
      const event = { stamp, sequence: one.version - 1, description: one.question, url: `${site}${routes.show.href({ slug: one.slug })}` };
      const host = new URL(site).host;
      file.createEvent({ ...event, id: `defi-${one.id}-ouverture@${host}`, start: one.opensAt, end: one.opensAt, summary: t.opensEvent(one.title) });
      file.createEvent({ ...event, id: `defi-${one.id}-cloture@${host}`, start: one.closesAt, end: one.closesAt, summary: t.closesEvent(one.title) });
    }
    return new Response(file.toString(), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="defis.ics"',
        "cache-control": "public, no-cache",
        vary: "accept-language, cookie",
      },
    });
  },
});

export const listPages: readonly Page[] = [...challenges, calendar];
