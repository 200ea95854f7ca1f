import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import { readLines, textOfFile } from "#platform/imports/sheet.ts";
import { addDays } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { end, amend, refuse, sign } from "../agreements/agree.command.ts";
import { findVersions } from "../agreements/agreements.query.ts";
import { findLeft, findOwnAgents } from "../agents.query.ts";
import { addBlackout, enterAgent, leave } from "../employer/employer.command.ts";
import { invite } from "../invite/invite.command.ts";
import { importLines } from "../import/import-lines.command.ts";
import { type AgentLine, agentTable } from "../import/columns.ts";
import { choose } from "../mine/mine.command.ts";
import { give } from "../envelopes/give.command.ts";
import { cancelStay } from "../stay.command.ts";
import { teleworkHouse, today, week } from "../telework.testing.ts";
import { judge, type Terms, usualRules } from "../telework.ts";

const house = await teleworkHouse();
const { db, services, addEmployer, addHost, agree, addAgent, book, stay } = house;
const host = await addHost("Le Plateau essayé", 20);
const employer = await addEmployer("Employeur essayé");
const agreement = await agree(employer, host);

const period = { firstDay: addDays(today, -400), lastDay: addDays(today, 400) };
const usedOf = async (agentId: string) =>
  (await sql<{ used: number }>`select used from telework.envelope where agent_id = ${agentId}`.execute(db)).rows[0]!.used;
const visitorOf = async (id: string) => ({ id, name: "", email: "", locale: "fr" as const, settled: true, dormant: [], grants: [] });
const count = async (query: ReturnType<typeof sql>) => (await sql<{ n: number }>`select count(*)::int as n from (${query}) q`.execute(db)).rows[0]!.n;

