import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { verifyChain } from "#platform/audit/audit.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import { wall } from "./moderation.testing.ts";
import moderation from "./module.ts";

const authors: Record<string, { author: string | null; commune: string }> = {};
const house = await testHouse([territory, people, notifications, moderation, wall(authors)]);
const { db } = house;
const whole = { kind: "metropolis", id: null };
const author = await addPerson(db, { name: "Elif" });
const reader = await addPerson(db, { name: "Amina" });
const ines = await addPerson(db, { name: "Inès", roles: [{ role: "moderator", ...whole }] });
const jonas = await addPerson(db, { name: "Jonas", roles: [{ role: "moderator", ...whole }] });
const roubaix = await addPerson(db, { name: "Léa", roles: [{ role: "moderator", kind: "commune", id: "59512" }] });

let last = 0;
function write(by: string | null = author, commune = "59350"): string {
  last += 1;
  authors[`m${last}`] = { author: by, commune };
  return `m${last}`;
}
const complaint = { rule: "respect", words: "Ce message insulte une personne." };
/** By somebody new unless said: nobody reports without end. */
const report = async (id: string, as?: string) => house.as(as ?? (await addPerson(db))).post(`/signaler/wall_message/${id}`, complaint);
const reasons = "Le message nomme une personne et l’insulte\u00a0: la règle le refuse.";

async function caseOf(id: string): Promise<string> {
  const found = await db.selectFrom("moderation.case_file").select("id").where("thing_id", "=", id).orderBy("opened_at", "desc").executeTakeFirstOrThrow();
  return found.id;
}
async function decisionOf(id: string): Promise<string> {
  return (
    await db
      .selectFrom("moderation.decision")
      .select("id")
      .where("case_id", "=", await caseOf(id))
      .executeTakeFirstOrThrow()
  ).id;
}
const decide = async (id: string, by = ines, fields: Record<string, string> = { outcome: "hidden", rule: "respect", statement: reasons }) =>
  house.as(by).post(`/moderation/dossiers/${await caseOf(id)}`, { act: "decide", ...fields });
const told = async (person: string, kind: string) =>
  (await db.selectFrom("notifications.message").select("id").where("person_id", "=", person).where("kind", "=", kind).execute()).length;

