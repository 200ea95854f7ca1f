import pg from "pg";
import { expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { isTest } from "../source.ts";
import { compare, readCatalogue } from "./compare.ts";
import { type Description, describe } from "./describe.ts";
import { findStatements, type Statement } from "./find-statements.ts";
import { readModules } from "./modules.ts";

/** Files with statements of which a part is made when they run, and why; they are tried by their own tests. The list may only get shorter. */
const madeWhenRun: Readonly<Record<string, string>> = {
  "src/governance/datasets/figures.datasets.ts": "the table is a parameter of the dataset",
  "src/ideas/proposal/traces.query.ts": "the tables are a list",
  "src/ideas/write/draft-files.command.ts": "the table is a parameter",
  "src/opendata/api/record.query.ts": "the order and what comes after the last row are of the question",
  "src/places/indicators/opened-lines.query.ts": "the rows are those of today or of an instant that is past",
  "src/places/indicators/opened.query.ts": "the rows are those of today or of an instant that is past",
  "src/places/indicators/reach.query.ts": "the rows are those of today or of an instant that is past",
  "src/places/merge/move-rows.command.ts": "the tables are those whose rows move",
  "src/places/offers/open-now.query.ts": "the rows are those of today or of an instant that is past",
  "src/places/offers/places.searchable.ts": "the order takes what the branch without words gives",
  "src/places/saving/insert-places.command.ts": "the columns are a list",
  "src/platform/imports/run.command.ts": "the table is that of the kind of import",
  "src/platform/imports/run.job.ts": "the table is that of the kind of import",
  "src/platform/imports/run.query.ts": "the table is that of the kind of import",
  "src/platform/open-data/rows-print.query.ts": "the tables are those that a file was made of",
  "src/platform/search/words.query.ts": "the rows are those of whoever searches",
  "src/platform/sitemap/indexed.ts": "the rows are those of whoever offers pages",
  "src/processes/comments/comments.dataset.ts": "what is commented on is offered by rooms",
  "src/processes/comments/comments.personal.ts": "what is commented on is offered by rooms",
  "src/processes/open-data/published.query.ts": "the columns and tables are those of whoever publishes",
};

/** Columns that may be null, in rows in which a constraint lets them not be. */
const neverNull: Readonly<Record<string, string>> = {
  "src/budgets/demo/channels.ts identity": "the demo's voters have an account or a name",
  "src/calls/follow/follow.query.ts number": "check ((number is null) = (sent_at is null)), of what was sent",
  "src/calls/instruct/overlap.query.ts number": "check ((number is null) = (sent_at is null)), of what was sent",
  "src/calls/instruct/queue.query.ts number": "check ((number is null) = (sent_at is null)), of what was sent",
  "src/calls/judge/appeal.command.ts number": "check ((number is null) = (sent_at is null)), of what was sent",
  "src/calls/judge/judge.query.ts number": "check ((number is null) = (sent_at is null)), of what was sent",
  "src/calls/judge/review.query.ts number": "check ((number is null) = (sent_at is null)), of what was sent",
  "src/ideas/coauthors/send-invitations.command.ts email": "check ((state = 'invited') = (email is not null))",
  "src/places/claim/claim.query.ts function": "check (state <> 'waiting' or function is not null)",
  "src/questionnaires/free/free.query.ts shown": "check ((state = 'published') = (shown is not null))",
  "src/questionnaires/free/text.reportable.ts shown": "check ((state = 'published') = (shown is not null))",
  "src/texts/paragraph-comments.query.ts paragraph": "check ((text_id is null) = (paragraph is null))",
};

const fileOf = ({ at }: Statement): string => at.replace(/:\d+$/, "");

const statements = findStatements(readModules(), (file) => !isTest(file));
const { url } = await testDb("prepared");
const client = new pg.Client(url);
await client.connect();
const catalogue = await readCatalogue(client);
const answers: { statement: Statement; text: string; described: Description }[] = [];
for (const statement of statements) for (const text of statement.texts) answers.push({ statement, text, described: await describe(client, text) });
await client.end();

it("finds every statement that says what its rows are", () => {
  expect(statements.length).toBeGreaterThan(700);
  // Copies of one's own data and rows for programs are handed on whole.
  expect(statements.filter(({ row }) => !row.fields).length).toBeLessThanOrEqual(45);
});

it("has the database understand each against its tables, but those of which a part is made when they run", () => {
  const refused = answers.flatMap(({ statement, described }) =>
    "problem" in described ? [{ file: fileOf(statement), at: statement.at, why: described.problem }] : [],
  );
  expect(refused.filter(({ file }) => !madeWhenRun[file])).toEqual([]);
  expect(Object.keys(madeWhenRun).filter((file) => !refused.some((one) => one.file === file))).toEqual([]);
  expect(refused.length).toBeLessThanOrEqual(40);
});

it("is sent the columns that it says, of the types that it says, and null only where it says so", () => {
  const faults = answers.flatMap(({ statement, text, described }) =>
    "columns" in described
      ? compare(statement.row, described.columns, text, catalogue).map((fault) => ({ at: statement.at, file: fileOf(statement), fault }))
      : [],
  );
  const assured = (file: string, fault: string) => fault.endsWith("may be null") && `${file} ${fault.split(":")[0]}` in neverNull;
  expect(faults.filter(({ file, fault }) => !assured(file, fault)).map(({ at, fault }) => `${at} ${fault}`)).toEqual([]);
  expect(Object.keys(neverNull).filter((place) => !faults.some(({ file, fault }) => place === `${file} ${fault.split(":")[0]}`))).toEqual([]);
});
