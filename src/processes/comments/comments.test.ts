import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { actsHouse, textOf, type TestProposal } from "../../ideas/acts.testing.ts";

const house = await actsHouse();
const { db, owner, as, addProcess, addProposal, addSettled, proposal, told } = house;
const author = await addSettled({ name: "Amina Exemple" });
const bilal = await addSettled({ name: "Bilal Exemple" });
const farid = await addSettled({ name: "Farid Exemple" });

// Nobody writes as much in an hour as these tests do: their brake is tested elsewhere.
beforeEach(async () => void (await sql`truncate moderation.written`.execute(owner)));

let last = 0;
/** No two of the tests say the same thing: a brake would hold the second. */
const words = (about = "l’ombre des arbres") => `Je pense que ${about} manque ici, remarque n° ${(last += 1)} de nos essais.`;
const commentsOf = async (id: string) =>
  (
    await sql<{
      id: string;
      body: string;
      signature: string;
      position: string | null;
      thread_id: string | null;
      answers_id: string | null;
      author_id: string | null;
    }>`
    select * from processes.comment where subject = ${id} order by written_at`.execute(db)
  ).rows;
const all = (idea: TestProposal) => textOf(house.get(`${idea.href}/commentaires`));

async function written(idea: TestProposal, person: string, body = words(), avis = ""): Promise<string> {
  const answer = await as(person).post(`${idea.href}/commenter`, { texte: body, avis });
  expect(answer.status).toBe(303);
  return /#c-(.+)$/.exec(answer.headers.get("location")!)![1]!;
}
const reply = (id: string, person: string, body = words()) => as(person).post(`/participer/commentaires/${id}/repondre`, { texte: body });

describe("somebody who comments an idea", () => {
  it("is read by everybody, with a position, and counted; its author and followers are told, each once", async () => {
    const idea = await addProposal(await addProcess(), { authorId: author, title: "Des bancs place du marché" });
    await as(farid).post(`${idea.href}/suivre`, { act: "follow" });
    await as(author).post(`${idea.href}/suivre`, { act: "follow" });
    const body = words();
    await written(idea, bilal, body, "for");
    const html = await all(idea);
    expect(html).toContain(body);
    expect(html).toMatch(/<b>Bilal E\.<\/b>[\s\S]*Pour/);
    expect(await proposal(idea.id)).toMatchObject({ comments: 1 });
    expect((await told(author)).map(({ kind }) => kind)).toEqual(["participation.commented"]);
    expect((await told(farid)).map(({ kind, payload }) => [kind, payload["title"]])).toEqual([["participation.discussed", "Des bancs place du marché"]]);
    expect(await told(bilal)).toEqual([]);
    expect(JSON.stringify(await told(author))).not.toContain(body);
  });

  it("answers a comment, and an answer: two levels, and whoever is answered is told", async () => {
    const idea = await addProposal(await addProcess(), { authorId: author });
    const first = await written(idea, bilal);
    await reply(first, author);
    const [, second] = await commentsOf(idea.id);
    await reply(second!.id, farid);
    const [, , third] = await commentsOf(idea.id);
    expect([second!.thread_id, second!.answers_id, third!.thread_id, third!.answers_id]).toEqual([first, null, first, second!.id]);
    expect((await told(bilal)).at(-1)).toMatchObject({ kind: "participation.replied" });
    expect((await told(author)).at(-1)).toMatchObject({ kind: "participation.replied" });
    const html = await all(idea);
    expect(html).toMatch(/Auteur de l’idée[\s\S]*En réponse à Amina E\./);
    expect(await proposal(idea.id)).toMatchObject({ comments: 3 });
    const answer = await house.get(`/participer/commentaires/${third!.id}`);
    expect([answer.status, (await answer.text()).includes(`id="c-${third!.id}"`)]).toEqual([200, true]);
  });

  it.each([
    ["nothing", "", "Écrivez votre commentaire"],
    ["one sign, though it counts for two in the browser", "🙂", "Écrivez votre commentaire"],
    ["3,001 signs", "a".repeat(3001), "dépasse 3 000 signes"],
  ])("with %s is asked again, and what was typed stays", async (_, texte, problem) => {
    const idea = await addProposal(await addProcess());
    const answer = await as(bilal).post(`${idea.href}/commenter`, { texte, avis: "against" });
    expect(answer.status).toBe(422);
    const html = await textOf(answer);
    expect(html).toContain(problem);
    expect(html).toContain(`${texte}</textarea>`);
    expect(html).toMatch(/value="against" checked/);
  });

  it("signs for the service when of its team, and only then", async () => {
    const idea = await addProposal(await addProcess());
    await as(house.chloe).post(`${idea.href}/commenter`, { texte: words(), equipe: "1" });
    await as(bilal).post(`${idea.href}/commenter`, { texte: words(), equipe: "1" });
    expect((await commentsOf(idea.id)).map(({ signature }) => signature)).toEqual(["Direction de la citoyenneté", "Bilal E."]);
    expect(await all(idea)).toContain("Réponse de l’équipe");
    expect(await textOf(as(house.chloe).get(`${idea.href}/commenter`))).toContain("Signer : Direction de la citoyenneté");
    expect(await textOf(as(bilal).get(`${idea.href}/commenter`))).not.toContain("Signer :");
  });

  it("sends the same form twice, and there is one; other words in it are a comment of their own", async () => {
    const writer = await addSettled();
    const idea = await addProposal(await addProcess(), { authorId: writer });
    const form = await textOf(as(bilal).get(`${idea.href}/commenter`));
    const envoi = /name="envoi" value="([0-9a-f-]{36})"/.exec(form)![1]!;
    const texte = words();
    const send = (more: Record<string, string> = {}) => as(bilal).post(`${idea.href}/commenter`, { texte, envoi, ...more });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get("location")}`))).toHaveProperty("size", 1);
    const [first] = await commentsOf(idea.id);
    expect(answers[0]!.headers.get("location")).toBe(`${idea.href}?fait=commente#c-${first!.id}`);
    expect([(await commentsOf(idea.id)).length, (await proposal(idea.id)).comments]).toEqual([1, 1]);
    expect(await told(writer)).toHaveLength(1);

    expect((await send({ texte: words() })).status).toBe(303);
    expect((await as(farid).post(`${idea.href}/commenter`, { texte: words(), envoi })).status).toBe(303);
    const replies = await Promise.all(
      [1, 2].map(() =>
        as(farid).post(`/participer/commentaires/${first!.id}/repondre`, {
          texte: "Une réponse envoyée deux fois.",
          envoi: "00000000-0000-4000-8000-0000000000c5",
        }),
      ),
    );
    expect(new Set(replies.map(({ headers }) => headers.get("location")))).toHaveProperty("size", 1);
    expect(await commentsOf(idea.id)).toHaveLength(4);
  });

  it("without an account signs in first and comes back to the form", async () => {
    const idea = await addProposal(await addProcess());
    const away = await house.get(`${idea.href}/commenter`);
    expect(decodeURIComponent(away.headers.get("location") ?? "")).toContain(`suite=${idea.href}/commenter`);
    expect((await house.post(`${idea.href}/commenter`, { texte: words() })).status).toBe(403);
    expect(await textOf(as(bilal).get(`${idea.href}/commenter`))).toContain('name="texte"');
  });

  it("among a hundred who write at once leaves the count true", async () => {
    const idea = await addProposal(await addProcess());
    const crowd = await Promise.all(Array.from({ length: 20 }, () => addSettled()));
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => as(crowd[n % 20]!).post(`${idea.href}/commenter`, { texte: words() })));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect((await proposal(idea.id)).comments).toBe((await commentsOf(idea.id)).length);
  });

  it("is asked to wait after twenty in ten minutes, and keeps the text", async () => {
    const idea = await addProposal(await addProcess());
    const hasty = await addSettled();
    for (let n = 0; n < 20; n += 1) await as(hasty).post(`${idea.href}/commenter`, { texte: words() });
    const body = words();
    const answer = await as(hasty).post(`${idea.href}/commenter`, { texte: body });
    expect(answer.status).toBe(429);
    expect(await textOf(answer)).toContain(body);
  });
});

