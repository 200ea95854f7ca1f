import { afterEach, describe, expect, it, vi } from "vitest";

import { isFault } from "../verify/checks/check-list.ts";
import { readJournal } from "../verify/checks/log.ts";
import { faultTexts } from "../verify/faults.texts.ts";
import { sayFault } from "../verify/say-fault.ts";
import { atTheCommandLine, inTheBrowser } from "./checked.testing.ts";
import { at, honestVote, publish, type ForgedPublication } from "./publication.testing.ts";

afterEach(() => vi.unstubAllGlobals());

const figures = { web: { box: 58, surplus: 0 }, kiosk: { box: 3, surplus: 0 }, paper: { box: 0, surplus: 0 } };
/** Two ballots of the web belong to nobody on the roll. */
const reconciled = { kind: "reconciled", ...at, ...figures, unmatched: 2, doubles: 0 };
const reserve = { kind: "reserve", ...at, ballots: 2, reason: "Deux essais faits avant l’ouverture." };

/** A vote whose two holders found something, with what stands between its count and its seal. */
function told(...after: readonly Record<string, unknown>[]): ForgedPublication {
  return publish({ ...honestVote(), after: [...after] });
}

const honest = told(reconciled, reserve);
const line = (kind: string) => readJournal(honest.journal).findIndex(({ entry }) => entry.includes(`"kind":"${kind}"`)) + 1;

/** Whoever forges writes all hashes anew. Each changes what the holders said, and nothing of ballots or results. */
const publications: readonly (readonly [name: string, published: () => ForgedPublication, fault: string, line: number])[] = [
  ["sealed with the reserve left out", () => told(reconciled), "reserve", line("reserve")],
  ["whose reserve tells fewer ballots than nobody explains", () => told(reconciled, { ...reserve, ballots: 1 }), "reserve", line("reserve")],
  ["whose reserve tells more", () => told(reconciled, { ...reserve, ballots: 3 }), "reserve", line("reserve")],
  ["whose reserve was said before the comparison", () => told(reserve, reconciled), "reserve", line("reconciled")],
  ["compared again, sealed with the reserve of before", () => told(reconciled, reserve, reconciled), "reserve", line("sealed") + 1],
  ["whose unexplained ballots are told as explained, and no reserve", () => told({ ...reconciled, unmatched: 0 }), "channels", line("reconciled")],
  [
    "whose unexplained ballots are told as a kiosk’s",
    () => told({ ...reconciled, kiosk: { box: 5, surplus: 0 }, unmatched: 0 }),
    "channels",
    line("reconciled"),
  ],
  [
    "with a reserve although every ballot is said to be explained",
    () => told({ ...reconciled, web: { box: 60, surplus: 0 }, unmatched: 0 }, { ...reserve, ballots: 0 }),
    "reserve",
    line("reserve"),
  ],
  [
    "whose marks are fewer than its ballots, told by no reserve",
    () => told({ ...reconciled, web: { box: 60, surplus: -2 }, unmatched: 0 }),
    "reserve",
    line("reserve"),
  ],
  ["whose reserve gives no reason", () => told(reconciled, { ...reserve, reason: undefined }), "shape", line("reserve")],
  ["whose reserve gives words for a number", () => told(reconciled, { ...reserve, ballots: "2" }), "shape", line("reserve")],
  [
    "whose reserve stands before the count",
    () => {
      const vote = honestVote();
      return publish({ ...vote, entries: [...vote.entries, reserve], after: [reconciled, reserve] });
    },
    "kind",
    line("counted"),
  ],
];

describe("a publication with a reserve", () => {
  it("that is right passes, and the reserve is said with its reason", async () => {
    const { code, said } = await atTheCommandLine(honest);
    expect([code, said]).toEqual([0, expect.stringContaining(`With a reserve: 2 of its ballots nobody explains. ${reserve.reason}`)]);
    expect(await inTheBrowser(honest)).toMatchObject({ standing: 63, opened: true, reserve: { ballots: 2, reason: reserve.reason } });
  });

  it.each(publications)("%s: is found with its line by command line and browser", async (_, published, fault, at) => {
    const tampered = published();
    const found = await inTheBrowser(tampered);
    if (!isFault(found)) throw new Error("nothing was found");
    expect([found.fault, found.line]).toEqual([fault, at]);
    const { code, said } = await atTheCommandLine(tampered, ["--vote", honest.voteId]);
    expect([code, said]).toEqual([1, sayFault(faultTexts.en, found)]);
  });

  it("whose reason was written anew, with all hashes, is found by a head that had left the house, and by nothing else", async () => {
    const head = readJournal(honest.journal).at(-1)!.hash;
    const anew = told(reconciled, { ...reserve, reason: "Tout s’explique." });
    expect((await atTheCommandLine(anew)).code).toBe(0);
    const { code, said } = await atTheCommandLine(anew, ["--head", head]);
    expect([code, said]).toEqual([1, expect.stringContaining(`does not hold the head ${head}`)]);
  });
});
