import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { savePlace } from "../saving/save-place.command.ts";
import { askToConfirm } from "./ask-to-confirm.command.ts";

const now = new Date().toISOString();
const house = await testHouse([territory, people, notifications, places], { now });
const { db, owner } = house;
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10);

let count = 0;
async function newPlace(age: number, more: object = {}) {
  count++;
  const name = `Lieu ${count}`;
  const facts = { name, insee_code: "59512", postal_code: "59100", address: "12 quai de Gand", emails: [`lieu-${count}@exemple.fr`], ...more };
  return db.transaction().execute((trx) => savePlace(trx, facts, { source: "Essai", sourceId: String(count), factsDate: daysAgo(age) }));
}
const ask = (most = 1000) => askToConfirm(db, house.services, most);
const mailsTo = (to: string) => db.selectFrom("platform.mail").selectAll().where("recipient", "=", to).execute();
const linkIn = (mail: { body_text: string | null }) => /\/lieux\/confirmer\/[\w-]+/.exec(mail.body_text ?? "")![0];
const row = (id: string) => db.selectFrom("places.place").select(["confirmed_at", "known_on", "facts_date"]).where("id", "=", id).executeTakeFirstOrThrow();
const lines = (id: string) => db.selectFrom("places.change").selectAll().where("place_id", "=", id).where("field", "=", "confirmed_at").execute();

describe("the yearly mail", () => {
  it("goes to the published address of old records, once in sixty days, and the link confirms by one button", async () => {
    const { id, slug } = await newPlace(400);
    await newPlace(100);
    expect(await ask()).toBe(1);
    expect(await ask()).toBe(0);
    const [mail] = await mailsTo("lieu-1@exemple.fr");
    const link = linkIn(mail!);
    expect(JSON.stringify(await db.selectFrom("places.confirmation_request").selectAll().execute())).not.toContain(link.split("/").at(-1));
    const page = await (await house.get(link)).text();
    expect(page).toContain("Tout est encore vrai");
    expect((await row(id)).confirmed_at).toBeNull();
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.post(link, {})));
    for (const answer of answers) expect(answer.headers.get("location")).toBe(`${link}?fait=confirmee`);
    expect(await row(id)).toMatchObject({ confirmed_at: new Date(now), facts_date: daysAgo(400) });
    expect(await lines(id)).toMatchObject([{ source: "hôte du lieu", author_id: null }]);
    expect(await (await house.get(`${link}?fait=confirmee`)).text()).toContain("La fiche est confirmée");
    const freshest = await (await house.get("/lieux?tri=fraicheur")).text();
    expect(freshest.indexOf(`/lieux/${slug}"`)).toBeLessThan(freshest.indexOf('/lieux/lieu-2"'));
  });

  it("is asked again after sixty days, unless it was confirmed", async () => {
    const { id } = await newPlace(500);
    await ask();
    await db
      .updateTable("places.confirmation_request")
      .set({ sent_at: new Date(Date.now() - 61 * 86_400_000) })
      .where("place_id", "=", id)
      .execute();
    expect(await ask()).toBe(1);
    await db
      .updateTable("places.confirmation_request")
      .set({ sent_at: new Date(Date.now() - 61 * 86_400_000) })
      .where("place_id", "=", id)
      .execute();
    await db.updateTable("places.place").set({ confirmed_at: new Date() }).where("id", "=", id).execute();
    expect(await ask()).toBe(0);
  });

  it("goes to the hosts instead, where there are some", async () => {
    const { id, slug } = await newPlace(450);
    const bilal = await addPerson(db, { roles: [{ role: "host", kind: "place", id }] });
    expect(await ask()).toBe(1);
    const messages = await db.selectFrom("notifications.message").selectAll().where("person_id", "=", bilal).execute();
    expect(messages).toMatchObject([{ kind: "places.still_true", payload: { slug } }]);
    expect(await mailsTo(`lieu-${count}@exemple.fr`)).toEqual([]);
  });

  it("does not go where nobody answers, nor for what is closed, an idea or not published", async () => {
    await newPlace(500, { emails: [] });
    for (const more of [{ stage: "closed" }, { stage: "idea" }, { status: "suspended" }, { status: "proposed" }]) await newPlace(500, more);
    expect(await ask()).toBe(0);
  });

  it("two processes at once ask each place once, and no more than so many a day", async () => {
    const before = (await db.selectFrom("places.confirmation_request").selectAll().execute()).filter(
      ({ sent_at }) => sent_at > new Date(Date.now() - 86_400_000),
    ).length;
    for (let i = 0; i < 12; i++) await newPlace(600 + i);
    const asked = await Promise.all([ask(before + 8), ask(before + 8), ask(before + 8)]);
    expect(asked.reduce((sum, one) => sum + one)).toBe(8);
    expect(await ask(before + 8)).toBe(0);
    expect(await ask()).toBe(4);
  });

  it("a link that is unknown is not found; of a record that is no longer published it is gone", async () => {
    expect((await house.get("/lieux/confirmer/inconnu")).status).toBe(404);
    expect((await house.post("/lieux/confirmer/inconnu", {})).status).toBe(404);
    const { id } = await newPlace(700);
    await ask();
    const link = linkIn((await mailsTo(`lieu-${count}@exemple.fr`))[0]!);
    await db.updateTable("places.place").set({ status: "suspended" }).where("id", "=", id).execute();
    expect((await house.get(link)).status).toBe(410);
    expect((await house.post(link, {})).status).toBe(410);
    expect((await row(id)).confirmed_at).toBeNull();
  });

  it("a link does not outlive what it was for: a place that has hosts meanwhile is theirs to confirm, an address that is published no more confirms nothing", async () => {
    const [kept, moved] = [await newPlace(710), await newPlace(720)];
    await ask();
    const [toKept, toMoved] = [linkIn((await mailsTo(`lieu-${count - 1}@exemple.fr`))[0]!), linkIn((await mailsTo(`lieu-${count}@exemple.fr`))[0]!)];
    const host = await addPerson(db, { roles: [{ role: "host", kind: "place", id: kept.id }] });
    const theirs = `/lieux/${kept.slug}/confirmer`;
    for (const answer of [await house.get(toKept), await house.post(toKept, {})]) expect(answer.headers.get("location")).toBe(theirs);
    expect((await row(kept.id)).confirmed_at).toBeNull();
    expect((await house.as(host).post(theirs, {})).status).toBe(303);
    await sql`
      insert into places.change (place_id, at, field, before, after, source)
      select id, now() + interval '1 second', 'emails', to_jsonb(emails), '["autre@exemple.fr"]', 'essai' from places.place where id = ${moved.id}`.execute(
      owner,
    );
    await sql`update places.place set emails = '{autre@exemple.fr}' where id = ${moved.id}`.execute(db);
    for (const answer of [await house.get(toMoved), await house.post(toMoved, {})]) expect(answer.status).toBe(410);
    expect((await row(moved.id)).confirmed_at).toBeNull();
  });
});

