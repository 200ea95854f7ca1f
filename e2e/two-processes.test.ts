import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { verifyChain } from "#platform/audit/audit.ts";
import { hashOfToken } from "#platform/crypto/token.ts";
import { connect } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { rooms } from "../src/app.ts";
import { addOpen, book, bookedOf, roomOf } from "../src/bookings/bookings.testing.ts";
import { releaseMissed } from "../src/bookings/arrivals/arrival.command.ts";
import { settleWaiting } from "../src/bookings/keeping/keeping.command.ts";
import { cast } from "../src/people/cast.ts";
import { addPlace } from "../src/places/merge/merge.testing.ts";
import { addPerson } from "../src/people/people.testing.ts";
import { formsOf } from "../src/posted-forms.testing.ts";
import { sizes, visitor } from "./browser.ts";
import { enterAs, enterWith } from "./enter.ts";
import { openHouse } from "./open-house.ts";
import { keyboardReader, mouseReader } from "./reader.ts";
import { cookiesOf } from "./sessions.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

const { folder, urls } = await sharedHouse("races");
const houses = urls.map((url) => ({ url }));
const settings = readSettings({ DATA_DIR: folder, SEED: "non" });
let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase(settings, rooms, () => {});
});
afterAll(() => database?.close());

const ways = [
  { way: "by keyboard alone, on a desk", scripts: true, reader: keyboardReader, size: sizes.desk },
  { way: "with scripts off, on a phone", scripts: false, reader: mouseReader, size: sizes.phone },
] as const;

const become = (who: keyof typeof cast) => enterAs(houses, who);

describe("over two processes of the house", () => {
  it("a role that is taken back at one is refused by the other at the next request", async () => {
    const louise = await become("louise");
    const person = await addPerson(database.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const agent = enterWith(houses, (await cookiesOf(database.db, settings, [person]))[0]!);
    expect((await agent.get(1, "/lieux/importer")).status).toBe(200);
    const grant = await database.db.selectFrom("people.role_grant").select("id").where("person_id", "=", person).executeTakeFirstOrThrow();
    const page = `/roles/${grant.id}/retirer`;
    const [form] = formsOf(await (await louise.get(0, page)).text(), page).filter(({ action }) => action === page);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => louise.post(n, page, form!.fields)));
    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThan(0);
    expect((await agent.get(1, "/lieux/importer")).status).toBe(403);
    expect((await agent.get(0, "/lieux/importer")).status).toBe(403);
    const acts = await sql`select from platform.audit where act = 'role.revoke' and about_id = ${person}`.execute(database.db);
    expect(acts.rows).toHaveLength(1);
  });

  it("agents who merge two records and edit one of them a hundred times at once leave one merge, and every edit told or kept", async () => {
    const [louise, denis] = [await become("louise"), await become("denis")];
    const pair = "/lieux/doublons/canal-numerique/le-canal-numerique";
    const [merging] = formsOf(await (await louise.get(0, pair)).text(), pair).filter(({ action }) => action === pair);
    const confirmed = [
      ...merging!.fields.filter(([name]) => name !== "etape" && name !== "raison"),
      ["etape", "fusionner"],
      ["raison", "Le même lieu"],
    ] as const;
    const editing = "/lieux/le-canal-numerique/modifier/accessibilite";
    const [edit] = formsOf(await (await denis.get(1, editing)).text(), editing).filter(({ action }) => action === editing);
    const edits = Array.from({ length: 60 }, (_, n) =>
      denis.post(
        n,
        editing,
        edit!.fields.map(([name, value]) => [name, name === "accessibility_note" ? `Rampe n° ${n}` : value] as const),
      ),
    );
    const merges = Array.from({ length: 40 }, (_, n) => louise.post(n, pair, confirmed));
    const [edited, merged] = await Promise.all([Promise.all(edits), Promise.all(merges)]);
    for (const { status } of [...edited, ...merged]) expect([200, 303, 403, 404, 409, 422]).toContain(status);

    const places = await sql<{ id: string; slug: string; status: string }>`
      select id, slug, status from places.place where slug in ('canal-numerique', 'le-canal-numerique')`.execute(database.db);
    const { rows: open } = await sql<{ n: number }>`
      select count(*)::int as n from places.merge where undone_at is null and gone_id = any(${places.rows.map(({ id }) => id)}::uuid[])`.execute(database.db);
    expect(merged.filter(({ status }) => status === 303).length).toBe(open[0]!.n);
    expect(places.rows.filter(({ status }) => status === "merged")).toHaveLength(open[0]!.n);

    const saved = edited.filter(({ status }) => status === 303).length;
    const { rows: lines } = await sql<{ n: number }>`
      select count(*)::int as n from places.change where field = 'accessibility_note' and after #>> '{}' like 'Rampe n°%'
        and place_id = any(${places.rows.map(({ id }) => id)}::uuid[]) and source <> 'fusion'`.execute(database.db);
    expect(lines[0]!.n).toBeGreaterThanOrEqual(saved);
    expect(await verifyChain(database.db)).toMatchObject({ ok: true });
  });
});

