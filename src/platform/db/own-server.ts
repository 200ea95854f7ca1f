import { errorCode } from "#platform/log/error-code.ts";
import { type SpawnOptions, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { chmod, chown, mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { isAlive, lock } from "./lock-file.ts";
import { oneClient } from "./one-client.ts";
import { type Account, exists, findPostgresBinaries, isReachable } from "./postgres-binaries.ts";

/** The role that the application connects as to a server of its own: it owns no table. */
export const applicationRole = "beffroi_app";
/** Whoever starts the server, and owns what migrations make. */
const ownerRole = "beffroi";

export interface OwnServer {
  /** Where the application connects: a Unix socket, no TCP port. `database` defaults to "beffroi". */
  url(database?: string): string;
  /** The same for whoever migrates and owns all. */
  ownerUrl(database?: string): string;
  /** Lets go of the server, once; the last process that does stops it, when nobody else in it holds it. */
  release(): Promise<void>;
}

/** How many in this process hold the server of a folder: a command beside a house leaves it to the house. */
const holders = new Map<string, number>();

/** Is told each step in the moment in which it begins. */
type Say = (step: string) => void;

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly sockets: string;
  readonly account: Account | null;
}

/**
 * Starts PostgreSQL on `dataDir`, or attaches to the one that another process started there.
 * It refuses to run as root, so that root lends it the account of `postgres` or `nobody`.
 * @throws Error with one sentence when it does not come up.
 */
export async function startOwnServer(dataDir: string, { say = (() => {}) as Say, forTests = false, searchPath = "" } = {}): Promise<OwnServer> {
  const place = await preparePlace(resolve(dataDir));
  const unlock = await lock(join(place.folder, "starting.lock"));
  try {
    if (!(await answers(place, 0)) && !(await answersOrEnds(place))) {
      const binaries = await findPostgresBinaries(place.account);
      if (!(await exists(join(place.data, "PG_VERSION")))) await createCluster(binaries, place, say);
      await startPostgres(binaries, place, say, [...(forTests ? ofTests : ["shared_buffers=256MB"]), ...(searchPath ? [`search_path=${searchPath}`] : [])]);
    }
    await writeFile(join(place.folder, `attached.${process.pid}`), "");
    await createDatabaseAndRole(place);
    holders.set(place.folder, (holders.get(place.folder) ?? 0) + 1);
  } finally {
    await unlock();
  }
  let released: Promise<void> | undefined;
  return {
    url: (database = "beffroi") => urlOf(place, applicationRole, database),
    ownerUrl: (database = "beffroi") => urlOf(place, ownerRole, database),
    release: () => (released ??= release(place)),
  };
}

function urlOf({ sockets }: Place, role: string, database: string): string {
  return `postgres://${role}@localhost/${database}?host=${encodeURIComponent(sockets)}`;
}

async function preparePlace(folder: string): Promise<Place> {
  const account = process.getuid?.() === 0 ? await lentAccount() : null;
  // The path of a socket is at most 107 bytes long, that of a checkout is not.
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const place = { folder, data: join(folder, "postgres"), sockets: join(tmpdir(), `beffroi-${name}`), account };
  await mkdir(folder, { recursive: true });
  for (const path of [place.data, place.sockets]) {
    await mkdir(path, { recursive: true });
    await chmod(path, 0o700);
    if (account) await chown(path, account.uid, account.gid);
  }
  return place;
}

async function lentAccount(): Promise<Account> {
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const found = accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) };
}