describe("a host or an agent confirms", () => {
  it("from the page of the place; an agent's is in the audit log", async () => {
    const { id, slug } = await newPlace(200);
    const bilal = await addPerson(db, { roles: [{ role: "host", kind: "place", id }] });
    expect(await (await house.as(bilal).get(`/lieux/${slug}`)).text()).toContain(`/lieux/${slug}/confirmer`);
    expect(await (await house.as(bilal).get(`/lieux/${slug}/confirmer`)).text()).toContain("Corriger la fiche");
    expect((await house.as(bilal).post(`/lieux/${slug}/confirmer`, {})).headers.get("location")).toBe(`/lieux/${slug}?fait=fiche-confirmee`);
    expect(await (await house.as(bilal).get(`/lieux/${slug}?fait=fiche-confirmee`)).text()).toContain("La fiche est confirmée");
    expect(await lines(id)).toMatchObject([{ author_id: bilal }]);
    const other = await newPlace(200);
    const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    await house.as(denis).post(`/lieux/${other.slug}/confirmer`, {});
    expect(await db.selectFrom("platform.audit").select("act").where("about_id", "=", other.id).execute()).toEqual([{ act: "place.confirm" }]);
  });

  it("nobody else may", async () => {
    const { id, slug } = await newPlace(200);
    const strangers = [await addPerson(db), await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59599" }] })];
    for (const person of strangers) expect((await house.as(person).post(`/lieux/${slug}/confirmer`, {})).status).toBe(403);
    expect((await house.post(`/lieux/${slug}/confirmer`, {})).status).toBe(403);
    expect((await row(id)).confirmed_at).toBeNull();
  });
});
