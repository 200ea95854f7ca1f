import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { statementNumber, totalsOf } from "../money.ts";
import { openCheckout } from "../online/checkout.command.ts";
import { onlineTexts } from "../online/online.texts.ts";
import { providerOf } from "../online/providers.ts";
import { routes } from "../routes.ts";
import { readStatement } from "../statement/statement.query.ts";
import { StatementSheet } from "../statement/statement.view.tsx";
import { findLinked, type LinkedCharge } from "./linked.query.ts";
import { LinkedPage } from "./linked.view.tsx";

type LinkedVisit = VisitOf<typeof routes.linked, Visitor | null>;

async function find({ db, params }: Pick<LinkedVisit, "db" | "params">): Promise<LinkedCharge> {
  const found = await findLinked(db, params.token);
  if (!found) throw new NotFound();
  return found;
}

/** What somebody without an account owes and paid, by the link of their letter. */
const linked = acts("prices/linked", routes.linked, {
  access: anyone,
  find,
  show: ({ locale, params: { token }, settings, demo }: LinkedVisit, thing, form) => ({
    title: thing.due.what,
    robots: "noindex",
    says: mineTexts[locale].done,
    body: <LinkedPage {...thing} token={token} provider={providerOf({ settings, demo })} form={form} />,
  }),
  acts: (step) => ({
    pay: step({
      async run({ db, locale, params: { token }, settings, demo }, { due }) {
        const provider = providerOf({ settings, demo });
        const id = provider && (await openCheckout(db, { thing: due.thingId, person: null }, provider));
        return id ? done(provider.pageOf({ id, link: token })) : conflict(onlineTexts[locale].nothing);
      },
    }),
  }),
});

/** One of the statements that this page tells of, on paper. */
const statement = page("prices/linked", routes.linkedStatement, {
  access: anyone,
  async get(visit: VisitOf<typeof routes.linkedStatement, Visitor | null>) {
    const { db, params, locale } = visit;
    const { lines } = await find(visit);
    const found = lines.some(({ statementId }) => statementId === params.id) ? await readStatement(db, params.id) : null;
    if (!found) throw new NotFound();
    const t = ledgerTexts[locale];
    const totals = totalsOf(found.lines);
    return {
      title: t.numbered(t.statements[totals.kind], statementNumber(found)),
      sheet: true,
      robots: "noindex",
      body: <StatementSheet statement={found} totals={totals} />,
    };
  },
});

export const linkedPages: readonly Page[] = [linked, statement];
