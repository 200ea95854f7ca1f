import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { importInto } from "../import/run/metropolis.testing.ts";
import { mednumFile } from "../import/mednum-example.ts";
import { lastChange } from "../saving/change-place.command.ts";
import { savePlace } from "../saving/save-place.command.ts";

const house = await testHouse([territory, people, notifications, places]);
const { db } = house;
const { report } = importInto(db);

let count = 0;
async function newPlace(more: object = {}) {
  count++;
  return db.transaction().execute((trx) =>
    savePlace(
      trx,
      {
        name: `Lieu ${count}`,
        insee_code: "59512",
        postal_code: "59100",
        address: "12 quai de Gand",
        phone: "+33320000000",
        emails: ["contact@exemple.fr"],
        activities: ["fablab"],
        ...more,
      },
      { source: "Essai", sourceId: String(count), factsDate: "2026-06-01" },
    ),
  );
}
const hostOf = (id: string) => addPerson(db, { name: "Bilal Exemple", roles: [{ role: "host", kind: "place", id }] });
const row = (id: string) => db.selectFrom("places.place").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const history = (id: string) => db.selectFrom("places.history").selectAll().where("place_id", "=", id).orderBy("id").execute();
const contacts = async (id: string, more: Record<string, string> = {}) => ({
  vu: String(await lastChange(db, id)),
  phone: "03 20 00 00 00",
  emails: "contact@exemple.fr",
  websites: "",
  booking_url: "",
  ...more,
});