describe("an envelope", () => {
  it("is never spent twice: of 200 half-days booked at once against one of 25, 25 are had", async () => {
    const agents = await Promise.all(Array.from({ length: 20 }, () => addAgent(employer, { centre: "COURSE", halves: null })));
    await give(db, employer.id, { whom: { kind: "centre", code: "COURSE" }, ...period, halves: 25, carries: false }, employer.manager);
    const wishes = agents.flatMap((agent) => week.flatMap((day) => (["morning", "afternoon"] as const).map((part) => ({ agent, day, part }))));
    expect(wishes).toHaveLength(200);
    const outcomes = await Promise.all(wishes.map(({ agent, day, part }) => book(agent, agreement.version, day, part)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(25);
    expect(outcomes.filter((one) => !one.ok && one.problem === "centre")).toHaveLength(175);
    expect(await count(sql`select from telework.stay s join telework.centre c on c.id = s.centre_id where c.code = 'COURSE'`)).toBe(25);
    expect(
      (await sql<{ used: number }>`select used from telework.envelope e join telework.centre c on c.id = e.centre_id where c.code = 'COURSE'`.execute(db)).rows,
    ).toEqual([{ used: 25 }]);
    // Whoever writes to the database by hand cannot either.
    await expect(sql`update telework.envelope set used = used + 1 where centre_id = ${agents[0]!.centreId}`.execute(db)).rejects.toThrow("is spent");
  });

  it("tells whoever lowers it nothing of what is used", async () => {
    const agent = await addAgent(employer);
    await stay(agent, agreement.version, week[0]!);
    for (const halves of [3, 2, 1, 0])
      expect(await give(db, employer.id, { whom: { kind: "agent", code: agent.number }, ...period, halves, carries: false }, employer.manager)).toEqual({
        ok: true,
        count: 1,
      });
    expect(await usedOf(agent.id)).toBe(2);
    expect(await findLeft(db, agent.id, today)).toEqual({ own: 0, centre: null });
    expect(await book(agent, agreement.version, week[1]!)).toEqual({ ok: false, problem: "own" });
  });

  it("is shared by a cost centre of five at least, and tells none of them how much is left: an employer who is one of them would count the others", async () => {
    const small = await addEmployer("Employeur sondeur");
    const { version } = await agree(small, host);
    const agents = await Promise.all(Array.from({ length: 4 }, () => addAgent(small, { centre: "PETIT", halves: null })));
    const shared = { whom: { kind: "centre" as const, code: "PETIT" }, ...period, halves: 40, carries: false };
    expect(await give(db, small.id, shared, small.manager)).toEqual({ ok: false, problem: "small" });
    const fifth = await addAgent(small, { centre: "PETIT", halves: null });
    expect(await give(db, small.id, shared, small.manager)).toEqual({ ok: true, count: 1 });
    const read = async () => (await house.as(fifth.personId).get("/mon-espace/teletravail")).text();
    const before = await read();
    await stay(agents[0]!, version, week[0]!);
    expect(await read()).toBe(before);
  });

  it("carries over what was left once its period is over, and not before", async () => {
    const agent = await addAgent(employer, { halves: null });
    const offered = (firstDay: string, lastDay: string, halves: number, carries: boolean) =>
      give(db, employer.id, { whom: { kind: "agent", code: agent.number }, firstDay, lastDay, halves, carries }, employer.manager);
    await offered(addDays(today, -30), addDays(today, -1), 6, false);
    await offered(today, addDays(today, 60), 1, true);
    await offered(addDays(today, 61), addDays(today, 90), 1, true);
    expect(await findLeft(db, agent.id, week[0]!)).toEqual({ own: 7, centre: null });
    expect(await findLeft(db, agent.id, addDays(today, 70))).toEqual({ own: 1, centre: null });
    expect(await offered(addDays(today, 10), addDays(today, 20), 5, false)).toEqual({ ok: false, problem: "overlap" });
  });

  it("has its half-days back when they are given back in time, and nothing of it is kept", async () => {
    const agent = await addAgent(employer);
    const id = await stay(agent, agreement.version, week[2]!);
    expect(await cancelStay(db, id)).toBe("cancelled");
    expect(await usedOf(agent.id)).toBe(0);
    expect(await count(sql`select from telework.stay where id = ${id}`)).toBe(0);
    expect(await cancelStay(db, id)).toBe("moved");
  });
});

describe("a desk", () => {
  it("is had by one only, whoever comes by whichever way", async () => {
    const small = await addHost("Le Réduit essayé", 1);
    const { version } = await agree(employer, small);
    const agents = await Promise.all(Array.from({ length: 6 }, () => addAgent(employer)));
    const outcomes = await Promise.all(agents.map((agent) => book(agent, version, week[0]!, "morning")));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.problem === "taken")).toHaveLength(5);
    expect(
      await sql<{ kind: string; person: string | null }>`select kind, person_id as person from bookings.booking where resource_id = ${small.desk}`
        .execute(db)
        .then(({ rows }) => rows),
    ).toEqual([{ kind: "stay", person: null }]);
  });

  it("is not had while its place is shut, nor twice by one person at once", async () => {
    const agent = await addAgent(employer);
    const late = await addHost("Le Soir essayé", 3, "18:00-22:00");
    const { version } = await agree(employer, late);
    expect(await book(agent, version, week[0]!)).toEqual({ ok: false, problem: "closed" });
    const outcomes = await Promise.all([book(agent, agreement.version, week[3]!, "day"), book(agent, agreement.version, week[3]!, "morning")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: "refused", refusals: [{ rule: "twice" }] });
  });
});

describe("rules", () => {
  const terms: Terms = { halfCents: 0, dayCents: 0, vat: null, weekdays: [1, 2, 3, 4, 5], ceiling: 4, cancel: 0, validFrom: today, validUntil: null };
  const known = { today: "2026-12-01", week: 0, month: 0, distance: 3, blackout: null, twice: false, begun: false };
  const wish = { day: "2026-12-03", part: "day" } as const;
  const told = (more: object, one: object = wish) =>
    judge({ ...usualRules, farthest: 10 }, terms, { ...wish, ...one }, { ...known, ...more }).map(({ rule }) => rule);

  it.each([
    ["nothing", {}, {}, []],
    ["a day that is over", {}, { day: "2026-11-30" }, ["past"]],
    ["half a day that has begun", { begun: true }, {}, ["past"]],
    ["too far ahead", {}, { day: "2027-03-03" }, ["horizon"]],
    ["a day at work", { blackout: "Inventaire" }, {}, ["blackout"]],
    ["the week", { week: 3 }, {}, ["week"]],
    ["half a day that still fits", { week: 3 }, { part: "morning" }, []],
    ["a place too far", { distance: 11 }, {}, ["farthest"]],
    ["a place of unknown distance", { distance: null }, {}, []],
    ["a Saturday", {}, { day: "2026-12-05" }, ["weekday"]],
    ["the ceiling of the month", { month: 3 }, {}, ["ceiling"]],
    [
      "all at once",
      { blackout: "x", week: 4, month: 4, distance: 99, twice: true },
      { day: "2026-12-06" },
      ["blackout", "week", "farthest", "weekday", "ceiling", "twice"],
    ],
  ])("stand against %s", (_, more, one, rules) => expect(told(more, one)).toEqual(rules));

  it("keep half-days at work, on top of those of telework", () => {
    const refusals = judge({ ...usualRules, weekHalves: 10, siteHalves: 8 }, terms, wish, { ...known, week: 1 });
    expect(refusals).toEqual([{ rule: "site", limit: 8 }]);
  });

  it("are told on the page with what to do, in each language, and nothing is booked", async () => {
    const strict = await addEmployer("Employeur strict");
    await agree(strict, host);
    await addBlackout(db, strict.id, { firstDay: week[1]!, lastDay: week[1]!, why: "Inventaire" });
    const agent = await addAgent(strict);
    for (const locale of locales) {
      const page = await (await house.as(agent.personId).get(`/mon-espace/teletravail/pres-de-chez-moi?jour=${week[1]}`, { "accept-language": locale })).text();
      expect(page).toContain("Inventaire");
    }
    expect(await count(sql`select from telework.stay where agent_id = ${agent.id}`)).toBe(0);
  });
});

