import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf, type TestProcess, type TestProposal } from "../acts.testing.ts";
import { findMergedInto } from "./duplicate.query.ts";

const house = await actsHouse();
const { db, owner, as, addProcess, addProposal, addSettled, proposal, told, chloe } = house;
const amina = await addSettled({ name: "Amina Exemple" });
const bilal = await addSettled({ name: "Bilal Exemple" });
beforeEach(async () => void (await sql`truncate moderation.written`.execute(owner)));

const reason = "Le même besoin, sur la même place.";
const queueOf = (process: TestProcess) => `/participer/instruction/demarche/${process.slug}/doublons`;
const ask = (process: TestProcess, kept: TestProposal, gone: TestProposal, more: Record<string, string> = {}) =>
  as(chloe).post(queueOf(process), { act: "ask", gardee: String(kept.number), reunie: `n° ${gone.number}`, raison: reason, jours: "14", ...more });
const decide = (pair: string, act: string, raison = reason) => as(chloe).post(pair, { act, raison });
const pairIn = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;
const pass = (pair: string) => sql`update ideas.duplicate set answer_by = now() where id = ${pair.split("/").at(-1)!}`.execute(db);
const answerOf = (pair: string) => `/participer/doublons/${pair.split("/").at(-1)}`;

async function two(authors: readonly (string | null)[] = [null, null]) {
  const process = await addProcess();
  const kept = await addProposal(process, { authorId: authors[0] ?? null, title: "Des bancs à l’ombre" });
  const gone = await addProposal(process, { authorId: authors[1] ?? null, title: "Bancs place du marché" });
  return { process, kept, gone };
}

/** Everything that a merge touches, but for what only tells that it happened. */
async function whole(ids: readonly string[]) {
  const { rows } = await sql`
    select jsonb_build_object(
      'proposals', (select jsonb_agg(to_jsonb(p) - 'updated_at' order by p.id) from ideas.proposal p where p.id = any(${[...ids]}::uuid[])),
      'supports', (select jsonb_agg(to_jsonb(s) order by s.id) from ideas.support s where s.proposal_id = any(${[...ids]}::uuid[])),
      'comments', (select jsonb_agg(to_jsonb(c) order by c.id) from processes.comment c where c.proposal_id = any(${[...ids]}::uuid[])),
      'follows', (select jsonb_agg(to_jsonb(f) order by f.person_id, f.proposal_id) from ideas.follow f where f.proposal_id = any(${[...ids]}::uuid[]))) as whole`.execute(
    db,
  );
  return rows[0];
}

