import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { callsHouse, form } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { decide, takeBack } from "../judge/decide.command.ts";
import { type RankingFile, recompute } from "../judge/rank.ts";
import type { Question } from "../question.ts";

const house = await callsHouse();
const { db, as, get, agent, lead, addCall, addApplication, press } = house;

const plainly = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll(/[\u00a0\u202f]/g, " ");
const ask = (key: string, kind: Question["kind"], label: string, more: Partial<Question> = {}): Question => ({
  ...{ key, kind, label, hint: "", required: true, options: [], most: null, condition: null },
  ...more,
});
const kinds = [
  ask("accueil", "place", "Quel lieu vous accueille ?"),
  ask("partenaire", "structure", "Quelle structure vous aide ?"),
  ask("plan", "file", "Le plan du local", { condition: { key: "stade", values: ["ouvert"] } }),
];
await addPlace(db, { name: "La Corderie", stage: "rooted" });

/** A call that asks these kinds too, and a file of it that answers none of them yet. */
async function asking(more: Parameters<typeof addCall>[0] = {}) {
  const call = await addCall(more);
  const sections = [{ ...form[0]!, questions: [...form[0]!.questions, ...kinds] }];
  await sql`insert into calls.edition (call_id, number, rules, form, reason)
    select call_id, 2, rules, ${JSON.stringify(sections)}::jsonb, 'Trois questions de plus' from calls.edition where call_id = ${call.id}`.execute(db);
  const id = await addApplication(call.id);
  await sql`update calls.application set edition = 2 where id = ${id}`.execute(db);
  return { ...call, application: id };
}
async function answer(id: string, fields: Record<string, string>): Promise<Response> {
  const { rows } = await sql<{ version: number }>`select version from calls.application where id = ${id}`.execute(db);
  const own = { "q_public-vise": "Le quartier", q_stade: "idee", ...fields, version: String(rows[0]!.version) };
  return as(lead).post(`/projets/${id}/rubrique/projet`, own);
}

it("a place that the directory does not have and a number of no structure are refused at their field, and what was typed stays", async () => {
  const { application } = await asking();
  const wrong = await answer(application, { q_accueil: "La Corderi", q_partenaire: "73282932000074" });
  expect(wrong.status).toBe(422);
  expect(await plainly(wrong)).toMatch(/value="La Corderi"/);
  expect((await answer(application, { q_accueil: "La Corderie", q_partenaire: "73282932000075" })).status).toBe(422);
  expect((await answer(application, { q_accueil: "la corderie", q_partenaire: "w 123456789" })).status).toBe(303);
  const { rows } = await sql<{ answers: unknown }>`select answers from calls.application where id = ${application}`.execute(db);
  expect(rows[0]!.answers).toMatchObject({ accueil: "La Corderie", partenaire: "W123456789" });
});

it("a place that answers a question stays a link: shown to the service and to authors, taken over, joined to the thread by the award and untied when it is taken back", async () => {
  const { id: call, slug, application } = await asking({ threshold: 0 });
  await answer(application, { q_accueil: "La Corderie", q_partenaire: "73282932000074" });
  const link = />La Corderie<\/a>/;
  expect(await plainly(as(lead).get(`/projets/${application}/lire`))).toMatch(link);
  await sql`update calls.application set state = 'admissible', number = 1, sent_at = now() where id = ${application}`.execute(db);
  expect(await plainly(as(agent).get(`/appels/preparation/${slug}/dossiers/${application}`))).toMatch(link);
  await sql`update calls.call set edition = 2 where id = ${call}`.execute(db);
  const again = await as(lead).post(`/appels/${slug}/deposer`, {});
  const next = new URL(again.headers.get("location")!, "http://x").pathname;
  expect(await plainly(as(lead).get(`${next}/lire`))).toMatch(link);
  const whole = (await findCall(db, slug, { drafts: false }))!;
  const give = { applicationId: application, outcome: "granted" as const, cents: 100_000, conditions: null, reasons: null, payer: null };
  const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
  const funded = async () =>
    (
      await sql<{
        name: string;
      }>`select p.name from thread.link l join places.place p on p.id::text = l.to_id where l.removed_at is null and l.from_id = ${call}`.execute(db)
    ).rows;
  expect(await decide(db, whole, [give], committee)).toMatchObject({ ok: true });
  expect(await funded()).toEqual([{ name: "La Corderie" }]);
  expect(await takeBack(db, whole, application, "La structure renonce", agent)).toBe(true);
  expect(await funded()).toEqual([]);
  await answer(next.split("/").at(-1)!, { q_partenaire: "73282932000074" });
  expect(
    (
      await sql<{
        n: number;
      }>`select count(*)::int as n from calls.answered_place w join calls.application a on a.id = w.application_id where a.call_id = ${call}`.execute(db)
    ).rows,
  ).toEqual([{ n: 1 }]);
});