it("books week after week, leaving out those that a rule forbids", async () => {
  const agent = await addAgent(employer, { halves: 5 });
  const answer = await house
    .as(agent.personId)
    .post(`/mon-espace/teletravail/pres-de-chez-moi?jour=${week[0]}&quand=journee`, { act: `book:${agreement.version}.1`, semaines: "4" });
  expect(answer.headers.get("location")).toContain("fait=seriePartielle");
  const { rows } = await sql<{ day: string }>`select day::text as day from telework.stay where agent_id = ${agent.id} order by day`.execute(db);
  expect(rows.map(({ day }) => day)).toEqual([week[0], addDays(week[0]!, 7)]);
});

describe("where an agent lives", () => {
  it("is theirs to say: desks are ranked by it, and the places that their employer compares stay where they were", async () => {
    const other = await addEmployer("Employeur curieux");
    await agree(other, host);
    const agent = await addAgent(other);
    const { rows } = await sql<{ code: string }>`select code from territory.commune where longitude is not null order by code limit 2`.execute(db);
    const compared = async () => (await house.as(other.manager).get(`/teletravail/employeurs/${other.id}/lieux`)).text();
    const before = await compared();
    for (const { code } of rows) {
      expect(await choose(db, agent.id, agent.personId, { communeCode: code, presence: false })).toBe(true);
      expect((await findOwnAgents(db, await visitorOf(agent.personId)))[0]!.communeCode).toBe(code);
      expect(await compared()).toBe(before);
    }
  });

  it("is kept nowhere where it is only asked from", async () => {
    const agent = await addAgent(employer);
    const before = await sql`select * from telework.agent where id = ${agent.id}`.execute(db);
    const { rows } = await sql<{ code: string }>`select code from territory.commune order by code limit 1`.execute(db);
    const page = await (await house.as(agent.personId).get(`/mon-espace/teletravail/pres-de-chez-moi?jour=${week[0]}&depuis=${rows[0]!.code}`)).text();
    expect(page).toContain("de distance");
    expect((await sql`select * from telework.agent where id = ${agent.id}`.execute(db)).rows).toEqual(before.rows);
  });
});

describe("whoever leaves", () => {
  it("books nothing from that moment on, and has nothing ahead", async () => {
    const agent = await addAgent(employer);
    await stay(agent, agreement.version, week[4]!);
    expect(await leave(db, employer.id, [agent.id], employer.manager)).toBe(1);
    expect(await book(agent, agreement.version, week[3]!)).toEqual({ ok: false, problem: "left" });
    expect(await count(sql`select from telework.stay where agent_id = ${agent.id}`)).toBe(0);
    expect((await house.as(agent.personId).get("/mon-espace/teletravail/pres-de-chez-moi")).status).toBe(404);
  });
});

