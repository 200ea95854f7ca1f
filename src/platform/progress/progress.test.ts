import { expect, it } from "vitest";

import { startTask } from "#platform/jobs/task.ts";
import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { routes } from "../web/routes.ts";

const works: Room = {
  name: "works",
  jobs: [
    {
      name: "works/count",
      async run({ progress, report }) {
        await progress(3, 4, "presque");
        await report({ read: 4 });
      },
    },
    {
      name: "works/break",
      retryLimit: 0,
      async run() {
        throw new Error("the file is not there");
      },
    },
  ],
};
const house = await testHouse([works], { work: true });

/** Reads the progress page until it says what is waited for. */
async function readUntil(id: string, words: RegExp): Promise<string> {
  for (let turns = 0; turns < 200; turns += 1) {
    const html = await (await house.get(routes.progress.href({ id }))).text();
    if (words.test(html)) return html;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`The page never said ${words}`);
}

it("shows how far a long work is, and its report at the end", async () => {
  const id = await startTask(house.db, { kind: "works/count", title: "Compter les lieux", data: {}, by: null });
  const html = await readUntil(id, /Ce travail est terminé/);
  expect(html).toContain("<h1>Compter les lieux</h1>");
  expect(html).toContain("3 sur 4");
  expect(html).toMatch(/read[^0-9]+4/);
});

it("says why a work stopped", async () => {
  const id = await startTask(house.db, { kind: "works/break", title: "Lire un fichier", data: {}, by: null });
  const html = await readUntil(id, /Ce travail s’est arrêté/);
  expect(html).toContain("the file is not there");
});

it("knows no other work", async () => {
  expect((await house.get(routes.progress.href({ id: "00000000-0000-0000-0000-000000000000" }))).status).toBe(404);
});
