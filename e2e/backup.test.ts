import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readTar, writeTar } from "#platform/backup/tar.ts";
import { startOwnServer } from "#platform/db/own-server.ts";
import { createFiles } from "#platform/files/files.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import type { SignedReceipt } from "../src/budgets/box-key/signed-receipt.ts";
import { addPerson } from "../src/people/people.testing.ts";
import { beffroi, beffroiHere } from "./command.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import { begunFolder, emptyFolder } from "./own-folder.ts";
import { type Beside, type BureauVote, closeAndCount, closeBeside, expectReceipts, heldSecret, openBeside, openVote, press } from "./running-vote.ts";

const [first, second, elsewhere, toReplace] = [await begunFolder(), await emptyFolder(), await emptyFolder(), await begunFolder()];
const [backup, identity] = [join(elsewhere, "beffroi.age"), join(elsewhere, "identity")];

/** The files of the house that comes back lie in a bucket, which this is. */
const bucket = new Map<string, Buffer>();
const bucketServer = createServer(async (request, response) => {
  const content = Buffer.concat(await Array.fromAsync(request));
  if (request.method === "PUT") bucket.set(request.url!, content);
  const kept = bucket.get(request.url!);
  response.writeHead(kept ? 200 : 404).end(request.method === "GET" ? kept : "");
}).listen(0, "127.0.0.1");
await once(bucketServer, "listening");
afterAll(() => bucketServer.close());

const inFirst = { DATA_DIR: first, SEED: "non" };
const nowhere = { DATA_DIR: elsewhere, SEED: "non" };
const inSecond = {
  ...{ DATA_DIR: second, SEED: "non", FILES_S3_ENDPOINT: `http://127.0.0.1:${(bucketServer.address() as AddressInfo).port}` },
  ...{ FILES_S3_BUCKET: "beffroi", FILES_S3_KEY: "key", FILES_S3_SECRET: "secret" },
};

