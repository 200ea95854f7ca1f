import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { contactsJob } from "./keeping/contacts.job.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { premisesHouse, problemsOf, typed } from "./premises.testing.ts";

const house = await premisesHouse();
const { as, get, add, send, row, press, links, here, there, agents, resident, db } = house;
const text = async (address: string) => (await get(address)).text();

describe("a host who has a workshop to let", () => {
  it("writes a draft, publishes it, and it is read where people look: list, page, place, commune, search, needs, thread, news, files", async () => {
    const { id, slug } = await add({ titre: "Atelier des Orfèvres", loyer: "340,50" }, { publish: false });
    expect(await row(id)).toMatchObject({ state: "draft", version: 1 });
    expect(await text("/locaux")).not.toContain("Orfèvres");
    expect((await press(id, { act: "publish" })).status).toBe(303);
    const shown = await text(`/locaux/${slug}`);
    expect(shown).toContain("340,50\u00a0€");
    expect(shown).toContain("mailto:atelier@exemple.fr");
    expect(shown).toContain('"@type":"Offer"');
    for (const address of [
      ...["/locaux", "/locaux?commune=59512&surface=40&loyer=341&usage=atelier&genre=partie&acces=1&libre=2026-12-24&q=orfevres", "/locaux.csv"],
      ...[`/lieux/${here.slug}`, "/communes/roubaix", "/recherche?q=local+atelier", "/nouvelles.atom", "/donnees/locaux/donnees.csv", `/fil/place/${here.id}`],
    ])
      expect(await text(address), address).toContain("Orfèvres");
    expect(await links(id)).toEqual([here.id]);
    expect(await text("/besoins?q=ouvrir%20un%20restaurant")).toContain('href="/locaux"');
    expect(await text("/besoins/logement-hebergement")).not.toContain('<a class="go" href="/locaux"');
  });

  it.each([
    ["surface=41", "a surface"],
    ["loyer=339", "a rent"],
    ["gratuit=1", "what is free"],
    ["libre=2026-11-30", "a day before it is free"],
    ["usage=cuisine", "a use"],
    ["genre=entier", "a kind"],
    ["commune=59599", "a commune"],
  ])("is not found by who wants otherwise: %s", async (question) => {
    await add({ titre: "Atelier des Vitriers", q: question });
    expect(await text(`/locaux?q=Vitriers&${question}`)).not.toContain("Atelier des Vitriers</a>");
  });

  it("says that it is let: it leaves the list, keeps its page without contacts, and comes back when it was a mistake", async () => {
    const { id, slug } = await add({ titre: "Atelier des Relieurs" });
    expect((await press(id, { act: "let" })).status).toBe(303);
    expect(await text("/locaux?q=relieurs")).not.toContain("des Relieurs</a>");
    const page = await text(`/locaux/${slug}`);
    expect(page).toContain("Ce local est loué");
    expect(page).not.toContain("atelier@exemple.fr");
    expect(await links(id)).toEqual([here.id]);
    expect((await press(id, { act: "reopen" })).status).toBe(303);
    expect(await text("/locaux?q=relieurs")).toContain("des Relieurs</a>");
  });

  it("withdraws it with a reason, that nobody else reads", async () => {
    const { id, slug } = await add({ titre: "Atelier des Cordiers" });
    expect((await press(id, { act: "withdraw", raison: "" })).status).toBe(422);
    expect((await press(id, { act: "withdraw", raison: "Une fuite au plafond" })).status).toBe(303);
    expect((await get(`/locaux/${slug}`)).status).toBe(404);
    expect(await links(id)).toEqual([]);
    expect(await (await as(here.host).get(`/locaux/annonces/${id}`)).text()).toContain("Une fuite au plafond");
    expect((await as(here.host).get(`/locaux/annonces/${id}/modifier`)).status).toBe(409);
  });

  it("is asked before its end whether it is still true, and prolongs it", async () => {
    const { id, slug } = await add({ titre: "Atelier des Tanneurs", fin: "2026-12-01" });
    expect(await (await as(here.host).get("/mon-espace")).text()).toContain("Tanneurs");
    await sql`update premises.offer set closes_on = '2026-11-20' where id = ${id}`.execute(db);
    const page = await text(`/locaux/${slug}`);
    expect(page).toContain("Cette annonce est terminée");
    expect(page).not.toContain("atelier@exemple.fr");
    expect(await text("/locaux?q=tanneurs")).not.toContain("des Tanneurs</a>");
    expect(await (await as(here.host).get("/locaux/annonces?etat=terminees")).text()).toContain("Tanneurs");
    const answer = await as(here.host).post("/locaux/annonces?etat=terminees", { act: "prolong", rows: id });
    expect(answer.status).toBe(303);
    expect((await row(id)).closes).toBe("2027-02-23");
    expect((await press(id, { act: "prolong" })).status).toBe(409);
  });

  it("deletes a draft, and nothing that was published", async () => {
    const draft = await add({ titre: "Atelier des Oublis" }, { publish: false });
    expect((await press(draft.id, { act: "remove" })).status).toBe(303);
    expect((await as(here.host).get(`/locaux/annonces/${draft.id}`)).status).toBe(404);
    const { id } = await add({ titre: "Atelier des Restes" });
    expect((await press(id, { act: "remove" })).status).toBe(409);
  });

  it("adds a photograph in place of the drawing, described and agreed to, and takes it back", async () => {
    const { id, slug } = await add({ titre: "Atelier des Images" });
    const drawn = await text(`/locaux/${slug}`);
    expect(drawn).toContain("/dessins/lieu-atelier-");
    const sharp = (await import("sharp")).default;
    const image = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#a3341c" } })
      .jpeg()
      .toBuffer();
    const upload = (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ act: "picture", ...fields })) form.set(name, value);
      form.set("photo", new File([new Uint8Array(image)], "IMG_1.jpg", { type: "image/jpeg" }));
      return as(here.host).post(`/locaux/annonces/${id}`, form);
    };
    expect((await upload({ description: "Une grande table" })).status).toBe(422);
    expect((await upload({ description: "Une grande table", accord: "1" })).status).toBe(303);
    const { file } = await row(id);
    expect(await text(`/locaux/${slug}`)).toContain("Une grande table");
    expect((await get(`/fichiers/${file}`)).status).toBe(200);
    await press(id, { act: "withdraw", raison: "Une fuite" });
    expect((await get(`/fichiers/${file}`)).status).toBe(404);
    await press(id, { act: "reopen" });
    expect((await press(id, { act: "nopicture" })).status).toBe(303);
    expect((await get(`/fichiers/${file}`)).status).toBe(404);
  });
});

