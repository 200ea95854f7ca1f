import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";

import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import { isFault } from "../verify/checks/check-list.ts";
import { readJournal } from "../verify/checks/log.ts";
import { ruleSheet } from "../setup/announce.command.ts";
import { faultTexts } from "../verify/faults.texts.ts";
import { sayFault } from "../verify/say-fault.ts";
import { atTheCommandLine, inTheBrowser } from "./checked.testing.ts";
import { ballotEntry, batchOf, type Forgeable, honestVote, insert, madeUp, publish, type ForgedPublication } from "./publication.testing.ts";

afterEach(() => vi.unstubAllGlobals());

const honest = publish(honestVote());
const lineOf = ({ journal }: ForgedPublication, kind: string) => readJournal(journal).findIndex(({ entry }) => entry.includes(`"kind":"${kind}"`)) + 1;

/** Five ballots that nobody cast, for one project. */
const five = (vote: Forgeable) => Array.from({ length: 5 }, (_, at) => madeUp(vote.voteId, 1000 + at, [6]));
const placeOf = (vote: Forgeable, kind: string) => vote.entries.findIndex((entry) => entry["kind"] === kind);
/** A line that tells how many ballots stand tells the forged number. */
const more = (vote: Forgeable, count: number, kinds = ["closed", "emptied"]) => {
  for (const entry of vote.entries) if (kinds.includes(String(entry["kind"]))) entry["ballots"] = Number(entry["ballots"]) + count;
};

function forged(change: (vote: Forgeable) => void, files?: (files: Map<string, string>) => void): ForgedPublication {
  const vote = honestVote();
  change(vote);
  return publish(vote, files);
}

const text = (files: ReadonlyMap<string, Uint8Array>, name: string) => Buffer.from(files.get(name)!).toString();
const withFiles = (published: ForgedPublication, changed: Record<string, string>): ForgedPublication => ({
  ...published,
  files: new Map([...published.files, ...Object.entries(changed).map(([name, content]) => [name, Buffer.from(content)] as const)]),
});
const edited = (name: string, from: string | RegExp, to: string) => (files: Map<string, string>) => files.set(name, files.get(name)!.replace(from, to));

/** Puts a ballot into the first batch instead of another, which keeps its size and its order. */
function exchange(vote: Forgeable, instead: Forgeable["ballots"][number]): void {
  const first = placeOf(vote, "ballot");
  const left = vote.ballots[0]!;
  const batch = vote.entries
    .slice(first, first + 24)
    .map((entry) => (entry["commitment"] === left.commitment.toString("hex") ? ballotEntry(vote.voteId, instead) : entry));
  vote.entries.splice(first, 24, ...batch.toSorted((one, two) => (String(one["commitment"]) < String(two["commitment"]) ? -1 : 1)));
  vote.ballots[0] = instead;
}

const lineIn = (published: () => ForgedPublication, { commitment }: Forgeable["ballots"][number]): number =>
  readJournal(published().journal).findIndex(({ entry }) => entry.includes(commitment.toString("hex"))) + 1;

/** The key of ours by which a ballot may count several times; the rest of the file stays. */
const weighted = (name: string) => (files: Map<string, string>) => {
  const [before, after] = files.get(name)!.split("VOTES\n") as [string, string];
  const rows = after.trimEnd().split("\n");
  const heavy = rows.map((row, at) => (at === 0 ? `${row};poids` : `${row};${at === 1 ? 900 : 1}`));
  files.set(name, `${before.replace("META\nkey;value\n", "META\nkey;value\nvote_weights;poids\n")}VOTES\n${heavy.join("\n")}\n`);
};

/** As the log tells it when a closing is moved. */
const moved = { kind: "closing_moved", at: "2026-11-21T10:00:00.000000Z", before: "2026-11-20T10:00:00.000Z" };

const closedAt = lineOf(honest, "closed");
const countedAt = lineOf(honest, "counted");

