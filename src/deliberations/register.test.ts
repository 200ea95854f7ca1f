import { expect, it } from "vitest";

import { sayEuros } from "#platform/money/euros.ts";
import { addLink, removeLink } from "#thread";
import { deliberationsHouse, problemsOf, textOf, typed } from "./deliberations.testing.ts";
import { deliberationThings } from "./offers/deliberation.things.ts";

const house = await deliberationsHouse();
const { as, add, get, press, row, links, keepers, siret, place, resident } = house;
const list = (query = "") => textOf(get(`/deliberations${query}`));

it("registers a draft that only its keepers read, then publishes it with what it funds", async () => {
  const { id, slug } = await add();
  expect(slug).toBe("roubaix-2026-2026-112");
  expect((await get(`/deliberations/${slug}`)).status).toBe(404);
  expect((await as(resident).get(`/deliberations/${slug}`)).status).toBe(404);
  expect(await textOf(as(keepers.roubaix).get(`/deliberations/${slug}`))).toContain("Brouillon");

  const linked = await press(id, { act: "link", address: `/fil/place/${place.id}`, relation: "funds", sum: "110 000", reason: "" });
  expect(linked.status).toBe(303);
  expect(await links(id)).toEqual([]);
  expect((await press(id, { act: "publish" })).status).toBe(303);
  expect(await links(id)).toMatchObject([{ relation: "funds", kind: "place", thing: place.id }]);

  const page = await textOf(get(`/deliberations/${slug}`));
  for (const words of ["La Navette essayée", sayEuros(11_000_000, "fr"), "47 votants sur 53 élus", "La cour est plantée", "Conseil municipal de Roubaix"])
    expect(page).toContain(words);
  expect(await list()).toContain("réalisation de la cour plantée");
  expect(await textOf(get(`/fil/place/${place.id}`))).toContain(`${sayEuros(11_000_000, "fr")} votés par la délibération 2026-112 du 5 octobre 2026.`);
  expect(await textOf(get("/communes/roubaix"))).toContain("Ce que les conseils ont décidé à Roubaix");

  // What it funds got an award: that is the same money, and no thread adds it twice.
  const given = async () => (await deliberationThings.find(house.db, [id], "fr", house.services.offers)).get(id)?.figure?.money;
  expect(await given()).toBe("given");
  const award = { from: { kind: "award", id: place.id }, relation: "funds", to: { kind: "place", id: place.id } } as const;
  await addLink(house.db, { ...award, reason: "Attribué à l’essai.", day: "2026-10-06", by: null });
  expect(await given()).toBeUndefined();
  await removeLink(house.db, { ...award, reason: "Retiré à l’essai.", by: resident });
  expect(await given()).toBe("given");
});

it("finds by words, assembly, year, commune of what it concerns; gives the same rows as CSV", async () => {
  const { id } = await add({ assembly: "metropole", siret: siret.metropolis, number: "26 C 0417", title: "Plan vélo de la métropole", adopted: "2025-12-18" });
  await press(id, { act: "publish" });
  for (const query of ["?q=velo", "?q=0417", "?assemblee=metropole", "?annee=2025"]) {
    const html = await list(query);
    expect(html, query).toContain("1 délibération<");
    expect(html, query).toContain("Plan vélo");
  }
  expect(await list("?q=introuvable")).toContain("Rien ne répond à cette recherche");
  expect(await list("?assemblee=personne&annee=abc")).toContain("2 délibérations");
  expect(await list("?tri=montant")).toMatch(/cour plantée[\s\S]*Plan vélo/);
  const csv = await textOf(get("/deliberations.csv?annee=2025"));
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(csv).toContain("26 C 0417");
});

it("corrects what is published with a reason, and keeps what was before for agents alone", async () => {
  const { id, slug } = await add({ number: "2026-200", title: "Un titre avec une faute" });
  await press(id, { act: "publish" });
  const fields = { ...typed, siret: siret.roubaix, number: "2026-201", title: "Un titre sans faute", version: String((await row(id)).version) };
  const edit = (more: Record<string, string>) => as(keepers.roubaix).post(`/deliberations/bureau/${id}/modifier`, { ...fields, ...more });
  const silent = await edit({});
  expect(silent.status).toBe(422);
  expect(problemsOf(await silent.text()).join()).toContain("Dites pourquoi");
  expect((await edit({ reason: "Une faute de frappe dans le titre." })).status).toBe(303);
  const page = await textOf(get(`/deliberations/${slug}`));
  expect(page).toContain("Une faute de frappe dans le titre.");
  expect(page).toContain("le titre");
  expect(page).not.toContain("avec une faute");
  expect(await textOf(as(keepers.roubaix).get(`/deliberations/bureau/${id}`))).toContain("avec une faute");
});

it("withdraws with a reason, which everybody reads; nothing is funded any more, until it is brought back", async () => {
  const { id, slug } = await add({ number: "2026-300", title: "Une subvention annulée" });
  await press(id, { act: "link", address: `/fil/place/${place.id}`, relation: "funds", sum: "5000", reason: "Pour le toit de la Navette." });
  await press(id, { act: "publish" });
  expect((await press(id, { act: "withdraw", why: "non" })).status).toBe(422);
  expect((await press(id, { act: "withdraw", why: "Annulée par le tribunal administratif." })).status).toBe(303);
  expect(await links(id)).toEqual([]);
  expect(await textOf(get(`/deliberations/${slug}`))).toContain("Annulée par le tribunal administratif.");
  expect(await textOf(get("/donnees/deliberations/donnees.csv"))).not.toContain("2026-300");
  expect((await press(id, { act: "link", address: `/fil/place/${place.id}`, relation: "decides", reason: "" })).status).toBe(409);
  expect((await press(id, { act: "restore", why: "Le jugement a été infirmé." })).status).toBe(303);
  expect(await links(id)).toMatchObject([{ relation: "funds", reason: "Pour le toit de la Navette." }]);
});

