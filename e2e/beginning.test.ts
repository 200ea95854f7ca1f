import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { askBeginning, readAskedBeginning } from "#platform/beginning/asked-beginning.ts";
import { inStoryHouse } from "#platform/beginning/begin.line.ts";
import { endStory } from "#platform/beginning/end-story.ts";
import { rooms } from "../src/app.ts";
import { cast } from "../src/people/cast.ts";
import { addPerson } from "../src/people/people.testing.ts";
import { beffroi, beffroiHere } from "./command.ts";
import { openHouse } from "./open-house.ts";
import { emptyFolder, plantedFolder } from "./own-folder.ts";
import { type Beside, closeBeside, openBeside } from "./running-vote.ts";

const [folder, elsewhere, demo] = [await plantedFolder(), await emptyFolder(), await plantedFolder()];
const backup = join(elsewhere, "demonstration");
const real = { PUBLIC_URL: "https://beffroi.example", SMTP_URL: "smtp://127.0.0.1:1", SEED: "non" };

const begin = (settings: NodeJS.ProcessEnv, ...words: string[]) => beffroiHere({ DATA_DIR: folder, ...settings }, ["house", "begin", ...words]);

const contents = async () => (await readdir(join(folder, "files"), { recursive: true }).catch(() => [])).filter((path) => path.length > 60);
const undone = (out: string) => out.split("\n").filter((line) => line.startsWith("[ ]"));

