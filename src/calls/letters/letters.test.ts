import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { createCall } from "../build/build.command.ts";
import { decide, type Deciding } from "../judge/decide.command.ts";
import { defaultLetters } from "./default-letters.texts.ts";
import { blanks, fill, letterKinds, letterLanguages, missingBlanks, unknownBlanks, type Values } from "./letter.ts";

const house = await callsHouse();
const { db, as, get, agent, local, lead, other, addCall, addApplication } = house;
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("&nbsp;", " ");
const all = (value: (one: string) => string): Values => Object.fromEntries(blanks.map((one) => [one, value(one)])) as unknown as Values;

/** A call whose files are admissible. */
async function judged(count: number) {
  const call = await addCall({ threshold: 0 });
  const files: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const id = await addApplication(call.id, lead, { title: `Projet ${n}`, siret: String(n).padStart(14, "2") });
    await sql`update calls.application set state = 'admissible', number = ${n + 1}, sent_at = now() where id = ${id}`.execute(db);
    files.push(id);
  }
  return { ...call, files, whole: (await findCall(db, call.slug, { drafts: false }))! };
}
const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
const give = (applicationId: string, more: Partial<Deciding> = {}): Deciding => ({
  ...{ applicationId, outcome: "granted", cents: 1_000_000, conditions: null, reasons: null, payer: null },
  ...more,
});
const page = async (id: string, by = lead, query = "") => as(by).get(`/projets/${id}/lettre${query}`);
const edit = (slug: string, kind: string, language = "fr") => `/appels/preparation/${slug}/lettres/${kind}/${language}`;

it("each letter of the house says what it has to, in each language, leaves open what can be filled in, and drops a paragraph that has nothing to say", () => {
  for (const language of letterLanguages)
    for (const kind of letterKinds) {
      const body = defaultLetters[language][kind];
      expect([unknownBlanks(body), missingBlanks(kind, body)], `${kind} ${language}`).toEqual([[], []]);
      expect(
        fill(
          body,
          all((one) => `<${one}>`),
        ),
      ).not.toMatch(/[{}]/);
      expect(fill(body, { ...all(() => "X"), deliberation: "" }).split("\n\n")).toHaveLength(body.split("\n\n").length - 1);
    }
  // What somebody called their project is no blank.
  expect(fill("Projet {titre}\n\nSomme : {somme}", { ...all(() => "1"), titre: "{somme} $& {motifs}" })).toBe("Projet {somme} $& {motifs}\n\nSomme : 1");
});

it("what a committee decides is a letter, aided, in part, in reserve or refused: read by its authors in their language, and by nobody else", async () => {
  const { slug, files, whole } = await judged(4);
  expect((await page(files[0]!)).status).toBe(404);
  const decisions = [
    give(files[0]!, { conditions: "Ouvrir trois jours par semaine." }),
    give(files[1]!, { cents: 600_000, reasons: "L’enveloppe ne suffit pas à tout." }),
    give(files[2]!, { outcome: "reserve", cents: 0, reasons: "L’enveloppe est épuisée." }),
    give(files[3]!, { outcome: "refused", cents: 0, reasons: "Le modèle <b>ne tient pas</b>." }),
  ];
  expect(await decide(db, whole, decisions, committee)).toMatchObject({ ok: true });
  const words = await Promise.all(files.map(async (id) => spaced(await (await page(id)).text())));
  expect(words[0]).toContain("est de 10 000 €, comme vous l’avez demandée");
  expect(words[0]).toContain("Conditions : Ouvrir trois jours par semaine.");
  expect(words[0]).not.toContain("Délibération");
  expect(words[1]).toMatch(/Vous avez demandé 10 000 €\. La somme accordée à Association Essai est de 6 000 €\.[\s\S]*L’enveloppe ne suffit pas/);
  expect(words[2]).toContain("sur la liste de réserve");
  expect(words[3]).toMatch(/Le modèle &lt;b>ne tient pas&lt;\/b>|Le modèle &lt;b&gt;ne tient pas/);
  expect(words[3]).toContain("tribunal administratif");
  expect(words[3]).toContain(`Référence : ${slug}-4-1`);
  const reader = await addPerson(db, { locale: "en" });
  await sql`insert into calls.author (application_id, person_id, role) values (${files[3]!}, ${reader}, 'reader')`.execute(db);
  const english = await (await page(files[3]!, reader)).text();
  expect(english).toContain("did not select your project");
  expect((await page(files[3]!, other)).status).toBe(404);
  expect((await get(`/projets/${files[3]}/lettre`)).status).not.toBe(200);

  const service = `/appels/preparation/${slug}/dossiers/${files[3]}/lettre`;
  expect(await (await as(agent).get(service)).text()).toContain("tribunal administratif");
  expect((await as(local).get(service)).status).toBe(403);
  expect((await as(agent).get(`/appels/preparation/${slug}/dossiers/${files[0]}/lettre?lettre=2`)).status).toBe(404);
  const friend = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  await sql`insert into calls.conflict (application_id, person_id, source, reason) values (${files[3]!}, ${friend}, 'declared', 'Une amie')`.execute(db);
  expect((await as(friend).get(service)).status).toBe(404);
});