describe("comments are closed", () => {
  it("outside the stage, and the text that was typed is given back", async () => {
    for (const options of [{ opens: 30 }, { opens: -60, closes: 0 }, { kind: "jury" }, { settings: { comments: false } }] as const) {
      const idea = await addProposal(await addProcess(options));
      const body = words();
      const answer = await as(bilal).post(`${idea.href}/commenter`, { texte: body });
      expect(answer.status).toBe(409);
      expect(await textOf(answer)).toContain(body);
      expect(await proposal(idea.id)).toMatchObject({ comments: 0 });
    }
  });

  it("for an idea that was refused or withdrawn, and unknown where it is not there or not yet public", async () => {
    const process = await addProcess();
    const refused = await addProposal(process, { state: "inadmissible" });
    expect((await as(bilal).post(`${refused.href}/commenter`, { texte: words() })).status).toBe(409);
    const secret = await addProposal(await addProcess({ state: "rehearsal" }));
    for (const address of [`${secret.href}/commenter`, `/participer/${process.slug}/idees/77-rien/commenter`, "/participer/commentaires/rien/repondre"]) {
      expect((await as(bilal).get(address)).status).toBe(404);
      expect((await as(bilal).post(address, { texte: words() })).status).toBe(404);
    }
  });

  it("but stay open where the settings of a later stage say so", async () => {
    const process = await addProcess({ kind: "delivery", settings: { comments: true } });
    await written(await addProposal(process, { state: "delivering" }), bilal);
  });
});

