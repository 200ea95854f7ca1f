import { writeXlsx } from "hucre";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readInstant, localOf } from "#platform/time/clock.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { addPerson } from "../../people/people.testing.ts";

const house = await budgetsHouse();
const { db } = house;
const chloe = house.as(house.agent);

const inDays = (days: number) => localOf(new Date(Date.now() + days * 86_400_000)).split("T");
const form = (more: Record<string, string | string[]> = {}) => {
  const [[openDay, openTime], [closeDay, closeTime]] = [inDays(7), inDays(21)];
  const fields: Record<string, string | string[]> = {
    titre: "Budget du quartier",
    resume: "Dix mille euros pour le quartier",
    enveloppe: "10 000",
    forme: "knapsack",
    minimum: "1",
    melange: "1",
    age: "16",
    accepte: ["residence", "work"],
    territoire: "metropole",
    ouverture_date: openDay!,
    ouverture_time: openTime!,
    cloture_date: closeDay!,
    cloture_time: closeTime!,
    contestation: "15",
    regle: "equal-shares",
    reste: "add1",
    egalites: "cost-lot",
    ...more,
  };
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
};
const create = async (more = {}, person = house.agent) => {
  const answer = await house.as(person).post("/votes/nouveau", form(more));
  return { answer, slug: /\/votes\/([^/]+)\/preparation/.exec(answer.headers.get("location") ?? "")?.[1] ?? "" };
};
const project = (n: number, more: Record<string, string> = {}) => ({
  titre: `Des bancs ${n}`,
  resume: "Sous les arbres",
  cout: "6 000",
  theme: n % 2 ? "Nature" : "Culture",
  ...more,
});
const addProject = (slug: string, n: number, more = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ act: "save", ...project(n, more) })) data.set(name, value);
  return chloe.post(`/votes/${slug}/preparation/projets/nouveau`, data);
};
const row = async (slug: string) => db.selectFrom("budgets.vote").selectAll().where("slug", "=", slug).executeTakeFirstOrThrow();

