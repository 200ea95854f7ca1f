import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { houseWithShop } from "../notifications.testing.ts";
import { notify } from "../notify.command.ts";
import { routes } from "../routes.ts";
import { unreadCard } from "./unread.card.tsx";

const house = await houseWithShop();
const { db } = house;
const faultsOfHtml = await htmlValidator();

let yasmine: string;
let hugo: string;
beforeEach(async () => {
  yasmine = await addPerson(db);
  hugo = await addPerson(db);
});

const tell = (place: string, kind = "shop.now") => notify(db, { to: [yasmine], kind, payload: { place } });
const read = async (query = "", person = yasmine) => (await house.as(person).get(routes.inbox.href() + query)).text();
const post = (fields: Record<string, string>, person = yasmine, query = "") => house.as(person).post(routes.inbox.href() + query, fields);
const ticked = (ids: readonly string[], act: string, person = yasmine) =>
  house.as(person).post(routes.inbox.href(), new URLSearchParams([...ids.map((id) => ["rows", id]), ["act", act]]));
const ids = async () =>
  (await sql<{ id: number }>`select id from notifications.message where person_id = ${yasmine} order by id`.execute(db)).rows.map(({ id }) => String(id));
const unread = async () => (await sql`select 1 from notifications.message where person_id = ${yasmine} and read_at is null`.execute(db)).rows.length;

