import type { Locale } from "#platform/i18n/locale.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { answerer } from "../gate.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { allThemes } from "../inquiry.ts";
import type { Publication } from "../publications.query.ts";
import { listServices } from "../routing/services.query.ts";
import { routes } from "../routes.ts";
import { listPublications } from "./answers.query.ts";
import { orders } from "./orders.ts";
import { shownTexts } from "./shown.texts.ts";
import { Answers } from "./answers.view.tsx";

/** The one desk: what was answered already, and where to ask. */
export default list("inquiries/answers", routes.answers, {
  access: anyone,
  filters: { q: words("q"), theme: oneOf("theme", allThemes) },
  orders,
  rows: ({ db }, _, question, range) => listPublications(db, question, range),
  async show({ db, visitor, locale }, _, found) {
    const services = (await listServices(db)).filter(({ ended }) => !ended);
    return { title: inquiriesTexts[locale].here, body: <Answers found={found} services={services} answers={answerer(visitor)} /> };
  },
  csv: { path: routes.answersCsv, filename: "reponses.csv", columns },
});

function columns(locale: Locale): Columns<Publication> {
  const [t, general] = [shownTexts[locale], inquiriesTexts[locale]];
  return {
    [t.question]: ({ title }) => title,
    [general.theme]: ({ theme }) => general.themes[theme],
    [t.answer]: ({ body }) => body,
    [general.service]: ({ service }) => service,
    [t.checked]: ({ checkedOn }) => checkedOn,
  };
}