describe("Chloé sets up a vote", () => {
  it("from a blank form to the announcement: rule, what the seed will follow from and projects are then public, and the log begins", async () => {
    const { slug } = await create();
    for (const n of [1, 2, 3]) expect((await addProject(slug, n)).status).toBe(303);
    const page = await (await chloe.get(`/votes/${slug}/preparation`)).text();
    expect(page).toContain("Prêt à être annoncé");
    expect((await house.get(`/votes/${slug}`)).status).toBe(404);
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "announce" })).status).toBe(422);
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" })).status).toBe(303);
    const { id, seed, seed_commitment } = await row(slug);
    expect([seed, seed_commitment]).toEqual([null, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const rules = await (await house.get(`/votes/${slug}/regles`)).text();
    expect(rules).toContain(seed_commitment!);
    expect(rules).toContain("Parts égales");
    const { lines, broken } = await house.chain(id);
    expect(broken).toBeNull();
    expect(JSON.parse(lines[0]!.entry)).toMatchObject({
      kind: "announced",
      seed_commitment,
      parameters: { rule: "equal-shares" },
      projects: [{ number: 1 }, { number: 2 }, { number: 3 }],
    });
  });

  it("limits a ballot by theme and by commune: the rules say it, the log tells it, and limits that leave no ballot are refused", async () => {
    const { slug } = await create({ forme: "approval", minimum: "3", par_theme: "1", par_commune: "2" });
    for (const n of [1, 2, 3]) expect((await addProject(slug, n)).status).toBe(303);
    expect(await (await chloe.get(`/votes/${slug}/preparation`)).text()).toContain("ne laissent pas assez de projets pour le minimum");
    for (const wrong of [{ par_theme: "0" }, { maximum: "2", par_theme: "2" }, { maximum: "3", par_commune: "9" }])
      expect((await create({ forme: "approval", ...wrong })).answer.status).toBe(422);
    const loose = (await create({ forme: "approval", par_theme: "1", par_commune: "2" })).slug;
    for (const n of [1, 2, 3]) await addProject(loose, n);
    expect((await chloe.post(`/votes/${loose}/preparation`, { act: "announce", relu: "1" })).status).toBe(303);
    const rules = await (await house.get(`/votes/${loose}/regles`)).text();
    expect(rules).toContain("Au plus 1 d’un même thème. Au plus 2 dans une même commune.");
    const { lines } = await house.chain((await row(loose)).id);
    expect(JSON.parse(lines[0]!.entry)).toMatchObject({
      ballot: { max_of_category: 1, max_of_commune: 2 },
      projects: [{ category: "Nature", commune_code: null }, { category: "Culture" }, { category: "Nature" }],
    });
  });

  it.each(["constructor", "toString", "__proto__"])("takes %s for no order among equals", async (egalites) => {
    const { slug } = await create({ egalites });
    expect((await row(slug)).parameters).toMatchObject({ tie: ["cost", "lot"] });
  });

  it("lets a ballot be against projects, under a rule that takes their points off and no other", async () => {
    const against = { forme: "points", points_total: "3", points_max: "1", contre: "1" };
    expect((await create({ ...against, regle: "equal-shares" })).answer.status).toBe(422);
    expect((await create({ ...against, forme: "approval", regle: "greedy" })).answer.status).toBe(422);
    const { slug } = await create({ ...against, regle: "greedy" });
    for (const n of [1, 2, 3]) await addProject(slug, n);
    expect((await row(slug)).parameters).toMatchObject({ rule: "greedy", utility: "net" });
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" })).status).toBe(303);
    const page = await (await house.get(`/votes/${slug}/regles`)).text();
    expect(page).toContain("Vous pouvez aussi être contre 1 projet au plus");
    expect(page).toContain("Les points contre sont ôtés");
    const sheet = await (await house.get(`/votes/${slug}/bulletin-papier`)).text();
    expect(sheet).toContain("Répartissez jusqu’à 3 points, et 1 au plus pour un même projet. Vous pouvez aussi être contre 1 projet au plus");
    const { lines } = await house.chain((await row(slug)).id);
    expect(JSON.parse(lines[0]!.entry)).toMatchObject({ ballot: { kind: "points", max_against: 1 } });
  });

  it("names projects that exclude one another: the rules say which, and a number that is no project is missing", async () => {
    for (const exclusions of ["3", "3, 3", "le banc, la halle", "0, 1"]) expect((await create({ exclusions })).answer.status).toBe(422);
    const { slug } = await create({ exclusions: "01, 2\r\n3; 9" });
    for (const n of [1, 2, 3]) await addProject(slug, n);
    expect(await (await chloe.get(`/votes/${slug}/preparation`)).text()).toContain("exclu par un autre n’existe pas");
    expect(await (await chloe.get(`/votes/${slug}/preparation/reglement`)).text()).toMatch(/<textarea[^>]*name="exclusions"[^>]*>1, 2\n3, 9<\/textarea>/);
    const other = (await create({ exclusions: "1, 3" })).slug;
    for (const n of [1, 2, 3]) await addProject(other, n);
    expect((await chloe.post(`/votes/${other}/preparation`, { act: "announce", relu: "1" })).status).toBe(303);
    const rules = await (await house.get(`/votes/${other}/regles`)).text();
    expect(rules).toContain("De ces projets, un seul peut être retenu, celui qui a le plus de voix\u00a0: Des bancs 1 et Des bancs 3.");
    const page = await (await house.get(`/votes/${other}/projets/1`)).text();
    expect(page).toMatch(/Ne peut pas être retenu avec<\/dt><dd>Des bancs 3</);
  });

  it("takes a project away that others exclude: the rule forgets its number, which another project may get", async () => {
    const { slug } = await create({ exclusions: "1, 3\r\n2; 4; 5" });
    for (const n of [1, 2, 3, 4, 5]) await addProject(slug, n);
    for (const n of [5, 3]) expect((await chloe.post(`/votes/${slug}/preparation/projets/${n}`, { act: "remove" })).status).toBe(303);
    expect((await row(slug)).parameters.exclusions).toEqual([["2", "4"]]);
    await chloe.post(`/votes/${slug}/preparation/projets/4`, { act: "remove" });
    expect((await row(slug)).parameters).not.toHaveProperty("exclusions");
    expect(await (await chloe.get(`/votes/${slug}/preparation`)).text()).not.toContain("exclu par un autre n’existe pas");
  });

  it("is told at each field what is wrong, and keeps what was typed", async () => {
    const { answer } = await create({
      titre: "ab",
      enveloppe: "beaucoup",
      forme: "points",
      points_total: "3",
      points_max: "9",
      accepte: [],
      cloture_date: "2020-01-01",
      contestation: "0",
      titre_inconnu: "x",
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    for (const words of [
      "Donnez un titre",
      "Écrivez l’enveloppe en chiffres",
      "ne dépasse pas les points en tout",
      "Choisissez au moins un lien",
      "qui suive l’ouverture",
      "de 1 à 90",
    ])
      expect(text).toContain(words);
    expect(text).toContain('value="beaucoup"');
  });

  it("cannot announce what is not ready, nor what opens in the past", async () => {
    const { slug } = await create();
    await addProject(slug, 1);
    expect(await (await chloe.get(`/votes/${slug}/preparation`)).text()).toContain("Ajoutez au moins un deuxième projet");
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" })).status).toBe(422);
    await addProject(slug, 2);
    await sql`update budgets.vote set opens_at = now() - interval '1 hour' where slug = ${slug}`.execute(db);
    const late = await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" });
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("L’ouverture est déjà passée")]);
  });

  it("imports a table whole or not at all, naming each wrong line", async () => {
    const { slug } = await create();
    const send = (csv: string) => {
      const data = new FormData();
      data.set("act", "import");
      data.set("fichier", new File([csv], "projets.csv", { type: "text/csv" }));
      return chloe.post(`/votes/${slug}/preparation/projets`, data);
    };
    const head = "titre;résumé;coût;thème;commune\n";
    const refused = await send(`${head}Un banc;Sous un arbre;1 200;Nature;Roubaix\nUn géant;;deux;Fêtes;Atlantis\n`);
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain("Rien n’est importé");
    expect(text).toContain("Ligne 3, cout, «\u00a0deux\u00a0»\u00a0: Écrivez le coût en chiffres");
    expect(text).toContain("Ligne 3, commune, «\u00a0Atlantis\u00a0»\u00a0: Choisissez une commune");
    expect((await send(`${head}Un banc;Sous un arbre;1 200;Nature;Roubaix\nUn géant;Pour juin;3000,50;Fêtes;\n`)).status).toBe(303);
    // Sent twice, or with a line twice, it enters once.
    const again = await (await send(`${head}UN BANC;Sous un arbre;1 200;Nature;59512\nUn four;À pain;900;Nature;\nUn four;À pain;900;Nature;\n`)).text();
    expect(again).toContain("Ligne 2, titre, «\u00a0UN BANC\u00a0»\u00a0: le projet n°\u00a01 a déjà ce titre, dans la même commune");
    expect(again).toContain("Ligne 4, titre, «\u00a0Un four\u00a0»\u00a0: la ligne 3 a déjà ce titre, dans la même commune");
    const { id } = await row(slug);
    const projects = await db
      .selectFrom("budgets.project")
      .select(["title", "cost_cents", "commune_code"])
      .where("vote_id", "=", id)
      .orderBy("number")
      .execute();
    expect(projects).toEqual([
      { title: "Un banc", cost_cents: 120_000, commune_code: "59512" },
      { title: "Un géant", cost_cents: 300_050, commune_code: null },
    ]);
  });

  it("takes its own template, a table of an old spreadsheet and a workbook; a picture is none", async () => {
    const { slug } = await create();
    const send = (content: Uint8Array, name: string) => {
      const data = new FormData();
      data.set("act", "import");
      data.set("fichier", new File([content as BlobPart], name));
      return chloe.post(`/votes/${slug}/preparation/projets`, data);
    };
    const template = await chloe.get(`/votes/${slug}/preparation/projets?modele=1`);
    expect(template.headers.get("content-disposition")).toContain("projets.csv");
    expect((await send(new Uint8Array(await template.arrayBuffer()), "projets.csv")).status).toBe(303);
    expect((await send(Buffer.from("titre;résumé;coût;thème\nLe géant;Fête d'été;3000;Fêtes\n", "latin1"), "vieux.csv")).status).toBe(303);
    const rows = [
      ["titre", "résumé", "coût", "thème"],
      ["Un verger", "Pour l’école", 1500.5, "Nature"],
    ];
    const workbook = await writeXlsx({ sheets: [{ name: "Projets", rows }] });
    expect((await send(workbook, "projets.xlsx")).status).toBe(303);
    const { id } = await row(slug);
    const projects = await db.selectFrom("budgets.project").select(["title", "summary", "cost_cents"]).where("vote_id", "=", id).orderBy("number").execute();
    expect(projects).toEqual([
      { title: "Un banc au soleil", summary: "Devant la gare, pour attendre assis.", cost_cents: 120_000 },
      { title: "Le géant", summary: "Fête d'été", cost_cents: 300_000 },
      { title: "Un verger", summary: "Pour l’école", cost_cents: 150_050 },
    ]);
    const refused = await send(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "banc.png");
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("ni un tableau CSV, ni un classeur lisible")]);
  });

  it("keeps no project of which the picture is none, and says so beside the picture", async () => {
    const { slug } = await create();
    const data = new FormData();
    for (const [name, value] of Object.entries({ act: "save", ...project(1), alt: "Un banc sous un arbre" })) data.set(name, value);
    data.set("image", new File(["rien"], "banc.png", { type: "image/png" }));
    const answer = await chloe.post(`/votes/${slug}/preparation/projets/nouveau`, data);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('href="#image"');
    expect(page).toContain('value="Des bancs 1"');
    const { id } = await row(slug);
    expect(await db.selectFrom("budgets.project").select("number").where("vote_id", "=", id).execute()).toEqual([]);
  });

  it("divides the budget by theme: each project follows", async () => {
    const { slug } = await create();
    for (const n of [1, 2, 3]) await addProject(slug, n);
    const parts = { base: "theme", nom_1: "Culture", montant_1: "4 000", nom_2: "Nature", montant_2: "6 000", part_0: "1", part_1: "2" };
    expect((await chloe.post(`/votes/${slug}/preparation/parts`, { ...parts, montant_2: "7 000" })).status).toBe(422);
    // One district alone leaves nothing to choose between.
    expect((await chloe.post(`/votes/${slug}/preparation/parts`, { ...parts, quartier_1: "1" })).status).toBe(422);
    expect((await chloe.post(`/votes/${slug}/preparation/parts`, parts)).status).toBe(303);
    const { id } = await row(slug);
    const projects = await db.selectFrom("budgets.project").select(["number", "envelope"]).where("vote_id", "=", id).orderBy("number").execute();
    expect(projects.map(({ envelope }) => envelope)).toEqual([2, 1, 2]);
  });

  it("divides the budget between the town and its districts, of which a ballot chooses one", async () => {
    const { slug } = await create({ forme: "approval" });
    for (const n of [1, 2, 3]) await addProject(slug, n, { theme: ["Ville", "Nord", "Sud"][n - 1]!, cout: "3 000" });
    const amounts = { montant_1: "4 000", montant_2: "3 000", montant_3: "3 000" };
    const parts = { base: "theme", nom_1: "Nord", nom_2: "Sud", nom_3: "Ville", ...amounts, part_0: "1", part_1: "2", part_2: "3" };
    const districts = { quartier_1: "1", quartier_2: "1", plus_3: "1" };
    expect((await chloe.post(`/votes/${slug}/preparation/parts`, { ...parts, ...districts })).status).toBe(303);
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" })).status).toBe(303);
    expect(await (await house.get(`/votes/${slug}/regles`)).text()).toContain("Ville\u00a0: 1 au plus. Un seul de ces quartiers\u00a0: Nord et Sud.");
    const { lines } = await house.chain((await row(slug)).id);
    const told = JSON.parse(lines[0]!.entry).envelopes;
    expect(told).toMatchObject([
      { name: "Nord", district: true },
      { name: "Sud", district: true },
      { name: "Ville", max_choices: 1 },
    ]);
  });

  it("with a colleague at once: the second is told that the draft changed", async () => {
    const { slug } = await create();
    const version = String((await row(slug)).version);
    const save = (titre: string) => chloe.post(`/votes/${slug}/preparation/reglement`, form({ titre, version }));
    const answers = await Promise.all([save("Budget un"), save("Budget deux")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });
});

