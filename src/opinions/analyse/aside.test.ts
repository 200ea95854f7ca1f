import { expect, it } from "vitest";

import { invent } from "#engines/opinion/invented.testing.ts";
import { answerFiles } from "../publish/answer-files.ts";
import { answerFileAside } from "../publish/files-aside.ts";
import { opinionsHouse } from "../opinions.testing.ts";
import { analyseAside } from "./analyse-aside.ts";
import { findingsOf } from "./findings.ts";
import { type PackedMaterial, unpacked } from "./packed.ts";

/** As it is read from the database: numbers instead of names. */
function packed(people: number, statements: number, spoken: number): PackedMaterial {
  const said = { agree: 1, pass: 0, disagree: -1 } as const;
  const { votes } = invent({ people, statements, groups: 3, spoken });
  const numbers = new Map([...new Set(votes.map(({ person }) => person))].map((person, at) => [person, at]));
  const byPerson = Map.groupBy(votes, ({ person }) => person);
  const lines = [...byPerson].map(([person, own]) =>
    [numbers.get(person), ...own.map(({ statement, opinion }) => `${Number(statement.slice(1)) + 1}:${said[opinion]}`)].join(" "),
  );
  const asked = Array.from({ length: statements }, (_, at) => ({ number: at + 1, askedFirst: false, left: false }));
  return { statements: asked, lines, important: {}, seed: 1, earlier: null };
}

it("lines say all that votes do, and the thread finds what the process would", async () => {
  const small = packed(120, 20, 0.6);
  const votes = unpacked(small).votes;
  expect(votes[0]).toMatchObject({ person: "0" });
  expect(new Set(votes.map(({ opinion }) => opinion))).toEqual(new Set(["agree", "pass", "disagree"]));
  expect(await analyseAside(small)).toEqual(findingsOf(unpacked(small)));
});

it("the process goes on answering while 5,000 people and 1,000 statements are calculated, and nothing that it hands over is a thing for each vote", async () => {
  const large = packed(5000, 1000, 0.1);
  expect(large.lines).toHaveLength(5000);
  let turns = 0;
  let over = false;
  const found = analyseAside(large).finally(() => {
    over = true;
  });
  // Each turn is one in which a visitor could have been answered.
  const turn = () => {
    if (over) return;
    turns += 1;
    setTimeout(turn, 1);
  };
  turn();
  expect((await found).people).toBe(5000);
  expect(turns).toBeGreaterThan(100);
});

it("a page answers while the files of 5,000 people are written, each beside the process", async () => {
  const house = await opinionsHouse();
  const { href } = await house.addConversation(await house.stage());
  const { statements, lines } = packed(5000, 1000, 0.1);
  await house.get(href);
  let over = 0;
  const written = answerFiles.map((file) =>
    answerFileAside({ file, numbers: statements.map(({ number }) => number), lines, prints: null }).finally(() => {
      over += 1;
    }),
  );
  const [page] = await Promise.all([house.get(href).then(({ status }) => ({ status, over })), ...written]);
  expect(page.status).toBe(200);
  expect(page.over).toBeLessThan(answerFiles.length);
  const [matrix, votes, prints] = (await Promise.all(written)).map((bytes) => new TextDecoder().decode(bytes).trimEnd().split("\n").length);
  expect([matrix, prints! >= 5001]).toEqual([5001, true]);
  expect(votes).toBe(1 + lines.reduce((sum, line) => sum + line.split(" ").length - 1, 0));
});
