import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { inquiriesHouse, question, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { db, owner, asked, answer, as, get, post, row, mails, told, lastLink, chloe, denis, other } = house;
const secret = "zyxomma";

describe("another person's private question", () => {
  it("is nowhere: not by its id, its number, in search, files, lists, the thread, or another's mail", async () => {
    const one = await asked(`Une chose ${secret} de ma vie ?`, {
      public: "no",
      words: `Ma maladie s’appelle ${secret}, que puis-je demander ?`,
      commune: roubaix,
    });
    await answer(denis, one.id, `Pour ${secret}, venez nous voir.`);
    const stranger = as(await addPerson(db));
    for (const someone of [house, stranger, as(other)]) {
      for (const address of [
        ...["/questions", `/questions?q=${secret}`, "/questions.csv", `/recherche?q=${secret}`, "/questions/bilan", "/questions/bilan.csv", "/fil", "/"],
        ...[`/questions/miennes/${one.id}`, `/questions/bureau/${one.id}`, `/questions/bureau?q=${secret}`, "/questions/bureau.csv?etat=repondues"],
        ...[`/questions/bureau/${one.id}/repondre`, `/questions/bureau/${one.id}/publier`, `/questions/suivi/${one.id}`, `/questions/suivi/${one.number}`],
      ]) {
        // What was asked for is repeated in the field of a search.
        const seen = (await (await someone.get(address)).text())
          .replaceAll(`value="${secret}"`, "")
          .replaceAll(`q=${secret}`, "")
          .replaceAll(`«\u00a0${secret}\u00a0»`, "");
        expect(seen.includes(`${secret} de ma vie`) || seen.includes(`Pour ${secret}`) || seen.includes(`s’appelle ${secret}`), address).toBe(false);
      }
    }
    const { rows } = await sql`select from platform.mail where body_text like ${`%${secret}%`} and recipient <> ${one.email}`.execute(db);
    expect(rows).toEqual([]);
    expect(JSON.stringify([...(await told(other)), ...(await told(chloe))])).not.toContain(secret);
  });

  it("of one account is not opened, answered or withdrawn by another", async () => {
    const [amina, hugo] = [await addPerson(db), await addPerson(db)];
    await as(amina).post("/questions/poser", { ...question, title: "À moi seule, vraiment ?" });
    const { id } = await row("À moi seule, vraiment ?");
    for (const act of ["solved", "withdraw", "keep_private", "ask_back"]) {
      expect((await as(hugo).post(`/questions/miennes/${id}`, { act, more: "Je ne suis pas elle." })).status).toBe(404);
    }
    expect((await get(`/questions/miennes/${id}`)).status).toBe(303);
    expect((await row("À moi seule, vraiment ?")).state).toBe("open");
  });
});

describe("tokens", () => {
  it("of one kind open nothing else, and end: the first letter's after two days", async () => {
    const email = "jeton@exemple.fr";
    await post("/questions/poser", { ...question, title: "Un jeton rejoué ?", words: "Une question dont on rejoue le jeton.", email });
    const link = await lastLink(email);
    const token = link.split("/").at(-1)!;
    expect((await get(`/questions/suivi/${token}`)).status).toBe(404);
    await sql`update inquiries.link set ends_at = now() - interval '1 second'`.execute(owner);
    expect([(await get(link)).status, (await post(link, {})).status]).toEqual([404, 404]);
    expect((await row("Un jeton rejoué ?")).state).toBe("unconfirmed");
  });

  it("are kept as hashes alone", async () => {
    const one = await asked("Que garde la base ?");
    const { rows } = await sql<{ hash: Buffer }>`select hash from inquiries.link where inquiry_id = ${one.id}`.execute(db);
    expect(rows.map(({ hash }) => hash.length)).toEqual(rows.map(() => 32));
    expect(JSON.stringify(rows)).not.toContain(one.follow.split("/").at(-1));
  });
});

describe("an agent of another commune", () => {
  it("neither reads, answers, passes on, joins nor publishes it", async () => {
    const one = await asked("Roubaix seulement, merci ?", { commune: roubaix });
    const theirs = await asked("Une autre de Roubaix ?", { commune: roubaix });
    for (const act of ["take", "note", "pass_on", "join", "close", "keep"]) {
      const sent = await as(other).post(`/questions/bureau/${one.id}`, {
        act,
        note: "Note",
        reason: "Raison",
        number: String(theirs.number),
        close_reason: "Raison",
      });
      expect(sent.status, act).toBe(404);
    }
    expect((await answer(other, one.id, "Je réponds à votre place.")).status).toBe(404);
    const bulk = new URLSearchParams([
      ["rows", one.id],
      ["act", "join"],
      ["number", String(theirs.number)],
    ]);
    expect((await as(other).post("/questions/bureau", bulk)).status).toBe(409);
    // Ticked among those of one's own, by whoever writes the form by hand.
    await answer(denis, theirs.id, "Voici pour vous deux.", [one.id]);
    const far = await asked("Une question de la métropole ?");
    await answer(denis, one.id, "Et pour elle aussi.", [far.id], (await row(one.title)).version);
    expect([(await row(one.title)).state, (await row(far.title)).state]).toEqual(["answered", "open"]);
  });
});

describe("two agents who answer at the same moment", () => {
  it("give one answer; the slower one is told, and keeps the words", async () => {
    const one = await asked("Qui répondra le premier ?");
    const version = (await row(one.title)).version;
    const colleague = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const answers = await Promise.all(
      [chloe, colleague, chloe, colleague].map((who, n) => answer(who, one.id, `Réponse numéro ${n}, assez longue.`, [], version)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409]);
    const slower = await answers.find(({ status }) => status === 409)!.text();
    expect(slower).toMatch(/Réponse numéro \d, assez longue/);
    expect((await sql`select from inquiries.reply where inquiry_id = ${one.id}`.execute(db)).rows).toHaveLength(1);
    expect((await mails(one.email)).filter(({ subject }) => subject.startsWith("Une réponse"))).toHaveLength(1);
  });

  it("cannot be given twice by the database either", async () => {
    const one = await asked("Une seule réponse par tour ?");
    await answer(chloe, one.id, "La seule réponse donnée.");
    await expect(
      sql`insert into inquiries.reply (inquiry_id, round, answer_id) select inquiry_id, round, answer_id from inquiries.reply where inquiry_id = ${one.id}`.execute(
        owner,
      ),
    ).rejects.toThrow(/reply_pkey/);
  });
});

describe("an insider", () => {
  it("publishes nothing of a person who has not agreed: the database refuses", async () => {
    const one = await asked("Pas d’accord pour publier ?", { public: "no" });
    await answer(chloe, one.id, "Une réponse qui reste privée.");
    expect(
      (
        await as(chloe).post(`/questions/bureau/${one.id}/publier`, {
          title: "Publiée quand même",
          question: "Une question récrite",
          body: "Une réponse qui reste",
          read: "1",
        })
      ).status,
    ).toBe(409);
    const insert = (consent: boolean) =>
      sql`
        insert into inquiries.publication (answer_id, inquiry_id, consent, slug, title, question, body, theme, checked_on)
        select answer_id, inquiry_id, ${consent}, 'publiee-quand-meme', 'Titre', 'Une question', 'Une réponse', 'other', '2026-11-27'
        from inquiries.reply where inquiry_id = ${one.id}`.execute(owner);
    await expect(insert(true)).rejects.toThrow(/publication_inquiry_id_consent_fkey/);
    await expect(insert(false)).rejects.toThrow(/publication_consent_check/);
  });
});