describe("an agent who sees two ideas that are one", () => {
  it("asks both authors, who agree; merges them; the old address leads to the kept idea; all of it is undone", async () => {
    const { process, kept, gone } = await two([amina, bilal]);
    const [one, both] = [await addPerson(db), await addPerson(db)];
    for (const person of [one, both]) await as(person).post(`${gone.href}/soutenir`, { act: "support" });
    await as(both).post(`${kept.href}/soutenir`, { act: "support" });
    await as(bilal).post(`${gone.href}/commenter`, { texte: "La place est vide depuis les travaux." });
    await as(one).post(`${gone.href}/suivre`, { act: "follow" });
    const before = await whole([kept.id, gone.id]);

    const pair = pairIn(await ask(process, kept, gone));
    expect((await told(amina)).at(-1)).toMatchObject({ kind: "participation.merge_asked", payload: { reason, href: answerOf(pair) } });
    expect((await decide(pair, "merge")).status).toBe(409);
    for (const author of [amina, bilal]) {
      expect(await textOf(as(author).get(answerOf(pair)))).toMatch(/Votre idée[\s\S]*Votre réponse/);
      expect((await as(author).post(answerOf(pair), { reponse: "oui", mots: "Bonne idée." })).status).toBe(303);
    }
    expect((await decide(pair, "merge")).headers.get("location")).toBe(`${pair}?fait=reunies`);
    expect(await proposal(kept.id)).toMatchObject({ state: "filed", supports: 2, comments: 1 });
    expect(await proposal(gone.id)).toMatchObject({ state: "merged" });

    for (const act of ["soutenir", "suivre"]) {
      const led = await as(one).get(`${gone.href}/${act}`);
      expect([led.status, led.headers.get("location")]).toEqual([303, `${kept.href}/${act}`]);
    }
    const old = await house.get(gone.href);
    expect([old.status, old.headers.get("location")!.startsWith(kept.href)]).toEqual([303, true]);
    expect((await house.get(`${gone.href}/commentaires`)).headers.get("location")).toBe(`${kept.href}/commentaires`);
    expect(await textOf(house.get(`${kept.href}/commentaires`))).toMatch(/Écrit sous l’idée n° 2[\s\S]*La place est vide/);
    expect(await textOf(as(one).get("/mon-espace/suivi"))).toContain("Des bancs à l’ombre");
    expect((await told(one)).at(-1)).toMatchObject({ kind: "participation.news", payload: { news: "merged" } });
    const { rows: links } = await sql`select from thread.link where relation = 'merges' and to_id = ${gone.id} and removed_at is null`.execute(db);
    expect(links).toHaveLength(1);

    expect((await decide(pair, "undo", "Ce sont deux places.")).status).toBe(303);
    expect(await whole([kept.id, gone.id])).toEqual(before);
    expect((await house.get(gone.href)).status).toBe(200);
    expect((await told(one)).at(-1)).toMatchObject({ payload: { news: "unmerged" } });
    const acts = await sql<{ act: string }>`select act from platform.audit where about_id = ${kept.id} order by id`.execute(db);
    expect(acts.rows.map(({ act }) => act)).toEqual(["proposal.ask_merge", "proposal.merge", "proposal.unmerge"]);
    const journey = await sql<{ act: string }>`select act from ideas.journey where proposal_id in (${kept.id}, ${gone.id}) order by id`.execute(db);
    expect(journey.rows.map(({ act }) => act)).toEqual(["merged", "took_in", "unmerged", "gave_back"]);
    expect((await decide(pair, "undo")).status).toBe(409);
  });

  it("may decide after the deadline, and the silence of the author is said", async () => {
    const { process, kept, gone } = await two([amina, bilal]);
    const pair = pairIn(await ask(process, kept, gone));
    await as(amina).post(answerOf(pair), { reponse: "oui" });
    await pass(pair);
    expect(await textOf(as(chloe).get(pair))).toContain("Pas de réponse avant la date limite");
    const late = await as(bilal).post(answerOf(pair), { reponse: "non" });
    expect([late.status, (await textOf(late)).includes("La date limite est passée")]).toEqual([409, true]);
    expect((await decide(pair, "merge")).status).toBe(303);
    expect(await findMergedInto(db, kept.id)).toMatchObject([{ number: gone.number, silent: 1 }]);
  });

  it("cannot merge what an author refuses: the ideas stay two, and nobody is asked again", async () => {
    const { process, kept, gone } = await two([amina, bilal]);
    const pair = pairIn(await ask(process, kept, gone));
    await as(bilal).post(answerOf(pair), { reponse: "non", mots: "Ma place est plus loin." });
    expect((await told(chloe)).at(-1)).toMatchObject({ kind: "participation.merge_answered", payload: { agrees: false } });
    expect((await decide(pair, "merge")).status).toBe(409);
    expect(await textOf(as(chloe).get(pair))).toContain("Ma place est plus loin.");
    expect((await ask(process, gone, kept)).status).toBe(409);
    expect(await textOf(as(amina).get(answerOf(pair)))).toContain("Un auteur a refusé");
  });

  it("says that they are two: it is remembered, until somebody comes back on it", async () => {
    const { process, kept, gone } = await two();
    const pair = pairIn(await ask(process, kept, gone));
    expect((await decide(pair, "keep_apart")).status).toBe(303);
    expect((await ask(process, gone, kept)).status).toBe(409);
    expect((await decide(pair, "reopen")).status).toBe(303);
    const again = pairIn(await ask(process, kept, gone));
    expect((await decide(again, "merge")).status).toBe(303);
    expect((await decide(again, "keep_apart")).status).toBe(409);
  });

  it("ends several questions at once for one reason, twice and at the same time too; of what somebody decided meanwhile nothing changes", async () => {
    const process = await addProcess();
    const [a, b, c] = await Promise.all([1, 2, 3].map((n) => addProposal(process, { authorId: null, title: `Des bancs ${n}` })));
    const pairs = [pairIn(await ask(process, a!, b!)), pairIn(await ask(process, b!, c!)), pairIn(await ask(process, a!, c!))];
    const other = await two();
    const elsewhere = pairIn(await ask(other.process, other.kept, other.gone));
    const ids = (list: readonly string[]) => list.map((pair) => pair.split("/").at(-1)!);
    const end = (rows: readonly string[], raison = reason) =>
      as(chloe).post(queueOf(process), new URLSearchParams([["act", "keep_apart"], ["raison", raison], ...ids(rows).map((id) => ["rows", id])]));
    expect((await end(pairs, "Non")).status).toBe(422);
    expect((await end([])).status).toBe(422);
    expect((await decide(pairs[2]!, "merge")).status).toBe(303);
    const both = await Promise.all([end([...pairs, elsewhere]), end([...pairs, elsewhere])]);
    const counts = both.map((answer) => Number(/n=(\d)/.exec(answer.headers.get("location") ?? "")?.[1] ?? 0));
    expect(counts[0]! + counts[1]!).toBe(2);
    expect((await end(pairs)).status).toBe(409);
    expect(await textOf(as(chloe).get(`${queueOf(process)}?fait=finies&n=2`))).toContain("2 questions sont closes.");
    expect((await decide(elsewhere, "drop")).status).toBe(303);
  });

  it("is told at the field what is wrong", async () => {
    const { process, kept, gone } = await two();
    const wrong = async (more: Record<string, string>) => {
      const answer = await ask(process, kept, gone, more);
      return [answer.status, [...(await answer.text()).matchAll(/id="(\w+)-error"/g)].map(([, field]) => field)];
    };
    expect(await wrong({ gardee: "", reunie: "rien" })).toEqual([422, ["gardee", "reunie"]]);
    expect(await wrong({ gardee: "99" })).toEqual([422, ["gardee"]]);
    expect(await wrong({ reunie: String(kept.number) })).toEqual([422, ["reunie"]]);
    expect(await wrong({ raison: "Idem", jours: "2" })).toEqual([422, ["raison", "jours"]]);
    const pair = pairIn(await ask(process, kept, gone, { gardee: `https://exemple.fr${kept.href}?fait=x` }));
    expect((await decide(pair, "merge", "Bref")).status).toBe(422);
    expect((await decide(pair, "autre chose")).status).toBe(404);
    const decided = await addProposal(process, { state: "inadmissible" });
    expect((await ask(process, kept, decided)).status).toBe(409);
  });

  it("is told when an address that was pasted is of another process, and keeps it", async () => {
    const [{ process, kept, gone }, other] = [await two(), await two()];
    for (const elsewhere of [other.gone.href, `https://exemple.fr${other.gone.href}/commentaires`, `/lieux/${gone.number}`]) {
      const answer = await ask(process, kept, gone, { reunie: elsewhere });
      expect(answer.status).toBe(422);
      const html = await textOf(answer);
      expect(html).toContain("Cette adresse n’est pas celle d’une idée de cette démarche");
      expect(html).toContain(`value="${elsewhere}"`);
    }
    const { rows } = await sql`select from ideas.duplicate where process_id = ${process.id}`.execute(db);
    expect(rows).toHaveLength(0);
    expect((await ask(process, kept, gone, { reunie: `https://exemple.fr${gone.href}/commentaires#c-1` })).status).toBe(303);
  });

  it("finds likely pairs by their titles", async () => {
    const { process, kept, gone } = await two();
    await sql`update ideas.proposal set title = 'Des bancs à l’ombre du marché' where id = ${gone.id}`.execute(db);
    expect(await textOf(as(chloe).get(queueOf(process)))).toMatch(/Ces idées se ressemblent[\s\S]*n° 1 \/ n° 2/);
    await ask(process, kept, gone);
    expect(await textOf(as(chloe).get(queueOf(process)))).not.toContain("Ces idées se ressemblent");
  });
});

