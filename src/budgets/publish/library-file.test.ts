import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import type { TestVote } from "../vote.testing.ts";
import { votePackages } from "../opendata/packages.dataset.ts";
import { ruleOf } from "./library-file.ts";
import { libraryFaults } from "./library-rules.testing.ts";

const house = await budgetsHouse();
const get = async (address: string) => (await house.get(address)).text();

interface Case extends TestVote {
  readonly points?: readonly (readonly number[])[];
  readonly files?: readonly string[];
}
const greedy = { rule: "greedy", tie: ["votes", "cost", "id"] } as const;
const shares = { rule: "equal-shares", utility: "cost", completion: "add1", step: "1", tie: ["cost", "lot"] } as const;
const ballots = [[1, 2], [2, 4], [1, 2, 4], [5], [2]];
const cases: readonly (readonly [string, readonly (readonly number[])[], Case])[] = [
  ["of approvals", ballots, { kind: "approval", parameters: greedy }],
  ["bounded by the budget", ballots, { parameters: shares }],
  ["of ranks", [[2, 1], [4, 2, 1], [5]], { kind: "ranked", parameters: { ...shares, utility: "modified-borda" } }],
  [
    "of points, written in the order of the projects",
    [
      [1, 2, 4],
      [2, 5],
    ],
    {
      kind: "points",
      points: [
        [1, 4, 5],
        [2, 3],
      ],
      parameters: greedy,
    },
  ],
  [
    "of points against, too",
    [
      [1, 2, 4],
      [2, 5],
    ],
    {
      kind: "points",
      maxAgainst: 1,
      points: [
        [1, 4, -5],
        [2, 3],
      ],
      parameters: { ...greedy, utility: "net" },
    },
  ],
  ["with conditions", ballots, { kind: "approval", parameters: { ...greedy, eligibility: { minimumVotes: 2 }, overspend: "10%" } }],
  ["that funds all", [[1], [2]], { kind: "approval", budget: 1500, parameters: { ...greedy, rule: "greedy-no-skip" } }],
  [
    "of parts, each an election of its own",
    [[1, 3], [2, 3, 4], [5]],
    {
      kind: "approval",
      parameters: greedy,
      envelopes: [
        { amount: 500, projects: [1, 2] },
        { amount: 500, projects: [3, 4, 5] },
      ],
      files: ["bulletins-1.pb", "bulletins-2.pb"],
    },
  ],
];

describe("a counted vote", () => {
  it.each(cases)("%s: is a file that the library of elections takes in, with the same ballots", async (_, cast, { files, ...about }) => {
    const { slug } = await countedVote(house, cast, about);
    const page = await get(`/votes/${slug}/recompter`);
    const listed = [...page.matchAll(/href="\/votes\/[^"]*\/pabulib\/([^"]+)"/g)].map(([, name]) => name!);
    if (files) expect(listed).toEqual(files);
    expect(listed.length).toBeGreaterThan(0);
    for (const name of listed) {
      const [ours, theirs] = [await get(`/votes/${slug}/fichiers/${name}`), await get(`/votes/${slug}/pabulib/${name}`)];
      expect(libraryFaults(theirs)).toEqual([]);
      const said = (file: string) => {
        const { election, voters } = readPabulib(file);
        const { starts, choices, points } = election.ballots;
        const rows = Array.from({ length: election.voters }, (_, voter) =>
          Array.from(
            { length: starts[voter + 1]! - starts[voter]! },
            (_, n) => `${election.projects[choices[starts[voter]! + n]!]!.id}:${points?.[starts[voter]! + n]}`,
          ),
        );
        return { voters: voters!.starts.length, kind: election.kind, rows: rows.map((row) => (election.kind === "ordinal" ? row : row.toSorted()).join()) };
      };
      expect(said(theirs)).toEqual(said(ours));
    }
  });

  it("is refused by that library as the house publishes it: which is why there are two files", async () => {
    const { slug } = await countedVote(house, ballots, { kind: "approval", parameters: greedy });
    const name = /fichiers\/(bulletins[^"]*)"/.exec(await get(`/votes/${slug}/recompter`))![1]!;
    expect(libraryFaults(await get(`/votes/${slug}/fichiers/${name}`))).toContain("date_begin is no YYYY or DD.MM.YYYY");
    const file = await house.get(`/votes/${slug}/pabulib/${name}`);
    expect((await house.get(`/votes/${slug}/pabulib/${name}`, { "if-none-match": file.headers.get("etag")! })).status).toBe(304);
    for (const address of [`/votes/${slug}/datapackage.json`, `/votes/${slug}/journal.txt`, `/votes/${slug}/fichiers/bulletins.pb`]) {
      const open = await house.get(address);
      await open.body?.cancel();
      expect([open.status, open.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
      expect((await house.get(address, { "if-none-match": open.headers.get("etag")! })).status).toBe(304);
    }
  });

  it("has no such file before it is counted, nor under any other name", async () => {
    const { slug } = await house.addVote();
    const counted = await countedVote(house, ballots, { kind: "approval", parameters: greedy });
    for (const address of [`${slug}/pabulib/bulletins.pb`, `${counted.slug}/pabulib/regle.json`, `${counted.slug}/pabulib/bulletins-9.pb`])
      expect((await house.get(`/votes/${address}`)).status).toBe(404);
  });
});

it("a rule that the library would count otherwise is not called by its name there", () => {
  expect(ruleOf({ rule: "equal-shares", utility: "cost", completion: "add1", comparison: "satisfaction" })).toBe("equalshares/add1-comparison");
  for (const more of [{ utility: "points" }, { completion: "add1-utilitarian" }, { step: "0.5" }, { overspend: "5%" }, { exclusions: [["1", "2"]] }] as const)
    expect(ruleOf({ rule: "equal-shares", utility: "cost", completion: "add1", ...more })).toBe("unknown");
  expect(ruleOf({ rule: "greedy", eligibility: { minimumVotes: 2 } })).toBe("greedy-custom");
  for (const rule of ["phragmen", "pairwise"] as const) expect(ruleOf({ rule })).toBe("unknown");
});

it("is told in the open-data catalogue, as are the others of its vote, with the size and the hash of its very bytes, which HEAD tells too", async () => {
  const vote = await countedVote(house, ballots, { kind: "approval", parameters: greedy });
  const [told] = (await votePackages.list(house.db)).filter(({ href }) => href === `/votes/${vote.slug}/resultat`);
  expect(told!.files.map(({ href }) => href)).toContain(`/votes/${vote.slug}/fichiers/bulletins.pb`);
  for (const { href, bytes, sha256, media } of told!.files) {
    const [head, answer] = [await house.request(href, { method: "HEAD" }), await house.get(href)];
    const content = Buffer.from(await answer.arrayBuffer());
    expect([href, content.length, createHash("sha256").update(content).digest("hex")]).toEqual([href, bytes, sha256]);
    expect([head.status, head.headers.get("content-length"), head.headers.get("etag")]).toEqual([200, String(bytes), `"${sha256}"`]);
    expect(answer.headers.get("content-type")).toMatch(new RegExp(`^${media}`));
  }
});
