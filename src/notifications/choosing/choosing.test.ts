import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { findSuppression } from "#platform/mail/suppression.ts";
import { addPerson } from "../../people/people.testing.ts";
import type { Notice } from "../notice.ts";
import { houseWithShop } from "../notifications.testing.ts";
import { routes } from "../routes.ts";
import { findChoices } from "./choice.query.ts";

const house = await houseWithShop();
const { db } = house;
const faultsOfHtml = await htmlValidator();

let email: string;
let yasmine: string;
beforeEach(async () => {
  email = `yasmine-${Math.random().toString(36).slice(2)}@exemple.fr`;
  yasmine = await addPerson(db, { email });
});

const read = async (query = "") => (await house.as(yasmine).get(routes.choosing.href() + query)).text();
const post = (fields: Record<string, string>) => house.as(yasmine).post(routes.choosing.href(), { act: "save", ...fields });
const choices = async () => Object.fromEntries(await findChoices(db, yasmine));
const suppress = () => sql`insert into platform.mail_suppression values (platform.address_key(${email}), 'bounce', gen_random_uuid())`.execute(db);

async function faults(html: string): Promise<string[]> {
  return faultsOfHtml(html);
}

describe("choosing what comes by mail", () => {
  it("shows each kind by room, as usual at first, and what always comes", async () => {
    const html = await read();
    expect(html).toMatch(
      /La boutique[\s\S]*Nouvelle shop\.now[\s\S]*Autres nouvelles[\s\S]*Nouvelle other\.day[\s\S]*Ce qui part toujours[\s\S]*Nouvelle shop\.must/,
    );
    expect(html).toMatch(/<input type="radio" id="shop-now" name="shop.now" value="at_once" checked/);
    expect(html).toMatch(/name="shop.quiet" value="never" checked/);
    expect(html).not.toContain('name="shop.must"');
  });

  it("keeps what was chosen, twice as well as once", async () => {
    for (const _ of [1, 2]) {
      const answer = await post({ "shop.now": "weekly", "shop.day": "never" });
      expect(answer.headers.get("location")).toBe(`${routes.choosing.href()}?fait=choix`);
    }
    expect(await choices()).toEqual({ "shop.now": "weekly", "shop.day": "never" });
    expect(await read("?fait=choix")).toMatch(/Vos choix sont enregistrés[\s\S]*name="shop.now" value="weekly" checked/);
  });

  it("keeps the last of many that come at the same time, whole", async () => {
    const rhythms = ["at_once", "daily", "weekly", "never"];
    await Promise.all(Array.from({ length: 20 }, (_, n) => post({ "shop.now": rhythms[n % 4]!, "shop.day": rhythms[n % 4]! })));
    const chosen = await choices();
    expect(rhythms).toContain(chosen["shop.now"]);
    expect(chosen["shop.day"]).toBe(chosen["shop.now"]);
  });

  it("sets all at once", async () => {
    await post({ act: "all:daily" });
    expect(await choices()).toEqual({ "shop.now": "daily", "shop.day": "daily", "shop.week": "daily", "shop.quiet": "daily", "other.day": "daily" });
  });

  it.each([{ "shop.now": "yearly", "shop.day": "never" }, { "shop.now": "" }, { act: "all:x" }])("asks again for what is no rhythm: %j", async (fields) => {
    const answer = await post(fields);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Choisissez l’un des quatre rythmes");
    if ("shop.day" in fields) expect(html).toMatch(/name="shop.day" value="never" checked/);
    expect(await choices()).toEqual({});
  });

  it("leaves out kinds that are unknown, or nobody's to choose", async () => {
    await post({ "shop.must": "never", "nobody.knows": "daily", constructor: "daily", "shop.now": "never" });
    expect(await choices()).toEqual({ "shop.now": "never" });
  });

  it("is for whoever is signed in", async () => {
    expect((await house.get(routes.choosing.href())).status).toBe(303);
    expect((await house.post(routes.choosing.href(), { act: "all:never" })).status).toBe(403);
  });

  it("says that mails come back, and lets the person try again, three times a day", async () => {
    for (let n = 1; n <= 3; n += 1) {
      await suppress();
      expect(await read()).toContain("Nos courriels ne vous arrivent pas");
      expect((await post({ act: "retry" })).headers.get("location")).toContain("fait=reessai");
      expect(await findSuppression(db, email)).toBeNull();
    }
    await suppress();
    expect((await post({ act: "retry" })).headers.get("location")).toContain("fait=trop");
    expect(await findSuppression(db, email)).not.toBeNull();
    expect(await read("?fait=trop")).toContain("Trop d’essais");
  });

  it("knows no other sentence than its own", async () => {
    expect(await read("?fait=constructor")).not.toContain("notice ok");
  });

  it("is valid HTML in each state", async () => {
    await suppress();
    for (const html of [await read(), await read("?fait=choix"), await (await post({ "shop.now": "x" })).text()]) expect(await faults(html)).toEqual([]);
  });
});

describe("news for those who hold a power", async () => {
  const told: Notice = {
    kind: "desk.opened",
    label: { fr: "Un dossier attend", en: "x", nl: "x" },
    usual: "daily",
    power: "desk.judge",
    example: {},
    say: () => ({ subject: "", paragraphs: [] }),
  };
  const powers = [{ name: "desk.judge", says: { fr: "Juger", en: "Judge", nl: "Oordelen" }, holders: ["moderator"] }];
  const desk = await houseWithShop({}, [{ name: "desk", offers: { notices: [told], powers } }]);

  it("is not asked of others", async () => {
    const ines = await addPerson(desk.db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });
    const hugo = await addPerson(desk.db);
    expect(await (await desk.as(ines).get(routes.choosing.href())).text()).toContain("Un dossier attend");
    expect(await (await desk.as(hugo).get(routes.choosing.href())).text()).not.toContain("Un dossier attend");
    await desk.as(hugo).post(routes.choosing.href(), { act: "all:never" });
    expect((await findChoices(desk.db, hugo)).size).toBe(0);
  });
});

describe("in a house where no room tells anything", async () => {
  const quiet = await houseWithShop({}, []);

  it("there is nothing to choose, and the page says so", async () => {
    const person = await addPerson(quiet.db);
    const html = await (await quiet.as(person).get(routes.choosing.href())).text();
    expect(html).toContain("Aucune nouvelle à régler");
    expect(await faults(html)).toEqual([]);
  });
});
