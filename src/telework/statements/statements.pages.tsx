import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { openEmployer } from "../employer/open-employer.ts";
import { keeper, manager } from "../keeper.ts";
import { routes } from "../routes.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { writeInvoice } from "./invoice.ts";
import { labelOf, paperNumber } from "./paper.ts";
import { findSettlement, findStatement, listSettlements, listStatements, type SettlementLine, type StatementLine } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";
import { Papers, SettlementSheet, StatementSheet } from "./statements.view.tsx";

/** What an employer owes, month by month. */
const statements = list("telework/statements", routes.statements, {
  access: manager,
  find: (visit: VisitOf<typeof routes.statements>) => openEmployer(visit),
  filters: {},
  rows: ({ db }, employer, _, range) => listStatements(db, employer.id, range),
  show: ({ locale }, employer, found) => ({
    title: `${statementsTexts[locale].statements}, ${employer.name}`,
    robots: "noindex",
    body: <Papers found={found} kind="T" employer={employer} />,
  }),
});

/** What is owed to the places that somebody keeps. */
const settlements = list("telework/statements", routes.settlements, {
  access: keeper,
  filters: {},
  rows: ({ db, visitor }, _, __, range) => listSettlements(db, visitor, range),
  show: ({ locale }, _, found) => ({ title: statementsTexts[locale].settlements, robots: "noindex", body: <Papers found={found} kind="R" employer={null} /> }),
});

/** A statement on paper. */
const statement = page("telework/statements", routes.statement, {
  access: signedIn,
  async get({ db, params, visitor, locale, metropolis }) {
    const found = await findStatement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const title = `${statementsTexts[locale].statement} ${paperNumber("T", found)}`;
    return { title, sheet: true, robots: "noindex", body: <StatementSheet statement={found} by={metropolis} title={title} /> };
  },
});

const statementCsv = page("telework/statements", routes.statementCsv, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const found = await findStatement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const t = statementsTexts[locale];
    const columns = {
      [t.centre]: (line: StatementLine) => labelOf(line, t),
      [t.halves]: ({ halves }: StatementLine) => halves,
      [t.sum]: ({ cents }: StatementLine) => cents / 100,
      [t.correction]: ({ reason }: StatementLine) => reason ?? "",
    };
    return csvResponse(columns, found.lines, { filename: `${paperNumber("T", found)}.csv`, bom: true });
  },
});

/** The same as an electronic invoice, for the books of the employer. */
const statementXml = page("telework/statements", routes.statementXml, {
  access: signedIn,
  async get({ db, params, visitor }) {
    const found = await findStatement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const { metropolis } = await readTerritory(db);
    const filename = `${paperNumber("T", found)}.xml`;
    return new Response(writeInvoice(found, metropolis), {
      headers: { "content-type": "application/xml; charset=utf-8", "content-disposition": `attachment; filename="${filename}"` },
    });
  },
});

/** A settlement on paper. */
const settlement = page("telework/statements", routes.settlement, {
  access: signedIn,
  async get({ db, params, visitor, locale, metropolis }) {
    const found = await findSettlement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const title = `${statementsTexts[locale].settlement} ${paperNumber("R", found)}`;
    return { title, sheet: true, robots: "noindex", body: <SettlementSheet settlement={found} by={metropolis} title={title} /> };
  },
});

const settlementCsv = page("telework/statements", routes.settlementCsv, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const found = await findSettlement(db, params.id, visitor);
    if (!found) throw new NotFound();
    const t = statementsTexts[locale];
    const columns = {
      [t.number]: ({ number }: SettlementLine) => number,
      [t.day]: ({ day }: SettlementLine) => day,
      [t.part]: ({ part }: SettlementLine) => teleworkTexts[locale].parts[part],
      [t.desks]: ({ pool }: SettlementLine) => pool ?? "",
      [t.halves]: ({ halves }: SettlementLine) => halves,
      [t.sum]: ({ cents }: SettlementLine) => cents / 100,
      [t.vat]: ({ vat }: SettlementLine) => (vat === null ? "" : vat / 100),
      [t.correction]: ({ reason }: SettlementLine) => reason ?? "",
    };
    return csvResponse(columns, found.lines, { filename: `${paperNumber("R", found)}.csv`, bom: true });
  },
});

/** The downloads before the papers: their patterns would take those addresses too. */
export const statementPages: readonly Page[] = [...statements, ...settlements, statementCsv, statementXml, statement, settlementCsv, settlement];
