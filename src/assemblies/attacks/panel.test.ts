import { sql } from "kysely";
import sharp from "sharp";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { dayOf } from "#platform/time/day.ts";
import { assembliesHouse } from "../assemblies.testing.ts";
import { notePaid, undoPaid } from "../allowances/allowances.command.ts";
import { findAllowances } from "../allowances/allowances.query.ts";
import { forget } from "../keeping/keeping.command.ts";
import { saveAttendance } from "../life/life.command.ts";
import { acceptSeat } from "../own/own.command.ts";
import * as recommend from "../recommend/recommend.command.ts";

const house = await assembliesHouse();
const { db, owner, as, get, post, agent, otherAgent, open, assembly, fill, draw, seats, linkOf } = house;
const eight = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? "Hommes" : "Femmes"));

const drawnPicture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
      .png()
      .toBuffer(),
  );

/** Drawn, and everybody accepted. */
async function sitting(): Promise<{ id: string; members: Awaited<ReturnType<typeof seats>> }> {
  const id = await open();
  await fill(id, eight);
  await draw(id);
  const members = await seats(id);
  for (const seat of members) await acceptSeat(db, seat.id);
  return { id, members };
}

const body = "Fermer la rue aux voitures aux heures d’école.";

it("an allowance is noted once for each session, undone once, and whoever was paid for it stays noted as present", async () => {
  const { id, members } = await sitting();
  const session = await sql<{ id: string }>`
    insert into assemblies.session (assembly_id, title, starts_at, ends_at, place_name) values (${id}, 'Une séance', now(), now() + interval '1 hour', 'La salle') returning id`.execute(
    db,
  );
  const sessionId = session.rows[0]!.id;
  await saveAttendance(db, sessionId, {
    all: new Map([...members.slice(1).map(({ id: seat }) => [seat, "present"] as const), [members[0]!.id, "absent"]]),
    noted: 0,
  });
  const pay = () =>
    notePaid(
      db,
      members.map(({ id: seat }) => seat),
      { assemblyId: id, day: "2026-12-03", by: agent },
    );
  expect((await Promise.all([pay(), pay(), pay()])).toSorted()).toEqual([0, 0, members.length - 1]);
  expect((await findAllowances(db, id)).map(({ dueCents, paidCents }) => [dueCents, paidCents])).toEqual(members.slice(1).map(() => [0, 5000]));
  await saveAttendance(db, sessionId, { all: new Map([[members[1]!.id, "absent"]]), noted: 1 });
  expect(await findAllowances(db, id)).toHaveLength(members.length - 1);
  expect((await as(agent).get(`/assemblees/bureau/${id}/indemnites.csv`)).status).toBe(200);
  expect(await undoPaid(db, members[1]!.id, { assemblyId: id, by: agent })).toBe(true);
  expect(await undoPaid(db, members[1]!.id, { assemblyId: id, by: agent })).toBe(false);
  await saveAttendance(db, sessionId, { all: new Map([[members[1]!.id, "absent"]]), noted: 2 });
  expect(await findAllowances(db, id)).toHaveLength(members.length - 2);
});