describe("the messages of a person", () => {
  it("are theirs alone, the newest first, each with its way to the thing", async () => {
    await tell("Le Canal");
    await tell("La Gare");
    const html = await read();
    expect(html.indexOf("La Gare")).toBeLessThan(html.indexOf("Le Canal"));
    expect(html).toContain("2 messages non lus");
    expect(html).toContain('href="/lieux/Le%20Canal"');
    expect(await read("", hugo)).toContain("Aucun message");
    expect(await read("", hugo)).not.toContain("Le Canal");
  });

  it("ask nobody in who is not signed in", async () => {
    const answer = await house.get(routes.inbox.href());
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain("/connexion");
    expect((await house.post(routes.inbox.href(), { act: "readAll:1" })).status).toBe(403);
  });

  it("are marked as read one by one, or all that were seen", async () => {
    await tell("Le Canal");
    await tell("La Gare");
    const [first, second] = await ids();
    expect((await post({ act: `read:${first!}` })).headers.get("location")).toBe(`${routes.inbox.href()}?fait=lu`);
    expect(await unread()).toBe(1);
    await tell("Le Moulin");
    await post({ act: `readAll:${second!}` });
    expect(await unread()).toBe(1);
    expect(await read("?fait=lu")).toContain("C’est noté");
  });

  it("are not marked by somebody else, nor by nonsense", async () => {
    await tell("Le Canal");
    const [id] = await ids();
    await post({ act: `read:${id!}` }, hugo);
    await post({ act: `readAll:${id!}` }, hugo);
    for (const act of ["read", "readAll"])
      for (const none of ["", "0", "-1", "1 or 1=1", "9".repeat(30), "null"]) expect((await post({ act: `${act}:${none}` })).status).toBe(303);
    expect(await unread()).toBe(1);
  });

  it("come page by page", async () => {
    for (let n = 1; n <= 45; n += 1) await tell(`Lieu n°${n}.`);
    expect(await read()).toContain("Lieu n°45.");
    expect(await read("?page=3")).toContain("Lieu n°1.");
    expect(await read("?page=3")).not.toContain("Lieu n°45.");
    for (const page of ["0", "-4", "abc"]) expect(await read(`?page=${page}`)).toContain("Lieu n°45.");
    expect(await read("?page=2.5")).toContain("Lieu n°25.");
    // As every list of the house: too far gives the last page.
    expect(await read("?page=99999999")).toContain("Lieu n°1.");
    expect((await post({ act: "read:1" }, yasmine, "?page=3")).headers.get("location")).toContain("page=3");
  });

  it("are marked as read, or put away, several at once; those put away are read and come back when asked", async () => {
    for (const place of ["Le Canal", "La Gare", "Le Moulin"]) await tell(place);
    const [first, second, third] = (await ids()) as [string, string, string];
    expect((await ticked([first, second], "read_ticked")).headers.get("location")).toBe(`${routes.inbox.href()}?fait=lus&n=2`);
    expect(await read("?voir=non-lus")).not.toContain("La Gare");
    expect((await ticked([second, third], "archive_ticked")).headers.get("location")).toBe(`${routes.inbox.href()}?fait=archives&n=2`);
    expect(await read("?fait=archives&n=2")).toContain("2 messages sont archivés.");
    expect([await unread(), (await read()).includes("Le Moulin")]).toEqual([0, false]);
    expect(await read("?voir=archives")).toContain("Le Moulin");
    expect((await ticked([third], "restore_ticked")).status).toBe(303);
    expect(await read()).toContain("Le Moulin");
    expect((await ticked([], "archive_ticked")).status).toBe(422);
  });

  it("put away twice at the same moment are put away once, and the second learns it", async () => {
    await tell("Le Canal");
    await tell("La Gare");
    const all = await ids();
    const answers = await Promise.all([ticked(all, "archive_ticked"), ticked(all, "archive_ticked")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await answers.find(({ status }) => status === 409)!.text()).toContain("rien n’a changé");
    // One of them in another window: the rest is done, and counted.
    await ticked([all[0]!], "restore_ticked");
    expect((await ticked(all, "archive_ticked")).headers.get("location")).toContain("n=1");
  });

  it("are not put away by somebody else, nor by nonsense", async () => {
    await tell("Le Canal");
    const all = await ids();
    for (const act of ["read_ticked", "archive_ticked", "restore_ticked"]) {
      expect((await ticked(all, act, hugo)).status).toBe(409);
      for (const none of ["0", "1 or 1=1", "null", "9".repeat(30)]) expect((await ticked([none], act)).status).toBe(409);
    }
    expect([await unread(), (await read()).includes("Le Canal")]).toEqual([1, true]);
  });

  it("leave out what no room can say", async () => {
    await tell("Le Canal", "gone.kind");
    await sql`insert into notifications.message (person_id, kind, payload) values (${yasmine}, 'shop.now', '{}')`.execute(db);
    expect((await house.as(yasmine).get(routes.inbox.href())).status).toBe(200);
  });

  it("say what was said as words, not as a page", async () => {
    await tell("<script>alert(1)</script>");
    expect(await read()).not.toContain("<script>alert");
  });

  it.each(["fr", "en", "nl"] as const)("are valid HTML, empty or not, in %s", async (locale) => {
    yasmine = await addPerson(db, { locale });
    const pages = [await read(), await read("?fait=lu"), await read("?voir=archives")];
    for (let n = 1; n <= 45; n += 1) await tell(`Lieu ${n}`);
    pages.push(await read(), await read("?page=2"));
    for (const html of pages) {
      expect(await faultsOfHtml(html)).toEqual([]);
    }
  });
});

describe("what others make of them", () => {
  it("in mon espace, a card says how many are unread, and goes when all are read", async () => {
    const visitor = { id: yasmine, name: "", email: "", locale: "fr", grants: [], dormant: [], settled: true } as const;
    const card = () => unreadCard.card({ db, settings: house.services.settings, offers: house.services.offers, visitor, locale: "fr", now: new Date() });
    expect(await card()).toBeNull();
    await tell("Le Canal");
    expect(await card()).not.toBeNull();
    expect(await (await house.as(yasmine).get("/mon-espace")).text()).toMatch(/1 message non lu|Page introuvable/);
  });

  it("they are given with one's data, and gone with an erased person", async () => {
    await tell("Le Canal");
    await house.as(yasmine).post(routes.choosing.href(), { act: "save", "shop.day": "weekly" });
    expect(await copyOf(house, yasmine, "notifications")).toMatchObject({
      messages: [{ kind: "shop.now", payload: { place: "Le Canal" } }],
      choices: [{ kind: "shop.day", rhythm: "weekly" }],
    });
    await eraseIn(house, "notifications", yasmine, "anonymise");
    expect(await copyOf(house, yasmine, "notifications")).toEqual({ messages: [], choices: [] });
  });
});
