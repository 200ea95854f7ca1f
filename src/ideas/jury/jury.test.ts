import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { judgingHouse } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, amina, hugo, told, acts, audited, follow } = house;
const jurors = await Promise.all(["Une", "Deux", "Trois", "Quatre"].map((name) => addPerson(db, { name: `Jurée ${name}` })));
const [one, two, three] = jurors as [string, string, string, string];

/** A jury of four before some feasible ideas. */
async function jury({ ideas = 2, closes = 20, quorum }: { ideas?: number; closes?: number; quorum?: number } = {}) {
  const process = await house.process({
    stages: {
      feasibility: {},
      jury: {
        closes,
        settings: { scale: 5 },
        criteria: [
          ["Utile aux habitants", 3],
          ["Bon pour le climat", 1],
        ],
      },
    },
  });
  for (const person of jurors) await house.member(process.id, person, "juror");
  const planted = [];
  for (let n = 1; n <= ideas; n += 1) planted.push(await house.idea(process.id, { title: `Idée du jury ${n}`, state: "feasible" }));
  if (quorum) await sql`update ideas.jury set quorum = ${quorum} where stage_id = ${process.stages.jury}`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from ideas.criterion where stage_id = ${process.stages.jury} order by position`.execute(db);
  const [use, climate] = rows.map(({ id }) => id) as [string, string];
  const sheet = (number: number) => `/participer/instruction/jury/${process.slug}/${number}`;
  const fields = (a: number, b: number, more: Record<string, string> = {}) => ({
    act: "score",
    seen: "0",
    [`score_${use}`]: String(a),
    [`reason_${use}`]: `Raison ${a} pour les habitants.`,
    [`score_${climate}`]: String(b),
    [`reason_${climate}`]: `Raison ${b} pour le climat.`,
    ...more,
  });
  const score = (person: string, number: number, a: number, b: number, more: Record<string, string> = {}) => as(person).post(sheet(number), fields(a, b, more));
  const criteria = `/participer/instruction/etape/${process.stages.jury}/criteres`;
  const rewrite = () =>
    as(chloe).post(criteria, { id_0: use, name_0: "Utile aux habitants", weight_0: "7", id_1: climate, name_1: "Bon pour le climat", weight_1: "2" });
  const publish = () => as(chloe).post(`/participer/instruction/demarche/${process.slug}/jury`, { act: "publish" });
  const close = () => sql`update processes.stage set closes_at = now() - interval '1 minute' where id = ${process.stages.jury}`.execute(db);
  return { ...process, planted, sheet, fields, score, use, climate, rewrite, publish, close, record: `/participer/${process.slug}/jury` };
}

describe("a juror", () => {
  it("scores each criterion with a reason; others’ scores are hidden until then", async () => {
    const { score, sheet, slug } = await jury();
    expect((await score(one, 1, 5, 4)).status).toBe(303);
    const before = await (await as(two).get(sheet(1))).text();
    expect(before).toContain("Les notes des autres s’affichent ici");
    expect(before).not.toContain("Raison 5 pour les habitants.");
    expect(await (await as(chloe).get(`/participer/instruction/demarche/${slug}/jury`)).text()).not.toContain("Raison 5");
    expect(await (await get(`/participer/${slug}/jury`)).text()).not.toContain("Raison 5");
    await score(two, 1, 2, 2);
    expect(await (await as(two).get(sheet(1))).text()).toContain("Raison 5 pour les habitants.");
    const list = await (await as(two).get(`/participer/instruction/jury/${slug}`)).text();
    expect(list).toContain("1 idée à noter");
  });

  it("is told at the field what is missing, and keeps what was typed", async () => {
    const { sheet, fields, use, climate } = await jury();
    for (const [wrong, more] of [
      [`score_${use}`, { [`score_${use}`]: "6" }],
      [`score_${climate}`, { [`score_${climate}`]: "" }],
      [`reason_${use}`, { [`reason_${use}`]: " " }],
    ] as const) {
      const answer = await as(one).post(sheet(1), fields(3, 3, more as Record<string, string>));
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain(`href="#${wrong}"`);
      expect(html).toContain("Raison 3 pour le climat.");
    }
  });

  it("who declares a conflict of interest is excluded from that proposal, by constraint", async () => {
    const { score, sheet, slug } = await jury();
    await score(one, 1, 5, 5);
    expect((await as(one).post(sheet(1), { act: "conflict", conflict: "" })).status).toBe(422);
    expect((await as(one).post(sheet(1), { act: "conflict", conflict: "L’auteure est ma voisine." })).status).toBe(303);
    expect((await score(one, 1, 5, 5, { seen: "2", why: "Je voudrais noter quand même." })).status).toBe(409);
    const { rows } = await sql<{ id: string; kind: string }>`select s.id, s.kind from ideas.jury_sheet s`.execute(db);
    const sheetId = rows.find(({ kind }) => kind === "conflict")!.id;
    await expect(
      sql`insert into ideas.jury_score (sheet_id, criterion_id, score, reason)
        select ${sheetId}, c.id, 5, 'Une raison' from ideas.criterion c join ideas.jury_sheet s on s.stage_id = c.stage_id where s.id = ${sheetId} limit 1`.execute(
        db,
      ),
    ).rejects.toThrow("jury_score_sheet_id_kind_fkey");
    expect(await (await get(`/participer/${slug}/jury`)).text()).not.toContain("voisine");
    expect((await score(one, 2, 5, 5)).status).toBe(303);
  });

  it("gives one sheet, however many come at the same time", async () => {
    const { score, planted } = await jury();
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => score(one, 1, n % 6, 1)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(11).fill(409)]);
    const { rows } = await sql`select from ideas.jury_sheet where proposal_id = ${planted[0]!.id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("changes their scores with what changed their mind; the earlier ones are kept", async () => {
    const { score, planted } = await jury();
    await score(one, 1, 1, 1);
    expect((await score(one, 1, 5, 5, { seen: "1" })).status).toBe(422);
    expect((await score(one, 1, 5, 5, { seen: "1", why: "La visite du lieu m’a convaincue." })).status).toBe(303);
    const { rows } = await sql<{ scores: { score: number }[] }>`
      select p.scores from ideas.jury_sheet_past p join ideas.jury_sheet s on s.id = p.sheet_id where s.proposal_id = ${planted[0]!.id}`.execute(db);
    expect(rows[0]!.scores.map(({ score }) => score)).toEqual([1, 1]);
  });

  it("scores nothing after the end, nor once the record is out", async () => {
    const { score, close, publish } = await jury({ quorum: 1 });
    await score(one, 1, 3, 3);
    await close();
    expect((await score(two, 1, 3, 3)).status).toBe(409);
    expect((await publish()).status).toBe(303);
    const late = await score(two, 1, 3, 3);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("Le procès-verbal est publié");
  });
});

