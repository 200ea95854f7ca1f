import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import budgets from "../../budgets/module.ts";
import { keepKey } from "../../budgets/bureau/keep-key.command.ts";
import { addVote } from "../../budgets/vote.testing.ts";
import ideas from "../../ideas/module.ts";
import moderation from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import places from "../../places/module.ts";
import processes from "../../processes/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import { newAddress, whole } from "../invitations.testing.ts";
import invitations from "../module.ts";

const house = await testHouse([territory, people, notifications, moderation, thread, places, invitations, processes, ideas, budgets], { work: true });
const { db, owner } = house;
const chloe = await addPerson(db, { name: "Chloé Exemple", email: "chloe@exemple.fr", roles: [{ role: "agent", ...whole }] });
const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: "59512" }] });

let count = 0;

/** A process with a jury that stands open, or is over. */
async function aProcess(juryCloses = "30 days") {
  const slug = `demarche-${(count += 1)}`;
  const { rows } = await sql<{ id: string }>`
    insert into processes.process (slug, title, summary, scale, owner_service, template, state, published_at)
    values (${slug}, ${`Démarche ${count}`}, 'Un essai de la maison.', 'metropolis', 'Participation', 'custom', 'published', now()) returning id`.execute(db);
  await sql`
    insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at, closes_at)
    values (${rows[0]!.id}, 1, 'jury', 'Le jury', 'Jury', 'Jury', now() - interval '60 days', now() + ${juryCloses}::interval)`.execute(db);
  return { id: rows[0]!.id, slug, seats: `/invitations/pour/equipe/${slug}` };
}