describe("once announced", () => {
  const announce = async () => {
    const { slug } = await create();
    for (const n of [1, 2]) await addProject(slug, n);
    await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" });
    return { slug, id: (await row(slug)).id };
  };

  it("nothing changes any more: settings, projects, parts", async () => {
    const { slug } = await announce();
    expect((await chloe.post(`/votes/${slug}/preparation/reglement`, form({ version: "1" }))).status).toBe(409);
    expect((await addProject(slug, 3)).status).toBe(409);
    expect((await chloe.post(`/votes/${slug}/preparation/parts`, { base: "none" })).status).toBe(409);
    expect((await chloe.post(`/votes/${slug}/preparation`, { act: "delete" })).status).toBe(409);
    await expect(sql`delete from budgets.vote where slug = ${slug}`.execute(db)).rejects.toThrow("a vote that has a log is kept");
  });

  it("twenty times at once: it is announced once, with one commitment and one line", async () => {
    const { slug } = await create();
    for (const n of [1, 2]) await addProject(slug, n);
    const answers = await Promise.all(Array.from({ length: 20 }, () => chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const late = answers.find(({ status }) => status === 409)!;
    const page = await late.text();
    expect(page).toContain("son règlement ne change plus");
    expect(page).not.toContain('value="announce"');
    expect((await house.chain((await row(slug)).id)).lines).toHaveLength(1);
  });

  it("can be taken back before it opens, with a reason in the log, and announced again with the same commitment", async () => {
    const { slug, id } = await announce();
    const { seed_commitment } = await row(slug);
    expect((await chloe.post(`/votes/${slug}/suivi`, { act: "withdraw", raison: "court" })).status).toBe(422);
    expect((await chloe.post(`/votes/${slug}/suivi`, { act: "withdraw", raison: "Un coût était faux." })).status).toBe(303);
    expect((await house.get(`/votes/${slug}`)).status).toBe(404);
    const again = await chloe.post(`/votes/${slug}/suivi`, { act: "withdraw", raison: "Un coût était faux." });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining("Trop tard : le vote n’en est plus là")]);
    await chloe.post(`/votes/${slug}/preparation`, { act: "announce", relu: "1" });
    expect(await row(slug)).toMatchObject({ seed: null, seed_commitment });
    const { lines, broken } = await house.chain(id);
    expect([lines.map(({ kind }) => kind), broken]).toEqual([["announced", "withdrawn", "announced"], null]);
  });

  it("moves only its closing, in public, and not once it has closed", async () => {
    const { slug, id } = await announce();
    const [day, time] = inDays(30);
    const moved = await chloe.post(`/votes/${slug}/suivi`, {
      act: "move",
      cloture_date: day!,
      cloture_time: time!,
      raison: "Une panne a fermé les guichets.",
    });
    expect(moved.status).toBe(303);
    expect((await row(slug)).closes_at).toEqual(readInstant(day!, time!));
    expect(await (await house.get(`/votes/${slug}/regles`)).text()).toContain("Une panne a fermé les guichets.");
    expect((await house.chain(id)).lines.at(-1)!.kind).toBe("closing_moved");
    const past = await chloe.post(`/votes/${slug}/suivi`, {
      act: "move",
      cloture_date: "2020-01-01",
      cloture_time: "12:00",
      raison: "Une panne a fermé les guichets.",
    });
    expect(past.status).toBe(409);
    const closed = await house.addVote({ closes: -1, opens: -60 });
    expect(
      (
        await chloe.post(`/votes/${closed.slug}/suivi`, {
          act: "move",
          cloture_date: day!,
          cloture_time: time!,
          raison: "Une panne a fermé les guichets.",
        })
      ).status,
    ).toBe(409);
  });

  it("is cancelled with a public reason", async () => {
    const { slug, id } = await announce();
    expect((await chloe.post(`/votes/${slug}/suivi`, { act: "cancel", raison: "Le budget n’est pas voté." })).status).toBe(422);
    expect((await chloe.post(`/votes/${slug}/suivi`, { act: "cancel", raison: "Le budget n’est pas voté.", certain: "1" })).status).toBe(303);
    expect(await (await house.get(`/votes/${slug}`)).text()).toContain("Le budget n’est pas voté.");
    expect((await house.chain(id)).lines.at(-1)!.kind).toBe("cancelled");
  });
});

