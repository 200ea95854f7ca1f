import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { keepKeys } from "#platform/keys/keep-keys.command.ts";
import type { Settings } from "#platform/settings.ts";
import { settingsOfTests } from "#platform/start/house.testing.ts";
import { renewKeyCommand } from "#platform/start/renew-key-command.ts";
import { sealedFactors } from "../auth/sealed.query.ts";
import { secretOf } from "../auth/secret.ts";
import { addPerson } from "../people.testing.ts";

/** An operator who restores the database and forgets the keys, or brings those of another house. */
const { db, owner, url, ownerUrl } = await testDb();
const folders: string[] = [];
const inFolder = (folder = mkdtempSync(join(tmpdir(), "beffroi-key-"))): Settings => {
  folders.push(folder);
  return { ...settingsOfTests(), AUTH_SECRET: undefined, DATA_DIR: folder };
};
const start = (settings: Settings) => keepKeys(db, settings, [sealedFactors]);

beforeEach(async () => {
  await owner.deleteFrom("platform.key_check").execute();
  await owner.deleteFrom("people.two_factor").execute();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function addSecondFactor(): Promise<void> {
  const person_id = await addPerson(db);
  await db.insertInto("people.two_factor").values({ person_id, secret: "sealed", backup_codes: "sealed" }).execute();
}

it("the first start makes both keys, for the eyes of its account alone; the next knows them again", async () => {
  const house = inFolder();
  await start(house);
  const [secret, voteKey] = ["secret", "vote-key"].map((file) => join(house.DATA_DIR, file));
  for (const file of [secret!, voteKey!]) expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(secret!, "utf8")).not.toBe(readFileSync(voteKey!, "utf8"));
  await start(house);
  expect(secretOf(house)).toBe(readFileSync(secret!, "utf8"));
});

it("a database restored without its keys does not start, and no key is made", async () => {
  await start(inFolder());
  await addSecondFactor();
  const restored = inFolder();
  const sentence = `The key of this house is missing: there is no file ${join(restored.DATA_DIR, "secret")}. Bring back the file secret of the backup that this database belongs to (or its AUTH_SECRET), without which 1 second factors are lost; docs/operations.md, Keys.`;
  await expect(start(restored)).rejects.toThrow(sentence);
  await expect(start(restored)).rejects.toThrow(sentence);
  expect(() => secretOf(restored)).toThrow("ENOENT");
});

it("nor does one of before, which knows no check value, once something is sealed", async () => {
  await addSecondFactor();
  await expect(start(inFolder())).rejects.toThrow(/is missing.*1 second factors are lost/);
});

it("with the key of another house it says which file is wrong", async () => {
  const [first, other] = [inFolder(), inFolder()];
  await start(first);
  writeFileSync(join(other.DATA_DIR, "secret"), secretOf(first));
  writeFileSync(join(other.DATA_DIR, "vote-key"), "the key of another house");
  await expect(start(other)).rejects.toThrow(`What ${join(other.DATA_DIR, "vote-key")} holds is not the key of this house. Bring back the file vote-key`);
  await expect(start({ ...first, AUTH_SECRET: "a secret that was changed in the environment" })).rejects.toThrow("What AUTH_SECRET holds is not the key");
});

it("a key that goes while the house runs is not made anew", async () => {
  const house = inFolder();
  await start(house);
  rmSync(join(house.DATA_DIR, "secret"));
  expect(() => secretOf(house)).toThrow("ENOENT");
});

it("a key is not renewed under processes that run, and whoever asks is told where they are", async () => {
  const house = inFolder();
  await start(house);
  const said: string[] = [];
  const tools = { settings: { ...house, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }, out: () => {}, err: (text: string) => void said.push(text) };
  const renew = renewKeyCommand([]).run(["secret"], { ...tools, database: async () => db });
  expect([await renew, said.join("")]).toEqual([
    1,
    expect.stringMatching(/^Processes of this house run \(on .+ since \d{4}-\d\d-\d\d \d\d:\d\d UTC\): stop them, then renew its key\.$/m),
  ]);
  await start(house);
});

it("the application cannot have another key taken for the right one", async () => {
  await start(inFolder());
  await expect(db.deleteFrom("platform.key_check").execute()).rejects.toThrow("permission denied");
  await expect(
    db
      .updateTable("platform.key_check")
      .set({ hash: Buffer.alloc(32) })
      .execute(),
  ).rejects.toThrow("permission denied");
});

it("a dump of the database tells nothing of the keys", async () => {
  const house = inFolder();
  await start(house);
  const rows = JSON.stringify(await db.selectFrom("platform.key_check").selectAll().execute());
  for (const text of [secretOf(house), Buffer.from(secretOf(house)).toString("hex")]) expect(rows).not.toContain(text);
});
