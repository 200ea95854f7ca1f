import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { judgingHouse, lille, roubaix } from "../../ideas/judging/judging.testing.ts";
import { templateNames } from "./templates.ts";

const house = await judgingHouse();
const { db, as, chloe, denis, amina, audited } = house;

const address = "/participer/instruction/nouvelle";
const typed = (more: Record<string, string> = {}) => ({
  template: "participatory_budget",
  title: "Budget participatif 2028",
  summary: "Des idées pour toute la métropole.",
  owner: "metropole",
  service: "Direction de la participation",
  scale: "metropolis",
  begins: "2028-01-10",
  ...more,
});
const find = async (slug: string) =>
  (
    await sql<{
      id: string;
      state: string;
      owner: string | null;
      template: string;
      copied: string | null;
      kinds: string[];
      leads: string[];
      communes: string[];
    }>`
      select p.id, p.state, p.owner_commune as owner, p.template, p.copied_from as copied,
        array(select kind from processes.stage s where s.process_id = p.id order by position) as kinds,
        array(select person_id::text from processes.process_member m where m.process_id = p.id and part = 'lead') as leads,
        array(select commune_code::text from processes.process_commune c where c.process_id = p.id) as communes
      from processes.process p where slug = ${slug}`.execute(db)
  ).rows[0]!;

describe("an agent prepares a process", () => {
  it("from a template: a draft that they lead, with dated stages", async () => {
    const answer = await as(chloe).post(address, typed());
    expect(answer.headers.get("location")).toBe("/participer/instruction/demarche/budget-participatif-2028");
    const made = await find("budget-participatif-2028");
    expect(made).toMatchObject({ state: "draft", owner: null, template: "participatory_budget", leads: [chloe] });
    expect(made.kinds).toEqual(["collect", "admissibility", "opinion", "feasibility", "vote", "award", "delivery", "evaluation"]);
    const { rows } = await sql<{ opens: string; closes: string }>`
      select to_char(opens_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as opens, to_char(closes_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as closes
      from processes.stage where process_id = ${made.id} order by position limit 1`.execute(db);
    expect(rows[0]).toEqual({ opens: "2028-01-10 09:00", closes: "2028-03-06 23:59" });
    expect(await audited(made.id)).toEqual(["process.create"]);
  });

  it("with its introduction and envelope at once; a wrong sum is asked again", async () => {
    const words = { title: "Budget avec enveloppe", introduction: "Pourquoi ce budget.", envelope: "300 000" };
    const wrong = await as(chloe).post(address, typed({ ...words, envelope: "beaucoup" }));
    expect([wrong.status, (await wrong.text()).includes("Pourquoi ce budget.")]).toEqual([422, true]);
    expect((await as(chloe).post(address, typed(words))).status).toBe(303);
    const { rows } = await sql`select introduction, envelope_cents::int as cents from processes.process where slug = 'budget-avec-enveloppe'`.execute(db);
    expect(rows).toEqual([{ introduction: "Pourquoi ce budget.", cents: 30_000_000 }]);
  });

  it.each(templateNames)("from each template: %s", async (template) => {
    const answer = await as(chloe).post(address, typed({ template, title: `Essai ${template}` }));
    expect(answer.status).toBe(303);
    const page = await as(chloe).get(answer.headers.get("location")!);
    expect(page.status).toBe(200);
  });

  it("in another language, whose words its stages speak", async () => {
    await as(chloe).post(address, typed({ title: "Consultation in English", template: "consultation" }), { "accept-language": "en", cookie: "langue=en" });
    const { rows } = await sql<{ title: string }>`
      select s.title from processes.stage s join processes.process p on p.id = s.process_id where p.slug = 'consultation-in-english' order by position`.execute(
      db,
    );
    expect(rows[0]!.title).toMatch(/questionnaire/i);
  });

  it("twice under one title: the second gets another address", async () => {
    const answers = await Promise.all([1, 2].map(() => as(chloe).post(address, typed({ title: "La même démarche" }))));
    const places = answers.map((answer) => answer.headers.get("location"));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(places).size).toBe(2);
  });

  it("never under an address that is a word of the house", async () => {
    const answer = await as(chloe).post(address, typed({ title: "Instruction" }));
    expect(answer.headers.get("location")).toMatch(/demarche\/instruction-\d+$/);
  });

  it("for their commune, which it then concerns", async () => {
    const answer = await as(denis).post(address, typed({ title: "Boîte de Roubaix", template: "idea_box", owner: roubaix, scale: "communes" }));
    expect(answer.headers.get("location")).toBe("/participer/instruction/demarche/boite-de-roubaix/texte");
    expect(await find("boite-de-roubaix")).toMatchObject({ owner: roubaix, communes: [roubaix], leads: [denis] });
  });

  it("by taking up a past one: its words, stages and categories, shifted, and nothing that people gave", async () => {
    await as(denis).post(address, typed({ title: "Modèle", owner: roubaix, scale: "communes", template: "jury_budget", begins: "2026-03-02" }));
    const model = await find("modele");
    await as(denis).post("/participer/instruction/demarche/modele/categories", { act: "add", name: "Nature" });
    await as(denis).post("/participer/instruction/demarche/modele/partenaires", { act: "add", name: "Maison de quartier", part: "", website: "" });
    await house.idea(model.id);
    const fields = new URLSearchParams({
      ...typed({ title: "Reprise", owner: roubaix, scale: "communes", begins: "2027-04-05" }),
      template: "",
      past: model.id,
    });
    fields.append("keep", "partners");
    expect((await as(denis).post(address, fields)).status).toBe(303);
    const made = await find("reprise");
    expect(made).toMatchObject({ state: "draft", copied: model.id, template: "jury_budget", kinds: model.kinds });
    const { rows } = await sql<{ categories: number; partners: number; ideas: number; opens: string }>`
      select (select count(*) from processes.category where process_id = ${made.id}) as categories,
        (select count(*) from processes.process_partner where process_id = ${made.id}) as partners,
        (select count(*) from ideas.proposal where process_id = ${made.id}) as ideas,
        (select to_char(min(opens_at) at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') from processes.stage where process_id = ${made.id}) as opens`.execute(
      db,
    );
    // Beyond the change of clocks, the hour of the day is the same.
    expect(rows[0]).toEqual({ categories: 1, partners: 1, ideas: 0, opens: "2027-04-05 09:00" });
  });
});