async function createCluster(binaries: string, place: Place, say: Say): Promise<void> {
  // Small letters and capitals by PostgreSQL's own tables: the C library's take longer, and change with the machine.
  const locale = ["--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const options = ["-D", await dataArgument(place), ...locale, "-E", "UTF8", "-U", ownerRole, "-A", "trust", "--no-sync"];
  say("Creating the database…");
  await run(join(binaries, "bin/initdb"), options, spawnOptions(place));
}

/**
 * What statements carry, the ballots of a vote among it, is never written into the server's log; nor what made one fail: the house itself
 * tells of it without values (platform/log/fault.ts). The server's own faults are still written. `compose.yaml` says the same to its own.
 */
export const discreetLog = [
  "log_parameter_max_length=0",
  "log_parameter_max_length_on_error=0",
  "log_min_messages=log",
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
] as const;

/** Milliseconds that a server may take to answer, or to end: it writes down what it still holds in memory. */
const patience = 120_000;

/** Of tests nothing must outlive a fall of the machine; each worker has houses of its own, all of them connected. */
const ofTests = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400"];

async function startPostgres(binaries: string, place: Place, say: Say, own: readonly string[]): Promise<void> {
  const settings = ["listen_addresses=", `unix_socket_directories=${place.sockets}`, "unix_socket_permissions=0700", "max_connections=100", "timezone=UTC"];
  settings.push(...own, "jit=off", ...discreetLog);
  // Only the socket tells whether a server lives: what kill -9 leaves behind would make the next start refuse.
  await removeStalePid(place);
  const log = await open(join(place.folder, "postgres.log"), "a");
  const options = ["-D", await dataArgument(place), ...settings.flatMap((setting) => ["-c", setting])];
  say("Starting PostgreSQL…");
  const child = spawn(join(binaries, "bin/postgres"), options, {
    ...spawnOptions(place),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  child.unref();
  let ended = false;
  child.once("exit", () => (ended = true));
  child.once("error", () => (ended = true));
  // What lives is still starting: on a machine that has much to do, or while it takes up what was not yet written when it was killed.
  const up = await answers(place, patience, () => ended);
  await log.close();
  const told = join(place.folder, "postgres.log");
  if (!up && !ended) throw new Error(`PostgreSQL has not answered for two minutes and is still starting; ${told} tells what it does. Start again later.`);
  if (!up) throw new Error(`PostgreSQL did not start; its reasons are in ${told}.`);
}

function spawnOptions({ data, account }: Place): SpawnOptions {
  return { cwd: data, env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, ...(account ?? {}) };
}

/** A folder that the lent account cannot reach by its path is still its own working folder, by which Linux lets it in. */
async function dataArgument({ data, account }: Place): Promise<string> {
  return account && process.platform === "linux" && !(await isReachable(resolve(data, ".."))) ? "/proc/self/cwd" : data;
}

/** The process that serves this folder, or was killed while it did: 0 for none. */
async function postmasterOf({ data }: Place): Promise<number> {
  return Number((await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
}

async function removeStalePid(place: Place): Promise<void> {
  const pid = await postmasterOf(place);
  if (pid && !isPostgres(pid)) await rm(join(place.data, "postmaster.pid"), { force: true });
}

/** One that lives and does not answer is starting, or ending after the command before: a second one beside it would refuse to start. */
async function answersOrEnds(place: Place): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const pid = await postmasterOf(place);
    if (!pid || !isPostgres(pid)) return false;
    if (await answers(place, 100)) return true;
  }
  return false;
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
  if (process.platform !== "linux") return true;
  return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
}

async function createDatabaseAndRole(place: Place): Promise<void> {
  const client = oneClient(urlOf(place, ownerRole, "postgres"));
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'beffroi'");
  if (!rowCount) await client.query("create database beffroi");
  // A folder of before the application had a role of its own gets it now.
  const { rowCount: roles } = await client.query("select 1 from pg_roles where rolname = $1", [applicationRole]);
  if (!roles) await client.query(`create role ${applicationRole} login`);
  await client.end();
}

/** Whether the server takes a connection, asking until `patience` milliseconds have passed. */
async function answers(place: Place, patience: number, gaveUp = () => false): Promise<boolean> {
  const until = Date.now() + patience;
  for (;;) {
    const client = oneClient({ connectionString: urlOf(place, ownerRole, "postgres"), connectionTimeoutMillis: 10_000 });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      if (Date.now() >= until || gaveUp()) return false;
      await new Promise((done) => setTimeout(done, 25));
    }
  }
}

async function release(place: Place): Promise<void> {
  const unlock = await lock(join(place.folder, "starting.lock"));
  try {
    const others = holders.get(place.folder)! - 1;
    holders.set(place.folder, others);
    if (others > 0) return;
    await rm(join(place.folder, `attached.${process.pid}`), { force: true });
    if (await othersAttached(place)) return;
    const pid = await postmasterOf(place);
    if (!pid) return;
    process.kill(pid, "SIGINT");
    for (let waited = 0; waited < patience && (await exists(join(place.data, "postmaster.pid"))); waited += 25) {
      await new Promise((done) => setTimeout(done, 25));
    }
    await rm(place.sockets, { recursive: true, force: true });
  } finally {
    await unlock();
  }
}

async function othersAttached({ folder }: Place): Promise<boolean> {
  for (const file of await readdir(folder)) {
    const pid = Number(/^attached\.(\d+)$/.exec(file)?.[1]);
    if (!pid) continue;
    if (isAlive(pid)) return true;
    await rm(join(folder, file), { force: true });
  }
  return false;
}

function run(command: string, args: string[], options: SpawnOptions): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
    let words = "";
    child.stderr?.on("data", (chunk) => (words += chunk));
    child.once("error", failed);
    child.once("exit", (code) => (code === 0 ? done() : failed(new Error(`${command} ended with ${code}: ${words.trim()}`))));
  });
}
