import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request as ask } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { build } from "../tools/build.ts";
import { rooms } from "../src/app.ts";
import { hashPassword } from "../src/people/auth/password-hash.ts";

/** `npm run bench:sessions`: pages of somebody signed in; then readers of the directory, alone and while 200 people a minute sign in. */
const seconds = Number(process.argv[2] ?? "20");
const signInsPerMinute = 200;
const password = "quatre moulins à vent";

interface Answer {
  readonly status: number;
  readonly cookie: string;
}

const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
// The brake on passwords is per account and per address: each person comes from an address of their own.
await build();
const house = await openHouse(folder, { LOG_LEVEL: "error", TRUST_PROXY: "1", CLOCK: "2026-11-24T15:40:00+01:00" });
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
try {
  const emails = await addPeople(Math.ceil((signInsPerMinute * seconds) / 60 / 8) + 1);
  const { cookie } = await send("POST", "/connexion/demonstration", { fields: { personne: "amina" } });
  await settled();
  console.log("signed in               p50 ms    p95 ms");
  for (const path of ["/mon-espace", "/mon-espace/securite", "/lieux"]) {
    for (let i = 0; i < 40; i += 1) await send("GET", path, { cookie });
    const times: number[] = [];
    for (let i = 0; i < 300; i += 1) times.push(await timed(() => send("GET", path, { cookie })));
    console.log(path.padEnd(22) + line(times));
  }
  console.log(`\nreaders of /lieux, ${seconds} s each`);
  console.log("alone".padEnd(22) + line(await read(seconds)));
  const signing = signIn(emails, seconds);
  console.log(`${signInsPerMinute} sign-ins a minute`.padEnd(22) + line(await read(seconds)));
  const { done, times } = await signing;
  console.log(`the sign-ins (${done})`.padEnd(22) + line(times));
  console.log("\nAim: a page of somebody signed in, p50 ≤ 10 ms; readers not slowed by sign-ins.");
} finally {
  agent.destroy();
  await house.close();
  await rm(folder, { recursive: true, force: true });
}

/** After its first opening the house keeps years of figures and counts the demo's votes: pages are measured once that is done. */
async function settled(): Promise<void> {
  const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
  for (const slug of ["budget-participatif-2025", "budget-des-jeunes-2026"])
    while ((await send("GET", `/votes/${slug}/resultat`)).status !== 200) await pause(500);
  await pause(15_000);
}

/** People with a password, written where the house keeps them. */
async function addPeople(count: number): Promise<string[]> {
  const database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});
  const hash = await hashPassword(password);
  const emails = Array.from({ length: count }, (_, n) => `mesure-${n}@exemple.fr`);
  const people = await database.db
    .insertInto("people.person")
    .values(emails.map((email) => ({ name: "Mesure", email, email_verified: true })))
    .returning("id")
    .execute();
  const accounts = people.map(({ id }) => ({ person_id: id, account_id: id, provider_id: "credential", password: hash }));
  await database.db.insertInto("people.account").values(accounts).execute();
  await database.close();
  return emails;
}

async function read(duration: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + duration * 1000;
  while (performance.now() < end) times.push(await timed(() => send("GET", "/lieux")));
  return times;
}

async function signIn(emails: readonly string[], duration: number): Promise<{ done: number; times: number[] }> {
  const times: number[] = [];
  const end = performance.now() + duration * 1000;
  let done = 0;
  for (let n = 0; performance.now() < end; n += 1) {
    const start = performance.now();
    const at = n % emails.length;
    const { status } = await send("POST", "/connexion/mot-de-passe", {
      fields: { courriel: emails[at]!, mot_de_passe: password },
      address: `203.0.113.${at % 250}`,
    });
    if (status !== 303) throw new Error(`A sign-in was answered by ${status}.`);
    times.push(performance.now() - start);
    done += 1;
    await new Promise((next) => setTimeout(next, Math.max(0, 60_000 / signInsPerMinute - (performance.now() - start))));
  }
  return { done, times };
}

function send(
  method: "GET" | "POST",
  path: string,
  { cookie = "", address = "203.0.113.1", fields }: { cookie?: string; address?: string; fields?: Record<string, string> } = {},
): Promise<Answer> {
  const headers = {
    "accept-language": "fr",
    "x-forwarded-for": address,
    ...(cookie && { cookie }),
    ...(fields && { "content-type": "application/x-www-form-urlencoded" }),
  };
  return new Promise((done, failed) => {
    const sent = ask(house.url + path, { method, agent, headers }, (answer) => {
      answer.resume();
      const set = answer.headers["set-cookie"]?.map((one) => one.split(";")[0]).join("; ") ?? "";
      answer.on("end", () => done({ status: answer.statusCode ?? 0, cookie: set }));
    });
    sent.on("error", failed);
    sent.end(fields ? new URLSearchParams(fields).toString() : undefined);
  });
}

async function timed(work: () => Promise<Answer>): Promise<number> {
  const start = performance.now();
  const { status } = await work();
  if (status !== 200) throw new Error(`Answered by ${status}.`);
  return performance.now() - start;
}

function line(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return at(0.5).padStart(10) + at(0.95).padStart(10);
}
