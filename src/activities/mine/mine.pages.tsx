import { spaceTabs } from "#people";
import { page, type Page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findAskedSwaps, findOwnShifts } from "../rota/rota.query.ts";
import { routes } from "../routes.ts";
import { findGiven, findOwnSeats, findOwnServices, type ServiceMonth } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine, Shifts } from "./mine.view.tsx";

/** What somebody registered for. */
const mine = page("activities/mine", routes.mine, {
  access: signedIn,
  async get({ db, visitor, locale, now, offers }) {
    const seats = await findOwnSeats(db, visitor.id, now);
    return { title: mineTexts[locale].title, robots: "noindex", body: <Mine seats={seats} tabs={spaceTabs(offers, locale, routes.mine.href())} /> };
  },
});

/** What somebody keeps open with others: their teams, their shifts, the hours that they gave. Theirs alone. */
const shifts = page("activities/mine", routes.shifts, {
  access: signedIn,
  async get({ db, visitor, locale, now, offers }) {
    const [services, own, asked, given] = await Promise.all([
      findOwnServices(db, visitor.id, now),
      findOwnShifts(db, visitor.id, now),
      findAskedSwaps(db, visitor.id),
      findGiven(db, visitor.id),
    ]);
    const tabs = spaceTabs(offers, locale, routes.shifts.href());
    return { title: mineTexts[locale].shifts, robots: "noindex", says: mineTexts[locale].done, body: <Shifts {...{ services, own, asked, given, tabs }} /> };
  },
});

/** The hours that somebody gave, as a file of theirs. */
const hoursCsv = page("activities/mine", routes.hoursCsv, {
  access: signedIn,
  async get({ db, visitor, locale }) {
    const { columns: c } = mineTexts[locale];
    return csvResponse(
      {
        [c.month]: ({ month }) => month,
        [c.service]: ({ service }) => service,
        [c.shifts]: ({ shifts: count }) => count,
        [c.hours]: ({ minutes }) => minutes / 60,
      } satisfies Parameters<typeof csvResponse<ServiceMonth>>[0],
      await findGiven(db, visitor.id),
      { filename: "heures-donnees.csv", bom: true },
    );
  },
});

export const minePages: readonly Page[] = [mine, shifts, hoursCsv];