describe("what is typed wrong", () => {
  it.each([
    [{ titre: "" }, "Donnez un titre"],
    [{ surface: "0" }, "mètres carrés"],
    [{ surface: "douze" }, "mètres carrés"],
    [{ loyer: "" }, "Écrivez le loyer"],
    [{ loyer: "-5" }, "Écrivez le loyer"],
    [{ periode: "" }, "par mois, par an"],
    [{ usages: "" }, "au moins un usage"],
    [{ usages: "armement" }, "au moins un usage"],
    [{ genre: "partage" }, "quels jours"],
    [{ fin: "2026-11-23" }, "un jour à venir"],
    [{ fin: "2028-02-01" }, "un jour à venir"],
    [{ jusque: "2026-11-01" }, "après le début"],
    [{ jusque: "2027-01-01" }, "plus longtemps que la location"],
    [{ email: "" }, "une adresse e-mail ou un numéro"],
    [{ email: "personne" }, "adresse e-mail"],
    [{ telephone: "appelez-moi" }, "numéro de téléphone"],
    [{ ou: "" }, "qui propose ce local"],
    [{ ou: "commune:59512" }, "qui propose ce local"],
  ])("%j is asked again, and what was typed stays", async (fields, problem) => {
    const answer = await send({ titre: "Atelier gardé", ...fields });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(problemsOf(html).join()).toContain(problem);
    expect(html).toContain("Un atelier clos au fond de la cour.");
  });

  it("a commune says where: it has no address of its own", async () => {
    const fields = { ou: "commune:59512", titre: "Ancienne mercerie" };
    expect(problemsOf(await (await send(fields, agents.roubaix)).text()).join()).toContain("adresse du local");
    const { slug } = await add({ ...fields, adresse: "Place des Tisserands", loyer: "0", periode: "" }, { by: agents.roubaix });
    const page = await text(`/locaux/${slug}`);
    expect(page).toContain("Place des Tisserands");
    expect(page).toContain("Gratuit");
  });
});

it("contacts go six months after the end, and those of what is open stay", async () => {
  const [open, over, let_] = [await add({ titre: "Contacts gardés" }), await add({ titre: "Contacts finis" }), await add({ titre: "Contacts loués" })];
  await press(let_.id, { act: "let" });
  await sql`update premises.offer set closes_on = '2026-05-01' where id = ${over.id}`.execute(db);
  await sql`update premises.offer set ended_at = '2026-05-01' where id = ${let_.id}`.execute(db);
  await contactsJob.run({ db, now: () => new Date("2026-11-24T03:00:00Z") } as never, {} as never);
  expect([(await row(open.id)).email, (await row(over.id)).email, (await row(let_.id)).email]).toEqual(["atelier@exemple.fr", null, null]);
});

it("what a place offers goes over to the record that was kept, and comes back", async () => {
  const { id } = await add({ titre: "Atelier des Fusions" });
  const hear = (event: string) => mergedPlaces.find((one) => one.event === event)!.handle({ db } as never, { kept: there.id, gone: here.id });
  await hear("places.merged");
  expect(await links(id)).toEqual([there.id]);
  await hear("places.unmerged");
  expect(await links(id)).toEqual([here.id]);
});

it("an account without a place or a commune offers nothing, and the desk's file has no contacts", async () => {
  for (const address of ["/locaux/annonces", "/locaux/annonces.csv", "/locaux/annonces/nouvelle"]) {
    expect((await as(resident).get(address)).status, address).toBe(403);
    expect((await get(address)).status, address).toBe(303);
  }
  await add({ titre: "Atelier du fichier" });
  for (const file of [await text("/locaux.csv"), await text("/donnees/locaux/donnees.csv"), await (await as(here.host).get("/locaux/annonces.csv")).text()]) {
    expect(file).toContain("Atelier du fichier");
    expect(file).not.toContain("atelier@exemple.fr");
  }
  expect(typed.email).toBe("atelier@exemple.fr");
});
