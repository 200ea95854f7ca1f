import type { Db } from "#platform/db/db.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Answer, type Page, page, type VisitOf } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { communeNames } from "../commune-names.ts";
import { countPublishedTexts } from "../free/free.query.ts";
import { findQuestionnaire, type Questionnaire, readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { publishResults } from "./publish.command.ts";
import type { ProtectedTally } from "./protect.ts";
import { countChannels, readGiven, readPublished } from "./results.query.ts";
import { resultsTexts } from "./results.texts.ts";
import { Results } from "./results.view.tsx";
import { sayCell, sayLine } from "./say-cell.ts";
import { tallyAll } from "./tally.ts";

type Reading = VisitOf<typeof routes.questionnaireResults, Visitor | null>;

/** Published results for everybody; before that, the figures as they are for the team alone. */
const results = act("questionnaires/results", routes.questionnaireResults, {
  access: anyone,
  async find({ db, params, visitor }) {
    const questionnaire = await findQuestionnaire(db, params, visitor);
    if (!questionnaire || questionnaire.state === "draft") throw new NotFound();
    return questionnaire;
  },
  show,
  async run({ db, params, visitor, locale }, questionnaire) {
    if (!questionnaire.team || !visitor) throw new NotFound();
    const published = await publishResults(db, questionnaire, visitor.id);
    return published.ok ? done(routes.questionnaireResults.href(params), "publie") : conflict(resultsTexts[locale].problems[published.problem]);
  },
});

async function show({ db, params, locale }: Reading, questionnaire: Questionnaire): Promise<Answer> {
  const raw = questionnaire.state !== "published";
  if (raw && !questionnaire.team) return { redirect: routes.questionnaire.href(params) };
  const pages = await readPages(db, questionnaire.id);
  const figures = raw ? await readRaw(db, questionnaire.id, pages) : await readPublished(db, questionnaire.id, pages);
  const [communes, texts] = await Promise.all([communeNames(db), countPublishedTexts(db, questionnaire.id)]);
  return {
    title: `${resultsTexts[locale].title}, ${questionnaire.title}`,
    ...(raw ? { robots: "noindex" as const } : { alternates: { "text/csv": routes.questionnaireResultsCsv.href(params) } }),
    says: resultsTexts[locale].done,
    body: <Results questionnaire={questionnaire} {...figures} communes={communes} texts={texts} raw={raw} />,
  };
}

async function readRaw(db: Db, id: string, pages: Awaited<ReturnType<typeof readPages>>) {
  const channels = await countChannels(db, id);
  const total = channels.reduce((sum, { people }) => sum + people, 0);
  const tallies = tallyAll(pages, await readGiven(db, id), total).map(
    ({ question, lines }): ProtectedTally => ({
      question,
      lines: lines.map((line) => ({ ...line, means: line.means.map((mean) => ({ ...mean, people: total })) })),
    }),
  );
  return { total, channels, tallies };
}

interface CsvRow {
  readonly question: string;
  readonly line: string;
  readonly answer: string;
  readonly people: number | null;
}

const csv = page("questionnaires/results", routes.questionnaireResultsCsv, {
  access: anyone,

  async get({ db, params, visitor }) {
    const questionnaire = await findQuestionnaire(db, params, visitor);
    if (questionnaire?.state !== "published") throw new NotFound();
    const { tallies } = await readPublished(db, questionnaire.id, await readPages(db, questionnaire.id));
    const communes = await communeNames(db);
    const rows = tallies.flatMap(({ question, lines }) =>
      lines.flatMap(({ line, cells }) =>
        cells.map(
          ({ cell, people }): CsvRow => ({ question: question.label, line: sayLine(question, line), answer: sayCell(question, cell, communes, "fr"), people }),
        ),
      ),
    );
    const table = {
      question: (row: CsvRow) => row.question,
      ligne: (row: CsvRow) => row.line,
      reponse: (row: CsvRow) => row.answer,
      personnes: (row: CsvRow) => row.people,
      masque: (row: CsvRow) => (row.people === null ? "oui" : "non"),
    };
    return csvResponse(table, rows, { filename: `${questionnaire.slug}.csv`, bom: true });
  },
});

export const resultsPages: readonly Page[] = [results, csv];
