import { afterAll, expect, it, vi } from "vitest";

import type { Page } from "#platform/web/page.tsx";
import { rooms } from "./app.ts";
import { examplesOf } from "./guarded.testing.ts";
import { chances, hostileWords } from "./hostile.testing.ts";
import { cast } from "./people/cast.ts";
import { addPerson } from "./people/people.testing.ts";
import { plantedHouse } from "./planted.testing.ts";
import { filtersOf, formsOf, type PostedForm } from "./posted-forms.testing.ts";

/** The same each time, so that a run says something of the change that it is run for; `SEED=…` goes elsewhere. */
const seed = Number(process.env["SEED"] ?? 20_261_128);
const many = Number(process.env["REQUESTS"] ?? 2000);
const chance = chances(seed);
const any = <thing>(things: readonly thing[]): thing => things[Math.floor(chance() * things.length)]!;

const house = await plantedHouse();
const examples = await examplesOf(house.db);
const pages = rooms.flatMap((room) => room.pages ?? []);
const reading = pages.filter(({ methods }) => methods.includes("GET"));
const posting = pages.filter(({ methods }) => methods.includes("POST"));
// Somebody who has just come and not yet said their name, too.
const askers = [...Object.values(cast).map(({ id }) => id), await addPerson(house.db, { name: "" }), null];
const { doorkeeper, offers } = house.services;
const visitors = new Map(await Promise.all(askers.map(async (id) => [id, id && (await doorkeeper!.visitorOf(house.db, offers, id))] as const)));

/** Mostly somebody for whom the page opens: behind the door there is more to break. */
function anyAsker(page: Page): string | null {
  const welcome = askers.filter((id) => page.opensTo(visitors.get(id) || null));
  return any(welcome.length > 0 && chance() < 0.9 ? welcome : askers);
}

const asker = (person: string | null) => (person ? house.as(person) : house);

const bugs: string[] = [];
vi.spyOn(house.services.log, "error").mockImplementation((...said: unknown[]) => {
  const { err, room } = said[0] as { err?: Error; room?: string };
  bugs.push(`${room}: ${err?.stack?.split("\n").slice(0, 6).join(" ")}`);
});

function addressOf(pattern: string): string {
  const params = examples.of(pattern);
  return pattern.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((chance() < 0.85 && params?.[name]) || any(hostileWords).toWellFormed().slice(0, 300)),
  );
}

/** What each page is asked by, as its own links and forms say it once it was read; and what all pages know. */
const filters = new Map<Page, readonly string[]>();
const names = ["q", "page", "tri", "fait", "n", "modele"];

function queryOf(page: Page): string {
  const own = [...(filters.get(page) ?? []), ...names];
  const asked = Array.from({ length: Math.floor(chance() * 4) }, () => [any(own), any(hostileWords).toWellFormed().slice(0, 600)]);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
}

function mutated({ fields }: PostedForm): URLSearchParams {
  const changed = fields.flatMap((field): (readonly [string, string])[] => {
    // Without its button a form is hardly read.
    if (field[0] === "act" && chance() < 0.9) return [field];
    const luck = chance();
    if (luck < 0.1) return [];
    if (luck < 0.35) return [[field[0], any(hostileWords)]];
    return luck < 0.4 ? [field, [field[0], any(hostileWords)]] : [field];
  });
  return new URLSearchParams(changed.map(([name, value]) => [name, value.toWellFormed()]));
}

async function send(method: "GET" | "POST", address: string, person: string | null, body?: URLSearchParams): Promise<string> {
  const before = bugs.length;
  const answer = await (method === "GET" ? asker(person).get(address) : asker(person).post(address, body!));
  const html = await answer.text();
  const kind = `${method} ${answer.status}`;
  answers.set(kind, (answers.get(kind) ?? 0) + 1);
  if (answer.status >= 500)
    faults.push(`${answer.status} ${method} ${address.slice(0, 200)} ${String(body ?? "").slice(0, 400)} as ${person}\n${bugs.slice(before).join("\n")}`);
  return answer.status === 200 && answer.headers.get("content-type")?.startsWith("text/html") ? html : "";
}

const faults: string[] = [];
const answers = new Map<string, number>();
afterAll(() =>
  console.log(
    [...answers]
      .toSorted()
      .map(([kind, count]) => `${kind}: ${count}`)
      .join(", "),
  ),
);

it(`answers ${many} readings that nobody wrote a page for without a fault of its own (SEED=${seed})`, async () => {
  for (let at = 0; at < many; at++) {
    const page = any(reading);
    const address = addressOf(page.path.pattern);
    const html = await send("GET", address + queryOf(page), anyAsker(page));
    if (html) filters.set(page, filtersOf(html, address));
  }
  expect(faults).toEqual([]);
});

it(`answers ${many} forms filled in by an enemy without a fault of its own (SEED=${seed})`, async () => {
  for (let at = 0; at < many; at++) {
    const page = any(posting);
    const [address, person] = [addressOf(page.path.pattern), anyAsker(page)];
    const html = page.methods.includes("GET") ? await send("GET", address, person) : "";
    const forms = formsOf(html, address).filter(({ action }) => !action.startsWith("/affichage"));
    const form = forms.length > 0 ? any(forms) : { action: address, fields: [[any(["act", "id", "titre"]), any(hostileWords)] as const] };
    await send("POST", form.action, person, mutated(form));
  }
  expect(faults).toEqual([]);
});
