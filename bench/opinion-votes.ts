import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";

import { connect, type Db } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { rooms } from "../src/app.ts";
import { hashOfToken } from "../src/platform/crypto/token.ts";
import { build } from "../tools/build.ts";
import { type Line, openLine } from "./http-line.ts";

/**
 * `npm run bench:opinions votes [people] [statements]`: people who answer statements as fast as one process takes them, through its front door;
 * then so many that the house is killed among them, and each answer that it acknowledged is looked for.
 */
const secret = "a secret of this measurement, never of a house";
const atOnce = 64;

interface Device {
  readonly cookie: string;
  readonly id: string;
}

export async function measureVotes(people: number, statements: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
  await build();
  const settings = { SEED: "non", LOG_LEVEL: "error", AUTH_SECRET: secret };
  const house = await openHouse(folder, settings);
  const database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non", AUTH_SECRET: secret }), rooms, () => {});
  const owner = connect(database.ownerUrl!);
  const lines: Line[] = [];
  try {
    const { path, devices } = await plantConversation(owner.db, people, statements);
    while (lines.length < atOnce) lines.push(await openLine(house.url));
    await rush(lines, path, devices, statements);
    const acknowledged = await killAmong(() => house.process.kill("SIGKILL"), lines, path, devices, statements);
    const lost = await countLost(owner.db, acknowledged);
    console.log(`killed among 2,000 changed answers: ${acknowledged.length} acknowledged, ${lost} lost`);
  } finally {
    for (const line of lines) line.close();
    await owner.close();
    await database.close();
    await house.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}

async function plantConversation(db: Db, people: number, statements: number): Promise<{ path: string; devices: Device[] }> {
  const { rows } = await sql<{ id: string }>`
    with p as (insert into processes.process (slug, title, summary, scale, owner_service, template, state, published_at)
        values ('mesure', 'Mesure', 'Une mesure', 'metropolis', 'Mesure', 'blank', 'published', now()) returning id),
      s as (insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at)
        select id, 1, 'conversation', 'Conversation', 'Toute personne', 'Personne', now() - interval '1 day' from p returning id, process_id)
    insert into opinions.conversation (process_id, stage_id, slug, title, state) select process_id, id, 'mesure', 'Mesure', 'open' from s returning id`.execute(
    db,
  );
  const { id } = rows[0]!;
  await sql`
    insert into opinions.statement (conversation_id, number, words, seed, state)
    select ${id}, n, 'Une phrase de mesure, la ' || n || 'e.', true, 'shown' from generate_series(1, ${statements}::int) n`.execute(db);
  const tokens = Array.from({ length: people }, () => randomBytes(24).toString("base64url"));
  const placed = await sql<{ id: string; turn: number }>`
    with made as (
      insert into opinions.participant (conversation_id, device_hash) select ${id}, decode(hash, 'hex')
      from unnest(${tokens.map((token) => hashOfToken(token).toString("hex"))}::text[]) h (hash) returning id, device_hash)
    select m.id, h.turn::int as turn from made m
    join unnest(${tokens.map((token) => hashOfToken(token).toString("hex"))}::text[]) with ordinality h (hash, turn) on decode(h.hash, 'hex') = m.device_hash`.execute(
    db,
  );
  const devices = placed.rows.map(({ id: own, turn }) => ({ id: own, cookie: `reponses=${tokens[turn - 1]!}` }));
  return { path: "/participer/mesure/conversations/mesure/repondre", devices };
}

async function rush(lines: readonly Line[], path: string, devices: readonly Device[], statements: number): Promise<void> {
  const waiting = Array.from({ length: statements }, (_, at) => at + 1).flatMap((statement) => devices.map((device) => ({ device, statement })));
  const count = waiting.length;
  const [pressed, shown]: [number[], number[]] = [[], []];
  const began = performance.now();
  await Promise.all(
    lines.map(async (line) => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const from = performance.now();
        const status = await line.ask(path, next.device.cookie, { act: ["agree", "disagree", "pass"][next.statement % 3]!, statement: String(next.statement) });
        if (status !== 303) throw new Error(`An answer was met by ${status}.`);
        pressed.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const device of devices.slice(0, 200)) {
    const from = performance.now();
    await lines[0]!.ask(path, device.cookie);
    shown.push(performance.now() - from);
  }
  const at = (times: readonly number[], share: number) => times.toSorted((one, other) => one - other)[Math.floor(times.length * share)]!.toFixed(1);
  console.log(`${count} answers by ${devices.length} people, ${lines.length} at once: ${(count / seconds).toFixed(0)} per second (aim ≥ 500)`);
  console.log(
    `an answer until it is durable: p50 ${at(pressed, 0.5)} ms, p95 ${at(pressed, 0.95)} ms; the next statement, alone: p50 ${at(shown, 0.5)} ms (aim ≤ 10)`,
  );
}

interface Acknowledged {
  readonly id: string;
  readonly statement: number;
}

/** Everybody says of the first statements what they had not said; the house dies in the middle. */
async function killAmong(kill: () => void, lines: readonly Line[], path: string, devices: readonly Device[], statements: number): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const waiting = Array.from({ length: 2000 }, (_, at) => ({
    device: devices[at % devices.length]!,
    statement: 1 + (Math.floor(at / devices.length) % statements),
  }));
  await Promise.all(
    lines.map(async (line) => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const status = await line.ask(path, next.device.cookie, { act: "agree", statement: String(next.statement), important: "1" }).catch(() => 0);
        if (status !== 303) return;
        acknowledged.push({ id: next.device.id, statement: next.statement });
        if (acknowledged.length === 900) kill();
      }
    }),
  );
  return acknowledged;
}

async function countLost(db: Db, acknowledged: readonly Acknowledged[]): Promise<number> {
  const { rows } = await sql<{ lost: number }>`
    select count(*)::int as lost from unnest(${acknowledged.map(({ id }) => id)}::uuid[], ${acknowledged.map(({ statement }) => statement)}::int[]) a (id, number)
    where not exists (select from opinions.vote v join opinions.statement t on t.id = v.statement_id
      where v.participant_id = a.id and t.number = a.number and v.opinion = 1 and v.important)`.execute(db);
  return rows[0]!.lost;
}
