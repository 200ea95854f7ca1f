import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { dayOf } from "#platform/time/day.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { routes } from "../routes.ts";
import { listCommons } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import { Commons } from "./list.view.tsx";
import { kindWords } from "./words.ts";

/** All that circles published. */
export const commonsPages = list("circles/commons", routes.commons, {
  access: anyone,
  filters: { q: words("q"), kind: oneOf("genre", kindWords) },
  rows: ({ db }, _, asked, range) => listCommons(db, asked, range),
  show: ({ locale, url }, _, found) => ({
    title: commonTexts[locale].title,
    description: commonTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Commons found={found} />,
  }),
  csv: {
    path: routes.commonsCsv,
    filename: "communs.csv",
    columns: (locale) => {
      const t = commonTexts[locale];
      return {
        [t.name]: ({ title }) => title,
        [t.kind]: ({ kind }) => t.kinds[kind],
        [t.summary]: ({ summary }) => summary,
        [t.authors]: ({ authors }) => authors.join(", "),
        [t.licence]: ({ licence }) => licence,
        [t.published]: ({ publishedAt }) => dayOf(publishedAt),
        [t.uses]: ({ uses }) => uses,
        [t.page]: ({ slug }) => routes.common.href({ slug }),
      };
    },
  },
});
