import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readPabulib } from "./pabulib.ts";

const folder = new URL("../../../../../shared/data/pb/elections/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pb")) : [];
if (files.length === 0) console.warn("skipped: ../shared/data/pb/elections is absent, no real file is read by another CSV parser too");

/** The rows of a section by column name, as a parser that knows nothing of ballots sees them. */
function sectionOf(records: readonly (readonly string[])[], name: string): Map<string, string>[] {
  const start = records.findIndex((record) => record.length === 1 && record[0] === name);
  const next = records.findIndex((record, index) => index > start && record.length === 1);
  const [columns = [], ...rows] = records.slice(start + 1, next === -1 ? undefined : next);
  return rows.map((row) => new Map(columns.map((column, index) => [column, row[index] ?? ""])));
}

describe.skipIf(files.length === 0)("another CSV parser finds the same", () => {
  test.each(files)("%s", (file) => {
    const bytes = readFileSync(new URL(file, folder));
    const records = parse(bytes, { delimiter: ";", relax_column_count: true, relax_quotes: true, bom: true });
    const { election } = readPabulib(bytes);
    const { ballots, projects } = election;
    expect(projects.map(({ id, name }) => [id, name])).toEqual(
      sectionOf(records, "PROJECTS").map((row) => [row.get("project_id"), row.get("name")?.trim() ?? ""]),
    );
    const read = Array.from({ length: election.voters }, (_, voter) => {
      const [from, to] = [ballots.starts[voter], ballots.starts[voter + 1]];
      const points = ballots.points === null ? undefined : [...ballots.points.subarray(from, to)].join(",");
      return [[...ballots.choices.subarray(from, to)].map((project) => projects[project]?.id).join(","), points];
    });
    const expected = sectionOf(records, "VOTES").map((row) => [row.get("vote"), ballots.points === null ? undefined : row.get("points")]);
    expect(JSON.stringify(read) === JSON.stringify(expected)).toBe(true);
  });
});
