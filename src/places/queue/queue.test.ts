import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import type { Status } from "../place.ts";
import { savePlace } from "../saving/save-place.command.ts";

const house = await testHouse([territory, people, notifications, places], { now: "2026-11-24T12:00:00Z" });
const { db } = house;
const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const chloe = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const elsewhere = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59599" }] });

async function place(name: string, status: Status = "proposed", facts: object = {}) {
  const whole = {
    name,
    insee_code: "59512",
    postal_code: "59100",
    address: "12 quai de Gand",
    emails: ["contact@exemple.fr"],
    stage: "rooted" as const,
    status,
    ...facts,
  };
  const origin = { source: "Essai", sourceId: randomUUID(), factsDate: "2026-06-01" };
  const { id } = await db.transaction().execute((trx) => savePlace(trx, whole, origin));
  return id;
}
const post = (person: string, act: string, ids: readonly string[], tab = "", more: Record<string, string> = {}) =>
  house
    .as(person)
    .post(`/lieux/proposes${tab && `?etat=${tab}`}`, new URLSearchParams([["act", act], ...Object.entries(more), ...ids.map((id) => ["rows", id])]));
const states = async (ids: readonly string[]) =>
  (await sql<{ status: string }>`select status from places.place where id::text = any(${[...ids]}) order by name`.execute(db)).rows.map(({ status }) => status);
const text = async (person: string, address: string) => (await house.as(person).get(address)).text();
const done = (answer: Response) => Number(/n=(\d+)/.exec(answer.headers.get("location") ?? "n=0")![1]);

describe("an agent with several records before them", () => {
  it("publishes those that are ticked, and takes them out or puts them back for one reason", async () => {
    const ids = [await place("Alpha"), await place("Bravo")];
    const published = await post(denis, "publish_ticked", ids);
    expect(published.headers.get("location")).toBe("/lieux/proposes?fait=publiees&n=2");
    expect(await text(denis, "/lieux/proposes?fait=publiees&n=2")).toContain("2 fiches sont publiées.");
    expect(await states(ids)).toEqual(["published", "published"]);
    expect((await post(denis, "suspend_ticked", ids, "publiees")).status).toBe(422);
    expect(await states(ids)).toEqual(["published", "published"]);
    const suspended = await post(denis, "suspend_ticked", ids, "publiees", { reason: "Travaux dans la rue." });
    expect(suspended.headers.get("location")).toBe("/lieux/proposes?etat=publiees&fait=suspendues&n=2");
    expect(await text(denis, "/lieux/proposes?etat=suspendues")).toContain("Travaux dans la rue.");
    expect((await house.get("/lieux/alpha")).status).toBe(410);
    expect(done(await post(denis, "restore_ticked", ids, "suspendues"))).toBe(2);
    expect(await states(ids)).toEqual(["published", "published"]);
    const { rows } = await sql<{ act: string }>`select act from platform.audit where about_id = ${ids[0]} order by id`.execute(db);
    expect(rows.map(({ act }) => act)).toEqual(["place.publish", "place.suspend", "place.restore"]);
  });

  it("at the same moment as another agent: each record is published once, and who came second hears which were left", async () => {
    const ids = [await place("Charlie"), await place("Delta"), await place("Echo")];
    const answers = await Promise.all([post(denis, "publish_ticked", ids), post(chloe, "publish_ticked", ids.toReversed())]);
    expect(await states(ids)).toEqual(["published", "published", "published"]);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from platform.event where name = 'places.published' and payload ->> 'place' = any(${ids})`.execute(db);
    expect(rows[0]!.count).toBe(3);
    expect(answers.some(({ status }) => status === 409)).toBe(true);
  });

  it("with one that somebody decided on meanwhile: the rest is done, and that one is named", async () => {
    const [foxtrot, golf] = [await place("Foxtrot"), await place("Golf")];
    await post(chloe, "publish_ticked", [foxtrot]);
    const answer = await post(denis, "publish_ticked", [foxtrot, golf]);
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain("Une seule fiche a pu l’être");
    expect(page).toContain("Rien n’a changé pour Foxtrot");
    expect(await states([foxtrot, golf])).toEqual(["published", "published"]);
  });

  it("asks places to confirm, each once in two months, whoever asks", async () => {
    const [hotel, silent] = [await place("Hôtel", "published"), await place("India", "published", { emails: [] })];
    const requests = async () => (await db.selectFrom("places.confirmation_request").select("way").where("place_id", "in", [hotel, silent]).execute()).length;
    const answers = await Promise.all([post(denis, "ask_ticked", [hotel], "publiees"), post(chloe, "ask_ticked", [hotel], "publiees")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await requests()).toBe(1);
    const again = await post(denis, "ask_ticked", [hotel, silent], "publiees");
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Rien n’a changé pour Hôtel et India");
    expect(await requests()).toBe(1);
    expect(await text(denis, "/lieux/proposes?etat=publiees&q=hotel")).toContain("Confirmation demandée");
  });

  it("reaches none of another commune, and must tick one; nobody else may", async () => {
    const juliett = await place("Juliett");
    expect((await post(elsewhere, "publish_ticked", [juliett])).status).toBe(409);
    expect((await post(denis, "publish_ticked", [])).status).toBe(422);
    expect((await post(denis, "publish_ticked", ["not-an-id"])).status).toBe(409);
    expect((await post(await addPerson(db), "publish_ticked", [juliett])).status).toBe(403);
    expect(await states([juliett])).toEqual(["proposed"]);
  });

  it("looks by words and by order, and takes the list home", async () => {
    await Promise.all([place("Zoulou"), place("Kilo")]);
    expect(await text(denis, "/lieux/proposes?q=zoulou")).not.toContain("Kilo");
    expect(await text(denis, "/lieux/proposes?q=rien")).toContain("Rien ne répond à cette recherche");
    const csv = (await text(denis, "/lieux/proposes.csv?tri=-nom")).trim().split("\r\n");
    expect(csv[0]).toContain("Nom");
    expect(csv[1]).toMatch(/^Zoulou,/);
    expect(await text(elsewhere, "/lieux/proposes.csv")).not.toContain("Zoulou");
  });
});
