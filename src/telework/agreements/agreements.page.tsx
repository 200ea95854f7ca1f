import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { party } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listAgreements } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";
import { sayStanding } from "./say-standing.ts";
import { Agreements, standingWords } from "./agreements.view.tsx";

/** Agreements of the employers and places for which somebody acts: what waits for them first. */
export default list("telework/agreements", routes.agreements, {
  access: party,
  filters: { q: words("q"), standing: oneOf("etat", standingWords) },
  rows: ({ db, visitor }, _, asked, range) => listAgreements(db, visitor, asked, range),
  show: ({ locale }, _, found) => ({ title: agreementsTexts[locale].title, robots: "noindex", body: <Agreements found={found} /> }),
  csv: {
    path: routes.agreementsCsv,
    filename: "conventions-teletravail.csv",
    columns: (locale) => {
      const { columns: c, half, day } = agreementsTexts[locale];
      return {
        [c.employer]: ({ employerName }) => employerName,
        [c.place]: ({ placeName }) => placeName,
        [c.state]: (one) => sayStanding(one, locale),
        [half]: ({ halfCents }) => (halfCents === null ? "" : halfCents / 100),
        [day]: ({ dayCents }) => (dayCents === null ? "" : dayCents / 100),
        [c.ends]: ({ endsOn }) => endsOn ?? "",
      };
    },
  },
});
