import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { keepingHouse } from "../keeping.testing.ts";

const house = await keepingHouse();
const { db, newPlace, hostOf, officer, row, text } = house;
const chloe = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });

async function kept(more: object = {}) {
  const place = await newPlace(more);
  const address = `/lieux/${place.slug}/etat`;
  async function send(act: string, fields: Record<string, string> = {}, who = chloe) {
    const { status, stage } = await row(place.id);
    return house.as(who).post(address, { act, etat: `${status}/${stage}`, ...fields });
  }
  return { ...place, address, send };
}
const why = { raison_suspend: "Travaux de charpente jusqu’à l’été" };

describe("an officer decides on a proposed place", () => {
  async function proposed() {
    const place = await kept({ status: "proposed" });
    const amina = await addPerson(db, {});
    await db.insertInto("places.proposal").values({ place_id: place.id, person_id: amina, submission: crypto.randomUUID() }).execute();
    return { ...place, amina };
  }

  it("publishes it: it is found, its proposer is told, the act is in the audit log, other rooms learn of it", async () => {
    const { id, slug, address, amina, send } = await proposed();
    expect((await house.get(`/lieux/${slug}`)).status).toBe(404);
    const answer = await send("publish");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?fait=publish`]);
    expect((await house.get(`/lieux/${slug}`)).status).toBe(200);
    expect(await house.told(amina)).toMatchObject([{ kind: "places.state_changed", payload: { act: "publish", slug } }]);
    expect(await house.audit(id)).toEqual([{ who: chloe, act: "place.publish", reason: null }]);
    const events = await db.selectFrom("platform.event").select(["name", "payload"]).where("name", "=", "places.published").execute();
    expect(events).toContainEqual({ name: "places.published", payload: expect.objectContaining({ place: id, slug }) });
    expect(await house.as(chloe).get(`${address}?fait=publish`).then(text)).toContain("La fiche est publiée");
  });

  it("refuses it, not without a reason, and may think again", async () => {
    const { id, slug, amina, send } = await proposed();
    const silent = await send("refuse");
    expect([silent.status, (await text(silent)).includes("Écrivez la raison")]).toEqual([422, true]);
    expect((await send("refuse", { raison_refuse: "Ce n’est pas un tiers-lieu" })).status).toBe(303);
    expect(await row(id)).toMatchObject({ status: "refused", status_reason: "Ce n’est pas un tiers-lieu" });
    expect((await house.get(`/lieux/${slug}`)).status).toBe(404);
    expect((await house.told(amina)).at(-1)).toMatchObject({ payload: { act: "refuse", reason: "Ce n’est pas un tiers-lieu" } });
    expect((await send("publish")).status).toBe(303);
    expect(await row(id)).toMatchObject({ status: "published", status_reason: null });
  });
});

describe("an officer suspends a record", () => {
  it("readers get 410 with the reason, the host is told, and it comes back as it was", async () => {
    const { id, slug, send } = await kept();
    const host = await hostOf(id);
    expect((await send("suspend", why)).status).toBe(303);
    const gone = await house.get(`/lieux/${slug}`);
    expect([gone.status, (await text(gone)).includes("Travaux de charpente jusqu’à l’été")]).toEqual([410, true]);
    expect((await house.get(`/lieux/${slug}/signaler-une-erreur`)).status).toBe(404);
    expect((await house.as(host).get(`/lieux/${slug}`)).status).toBe(200);
    expect(await house.told(host)).toMatchObject([{ kind: "places.state_changed", payload: { act: "suspend", reason: why.raison_suspend } }]);
    expect((await house.history(id)).at(-1)).toMatchObject({ field: "status", after: "suspended", reason: why.raison_suspend, source: "métropole" });
    expect((await send("restore")).status).toBe(303);
    expect((await house.get(`/lieux/${slug}`)).status).toBe(200);
    expect(await row(id)).toMatchObject({ status_reason: null });
  });

  it("a later import does not publish it again", async () => {
    const { id, send } = await kept();
    await send("suspend", why);
    const held = await db.selectFrom("places.held_field").select("field").where("place_id", "=", id).execute();
    expect(held).toContainEqual({ field: "status" });
  });
});

describe("an officer closes a place for good", () => {
  const end = { raison_close: "Le bâtiment est vendu", ferme_le: "2026-10-31" };

  it("its page stays, with the day and the reason; it leaves the directory; it may reopen as it was", async () => {
    const { id, slug, send } = await kept({ stage: "rooted" });
    expect((await send("close", end)).status).toBe(303);
    const page = await house.get(`/lieux/${slug}`).then(text);
    expect(page).toContain("Fermé depuis le 31 octobre 2026");
    expect(page).toContain("Le bâtiment est vendu");
    expect(await house.get("/lieux").then(text)).not.toContain(`/lieux/${slug}"`);
    expect((await send("reopen")).status).toBe(303);
    expect(await row(id)).toMatchObject({ stage: "rooted", status: "published" });
    expect(await house.get(`/lieux/${slug}`).then(text)).not.toContain("Fermé depuis");
  });

  it.each(["", "2027-01-01", "2026-02-30", "hier"])("on %o is refused at the field, and the reason kept", async (day) => {
    const { id, send } = await kept();
    const answer = await send("close", { ...end, ferme_le: day });
    expect(answer.status).toBe(422);
    const page = await text(answer);
    expect(page).toContain("Indiquez un jour, aujourd’hui ou avant");
    expect(page).toContain("Le bâtiment est vendu</textarea>");
    expect((await row(id)).stage).toBe("rooted");
  });
});