describe("a host edits the record", () => {
  it("part by part, and the history says that the host did, without a name", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const page = await house.as(bilal).get(`/lieux/${slug}/modifier/contacts`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("+33320000000");
    const answer = await house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, await contacts(id, { phone: "03 20 11 11 11", raison: "Nouvelle ligne" }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/lieux/${slug}/modifier?fait=enregistre`]);
    expect((await row(id)).phone).toBe("+33320111111");
    expect((await history(id)).at(-1)).toMatchObject({
      field: "phone",
      after: "+33320111111",
      source: "hôte du lieu",
      reason: "Nouvelle ligne",
      author_id: bilal,
    });
    const shown = await (await house.get(`/lieux/${slug}/historique`)).text();
    expect(shown).toContain("L’hôte du lieu (Nouvelle ligne)");
    expect(shown).not.toContain("Bilal");
  });

  it("ticks and unticks what is there, and the directory finds it at once", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const form = new URLSearchParams([
      ["vu", String(await lastChange(db, id))],
      ["activities", "repair"],
      ["activities", "cafe"],
      ["other_labels", ""],
    ]);
    expect((await house.as(bilal).post(`/lieux/${slug}/modifier/activites`, form)).status).toBe(303);
    expect((await row(id)).activities).toEqual(["repair", "cafe"]);
    expect(await (await house.get("/lieux?q=reparation")).text()).toContain(slug);
  });

  it("is told at the field what is wrong, and keeps what was typed", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const answer = await house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, await contacts(id, { phone: "douze", emails: "pas une adresse" }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Écrivez un numéro français complet");
    expect(html).toContain("pas une adresse");
    expect((await row(id)).phone).toBe("+33320000000");
  });

  it.each([
    ["a commune that is not of the metropolis", { insee_code: "51454", postal_code: "51100" }, "pas dans la métropole"],
    ["a postal code of elsewhere", { insee_code: "59512", postal_code: "59000" }, "pas celui de la commune"],
    ["half a point", { insee_code: "59512", postal_code: "59100", longitude: "3,17" }, "la longitude et la latitude"],
    ["a point in the sea", { insee_code: "59512", postal_code: "59100", longitude: "3,17", latitude: "12" }, "loin de la commune"],
  ])("an address with %s is refused", async (_, typed, said) => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const fields = { address: "1 rue", address_extra: "", longitude: "", latitude: "", location_precision: "address", ...typed };
    const answer = await house.as(bilal).post(`/lieux/${slug}/modifier/adresse`, { vu: String(await lastChange(db, id)), ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  });

  it("a new stage begins on the day it is said", async () => {
    const { id, slug } = await newPlace({ stage: "prefiguration" });
    const bilal = await hostOf(id);
    const fields = { vu: String(await lastChange(db, id)), name: `Lieu ${count}`, stage: "opening", summary: "", description: "" };
    expect((await house.as(bilal).post(`/lieux/${slug}/modifier/identite`, fields)).status).toBe(303);
    expect(await db.selectFrom("places.stage_date").select("stage").where("place_id", "=", id).execute()).toEqual([{ stage: "opening" }]);
  });

  it("what is hostile stays text", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const vu = String(await lastChange(db, id));
    const script = { vu, name: "<script>alert(1)</script>", stage: "rooted", summary: "", description: "" };
    expect((await house.as(bilal).post(`/lieux/${slug}/modifier/identite`, script)).status).toBe(303);
    expect(await (await house.get(`/lieux/${slug}`)).text()).not.toContain("<script>alert");
    const link = await house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, await contacts(id, { booking_url: "javascript:alert(1)" }));
    expect(link.status).toBe(422);
    const term = new URLSearchParams([
      ["vu", vu],
      ["activities", "'; drop table places.place"],
    ]);
    expect((await house.as(bilal).post(`/lieux/${slug}/modifier/activites`, term)).status).toBe(422);
  });
});

describe("who may edit", () => {
  it("nobody without a session, a resident, a host of another place, an agent of another commune", async () => {
    const { id, slug } = await newPlace();
    const other = await newPlace();
    const strangers = [
      await addPerson(db),
      await hostOf(other.id),
      await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59599" }] }),
      await addPerson(db, { roles: [{ role: "auditor", kind: "metropolis", id: null }] }),
    ];
    expect((await house.get(`/lieux/${slug}/modifier`)).status).toBe(303);
    expect((await house.post(`/lieux/${slug}/modifier/contacts`, await contacts(id))).status).toBe(403);
    for (const person of strangers) {
      for (const address of ["modifier", "modifier/contacts", "desaccords"]) expect((await house.as(person).get(`/lieux/${slug}/${address}`)).status).toBe(403);
      expect((await house.as(person).post(`/lieux/${slug}/modifier/contacts`, await contacts(id, { phone: "" }))).status).toBe(403);
    }
    expect((await history(id)).length).toBe(7);
  });

  it("an agent of the commune may: it is in the audit log, with what changed only", async () => {
    const { id, slug } = await newPlace();
    const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect((await house.as(denis).post(`/lieux/${slug}/modifier/contacts`, await contacts(id, { phone: "" }))).status).toBe(303);
    const act = await db.selectFrom("platform.audit").selectAll().where("about_id", "=", id).executeTakeFirstOrThrow();
    expect(act).toMatchObject({ who: denis, act: "place.edit", before: { phone: "+33320000000" }, after: { phone: null } });
    expect((await history(id)).at(-1)!.source).toBe("commune");
  });

  it("a proposed place is found by who may edit it, and by nobody else", async () => {
    const { id, slug } = await newPlace({ status: "proposed" });
    const bilal = await hostOf(id);
    expect(await (await house.as(bilal).get(`/lieux/${slug}`)).text()).toContain("Ce lieu est proposé");
    for (const address of ["", "/modifier", "/hotes"])
      expect((await house.as(await hostOf(crypto.randomUUID())).get(`/lieux/${slug}${address}`)).status).toBe(404);
    expect((await house.get(`/lieux/${slug}`)).status).toBe(404);
  });
});

describe("two people edit one record", () => {
  it("different fields: both win, and the second is told", async () => {
    const { id, slug } = await newPlace();
    const [bilal, denis] = [await hostOf(id), await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] })];
    const [first, second] = [await contacts(id, { phone: "03 20 22 22 22" }), await contacts(id, { emails: "autre@exemple.fr" })];
    expect((await house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, first)).status).toBe(303);
    const answer = await house.as(denis).post(`/lieux/${slug}/modifier/contacts`, second);
    expect(answer.headers.get("location")).toBe(`/lieux/${slug}/modifier?fait=fusion`);
    expect(await row(id)).toMatchObject({ phone: "+33320222222", emails: ["autre@exemple.fr"] });
    expect(await (await house.as(denis).get(`/lieux/${slug}/modifier?fait=fusion`)).text()).toContain("ceux d’une autre personne aussi");
  });

  it("the same field: the second sees before, theirs and mine, and chooses", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const as = house.as(bilal);
    const [first, second] = [await contacts(id, { phone: "03 20 22 22 22" }), await contacts(id, { phone: "03 20 33 33 33", emails: "mien@exemple.fr" })];
    await as.post(`/lieux/${slug}/modifier/contacts`, first);
    const clash = await as.post(`/lieux/${slug}/modifier/contacts`, second);
    expect(clash.status).toBe(409);
    const html = (await clash.text()).replaceAll("\u00a0", " ");
    for (const said of ["03 20 00 00 00", "03 20 22 22 22", "03 20 33 33 33", "mien@exemple.fr", 'name="choix_phone"']) expect(html).toContain(said);
    expect((await row(id)).emails).toEqual(["contact@exemple.fr"]);
    const vu = /name="vu" value="(\d+)"/.exec(html)![1]!;
    expect((await as.post(`/lieux/${slug}/modifier/contacts`, { ...second, vu, choix_phone: "mine" })).status).toBe(303);
    expect(await row(id)).toMatchObject({ phone: "+33320333333", emails: ["mien@exemple.fr"] });
    const third = await as.post(`/lieux/${slug}/modifier/contacts`, { ...first, emails: "tiers@exemple.fr", choix_phone: "theirs" });
    expect(third.status).toBe(409);
    const again = /name="vu" value="(\d+)"/.exec(await third.text())![1]!;
    await as.post(`/lieux/${slug}/modifier/contacts`, { ...first, emails: "tiers@exemple.fr", vu: again, choix_phone: "theirs", choix_emails: "mine" });
    expect(await row(id)).toMatchObject({ phone: "+33320333333", emails: ["tiers@exemple.fr"] });
  });

  it("a hundred at once from the same page: one is saved, ninety-nine are shown both versions", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const before = (await history(id)).length;
    const form = await contacts(id);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, { ...form, phone: `03 20 44 44 ${String(i).padStart(2, "0")}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(99);
    expect((await history(id)).length).toBe(before + 1);
  });

  it("each of its own field, at once: every accepted edit is in the record and in the history", async () => {
    const { id, slug } = await newPlace();
    const bilal = await hostOf(id);
    const vu = String(await lastChange(db, id));
    const form = await contacts(id);
    const posts = Array.from({ length: 20 }, () => [
      house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, { ...form, phone: "03 20 55 55 55" }),
      house.as(bilal).post(`/lieux/${slug}/modifier/chiffres`, { vu, capacity: "40", desks: "" }),
      house.as(bilal).post(`/lieux/${slug}/modifier/structure`, { vu, structure_name: "Association du Canal", structure_pivot: "" }),
    ]).flat();
    for (const answer of await Promise.all(posts)) expect(answer.status).toBe(303);
    expect(await row(id)).toMatchObject({ phone: "+33320555555", capacity: 40, structure_name: "Association du Canal" });
    expect(
      (await history(id))
        .slice(-3)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(["capacity", "phone", "structure_name"]);
  });
});

describe("words of the host against imports", () => {
  it("win field by field; the host sees what the source says, takes it or keeps theirs", async () => {
    await report(mednumFile({ telephone: "+33320000001", date_maj: "2026-10-01" }), { source: "Cartographie" });
    const { id, slug } = await db.selectFrom("places.place").selectAll().where("source", "=", "Cartographie").executeTakeFirstOrThrow();
    const bilal = await hostOf(id);
    const place = await row(id);
    const typed = { emails: place.emails.join("\n"), websites: place.websites.join("\n"), booking_url: place.booking_url ?? "" };
    await house.as(bilal).post(`/lieux/${slug}/modifier/contacts`, await contacts(id, { ...typed, phone: "03 20 99 99 99" }));

    await report(mednumFile({ telephone: "+33320000001", date_maj: "2026-10-01" }), { source: "Cartographie" });
    expect((await row(id)).phone).toBe("+33320999999");
    await report(mednumFile({ telephone: "+33320000002", nom: "Nom du fichier", date_maj: "2026-11-01" }), { source: "Cartographie" });
    expect(await row(id)).toMatchObject({ phone: "+33320999999", name: "Nom du fichier", facts_date: "2026-11-01" });
    expect(await (await house.as(bilal).get(`/lieux/${slug}/modifier`)).text()).toContain("Une source dit autre chose");
    expect(await (await house.as(bilal).get(`/lieux/${slug}/desaccords`)).text()).toContain("03\u00a020\u00a000\u00a000\u00a002");

    const settle = (act: string) => house.as(bilal).post(`/lieux/${slug}/desaccords`, { champ: "phone", source: "Cartographie", act });
    expect((await settle("keep")).headers.get("location")).toContain("fait=garde");
    await report(mednumFile({ telephone: "+33320000002", nom: "Nom du fichier", date_maj: "2026-11-02" }), { source: "Cartographie" });
    expect(await (await house.as(bilal).get(`/lieux/${slug}/desaccords`)).text()).toContain("Aucun désaccord");
    await report(mednumFile({ telephone: "+33320000003", nom: "Nom du fichier", date_maj: "2026-11-03" }), { source: "Cartographie" });
    expect((await settle("take")).headers.get("location")).toContain("fait=repris");
    expect((await row(id)).phone).toBe("+33320000003");
    expect((await settle("take")).headers.get("location")).toBe(`/lieux/${slug}/desaccords`);
  });
});
