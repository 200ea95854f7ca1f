import { describe, expect, it } from "vitest";

import { keepingHouse } from "../keeping.testing.ts";
import { lastChange } from "../saving/change-place.command.ts";

const house = await keepingHouse();
const { db, newPlace, hostOf, officer, row, text } = house;

const week = (more: Record<string, string> = {}) => ({
  saisie: "grille",
  mo_1_de: "9h",
  mo_1_a: "12h30",
  mo_2_de: "14 h",
  mo_2_a: "18:00",
  feries: "off",
  vacances: "comme",
  ...more,
});
const monday = "Mo 09:00-12:30,14:00-18:00; PH off";

async function kept(more: object = {}) {
  const place = await newPlace(more);
  const host = await hostOf(place.id);
  const address = `/lieux/${place.slug}/horaires`;
  const send = async (fields: Record<string, string>, who = host) => house.as(who).post(address, { lu: String(await lastChange(db, place.id)), ...fields });
  return { ...place, host, address, send };
}

describe("a host writes the hours", () => {
  it("looks at two weeks first, and nothing is saved", async () => {
    const { id, send } = await kept();
    const answer = await send(week({ act: "check" }));
    expect(answer.status).toBe(200);
    const page = await text(answer);
    expect(page).toContain("Rien n’est encore enregistré");
    expect(page).toContain("En une phrase : lun. 9 h–12 h 30, 14 h–18 h");
    expect(page).toContain("Lundi 30 novembre");
    expect(page).toContain("9 h – 12 h 30, 14 h – 18 h");
    expect(page).toContain("15 h");
    expect((await row(id)).hours).toBeNull();
  });

  it("then saves: the record, its history and “open now” follow at once", async () => {
    const { id, slug, host, address, send } = await kept();
    const today = { tu_1_de: "9h", tu_1_a: "18h" };
    const hours = "Mo 09:00-12:30,14:00-18:00; Tu 09:00-18:00; PH off";
    const isListed = async () => (await house.get("/lieux?ouvert=1").then(text)).includes(`href="/lieux/${slug}"`);
    expect(await isListed()).toBe(false);
    const answer = await send(week({ ...today, act: "save", vu: hours }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?fait=horaires`]);
    expect((await row(id)).hours).toBe(hours);
    expect((await house.history(id)).at(-1)).toMatchObject({ field: "hours", before: null, after: hours, source: "hôte du lieu", author_id: host });
    expect(await house.get(`/lieux/${slug}`).then(text)).toContain("Ouvert jusqu’à 18 h");
    expect(await isListed()).toBe(true);
    const { opened } = await db
      .selectFrom("places.opened_day")
      .select(({ fn }) => fn.countAll<number>().as("opened"))
      .where("hours", "=", hours)
      .executeTakeFirstOrThrow();
    expect(opened).toBe(75);
    expect(await house.as(host).get(`${address}?fait=horaires`).then(text)).toContain("Les horaires sont enregistrés");
    expect(await house.audit(id)).toEqual([]);
  });

  it("typed over after the preview, is shown the new one before anything is saved", async () => {
    const { id, send } = await kept();
    const answer = await send(week({ mo_2_a: "19h", act: "save", vu: monday }));
    expect(answer.status).toBe(200);
    expect(await text(answer)).toContain("Mo 09:00-12:30,14:00-19:00; PH off");
    expect((await row(id)).hours).toBeNull();
  });

  it("copies Monday to the days until Friday without saving", async () => {
    const { id, send } = await kept();
    const page = await text(await send(week({ act: "copy" })));
    expect(page).toMatch(/id="fr_2_a"[^>]*value="18:00"/);
    expect((await row(id)).hours).toBeNull();
  });

  it("says at the field what is wrong, and keeps what was typed", async () => {
    const { send } = await kept();
    const answer = await send(week({ we_1_de: "tôt", we_1_a: "12h", th_1_de: "9h", fr_1_de: "18h", fr_1_a: "9h", act: "check" }));
    expect(answer.status).toBe(422);
    const page = await text(answer);
    expect(page).toContain("Mercredi : écrivez une heure à la place de « tôt »");
    expect(page).toContain("Jeudi : indiquez le début et la fin");
    expect(page).toContain("Vendredi : la fin doit venir après le début");
    expect(page).toMatch(/id="we_1_de"[^>]*value="tôt"[^>]*aria-invalid="true"/);
  });

  it("is told of two openings that overlap", async () => {
    const { send } = await kept();
    expect(await text(await send(week({ mo_2_de: "12h", act: "check" })))).toContain("Lundi : les deux ouvertures se chevauchent");
  });

  it("empties the week: the hours are not known any more", async () => {
    const { id, send } = await kept({ hours: "Mo-Fr 09:00-18:00" });
    expect((await send({ saisie: "grille", act: "save", vu: "" })).status).toBe(303);
    expect((await row(id)).hours).toBeNull();
  });

  it("sees exceptional closings and public holidays in the preview", async () => {
    const { id, send } = await kept();
    await db.insertInto("places.closing").values({ place_id: id, during: "[2026-11-30,2026-11-30]", reason: "Inventaire" }).execute();
    expect(await text(await send(week({ act: "check" })))).toContain("Inventaire");
  });
});

describe("hours that say more than a grid", () => {
  const seasons = "Apr-Sep We-Sa 14:00-19:00; Oct-Mar We,Sa 14:00-18:00";

  const inFrench = "avr.–sept. mer.–sam. 14 h–19 h\u202f; oct.–mars mer., sam. 14 h–18 h";

  it("are said in a sentence, and kept when nobody touches it; what is added to it is read", async () => {
    const { id, host, address, send } = await kept({ hours: seasons });
    const page = await house.as(host).get(address).then(text);
    expect(page).toContain("La grille ne peut pas montrer ces horaires");
    expect(page).toContain(inFrench);
    expect(page).not.toContain(seasons);
    expect(page).not.toContain('name="mo_1_de"');
    expect((await send({ saisie: "brute", brut: inFrench, act: "save", vu: seasons })).status).toBe(303);
    expect((await row(id)).hours).toBe(seasons);
    expect((await send({ saisie: "brute", brut: `${inFrench} ; fermé les jours fériés`, act: "save", vu: `${seasons}; PH off` })).status).toBe(303);
    expect((await row(id)).hours).toBe(`${seasons}; PH off`);
  });

  it("are replaced by a grid only after a warning", async () => {
    const { host, address } = await kept({ hours: seasons });
    expect(await house.as(host).get(`${address}?saisie=grille`).then(text)).toContain(`vous remplacez les horaires présents : ${inFrench}`);
  });

  it("that nobody understands are refused at the field", async () => {
    const { send } = await kept();
    const answer = await send({ saisie: "brute", brut: "quand il fait beau", act: "check" });
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain("Ces horaires ne se comprennent pas");
    expect((await send({ saisie: "brute", brut: "Mo ".repeat(500), act: "check" })).status).toBe(422);
  });
});

describe("hours are not anybody’s", () => {
  it("nobody signed in is sent to sign in; a post is refused", async () => {
    const { address } = await kept();
    expect((await house.get(address)).headers.get("location")).toContain("/connexion");
    expect((await house.post(address, week())).status).toBe(403);
  });

  it("the host of another place and an officer of another commune are refused", async () => {
    const { id, address, send } = await kept();
    const other = await kept();
    for (const who of [other.host, await officer("59350")]) {
      expect((await house.as(who).get(address)).status).toBe(403);
      expect((await send(week({ act: "save", vu: monday }), who)).status).toBe(403);
    }
    expect((await row(id)).hours).toBeNull();
  });

  it("the officer of the commune may, and it is in the audit log", async () => {
    const { id, send } = await kept();
    const denis = await officer();
    expect((await send(week({ act: "save", vu: monday }), denis)).status).toBe(303);
    expect(await house.audit(id)).toMatchObject([{ who: denis, act: "place.edit_hours" }]);
  });
});

describe("two who write hours at the same time", () => {
  it("the second is shown both versions, nothing is lost, and may replace the first", async () => {
    const { id, host, address } = await kept({ hours: "Mo-Fr 09:00-18:00" });
    const seen = String(await lastChange(db, id));
    const [first, second] = ["Mo 10:00-12:00", "Mo 15:00-17:00"];
    const write = (hours: string, lu: string) => house.as(host).post(address, { saisie: "brute", brut: hours, lu, act: "save", vu: hours });
    const answers = await Promise.all([write(first, seen), write(second, seen)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    const saved = (await row(id)).hours!;
    const page = await text(late);
    expect(page).toContain("Quelqu’un a changé les horaires");
    expect(page).toContain(`Horaires enregistrés à l’instant : ${saved === first ? "lun. 10 h–12 h" : "lun. 15 h–17 h"}`);
    const mine = saved === first ? second : first;
    expect(page).toContain(mine);
    const fresh = /name="lu" value="(\d+)"/.exec(page)![1]!;
    expect((await write(mine, fresh)).status).toBe(303);
    expect((await row(id)).hours).toBe(mine);
  });
});
