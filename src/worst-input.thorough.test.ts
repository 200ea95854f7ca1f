import { afterAll, expect, it } from "vitest";

import type { Page } from "#platform/web/page.tsx";
import { rooms } from "./app.ts";
import { examplesOf } from "./guarded.testing.ts";
import { cast } from "./people/cast.ts";
import { plantedHouse } from "./planted.testing.ts";
import { filtersOf, largestFormsOf, type PostedForm } from "./posted-forms.testing.ts";

/** Milliseconds of processor at a stretch, the best of three: nothing holds the others up for longer. */
const most = 100;
/** Milliseconds until the answer is whole, the best of three: no search keeps the database for longer. */
const longest = 2000;

const house = await plantedHouse();
const examples = await examplesOf(house.db);
const pages = rooms.flatMap((room) => room.pages ?? []);
const people = [null, ...Object.values(cast).map(({ id }) => id)];
const asker = (person: string | null) => (person ? house.as(person) : house);
const { doorkeeper, offers } = house.services;
const visitors = new Map(await Promise.all(people.map(async (id) => [id, id && (await doorkeeper!.visitorOf(house.db, offers, id))] as const)));

const addressOf = (pattern: string) => pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(examples.of(pattern)?.[name] ?? "rien"));

interface CostOfRequest {
  readonly what: string;
  /** Milliseconds of processor between two turns of the loop, the most: others waited as long, and it was this that they waited for. */
  readonly held: number;
  readonly cpu: number;
  /** With what the database takes. */
  readonly elapsed: number;
}
const measured: CostOfRequest[] = [];

const since = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Watches the turns of the loop, each millisecond; gives the dearest when it is asked to end. */
function watchTurns(): () => number {
  let [dearest, last] = [0, process.cpuUsage()];
  const turn = () => {
    dearest = Math.max(dearest, since(last));
    last = process.cpuUsage();
  };
  const timer = setInterval(turn, 1);
  return () => {
    clearInterval(timer);
    turn();
    return dearest;
  };
}

/** What the house computes for it, at best of three tries: the machine may be doing much else. */
async function measure(what: string, answer: () => Promise<Response>): Promise<void> {
  let best: CostOfRequest = { what, held: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY, elapsed: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < 3 && (best.held > most / 4 || best.elapsed > longest / 4); turn++) {
    const [before, begun, end] = [process.cpuUsage(), performance.now(), watchTurns()];
    await (await answer()).arrayBuffer();
    best = {
      what,
      held: Math.min(end(), best.held),
      cpu: Math.min(since(before), best.cpu),
      elapsed: Math.min(performance.now() - begun, best.elapsed),
    };
  }
  measured.push(best);
}

afterAll(() => {
  const dearest = [
    ...measured.toSorted((one, other) => other.held - one.held).slice(0, 12),
    ...measured.toSorted((one, other) => other.elapsed - one.elapsed).slice(0, 3),
  ];
  console.log(
    `${measured.length} measured, the dearest:\n${dearest.map(({ what, held, cpu, elapsed }) => `${held.toFixed(0)} ms of processor at a stretch, ${cpu.toFixed(0)} in all, ${elapsed.toFixed(0)} ms until answered: ${what}`).join("\n")}`,
  );
});

const tooDear = (method: "GET" | "POST") => measured.filter(({ what, held, elapsed }) => what.startsWith(method) && (held > most || elapsed > longest));

async function htmlOf(page: Page): Promise<{ person: string | null; address: string; html: string } | null> {
  const address = addressOf(page.path.pattern);
  // The others it turns away.
  for (const person of people.filter((one) => page.opensTo(visitors.get(one) || null))) {
    const answer = await asker(person).get(address);
    const html = await answer.text();
    if (answer.status === 200) return { person, address, html: answer.headers.get("content-type")?.startsWith("text/html") ? html : "" };
  }
  return null;
}

const opened = Promise.all(pages.filter(({ methods }) => methods.includes("GET")).map(async (page) => ({ page, found: await htmlOf(page) }))).then((all) =>
  all.flatMap(({ page, found }) => (found ? [{ page, ...found }] : [])),
);

/** As long as an address may be, without the address itself. */
const room = 3800;
const signs = "(((%_.*+?^$|\\ été & ! <-> ";
const repeated = (text: string, encoded: number) => text.repeat(Math.max(1, Math.floor(encoded / encodeURIComponent(text).length)));

/** The worst that an address can ask of a list: one filter as long as it goes, all together, each many times; signs, letters and short words. */
function worstOf(names: readonly string[]): (readonly (readonly [string, string])[])[] {
  const each = Math.floor(room / names.length) - 40;
  const [first] = [names.includes("q") ? "q" : names[0]!];
  const far = (name: string, value: string) => [name, name === "page" ? "99999" : value] as const;
  return [
    [[first, repeated(signs, room)]],
    [[first, repeated("a ", room)]],
    names.map((name) => far(name, repeated(signs, each))),
    names.map((name) => far(name, "é")),
    Array.from({ length: Math.floor(room / `${names.join("=99999&")}=99999&`.length) }, (_, n) => names.map((name) => far(name, `9999${n % 10}`))).flat(),
  ];
}

it("asks no list for what holds the house up: each filter as long as an address may be, all of them, each hundreds of times, a page far away", async () => {
  const refused: string[] = [];
  for (const { page, person, address, html } of await opened) {
    const names = filtersOf(html, address);
    if (names.length === 0) continue;
    for (const query of worstOf(names))
      await measure(`GET ${page.path.pattern} ${query[0]!.join("=").slice(0, 12)} ${query.length}`, async () => {
        const answer = await asker(person).get(`${address}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`);
        // Refused before the list is asked, it would tell nothing.
        if (answer.status === 400 || answer.status >= 500) refused.push(`${page.path.pattern} ${answer.status} ${query.length}`);
        return answer;
      });
  }
  expect(measured.length).toBeGreaterThan(450);
  expect(refused).toEqual([]);
  expect(tooDear("GET")).toEqual([]);
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
  expect(tooDear("POST")).toEqual([]);
});

/** Not the layout's own, which stand on every page; and nobody leaves or is signed out in the middle. */
const isOurs = ({ action }: PostedForm) => !/^\/(affichage|deconnexion|mon-espace\/effacer)/.test(action);