describe("an agreement", () => {
  it("holds once both sides signed the same text, which never changes", async () => {
    const other = await addEmployer("Employeur signataire");
    const { id, version } = await agree(other, host);
    await expect(sql`update telework.version set half_cents = 1 where id = ${version}`.execute(db)).rejects.toThrow("does not change");
    await expect(sql`update telework.version set text = text || ' et gratuit' where id = ${version}`.execute(db)).rejects.toThrow("does not change");
    const [first] = await findVersions(db, id);
    expect(await amend(db, id, { side: "place", terms: { ...first!, halfCents: 900 }, by: host.host, read: 1 })).toBe("proposed");
    expect(await amend(db, id, { side: "employer", terms: first!, by: other.manager, read: 1 })).toBe("moved");
    const [second] = await findVersions(db, id);
    const by = { name: "Un hôte", capacity: "Coordination", by: host.host };
    // The text that was read before is not the one that waits.
    expect(await sign(db, id, { side: "employer", ...by, sha256: first!.sha256 })).toBe("moved");
    expect(
      await Promise.all([sign(db, id, { side: "place", ...by, sha256: second!.sha256 }), sign(db, id, { side: "place", ...by, sha256: second!.sha256 })]),
    ).toEqual(expect.arrayContaining(["signed", "twice"]));
    // Whoever signed for one side does not sign for the other too.
    expect(await sign(db, id, { side: "employer", ...by, sha256: second!.sha256 })).toBe("same");
    await expect(sql`update telework.version set state = 'signed' where id = ${second!.id}`.execute(db)).rejects.toThrow("both sides");
    expect(await refuse(db, id, { side: "employer", answer: "Trop cher", by: other.manager })).toBe(true);
    expect((await findVersions(db, id)).map(({ state }) => state)).toEqual(["refused", "signed"]);
    expect(await end(db, id, { side: "employer", on: today, reason: "Fin du projet", by: other.manager })).toBe("ended");
    expect(await book(await addAgent(other), version, week[0]!)).toEqual({ ok: false, problem: "gone" });
  });

  it("of yesterday opens nothing today: what is over is not booked, and nobody proposes what has begun", async () => {
    const other = await addEmployer("Employeur d’hier");
    const agent = await addAgent(other);
    const { id, version } = await agree(other, host, { validFrom: addDays(today, -20), validUntil: addDays(today, -1) });
    expect(await book(agent, version, week[0]!)).toEqual({ ok: false, problem: "gone" });
    expect(await book(agent, version, today)).toEqual({ ok: false, problem: "gone" });
    expect(await book(agent, version, addDays(today, -1))).toMatchObject({ ok: false, refusals: [{ rule: "past" }] });
    const fields = { demi: "8", journee: "15", tva: "2000", jours: "1", annulation: "24", au: "", plafond: "", version: "1" };
    const amends = (du: string) => house.as(other.manager).post(`/teletravail/conventions/${id}/avenant`, { ...fields, du });
    expect((await amends(addDays(today, -1))).status).toBe(422);
    expect((await amends(today)).status).toBe(303);
    // Proposed and signed by nobody, it opens nothing either.
    expect(await book(agent, (await findVersions(db, id))[0]!.id, week[0]!)).toEqual({ ok: false, problem: "gone" });
  });

  it("is signed by its two sides alone, on the page too", async () => {
    const stranger = await addEmployer("Employeur étranger");
    const address = `/teletravail/conventions/${agreement.id}`;
    expect((await house.as(stranger.manager).get(address)).status).toBe(404);
    expect((await house.as(host.host).get(address)).status).toBe(200);
    const page = await (await house.as(employer.manager).get(`${address}/texte/1`)).text();
    expect(page).toContain(agreement.sha256);
  });
});

