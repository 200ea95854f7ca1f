import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import type { Page, Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { welcomedByLink } from "../answer/welcome.query.ts";
import { requestOfLink } from "../links.query.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { findVisit, findVisitById, type Visit as VisitSheet } from "../visits.query.ts";
import { programmeCalendar } from "./calendar.ts";
import { programmeTexts } from "../programme/programme.texts.ts";
import { Sheet } from "./sheet.view.tsx";

/** The sheet and the calendar of a programme: for the delegation, for a host, for planners. Each leads back to its own page. */
export const programmePages: readonly Page[] = [
  page("visits/sheet", routes.sheet, {
    access: anyone,
    get: async (asked) => sheet(asked, await ofDelegation(asked.db, asked.params.token), routes.follow.href(asked.params)),
  }),
  page("visits/sheet", routes.calendar, {
    access: anyone,
    get: async (asked) => calendar(asked, await ofDelegation(asked.db, asked.params.token), routes.follow.href(asked.params)),
  }),
  page("visits/sheet", routes.hostSheet, {
    access: anyone,
    get: async (asked) => sheet(asked, (await ofHost(asked, asked.params.token)).visit, routes.answer.href(asked.params)),
  }),
  page("visits/sheet", routes.hostCalendar, {
    access: anyone,
    async get(asked) {
      const { visit, stop } = await ofHost(asked, asked.params.token);
      return calendar(asked, visit, routes.answer.href(asked.params), stop.id);
    },
  }),
  page("visits/sheet", routes.plannerSheet, {
    access: planner,
    get: async (asked) => sheet(asked, await ofPlanner(asked.db, asked.params.id), routes.home.href(), true),
  }),
  page("visits/sheet", routes.plannerCalendar, {
    access: planner,
    get: async (asked) => calendar(asked, await ofPlanner(asked.db, asked.params.id), routes.handle.href(asked.params)),
  }),
];

/** A delegation sees a programme once it was confirmed; what was cancelled since stays, for calendars that follow it. */
async function ofDelegation(db: Visit["db"], token: string): Promise<VisitSheet> {
  const visit = await findVisit(db, await requestOfLink(db, token));
  if (!visit.request.published_at) throw new NotFound();
  return visit;
}

async function ofHost(asked: Pick<Visit, "db" | "offers">, token: string) {
  const welcomed = await welcomedByLink(asked, token);
  if (welcomed.instead || !welcomed.visit.request.published_at) throw new NotFound();
  return welcomed;
}

async function ofPlanner(db: Db, id: string): Promise<VisitSheet> {
  const visit = await findVisitById(db, id);
  if (!visit || visit.stops.length + visit.formerStops.length === 0) throw new NotFound();
  return visit;
}

type Printing = Pick<Visit, "db" | "locale" | "now" | "settings">;

/** While the route is in planners' hands again there is nothing to print: the page of the visit says so. */
async function sheet({ db, locale, now, settings }: Printing, visit: VisitSheet, href: string, drafts = false) {
  if (!drafts && !["confirmed", "done", "reported"].includes(visit.request.state)) return { redirect: href };
  const territory = await readTerritory(db);
  const body = <Sheet visit={visit} territory={territory} address={publicAddress(settings, href)} now={now} />;
  return { title: programmeTexts[locale].title(visit.request.organisation), sheet: true, robots: "noindex", body } as const;
}

function calendar({ locale, now, settings }: Printing, visit: VisitSheet, href: string, only?: string): Response {
  const address = publicAddress(settings, href);
  const text = programmeCalendar({ visit, only, locale, now, host: new URL(address).hostname, href: address });
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="programme.ics"',
      "cache-control": "private, no-cache",
    },
  });
}