describe("the author of a comment", () => {
  it("corrects it for fifteen minutes, by the clock of the database", async () => {
    const idea = await addProposal(await addProcess());
    const id = await written(idea, bilal);
    const edit = `/participer/commentaires/${id}/modifier`;
    expect(await textOf(as(bilal).get(edit))).toContain("</textarea>");
    const body = words("la fontaine");
    expect((await as(bilal).post(edit, { texte: body })).status).toBe(303);
    expect(await all(idea)).toMatch(new RegExp(`modifié[\\s\\S]*${body}`));
    expect((await as(bilal).post(edit, { texte: "" })).status).toBe(422);

    await sql`update processes.comment set written_at = now() - interval '15 minutes' where id = ${id}`.execute(db);
    const late = await as(bilal).post(edit, { texte: words() });
    expect([late.status, (await textOf(late)).includes("Les quinze minutes sont passées")]).toEqual([409, true]);
    expect((await commentsOf(idea.id))[0]!.body).toBe(body);
  });

  it("deletes it at any time: a mark stays, replies stay, counts follow", async () => {
    const process = await addProcess();
    const idea = await addProposal(process);
    const body = words();
    const id = await written(idea, bilal, body, "against");
    await reply(id, farid);
    await sql`update processes.stage set closes_at = clock_timestamp() where id = ${process.stageId}`.execute(db);
    expect((await as(bilal).post(`/participer/commentaires/${id}/supprimer`, {})).status).toBe(303);
    const html = await all(idea);
    expect(html).toContain("Commentaire supprimé par son auteur.");
    expect(html).not.toContain(body);
    expect(html).toContain("Farid E.");
    expect(await proposal(idea.id)).toMatchObject({ comments: 1 });
    expect((await commentsOf(idea.id))[0]).toMatchObject({ body: "", signature: "", author_id: null, position: null });
    expect((await as(bilal).post(`/participer/commentaires/${id}/supprimer`, {})).status).toBe(404);
    expect((await reply(id, farid)).status).toBe(409);
  });

  it("is the only one who may: for anybody else it is not found", async () => {
    const id = await written(await addProposal(await addProcess()), bilal);
    for (const act of ["modifier", "supprimer"]) {
      expect((await as(farid).get(`/participer/commentaires/${id}/${act}`)).status).toBe(404);
      expect((await as(farid).post(`/participer/commentaires/${id}/${act}`, { texte: words() })).status).toBe(404);
      expect((await house.post(`/participer/commentaires/${id}/${act}`, { texte: words() })).status).toBe(403);
    }
  });
});

describe("a long discussion", async () => {
  const idea = await addProposal(await addProcess());
  await sql`
    insert into processes.comment (proposal_id, author_id, signature, position, body, written_at)
    select ${idea.id}, ${bilal}, 'Voix ' || n, (array['for', 'against', null])[1 + n % 3], 'Avis numéro ' || n, now() - make_interval(mins => 2000 - n)
    from generate_series(1, 105) n`.execute(db);
  await sql`
    insert into processes.comment (proposal_id, thread_id, author_id, signature, body)
    select ${idea.id}, c.id, ${farid}, 'Réponse ' || n, 'Réponse numéro ' || n from processes.comment c, generate_series(1, 5) n
    where c.subject = ${idea.id} and c.body = 'Avis numéro 7'`.execute(db);
  await sql`update processes.comment set replies = 5 where body = 'Avis numéro 7'`.execute(db);
  const at = (query: string) => textOf(house.get(`${idea.href}/commentaires${query}`));

  it("is read page by page, sorted, and by position", async () => {
    expect(await at("")).toMatch(/110 commentaires[\s\S]*Avis numéro 105[\s\S]*Avis numéro 86/);
    expect(await at("?page=6")).toContain("Avis numéro 1<");
    expect(await at("?page=99")).toContain("Avis numéro 1<");
    expect(await at("?tri=oldest")).toMatch(/Avis numéro 1<[\s\S]*Avis numéro 20</);
    const discussed = await at("?tri=discussed");
    expect(discussed.indexOf("Avis numéro 7<")).toBeLessThan(discussed.indexOf("Avis numéro 105"));
    expect(discussed).toMatch(/Réponse numéro 3[\s\S]*Lire 2 autres réponses/);
    const against = await at("?avis=against");
    expect(against).toContain("Avis numéro 103");
    expect(against).not.toContain("Avis numéro 105");
    expect(await at("?tri=x&avis=y&page=-3")).toContain("Avis numéro 105");
  });

  it("opens a thread with all its replies, also from the address of one of them", async () => {
    const [thread] = (await commentsOf(idea.id)).filter(({ body }) => body === "Avis numéro 7");
    const html = await textOf(house.get(`/participer/commentaires/${thread!.id}`));
    expect(html).toMatch(/5 réponses[\s\S]*Réponse numéro 1<[\s\S]*Réponse numéro 5</);
    expect((await house.get("/participer/commentaires/00000000-0000-4000-8000-000000000000")).status).toBe(404);
  });
});

it("markup in a comment is shown as it was typed; addresses can be pressed", async () => {
  const idea = await addProposal(await addProcess());
  await written(idea, bilal, `<b>Gras</b> & "guillemets"\n\nVoir https://exemple.fr/page?a=1&b=2, n° ${(last += 1)}.`);
  const html = await all(idea);
  expect(html).toContain("&lt;b>Gras&lt;/b> &amp;");
  expect(html).toContain('<a href="https://exemple.fr/page?a=1&amp;b=2" rel="nofollow ugc noopener">');
});
