import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { pooler } from "../keeper.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { statementNumber } from "../statement-number.ts";
import { findStatement, findTimeBalances, listStatements, type StatementLine } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";
import { Papers, StatementSheet } from "./statements.view.tsx";

/** What the structures for which somebody acts owe and are owed, month by month. */
const statements = list("pooling/statements", routes.statements, {
  access: pooler,
  find: ({ db, visitor }) => findTimeBalances(db, visitor),
  filters: {},
  rows: ({ db, visitor }, _, __, range) => listStatements(db, visitor, range),
  show: ({ locale }, balances, found) => ({
    title: statementsTexts[locale].statements,
    robots: "noindex",
    body: <Papers found={found} balances={balances} />,
  }),
});

/** A statement on paper. */
const statement = page("pooling/statements", routes.statement, {
  access: signedIn,
  async get({ db, params, visitor, locale, metropolis }) {
    const found = await findStatement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const title = `${statementsTexts[locale].statement} ${statementNumber(found)}`;
    return { title, sheet: true, robots: "noindex", body: <StatementSheet statement={found} by={metropolis} title={title} /> };
  },
});

const statementCsv = page("pooling/statements", routes.statementCsv, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const found = await findStatement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const [t, general] = [statementsTexts[locale], poolingTexts[locale]];
    const columns = {
      [t.columns.number]: ({ number }: StatementLine) => number,
      [t.columns.day]: ({ day }: StatementLine) => day,
      [t.columns.what]: ({ label }: StatementLine) => label,
      [t.columns.kind]: ({ kind }: StatementLine) => t.kinds[kind],
      [t.columns.other]: ({ otherName }: StatementLine) => otherName,
      [t.columns.quantity]: ({ quantity }: StatementLine) => (quantity === null ? "" : quantity / 100),
      [t.columns.unit]: ({ unit }: StatementLine) => (unit === null ? "" : general.unitNames[unit]),
      [t.columns.sum]: ({ cents }: StatementLine) => cents / 100,
      [t.columns.minutes]: ({ minutes }: StatementLine) => minutes,
      [t.columns.vat]: ({ vat }: StatementLine) => (vat === null ? "" : vat / 100),
      [t.columns.reason]: ({ reason }: StatementLine) => reason ?? "",
    };
    return csvResponse(columns, found.lines, { filename: `${statementNumber(found)}.csv`, bom: true });
  },
});

/** The download before the paper: its pattern would take that address too. */
export const statementPages: readonly Page[] = [...statements, statementCsv, statement];
