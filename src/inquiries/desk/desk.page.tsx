import { addDays, dayOf } from "#platform/time/day.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { countAgain } from "../again/again.query.ts";
import { joinSeveral } from "../handle/join.command.ts";
import { passOnSeveral } from "../handle/pass-on.command.ts";
import { readJoin, readPassing } from "../handle/handle.form.ts";
import type { Inquiry } from "../inquiries.query.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { allThemes } from "../inquiry.ts";
import { listServices } from "../routing/services.query.ts";
import { routes } from "../routes.ts";
import { listDesk } from "./desk.query.ts";
import { countTabs } from "../queues/tabs.query.ts";
import { tabs } from "../queues/tabs.ts";
import { orders } from "./orders.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk } from "./desk.view.tsx";
import { answerer } from "../gate.ts";

/** What residents ask, for those who answer: late ones first. */
export default list("inquiries/desk", routes.desk, {
  access: answerer,
  filters: { tab: oneOf("etat", tabs, "open"), q: words("q"), theme: oneOf("theme", allThemes) },
  tabs: ["tab"],
  orders,
  rows: ({ db, visitor, now }, _, question, range) => listDesk(db, visitor, question, dayOf(now), range),
  async show({ db, visitor, locale, now }, _, found, form) {
    const today = dayOf(now);
    const [counts, again, services] = await Promise.all([countTabs(db, visitor, today), countAgain(db, visitor, today), listServices(db)]);
    const soon = addDays(today, 2);
    const body = <Desk {...{ found, counts, services, form, today, soon }} again={again.count} />;
    return { title: inquiriesTexts[locale].desk, robots: "noindex", says: deskTexts[locale].done, body };
  },
  acts: (step) => ({
    pass_on: step({
      read: async (form, { db }) => ({ ids: tickedRows(form), ...readPassing(form, await listServices(db)) }),
      async run(visit, _, passing) {
        const count = await passOnSeveral(visit.db, visit, visit.visitor, { ...passing, now: visit.now });
        return count > 0 ? done(hereOf(visit), "transmises", count) : conflict(deskTexts[visit.locale].nonePossible);
      },
    }),
    join: step({
      read: (form) => ({ ids: tickedRows(form), number: readJoin(form) }),
      async run(visit, _, joining) {
        const count = await joinSeveral(visit.db, visit, visit.visitor, { ...joining, now: visit.now });
        return count > 0 ? done(hereOf(visit), "reunies", count) : conflict(deskTexts[visit.locale].nonePossible);
      },
    }),
  }),
  csv: { path: routes.deskCsv, filename: "questions-recues.csv", columns, tick: ({ id }) => id },
});

/** Nobody's address: who asked is written to from here. */
function columns(locale: Locale): Columns<Inquiry> {
  const [t, general] = [deskTexts[locale].columns, inquiriesTexts[locale]];
  return {
    [t.number]: ({ number }) => number,
    [t.title]: ({ title }) => title,
    [t.theme]: ({ theme }) => general.themes[theme],
    [t.commune]: ({ communeCode }) => communeCode,
    [t.service]: ({ service }) => service,
    [t.state]: ({ state }) => general.states[state],
    [t.received]: ({ receivedAt }) => receivedAt && dayOf(receivedAt),
    [t.due]: ({ dueOn }) => dueOn,
    [t.assignee]: ({ assignee }) => assignee,
  };
}
