import type { TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { can, scopesOf } from "#platform/web/visitor.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { publishData } from "../opendata.powers.ts";
import { daysLate } from "../published/published.ts";
import { listWithin } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { publishTexts } from "./publish.texts.ts";

const { fr, en, nl } = opendataTexts;

/** Versions to review, and datasets whose promised version has not come. */
export const publishTasks: TaskSource = {
  room: { fr: fr.title, en: en.title, nl: nl.title },
  async tasks({ db, visitor, locale, now }) {
    if (!can(visitor, publishData)) return [];
    const t = publishTexts[locale];
    const { rows } = await listWithin(db, scopesOf(visitor, publishData), { limit: 500, offset: 0 });
    const waiting = rows.filter((one) => one.waiting !== null).length;
    const late = rows.filter((one) => daysLate(one, now) > 0).length;
    const task = (what: string, count: number, late: number) => ({ what, of: null, href: routes.desk.href(), count, late, due: null });
    return [
      ...(waiting > 0 ? [task(plural(waiting, locale, t.tasks), waiting, 0)] : []),
      ...(late > 0 ? [task(plural(late, locale, t.tasksLate), late, late)] : []),
    ];
  },
};