describe("what cannot be done from there", () => {
  it("answers 409 and shows the present state", async () => {
    const { id, send } = await kept();
    for (const act of ["publish", "refuse", "restore", "reopen"]) {
      const answer = await send(act, { [`raison_${act}`]: "Essai" });
      expect([act, answer.status]).toEqual([act, 409]);
      expect(await text(answer)).toContain("Rien n’a changé");
    }
    expect(await house.audit(id)).toEqual([]);
  });

  it("is no act of ours: 404", async () => {
    const { send } = await kept();
    expect((await send("delete")).status).toBe(404);
    expect((await send("suspend", { ...why, etat: "n’importe quoi" })).status).toBe(404);
  });
});

describe("two officers at once", () => {
  it("one act is done and recorded once; the other officer is told", async () => {
    const { id, send } = await kept();
    // As all of them saw it.
    const { status: seen, stage } = await row(id);
    const etat = `${seen}/${stage}`;
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => send("suspend", { ...why, etat })),
      ...Array.from({ length: 5 }, () => send("close", { raison_close: "Vendu", ferme_le: "2026-11-01", etat })),
    ]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await house.audit(id)).toHaveLength(1);
  });

  it("an act on a state that has gone by is refused, even where it would be possible", async () => {
    const { id, send } = await kept({ status: "proposed" });
    await send("refuse", { raison_refuse: "Doublon" });
    expect((await send("publish", { etat: "proposed/rooted" })).status).toBe(409);
    expect((await row(id)).status).toBe("refused");
  });
});

describe("the state is not anybody’s", () => {
  it("not for nobody, the host, or the officer of another commune", async () => {
    const { id, address, send } = await kept();
    expect((await house.get(address)).headers.get("location")).toContain("/connexion");
    expect((await house.post(address, { act: "suspend", etat: "published/rooted", ...why })).status).toBe(403);
    for (const who of [await hostOf(id), await officer("59350"), await addPerson(db, { roles: [{ role: "auditor", kind: "metropolis", id: null }] })]) {
      expect((await house.as(who).get(address)).status).toBe(403);
      expect((await send("suspend", why, who)).status).toBe(403);
    }
    expect((await row(id)).status).toBe("published");
    expect((await send("suspend", why, await officer())).status).toBe(303);
  });

  it("of an unknown place is not found", async () => {
    expect((await house.as(chloe).get("/lieux/nulle-part/etat")).status).toBe(404);
  });
});
