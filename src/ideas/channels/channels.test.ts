import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { makeToken } from "../../people/tokens/tokens.command.ts";
import { actsHouse, textOf, type TestProcess } from "../acts.testing.ts";
import { forgetContactsJob } from "./forget-contacts.job.ts";

const house = await actsHouse();
const { db, as, addProcess, addProposal, addSettled, proposal, chloe } = house;
const today = dayOf(Date.now());

async function sourceOf(process: TestProcess, more: Record<string, string> = {}) {
  const fields = { canal: "workshop", titre: `Atelier ${Math.random()}`, jour: today, lieu: "Centre social", presents: "24", ...more };
  const opened = await as(chloe).post(`/participer/instruction/demarche/${process.slug}/contributions/nouvelle`, fields);
  expect(opened.status).toBe(303);
  return opened.headers.get("location")!.split("?")[0]!;
}
const idea = (feuille: string, more: Record<string, string> = {}) => ({
  quoi: "idee",
  feuille,
  titre: "Un préau dans la cour de l’école",
  texte: "Quand il pleut, les enfants n’ont nulle part où jouer.",
  commune: "metropole",
  auteur: "school",
  ...more,
});
const enter = (source: string, fields: Record<string, string>) => as(chloe).post(`${source}/saisir`, fields);
const lines = async (source: string) =>
  (
    await sql<{ id: string; kind: string; struck_at: Date | null; proposal_id: string; comment_id: string | null }>`
      select * from ideas.entry where source_id = ${source.split("/").at(-1)!} order by entered_at`.execute(db)
  ).rows;
const problemsOf = async (answer: Response) => [answer.status, [...(await answer.text()).matchAll(/id="(\w+)-error"/g)].map(([, field]) => field)];

describe("the program of a desk, with a token", () => {
  it("files a proposal as its agent would, with the page’s refusals, and none twice under one number of sheet", async () => {
    const process = await addProcess();
    const source = await sourceOf(process);
    const token = (await makeToken(db, chloe, { name: "Guichet", acts: ["ideas.entry"], days: 30, secondFactor: true }))!;
    const file = async (fields: Record<string, string>) => {
      const answer = await house.request(`${source}/saisir`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { authorization: `Bearer ${token}` },
      });
      return [answer.status, await answer.json()] as const;
    };
    expect(await file(idea("G-1", { titre: "" }))).toMatchObject([422, { status: 422, errors: [{ field: "titre" }] }]);
    expect(await lines(source)).toEqual([]);
    expect(await file(idea("G-1"))).toEqual([200, { done: true, location: `${source}/saisir?quoi=idee&fait=saisie` }]);
    expect(await file(idea("G-1"))).toMatchObject([409, { status: 409, errors: [{ field: "feuille" }] }]);
    expect(await lines(source)).toMatchObject([{ kind: "proposal", struck_at: null }]);
    const { rows } = await sql<object>`select channel, author_id, title from ideas.proposal where process_id = ${process.id}`.execute(db);
    expect(rows).toEqual([{ channel: "workshop", author_id: null, title: "Un préau dans la cour de l’école" }]);
  });
});