it("a file is asked as long as its condition holds, keeps the sending up, and is no way around the documents of the call", async () => {
  const { slug, application } = await asking();
  const put = async (piece: string) => {
    const typed = new FormData();
    for (const [name, value] of Object.entries({ act: "put", piece, date: "2026-01-10" })) typed.set(name, value);
    typed.set("fichier", new File([`%PDF-1.4 ${piece}\n`], "plan.pdf", { type: "application/pdf" }));
    return (await as(lead).post(`/projets/${application}/pieces`, typed)).status;
  };
  await answer(application, { q_accueil: "La Corderie", q_partenaire: "73282932000074" });
  expect(await plainly(as(lead).get(`/projets/${application}/pieces`))).not.toContain("Le plan du local");
  expect(await put("q:plan")).toBe(422);
  expect(await put("plan")).toBe(422);
  await answer(application, { q_accueil: "La Corderie", q_partenaire: "73282932000074", q_stade: "ouvert", q_depuis: "2026-01-01" });
  expect(await plainly(as(lead).get(`/projets/${application}/pieces`))).toContain("Le plan du local");
  expect((await press(application, "send")).status).toBe(409);
  expect(await put("q:plan")).toBe(303);
  expect((await press(application, "send")).status).toBe(303);
  const sent: { documents: { key: string }[] } = JSON.parse(await (await as(lead).get(`/projets/${application}/envois/1`)).text());
  expect(sent.documents.map(({ key }) => key).toSorted()).toEqual(["q:plan", "statuts"]);
  expect(await plainly(as(agent).get(`/appels/preparation/${slug}/dossiers/${application}`))).toContain("plan.pdf");
});

it("an anonymous reading shows neither place nor structure nor file that was answered", async () => {
  const { id, application } = await asking({ anonymous: true });
  await answer(application, { q_accueil: "La Corderie", q_partenaire: "73282932000074" });
  await sql`update calls.application set state = 'admissible', number = 1, sent_at = now() where id = ${application}`.execute(db);
  const reader = await addPerson(db, { email: "lectrice@ailleurs.example" });
  await sql`insert into calls.reviewer (call_id, person_id) values (${id}, ${reader})`.execute(db);
  await sql`insert into calls.review (application_id, person_id, how) values (${application}, ${reader}, 'engine')`.execute(db);
  const page = await plainly(as(reader).get(`/lectures/${application}`));
  expect(page).toContain("Le quartier");
  for (const told of ["La Corderie", "732 829 320", "73282932000074", "Association Essai"]) expect(page).not.toContain(told);
});

const typed = {
  ...{ taux: "30", depassement: "refuse", taux_public: "100", echelle: "5", seuil: "0", relectures: "1", recours: "60" },
  ...{ critere0: "Utilité", critere0_mot: "utilite", critere0_poids: "1" },
};

