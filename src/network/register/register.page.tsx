import { dayOf } from "#platform/time/day.ts";
import { list } from "#platform/web/list.ts";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { findScale } from "../contributions.query.ts";
import type { ExtractLine } from "../ledger.ts";
import { routes } from "../routes.ts";
import { findBalances, listMovements, readExtract } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { Register } from "./register.view.tsx";

const shownBalances = 12;

/** The public ledger: movements, scale, who gave and received most. */
const register = list("network/register", routes.register, {
  access: anyone,
  find: async ({ db, now }) => ({ scale: await findScale(db, dayOf(now)), balances: await findBalances(db, shownBalances) }),
  filters: {},
  size: 30,
  rows: ({ db }, _, __, range) => listMovements(db, range),
  show: ({ locale, url }, thing, found) => ({
    title: registerTexts[locale].title,
    description: registerTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Register found={found} {...thing} />,
  }),
});

/** The chained extract that `beffroi network verify` reads: its columns bear the same names in all languages. */
const extract = page("network/register", routes.registerCsv, {
  access: anyone,
  get({ db }) {
    const of = (key: keyof ExtractLine) => (line: ExtractLine) => line[key];
    const columns = {
      ...{ numero: of("number"), instant: of("at"), de: of("from"), vers: of("to"), unite: of("unit"), montant: of("amount"), nature: of("kind") },
      ...{ corrige: of("counters"), empreinte: of("hash") },
    };
    return csvResponse(columns, readExtract(db), { filename: "registre-des-contributions.csv" });
  },
});

export const registerPages = [extract, ...register];
