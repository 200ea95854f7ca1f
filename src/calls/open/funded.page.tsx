import type { Locale } from "#platform/i18n/locale.ts";
import { type Filter, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { Columns } from "#platform/web/stream.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { fundedOrders, listFunded, listFundedBy, type PublicAward } from "./awards.query.ts";
import { fundedTexts } from "./funded.texts.ts";
import { Funded } from "./funded.view.tsx";

const call: Filter<string | null> = {
  name: "appel",
  read: ([first = ""]) => (/^[a-z0-9-]{1,120}$/.test(first) ? first : null),
  write: (value) => value,
};
const year: Filter<number | null> = {
  name: "annee",
  read: ([first = ""]) => (/^\d{4}$/.test(first) ? Number(first) : null),
  write: (value) => (value === null ? null : String(value)),
};

/** What calls have granted: to whom, how much, how far it has come. */
export const fundedPages = list("calls/open", routes.funded, {
  access: anyone,
  filters: { q: words("q"), call, year },
  orders: fundedOrders,
  async find({ db }) {
    const [by, { communes }] = await Promise.all([listFundedBy(db), readTerritory(db)]);
    return { ...by, communes: new Map(communes.map(({ code, name }) => [code, name])) };
  },
  rows: ({ db }, _, asked, range) => listFunded(db, asked, range),
  show: ({ locale }, by, found) => ({
    title: fundedTexts[locale].title,
    description: fundedTexts[locale].lead,
    body: <Funded found={found} {...by} />,
  }),
  csv: { path: routes.fundedCsv, filename: "projets-aides.csv", columns },
});

function columns(locale: Locale): Columns<PublicAward> {
  const { columns: t } = fundedTexts[locale];
  return {
    [t.project]: ({ title }) => title,
    [t.structure]: ({ structureName }) => structureName,
    [t.siret]: ({ siret }) => siret,
    [t.rna]: ({ rna }) => rna,
    [t.call]: (one) => one.call,
    [t.commune]: ({ communeCode }) => communeCode,
    [t.decided]: ({ decidedOn }) => decidedOn,
    [t.replaced]: ({ replaced }) => replaced.map((one) => one.decidedOn).join(", "),
    [t.deliberation]: ({ deliberation }) => deliberation,
    [t.signed]: ({ signedOn }) => signedOn,
    [t.asked]: ({ askedCents }) => askedCents / 100,
    [t.euros]: ({ cents }) => cents / 100,
    [t.paid]: ({ paidCents }) => paidCents / 100,
  };
}
