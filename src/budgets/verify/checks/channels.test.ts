import { expect, it } from "vitest";

import { checkChannels } from "./channels.ts";
import { checkReserves } from "./reserves.ts";
import type { LogEntry } from "./log.ts";

const ballots = (first: number, count: number) => Array.from({ length: count }, (_, at) => ({ kind: "ballot", commitment: `c${first + at}`, receipt: "r" }));
const batch = (origin: string, first: number, last: number) => ({ kind: "batch", origin, first, last, voters: 22 });

/** Thirty ballots of the web, four of a kiosk, three of paper, two of several origins; two of the web were replaced, one came to nothing. */
const entries = [
  { kind: "announced", keys: { ballots: "", receipts: "" } },
  ...ballots(2, 30),
  batch("web", 2, 31),
  { kind: "closed", ballots: 30, waiting: 0 },
  ...ballots(34, 4),
  batch("kiosk:hem", 34, 37),
  ...ballots(39, 3),
  batch("paper:lot", 39, 41),
  ...ballots(43, 2),
  batch("mixed", 43, 44),
  { kind: "emptied", replaced: ["c2", "c3"] },
  { kind: "incident", commitment: "c5", what: "unreadable" },
  { kind: "counted" },
];
const honest = { web: { roll: 29, box: 29 }, kiosk: { roll: 5, box: 5 }, paper: { roll: 4, box: 3 }, unmatched: 0, doubles: 0 };
const log = (reconciled: object): LogEntry[] =>
  [...entries, { kind: "reconciled", ...reconciled }].map((data, at) => ({ line: at + 1, hash: "", entry: "", kind: data.kind, data: { ...data } }));

it("finds nothing in figures that the batches bear out, nor in a vote that was not reconciled", () => {
  expect(checkChannels(log(honest))).toBeNull();
  expect(checkChannels(log(honest).slice(0, -1))).toBeNull();
  expect(checkChannels(log({ ...honest, web: { roll: 27, box: 27 }, unmatched: 2 }))).toBeNull();
});

it.each([
  ["a ballot of the web is told of a kiosk's", { ...honest, web: { roll: 21, box: 21 }, kiosk: { roll: 13, box: 13 } }, "web"],
  ["a channel holds more than came by it", { ...honest, paper: { roll: 20, box: 9 }, kiosk: { roll: 0, box: 0 } }, "kiosk"],
  ["a channel is left out", { ...honest, kiosk: { roll: 0, box: 0 } }, "kiosk"],
  ["ballots that belong to nobody are not told", { ...honest, web: { roll: 27, box: 27 } }, "35"],
  ["more are told than stand", { ...honest, unmatched: 4 }, "41"],
  ["words stand for figures", { ...honest, web: { roll: 29, box: "x" } }, "–"],
  ["a channel is not told", { ...honest, paper: undefined }, "–"],
  ["a figure is less than nothing", { ...honest, unmatched: -1 }, "–"],
  ["a figure is not told", { ...honest, doubles: null }, "–"],
])("names the line where %s", (_, figures, what) => {
  expect(checkChannels(log(figures))).toEqual({ fault: "channels", line: entries.length + 1, what });
});

const stuffed = { kind: "reconciled", web: { box: 27, surplus: 5 }, kiosk: { box: 5, surplus: 0 }, paper: { box: 3, surplus: 0 }, unmatched: 2, doubles: 0 };
/** A ballot that did not open, as whoever wants it out of the count says. */
const incident = { kind: "incident", commitment: "00", what: "unreadable" };
const reserve = { kind: "reserve", ballots: 2, reason: "Deux essais." };
const sealed = { kind: "sealed" };
const numbered = (...said: readonly { kind: string }[]): LogEntry[] =>
  said.map((data, at) => ({ line: at + 1, hash: "", entry: "", kind: data.kind, data: { ...data } }));

it.each([
  ["sealed with a reserve", numbered(stuffed, reserve, sealed), null],
  ["sealed with nothing unexplained", numbered({ kind: "reconciled", ...honest }, sealed), null],
  ["sealed without one", numbered(stuffed, sealed), 2],
  ["sealed with words for marks", numbered({ ...stuffed, web: { box: 27, surplus: "x" }, unmatched: 0 } as { kind: string }, sealed), 2],
  ["sealed with a channel that is not told", numbered({ ...stuffed, web: undefined, unmatched: 0 } as { kind: string }, sealed), 2],
  ["sealed after another comparison, with the reserve of the one before", numbered(stuffed, reserve, stuffed, sealed), 4],
  ["sealed with a reserve of fewer", numbered(stuffed, { ...reserve, ballots: 1 } as { kind: string }, sealed), 2],
  ["sealed with a ballot left out and no reserve", numbered(incident, { kind: "reconciled", ...honest }, sealed), 3],
  ["sealed with a ballot left out, never compared", numbered(incident, sealed), 2],
  [
    "sealed with a ballot left out and a reserve that tells it",
    numbered(incident, { kind: "reconciled", ...honest }, { ...reserve, ballots: 1 } as { kind: string }, sealed),
    null,
  ],
  ["told a reserve of nothing", numbered({ kind: "reconciled", ...honest }, reserve), 2],
  [
    "sealed with more sheets than marks, as a line of before tells it",
    numbered({ kind: "reconciled", ...honest, paper: { roll: 2, box: 3 } } as { kind: string }, sealed),
    2,
  ],
])("a vote that was %s", (_, said, line) => {
  expect(checkReserves(said)).toEqual(line === null ? null : { fault: "reserve", line, what: expect.any(String) });
});