describe("whose vote it is", () => {
  it("an agent of a commune sets up that commune's votes and no others", async () => {
    const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect((await create({ porteur: "" }, denis)).answer.status).toBe(422);
    expect((await create({ porteur: "59350" }, denis)).answer.status).toBe(422);
    const { slug } = await create({ porteur: "59512" }, denis);
    expect((await house.as(denis).get(`/votes/${slug}/preparation`)).status).toBe(200);
    const other = await create();
    for (const page of ["preparation", "preparation/reglement", "preparation/projets", "suivi"])
      expect((await house.as(denis).get(`/votes/${other.slug}/${page}`)).status).toBe(404);
  });

  it("a resident finds no page of the workshop", async () => {
    const { slug } = await create();
    const hugo = house.as(await house.resident("Hugo Exemple"));
    for (const page of ["/votes/nouveau", "/votes/gestion", `/votes/${slug}/preparation`, `/votes/${slug}/suivi`])
      expect([403, 404]).toContain((await hugo.get(page)).status);
    expect((await hugo.post("/votes/nouveau", form())).status).toBe(403);
  });

  it("organisers see no result and no choice before the closing, only how many ballots the log shows", async () => {
    const vote = await house.addVote();
    const page = await (await chloe.get(`/votes/${vote.slug}/suivi`)).text();
    expect(page).toContain("personne ne voit de résultat avant la clôture");
    for (const title of ["Projet 1", "Projet 2"]) expect(page).not.toContain(title);
  });
});
