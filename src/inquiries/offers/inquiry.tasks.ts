import type { TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { dayOf, lastSecondOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { countAgain } from "../again/again.query.ts";
import { againTexts } from "../again/again.texts.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { answerer } from "../gate.ts";
import { tabs } from "../queues/tabs.ts";
import { routes } from "../routes.ts";
import { countDeadlines } from "./tasks.query.ts";

const ofDesk = (etat: string) => withQuery(routes.desk.href(), { etat });

/** Questions by the day that their departments promised, those that a brake holds, and public answers to check again. */
export const inquiryTasks: TaskSource = {
  room: { fr: "Questions aux services", en: "Questions to the services", nl: "Vragen aan de diensten" },
  async tasks({ db, visitor, locale, now }) {
    if (!answerer(visitor)) return [];
    const today = dayOf(now);
    const [waiting, again] = await Promise.all([countDeadlines(db, visitor, today), countAgain(db, visitor, today)]);
    const t = deskTexts[locale];
    // What is promised for a day is in time until its end.
    const endOf = (day: string | null) => (day === null ? null : lastSecondOf(day));
    const href = { late: ofDesk(tabs.late), week: routes.desk.href(), later: routes.desk.href(), held: ofDesk(tabs.held) };
    return [
      ...waiting.map(({ when, count, due }) => ({
        what: plural(count, locale, when === "held" ? t.taskHeld : t.taskWaiting),
        ...{ of: null, href: href[when], count, late: when === "late" ? count : 0, due: endOf(due) },
      })),
      { what: plural(again.count, locale, againTexts[locale].task), of: null, href: routes.again.href(), ...again, due: endOf(again.due) },
    ];
  },
};
