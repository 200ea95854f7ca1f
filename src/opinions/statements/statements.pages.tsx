import type { Page } from "#platform/web/page.tsx";
import { page } from "#platform/web/page.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { answerTexts } from "../answer-statement/answer-statement.texts.ts";
import { takesAnswers } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { findAnalysis } from "../report/findings.query.ts";
import { findStatement, listFormerAnswers } from "../one-statement.query.ts";
import { routes } from "../routes.ts";
import { listStatements, type StatementLine } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";
import { OnePage, StatementList } from "./statements.view.tsx";

/** All statements that people are asked of, with what they say of them. */
const all = list("opinions/statements", routes.statements, {
  access: anyone,
  find: ({ db, params, visitor }) => conversationAt(db, params, visitor),
  filters: { words: words("q") },
  orders: { number: "numero", agree: "accord", said: "reponses", important: "importance" },
  size: 30,
  rows: ({ db }, { id }, asked, range) => listStatements(db, id, asked, range),
  show: ({ locale }, conversation, found) => ({
    title: `${statementsTexts[locale].title}, ${conversation.title}`,
    ...(conversation.state !== "published" && { robots: "noindex" as const }),
    body: <StatementList conversation={conversation} found={found} />,
  }),
  csv: {
    path: routes.statementsCsv,
    filename: "phrases.csv",
    columns: () => ({
      numero: ({ number }: StatementLine) => number,
      phrase: ({ words: said }: StatementLine) => said,
      langue: ({ language }: StatementLine) => language,
      origine: ({ seed }: StatementLine) => (seed ? "equipe" : "participation"),
      reponses: ({ said }: StatementLine) => said,
      d_accord: ({ agree }: StatementLine) => agree,
      pas_d_accord: ({ disagree }: StatementLine) => disagree,
      compte_beaucoup: ({ important }: StatementLine) => important,
      reponse_du_service: ({ answered }: StatementLine) => (answered ? "oui" : "non"),
    }),
  },
});

/** One statement: who says what, how sure that is, what the service answers. */
const one = page("opinions/statements", routes.statement, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const conversation = await conversationAt(db, params, visitor);
    const [statement, analysis] = await Promise.all([findStatement(db, conversation.id, params.number), findAnalysis(db, conversation.id)]);
    if (!statement) throw new NotFound();
    const former = statement.answer && statement.answer.version > 1 ? await listFormerAnswers(db, statement.id) : [];
    const found = analysis?.findings.statements.find(({ number }) => number === statement.number) ?? null;
    return {
      title: `${statementsTexts[locale].one(statement.number)}, ${conversation.title}`,
      ...(conversation.state !== "published" && { robots: "noindex" as const }),
      says: answerTexts[locale].done,
      body: (
        <OnePage
          conversation={conversation}
          statement={statement}
          former={former}
          found={found}
          groups={analysis?.findings.groups ?? []}
          open={takesAnswers(conversation)}
        />
      ),
    };
  },
});

export const statementPages: readonly Page[] = [...all, one];