describe("who knows what", () => {
  it("is, for the employer, nothing of where and when on any of its pages", async () => {
    const watched = await addEmployer("Employeur curieux");
    const hidden = await addHost("Le Refuge de l’agent", 2);
    const { version } = await agree(watched, hidden);
    const agent = await addAgent(watched, { centre: "SEUL" });
    const pages = ["", "/agents", "/agents.csv", "/enveloppes", "/regles"].map((part) => `/teletravail/employeurs/${watched.id}${part}`);
    const read = async () => Promise.all(pages.map(async (page) => (await house.as(watched.manager).get(page)).text()));
    const before = await read();
    const id = await stay(agent, version, week[0]!);
    await stay(agent, version, week[2]!, "morning");
    expect(await read()).toEqual(before);
    expect((await house.as(watched.manager).get(`/mon-espace/teletravail/journees/${id}`)).status).toBe(404);
    expect(
      await count(
        sql`select from platform.audit where about_id = ${id} or after::text like ${`%${hidden.id}%`} and act like 'telework.%' and who = ${agent.personId}`,
      ),
    ).toBe(0);
  });

  it("is, for the place, a name on the day and none before or after", async () => {
    const agent = await addAgent(employer);
    const name = "Ondine Kervadec-Essai";
    await sql`update people.person set name = ${name} where id = ${agent.personId}`.execute(db);
    const id = await stay(agent, agreement.version, week[0]!);
    const visited = async () => (await (await house.as(host.host).get("/teletravail/accueil-du-jour")).text()).includes(name);
    const agenda = await (await house.as(host.host).get(`/reserver/agenda?lieu=${host.id}&jour=${week[0]}`)).text();
    expect(agenda).toContain("Du télétravail");
    expect(agenda).not.toContain(name);
    expect(await visited()).toBe(false);
    const move = (day: string) => sql`update telework.stay set day = ${day}::date where id = ${id}`.execute(db);
    await move(today);
    expect(await visited()).toBe(true);
    expect((await house.as(host.host).post("/teletravail/accueil-du-jour", { act: `arrive:${id}` })).status).toBe(303);
    await move(addDays(today, -1));
    expect(await visited()).toBe(false);
    expect((await house.as(host.host).post("/teletravail/accueil-du-jour", { act: "contest", qui: id, raison: "Curiosité" })).status).toBe(409);
  });

  it("is, for colleagues, what both chose to show, on the day alone", async () => {
    const [one, other] = [await addAgent(employer), await addAgent(employer)];
    await sql`update people.person set name = 'Perle Collègue-Essai' where id = ${other.personId}`.execute(db);
    const id = await stay(other, agreement.version, week[1]!);
    await sql`update telework.stay set day = ${today}::date where id = ${id}`.execute(db);
    const sees = async () => (await (await house.as(one.personId).get("/mon-espace/teletravail")).text()).includes("Perle");
    expect(await sees()).toBe(false);
    await sql`update telework.agent set presence = true where id = ${other.id}`.execute(db);
    expect(await sees()).toBe(false);
    await sql`update telework.agent set presence = true where id = ${one.id}`.execute(db);
    expect(await sees()).toBe(true);
    // Whoever manages the employer is an agent too, and shows their own days to learn those of others.
    await sql`update telework.agent set person_id = ${employer.manager} where id = ${one.id}`.execute(db);
    const manager = await (await house.as(employer.manager).get("/mon-espace/teletravail")).text();
    expect(manager).not.toContain("Perle");
  });
});

describe("a file of 500 agents", () => {
  const right = (n: number): AgentLine => ({
    line: n + 2,
    cells: { numero: `F-${n}`, adresse: `F-${n}@fichier.example`, commune: "", service: n % 2 === 0 ? "EST" : "OUEST", nom_service: "" },
  });
  const bad: readonly (readonly [at: number, cells: AgentLine["cells"], fields: readonly string[]])[] = [
    [3, { numero: "" }, ["numero"]],
    [40, { numero: "x".repeat(41) }, ["numero"]],
    [41, { numero: "F-0" }, ["numero"]],
    [80, { adresse: "" }, ["adresse"]],
    [81, { adresse: "sans arobase" }, ["adresse"]],
    [82, { adresse: "a@b" }, ["adresse"]],
    [83, { adresse: "F-1@FICHIER.example" }, ["adresse"]],
    [200, { service: " " }, ["service"]],
    [201, { service: "s".repeat(41) }, ["service"]],
    [300, { commune: "Nulle-Part-sur-Rien" }, ["commune"]],
    [301, { nom_service: "n".repeat(121) }, ["nom_service"]],
    [499, { numero: "", adresse: "" }, ["numero", "adresse"]],
  ];
  const lines = Array.from({ length: 500 }, (_, n) => {
    const cells = bad.find(([at]) => at === n)?.[1];
    return { ...right(n), cells: { ...right(n).cells, ...cells } };
  });

  it("enters 488 and says of each of the other 12 on which line and in which column what is wrong; tried first, sent twice", async () => {
    const other = await addEmployer("Employeur au fichier");
    const territory = await readTerritory(db);
    const { signal } = new AbortController();
    const send = (dryRun: boolean, some = lines) => importLines({ db, employerId: other.id, territory, dryRun, progress: async () => {}, signal }, some);
    const tried = await send(true);
    expect(await count(sql`select from telework.agent where employer_id = ${other.id}`)).toBe(0);
    const report = await send(false);
    expect(report).toEqual(tried);
    expect(report).toMatchObject({ read: 500, added: 488, changed: 0, same: 0, rejected: 12 });
    expect(report.rejections.map(({ line, field }) => `${line} ${field}`)).toEqual(
      bad.flatMap(([at, , fields]) => fields.map((field) => `${at + 2} ${field}`)),
    );
    for (const { message } of report.rejections) for (const locale of locales) expect(sayRemark(message, locale)).toMatch(/^\p{Lu}.{8,}/u);
    expect(await send(false, lines.slice(0, 50))).toMatchObject({ added: 0, same: 47, rejected: 3 });
    expect(await count(sql`select from telework.agent where employer_id = ${other.id} and person_id is null and state = 'invited'`)).toBe(488);
  });
});

