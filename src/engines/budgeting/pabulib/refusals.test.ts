import { describe, expect, test } from "vitest";
import { PabulibError, readPabulib } from "./pabulib.ts";
import { type Sample, samplePb } from "./sample.testing.ts";

function refusal(file: string | Uint8Array): string {
  try {
    readPabulib(file);
  } catch (error) {
    if (error instanceof PabulibError) return error.message;
    throw error;
  }
  return "read without a problem";
}

const votes = (...rows: string[]): Sample => ({ votes: ["voter_id;vote", ...rows] });
const scored = (...rows: string[]): Sample => ({ meta: { vote_type: "cumulative" }, votes: ["voter_id;vote;points", ...rows] });
const costs = (cost: string): Sample => ({ projects: ["project_id;cost", `a;${cost}`, "b/1;1", "c;1"] });

describe("a file that cannot be counted names line, column and reason", () => {
  test.each<[string, Sample, string]>([
    ["an unknown project", votes("1;a", "2;a,zz"), 'line 16, column 5 (vote): no project has the id "zz"'],
    ["an empty id", votes("1;a,,c"), "line 15, column 5 (vote): an empty project id on the ballot"],
    ["a short row", votes("1"), "line 15, column 2 (vote): the row holds 1 fields, the section has 2 columns"],
    ["a long row", votes("1;a;x;y"), "line 15, column 5: the row holds 4 fields, the section has 2 columns"],
    ["fewer points", scored("1;a,c;3"), "line 15, column 8 (points): there are fewer points than projects on the ballot"],
    ["more points", scored("1;a;3,2"), "line 15, column 7 (points): there are more points than projects on the ballot"],
    ["points without ballot", scored("1;;3"), "line 15, column 4 (points): there are more points than projects on the ballot"],
    ["no number of points", scored("1;a;3x"), 'line 15, column 5 (points): "3x" is not a number of points'],
    ["two choices", { meta: { vote_type: "choose-1" } }, "line 15, column 3 (vote): a choose-1 ballot names 2 projects"],
    ["a negative cost", costs("-4"), "line 10, column 3 (cost): -4 is negative"],
    ["a decimal comma", costs("12,50"), 'line 10, column 3 (cost): "12,50" is not a decimal number (decimals follow a point)'],
    ["a missing cost", costs(""), 'line 10, column 3 (cost): "" is not a decimal number'],
    ["no cost column", { projects: ["project_id;name", "a;x"] }, 'line 9, column 16 (cost): PROJECTS has no column "cost"'],
    ["no points column", { meta: { vote_type: "scoring" } }, 'line 14, column 18 (points): VOTES has no column "points"'],
    ["the same project twice", { projects: ["project_id;cost", "a;1", "a;2"] }, 'line 11, column 1 (project_id): "a" is the id of an earlier project'],
    ["selected out of range", { projects: ["project_id;cost;selected", "a;1;4"] }, 'line 10, column 5 (selected): "4" is none of 0, 1, 2, 3'],
    ["fewer rows than announced", { meta: { num_votes: "4" } }, "line 5, column 11 (num_votes): META announces 4, the file holds 3 rows"],
    ["more projects than announced", { meta: { num_projects: "2" } }, "line 4, column 14 (num_projects): META announces 2, the file holds 3 rows"],
    ["no budget", { meta: { budget: "absent" } }, "line 1, column 1 (budget): META gives no budget"],
    [
      "an unknown kind of ballot",
      { meta: { vote_type: "stars" } },
      'line 7, column 11 (vote_type): "stars" is none of approval, choose-1, cumulative, scoring, ordinal',
    ],
    ["an open quotation mark", { projects: ["project_id;cost;name", 'a;1;"Trees'] }, "line 10, column 5: a quotation mark opens here and is never closed"],
    ["text after quotes", { projects: ["project_id;cost;name", 'a;1;"x;y"z'] }, "line 10, column 9: text follows the closing quotation mark"],
  ])("%s", (_, sample, message) => {
    expect(refusal(samplePb(sample))).toBe(message);
  });

  test("the line is counted through quoted line ends", () => {
    const projects = ["project_id;cost;name", 'a;1;"x\ny"', "b/1;z;", "c;1;"];
    expect(refusal(samplePb({ projects }))).toBe('line 12, column 5 (cost): "z" is not a decimal number');
  });

  test("other files", () => {
    expect(refusal("")).toBe("line 1, column 1: the file ends before its PROJECTS section");
    expect(refusal("hello\n")).toBe("line 1, column 1: a .pb file starts with a line META");
    expect(refusal(samplePb().split("VOTES")[0] as string)).toBe("line 13, column 1: the file ends before its VOTES section");
  });

  test("another encoding", () => {
    const bytes = new TextEncoder().encode(samplePb());
    bytes[bytes.indexOf("T".charCodeAt(0), 100)] = 0xe9;
    expect(refusal(bytes)).toBe("line 10, column 1: the line is not UTF-8 text");
  });
});