describe("others", () => {
  it("find neither the queue nor the pair, and cannot answer for an author", async () => {
    const { process, kept, gone } = await two([amina, bilal]);
    const pair = pairIn(await ask(process, kept, gone));
    const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    for (const address of [queueOf(process), pair]) {
      expect((await as(denis).get(address)).status).toBe(404);
      expect((await as(denis).post(address, { act: "merge", raison: reason })).status).toBe(404);
      expect((await as(amina).get(address)).status).toBe(403);
      expect((await house.get(address)).status).toBe(303);
    }
    const hugo = await addPerson(db);
    expect((await as(hugo).get(answerOf(pair))).status).toBe(404);
    expect((await as(hugo).post(answerOf(pair), { reponse: "oui" })).status).toBe(404);
    expect((await house.get("/participer/doublons/reponse/un-jeton-que-personne-n-a-recu")).status).toBe(404);
    expect((await as(amina).post(answerOf(pair), { reponse: "peut-être" })).status).toBe(422);
  });
});

describe("a chain of merges", () => {
  it("is followed to its end, undone from its end, and each support counts once", async () => {
    const process = await addProcess();
    const [a, b, c] = [await addProposal(process), await addProposal(process), await addProposal(process)];
    const person = await addPerson(db);
    for (const idea of [a, b, c]) await as(person).post(`${idea.href}/soutenir`, { act: "support" });
    const before = await whole([a.id, b.id, c.id]);
    const first = pairIn(await ask(process, b, a));
    await decide(first, "merge");
    const second = pairIn(await ask(process, c, b));
    await decide(second, "merge");
    expect(await proposal(c.id)).toMatchObject({ supports: 1 });
    expect((await house.get(a.href)).headers.get("location")!.startsWith(c.href)).toBe(true);
    const early = await decide(first, "undo");
    expect([early.status, (await textOf(early)).includes("Défaites d’abord cette réunion-là")]).toEqual([409, true]);

    await as(person).post(`${a.href}/soutenir`, { act: "support" });
    expect(await proposal(c.id)).toMatchObject({ supports: 1 });
    expect((await decide(second, "undo")).status).toBe(303);
    expect((await decide(first, "undo")).status).toBe(303);
    expect(await whole([a.id, b.id, c.id])).toEqual(before);
  });
});

