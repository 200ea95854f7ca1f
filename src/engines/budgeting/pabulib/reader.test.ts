import { describe, expect, test } from "vitest";
import { createPabulibReader, metaValue, readPabulib } from "./pabulib.ts";
import { samplePb } from "./sample.testing.ts";

const ballotsOf = (text: string): number[][] => {
  const { ballots, voters } = readPabulib(text).election;
  return Array.from({ length: voters }, (_, voter) => [...ballots.choices.subarray(ballots.starts[voter], ballots.starts[voter + 1])]);
};
const codes = (text: string): string[] => readPabulib(text).warnings.map((warning) => warning.code);
const points = { meta: { vote_type: "cumulative" } };

describe("a .pb file is read", () => {
  test("with its projects, exact costs and ballots", () => {
    const { election } = readPabulib(samplePb());
    expect(election.projects.map((project) => project.id)).toEqual(["a", "b/1", "c"]);
    expect(election.projects[1]?.cost).toEqual({ numerator: 501n, denominator: 2n });
    expect(election.budget).toEqual({ numerator: 300n, denominator: 1n });
    expect(ballotsOf(samplePb())).toEqual([[0, 2], [1], [2]]);
  });

  test("whatever its line ends and byte order mark", () => {
    const document = readPabulib(`\ufeff${samplePb({ lineEnd: "\r\n" })}`);
    expect(document).toMatchObject({ bom: true, lineEnd: "\r\n", warnings: [] });
    expect(document.election).toEqual(readPabulib(samplePb()).election);
  });

  test("with quoted names that hold separators, line ends and quotation marks", () => {
    const projects = ["project_id;cost;name", 'a;100;"Trees; and\r\na ""bench"""', "b/1;1;", "c;1;"];
    const document = readPabulib(samplePb({ projects }));
    expect(document.election.projects[0]?.name).toBe('Trees; and\r\na "bench"');
  });

  test("with a name that only starts with a quotation mark, and says so", () => {
    const text = samplePb({ projects: ["project_id;cost;name", 'a;100;"Green" roofs', "b/1;1;", "c;1;"] });
    expect(readPabulib(text).election.projects[0]?.name).toBe('"Green" roofs');
    expect(codes(text)).toEqual(["stray-quote"]);
  });

  test("with quoted ballots and voter columns", () => {
    const votes = ["voter_id;vote;remark", '1;"a,c";"x;y"', '"2";b/1;say "hi"', "3;c;"];
    expect(ballotsOf(samplePb({ votes }))).toEqual([[0, 2], [1], [2]]);
  });

  test("with points, whose decimals stay exact", () => {
    const { ballots } = readPabulib(samplePb({ ...points, votes: ["voter_id;vote;points", "1;a,c;3,1", "2;b/1;1.50", "3;c;0.25"] })).election;
    expect(ballots.pointScale).toBe(100);
    expect([...(ballots.points ?? [])]).toEqual([300, 100, 150, 25]);
  });

  test("with whole points at scale 1 even when printed with a decimal point", () => {
    const { ballots } = readPabulib(
      samplePb({ ...points, votes: ["points;voter_id;vote", "3.0,1.00;1;a,c"], meta: { vote_type: "scoring", num_votes: "1" } }),
    ).election;
    expect(ballots.pointScale).toBe(1);
    expect([...(ballots.points ?? [])]).toEqual([3, 1]);
  });

  test("with the order of an ordinal ballot, and categories as a list", () => {
    const projects = ["project_id;cost;category;district", "a;1;green, sport;North", "b/1;1;;", "c;1;green;"];
    const document = readPabulib(samplePb({ meta: { vote_type: "ordinal" }, projects, votes: ["voter_id;vote", "1;c,a,b/1"] }));
    expect([...document.election.ballots.choices]).toEqual([2, 0, 1]);
    expect(document.election.projects[0]).toMatchObject({ categories: ["green", "sport"], districts: ["North"] });
  });

  test("a project named twice counts once, with a warning at its place", () => {
    const text = samplePb({ votes: ["voter_id;vote", "1;a, c,a"] });
    expect(ballotsOf(text)).toEqual([[0, 2]]);
    expect(readPabulib(text).warnings).toMatchObject([{ code: "project-twice", place: { line: 15, column: 8, field: "vote" } }]);
  });

  test("twice named with points, the first number counts", () => {
    const { ballots } = readPabulib(samplePb({ ...points, votes: ["voter_id;vote;points", "1;a,a,c;2,5,1"] })).election;
    expect([...(ballots.points ?? [])]).toEqual([2, 1]);
  });

  test("withdrawn, unaffordable and free projects are kept, and warned about", () => {
    const document = readPabulib(samplePb({ projects: ["project_id;cost", "a;9999999.0", "b/1;301", "c;0"] }));
    expect(document.withdrawn).toEqual(["a"]);
    expect(document.warnings.map((warning) => warning.code)).toEqual(["withdrawn", "cost-above-budget", "zero-cost"]);
    expect(document.election.projects).toHaveLength(3);
  });

  test("printed totals that differ from the ballots, and lengths that break the rules, are warnings", () => {
    const projects = ["project_id;cost;votes;selected", "a;1;1;1", "b/1;1;7;0", "c;1;2;"];
    expect(codes(samplePb({ projects, meta: { max_length: "1" } }))).toEqual(["ballot-length", "printed-votes"]);
    expect(codes(samplePb({ votes: ["voter_id;vote", "1;", "2;a"], meta: { min_length: "2" } }))).toEqual(["empty-ballot", "ballot-length"]);
  });

  test("a million equal warnings become a hundred that say for how many they stand", () => {
    const text = samplePb({ votes: ["voter_id;vote", ...Array.from({ length: 250 }, (_, voter) => `${voter};`)] });
    const { warnings } = readPabulib(text);
    expect(warnings).toHaveLength(100);
    expect(warnings.reduce((sum, warning) => sum + warning.times, 0)).toBe(250);
  });

  test("META keeps unknown keys, semicolons and repetitions", () => {
    const document = readPabulib(samplePb({ meta: { own_key: "1;2", "comment ": "x" } }));
    expect(metaValue(document, "own_key")).toBe("1;2");
    expect(document.warnings.map((warning) => warning.code)).toEqual(["meta-semicolons"]);
  });

  test("without voters when only the count is wanted", () => {
    const reader = createPabulibReader({ keepVoters: false });
    reader.push(samplePb());
    const document = reader.end();
    expect(document.voters).toBeNull();
    expect(document.election).toEqual(readPabulib(samplePb()).election);
  });
});
