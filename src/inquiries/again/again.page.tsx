import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { countTabs } from "../queues/tabs.query.ts";
import { answerer } from "../gate.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { allThemes } from "../inquiry.ts";
import { routes } from "../routes.ts";
import { countAgain, listAgain, type OldAnswer } from "./again.query.ts";
import { againTexts } from "./again.texts.ts";
import { Again } from "./again.view.tsx";
import { againOrders } from "./orders.ts";

/** Public answers that somebody must read again, the longest due first: what was true may have changed. */
export default list("inquiries/again", routes.again, {
  access: answerer,
  filters: { q: words("q"), theme: oneOf("theme", allThemes) },
  orders: againOrders,
  rows: ({ db, visitor, now }, _, question, range) => listAgain(db, visitor, question, dayOf(now), range),
  async show({ db, visitor, locale, now }, _, found) {
    const today = dayOf(now);
    const [counts, again] = await Promise.all([countTabs(db, visitor, today), countAgain(db, visitor, today)]);
    return { title: againTexts[locale].title, robots: "noindex", body: <Again {...{ found, counts, today }} again={again.count} /> };
  },
  csv: { path: routes.againCsv, filename: "reponses-a-relire.csv", columns },
});

function columns(locale: Locale): Columns<OldAnswer> {
  const [t, general] = [againTexts[locale], inquiriesTexts[locale]];
  return {
    [t.answer]: ({ title }) => title,
    [general.theme]: ({ theme }) => general.themes[theme],
    [general.service]: ({ service }) => service,
    [t.checked]: ({ checkedOn }) => checkedOn,
    [t.due]: ({ dueOn }) => dueOn,
    [t.useful]: ({ useful }) => useful,
    [t.useless]: ({ useless }) => useless,
  };
}