const linkTo = async (to: string) => {
  const { rows } = await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${to} order by created_at, id`.execute(db);
  return /\/mon-invitation\/[\w-]+/.exec(rows.at(-1)?.text ?? "")?.[0] ?? "no letter";
};
const stateOf = async (email: string) =>
  (await sql<{ state: string; why: string | null }>`select state, why_void as why from invitations.invitation where email = ${email}`.execute(db)).rows[0];
const membersOf = async (id: string) =>
  (
    await sql<{ name: string; part: string; service: string }>`
    select p.name, m.part, m.service from processes.process_member m join people.person p on p.id = m.person_id where m.process_id = ${id}`.execute(db)
  ).rows;
const accept = (as: string, link: string) => house.as(as).post(link, { act: "accept" });
const send = (as: string, seats: string, fields: Record<string, string> = {}) =>
  house.as(as).post(`${seats}/nouvelle`, { part: "juror", note: "habitante", reason: "Tirée au sort", locale: "fr", ...fields });

async function invited(seats: string, fields: Record<string, string> = {}) {
  const email = newAddress();
  expect((await send(chloe, seats, { email, ...fields })).status).toBe(303);
  return { email, link: await linkTo(email) };
}

describe("a seat in a team or a jury", () => {
  it("is taken by the account of the invited address, which opens on the way, once", async () => {
    const { id, seats } = await aProcess();
    const { email, link } = await invited(seats);
    const page = await (await house.get(link)).text();
    expect(page).toMatch(/Juré, habitante[\s\S]*Démarche \d/);
    expect(page).not.toContain("/participer/instruction");
    const someone = await addPerson(db, { name: "Zoé Essai", email });
    const [hugo, unproved] = [await addPerson(db), await addPerson(db)];
    expect((await accept(hugo, link)).status).toBe(409);
    await sql`update people.person set email_verified = false where id = ${unproved}`.execute(db);
    expect(await membersOf(id)).toEqual([]);
    const answers = await Promise.all([accept(someone, link), accept(someone, link), accept(someone, link)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await membersOf(id)).toEqual([{ name: "Zoé Essai", part: "juror", service: "habitante" }]);
    const told = await sql`select from notifications.message where person_id = ${chloe} and kind = 'invitations.answered'`.execute(db);
    expect(told.rows).toHaveLength(1);
    const again = await send(chloe, seats, { email });
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining("tient déjà ce rôle")]);
  });

  it("is nobody's once the jury is over, the process is, or whoever invited leads no more", async () => {
    const over = await aProcess();
    const late = await invited(over.seats);
    await sql`update processes.stage set closes_at = now() - interval '1 minute' where process_id = ${over.id}`.execute(db);
    const juror = await addPerson(db, { email: late.email });
    expect((await house.as(juror).get(late.link)).status).toBe(410);
    expect((await accept(juror, late.link)).status).toBe(409);
    expect(await stateOf(late.email)).toEqual({ state: "void", why: "closed" });
    expect((await send(chloe, over.seats, { email: newAddress() })).status).toBe(422);
    // The team of that process still takes somebody.
    await invited(over.seats, { part: "officer" });

    const ended = await aProcess();
    const officer = await invited(ended.seats, { part: "officer" });
    await sql`update processes.process set state = 'ended', ended_at = now() where id = ${ended.id}`.execute(db);
    expect((await accept(await addPerson(db, { email: officer.email }), officer.link)).status).toBe(409);

    const revoked = await aProcess();
    const second = await addPerson(db, { name: "Second Essai", roles: [{ role: "agent", ...whole }] });
    const email = newAddress();
    expect((await send(second, revoked.seats, { email })).status).toBe(303);
    await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Parti' where person_id = ${second}`.execute(db);
    expect((await accept(await addPerson(db, { email }), await linkTo(email))).status).toBe(409);
    expect(await stateOf(email)).toEqual({ state: "void", why: "inviter" });
    expect([...(await membersOf(over.id)), ...(await membersOf(ended.id)), ...(await membersOf(revoked.id))]).toEqual([]);
  });

  it("is not for another's process: neither its list, nor its files, nor a part that there is not", async () => {
    const { id, seats } = await aProcess();
    const { email } = await invited(seats);
    const { rows } = await sql<{ id: string }>`select id from invitations.invitation where email = ${email}`.execute(db);
    for (const who of [denis, await addPerson(db)]) {
      for (const part of ["", "/nouvelle", "/fichier", ".csv"]) expect((await house.as(who).get(seats + part)).status).toBe(404);
      expect((await send(who, seats, { email: newAddress() })).status).toBe(404);
      expect((await house.as(who).post(seats, new URLSearchParams({ act: "withdraw_ticked", rows: rows[0]!.id }))).status).toBe(404);
    }
    // Nor from the list of roles, which an agent of a commune does see.
    expect((await house.as(denis).post("/invitations", new URLSearchParams({ act: "withdraw_ticked", rows: rows[0]!.id }))).status).toBe(409);
    expect(await stateOf(email)).toMatchObject({ state: "open" });
    expect((await send(chloe, seats, { email: newAddress(), part: "member" })).status).toBe(422);
    for (const unknown of ["/invitations/pour/equipe/rien", "/invitations/pour/rien/rien", `/invitations/pour/bureau/${id}`])
      expect((await house.as(chloe).get(unknown)).status).toBe(404);
    const list = await (await house.as(chloe).get(seats)).text();
    expect(list).toMatch(new RegExp(`${email}[\\s\\S]*Juré, habitante`));
    const other = await aProcess();
    expect((await house.as(chloe).post(other.seats, new URLSearchParams({ act: "withdraw_ticked", rows: rows[0]!.id }))).status).toBe(409);
    expect((await house.as(chloe).post(seats, new URLSearchParams({ act: "withdraw_ticked", rows: rows[0]!.id }))).status).toBe(303);
    expect(await stateOf(email)).toMatchObject({ state: "withdrawn" });
  });
});