/** What was done to the publication, and the line that tells it. Whoever forges knows all hashes, and no key. */
const publications: readonly (readonly [name: string, published: () => ForgedPublication, fault: string, line: number])[] = [
  [
    "five ballots added to the log before the closing, without a batch",
    () =>
      forged((vote) => {
        insert(vote, placeOf(vote, "closed"), batchOf(vote.voteId, five(vote), { from: 1 }).slice(0, -1));
        vote.ballots.push(...five(vote));
        more(vote, 5);
      }),
    "alone",
    closedAt,
  ],
  [
    "five ballots added before the closing, in a batch of their own",
    () =>
      forged((vote) => {
        const from = placeOf(vote, "opened") + 2;
        insert(vote, from - 1, batchOf(vote.voteId, five(vote), { from }));
        vote.ballots.push(...five(vote));
        more(vote, 5);
      }),
    "small",
    8,
  ],
  [
    "five ballots added after the closing",
    () =>
      forged((vote) => {
        insert(
          vote,
          placeOf(vote, "emptied"),
          five(vote).map((ballot) => ballotEntry(vote.voteId, ballot)),
        );
        vote.ballots.push(...five(vote));
        more(vote, 5, ["emptied"]);
      }),
    "kind",
    lineOf(honest, "emptied"),
  ],
  [
    "five ballots added after the closing, in a batch of the web as of people who had waited",
    () =>
      forged((vote) => {
        const from = placeOf(vote, "emptied") + 1;
        insert(vote, from - 1, batchOf(vote.voteId, five(vote), { from }));
        vote.ballots.push(...five(vote));
        more(vote, 5, ["emptied"]);
      }),
    "total",
    lineOf(honest, "emptied") + 6,
  ],
  ["five ballots added to the published files alone", () => forged((vote) => vote.ballots.push(...five(vote))), "total", countedAt],
  ["one ballot replaced by another", () => forged((vote) => vote.ballots.splice(7, 1, madeUp(vote.voteId, 1000, [6]))), "ballot", 0],
  ["one ballot whose choices were changed", () => forged((vote) => vote.ballots.splice(7, 1, { ...vote.ballots[7]!, choices: [1, 6] })), "opening", 0],
  [
    "the whole vote swapped by two updates: ballots and result",
    () => {
      const other = publish({ ...honestVote(), ballots: five(honestVote()) });
      return withFiles(honest, { "bulletins.pb": text(other.files, "bulletins.pb"), "resultat-2.json": text(other.files, "resultat-2.json") });
    },
    "opening",
    2,
  ],
  ["a journal cut before the count", () => ({ ...honest, journal: cutAt(honest, countedAt - 1) }), "cut", countedAt - 1],
  ["a journal cut within a batch", () => ({ ...honest, files: new Map(), journal: cutAt(honest, 12) }), "cut", 12],
  ["the result of another rule", () => forged((vote) => (vote.parameters = { rule: "greedy", tie: ["cost", "lot"] })), "announced", 1],
  [
    "the result of another rule that says it is by the one announced",
    () => {
      const other = forged((vote) => (vote.parameters = { ...vote.parameters, completion: "none" }));
      const honestly = JSON.parse(text(honest.files, "resultat-1.json")) as { parameters: unknown };
      return forged(
        () => {},
        (files) =>
          files.set(
            "resultat-1.json",
            JSON.stringify({ ...JSON.parse(text(other.files, "resultat-1.json")), winners: [], rounds: [], parameters: honestly.parameters }),
          ),
      );
    },
    "result",
    countedAt,
  ],
  ["a cost that was changed", () => forged(() => {}, edited("bulletins-1.pb", "\n1;300;", "\n1;250;")), "announced", 1],
  ["a name that was changed", () => forged(() => {}, edited("bulletins.pb", ";Projet 2;", ";Projet deux;")), "announced", 1],
  ["a cost that was changed in the rule", () => forged(() => {}, edited("regle.json", '"cost_cents":30000', '"cost_cents":25000')), "announced", 1],
  ["another seed", () => forged(() => {}, edited("regle.json", /"seed":"./, '"seed":"x')), "seed", closedAt],
  ["another nonce under the seed", () => forged(() => {}, edited("regle.json", /"seed_nonce":"./, '"seed_nonce":"x')), "seed", 1],
  [
    "a ballot of five projects where four are allowed, let in as if it were one",
    () => forged((vote) => exchange(vote, madeUp(vote.voteId, 1000, [1, 2, 3, 4, 5]))),
    "limit",
    lineIn(() => forged((vote) => exchange(vote, madeUp(vote.voteId, 1000, [1, 2, 3, 4, 5]))), madeUp(honest.voteId, 1000, [1, 2, 3, 4, 5])),
  ],
  [
    "ballots of two projects of one theme, where one is allowed",
    () =>
      forged((vote) => {
        Object.assign(vote.poll.vote, { max_of_category: 1 });
        const { seed: _none, ...sheet } = ruleSheet(vote.poll);
        Object.assign(vote.entries[0]!, sheet);
      }),
    "limit",
    0,
  ],
  ["ballots that count more than once", () => forged(() => {}, weighted("bulletins-1.pb")), "announced", 1],
  ["ballots said to be ranked", () => forged(() => {}, edited("bulletins-1.pb", "vote_type;approval", "vote_type;ordinal")), "announced", 1],
  ["a file of a part that was changed", () => forged(() => {}, edited("bulletins-2.pb", /\n([0-9A-F]{16});[\d,]+\n$/, "\n$1;6\n")), "part", countedAt],
  ["a file that was changed after its line", () => withFiles(honest, { "regle.json": `${text(honest.files, "regle.json")}\n` }), "digest", countedAt],
  [
    "a line after the closing that no rule writes",
    () => forged((vote) => vote.entries.splice(placeOf(vote, "emptied"), 0, { ...moved, after: "2026-12-01T00:00:00.000Z", reason: "Essai" })),
    "kind",
    lineOf(honest, "emptied"),
  ],
];

const cutAt = ({ journal }: ForgedPublication, line: number) =>
  journal
    .split("\n")
    .slice(0, line)
    .map((one) => `${one}\n`)
    .join("");

describe("a publication that somebody tampered with", () => {
  it("is none when all is as the house published it", async () => {
    const { code, said } = await atTheCommandLine(honest);
    expect(said).toContain("The 63 ballots that count are those of the log, one by one.");
    expect(said).toContain("Counted again, the 2 results are what was published.");
    expect(code).toBe(0);
    expect(await inTheBrowser(honest, honestVote().receipts.slice(0, 0))).toMatchObject({ standing: 63, opened: true });
  });

  it.each(publications)("%s: is found with its line by command line and browser", async (_, published, fault, line) => {
    const tampered = published();
    const found = await inTheBrowser(tampered);
    if (!isFault(found)) throw new Error("nothing was found");
    expect(found.fault).toBe(fault);
    if (line > 0) expect(found.line).toBe(line);
    const { code, said } = await atTheCommandLine(tampered, ["--vote", honest.voteId]);
    expect([code, said]).toEqual([1, sayFault(faultTexts.en, found)]);
    expect(said).toMatch(/line \d+/);
  });

  it("of another vote is not called fraud, and has an exit code of its own", async () => {
    const other = publish(honestVote("0b6ae5d2-0000-4000-8000-0000000000ff"));
    const asked = await atTheCommandLine(other, ["--vote", honest.voteId]);
    expect([asked.code, asked.said]).toEqual([3, expect.stringContaining("this is not this vote’s")]);
    const mixed = await atTheCommandLine({ ...honest, journal: other.journal });
    expect([mixed.code, mixed.said]).toEqual([3, expect.stringContaining("line 1 of the log")]);
    expect(await inTheBrowser({ ...other, voteId: honest.voteId })).toMatchObject({ fault: "other_vote", line: 1 });
  });

  it("written anew as a whole is found by a head that had left the house", async () => {
    const head = readJournal(honest.journal)[20]!.hash;
    expect((await atTheCommandLine(honest, ["--head", head])).said).toContain(`The head ${head} lies on it.`);
    const anew = forged((vote) => vote.entries.splice(0, 1, { ...vote.entries[0], at: "2026-10-01T10:00:00.000000Z" }));
    expect((await atTheCommandLine(anew)).code).toBe(0);
    const { code, said } = await atTheCommandLine(anew, ["--head", head]);
    expect([code, said]).toEqual([1, expect.stringContaining(`does not hold the head ${head}`)]);
  });

  it("speaks its sentence in three languages", () => {
    const found = { fault: "digest", line: 12, file: "regle.json" } as const;
    const said = Object.values(faultTexts).map((texts) => sayFault(texts, found));
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(/12.*regle\.json|regle\.json.*12/);
  });
});

describe("a signed receipt", () => {
  const folder = mkdtempSync(join(tmpdir(), "receipts-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const receiptFile = async ({ receipt, commitment, signature }: SignedReceipt) => {
    const file = join(folder, `recu-${receipt}-${signature.slice(0, 4)}.txt`);
    await writeFile(file, `code BF-${receipt.match(/.{4}/g)!.join("-")}\nengagement ${commitment}\nsignature ${signature}\nscrutin ${honest.voteId}\n`);
    return file;
  };
  const vote = honestVote();
  const published = publish(vote);
  const [receipt, other] = vote.receipts as [SignedReceipt, SignedReceipt];

  it("finds its line", async () => {
    const { code, said } = await atTheCommandLine(published, ["--receipt", await receiptFile(receipt)]);
    expect([code, said]).toEqual([0, expect.stringContaining(`The receipt ${receipt.receipt} is this vote’s`)]);
  });

  it("proves an omission: the house left its ballot out, and wrote everything else anew", async () => {
    const left = honestVote();
    const place = left.entries.findIndex((entry) => entry["commitment"] === receipt.commitment);
    // Another ballot takes its place, so that its batch stays as large.
    const instead = madeUp(left.voteId, 1000, [6]);
    const first = left.entries.findIndex((entry) => entry["kind"] === "ballot");
    const batch = left.entries
      .slice(first, first + 24)
      .map((entry) => (entry["commitment"] === receipt.commitment ? ballotEntry(left.voteId, instead) : entry));
    expect(place - first).toBeLessThan(24);
    left.entries.splice(first, 24, ...batch.toSorted((one, two) => (String(one["commitment"]) < String(two["commitment"]) ? -1 : 1)));
    left.ballots = left.ballots.map((ballot) => (ballot.receipt === receipt.receipt ? instead : ballot));
    const omitted = publish(left);
    expect((await atTheCommandLine(omitted)).code).toBe(0);
    const { code, said } = await atTheCommandLine(omitted, ["--receipt", await receiptFile(receipt)]);
    expect([code, said]).toEqual([1, expect.stringMatching(/emptied at line \d+, has no line for it: a ballot was left out/)]);
    expect(await inTheBrowser(omitted, [receipt])).toMatchObject({ fault: "omitted", line: lineOf(omitted, "counted") });
  });

  it("of another key, another ballot or another vote proves nothing", async () => {
    for (const wrong of [
      { ...receipt, signature: other.signature },
      { ...receipt, commitment: other.commitment },
    ]) {
      const { code, said } = await atTheCommandLine(published, ["--receipt", await receiptFile(wrong)]);
      expect([code, said]).toEqual([1, expect.stringContaining("does not bear the signature of this vote")]);
    }
  });
});
