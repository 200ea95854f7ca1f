import { execFile, type ExecFileOptions } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { chmod, chown, copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addPerson } from "../src/people/people.testing.ts";
import { openHouse } from "./open-house.ts";
import { emptyFolder } from "./own-folder.ts";
import { closeAndCount, closeBeside, expectReceipts, openBeside, openVote, press } from "./running-vote.ts";

/** PG_LIB: where the libraries of those programs lie, when Debian did not install them. Nothing else of the run may find them. */
const { PG_LIB: libraries } = process.env;
const env = { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) };
const run = (program: string, args: readonly string[], options: Omit<ExecFileOptions, "encoding"> = {}) =>
  promisify(execFile)(program, args, { env, encoding: "utf8", ...options });

/** The programs of a Debian's PostgreSQL that the house can run on (16 or later), its server among them; PG_BIN says where others lie. */
const programs = ["initdb", "pg_ctl", "psql", "createdb", "pg_dump", "pg_restore"];
const folders = [process.env["PG_BIN"] ?? "", ...globSync("/usr/lib/postgresql/{1[6-9],[2-9][0-9]}/bin")];
const bin = folders.find((folder) => folder && programs.every((program) => existsSync(join(folder, program))));
if (!bin) console.warn("Skipped: no PostgreSQL 16 or later of Debian's lies in /usr/lib/postgresql, and PG_BIN names none; .ci/run brings one.");

// Without them nothing is begun, and nothing is left behind.
const [folder, data, restored] = bin ? [await emptyFolder(), await emptyFolder(), await emptyFolder()] : ["", "", ""];

/** PostgreSQL refuses root: the account of Debian's, or of nobody. */
async function lentAccount(): Promise<{ uid: number; gid: number } | Record<string, never>> {
  if (process.getuid?.() !== 0) return {};
  const { stdout } = await run("getent", ["passwd", "postgres", "nobody"]).catch((error: { stdout: string }) => error);
  const [, , uid, gid] = stdout.split("\n")[0]!.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

/** docs/operations.md, "Two roles" and "Backup and restore", by Debian's programs alone. */
describe.runIf(bin)("with Debian's PostgreSQL and its client programs", () => {
  const cluster = join(folder, "cluster");
  const ask = (program: string, ...args: string[]) => run(join(bin!, program), args, { maxBuffer: 1e8 });
  const url = (role: string, database: string) => `postgres://${role}@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const asAdministrator = (database: string, ...lines: string[]) =>
    ask("psql", "-q", "-v", "ON_ERROR_STOP=1", url("postgres", database), ...lines.flatMap((line) => ["-c", line]));
  const environmentOf = (database: string, folder: string) => ({
    ...{ DATABASE_URL: url("beffroi_app", database), DATABASE_OWNER_URL: url("beffroi", database), DATA_DIR: folder },
  });
  beforeAll(async () => {
    const account = await lentAccount();
    await chmod(folder, 0o755);
    if ("uid" in account) await chown(folder, account.uid!, account.gid!);
    await run(join(bin!, "initdb"), ["-D", cluster, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8"], { ...account, cwd: folder });
    const options = `-c listen_addresses= -c unix_socket_directories=${folder}`;
    await run(join(bin!, "pg_ctl"), ["-D", cluster, "-l", join(folder, "log"), "-o", options, "-w", "start"], { ...account, cwd: folder });
    await asAdministrator(
      "postgres",
      "create role beffroi login",
      "create role beffroi_app login",
      "grant beffroi_app to beffroi",
      "create database beffroi owner beffroi",
    );
  });
  afterAll(async () => {
    await run(join(bin!, "pg_ctl"), ["-D", cluster, "-m", "immediate", "stop"], { ...(await lentAccount()), cwd: folder });
  });

  it("a dump of a running vote comes back with its roles, its rights and its keys, and goes on", async () => {
    const house = await openHouse(data, environmentOf("beffroi", data));
    const beside = await openBeside(environmentOf("beffroi", data));
    const vote = await openVote(beside);
    const people = await Promise.all(Array.from({ length: 24 }, () => addPerson(beside.db)));
    const receipts = await Promise.all(people.map((person, n) => press(beside, vote.id, person, [(n % 5) + 1])));
    const dump = join(data, "beffroi.dump");
    await ask("pg_dump", "--format=custom", `--file=${dump}`, url("beffroi", "beffroi"));
    await closeBeside(beside);
    await house.close();
    await asAdministrator("postgres", "drop database beffroi");

    await ask("createdb", "-h", folder, "-U", "postgres", "--owner=beffroi", "beffroi_new");
    await ask("pg_restore", "--no-owner", "--no-acl", "--role=beffroi", `--dbname=${url("postgres", "beffroi_new")}`, dump);
    await expect(openHouse(restored, environmentOf("beffroi_new", restored))).rejects.toThrow("The key of this house is missing");
    await mkdir(restored, { recursive: true });
    for (const key of ["secret", "vote-key"]) await copyFile(join(data, key), join(restored, key));

    const again = await openHouse(restored, environmentOf("beffroi_new", restored));
    expect(again.output()).not.toContain("Warning");
    expect(await (await fetch(`${again.url}/sante`)).json()).toMatchObject({ status: "up", role: "owns nothing" });
    await expect(ask("psql", url("beffroi_app", "beffroi_new"), "-c", "select * from budgets.urn")).rejects.toThrow("permission denied for table urn");
    const on = await openBeside(environmentOf("beffroi_new", restored));
    await expectReceipts(on, vote, receipts);
    await press(on, vote.id, await addPerson(on.db), [2]);
    expect(await closeAndCount(on, vote)).toBe(25);
    await closeBeside(on);
    await again.close();
  });
});