describe("an agent with sheets of paper", () => {
  it("opens a source, types in an idea, a list of supports and a comment: each says where it comes from", async () => {
    const process = await addProcess();
    const source = await sourceOf(process);
    const signed = { accord: "1", signature: "Classe de CM2 de l’école Pasteur", nom: "Mme Durand", courriel: "durand@exemple.fr" };
    expect((await enter(source, idea("A-1", signed))).headers.get("location")).toBe(`${source}/saisir?quoi=idee&fait=saisie`);
    const { rows } = await sql<{ id: string; number: number; channel: string; signature: string; author_id: null; slug: string }>`
      select * from ideas.proposal where process_id = ${process.id}`.execute(db);
    expect(rows).toMatchObject([{ number: 1, channel: "workshop", signature: "Classe de CM2 de l’école Pasteur", author_id: null }]);
    await enter(source, { quoi: "soutiens", feuille: "A-2", idee: "n° 1", nombre: "1 240" });
    await enter(source, { quoi: "commentaire", feuille: "A-3", idee: "1", texte: "Et pour les vélos aussi.", avis: "for" });
    expect(await proposal(rows[0]!.id)).toMatchObject({ supports: 1240, counted_supports: 1240, comments: 1 });

    const href = `/participer/${process.slug}/idees/1-${rows[0]!.slug}`;
    await as(await addPerson(db)).post(`${href}/soutenir`, { act: "support" });
    expect(await textOf(as(chloe).get(`${href}/soutenir`))).toMatch(/1 241[\s\S]*dont 1 240 comptés sur des feuilles/);
    expect(await textOf(house.get(`${href}/commentaires`))).toMatch(/Anonyme[\s\S]*Dit en atelier[\s\S]*pour les vélos/);
    const page = await textOf(as(chloe).get(source));
    expect(page).toMatch(/24 personnes venues[\s\S]*A-3[\s\S]*A-2[\s\S]*1 240[\s\S]*A-1[\s\S]*laissées/);
    expect(page).not.toContain("durand@exemple.fr");
    expect(await textOf(as(chloe).get(`/participer/instruction/demarche/${process.slug}/contributions`))).toMatch(
      /Sur ce site[\s\S]*>1<[\s\S]*En atelier[\s\S]*1 240[\s\S]*Ensemble[\s\S]*1 241/,
    );
    const csv = await (await as(chloe).get(`/participer/instruction/demarche/${process.slug}/contributions.csv`)).text();
    expect(csv).toContain("A-2,soutiens,1,");
    expect(csv).not.toMatch(/durand|Durand/);
    expect(await (await house.get(href)).text()).not.toContain("durand@exemple.fr");
  });

  it("is told at the field what is wrong, and nothing is kept", async () => {
    const process = await addProcess();
    const source = await sourceOf(process);
    expect(await problemsOf(await enter(source, idea("", { titre: "Un", texte: "Court", commune: "" })))).toEqual([
      422,
      ["feuille", "titre", "texte", "commune"],
    ]);
    expect(await problemsOf(await enter(source, idea("1", { accord: "1", nom: "M. Petit" })))).toEqual([422, ["signature", "courriel"]]);
    expect(await problemsOf(await enter(source, idea("1", { courriel: "rien", telephone: "abc" })))).toEqual([422, ["courriel", "telephone"]]);
    expect(await problemsOf(await enter(source, { quoi: "soutiens", feuille: "1", idee: "9", nombre: "12" }))).toEqual([422, ["idee"]]);
    expect(await problemsOf(await enter(source, { quoi: "soutiens", feuille: "1", idee: "x", nombre: "-3" }))).toEqual([422, ["idee", "nombre"]]);
    expect(await lines(source)).toEqual([]);
    const opening = (fields: Record<string, string>) => as(chloe).post(`/participer/instruction/demarche/${process.slug}/contributions/nouvelle`, fields);
    expect(await problemsOf(await opening({ canal: "web", titre: "A", jour: "2099-01-01", presents: "x", commune: "00000" }))).toEqual([
      422,
      ["canal", "titre", "jour", "commune", "presents"],
    ]);
  });

  it("cannot type one sheet in twice, even a hundred times at once, nor open one source twice", async () => {
    const process = await addProcess();
    const source = await sourceOf(process, { titre: "Urne de la mairie", canal: "paper" });
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => enter(source, idea(n % 2 ? "b-7" : "B-7"))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(99);
    expect(await lines(source)).toHaveLength(1);
    const counts = await Promise.all(Array.from({ length: 50 }, () => enter(source, { quoi: "soutiens", feuille: "L1", idee: "1", nombre: "30" })));
    expect(counts.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await sql<{ supports: number }>`select supports from ideas.proposal where process_id = ${process.id}`.execute(db);
    expect(rows).toEqual([{ supports: 30 }]);
    const twice = await as(chloe).post(`/participer/instruction/demarche/${process.slug}/contributions/nouvelle`, {
      canal: "paper",
      titre: "Urne de la mairie",
      jour: today,
    });
    expect([twice.status, (await textOf(twice)).includes("déjà ouverte")]).toEqual([409, true]);
  });

  it("is refused what was written on a day when nothing was open", async () => {
    const process = await addProcess({ opens: -60, closes: 0 });
    const source = await sourceOf(process);
    expect((await enter(source, idea("1"))).status).toBe(303);
    const old = await sourceOf(process, { jour: "2026-01-02" });
    const late = await enter(old, idea("1"));
    expect([late.status, (await textOf(late)).includes("Ce jour-là, aucune étape de dépôt n’était ouverte")]).toEqual([409, true]);
    const over = await addProcess({ kind: "jury" });
    expect((await enter(await sourceOf(over), idea("1"))).status).toBe(409);
    await sql`update processes.process set state = 'ended', ended_at = now() where id = ${process.id}`.execute(db);
    expect((await as(chloe).get(`${source}/saisir`)).status).toBe(404);
    expect(await textOf(as(chloe).get(source))).toContain("La démarche est terminée");
  });

  it("strikes a line out: counts follow, the line stays with its reason, the sheet may be typed in again", async () => {
    const process = await addProcess();
    const source = await sourceOf(process);
    await enter(source, idea("1", { courriel: "moi@exemple.fr" }));
    await enter(source, { quoi: "soutiens", feuille: "2", idee: "1", nombre: "40" });
    await enter(source, { quoi: "commentaire", feuille: "3", idee: "1", texte: "Très bien ainsi." });
    const [first, second, third] = await lines(source);
    const strike = (id: string, raison: string) => as(chloe).post(`${source}/rayer/${id}`, { raison });
    expect((await strike(second!.id, "")).status).toBe(422);
    expect((await strike(second!.id, "Feuille comptée deux fois")).status).toBe(303);
    expect(await proposal(first!.proposal_id)).toMatchObject({ supports: 0, counted_supports: 0, comments: 1 });
    await strike(third!.id, "Écrit sur une autre idée");
    expect(await proposal(first!.proposal_id)).toMatchObject({ comments: 0 });
    expect((await strike(third!.id, "Encore une fois")).status).toBe(409);
    expect((await enter(source, { quoi: "soutiens", feuille: "2", idee: "1", nombre: "20" })).status).toBe(303);
    expect((await strike(first!.id, "Idée déjà déposée en ligne")).status).toBe(303);
    expect(await proposal(first!.proposal_id)).toMatchObject({ state: "withdrawn" });
    expect((await sql`select from ideas.contact`.execute(db)).rows.length).toBe(
      (await sql`select from ideas.contact c join ideas.entry e on e.id = c.entry_id and e.struck_at is null`.execute(db)).rows.length,
    );
    expect(await textOf(as(chloe).get(source))).toContain("Feuille comptée deux fois");
    const judged = await addProposal(process, { state: "awarded" });
    await sql`update ideas.entry set proposal_id = ${judged.id}, struck_at = null, struck_reason = null where id = ${first!.id}`.execute(db);
    expect((await strike(first!.id, "Idée déjà déposée en ligne")).status).toBe(409);
  });
});

describe("a ledger", () => {
  const struck = (source: string, ids: readonly string[], raison = "Feuilles comptées deux fois") =>
    as(chloe).post(source, new URLSearchParams([...ids.map((id) => ["rows", id]), ["raison", raison], ["act", "strike_ticked"]]));
  async function filled() {
    const process = await addProcess();
    const source = await sourceOf(process);
    await enter(source, idea("A1"));
    for (const [sheet, count] of [
      ["B2", "40"],
      ["B3", "7"],
    ])
      await enter(source, { quoi: "soutiens", feuille: sheet!, idee: "1", nombre: count! });
    return { source, all: await lines(source) };
  }

  it("is searched, narrowed, ordered, and taken along as it is shown", async () => {
    const { source, all } = await filled();
    const rows = async (query: string) => (await (await as(chloe).get(`${source}${query}`)).text()).match(/name="rows"/g)?.length ?? 0;
    expect([await rows(""), await rows("?q=B3"), await rows("?quoi=soutiens"), await rows("?q=rien-du-tout")]).toEqual([3, 1, 2, 0]);
    await struck(source, [all[2]!.id]);
    expect([await rows("?etat=comptees"), await rows("?etat=rayees")]).toEqual([2, 0]);
    const csv = await (await as(chloe).get(`${source}/registre.csv?quoi=soutiens&tri=feuille`)).text();
    expect(
      csv
        .trim()
        .split("\r\n")
        .map((line) => line.split(",")[0])
        .slice(1),
    ).toEqual(["B2", "B3"]);
    const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect((await as(denis).get(`${source}/registre.csv`)).status).toBe(404);
  });

  it("has several lines struck out at once, by one of two who press at the same moment; counts follow", async () => {
    const { source, all } = await filled();
    const ids = [all[1]!.id, all[2]!.id];
    expect((await struck(source, [])).status).toBe(422);
    expect((await struck(source, ids, "")).status).toBe(422);
    const answers = await Promise.all([struck(source, ids), struck(source, ids)]);
    expect(answers.some(({ status }) => status === 409)).toBe(true);
    expect(await proposal(all[0]!.proposal_id)).toMatchObject({ counted_supports: 0 });
    const { rows } = await sql`select from platform.audit where act = 'entry.strike' and about_id = any(${ids}::text[])`.execute(db);
    expect(rows).toHaveLength(2);
  });

  it("names the sheet of a line that was struck out meanwhile, and strikes out the rest", async () => {
    const { source, all } = await filled();
    await as(chloe).post(`${source}/rayer/${all[1]!.id}`, { raison: "Feuille comptée deux fois" });
    const answer = await struck(source, [all[1]!.id, all[2]!.id]);
    expect([answer.status, await textOf(answer)]).toEqual([409, expect.stringMatching(/1 ligne est rayée\.[^:]*: B2\./)]);
    const other = await filled();
    expect((await struck(source, [other.all[1]!.id])).status).toBe(409);
    expect(await proposal(other.all[0]!.proposal_id)).toMatchObject({ counted_supports: 47 });
  });
});

describe("contacts that were left", () => {
  it("are erased the night after the process ends, and not before", async () => {
    const process = await addProcess();
    await enter(await sourceOf(process), idea("1", { nom: "M. Petit", telephone: "03 20 00 00 00" }));
    const left = async () =>
      (
        await sql<{ n: number }>`
      select count(*)::int as n from ideas.contact c join ideas.entry e on e.id = c.entry_id join ideas.source s on s.id = e.source_id
      where s.process_id = ${process.id}`.execute(db)
      ).rows[0]!.n;
    // It asks no more of what jobs are given.
    const night = () => forgetContactsJob.run({ db, log: house.services.log } as unknown as Parameters<typeof forgetContactsJob.run>[0], {});
    await night();
    expect(await left()).toBe(1);
    await sql`update processes.process set state = 'ended', ended_at = now() where id = ${process.id}`.execute(db);
    await night();
    expect(await left()).toBe(0);
  });
});

describe("others", () => {
  it("find nothing of the ledger of a process that is not theirs to run", async () => {
    const process = await addProcess();
    const source = await sourceOf(process);
    await enter(source, idea("1"));
    const [line] = await lines(source);
    const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const hugo = await addSettled();
    const all = `/participer/instruction/demarche/${process.slug}/contributions`;
    for (const address of [all, `${all}.csv`, `${all}/nouvelle`, source, `${source}/saisir`, `${source}/importer`, `${source}/rayer/${line!.id}`]) {
      expect([address, (await as(denis).get(address)).status]).toEqual([address, 404]);
      expect((await as(hugo).get(address)).status).toBe(403);
      expect((await house.get(address)).status).toBe(303);
    }
    expect((await as(denis).post(`${source}/saisir`, idea("2"))).status).toBe(404);
    expect((await as(denis).post(`${source}/rayer/${line!.id}`, { raison: "Pour voir ce qui se passe" })).status).toBe(404);
    expect(await lines(source)).toHaveLength(1);
  });
});