/** Which process each request goes to is chosen by its turn; this process of the tests is a third. */
describe("bookings over two processes", () => {
  const day = addDays(dayOf(Date.now()), 12);
  const people = ["amina", "elif", "farid", "gaelle", "hugo", "ines", "jonas", "bilal", "chloe", "louise"] as const;
  let placeId: string;
  let visitors: Awaited<ReturnType<typeof become>>[];
  let owner: ReturnType<typeof connect>;

  afterAll(() => owner?.close());
  beforeAll(async () => {
    owner = connect(database.ownerUrl!);
    placeId = (await addPlace(database.db, { name: "Lieu de deux processus", stage: "rooted", longitude: 3.17, latitude: 50.69, hours: "24/7" })).id;
    visitors = await Promise.all(people.map(become));
  });

  /** Open at all hours; each person may have all of its units, so that nothing but others stands against a booking. */
  async function resource(more: Parameters<typeof roomOf>[1] = {}) {
    const id = await addOpen(database.db, roomOf(placeId, { atOnce: 200, ...more }));
    const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(database.db);
    return { id, page: `/reserver/${rows[0]!.slug}/creneau` };
  }
  /** Each person may press so often in an hour, and has pressed. */
  const forgetBookingBrakes = () =>
    sql`
    delete from platform.rate_limit r using platform.rate_limit_salt s, unnest(${people.map((who) => `bookings.book ${cast[who].id}`)}::text[]) k (key)
    where r.key = sha256(convert_to(s.salt || k.key, 'UTF8'))`.execute(owner.db);
  const fields = (act: "book" | "queue" = "book", from = "10:00", to = "12:00") =>
    [
      ["act", act],
      ["jour", day],
      ["de", from],
      ["a", to],
    ] as const;
  const press = (page: string, count: number, ...what: Parameters<typeof fields>) =>
    Promise.all(Array.from({ length: count }, (_, n) => visitors[n % people.length]!.post(Math.floor(n / people.length), page, fields(...what))));
  const count = (answers: readonly Response[], status: number) => answers.filter((answer) => answer.status === status).length;
  const unitsTaken = async (id: string) =>
    (
      await sql<{ units: number; takings: number }>`
        select count(distinct t.unit_id)::int as units, count(*)::int as takings from bookings.taking t join bookings.booking b on b.id = t.booking_id
        where b.resource_id = ${id} and t.padded = 0`.execute(database.db)
    ).rows[0]!;

  /** Has something that began so many minutes ago and lasts two hours, at whose door one says that one is there. */
  async function begun(who: keyof typeof cast, minutes = 5, more: Parameters<typeof roomOf>[1] = {}) {
    const { id } = await resource(more);
    await sql`update bookings.resource set check_in = true, grace = 15 where id = ${id}`.execute(owner.db);
    const booking = await have(who, id);
    await owner.db.transaction().execute(async (trx) => {
      const from = sql`date_trunc('minute', now()) - make_interval(mins => ${minutes}::int)`;
      const during = sql`tstzrange(${from}, ${from} + interval '2 hours')`;
      await sql`update bookings.booking set during = ${during}, padded = ${during} where id = ${booking}`.execute(trx);
      await sql`update bookings.taking t set during = b.during from bookings.booking b where t.booking_id = ${booking} and b.id = t.booking_id`.execute(trx);
    });
    return { id, booking };
  }
  const arrived = async (booking: string) =>
    (await sql<{ at: Date | null }>`select arrived_at as at from bookings.booking where id = ${booking}`.execute(database.db)).rows[0]!.at !== null;
  /** Books from ten to twelve on the day of these journeys. */
  async function have(who: keyof typeof cast, resourceId: string, exception = false): Promise<string> {
    const time = { from: instantOf(day, "10:00"), to: instantOf(day, "12:00"), units: 1, people: null, purpose: null };
    const made = await book(database.db, cast[who].id, [{ ...time, resourceId }], { exception });
    if (!made.ok) throw new Error(made.problem);
    return made.made[0]!.id;
  }

  it("two hundred presses for one room: one has it, each other is told clearly that it is taken; of seven desks seven are had", async () => {
    const room = await resource();
    const answers = await press(room.page, 200);
    expect([count(answers, 303), count(answers, 409)]).toEqual([1, 199]);
    expect(await answers.find(({ status }) => status === 409)!.text()).toContain("Rien n’a été réservé");
    expect(await bookedOf(database.db, room.id)).toMatchObject([{ state: "booked" }]);
    const desks = await resource({ kind: "desk", quantity: 7 });
    const seven = await press(desks.page, 30);
    expect([count(seven, 303), count(seven, 409)]).toEqual([7, 23]);
    expect(await unitsTaken(desks.id)).toEqual({ units: 7, takings: 7 });
  });

  it("a hall against its halves, which sixty others take in opposite orders: nobody waits in a ring, and each hour has one answer", async () => {
    const [left, right] = [await resource(), await resource()];
    const hall = await resource({ parts: [left.id, right.id] });
    const hours = ["08:00", "10:00", "12:00"] as const;
    const ends = ["10:00", "12:00", "14:00"] as const;
    // Sixty wait in one line for a few connections, however slow the machine.
    const patient = connect(database.url, { patience: 120_000 });
    const both = Array.from({ length: 60 }, (_, n) => {
      const time = { from: instantOf(day, hours[n % 3]!), to: instantOf(day, ends[n % 3]!), units: 1, people: null, purpose: null };
      const ids = n % 2 === 0 ? [left.id, right.id] : [right.id, left.id];
      return book(
        patient.db,
        cast[people[n % people.length]!].id,
        ids.map((resourceId) => ({ ...time, resourceId })),
      );
    });
    const whole = Promise.all(hours.map((from, at) => press(hall.page, 10, "book", from, ends[at])));
    const [halves, answers] = [await Promise.all(both), (await whole).flat()];
    await patient.close();
    expect(count(answers, 303) + count(answers, 409)).toBe(30);
    expect(count(answers, 303) + halves.filter(({ ok }) => ok).length).toBe(3);
    const had = [left, right, hall].map(async ({ id }) => (await unitsTaken(id)).takings);
    const [inLeft, inRight, inHall] = await Promise.all(had);
    const halls = count(answers, 303);
    expect([inHall, inLeft, inRight]).toEqual([3 * halls, 3 - halls, 3 - halls]);
  });

  it("what a host approves takes once; what is given back is offered once, to whoever queued first, and had once", async () => {
    const { id, page } = await resource({ approval: true });
    expect(count(await press(page, 40), 303)).toBe(1);
    const [asked] = await bookedOf(database.db, id);
    expect(asked).toMatchObject({ state: "asked" });
    const denis = await become("denis");
    const many = async (somebody: typeof denis, address: string, act: string) =>
      count(await Promise.all(Array.from({ length: 20 }, (_, n) => somebody.post(n, address, [["act", act]]))), 303);
    expect(await many(denis, `/reserver/agenda/${asked!.id}`, "approve")).toBe(1);
    const owner = people.findIndex((one) => cast[one].id === asked!.person);
    const queued = await press(page, 20, "queue");
    expect([count(queued, 303), count(queued, 409)]).toEqual([people.length, people.length]);
    const [given] = await Promise.all([
      many(visitors[owner]!, `/reserver/mes-reservations/${asked!.id}`, "cancel"),
      ...Array.from({ length: 5 }, () => settleWaiting(database.db)),
    ]);
    const after = await bookedOf(database.db, id);
    const offered = after.filter(({ state }) => state === "offered");
    expect([given, offered]).toEqual([1, [after.find(({ state }) => state === "offered" || state === "queued")]]);
    const taker = visitors[people.findIndex((one) => cast[one].id === offered[0]!.person)]!;
    expect(await many(taker, `/reserver/mes-reservations/${offered[0]!.id}`, "accept")).toBe(1);
    expect(await unitsTaken(id)).toEqual({ units: 1, takings: 1 });
  });

  it.each(ways)("a code is typed at the entrance, $way, and the code on a thing is read by a phone with scripts off: both have arrived", async (one) => {
    const screen = `ecran-de-${one.size.width}`;
    await sql`
      insert into bookings.kiosk (place_id, hash) values (${placeId}, ${hashOfToken(screen)})
      on conflict (place_id) do update set hash = excluded.hash`.execute(owner.db);
    const [typed, read] = [await begun("hugo"), await begun("ines")];
    const hugo = await visitor(houses[0]!.url);
    await signInAs(hugo, "hugo", `/reserver/mes-reservations/${typed.booking}`);
    const code = (await hugo.locator(".booking-code b").innerText()).replaceAll(/\s/g, "");
    const tablet = one.reader(await visitor(houses[1]!.url, { javaScriptEnabled: one.scripts, viewport: one.size }));
    await tablet.page.goto(`/reserver/ecran/${screen}`);
    await tablet.write("Code de votre réservation", code.toLowerCase());
    await tablet.press("button", "Je suis là");
    await expect.poll(() => arrived(typed.booking)).toBe(true);
    expect(await tablet.page.getByLabel("Code de votre réservation").inputValue()).toBe("");

    const { rows } = await sql<{ code: string }>`select here_code as code from bookings.resource where id = ${read.id}`.execute(database.db);
    const phone = await visitor(houses[0]!.url, { javaScriptEnabled: false, viewport: sizes.phone });
    await signInAs(phone, "ines", `/reserver/ici/${rows[0]!.code}`);
    await phone.getByRole("button", { name: "Je suis là" }).click();
    await expect.poll(() => arrived(read.booking)).toBe(true);
    expect((await phone.locator("main").innerText()).replaceAll("\u00a0", " ")).toContain("Vous êtes arrivé");
  });

  it.each(ways)(
    "a host’s day, $way: confirms, refuses and makes an exception with a reason, sees who comes and who does not, prints the sheet",
    async (one) => {
      const named = (name: string) => ({ words: { name: `${name}, ${one.way}`, about: "Une salle pour les essais.", rules: null } });
      const toConfirm = await have("elif", (await resource({ ...named("Salle à confirmer"), approval: true })).id);
      const toRefuse = await have("farid", (await resource({ ...named("Salle à refuser"), approval: true })).id);
      const wished = await have("gaelle", (await resource({ ...named("Salle d’une heure"), longest: 60 })).id, true);
      const [comes, absent] = [await begun("jonas", 5, named("Salle du matin")), await begun("amina", 20, named("Salle vide"))];
      await releaseMissed(database.db);

      const host = one.reader(await visitor(houses[0]!.url, { javaScriptEnabled: one.scripts, viewport: one.size }));
      const says = async () => (await host.page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
      const open = async (name: string, on: string) => {
        await host.page.goto(`/reserver/agenda?lieu=${placeId}&jour=${on}`);
        await host.press("link", `${name}, ${one.way}`);
      };
      await signInAs(host.page, "denis");
      await open("Salle à confirmer", day);
      await host.press("button", "Confirmer");
      expect(await says()).toContain("C’est confirmé. La personne est prévenue");

      await open("Salle à refuser", day);
      await host.press("button", "Refuser");
      expect(await says()).toContain("Donnez la raison, en 3 à 300 signes");
      await host.write("Raison", "Une école vient ce jour-là.");
      await host.press("button", "Refuser");
      expect(await says()).toContain("C’est refusé. La personne est prévenue");

      await open("Salle d’une heure", day);
      expect(await says()).toMatch(/Cette demande sort de vos règles[\s\S]*durée la plus longue/);
      await host.press("button", "Faire une exception");
      expect(await says()).toContain("Donnez la raison, en 3 à 300 signes");
      await host.write("Raison", "Une fois par an, la fête du quartier.");
      await host.press("button", "Faire une exception");
      expect(await says()).toContain("C’est confirmé. La personne est prévenue");

      const today = dayOf(Date.now() - 5 * 60_000);
      await open("Salle du matin", today);
      await host.press("button", "La personne est là");
      await expect.poll(() => arrived(comes.booking)).toBe(true);
      await open("Salle vide", dayOf(Date.now() - 20 * 60_000));
      expect(await says()).toContain("Pas venu");
      await host.press("button", "Excuser l’absence");
      expect(await says()).toContain("Le lieu a excusé cette absence");

      await host.page.goto(`/reserver/agenda?lieu=${placeId}&jour=${day}`);
      await host.press("link", "Feuille du jour à imprimer");
      await host.page.emulateMedia({ media: "print" });
      const sheet = (await host.page.locator("body").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
      expect(sheet).toMatch(new RegExp(`Salle à confirmer, ${one.way}[\\s\\S]*Elif Kaplan[\\s\\S]*☐ Arrivé`));
      expect(sheet).not.toMatch(new RegExp(`Salle à refuser, ${one.way}|Agenda du lieu`));

      // What was decided is told to whom it concerns, with its reason, and stands in the log.
      const told = async (who: keyof typeof cast, booking: string) => (await (await become(who)).get(0, `/reserver/mes-reservations/${booking}`)).text();
      expect(await told("farid", toRefuse)).toContain("Une école vient ce jour-là.");
      expect(await told("gaelle", wished)).toContain("Une fois par an, la fête du quartier.");
      const { rows: news } = await sql<{ payload: unknown }>`
      select payload from notifications.message where payload::text ~ ${[toConfirm, toRefuse, wished, absent.booking].join("|")}`.execute(database.db);
      expect(news.length).toBeGreaterThanOrEqual(4);
      const { rows: logged } = await sql<{ reason: string | null }>`
      select reason from platform.audit where about_id in (${wished}, ${toRefuse}) order by id`.execute(database.db);
      expect(logged.map(({ reason }) => reason)).toEqual(expect.arrayContaining(["Une fois par an, la fête du quartier."]));
    },
  );

  it("kill -9 of a process under five hundred confirmations: each that was given is kept, and no unit is had twice", async () => {
    const pools = await Promise.all([1, 2, 3].map(() => resource({ kind: "desk", quantity: 200 })));
    await forgetBookingBrakes();
    const victim = await openHouse(folder, { LOG_LEVEL: "error" });
    const both = await Promise.all(people.map((who) => enterAs([houses[0]!, victim], who)));
    let answered = 0;
    const given = await Promise.all(
      Array.from({ length: 500 }, async (_, n) => {
        const answer = await both[n % people.length]!.post(Math.floor(n / people.length), pools[n % 3]!.page, fields()).catch(() => null);
        answered += 1;
        if (answered === 60) victim.process.kill("SIGKILL");
        return answer?.status === 303 ? answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)! : null;
      }),
    );
    const confirmed = given.filter((one) => one !== null);
    const { rows } = await sql<{ id: string; units: number }>`
      select b.id, count(distinct t.unit_id)::int as units from bookings.booking b join bookings.taking t on t.booking_id = b.id
      where b.resource_id = any(${pools.map(({ id }) => id)}::uuid[]) and b.state = 'booked' group by b.id`.execute(database.db);
    const kept = new Set(rows.map((row) => row.id));
    expect(confirmed.length).toBeGreaterThan(60);
    expect(confirmed.filter((one) => !kept.has(one))).toEqual([]);
    expect(rows.every(({ units }) => units === 1)).toBe(true);
    const had = await Promise.all(pools.map(({ id }) => unitsTaken(id)));
    expect(had.map(({ units }) => units)).toEqual(had.map(({ takings }) => takings));
    expect(had.reduce((sum, { units }) => sum + units, 0)).toBe(kept.size);
  });
});