describe("reporting a content", () => {
  it("with an account asks for no address, and tells the moderators whom it concerns once", async () => {
    const id = write();
    const form = await (await house.as(reader).get(`/signaler/wall_message/${id}`)).text();
    expect(form).not.toContain('name="email"');
    const sent = await report(id);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `/signaler/wall_message/${id}?fait=signale`]);
    await report(id, jonas);
    expect([await told(ines, "moderation.opened"), await told(roubaix, "moderation.opened")]).toEqual([1, 0]);
  });

  it("without an account wants an address, and writes to it", async () => {
    const id = write();
    const typed = { ...complaint, email: "voisine@exemple" };
    const wrong = await house.post(`/signaler/wall_message/${id}`, typed);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("voisine@exemple");
    expect((await house.post(`/signaler/wall_message/${id}`, { ...typed, email: "Voisine@exemple.fr" })).status).toBe(303);
    const mail = await db.selectFrom("platform.mail").select("subject").where("recipient", "=", "voisine@exemple.fr").execute();
    expect(mail).toEqual([{ subject: `Votre signalement sur «\u00a0Message ${id}\u00a0» est reçu` }]);
  });

  it("keeps what was typed when no rule is chosen", async () => {
    const answer = await house.as(reader).post(`/signaler/wall_message/${write()}`, { words: "Regardez bien la fin." });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Regardez bien la fin.");
  });

  it("twice by one person is one report", async () => {
    const id = write();
    const answers = await Promise.all(Array.from({ length: 5 }, () => report(id, reader)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409]);
  });

  it("by thirty people at once opens one case", async () => {
    const id = write();
    const crowd = await Promise.all(Array.from({ length: 30 }, () => addPerson(db)));
    await Promise.all(crowd.map((person) => report(id, person)));
    const cases = await db.selectFrom("moderation.case_file").select("id").where("thing_id", "=", id).execute();
    expect(cases).toHaveLength(1);
    expect(await db.selectFrom("moderation.report").select("id").where("case_id", "=", cases[0]!.id).execute()).toHaveLength(30);
  });

  it.each(["wall_message/nothing", "nothing/m1", "wall_message/%27%3B--"])("of %s is not found", async (address) => {
    expect((await house.as(reader).post(`/signaler/${address}`, complaint)).status).toBe(404);
  });

  it("is counted: the eleventh within an hour waits", async () => {
    const busy = await addPerson(db);
    for (let turn = 0; turn < 10; turn += 1) await report(write(), busy);
    const answer = await report(write(), busy);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("deciding", () => {
  it("hides the content with the reason, tells its author and those who reported, and is recorded", async () => {
    const id = write();
    await report(id, reader);
    await house.post(`/signaler/wall_message/${id}`, { ...complaint, email: "autre@exemple.fr" });
    expect((await house.get(`/mur/${id}`)).status).toBe(200);
    expect((await decide(id)).status).toBe(303);
    const page = await house.get(`/mur/${id}`);
    expect(page.status).toBe(410);
    expect(await page.text()).toContain("Règle invoquée\u00a0: «\u00a0Atteinte aux personnes\u00a0»");
    expect([await told(author, "moderation.decided"), await told(reader, "moderation.report_decided")]).toEqual([1, 1]);
    const mails = await db.selectFrom("platform.mail").select("subject").where("recipient", "=", "autre@exemple.fr").orderBy("created_at").execute();
    expect(mails.at(-1)?.subject).toContain("décision prise");
    const act = await db
      .selectFrom("platform.audit")
      .select(["who", "reason"])
      .where("act", "=", "moderation.decide")
      .where("about_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(act).toEqual({ who: ines, reason: reasons });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it("needs a rule to withdraw, and reasons always", async () => {
    const id = write();
    await report(id);
    const answer = await decide(id, ines, { outcome: "hidden", statement: "Non." });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Choisissez la règle invoquée.");
    expect(html).toContain("Écrivez les motifs");
    expect(html).toContain("Non.");
  });

  it("of two at once stands once, and the second is told", async () => {
    const id = write();
    await report(id);
    const answers = await Promise.all([decide(id, ines), decide(id, jonas, { outcome: "kept", statement: reasons })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it("belongs to moderators of that commune: others do not find the case", async () => {
    const id = write();
    await report(id);
    expect((await decide(id, roubaix)).status).toBe(404);
    expect((await decide(id, reader)).status).toBe(403);
    expect((await house.post(`/moderation/dossiers/${await caseOf(id)}`, { act: "decide", outcome: "kept", statement: reasons })).status).toBe(403);
    const local = write(author, "59512");
    await report(local);
    expect((await decide(local, roubaix, { outcome: "kept", statement: reasons })).status).toBe(303);
  });

  it("on one's own content is for others", async () => {
    const id = write(ines);
    await report(id);
    expect((await decide(id, ines)).status).toBe(403);
    expect(await (await house.as(ines).get("/moderation")).text()).not.toContain(`Message ${id}<`);
  });
});

describe("deciding on several cases at once", () => {
  const queue = (by: string, query = "") => house.as(by).get(`/moderation${query}`);
  const decideTicked = async (by: string, things: readonly string[], fields: Record<string, string> = {}) => {
    const rows = await Promise.all(things.map(async (id) => ["rows", await caseOf(id)] as const));
    const decision = { act: "decide_ticked", outcome: "kept", rule: "", statement: "Lus ensemble\u00a0: rien n’y enfreint les règles.", ...fields };
    return house.as(by).post("/moderation", new URLSearchParams([...Object.entries(decision), ...rows.map(([name, id]) => [name, id])]));
  };
  const decisionsOn = async (things: readonly string[]) => {
    const { rows } = await sql<{ outcome: string; by: string }>`
      select d.outcome, d.decided_by as by from moderation.decision d join moderation.case_file c on c.id = d.case_id
      where c.thing_id = any(${[...things]}::text[])`.execute(db);
    return rows;
  };
  async function reported(count: number, commune?: string): Promise<string[]> {
    const things = Array.from({ length: count }, () => write(author, commune));
    for (const id of things) await report(id);
    return things;
  }

  it("takes the same reasons to each of them, tells each author, and says on how many it was decided", async () => {
    const things = await reported(3);
    const before = await told(author, "moderation.decided");
    const sent = await decideTicked(ines, things, { outcome: "hidden", rule: "respect" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/moderation?fait=decides&n=3"]);
    expect(await (await queue(ines, "?fait=decides&n=3")).text()).toContain("3 dossiers sont décidés.");
    expect(await decisionsOn(things)).toEqual(Array(3).fill({ outcome: "hidden", by: ines }));
    expect(await told(author, "moderation.decided")).toBe(before + 3);
    for (const id of things) expect((await house.get(`/mur/${id}`)).status).toBe(410);
  });

  it("of two moderators at once decides each case once, and tells each how many were theirs", async () => {
    const things = await reported(8);
    const answers = await Promise.all([decideTicked(ines, things), decideTicked(jonas, things.toReversed())]);
    const counts = answers.map(({ headers }) => Number(new URL(headers.get("location") ?? "/?n=0", "http://house").searchParams.get("n")));
    expect(counts[0]! + counts[1]!).toBe(8);
    const decisions = await decisionsOn(things);
    expect(decisions).toHaveLength(8);
    expect([ines, jonas].map((who) => decisions.filter(({ by }) => by === who).length)).toEqual(counts);
    const late = await decideTicked(ines, things);
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Une autre personne a déjà décidé pour ces dossiers")]);
  });

  it("leaves what was decided meanwhile, what is one’s own and what stands elsewhere, and says so", async () => {
    const [first, second] = await reported(2);
    await decide(first!);
    const own = write(ines);
    await report(own);
    const sent = await decideTicked(ines, [first!, second!, own]);
    expect(sent.headers.get("location")).toBe("/moderation?fait=decides_en_partie&n=1");
    expect(await (await queue(ines, "?fait=decides_en_partie&n=1")).text()).toContain("Un dossier est décidé. Les autres");
    expect(await decisionsOn([own])).toEqual([]);
    const [elsewhere] = await reported(1);
    expect((await decideTicked(roubaix, [elsewhere!])).status).toBe(409);
    expect(await decisionsOn([elsewhere!])).toEqual([]);
  });

  it("asks for a tick, a rule to withdraw, and reasons; what was ticked and typed stays", async () => {
    const [id] = await reported(1);
    const none = await decideTicked(ines, []);
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining("rien n’y enfreint les règles")]);
    const wrong = await decideTicked(ines, [id!], { outcome: "hidden", statement: "Non." });
    const html = await wrong.text();
    expect(wrong.status).toBe(422);
    for (const said of ["Choisissez la règle invoquée.", "Écrivez les motifs", `value="${await caseOf(id!)}" checked`]) expect(html).toContain(said);
    expect((await decideTicked(reader, [id!])).status).toBe(403);
  });

  it("finds cases by words, kind and origin, those reported most first", async () => {
    const [once, twice] = await reported(2);
    await report(twice!);
    const text = async (query: string) => (await queue(ines, query)).text();
    expect(await text(`?q=${twice}`)).toContain(`Message ${twice}<`);
    expect(await text(`?q=${twice}`)).not.toContain(`Message ${once}<`);
    expect(await text("?type=nothing")).toContain("Rien ne répond à cette recherche");
    expect(await text("?origine=retenus")).not.toContain(`Message ${once}<`);
    const most = await text("?tri=signalements");
    expect(most.indexOf(`Message ${twice}<`)).toBeLessThan(most.indexOf(`Message ${once}<`));
  });

  it("is a file as well, of the cases that this moderator may decide and of no other, whole or ticked", async () => {
    const [mine, other] = [write(ines), write(author, "59512")];
    for (const id of [mine, other]) await report(id);
    const csv = async (by: string) => (await house.as(by).get("/moderation.csv?tri=signalements")).text();
    const ticked = await house.as(jonas).post("/moderation", { act: "csv", rows: await caseOf(other) });
    expect(await csv(ines)).not.toContain(`Message ${mine},`);
    expect(await csv(jonas)).toContain(`Message ${mine},`);
    expect((await csv(roubaix)).trim().split("\r\n").slice(1).join("\n")).toContain(`Message ${other},`);
    expect(await csv(roubaix)).not.toContain(`Message ${mine},`);
    expect((await ticked.text()).trim().split("\r\n")).toHaveLength(2);
    expect((await house.as(reader).get("/moderation.csv")).status).toBe(403);
  });
});

describe("an appeal", () => {
  async function hidden(): Promise<string> {
    const id = write();
    await report(id);
    await decide(id);
    return id;
  }
  const contest = async (id: string, as = author) => house.as(as).post(`/moderation/decisions/${await decisionOf(id)}`, { words: "Je citais un discours." });
  const judge = async (id: string, by: string, outcome = "reversed") =>
    house.as(by).post(`/moderation/dossiers/${await caseOf(id)}`, { act: "judge", outcome, reason: "La citation est exacte et bien signalée." });

  it("is judged by another person, and brings the content back", async () => {
    const id = await hidden();
    expect((await contest(id)).status).toBe(303);
    expect([(await told(jonas, "moderation.appealed")) > 0, await told(ines, "moderation.appealed")]).toEqual([true, 0]);
    expect((await judge(id, ines)).status).toBe(403);
    expect((await judge(id, jonas)).status).toBe(303);
    expect((await house.get(`/mur/${id}`)).status).toBe(200);
    expect(await (await house.as(author).get(`/moderation/decisions/${await decisionOf(id)}`)).text()).toContain("La décision est annulée");
    expect((await judge(id, jonas, "upheld")).status).toBe(409);
    // Neither the decision nor the judgment is changed, dated back or deleted by SQL.
    const decision = await decisionOf(id);
    for (const statement of [
      sql`update moderation.decision set outcome = 'kept' where id = ${decision}`,
      sql`update moderation.decision set decided_at = '2020-01-01' where id = ${decision}`,
      sql`delete from moderation.decision where id = ${decision}`,
      sql`update moderation.appeal set outcome = 'upheld' where decision_id = ${decision}`,
      sql`update moderation.appeal set judged_at = '2020-01-01' where decision_id = ${decision}`,
      sql`delete from moderation.appeal where decision_id = ${decision}`,
    ])
      await expect(statement.execute(db)).rejects.toThrow(/permission denied|what is decided stays/);
  });

  it("by the same judge is refused by the database itself", async () => {
    const id = await hidden();
    await contest(id);
    const sameJudge = sql`update moderation.appeal set judged_by = first_judge, judged_at = now(), outcome = 'upheld', reason = ${reasons}
      where decision_id = ${await decisionOf(id)}`;
    await expect(sameJudge.execute(db)).rejects.toThrow("appeal_check");
  });

  it("is of a decision that took the content away: against one that kept it there is none, and it undoes no later one", async () => {
    const id = write();
    await report(id);
    await decide(id, ines, { outcome: "kept", statement: "Le message reste dans les règles du débat." });
    const kept = await decisionOf(id);
    expect(await (await house.as(author).get(`/moderation/decisions/${kept}`)).text()).not.toContain('name="words"');
    await report(id);
    await decide(id);
    expect((await house.as(author).post(`/moderation/decisions/${kept}`, { words: "Rendez-le." })).status).toBe(403);
    const first = await db.selectFrom("moderation.decision").select("case_id").where("id", "=", kept).executeTakeFirstOrThrow();
    await sql`insert into moderation.appeal (decision_id, first_judge, asked_by, words) values (${kept}, ${ines}, ${author}, 'De naguère')`.execute(db);
    const answer = await house
      .as(jonas)
      .post(`/moderation/dossiers/${first.case_id}`, { act: "judge", outcome: "reversed", reason: "La citation est exacte." });
    expect([answer.status, (await house.get(`/mur/${id}`)).status]).toEqual([303, 410]);
  });

  it("belongs to the author alone, once", async () => {
    const id = await hidden();
    expect((await contest(id, reader)).status).toBe(404);
    const answers = await Promise.all([contest(id), contest(id), contest(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
  });
});

describe("the public log", () => {
  it("shows each decision without names, and the same rows as CSV", async () => {
    const html = await (await house.get("/moderation/journal")).text();
    expect(html).toContain("Atteinte aux personnes");
    for (const name of ["Elif", "Amina", "Inès", "Texte du message"]) expect(html).not.toContain(name);
    const csv = await (await house.get("/moderation/journal.csv")).text();
    const { total } = await db
      .selectFrom("moderation.decision")
      .select(({ fn }) => fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow();
    expect(csv.trim().split("\r\n")).toHaveLength(total + 1);
  });
});