describe("the criteria", () => {
  it("are changed until the first score, and never after, whichever comes first", async () => {
    const { rewrite, score, stages } = await jury();
    expect((await rewrite()).status).toBe(303);
    expect((await score(one, 1, 3, 3)).status).toBe(303);
    const late = await rewrite();
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("les critères sont figés");
    await expect(sql`update ideas.criterion set weight = 50 where stage_id = ${stages.jury}`.execute(db)).rejects.toThrow("frozen");
    await expect(sql`delete from ideas.criterion where stage_id = ${stages.jury}`.execute(db)).rejects.toThrow("frozen");
    await expect(sql`insert into ideas.criterion (stage_id, position, name) values (${stages.jury}, 9, 'Nouveau')`.execute(db)).rejects.toThrow("frozen");
    await expect(sql`update ideas.jury set top = 9 where stage_id = ${stages.jury}`.execute(db)).rejects.toThrow("frozen");
  });

  it("are what every juror judged by, when they are written at the moment of the first scores", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { rewrite, score, stages } = await jury();
      await Promise.all([rewrite(), score(one, 1, 3, 3), rewrite(), score(two, 1, 4, 4), rewrite(), score(three, 1, 5, 5)]);
      const { rows } = await sql<{ frozen: Date; changed: Date | null }>`
        select j.frozen_at as frozen, (select max(at) from platform.audit where about_id = ${stages.jury} and act = 'stage.write_criteria') as changed
        from ideas.jury j where stage_id = ${stages.jury}`.execute(db);
      expect(rows[0]!.frozen).not.toBeNull();
      const weights = () => sql<{ weight: number }>`select weight from ideas.criterion where stage_id = ${stages.jury} order by position`.execute(db);
      const frozen = (await weights()).rows;
      expect((await rewrite()).status).toBe(409);
      expect((await weights()).rows).toEqual(frozen);
    }
  });

  it("cannot be rewritten by others", async () => {
    const { stages } = await jury();
    const address = `/participer/instruction/etape/${stages.jury}/criteres`;
    expect((await as(denis).get(address)).status).toBe(404);
    expect((await as(denis).post(address, { name_0: "À moi" })).status).toBe(404);
    expect((await as(one).post(address, { name_0: "À moi" })).status).toBe(403);
    expect((await as(chloe).post(address, { name_0: "", weight_0: "0" })).status).toBe(422);
    expect((await as(chloe).post(address, { name_0: "Bon", weight_0: "101" })).status).toBe(422);
  });
});

