import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

import { budgetsHouse, type BudgetsHouse } from "../budgets.testing.ts";
import { checkServerKey } from "./check-server-key.query.ts";
import { findSecret } from "./secret.query.ts";
import { makeKey } from "#platform/keys/house-key.ts";
import { serverKey } from "./server-key.ts";

let house: BudgetsHouse;
beforeAll(async () => {
  house = await budgetsHouse();
});

const inFolder = (DATA_DIR: string) => ({ ...house.services.settings, AUTH_SECRET: undefined, DATA_DIR });
const newFolder = () => mkdtempSync(join(tmpdir(), "beffroi-key-"));

it("a house without running votes makes its key; with them it starts with the key that sealed theirs, and with no other", async () => {
  const [first, restored] = [newFolder(), newFolder()];
  await checkServerKey(house.db, inFolder(first));
  const vote = await house.addVote();
  // Sealed under AUTH_SECRET, as the house of the tests has it.
  await checkServerKey(house.db, house.services.settings);
  await expect(checkServerKey(house.db, inFolder(restored))).rejects.toThrow(/key of 1 running votes is missing/);
  await expect(checkServerKey(house.db, { ...house.services.settings, AUTH_SECRET: "x".repeat(40) })).rejects.toThrow(/not the one of 1 running votes/);
  await expect(checkServerKey(house.db, inFolder(restored))).rejects.toThrow(/is missing/);
  writeFileSync(join(restored, "vote-key"), house.services.settings.AUTH_SECRET!);
  await checkServerKey(house.db, inFolder(restored));
  expect(await findSecret(house.db, inFolder(restored), vote.id)).toEqual(await findSecret(house.db, house.services.settings, vote.id));
  expect(() => serverKey(inFolder(first))).toThrow("ENOENT");
  makeKey(inFolder(first), "vote-key");
  expect(serverKey(inFolder(first))).not.toBe(serverKey(inFolder(restored)));
});