it("says at each field what is wrong, and keeps what was typed", async () => {
  const wrong = { number: "  ", adopted: "2026-02-31", matter: "12.1", siret: "12345678901234", link: "exemple.fr", yes: "60", no: "", budget_year: "2026" };
  const answer = await as(keepers.roubaix).post("/deliberations/bureau/nouvelle", { ...typed, ...wrong });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  const told = problemsOf(html).join("\n");
  for (const words of ["numéro", "date qui existe", "matière", "SIRET", "https://", "quatre nombres", "Nommez le budget"]) expect(told).toContain(words);
  expect(html).toContain("La ville réalise la cour plantée.");
  const other = await as(keepers.roubaix).post("/deliberations/bureau/nouvelle", { ...typed, number: "9", siret: siret.tourcoing });
  expect(problemsOf(await other.text()).join()).toContain("autre collectivité");
  const late = await as(keepers.roubaix).post("/deliberations/bureau/nouvelle", { ...typed, number: "9", adopted: "2026-11-25" });
  expect(problemsOf(await late.text()).join()).toContain("à venir");
});

it("is joined to what is found by its title: the thing is chosen, a wrong sum keeps the search, nothing hidden is offered", async () => {
  const { id } = await add({ number: "2026-350" });
  const desk = (query: string) => as(keepers.roubaix).get(`/deliberations/bureau/${id}${query}`);
  const found = await textOf(desk("?cherche=navette"));
  expect(found).toContain(`value="/fil/place/${place.id}"`);
  expect(await textOf(desk("?cherche=introuvable"))).toContain("Rien de public ne porte ces mots");
  expect(await textOf(desk(""))).toContain("Adresse du fil");
  const join = (fields: Record<string, string>) =>
    as(keepers.roubaix).post(`/deliberations/bureau/${id}?cherche=navette`, {
      act: "link",
      address: `/fil/place/${place.id}`,
      relation: "funds",
      sum: "12 000",
      reason: "",
      ...fields,
    });
  const wrong = await join({ sum: "" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toMatch(new RegExp(`value="/fil/place/${place.id}" checked|checked[^>]*value="/fil/place/${place.id}"`));
  expect((await join({})).status).toBe(303);
  const draft = await add({ number: "2026-351", title: "Un brouillon de navette" });
  expect(await textOf(desk("?cherche=navette"))).not.toContain(draft.id);
});

it("takes a signed PDF and nothing else", async () => {
  const { id, slug } = await add({ number: "2026-400" });
  const send = (content: string, name: string) => {
    const form = new FormData();
    form.set("act", "file");
    form.set("file", new File([content], name));
    return as(keepers.roubaix).post(`/deliberations/bureau/${id}`, form);
  };
  expect((await send("<script>alert(1)</script>", "acte.pdf")).status).toBe(422);
  expect((await send("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n", "acte.pdf")).status).toBe(303);
  expect((await get(`/deliberations/${slug}/acte.pdf`)).status).toBe(404);
  expect((await as(keepers.tourcoing).get(`/deliberations/${slug}/acte.pdf`)).status).toBe(404);
  await press(id, { act: "publish" });
  const file = await get(`/deliberations/${slug}/acte.pdf`);
  expect(file.headers.get("content-type")).toBe("application/pdf");
  expect(file.headers.get("content-disposition")).toContain("attachment");
  await as(keepers.roubaix).post(`/deliberations/bureau/${id}/modifier`, {
    ...typed,
    number: "2026-400",
    link: "",
    version: String((await row(id)).version),
    reason: "Le lien était faux, l’acte est ici.",
  });
  expect(await (await get("/donnees/deliberations/donnees.csv")).text()).toMatch(new RegExp(`https?://[^/,]+/deliberations/${slug}/acte\\.pdf`));
  expect((await press(id, { act: "nofile" })).status).toBe(303);
  expect((await get(`/deliberations/${slug}/acte.pdf`)).status).toBe(404);
});

it("publishes several drafts at once from the desk, and only those one keeps", async () => {
  const [mine, theirs] = [await add({ number: "2026-501" }), await add({ assembly: "59599", siret: siret.tourcoing, number: "2026-501" })];
  const rows = new URLSearchParams([
    ["act", "publish"],
    ["rows", mine.id],
    ["rows", theirs.id],
  ]);
  const answer = await as(keepers.roubaix).post("/deliberations/bureau", rows);
  expect(answer.headers.get("location")).toContain("n=1");
  expect([(await row(mine.id)).state, (await row(theirs.id)).state]).toEqual(["published", "draft"]);
  expect((await as(keepers.roubaix).post("/deliberations/bureau", rows)).status).toBe(409);
  const desk = await textOf(as(keepers.tourcoing).get("/deliberations/bureau"));
  expect(desk).toContain(theirs.id);
  expect(desk).not.toContain(mine.id);
});