describe("the record", () => {
  it("publishes ranking, dispersion and every score with its reason; authors are told", async () => {
    const { score, publish, close, record, planted, slug, stages } = await jury({ ideas: 3 });
    await follow(hugo, planted[0]!.id);
    for (const [person, a, b] of [
      [one, 5, 5],
      [two, 4, 4],
      [three, 3, 3],
    ] as const) {
      await score(person, 1, a, b);
      await score(person, 2, 5, 4);
    }
    await score(one, 3, 5, 5);
    expect((await publish()).status).toBe(409);
    await close();
    const all = await Promise.all([publish(), publish(), publish()]);
    expect(all.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const html = await (await get(record)).text();
    expect(html.indexOf("Idée du jury 2")).toBeLessThan(html.indexOf("Idée du jury 1"));
    expect(html).toContain("16,3");
    expect(html).toContain("Sans rang");
    expect(await acts(planted[1]!.id)).toContain("ranked");
    expect((await told(amina)).at(-1)).toMatchObject({ news: "ranked" });
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.followed_judged" });
    expect(await audited(stages.jury)).toContain("jury.publish_record");
    const csv = await (await get(`/participer/${slug}/jury.csv`)).text();
    expect(
      csv
        .trim()
        .split("\r\n")
        .map((line) => line.split(",").slice(0, 5).join(",")),
    ).toEqual([
      "rang,numero,titre,moyenne_sur_100,dispersion",
      "1,2,Idée du jury 2,95.00,0.00",
      "2,1,Idée du jury 1,80.00,16.33",
      ",3,Idée du jury 3,100.00,0.00",
    ]);
  });

  it("comes out early when every juror has judged or declared a conflict, and never empty", async () => {
    const { score, sheet, publish } = await jury({ ideas: 1 });
    const empty = await publish();
    expect(empty.status).toBe(409);
    for (const person of jurors.slice(1)) await score(person, 1, 3, 3);
    expect((await publish()).status).toBe(409);
    await as(one).post(sheet(1), { act: "conflict", conflict: "Je travaille pour cette école." });
    expect((await publish()).status).toBe(303);
  });
});

describe("a record that was published again", () => {
  it("keeps every earlier ranking readable at its own address, and says what changed", async () => {
    const { score, publish, close, record, slug, stages } = await jury({ ideas: 2 });
    expect((await get(`/participer/${slug}/jury-notes.csv`)).status).toBe(404);
    for (const person of jurors) {
      await score(person, 1, 5, 5);
      await score(person, 2, 3, 3);
    }
    await close();
    await publish();
    expect((await (await get(record)).text()).includes("Versions précédentes")).toBe(false);
    await sql`
      insert into ideas.jury_record (stage_id, number, by, why, content)
      select stage_id, 2, by, 'Une fiche est écartée après une contestation.', jsonb_set(jsonb_set(content, '{ranking,0,rank}', '2'), '{ranking,1,rank}', '1')
      from ideas.jury_record where stage_id = ${stages.jury}`.execute(db);
    const now = (await (await get(record)).text()).replaceAll("\u00a0", " ");
    expect(now).toMatch(/Ce que cette version a changé[\s\S]*Une fiche est écartée[\s\S]*Idée du jury 1 : 1 → 2[\s\S]*Versions précédentes/);
    const [, links = ""] = now.split("Versions précédentes");
    expect(links.match(/href="[^"]*jury\?version=\d"/g)).toEqual([`href="${record}?version=1"`]);
    const first = (await (await get(`${record}?version=1`)).text()).replaceAll("\u00a0", " ");
    expect(first).toContain("Ce classement a été remplacé");
    expect(first).not.toContain("Ce que cette version a changé");
    expect(first.indexOf("Idée du jury 1")).toBeLessThan(first.indexOf("Idée du jury 2"));
    expect(await (await get(`/participer/${slug}/jury.csv?version=1`)).text()).toContain("1,1,Idée du jury 1");
    expect(await (await get(`/participer/${slug}/jury.csv`)).text()).toContain("2,1,Idée du jury 1");
    for (const version of ["3", "0", "x", "1 or 1"]) expect((await get(`${record}?version=${encodeURIComponent(version)}`)).status).toBe(404);
  });

  it("gives every score with its reason as a table, by numbered jurors; of a conflict only that there was one", async () => {
    const { score, sheet, publish, close, slug } = await jury({ ideas: 1 });
    for (const person of jurors.slice(1)) await score(person, 1, 4, 3);
    await as(one).post(sheet(1), { act: "conflict", conflict: "Je travaille pour cette école." });
    await close();
    await publish();
    const csv = await (await get(`/participer/${slug}/jury-notes.csv`)).text();
    const [head, ...lines] = csv.trim().split("\r\n");
    expect(head).toBe("numero,titre,jure,conflit_d_interets,critere,poids,note,note_maximale,raison,ecartee_car");
    expect(lines).toHaveLength(2 * (jurors.length - 1) + 1);
    expect(lines.filter((line) => /^1,Idée du jury 1,\d,non,[^,]+,\d+,[43],5,.+,$/.test(line))).toHaveLength(2 * (jurors.length - 1));
    expect(lines.filter((line) => /^1,Idée du jury 1,\d,oui,,,,,,$/.test(line))).toHaveLength(1);
    expect(csv).not.toContain("cette école");
  });
});

describe("others", () => {
  it("find no jury: an agent, a resident, nobody, a juror of another process", async () => {
    const { sheet, slug } = await jury();
    for (const person of [chloe, denis, amina]) {
      expect((await as(person).get(sheet(1))).status).toBe(404);
      expect((await as(person).post(sheet(1), { act: "score" })).status).toBe(404);
      expect((await as(person).get(`/participer/instruction/jury/${slug}`)).status).toBe(404);
    }
    expect((await get(sheet(1))).status).toBe(303);
    expect((await as(one).get(`/participer/instruction/demarche/${slug}/jury`)).status).toBe(403);
    expect((await as(denis).post(`/participer/instruction/demarche/${slug}/jury`, {})).status).toBe(404);
    expect((await as(one).get(sheet(99))).status).toBe(404);
  });
});