it("a bonus without communes, a ceiling without points and a step that is none are refused; what is written is public and ranks as published", async () => {
  const { slug, id } = await addCall({}, { published: false });
  const save = async (fields: Record<string, string>) => {
    const { rows } = await sql<{ version: number }>`select version from calls.call where id = ${id}`.execute(db);
    return (await as(agent).post(`/appels/preparation/${slug}/regles`, { ...typed, ...fields, version: String(rows[0]!.version) })).status;
  };
  expect(await save({ bonus_commune: "5", bonus_plafond: "5" })).toBe(422);
  expect(await save({ bonus_plafond: "5" })).toBe(422);
  expect(await save({ bonus_communes: "59512", bonus_commune: "5" })).toBe(422);
  expect(await save({ bonus_communes: "59512", bonus_commune: "60", bonus_plafond: "50" })).toBe(422);
  expect(await save({ etapes: "place.moon" })).toBe(422);
  expect(await save({ bonus_communes: "59512", bonus_commune: "5", bonus_plafond: "4", severite: "1", etapes: "place.opening" })).toBe(303);
  await sql`update calls.call set published_at = now() where id = ${id}`.execute(db);
  const page = await plainly(get(`/appels/${slug}`));
  expect(page).toContain("Ensemble, 4 % au plus");
  expect(page).toContain("celle d’une sévérité égale");

  const [here, elsewhere] = [await addApplication(id, lead, { title: "Ici" }), await addApplication(id, lead, { title: "Ailleurs", commune: "59350" })];
  const readers = [await addPerson(db), await addPerson(db)];
  for (const [n, file] of [here, elsewhere].entries()) {
    await sql`update calls.application set state = 'admissible', number = ${n + 1}, sent_at = now() where id = ${file}`.execute(db);
    for (const [at, reader] of readers.entries()) {
      await sql`insert into calls.review (application_id, person_id, how) values (${file}, ${reader}, 'engine')`.execute(db);
      await sql`insert into calls.score (application_id, person_id, criterion, points, comment) values (${file}, ${reader}, 'utilite', ${at === 0 ? 3 : 4}, 'Parce que')`.execute(
        db,
      );
      await sql`update calls.review set sent_at = now() where application_id = ${file} and person_id = ${reader}`.execute(db);
    }
  }
  const committee = `/appels/preparation/${slug}/comite`;
  expect(await plainly(as(agent).get(committee))).toMatch(/Ici[\s\S]*70 % \+ 4 %[\s\S]*à sévérité égale : 70 %/);
  expect((await as(agent).post(committee, { act: "publish" })).status).toBe(303);
  const text = await (await get(`/appels/${slug}/classement/1`)).text();
  const file: RankingFile = JSON.parse(text);
  expect(file.places.map(({ number, bonus }) => [number, bonus])).toEqual([
    [1, 4],
    [2, undefined],
  ]);
  expect(recompute(file)).toEqual([]);
  for (const reader of readers) expect(text).not.toContain(reader);
  expect(text).not.toContain("readers");
});