it("reads a file as an old spreadsheet writes it: ISO-8859-1, semicolons, quotes within quotes", async () => {
  const other = await addEmployer("Employeur à l’ancien tableur");
  const table = [
    '"Matricule";"Courriel";"Commune";"Service";"Libellé du service"',
    '"A;1";"ancien-1@fichier.example";"Villeneuve-d\'Ascq";"\u00c9T\u00c9";"Service dit ""de l\'\u00e9t\u00e9"""',
    '"A-2";"ancien-2@fichier.example";"";"=1+1";"Sur\n deux lignes"',
  ].join("\r\n");
  const read = readLines(await textOfFile(Buffer.from(table, "latin1")), agentTable);
  if (!read.ok) throw new Error(read.fault);
  const asked = { db, employerId: other.id, territory: await readTerritory(db), dryRun: false };
  const report = await importLines({ ...asked, progress: async () => {}, signal: new AbortController().signal }, read.lines);
  expect(report).toMatchObject({ read: 2, added: 2, rejected: 0 });
  const { rows } = await sql<{ number: string; code: string; name: string; commune: string | null }>`
    select a.number, c.code, c.name, a.commune_code as commune from telework.agent a join telework.centre c on c.id = a.centre_id where a.employer_id = ${other.id} order by 1`.execute(
    db,
  );
  expect(rows.map(({ number, code, name }) => [number, code, name])).toEqual([
    ["A-2", "=1+1", "Sur deux lignes"],
    ["A;1", "ÉTÉ", 'Service dit "de l\'été"'],
  ]);
  // What a spreadsheet would compute goes out as words.
  expect(await (await house.as(other.manager).get(`/teletravail/employeurs/${other.id}/agents.csv`)).text()).not.toMatch(/(^|[;,])"?=1\+1/mu);
});

describe("an invitation", () => {
  const mails = async (to: string) =>
    (await sql<{ text: string; subject: string }>`select body_text as text, subject from platform.mail where recipient = ${to}`.execute(db)).rows;

  it("is written once, by however many at once, and not again within a week", async () => {
    const other = await addEmployer("Employeur qui invite");
    const stranger = await addEmployer("Employeur voisin");
    const enter = (number: string, email: string) => addLine(other.id, number, email);
    await enter("I-1", "une@invitee.example");
    await enter("I-2", "deux@invitee.example");
    // What a mail cannot be sent to is written to nobody.
    await enter("I-3", "a,b@invitee.example");
    const { rows } = await sql<{ id: string }>`select id from telework.agent where employer_id = ${other.id} order by number`.execute(db);
    const ids = rows.map(({ id }) => id);
    const press = (all: readonly string[] | null, who = other) => invite(db, services, { employer: who, ids: all, by: who.manager });
    expect(await press(ids, stranger)).toBe(0);
    const counts = await Promise.all([press(null), press(null), press(ids)]);
    expect(counts.toSorted()).toEqual([0, 0, 2]);
    expect(await mails("une@invitee.example")).toHaveLength(1);
    expect(await press(ids)).toBe(0);
    await sql`update telework.agent set invited_at = invited_at - interval '8 days' where employer_id = ${other.id}`.execute(db);
    expect(await press(null)).toBe(0);
    expect(await press([ids[0]!])).toBe(1);
    const [, second] = await mails("une@invitee.example");
    expect(second!.subject).toContain("Employeur qui invite");
    expect(second!.text).toContain("/mon-espace/teletravail");
    expect(await mails("deux@invitee.example")).toHaveLength(1);
  });

  const addLine = (employerId: string, number: string, email: string) =>
    enterAgent(db, employerId, { number, email, communeCode: null, centre: "RH", centreName: null });
});