describe("a merge while people act", () => {
  it("loses no support and no comment, whichever address they press on", async () => {
    const { process, kept, gone } = await two();
    const pair = pairIn(await ask(process, kept, gone));
    const crowd = await Promise.all(Array.from({ length: 40 }, () => addSettled()));
    const acts = crowd.flatMap((person, n) => [
      as(person).post(`${n % 2 ? kept.href : gone.href}/soutenir`, { act: "support" }),
      ...(n < 10 ? [as(person).post(`${n % 3 ? gone.href : kept.href}/commenter`, { texte: `Remarque n° ${n} pendant la réunion des idées.` })] : []),
    ]);
    const [merged, ...answers] = await Promise.all([decide(pair, "merge"), ...acts]);
    expect(merged.status).toBe(303);
    expect(answers.map(({ status }) => status).filter((status) => status !== 303)).toEqual([]);
    expect(await proposal(kept.id)).toMatchObject({ supports: 40, comments: 10 });
    const undone = await Promise.all([decide(pair, "undo"), ...crowd.map((person) => as(person).post(`${gone.href}/soutenir`, { act: "withdraw" }))]);
    expect(undone.map(({ status }) => status).filter((status) => status !== 303)).toEqual([]);
    const { rows } = await sql<{ off: number }>`
      select count(*)::int as off from ideas.proposal p where id in (${kept.id}, ${gone.id})
        and p.supports <> (select count(*) from ideas.support s where s.counts_for = p.id and s.counted)`.execute(db);
    expect(rows[0]!.off).toBe(0);
  });

  it("by twenty agents at once is one", async () => {
    const { process, kept, gone } = await two();
    const asked = await Promise.all(Array.from({ length: 20 }, () => ask(process, kept, gone)));
    expect(asked.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 19 }, () => 409)]);
    const pair = pairIn(asked.find(({ status }) => status === 303)!);
    const merged = await Promise.all(Array.from({ length: 20 }, () => decide(pair, "merge")));
    expect(merged.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await sql`select from ideas.merge where gone_id = ${gone.id}`.execute(db);
    expect(rows).toHaveLength(1);
  });
});