it("of two who note who was there, or change a session, at once the second reads what the first wrote, and keeps what they typed", async () => {
  const { id, members } = await sitting();
  const { rows } = await sql<{ id: string }>`
    insert into assemblies.session (assembly_id, title, starts_at, ends_at, place_name) values (${id}, 'Une séance', now(), now() + interval '1 hour', 'La salle') returning id`.execute(
    db,
  );
  const address = `/assemblees/bureau/${id}/seances/${rows[0]!.id}`;
  const name = `p${members[0]!.number}`;
  const note = (presence: string) => as(agent).post(address, { act: "attend", fois: "0", [name]: presence });
  const noted = await Promise.all([note("present"), note("excused")]);
  expect(noted.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const late = noted.findIndex(({ status }) => status === 409);
  const [typed, stands] = late === 0 ? ["present", "Excusée"] : ["excused", "Présente"];
  const again = await noted[late]!.text();
  expect(again).toMatch(new RegExp(`<dd>${stands}</dd>`));
  expect(again).toMatch(new RegExp(`name="${name}" value="${typed}"[^>]* checked`));
  expect(again).toContain('name="fois" value="1"');

  const times = { debut_date: "2027-01-09", debut_time: "09:30", fin_date: "2027-01-09", fin_time: "16:30" };
  const change = (titre: string) => as(agent).post(address, { act: "save", titre, ...times, lieu: "La salle", version: "1" });
  const changed = await Promise.all([change("Au bord de l’eau"), change("Sur la colline")]);
  expect(changed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const other = await changed.find(({ status }) => status === 409)!.text();
  for (const words of ["Au bord de l’eau", "Sur la colline", 'name="version" value="2"']) expect(other).toContain(words);
});

it("a file given to the panel is for everybody until it is taken out; no program comes in as one; a letter on paper replaces the link before", async () => {
  const { id } = await sitting();
  const { slug } = await assembly(id);
  const session = {
    act: "save",
    titre: "Une séance",
    debut_date: "2027-01-09",
    debut_time: "09:30",
    fin_date: "2027-01-09",
    fin_time: "16:30",
    lieu: "La salle",
  };
  expect((await as(agent).post(`/assemblees/bureau/${id}/seances/nouvelle`, session)).status).toBe(303);
  const { rows } = await sql<{ id: string }>`select id from assemblies.session where assembly_id = ${id}`.execute(db);
  const address = `/assemblees/bureau/${id}/seances/${rows[0]!.id}`;
  const send = (content: string | Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData();
    for (const [field, value] of Object.entries({ act: "file", nom: "Un tableau" })) form.set(field, value);
    form.set("fichier", new File([content], name));
    return as(agent).post(address, form);
  };
  expect((await send("<script>", "a.html")).status).toBe(422);
  expect((await send("a,b\n1,2\n", "a.csv")).status).toBe(303);
  const href = new RegExp(`/assemblees/${slug}/fichiers/[0-9a-f-]{36}`).exec(await (await get(`/assemblees/${slug}`)).text())![0];
  expect((await get(href)).headers.get("content-disposition")).toContain("attachment");
  expect((await as(agent).post(address, { act: `drop:${href.split("/").at(-1)}` })).status).toBe(303);
  expect((await get(href)).status).toBe(404);

  // A picture of it is read by its own address as the assembly is: of a draft, by those who run it alone.
  expect((await send(await drawnPicture(), "plan.png")).status).toBe(303);
  const { rows: pictures } = await sql<{ id: string }>`select file_id as id from assemblies.session_file where session_id = ${rows[0]!.id}`.execute(db);
  const picture = `/fichiers/${pictures[0]!.id}`;
  expect((await get(picture)).status).toBe(200);
  await sql`update assemblies.assembly set state = 'draft' where id = ${id}`.execute(owner);
  expect([(await get(picture)).status, (await as(otherAgent).get(picture)).status, (await as(agent).get(picture)).status]).toEqual([404, 404, 200]);
  await sql`update assemblies.assembly set state = 'drawn' where id = ${id}`.execute(owner);

  const own = await linkOf(id, 1);
  const letter = `/assemblees/bureau/${id}/inscrits/1/lettre`;
  expect((await as(otherAgent).post(letter, { act: "print" })).status).toBe(404);
  const sheet = await (await as(agent).post(letter, { act: "print" })).text();
  const link = new URL(/https?:[^<"]*\/assemblees\/dossier\/[\w-]+/.exec(sheet)![0]).pathname;
  expect([(await get(own)).status, (await get(link)).status]).toEqual([404, 200]);
  // Without an account, by what the letter holds: all that leads to them goes, and the seat is free.
  expect((await post(own, { act: "withdraw" })).status).toBe(404);
  expect((await post(link, { act: "withdraw" })).status).toBe(303);
  const left = await sql`select from assemblies.candidate where assembly_id = ${id} and number = 1 and withdrawn_at is not null
    and name is null and email is null and phone is null and address is null and person_id is null`.execute(db);
  expect(left.rows).toHaveLength(1);
});

it("whoever registers online counts once they confirmed by their letter, is told nothing of an address that is registered, and leaves without a trace", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const page = await (await get(`/assemblees/${slug}/inscription`)).text();
  const choice = /name="critere_0"[^>]*value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? /value="([0-9a-f-]{36})"[^>]*name="critere_0"/.exec(page)?.[1];
  const typed = { nom: "Une habitante", adresse_mail: "habitante@exemple.fr", rue: "3 rue des Essais", code_postal: "59000", critere_0: choice!, accord: "1" };
  expect((await post(`/assemblees/${slug}/inscription`, { ...typed, accord: "" })).status).toBe(422);
  const [first, again] = [await post(`/assemblees/${slug}/inscription`, typed), await post(`/assemblees/${slug}/inscription`, typed)];
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect((await assembly(id)).people).toBe(0);
  const { rows } = await sql<{ n: number; address: string | null }>`
    select count(*)::int as n, max(address) as address from assemblies.candidate where assembly_id = ${id}`.execute(db);
  // Side by side: anybody may have typed the other one.
  expect(rows[0]).toEqual({ n: 2, address: null });
  const own = await linkOf(id, 1);
  expect((await get(own)).status).toBe(200);
  expect((await assembly(id)).people).toBe(0);
  expect((await post(own, { act: "confirm" })).status).toBe(303);
  expect((await assembly(id)).people).toBe(1);
  expect((await post(own, { act: "withdraw" })).status).toBe(303);
  expect((await get(own)).status).toBe(404);
  expect((await sql`select from assemblies.candidate where assembly_id = ${id}`.execute(db)).rows).toEqual([]);
});

it("one member has one vote, whatever they press at once; nobody else has one, and once counted none is left", async () => {
  const { id, members } = await sitting();
  const number = (await recommend.addDraft(db, id, { title: "Une rue calme", body }, agent))!;
  const { rows } = await sql<{ id: string }>`select id from assemblies.recommendation where assembly_id = ${id}`.execute(db);
  const one = rows[0]!.id;
  expect(await recommend.vote(db, one, members[0]!.id, "yes")).toBe(false);
  expect(await recommend.openVote(db, one, agent)).toBe(true);
  await Promise.all(Array.from({ length: 40 }, (_, at) => recommend.vote(db, one, members[0]!.id, at % 2 === 0 ? "yes" : "no")));
  await recommend.vote(db, one, members[0]!.id, "yes");
  await recommend.vote(db, one, members[1]!.id, "yes");
  await recommend.vote(db, one, members[2]!.id, "no");
  const stranger = await sitting();
  expect(await recommend.vote(db, one, stranger.members[0]!.id, "no")).toBe(false);
  await expect(
    sql`insert into assemblies.ballot (recommendation_id, seat_id, choice) values (${one}, ${stranger.members[1]!.id}, 'no')`.execute(db),
  ).rejects.toThrow(/only members/);
  expect(await recommend.closeVote(db, one, agent)).toBe(true);
  expect((await sql`select yes, no, blank, state from assemblies.recommendation where id = ${one}`.execute(db)).rows).toEqual([
    { yes: 2, no: 1, blank: 0, state: "adopted" },
  ]);
  expect((await sql`select from assemblies.ballot where recommendation_id = ${one}`.execute(db)).rows).toEqual([]);

  for (const statement of [
    sql`update assemblies.recommendation set yes = 0, no = 3 where id = ${one}`,
    sql`update assemblies.recommendation set state = 'rejected' where id = ${one}`,
    sql`update assemblies.recommendation set title = 'Une rue bruyante' where id = ${one}`,
    sql`delete from assemblies.recommendation where id = ${one}`,
  ])
    await expect(statement.execute(db)).rejects.toThrow(/what is decided stays/);

  const { slug } = await assembly(id);
  expect((await get(`/assemblees/${slug}/recommandations/${number}`)).status).toBe(404);
  expect(await recommend.writeMinority(db, one, members[2]!.id, "La rue doit rester ouverte aux livraisons.")).toBe(true);
  expect(await recommend.handOver(db, id, "Nous avons travaillé trois samedis.", agent)).toBe(true);
  expect(await recommend.writeMinority(db, one, members[2]!.id, "Trop tard pour changer d’avis.")).toBe(false);
  const day = dayOf(Date.now());
  const became = { day, progress: "done", words: "C’est fait.", thing: null, by: agent } as const;
  const versionOf = async () => (await sql<{ version: number }>`select version from assemblies.recommendation where id = ${one}`.execute(db)).rows[0]!.version;
  expect(await recommend.tellOutcome(db, one, { ...became, version: await versionOf() })).toBe(false);
  const official = {
    verdict: "followed",
    answer: "La rue sera fermée à la rentrée.",
    service: "La ville",
    day,
    by: agent,
    version: await versionOf(),
  } as const;
  const desk = `/assemblees/bureau/${id}/recommandations/${number}`;
  const other = { act: "answer", suite: "refused", reponse: "La rue restera ouverte.", service: "La ville", jour: day, version: String(official.version) };
  expect(await recommend.answerRecommendation(db, one, official)).toBe(true);
  const late = await as(agent).post(desk, other);
  const said = await late.text();
  expect([late.status, said.includes("fermée à la rentrée"), said.includes("restera ouverte")]).toEqual([409, true, true]);
  // Asked again for another reason, the form still has the version of what was seen.
  const wrong = await (await as(agent).post(desk, { ...other, reponse: "" })).text();
  expect(wrong).toContain(`name="version" value="${official.version}"`);
  const version = await versionOf();
  const twice = await Promise.all([became, { ...became, words: "Rien n’est fait." }].map((told) => recommend.tellOutcome(db, one, { ...told, version })));
  expect(twice.toSorted()).toEqual([false, true]);
  expect(await recommend.tellOutcome(db, one, { ...became, version: await versionOf() })).toBe(true);
  const told = await (await get(`/assemblees/${slug}/recommandations/${number}`)).text();
  for (const words of ["2 pour, 1 contre", "ouverte aux livraisons", "fermée à la rentrée", "C’est fait."]) expect(told).toContain(words);
  expect((await as(otherAgent).post(`/assemblees/bureau/${id}/recommandations/${number}`, { act: "close" })).status).toBe(404);
});

it("on the announced day nothing in a dump of the whole database tells who registered or who got a letter, and the record can still be redone", async () => {
  const { id } = await sitting();
  await sql`
    with m as (insert into assemblies.mailing (assembly_id, number, seed, file_print, addresses, homes, letters)
      values (${id}, 1, repeat('a', 64), repeat('b', 64), 1, 1, 1) returning id)
    insert into assemblies.invitation (assembly_id, mailing_id, number, street, postcode, town, household, hash)
    select ${id}, id, 1, '17 impasse du Zyxomma', '59000', 'Ville', repeat('c', 64), '\\x01' from m`.execute(db);
  await forget(db, new Date());
  /** Tables in which one of these words stands, as whoever holds a dump of everything would look for them. */
  const tablesWith = async (words: readonly string[]): Promise<string[]> => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`.execute(owner);
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows: told } = await sql`
        select from ${sql.table(name)} t where exists (select from unnest(${[...words]}::text[]) w (word) where strpos(to_jsonb(t)::text, w.word) > 0) limit 1`.execute(
        owner,
      );
      if (told.length > 0) found.push(name);
    }
    return found;
  };
  const { rows } = await sql<{
    name: string;
    email: string;
    household: string;
  }>`select name, email, household from assemblies.candidate where assembly_id = ${id}`.execute(db);
  expect(rows).toHaveLength(8);
  const words = ["Zyxomma", ...rows.flatMap(({ email, household }) => [email, household])];
  expect(await tablesWith(words)).toEqual(expect.arrayContaining(["assemblies.candidate", "assemblies.invitation", "platform.mail"]));
  await sql`update assemblies.assembly set erase_on = ${dayOf(Date.now())}::date where id = ${id}`.execute(owner);
  await forget(db, new Date());
  expect(await tablesWith(words)).toEqual([]);
  expect((await get(`/assemblees/${(await assembly(id)).slug}/tirages/1/verifier`)).status).toBe(200);
  expect(await (await as(agent).get(`/assemblees/bureau/${id}/panel`)).text()).not.toContain("Personne 0");
});

it("members of a draw judge in the participatory budget that it belongs to: named once each, only those who sit, by whoever runs both", async () => {
  const { id, members } = await sitting();
  const { rows } = await sql<{ process: string; stage: string }>`
    with p as (insert into processes.process (slug, title, summary, scale, owner_service, template, state, published_at)
        values ('budget-d-essai', 'Un budget', 'Un essai', 'metropolis', 'Un service', 'blank', 'published', now()) returning id),
      j as (insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at)
        select id, 2, 'jury', 'Jury', 'Un jury', 'Le jury', now() from p)
    insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at)
    select id, 1, 'assembly', 'Tirage', 'Des habitants', 'Le sort', now() from p returning id as stage, process_id as process`.execute(db);
  const { process, stage } = rows[0]!;
  await sql`update assemblies.assembly set stage_id = ${stage} where id = ${id}`.execute(db);
  const mailOf = async (number: number) =>
    (await sql<{ email: string }>`select email from assemblies.candidate where assembly_id = ${id} and number = ${number}`.execute(db)).rows[0]!.email;
  const [sits, gone] = [await addPerson(db, { email: await mailOf(members[0]!.number) }), await addPerson(db, { email: await mailOf(members[1]!.number) })];
  expect((await post(await linkOf(id, members[1]!.number), { act: "refuse" })).status).toBe(303);
  const address = `/assemblees/bureau/${id}/panel`;
  expect(await (await as(agent).get(address)).text()).toContain("Jury du budget participatif");
  expect((await as(otherAgent).post(address, { act: "name" })).status).toBe(404);
  const both = await Promise.all([as(agent).post(address, { act: "name" }), as(agent).post(address, { act: "name" })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const jurors = await sql<{
    person: string;
  }>`select person_id as person from processes.process_member where process_id = ${process} and part = 'juror'`.execute(db);
  expect(jurors.rows).toEqual([{ person: sits }]);
  expect(jurors.rows).not.toContainEqual({ person: gone });
});