describe("a file of jurors", () => {
  async function sendFile(as: string, seats: string, lines: readonly string[], title = "Courriel;Titre;Nom;Service") {
    const form = new FormData();
    form.set("reason", "Tirés au sort");
    form.set("essai", "1");
    form.set("fichier", new File([[title, ...lines].join("\r\n")], "jury.csv", { type: "text/csv" }));
    return house.as(as).post(`${seats}/fichier`, form);
  }
  const finished = (run: string) =>
    eventually(async () => {
      const html = await (await house.as(chloe).get(run)).text();
      expect(html).toContain("Lues");
      return html;
    });
  const figure = (html: string, name: string) => Number(new RegExp(`${name}</dt>\\s*<dd[^>]*>\\D*(\\d+)`).exec(html)?.[1] ?? Number.NaN);

  it("is tried, then invites each once; refused lines say why; it is for who leads that process", async () => {
    const { seats } = await aProcess();
    const [one, two] = [newAddress(), newAddress()];
    const lines = [`${one};Juré;Ana Essai;Habitante`, `${two};juror;;`, `${one};juré;;`, `${newAddress()};maire;;`, "rien;juré;;", "chloe@exemple.fr;juré;;"];
    const trial = (await sendFile(chloe, seats, lines)).headers.get("location")!;
    const report = await finished(trial);
    expect([figure(report, "Lues"), figure(report, "Invitées"), figure(report, "Refusées")]).toEqual([6, 2, 4]);
    for (const why of ["plus haut dans le fichier", "à quel titre", "pas une adresse électronique", "soi-même"]) expect(report).toContain(why);
    expect(await linkTo(one)).toBe("no letter");
    for (const who of [denis, await addPerson(db, { roles: [{ role: "moderator", ...whole }] })]) {
      expect((await house.as(who).get(trial)).status).toBe(404);
      expect((await house.as(who).post(trial, { act: "import" })).status).toBe(404);
      expect((await house.as(who).get(`${trial}.csv`)).status).toBe(404);
    }
    const real = (await house.as(chloe).post(trial, { act: "import" })).headers.get("location")!;
    expect(figure(await finished(real), "Invitées")).toBe(2);
    expect(await linkTo(one)).toContain("/mon-invitation/");
    const missing = await sendFile(chloe, seats, [newAddress()], "Courriel");
    expect(missing.status).toBe(303);
    expect(await (await house.as(chloe).get(missing.headers.get("location")!)).text()).toContain("Dites ce que sont les colonnes");
    const template = await (await house.as(chloe).get(`${seats}/fichier?modele=1`)).text();
    expect(
      figure(
        await finished(
          (await sendFile(chloe, seats, template.trim().split(/\r?\n/).slice(1), template.replace("\uFEFF", "").split(/\r?\n/)[0])).headers.get("location")!,
        ),
        "Invitées",
      ),
    ).toBe(4);
  });
});

describe("a seat in the bureau of a vote", () => {
  async function aVote() {
    const vote = await addVote(owner, house.services.settings, { state: "draft", opens: 3600, budget: 1000 });
    return { ...vote, seats: `/invitations/pour/bureau/${vote.slug}` };
  }
  const namesOf = async (voteId: string) =>
    (await sql<{ number: number; name: string }>`select number, name from budgets.bureau_member where vote_id = ${voteId} order by number`.execute(db)).rows;

  it("is given number by number, and none is left once the key is made: no share is made worthless by who says yes", async () => {
    const vote = await aVote();
    const asked = await Promise.all(["Ana", "Bo", "Cléo", "Dan"].map(async (name) => ({ name, ...(await invited(vote.seats)) })));
    const joined = await Promise.all(asked.slice(0, 2).map(async ({ name, email, link }) => accept(await addPerson(db, { name, email }), link)));
    expect(joined.map(({ status }) => status)).toEqual([303, 303]);
    expect((await namesOf(vote.id)).map(({ number }) => number)).toEqual([1, 2]);
    const opening = await (await house.as(chloe).get(`/votes/${vote.slug}/bureau/ouverture`)).text();
    expect(opening).toContain("il en faut trois au moins");
    const key = { voteId: vote.id, ballots: "ab".repeat(32), seedCommitment: null, madeIn: "browser" as const, handed: true, by: chloe };
    const hashes = ["01", "02", "03", "04"].map((byte) => byte.repeat(32));
    expect(await keepKey(db, { ...key, hashes: hashes.slice(0, 2) })).toBe(false);
    const [cleo, dan] = [await addPerson(db, { name: "Cléo", email: asked[2]!.email }), await addPerson(db, { name: "Dan", email: asked[3]!.email })];
    expect((await accept(cleo, asked[2]!.link)).status).toBe(303);
    // The key of three and the fourth who says yes: one of them comes first, and the key is never of another number than the members.
    const [made] = await Promise.all([keepKey(db, { ...key, hashes: hashes.slice(0, 3) }), accept(dan, asked[3]!.link)]);
    expect((await namesOf(vote.id)).length).toBe(made ? 3 : 4);
    if (!made) expect(await keepKey(db, { ...key, hashes })).toBe(true);
    const after = await send(chloe, vote.seats, { email: newAddress() });
    expect([after.status, await after.text()]).toEqual([422, expect.stringContaining("déjà fixé")]);
  });

  it("is not for who does not run that vote", async () => {
    const vote = await aVote();
    for (const who of [denis, await addPerson(db)]) expect((await house.as(who).get(vote.seats)).status).toBe(404);
    expect((await (await house.as(chloe).get(`/votes/${vote.slug}/bureau`)).text()).includes(vote.seats)).toBe(true);
  });
});