describe("a demo that is to become a house", () => {
  let beside: Beside;
  let administrator: string;
  beforeAll(async () => {
    beside = await openBeside({ DATA_DIR: folder });
    administrator = await addPerson(beside.db, { name: "Camille Vraie", email: "camille@metropole.example" });
    await addPerson(beside.db, { name: "Passante", email: "passante@exemple.fr" });
  });
  afterAll(() => closeBeside(beside));

  it("says what is still to be done, and removes nothing before", async () => {
    const { code, out } = await begin({}, backup);
    expect(code).toBe(1);
    expect(undone(out)).toHaveLength(5);
    expect(out).toContain("[ ] No process of the house runs");
    await expect(stat(backup)).rejects.toThrow("ENOENT");
    await beside.db
      .insertInto("people.role_grant")
      .values({ person_id: administrator, role: "administrator", scope_kind: "metropolis", reason: "Essai", granted_by: cast.louise.id })
      .execute();
    expect(undone((await begin(real)).out)).toHaveLength(2);
    await beside.db.insertInto("people.two_factor").values({ person_id: administrator, secret: "sealed", backup_codes: "sealed" }).execute();
    expect(undone((await begin(real)).out)).toEqual(["[ ] No process of the house runs"]);
  });

  it("keeps a backup, then has nobody of the story, nothing of it, and its real accounts as they were", async () => {
    await closeBeside(beside);
    expect((await contents()).length).toBeGreaterThan(0);
    const { code, out, err } = await beffroi({ DATA_DIR: folder, ...real }, ["house", "begin", backup]);
    expect([code, undone(out), err]).toEqual([0, [], expect.stringMatching(/Kept \d+ rows of \d+ tables, \d+ files and the keys\.\n$/)]);
    expect(await contents()).toEqual([]);

    const house = await openHouse(folder, { SEED: "non" });
    expect(house.output()).not.toContain("Planting");
    expect(await (await fetch(`${house.url}/sante`)).json()).toMatchObject({ status: "up", role: "owns nothing" });
    expect(await (await fetch(`${house.url}/lieux`)).text()).not.toContain("Données de démonstration");
    expect((await (await fetch(`${house.url}/communes.csv`)).text()).trim().split("\n")).toHaveLength(1 + 95);
    await house.close();

    beside = await openBeside({ DATA_DIR: folder });
    const people = await beside.db.selectFrom("people.person").select(["email", "demo"]).orderBy("email").execute();
    expect(people).toEqual([
      { email: "camille@metropole.example", demo: false },
      { email: "passante@exemple.fr", demo: false },
    ]);
    const grants = await beside.db.selectFrom("people.role_grant").select(["person_id", "role", "granted_by"]).execute();
    expect(grants).toEqual([{ person_id: administrator, role: "administrator", granted_by: null }]);
    for (const table of ["places.place", "ideas.proposal", "budgets.vote", "platform.audit", "platform.file", "platform.seeding"] as const)
      expect(await beside.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  it("is no demo twice", async () => {
    expect(await begin(real)).toMatchObject({ code: 1, err: "There is no story in this house: it has begun already.\n" });
  });
});

describe("a demo whose administrator asked on its page that it becomes a house", () => {
  const asked = { by: "Camille Vraie", at: "2026-11-28T10:00:00.000Z" };
  let beside: Beside;
  const count = async () => {
    const [people, places] = [
      await beside.db.selectFrom("people.person").select("email").execute(),
      await beside.db.selectFrom("places.place").select("id").execute(),
    ];
    return [people.length, places.length];
  };
  beforeAll(async () => {
    beside = await openBeside({ DATA_DIR: demo });
    await askBeginning(beside.settings, asked);
  });
  afterAll(() => closeBeside(beside));

  it("stays as it is when its story cannot be removed to the end: it comes back from the backup", async () => {
    const before = await count();
    // A kept row that is there already makes the last step fail, when the tables have gone.
    await beside.owner.pool.query("create table public.strange (id int primary key); insert into public.strange values (1)");
    const { settings } = beside;
    await closeBeside(beside);
    const broken = [...rooms, { name: "broken", offers: { keptRows: [{ table: "public.strange" }] } }];
    const tools = { settings, out: () => {}, err: () => {} };
    await expect(inStoryHouse(broken, tools, (house) => endStory(house, { file: join(demo, "half"), recipients: [] }))).rejects.toThrow(
      /^The story could not be removed, and is there as it was: /,
    );
    beside = await openBeside({ DATA_DIR: demo });
    expect(await count()).toEqual(before);
  });

  it("opens as it was while something is missing, and says what", async () => {
    await closeBeside(beside);
    const house = await openHouse(demo, { SEED: "non" });
    expect(house.output()).toMatch(/Camille Vraie asked on 2026-11-28[\s\S]*\[ \] The public address[\s\S]*The story stays for now\./);
    expect(await (await fetch(`${house.url}/lieux`)).text()).toContain("Données de démonstration");
    await house.close();
    beside = await openBeside({ DATA_DIR: demo });
  });

  it("is a house at the start after that: nobody and nothing of the story, its administrator as before, a backup that its owner alone reads", async () => {
    const administrator = await addPerson(beside.db, { name: "Camille Vraie", email: "camille@metropole.example" });
    await beside.db
      .insertInto("people.role_grant")
      .values({ person_id: administrator, role: "administrator", scope_kind: "metropolis", reason: "Essai", granted_by: cast.louise.id })
      .execute();
    await beside.db.insertInto("people.two_factor").values({ person_id: administrator, secret: "sealed", backup_codes: "sealed" }).execute();
    const { settings } = beside;
    await closeBeside(beside);
    const house = await openHouse(demo, { ...real, MAILBOX: "non" });
    expect(house.output()).toMatch(/Kept \d+ rows[\s\S]*The story is removed/);
    await house.close();
    expect(await readAskedBeginning(settings)).toBeNull();
    const [kept, ...others] = (await readdir(demo)).filter((name) => /^demonstration-\d{4}-\d\d-\d\d\.tar\.gz$/.test(name));
    expect(others).toEqual([]);
    expect((await stat(join(demo, kept!))).mode & 0o777).toBe(0o600);
    beside = await openBeside({ DATA_DIR: demo });
    expect(await beside.db.selectFrom("people.person").select("email").execute()).toEqual([{ email: "camille@metropole.example" }]);
    for (const table of ["places.place", "ideas.proposal", "budgets.vote", "platform.seeding"] as const)
      expect(await beside.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });
});