it("a committee of many files is read page by page, decides of the page that it reads, and names a file by its number", async () => {
  const { id, slug } = await addCall({ threshold: 0, ceilingCents: null, deMinimis: false });
  const first = await addApplication(id);
  await sql`
    insert into calls.application (call_id, edition, title, summary, structure_name, structure_kind, commune_code, asked_cents, state, number, sent_at)
    select ${id}, 1, 'Projet ' || n, 'Un atelier.', 'Association', 'association', '59512', 1000, 'admissible', n, now() from generate_series(2, 120) n`.execute(
    db,
  );
  await sql`update calls.application set state = 'admissible', number = 1, sent_at = now(), title = 'Projet 1' where id = ${first}`.execute(db);
  const reader = await addPerson(db);
  await sql`insert into calls.review (application_id, person_id, how) select a.id, ${reader}, 'engine' from calls.application a where a.call_id = ${id}`.execute(
    db,
  );
  await sql`insert into calls.score (application_id, person_id, criterion, points, comment)
    select r.application_id, r.person_id, c.key, 3, 'Parce que' from calls.review r join calls.application a on a.id = r.application_id,
      unnest(array['utilite', 'modele']) c (key) where a.call_id = ${id}`.execute(db);
  await sql`update calls.review r set sent_at = now() from calls.application a where a.id = r.application_id and a.call_id = ${id}`.execute(db);
  const committee = `/appels/preparation/${slug}/comite`;
  const idOf = async (number: number) =>
    (await sql<{ id: string }>`select id from calls.application where call_id = ${id} and number = ${number}`.execute(db)).rows[0]!.id;
  const page = await plainly(as(agent).get(`${committee}?page=5&regle=oui`));
  expect(page).toContain("Projet 119");
  expect(page).not.toContain("Projet 42<");
  expect(page.match(/name="decision_/g)).toHaveLength(20);
  const wrong = await as(agent).post(`${committee}?page=5`, {
    act: "decide",
    enveloppe: "2026_",
    jour: "2026-11-20",
    [`decision_${await idOf(118)}`]: "reserve",
  });
  expect(wrong.status).toBe(422);
  expect(await plainly(wrong)).toContain("Projet 118");
  const absence = { act: "absence", sortie_nom: "Une élue", sortie_raison: "Voisine", sortie_jour: "2026-11-20" };
  expect((await as(agent).post(committee, { ...absence, sortie_dossier: "118" })).status).toBe(303);
  for (const strange of ["121", "0", await addApplication((await addCall()).id), "118 or 1=1"])
    expect((await as(agent).post(committee, { ...absence, sortie_dossier: strange })).status).toBe(422);
  const { rows } = await sql<{ id: string }>`select application_id as id from calls.absence`.execute(db);
  expect(rows).toEqual([{ id: await idOf(118) }]);
});

it("a path shows a call at the steps that its rules name, to whom it is for, while it can be applied to; and to nobody another's project", async () => {
  const open = await addCall({ steps: ["place.opening"], kinds: ["association"] });
  const beside = await addCall({ steps: [], kinds: [] });
  const hidden = [await addCall({ steps: ["place.opening"] }, { published: false }), await addCall({ steps: ["place.opening"] })];
  await sql`update calls.call set opens_at = now() - interval '3 days', closes_at = now() - interval '1 day' where id = ${hidden[1]!.id}`.execute(db);
  const page = await plainly(get("/appels/parcours/lieu"));
  const stepOf = (id: string, text: string) => text.split(`<h2 id="place-${id}"`)[1]!.split("<h2")[0]!;
  expect(stepOf("opening", page)).toContain(`/appels/${open.slug}"`);
  for (const step of ["idea", "prefiguration", "rooted"]) expect(stepOf(step, page)).not.toContain(`/appels/${open.slug}"`);
  expect(page.split('id="toute-etape"')[1]).toContain(`/appels/${beside.slug}"`);
  for (const { slug } of hidden) expect(page).not.toContain(`/appels/${slug}"`);
  expect(await plainly(get("/appels/parcours/lieu?structure=commune"))).not.toContain(`/appels/${open.slug}"`);
  expect(await plainly(get("/appels/parcours/entreprise"))).not.toContain(`/appels/${open.slug}"`);

  const mine = await addApplication(open.id, lead, { title: "Zyxomma" });
  expect(await plainly(as(lead).get("/appels/parcours/lieu"))).not.toContain("Zyxomma");
  await sql`update calls.application set state = 'sent', number = 1, sent_at = now(), agent_id = ${agent} where id = ${mine}`.execute(db);
  await sql`insert into calls.next_step (application_id, words, due_on) values (${mine}, 'Visiter le local', '2026-12-15')`.execute(db);
  expect(await plainly(as(lead).get("/appels/parcours/lieu"))).toMatch(/Zyxomma[\s\S]*Suivi par Agente Essai[\s\S]*Visiter le local/);
  for (const visitor of [house, as(agent), as(house.other)]) expect(await plainly(visitor.get("/appels/parcours/lieu"))).not.toContain("Zyxomma");
});

it("a path shows premises that can be had, those of the commune first, where who helps is found; nothing of a draft, of what is let or ended", async () => {
  const today = dayOf(Date.now());
  const offer = (slug: string, commune: string, state: string, closes = 30) =>
    sql`insert into premises.offer (slug, commune_code, address, kind, title, about, uses, surface, rent_cents, rent_per, from_day, closes_on, wheelchair, state, published_at, ended_at)
      values (${slug}, ${commune}, '1 rue de l’Essai', 'whole', ${`Local ${slug}`}, 'Un local clos.', '{workshop}', 40, 34000, 'month', ${today}, ${addDays(today, closes)}, 'yes',
        ${state}, case when ${state} <> 'draft' then now() end, case when ${state} = 'let' then now() end)`.execute(db);
  await offer("a-roubaix", "59512", "open");
  for (const n of [1, 2, 3]) await offer(`a-lille-${n}`, "59350", "open");
  await offer("brouillon", "59512", "draft");
  await offer("loue", "59512", "let");
  await offer("passe", "59512", "open", -1);
  const shown = async (query: string) => (await plainly(get(`/appels/parcours/lieu${query}`))).match(/href="\/locaux\/[a-z0-9-]+"/g) ?? [];
  expect((await shown("")).toSorted()).toEqual([1, 2, 3].map((n) => `href="/locaux/a-lille-${n}"`));
  expect((await shown("?commune=59512"))[0]).toBe('href="/locaux/a-roubaix"');
  expect(await shown("?commune=59512")).toHaveLength(3);
  const page = await plainly(get("/appels/parcours/lieu"));
  for (const href of ["/communes", "/formations", "/locaux", "/reseau", "/lieux", "/mon-espace/projets"]) expect(page).toContain(`<li><a href="${href}">`);
});
