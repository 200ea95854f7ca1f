import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { connect } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { rooms } from "../src/app.ts";
import { type AcknowledgedAnswer, countLost, type Device, plantConversation } from "../src/opinions/measured.testing.ts";
import { build } from "../tools/build.ts";
import { type Line, openLine } from "./http-line.ts";
import { postgresOf, processorOf } from "./processor.ts";

/**
 * `npm run bench:opinions votes [people] [statements]`: people who answer statements as fast as one process takes them, through its front door;
 * then so many that the house is killed among them, and each answer that it acknowledged is looked for.
 */
const secret = "a secret of this measurement, never of a house";
const atOnce = 64;

export async function measureVotes(people: number, statements: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
  await build();
  const settings = { SEED: "non", LOG_LEVEL: "error", AUTH_SECRET: secret };
  const house = await openHouse(folder, settings);
  const database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non", AUTH_SECRET: secret }), rooms, () => {});
  const owner = connect(database.ownerUrl!);
  const lines: Line[] = [];
  try {
    const { path, devices } = await plantConversation(owner.db, { people, statements });
    while (lines.length < atOnce) lines.push(await openLine(house.url));
    const used = () => {
      const [all, postgres] = [processorOf(house.process.pid!), processorOf(postgresOf(folder))];
      return all === null || postgres === null ? null : { house: all - postgres, postgres };
    };
    const before = used();
    await rush(lines, path, devices, statements);
    const after = used();
    const each = (part: "house" | "postgres") => (before && after ? (((after[part] - before[part]) * 1000) / (people * statements)).toFixed(2) : "–");
    console.log(`processor of one answer: the house ${each("house")} ms, PostgreSQL ${each("postgres")} ms`);
    await alone(lines[0]!, path, devices.slice(0, 200));
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

async function rush(lines: readonly Line[], path: string, devices: readonly Device[], statements: number): Promise<void> {
  const waiting = Array.from({ length: statements }, (_, at) => at + 1).flatMap((statement) => devices.map((device) => ({ device, statement })));
  const count = waiting.length;
  const [pressed, shown]: [number[], number[]] = [[], []];
  let busy = 0;
  const began = performance.now();
  await Promise.all(
    lines.map(async (line) => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const from = performance.now();
        const status = await line.ask(path, next.device.cookie, { act: ["agree", "disagree", "pass"][next.statement % 3]!, statement: String(next.statement) });
        if (status === 503) {
          // The house says that it is full: whoever pressed presses again.
          busy += 1;
          waiting.unshift(next);
          await setTimeout(20);
          continue;
        }
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
  console.log(
    `${count} answers by ${devices.length} people, ${lines.length} at once: ${(count / seconds).toFixed(0)} per second (aim ≥ 500), ${busy} asked to press again`,
  );
  console.log(
    `an answer until it is durable: p50 ${at(pressed, 0.5)} ms, p95 ${at(pressed, 0.95)} ms; the next statement, alone: p50 ${at(shown, 0.5)} ms (aim ≤ 10)`,
  );
}

/** Nobody else presses: what one person waits for between a press and the next statement. Each says again what they said of the first. */
async function alone(line: Line, path: string, devices: readonly Device[]): Promise<void> {
  const waits: { durable: number; next: number }[] = [];
  for (const { cookie } of devices) {
    const from = performance.now();
    const status = await line.ask(path, cookie, { act: "pass", statement: "1" });
    if (status !== 303) throw new Error(`An answer was met by ${status}.`);
    const durable = performance.now();
    await line.ask(path, cookie);
    waits.push({ durable: durable - from, next: performance.now() - durable });
  }
  const half = (times: readonly number[]) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!;
  const both = half(waits.map(({ durable, next }) => durable + next));
  console.log(
    `one answer alone: durable p50 ${half(waits.map(({ durable }) => durable)).toFixed(1)} ms, its next statement p50 ${half(waits.map(({ next }) => next)).toFixed(1)} ms, ` +
      `both p50 ${both.toFixed(1)} ms ${both <= 10 ? "aim reached (≤ 10 ms)" : "AIM MISSED (≤ 10 ms)"}`,
  );
}

/** Everybody says of the first statements what they had not said; the house dies in the middle. */
async function killAmong(
  kill: () => void,
  lines: readonly Line[],
  path: string,
  devices: readonly Device[],
  statements: number,
): Promise<AcknowledgedAnswer[]> {
  const acknowledged: AcknowledgedAnswer[] = [];
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
