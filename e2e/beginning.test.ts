import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { cast } from "../src/people/cast.ts";
import { addPerson } from "../src/people/people.testing.ts";
import { openHouse } from "./open-house.ts";
import { emptyFolder, plantedFolder } from "./own-folder.ts";
import { type Beside, closeBeside, openBeside } from "./running-vote.ts";

const [folder, elsewhere] = [await plantedFolder(), await emptyFolder()];
const backup = join(elsewhere, "demonstration");
const real = { PUBLIC_URL: "https://beffroi.example", SMTP_URL: "smtp://127.0.0.1:1", SEED: "non" };

async function begin(settings: NodeJS.ProcessEnv, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATA_DIR: folder, ...settings };
  return promisify(execFile)("node", ["dist/cli.js", "house", "begin", ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout, err: stderr }),
  );
}

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
    const { code, out, err } = await begin(real, backup);
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