describe("a house with a running vote whose key a bureau holds in shares", () => {
  let house: OpenHouse;
  let beside: Beside;
  let vote: BureauVote;
  let voters: readonly { personId: string; receipt: SignedReceipt }[];
  let keys: readonly string[];
  let secret: readonly [string, string];
  let fileId: string;
  beforeAll(async () => {
    house = await openHouse(first, { SEED: "non" });
    beside = await openBeside({ DATA_DIR: first });
    vote = await openVote(beside);
    secret = await heldSecret(beside, vote);
    const ids = await Promise.all(Array.from({ length: 30 }, () => addPerson(beside.db)));
    voters = await Promise.all(ids.map(async (personId, n) => ({ personId, receipt: await press(beside, vote.id, personId, [(n % 5) + 1]) })));
    const kept = await createFiles(beside.db, storageOf(beside.settings)).put(Buffer.from("a;b\n1;2\n"), {
      ...{ name: "liste.csv", room: "places", accept: ["text/csv"], maxBytes: 1000 },
    });
    if (!kept.ok) throw new Error(kept.problem);
    fileId = kept.file.id;
    keys = await Promise.all(["secret", "vote-key"].map((file) => readFile(join(first, file), "utf8")));
  });
  afterAll(async () => {
    if (beside) await closeBeside(beside);
    await house?.close();
  });

  it("is kept in one file while people vote, for one recipient", async () => {
    const { out: recipient } = await beffroiHere(inFirst, ["backup", "key", identity]);
    const late = Promise.all(Array.from({ length: 20 }, async (_, n) => press(beside, vote.id, await addPerson(beside.db), [(n % 5) + 1])));
    const { code, err } = await beffroi(inFirst, ["backup", backup, "--recipient", recipient.trim()]);
    await late;
    expect(err).toMatch(/^Kept \d+ rows of \d+ tables, 1 files and the keys\.\n$/);
    expect(code).toBe(0);
    const bytes = await readFile(backup);
    expect(bytes.toString("latin1", 0, 21)).toBe("age-encryption.org/v1");
    expect(bytes.includes(keys[0]!)).toBe(false);
  });

  it("is not opened by others, nor when a byte changed or the end is missing", async () => {
    await beffroiHere(nowhere, ["backup", "key", join(elsewhere, "other")]);
    const whole = await readFile(backup);
    const [changed, cut] = [join(elsewhere, "changed"), join(elsewhere, "cut")];
    await writeFile(changed, whole.with(Math.floor(whole.length / 2), whole[Math.floor(whole.length / 2)]! ^ 1));
    await writeFile(cut, whole.subarray(0, whole.length - 70_000));
    for (const [file, key] of [
      [backup, join(elsewhere, "other")],
      [changed, identity],
      [cut, identity],
    ] as const) {
      const { code, err } = await beffroiHere(nowhere, ["restore", file, "--check", "--identity", key]);
      expect([code, err]).toEqual([1, expect.stringMatching(/^The backup cannot be read: it is damaged, cut off, or for another identity \(.+\)\.$/m)]);
    }
    expect(await beffroiHere(nowhere, ["restore", backup, "--check"])).toMatchObject({ code: 1, err: expect.stringMatching(/^The backup is encrypted/) });
  });

  it("is restored where nothing is left of it, and nowhere else: rows, chains, seals, keys, and its file into a bucket", async () => {
    expect(await beffroi(inFirst, ["restore", backup, "--identity", identity])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^There is a house in this database already/),
    });
    await closeBeside(beside);
    await house.close();
    await rm(first, { recursive: true });

    const { code, out, err } = await beffroi(inSecond, ["restore", backup, "--identity", identity]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Whole: made .*\n\d+ lines of the log of acts, 0 faults\.\n\d+ lines of the logs of votes, 0 faults\.\nSound: \d+ rows, 1 files, both keys\.\n$/,
    );
    expect([...bucket.values()].map(String)).toEqual(["a;b\n1;2\n"]);
    expect(await Promise.all(["secret", "vote-key"].map((file) => readFile(join(second, file), "utf8")))).toEqual(keys);
    house = await openHouse(second, inSecond);
    expect(house.output()).not.toMatch(/Migrated|Planting|Warning/);
    expect(await (await fetch(`${house.url}/sante`)).json()).toMatchObject({ status: "up", role: "owns nothing" });
    expect(await (await fetch(`${house.url}/fichiers/${fileId}`)).status).toBeLessThan(500);
    beside = await openBeside(inSecond);
    // Of which moment it is: what was paid online meanwhile is asked for by it.
    const { rows } = await sql`select from platform.backup_note where what = 'restored' and made_at < at`.execute(beside.db);
    expect(rows).toHaveLength(1);
    expect(await createFiles(beside.db, storageOf(beside.settings)).get(fileId)).toMatchObject({ file: { name: "liste.csv" } });
  });

  it("still owns up to each receipt", async () => {
    await expectReceipts(
      beside,
      vote,
      voters.map(({ receipt }) => receipt),
    );
  });

  it("goes on: somebody votes, somebody votes again; the bureau counts, and all can be checked", async () => {
    await press(beside, vote.id, await addPerson(beside.db), [1, 2]);
    await press(beside, vote.id, voters[0]!.personId, [3]);
    const ballots = await closeAndCount(beside, vote);
    // Those who voted before the backup and, at least, after the restore; of those who voted meanwhile, who was in time.
    expect(ballots).toBeGreaterThanOrEqual(31);
    expect(ballots).toBeLessThanOrEqual(51);
    // By the log and the ballots: that its closing was brought forward is this test's doing.
    const [journal, bulletins, openings] = await Promise.all(
      ["journal.txt", "fichiers/bulletins.pb", "fichiers/ouvertures.csv"].map(async (name) => {
        const file = join(elsewhere, name.replace("fichiers/", ""));
        await writeFile(file, Buffer.from(await (await fetch(`${house.url}/votes/${vote.slug}/${name}`)).arrayBuffer()));
        return file;
      }),
    );
    const checked = await beffroi(inSecond, ["vote", "check", journal!, "--vote", vote.id, "--ballots", bulletins!, "--openings", openings!]);
    expect([checked.code, checked.err]).toEqual([0, ""]);
    expect(checked.out).toContain(`The ${ballots} ballots that count are those of the log, one by one.`);

    // The two who hold the secret since before the backup, at a command line that shows nothing of what they type.
    const reconcile = (...shares: string[]) => beffroi(inSecond, ["vote", "reconcile", vote.slug], shares.map((share) => `${share}\n`).join(""));
    expect(await reconcile(secret[0])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Share 2 is no share") });
    expect(await reconcile(secret[0], secret[0])).toMatchObject({ code: 2, out: "" });
    const done = await reconcile(...secret);
    expect(done).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`web +${ballots} ballots, as many marks\\n[^]*Ballots of nobody on the roll: 0`)),
    });
    for (const share of secret) expect(done.out + done.err).not.toContain(share);
    expect(await (await fetch(`${house.url}/votes/${vote.slug}/journal.txt`)).text()).toMatch(/"kind": "reconciled"/);
  });
});

