import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPabulibReader, type PabulibDocument, readPabulib, writePabulib } from "./pabulib.ts";
import { joinRecord } from "./record.ts";

const folder = new URL("../../../../../shared/data/pb/elections/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pb")) : [];
if (files.length === 0) console.warn("skipped: ../shared/data/pb/elections is absent, no real file is read and written");

const written = (document: PabulibDocument): string => [...writePabulib(document)].join("");
/** A project named twice is written once: the second reading has nothing left to warn of. */
const content = ({ warnings, ...rest }: PabulibDocument): Omit<PabulibDocument, "warnings"> => rest;

/** Line ends mixed within one file, or absent after the last row, and a stray quotation mark are the only things made regular. */
const regular = (text: string): string => {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const stray = /"Odkupmy" [^;\r\n]*/;
  return text
    .replace(/\r?\n/g, end)
    .replace(/(\r?\n)?$/, end)
    .replace(stray, (name) => `"${name.replaceAll('"', '""')}"`);
};

describe.skipIf(files.length === 0)("real files are written as they were read", () => {
  test("all 34 are there", () => expect(files).toHaveLength(34));

  test.each(files)("%s", (file) => {
    const bytes = readFileSync(new URL(file, folder));
    const document = readPabulib(bytes);
    const text = written(document);
    expect(content(readPabulib(text))).toEqual(content(document));
    expect(text === regular(bytes.toString("utf8"))).toBe(true);
  });
});

const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", '"', ";", ",", "\n", "\r\n", " ", "x", "META", "0") });
const id = fc.string({ unit: fc.constantFrom("a", "b", "7", "/", '"', ";", "ż"), minLength: 1, maxLength: 5 });
const number = fc.tuple(fc.nat(99), fc.nat(999)).map(([whole, decimals]) => `${whole}.${decimals}`);

const ballot = (ids: readonly string[]) =>
  fc.record({ ids: fc.subarray([...ids]), points: fc.array(number, { minLength: ids.length, maxLength: ids.length }), voter: text, remark: text });
const project = fc.record({ cost: number, name: text });

const file = fc
  .uniqueArray(id, { minLength: 1, maxLength: 6 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      kind: fc.constantFrom("approval", "cumulative", "scoring", "ordinal"),
      lineEnd: fc.constantFrom("\n", "\r\n"),
      bom: fc.boolean(),
      own: text,
      ballots: fc.array(ballot(ids), { maxLength: 8 }),
      projects: fc.array(project, { minLength: ids.length, maxLength: ids.length }),
    }),
  )
  .map(({ ids, kind, lineEnd, bom, own, ballots, projects }) => {
    const scored = kind === "cumulative" || kind === "scoring";
    const meta = [
      ["key", "value"],
      ["budget", "5000"],
      ["own", own],
      ["vote_type", kind],
    ];
    const rows = projects.map((row, index) => [row.name, ids[index] as string, row.cost]);
    const votes = ballots.map((row) => [row.remark, row.ids.join(","), row.voter, row.points.slice(0, row.ids.length).join(",")].slice(0, scored ? 4 : 3));
    const voteColumns = ["remark", "vote", "voter_id", "points"].slice(0, scored ? 4 : 3);
    const records = [["META"], ...meta, ["PROJECTS"], ["name", "project_id", "cost"], ...rows, ["VOTES"], voteColumns, ...votes];
    return { bom, text: records.map((record) => joinRecord(record)).join(lineEnd), ballots, ids };
  });

describe("any file", () => {
  test("is written as it was read, and holds the ballots that were put in", () => {
    fc.assert(
      fc.property(file, ({ text, bom, ballots, ids }) => {
        const document = readPabulib((bom ? "\ufeff" : "") + text);
        const { starts, choices } = document.election.ballots;
        expect(ballots.map((_, voter) => [...choices.subarray(starts[voter], starts[voter + 1])].map((project) => ids[project]))).toEqual(
          ballots.map((row) => row.ids),
        );
        expect(content(readPabulib(written(document)))).toEqual(content(document));
      }),
      { numRuns: 400 },
    );
  });

  test("reads the same in whatever pieces it arrives, as bytes or text", () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat(40), { minLength: 1 }), fc.boolean(), ({ text, bom }, sizes, asText) => {
        const whole = (bom ? "\ufeff" : "") + text;
        const bytes = new TextEncoder().encode(whole);
        const reader = createPabulibReader();
        const length = asText ? whole.length : bytes.length;
        for (let at = 0, turn = 0; at < length; turn++) {
          const size = (sizes[turn % sizes.length] as number) + 1;
          reader.push(asText ? whole.slice(at, at + size) : bytes.subarray(at, at + size));
          at += size;
        }
        expect(reader.end()).toEqual(readPabulib(whole));
      }),
      { numRuns: 400 },
    );
  });
});
