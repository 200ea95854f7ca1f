import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { restoreLine } from "../restore.line.ts";

/** What whoever types the command is told, before anything is opened or asked of a database. */
async function told(...args: string[]): Promise<[code: number, err: string]> {
  let err = "";
  const tools = { database: () => Promise.reject(new Error("asked")), settings: {} as never, out: () => {}, err: (text: string) => void (err += text) };
  return [await restoreLine([]).run(args, tools), err];
}

it("a backup or a key that is not there, is a folder or may not be read is named, and not taken for a wrong command", async () => {
  const folder = await freshFolder("unreadable");
  onTestFinished(() => rm(folder, { recursive: true }));
  const [file, key, absent] = ["house.age", "identity.txt", "absent.txt"].map((name) => join(folder, name)) as [string, string, string];
  for (const one of [file, key]) await writeFile(one, "");
  expect(await told(absent, "--identity", key)).toEqual([1, `There is no ${absent}.\n`]);
  expect(await told(file, "--check", "--identity", absent)).toEqual([1, `There is no ${absent}.\n`]);
  expect(await told(file, "--identity", folder)).toEqual([1, `${folder} is no file.\n`]);
  expect(await told(file, "--into", "postgres://x")).toEqual([2, expect.stringContaining("Write the file of the backup")]);
  await chmod(key, 0);
  // Whoever runs everything may read it all the same.
  if (process.getuid?.() !== 0) expect((await told(file, "--identity", key))[1]).toContain(`may not read ${key}`);
});