describe("without recipients", () => {
  it("any tar reads the file, which only its owner may, and in which lies what the bucket has", async () => {
    const file = join(elsewhere, "plain.tar.gz");
    const { code, err } = await beffroiHere(inSecond, ["backup", file]);
    expect([code, err]).toEqual([0, expect.stringContaining("Not encrypted: whoever reads this file has the keys of the house")]);
    expect(err).toContain(" 1 files and the keys");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { stdout } = await promisify(execFile)("tar", ["--list", "--gzip", "--file", file], { maxBuffer: 1e7 });
    const names = stdout.split("\n").filter(Boolean);
    expect(names.slice(0, 3)).toEqual(["manifest.json", "keys/secret", "keys/vote-key"]);
    expect(names.at(-1)).toBe("contents.json");
    expect(names).toContain("rows/people.person/000001");
  });

  it("is tried in a database that was named, which is empty again after it; one with a house stays as it is", async () => {
    const server = await startOwnServer(elsewhere);
    const ask = async (database: string, question: string) => {
      const client = new pg.Client(server.ownerUrl(database));
      await client.connect();
      return client.query<{ name: string }>(question).finally(() => client.end());
    };
    const schemas =
      "select nspname as name from pg_namespace where not starts_with(nspname, 'pg_') and nspname not in ('information_schema', 'public') order by 1";
    await ask("postgres", "create database tried");
    const into = (file: string) => beffroiHere(nowhere, ["restore", join(elsewhere, file), "--check", "--into", server.ownerUrl("tried")]);
    expect(await into("plain.tar.gz")).toEqual({ code: 0, out: expect.stringMatching(/\nSound: /), err: "" });
    expect((await ask("tried", schemas)).rows).toEqual([]);
    // As a trial that was killed leaves it, and as a house that is not of this backup.
    await ask("tried", "create schema platform; create table platform.migration (name text); create schema budgets");
    expect(await into("plain.tar.gz")).toMatchObject({ code: 1, err: expect.stringMatching(/^There is a house in this database already/) });
    expect((await ask("tried", schemas)).rows).toHaveLength(2);
    await server.release();
  });

  it("says which file the storage had lost, when it is made and when it is tried in a scratch", async () => {
    bucket.clear();
    const lost = await beffroiHere(inSecond, ["backup", join(elsewhere, "of-empty-bucket")]);
    expect([lost.code, lost.err]).toEqual([0, expect.stringMatching(/Not kept: the file storage has no content [0-9a-f]{64}/)]);
    expect(await beffroiHere(nowhere, ["restore", join(elsewhere, "of-empty-bucket"), "--check"])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^Whole: [\s\S]*\n1 faults\.\n$/),
      err: expect.stringMatching(/^The backup lacks the file [0-9a-f]{64}[^\n]*\n$/),
    });
  });
});