describe("what is typed wrong is asked again, with the rest kept", () => {
  it.each([
    [{ title: "x" }, "Écrivez un titre"],
    [{ summary: "" }, "Écrivez une phrase"],
    [{ template: "inconnu" }, "Choisissez un modèle"],
    [{ begins: "2028-02-31" }, "Choisissez un jour"],
    [{ scale: "" }, "Dites qui est concerné"],
    [{ service: "" }, "Écrivez le nom du service"],
    [{ owner: "99999" }, "Choisissez qui la conduit"],
    [{ owner: roubaix }, "Une commune conduit une démarche pour des communes"],
    [{ template: "", past: "70000000-0000-4000-8000-0000000000ff" }, "Cette démarche n’existe plus"],
  ])("%o", async (wrong, said) => {
    const answer = await as(chloe).post(address, typed({ service: "Direction que je garde", ...wrong }));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(said);
    if (!("service" in wrong)) expect(html).toContain("Direction que je garde");
  });
});

describe("whoever may not", () => {
  it("is refused without a role, and led to sign in without an account", async () => {
    expect((await as(amina).get(address)).status).toBe(403);
    expect((await as(amina).post(address, typed())).status).toBe(403);
    expect((await house.get(address)).status).toBe(303);
  });

  it("cannot make the metropolis or another commune run it", async () => {
    for (const owner of ["metropole", lille]) {
      const answer = await as(denis).post(address, typed({ title: "Pour d’autres", owner, scale: "communes" }));
      expect(answer.status).toBe(422);
    }
  });

  it("cannot take up a draft of others", async () => {
    await as(chloe).post(address, typed({ title: "Brouillon secret" }));
    const { id } = await find("brouillon-secret");
    const answer = await as(denis).post(address, typed({ title: "Copie", template: "", past: id, owner: roubaix, scale: "communes" }));
    expect(answer.status).toBe(422);
    expect(await (await as(denis).get(address)).text()).not.toContain("Brouillon secret");
  });
});
