import fc from "fast-check";
import { expect, test } from "vitest";
import { readPabulib } from "./pabulib.ts";
import { samplePb } from "./sample.testing.ts";

const pointsOf = (kind: string, rows: readonly string[]) =>
  readPabulib(samplePb({ meta: { vote_type: kind }, projects: ["project_id;cost;score", "a;1;", "b/1;1;", "c;1;"], votes: ["voter_id;vote;points", ...rows] }));

test("points with any decimals keep their exact values, with the smallest scale", () => {
  const printed = fc.tuple(fc.nat(99_999), fc.stringMatching(/^[0-9]{0,5}$/));
  fc.assert(
    fc.property(fc.array(printed, { minLength: 1, maxLength: 20 }), (numbers) => {
      const { ballots } = pointsOf(
        "scoring",
        numbers.map(([whole, decimals], voter) => `${voter};a;${whole}${decimals === "" ? "" : `.${decimals}`}`),
      ).election;
      const places = Math.max(...numbers.map(([, decimals]) => decimals.replace(/0+$/, "").length));
      expect(ballots.pointScale).toBe(10 ** places);
      expect([...(ballots.points ?? [])]).toEqual(numbers.map(([whole, decimals]) => Number(`${whole}${decimals.padEnd(places, "0").slice(0, places)}`)));
    }),
  );
});

test("negative points are kept, with a warning", () => {
  const document = pointsOf("scoring", ["1;a,c;-2,3"]);
  expect([...(document.election.ballots.points ?? [])]).toEqual([-2, 3]);
  expect(document.warnings.map((warning) => warning.code)).toEqual(["negative-points"]);
});

test("numbers that cannot be counted exactly are refused", () => {
  expect(() => pointsOf("cumulative", ["1;a;9007199254740993"])).toThrow("the number is too large to be counted exactly");
  expect(() => pointsOf("cumulative", ["1;a;9007199254740991", "2;a;0.5"])).toThrow("more decimals than can be counted exactly beside the other points");
});

test("a printed score is compared with the exact sum, even beyond what a float holds", () => {
  const file = (score: string) =>
    samplePb({
      meta: { vote_type: "cumulative" },
      projects: ["project_id;cost;score", `a;1;${score}`],
      votes: ["voter_id;vote;points", "1;a;9007199254740991", "2;a;9007199254740991", "3;a;1"],
    });
  expect(readPabulib(file("18014398509481983")).warnings).toEqual([]);
  expect(readPabulib(file("18014398509481984")).warnings).toMatchObject([{ code: "printed-score" }]);
});