describe("a house that a backup replaces", () => {
  const [folder, plain] = [toReplace, join(elsewhere, "plain.tar.gz")];
  const inFolder = { DATA_DIR: folder, SEED: "non" };
  const people = async () => {
    const beside = await openBeside({ DATA_DIR: folder });
    const rows = await beside.db.selectFrom("people.person").select("email").execute();
    await closeBeside(beside);
    return rows.map(({ email }) => email);
  };
  const contents = async () => (await readdir(join(folder, "files"), { recursive: true })).filter((path) => path.length > 60);
  let own: readonly string[];
  beforeAll(async () => {
    const house = await openHouse(folder, { SEED: "non" });
    const beside = await openBeside({ DATA_DIR: folder });
    await addPerson(beside.db, { email: "d-ici@exemple.fr" });
    await createFiles(beside.db, storageOf(beside.settings)).put(Buffer.from("d;i\n3;4\n"), {
      ...{ name: "d-ici.csv", room: "places", accept: ["text/csv"], maxBytes: 1000 },
    });
    await closeBeside(beside);
    own = await people();
    // While people use it, nothing replaces it.
    expect(await beffroiHere(inFolder, ["restore", plain, "--replace"])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Processes of this house run \(on .+\): stop them, then replace it\.\n$/),
    });
    await house.close();
  });

  it("stays as it is unless that was asked for by name, by whoever has the keys, with a backup that can come in its place", async () => {
    const secret = await readFile(join(folder, "secret"), "utf8");
    const whole = await readFile(plain);
    const [damaged, newer] = [join(elsewhere, "damaged"), join(elsewhere, "newer")];
    await writeFile(damaged, whole.subarray(0, whole.length - 5000));
    await writeFile(newer, await withMigration(whole, "99991231_0000_later.sql"));
    const refusals: readonly (readonly [string, NodeJS.ProcessEnv, readonly string[], RegExp])[] = [
      [plain, {}, [], /key of another house|There is a house in this database already/],
      [damaged, {}, ["--replace"], /^The (backup|archive)/],
      [newer, {}, ["--replace"], /^This backup is of a newer version of Beffroi: 99991231_0000_later\.sql/],
      [plain, { AUTH_SECRET: "another secret than that of the backup, long enough" }, ["--replace"], /^AUTH_SECRET is not that of the backup/],
      [backup, {}, ["--replace"], /^The backup is encrypted/],
    ];
    for (const [file, settings, flags, says] of refusals)
      expect(await beffroiHere({ ...inFolder, ...settings }, ["restore", file, ...flags])).toMatchObject({ code: 1, err: expect.stringMatching(says) });
    expect(await people()).toEqual(own);
    expect([await readFile(join(folder, "secret"), "utf8"), (await contents()).length]).toEqual([secret, 1]);
  });

  it("goes with its people, keys and files, and the other stands in its place and opens", async () => {
    const replaced = await beffroi(inFolder, ["restore", plain, "--replace"]);
    expect(replaced).toEqual({ code: 0, out: expect.stringMatching(/^Whole: .*\nSound: /s), err: "" });
    const there = await people();
    expect(there).not.toContain("d-ici@exemple.fr");
    expect(there.length).toBeGreaterThan(30);
    expect(await readFile(join(folder, "secret"), "utf8")).toBe(await readFile(join(second, "secret"), "utf8"));
    const kept = await contents();
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, "files", kept[0]!), "utf8")).toBe("a;b\n1;2\n");
    const house = await openHouse(folder, { SEED: "non" });
    expect(await (await fetch(`${house.url}/sante`)).json()).toMatchObject({ status: "up", role: "owns nothing" });
    await house.close();
  });

  it("whose key is lost for good gives it up by name, and the vote's only once no vote waits for it", async () => {
    await rm(join(folder, "secret"));
    await expect(openHouse(folder, inFolder)).rejects.toThrow("The key of this house is missing");
    expect(await beffroiHere(inFolder, ["keys", "renew", "vote-key", "--forget"])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^1 running votes: what waits/),
    });
    expect(await beffroi(inFolder, ["keys", "renew", "secret"])).toMatchObject({ code: 0, out: expect.stringMatching(/^The next start takes a new key/) });
    const renewed = await openHouse(folder, inFolder);
    await renewed.close();
  });
});

/** The same backup, as a later version would have made it. */
async function withMigration(archive: Buffer, name: string): Promise<Buffer> {
  const entries: { name: string; content: Buffer }[] = [];
  for await (const entry of readTar(Readable.from([gunzipSync(archive)])))
    entries.push({ name: entry.name, content: Buffer.concat(await Array.fromAsync(entry.content)) });
  const find = (wanted: string) => entries.find((entry) => entry.name === wanted)!;
  const manifest = JSON.parse(String(find("manifest.json").content)) as { migrations: string[] };
  find("manifest.json").content = Buffer.from(JSON.stringify({ ...manifest, migrations: [...manifest.migrations, name] }));
  const contents = JSON.parse(String(find("contents.json").content)) as { sha256: Record<string, string> };
  contents.sha256["manifest.json"] = createHash("sha256").update(find("manifest.json").content).digest("hex");
  find("contents.json").content = Buffer.from(JSON.stringify(contents));
  const again = Readable.from(entries.map(({ name: file, content }) => ({ name: file, size: content.length, content: Readable.from([content]) })));
  return gzipSync(Buffer.concat(await Array.fromAsync(writeTar(again))));
}
