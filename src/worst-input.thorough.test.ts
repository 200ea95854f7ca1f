import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, expect, it } from "vitest";

import type { Page } from "#platform/web/page.tsx";
import { rooms } from "./app.ts";
import { examplesOf } from "./guarded.testing.ts";
import { cast } from "./people/cast.ts";
import { plantedHouse } from "./planted.testing.ts";
import { largestFormsOf, type PostedForm } from "./posted-forms.testing.ts";

/** Milliseconds of processor, the best of three: nothing holds the others up for longer. */
const most = 100;

const house = await plantedHouse();
const examples = await examplesOf(house.db);
const pages = rooms.flatMap((room) => room.pages ?? []);
const people = [null, ...Object.values(cast).map(({ id }) => id)];
const asker = (person: string | null) => (person ? house.as(person) : house);

const addressOf = (pattern: string) => pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(examples.of(pattern)?.[name] ?? "rien"));

interface Measured {
  readonly what: string;
  readonly cpu: number;
  readonly blocked: number;
}
const measured: Measured[] = [];

/** What the house computes for it, at best of three tries: the machine may be doing much else. */
async function measure(what: string, answer: () => Promise<Response>): Promise<void> {
  let best: Measured = { what, cpu: Number.POSITIVE_INFINITY, blocked: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < 3 && best.cpu > most / 4; turn++) {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const before = process.cpuUsage();
    await (await answer()).arrayBuffer();
    const { user, system } = process.cpuUsage(before);
    delay.disable();
    const cpu = (user + system) / 1000;
    if (cpu < best.cpu) best = { what, cpu, blocked: delay.max / 1e6 };
  }
  measured.push(best);
}

afterAll(() => {
  const dearest = measured.toSorted((one, other) => other.cpu - one.cpu).slice(0, 12);
  console.log(
    `${measured.length} measured, the dearest:\n${dearest.map(({ what, cpu, blocked }) => `${cpu.toFixed(0)} ms of processor, loop held ${blocked.toFixed(0)} ms: ${what}`).join("\n")}`,
  );
});

const tooDear = () => measured.filter(({ cpu }) => cpu > most);

async function htmlOf(page: Page): Promise<{ person: string | null; address: string; html: string } | null> {
  const address = addressOf(page.path.pattern);
  for (const person of people) {
    const answer = await asker(person).get(address);
    const html = await answer.text();
    if (answer.status === 200) return { person, address, html: answer.headers.get("content-type")?.startsWith("text/html") ? html : "" };
  }
  return null;
}

const opened = Promise.all(pages.filter(({ methods }) => methods.includes("GET")).map(async (page) => ({ page, found: await htmlOf(page) }))).then((all) =>
  all.flatMap(({ page, found }) => (found ? [{ page, ...found }] : [])),
);

const longWords = "(((%_.*+?^$|\\ été & ! <-> ".repeat(40);

it("asks no list for what holds the house up: very long words, signs of searches, a page far away", async () => {
  for (const { page, person, address, html } of await opened) {
    const names = new Set(["q", "page", "tri", ...[...html.matchAll(/[?;]([a-z_-]{1,30})=/g)].map(([, name]) => name!)]);
    for (const [, body = ""] of html.matchAll(/<form\b[^>]*method="get"[^>]*>([\s\S]*?)<\/form>/g))
      for (const [, name] of body.matchAll(/name="([^"]+)"/g)) names.add(name!);
    const query = new URLSearchParams([...names].slice(0, 3).map((name) => [name, name === "page" ? "99999" : longWords]));
    await measure(`GET ${page.path.pattern}`, () => asker(person).get(`${address}?${query}`));
  }
  expect(measured.length).toBeGreaterThan(200);
  expect(tooDear()).toEqual([]);
});

it("names the house as its settings do on every page, feed and file, whatever Host is asked", async () => {
  const misled: string[] = [];
  for (const { page, person, address } of await opened) {
    if (person !== null) continue;
    const answer = await house.house.request(`http://ailleurs.example${address}`, {
      headers: { host: "ailleurs.example", "x-forwarded-host": "ailleurs.example" },
    });
    if ((await answer.text()).includes("ailleurs.example") || answer.headers.get("location")?.includes("ailleurs.example")) misled.push(page.path.pattern);
  }
  expect(misled).toEqual([]);
});

it("takes the largest that each form permits: no act holds the house up, and none finds it too large", async () => {
  const refused: string[] = [];
  const before = measured.length;
  for (const { page, person, address, html } of await opened) {
    if (!page.methods.includes("POST")) continue;
    for (const { action, fields } of largestFormsOf(html, address).filter(isOurs)) {
      await measure(`POST ${page.path.pattern} ${fields.at(-1)?.join("=").slice(0, 40)}`, async () => {
        const answer = await asker(person).post(action, new URLSearchParams(fields.map(([name, value]) => [name, value])));
        if (answer.status === 413 || answer.status >= 500) refused.push(`${action} ${answer.status}`);
        return answer;
      });
    }
  }
  expect(measured.length - before).toBeGreaterThan(200);
  expect([...new Set(refused)]).toEqual([]);
  expect(tooDear()).toEqual([]);
});

/** Not the layout's own, which stand on every page; and nobody leaves or is signed out in the middle. */
const isOurs = ({ action }: PostedForm) => !/^\/(affichage|deconnexion|mon-espace\/effacer)/.test(action);
