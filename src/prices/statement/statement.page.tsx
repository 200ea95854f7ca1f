import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { statementNumber, totalsOf } from "../money.ts";
import { routes } from "../routes.ts";
import { findStatement } from "./statement.query.ts";
import { StatementSheet } from "./statement.view.tsx";

/** A statement on paper, for whoever pays and for whoever keeps the place. */
export default page("prices/statement", routes.statement, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const statement = await findStatement(db, params.id, visitor);
    if (!statement) throw new NotFound();
    const t = ledgerTexts[locale];
    const totals = totalsOf(statement.lines);
    return {
      title: t.numbered(t.statements[totals.kind], statementNumber(statement)),
      sheet: true,
      robots: "noindex",
      body: <StatementSheet statement={statement} totals={totals} />,
    };
  },
});