it("a letter that was written does not change; the next decision writes the next, and the first says that it no longer stands", async () => {
  const { slug, files, whole } = await judged(1);
  await decide(db, whole, [give(files[0]!, { outcome: "refused", cents: 0, reasons: "Pas cette fois." })], committee);
  await expect(sql`update calls.letter set body = 'Autre chose' where application_id = ${files[0]!}`.execute(db)).rejects.toThrow("does not change");
  const own = "Le projet {titre} reçoit {somme}.\n\nBien à vous.";
  expect((await as(agent).post(edit(slug, "granted"), { act: "save", texte: own, version: "0" })).status).toBe(303);
  await decide(db, whole, [give(files[0]!)], committee);
  expect(spaced(await (await page(files[0]!)).text())).toContain("Le projet Projet 0 reçoit 10 000 €.");
  const first = await (await page(files[0]!, lead, "?lettre=1")).text();
  expect(first).toContain("Pas cette fois.");
  expect(first).toContain("reprise ou remplacée");
  expect((await sql<{ n: number }>`select count(*)::int as n from calls.letter where application_id = ${files[0]!}`.execute(db)).rows[0]!.n).toBe(6);
});

it("a template is refused with a misspelt word or without what a letter has to say; it is seen before it is saved, and two agents do not write over each other", async () => {
  const { slug, id } = await addCall();
  const address = edit(slug, "refused");
  const refuse = async (texte: string) => {
    const answer = await as(agent).post(address, { act: "save", texte, version: "0" });
    expect(answer.status).toBe(422);
    return answer.text();
  };
  expect(await refuse("Projet {titre}, raisons {motif}, jusqu’au {recours}.")).toContain("{motif}");
  expect(await refuse("Votre projet {titre} n’est pas retenu, voilà.")).toContain("{motifs} et {recours}");
  expect(await refuse("Court")).toContain("20 à 6");
  const good = "Le projet {titre} n’est pas retenu : {motifs}\n\nRecours jusqu’au {recours}.";
  const seen = await as(agent).post(address, { act: "preview", texte: good, version: "0" });
  expect(seen.status).toBe(200);
  expect(spaced(await seen.text())).toContain("Le projet La Roue tourne n’est pas retenu : Le plan de financement");
  const count = async () => (await sql<{ n: number }>`select count(*)::int as n from calls.letter_template where call_id = ${id}`.execute(db)).rows[0]!.n;
  expect(await count()).toBe(0);
  const saves = await Promise.all(Array.from({ length: 8 }, () => as(agent).post(address, { act: "save", texte: good, version: "0" })));
  expect(saves.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(7).fill(409)]);
  const overview = await (await as(agent).get(`/appels/preparation/${slug}/lettres`)).text();
  expect(overview.split("propre à cet appel")).toHaveLength(2);
  const whole = (await findCall(db, slug, { drafts: false }))!;
  const copy = await createCall(db, "Une copie", whole, agent);
  expect(await (await as(agent).get(edit(copy, "refused"))).text()).toContain("n’est pas retenu : {motifs}");
  expect((await as(agent).post(address, { act: "drop" })).status).toBe(303);
  expect((await as(agent).post(address, { act: "drop" })).status).toBe(409);
  expect(await count()).toBe(0);
  for (const wrong of ["/rien/fr", "/refused/de"]) expect((await as(agent).get(`/appels/preparation/${slug}/lettres${wrong}`)).status).toBe(404);
  for (const someone of [lead, local]) expect((await as(someone).get(address)).status).toBe(403);
});
