import { afterAll, describe, expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { renderLetter } from "#platform/mail/letter.tsx";
import platform from "#platform/module.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { rooms } from "./app.ts";
import { addPerson } from "./people/people.testing.ts";
import { placeOfHours, readHoursIn } from "./places/hours/here.ts";

/** The Métropole de Lyon: nothing of where the house was first built may be said there. */
const house = await testHouse(
  rooms.filter((room) => room !== platform),
  { settings: { EPCI_SIREN: "200046977", PUBLIC_URL: "https://lyon.example" } },
);
// The next file of this worker reads hours where a house without territory does.
afterAll(() => readHoursIn(null));

/** Its names, its river, its department, its codes; what was voted or counted there. */
const ofLille =
  /\blill(?:e|ois|oise)\b|\brijsel\b|\bmétropole européenne\b|\bMEL\b|\broubaix|\btourcoing|villeneuve[- ]d.ascq|\bwattrelos|\bhellemmes|\blomme\b|\barmenti[èe]res|\bde[ûu]le\b|\b95 (?:communes|gemeenten)\b|\b59\d{3}\b|200093201|hauts-de-france|\bflandre|\bflamand/i;

/** Without the number by which ideas are shuffled: it is drawn by chance, and may look like a postal code. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/graine(?:=|%3D)(\d+)/.exec(html)?.[1] ?? "\0", " ")
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(
      /<[^>]*>/g,
      (tag) => ` ${[...tag.matchAll(/(?:alt|title|content|placeholder|value|aria-label|href)="([^"]*)"/g)].map(([, said]) => said).join(" ")} `,
    )
    .replace(/\s+/g, " ");

interface Reader {
  get(address: string, headers?: Record<string, string>): Promise<Response>;
}

/**
 * Pages without parameters that open to everybody, or all of them for whoever may see more, then whatever they lead to; an address of each kind
 * twice at most: communes are many. No page breaks in a house in which there is nothing.
 */
async function crawl(locale: string, look: (address: string, text: string) => void, staff: Reader | null = null): Promise<number> {
  const reader = staff ?? house;
  const waiting = [...rooms, platform]
    .flatMap((room) => room.pages ?? [])
    .filter((page) => page.methods.includes("GET") && (staff !== null || page.opensTo(null)))
    .map(({ path }) => path.pattern);
  const addresses = waiting.filter((pattern) => !pattern.includes(":") && !/^\/(_|metrics|sante)/.test(pattern));
  const seen = new Set(addresses);
  const kinds = new Map<string, number>();
  for (const address of addresses) {
    const answer = await reader.get(address, { "accept-language": locale });
    expect([address, answer.status < 500]).toEqual([address, true]);
    if (answer.status >= 400 || !/text|json|xml|svg|calendar/.test(answer.headers.get("content-type") ?? "")) continue;
    const text = await answer.text();
    look(address, text);
    for (const [, href] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      const next = href!.replaceAll("&amp;", "&");
      const kind = next.replace(/\/[^/?]+(?=\?|$)/, "/*").replace(/=[^&]*/g, "=");
      if (seen.has(next) || next.startsWith("/assets/") || (kinds.get(kind) ?? 0) >= 2 || addresses.length > 600) continue;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      seen.add(next);
      addresses.push(next);
    }
  }
  return seen.size;
}

describe.each(locales)("an empty house in Lyon, in %s", (locale) => {
  it("says no word, number or name of Lille on any page, in any feed or file that everybody can open", async () => {
    const faults: string[] = [];
    const looked = await crawl(locale, (address, text) => {
      const found = ofLille.exec(wordsOf(text));
      if (found) faults.push(`${address}: …${wordsOf(text).slice(Math.max(0, found.index - 60), found.index + 60)}…`);
    });
    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  // Their examples name a commune; what the house itself says in them names none.
  it("nor in its letters", async () => {
    const { metropolis, offers } = house.services;
    const appearance = await house.services.appearance();
    for (const { name, letter } of offers.letters) {
      const { subject, text } = renderLetter(letter(locale), locale, metropolis, appearance);
      expect([name, /\blill|rijsel|\bMEL\b|européenne|\b95 (?:communes|gemeenten)\b/i.exec(`${subject}\n${text}`)?.[0]]).toEqual([name, undefined]);
    }
  });
});

it("the tables to fill in name a commune of Lyon, and none of Lille's", async () => {
  const agent = house.as(await addPerson(house.db, { roles: (["administrator", "agent"] as const).map((role) => ({ role, kind: "metropolis", id: null })) }));
  for (const address of ["/lieux/importer", "/invitations/fichier", "/deliberations/bureau/imports"]) {
    const answer = await agent.get(`${address}?modele=1`);
    const table = await answer.text();
    expect([address, answer.status, ofLille.exec(table)?.[0], table.includes("Lyon")]).toEqual([address, 200, undefined, true]);
  }
});

it("nor does its first administrator read a word of Lille, on any page of those who work there", async () => {
  const roles = (["administrator", "agent", "moderator", "auditor"] as const).map((role) => ({ role, kind: "metropolis" as const, id: null }));
  const louise = house.as(await addPerson(house.db, { roles }));
  const faults: string[] = [];
  const looked = await crawl(
    "fr",
    (address, text) => {
      const found = ofLille.exec(wordsOf(text));
      if (found) faults.push(`${address}: …${wordsOf(text).slice(Math.max(0, found.index - 60), found.index + 60)}…`);
    },
    louise,
  );
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(200);
});

describe("Lyon with the demo's story", () => {
  it("is told of its own communes, and of none of Lille's", async () => {
    const { settings, offers, files } = house.services;
    await house.owner.transaction().execute(async (trx) => {
      for (const room of rooms) await room.seed?.({ db: trx, settings, say: () => {}, places: null, offers, files });
    });
    const faults: string[] = [];
    await crawl("fr", (address, text) => {
      const found = ofLille.exec(wordsOf(text));
      if (found) faults.push(`${address}: …${wordsOf(text).slice(Math.max(0, found.index - 60), found.index + 60)}…`);
    });
    expect(faults).toEqual([]);
    expect(await (await house.get("/mentions-legales")).text()).toContain("12 place de la Démonstration, 69001 Lyon");
    const map = await (await house.get("/lieux/carte")).text();
    expect([map.includes("<beffroi-map"), map.includes("Aucun lieu dans l’annuaire pour l’instant")]).toEqual([false, true]);
  });
});

it("what is looked for would be found", () => {
  for (const said of [
    "Métropole Européenne de Lille",
    "de metropool Rijsel",
    "les 95 communes",
    "59512",
    "le tribunal administratif de Lille",
    "à Villeneuve d’Ascq",
  ])
    expect(ofLille.test(said)).toBe(true);
});

it("its opening hours know the school holidays of Lyon", () => {
  expect(placeOfHours("SH").address).toEqual({ country_code: "fr", state: "Auvergne-Rhône-Alpes" });
});

describe("its drawings", () => {
  it("have slopes, no steps, on every page and in every picture", async () => {
    expect(house.services.metropolis).toContain("Lyon");
    const home = await (await house.get("/")).text();
    expect(home).toContain('<html lang="fr" data-roofs="plain">');
    const stairs = /(?:h[\d.]+v-[\d.]+){2}|(?:v[\d.]+h[\d.]+){2}/;
    expect(/<pattern id="toits"[\s\S]*?<\/pattern>/.exec(home)![0]).not.toMatch(stairs);
    for (const name of ["lieu-atelier-0123abcd", "idee-nature-0123abcd", "demarche-trajets-0123abcd-large"]) {
      const drawn = await house.get(`/dessins/${name}.svg`);
      expect([name, drawn.status]).toEqual([name, 200]);
      expect(await drawn.text()).not.toMatch(stairs);
    }
  });
});
