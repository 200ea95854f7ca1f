import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { settingsOfTests } from "#platform/start/house.testing.ts";
import { bookedOf, day } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { lapseCheckouts, openCheckout } from "../online/checkout.command.ts";
import type { Notice } from "../online/port.ts";
import { providerOf, tellerNamed } from "../online/providers.ts";
import { sandbox, signed } from "../online/sandbox.ts";
import { isSigned, sign } from "../online/signature.ts";
import { pricesHouse } from "../prices.testing.ts";

const house = await pricesHouse();
const { db, as, post, here, there, priced, services } = house;
const { settings } = services;

/** Somebody who owes 10 € for two hours, and asked to pay them online. */
async function paying() {
  const { id: resource, href } = await priced();
  const person = await addPerson(db);
  const made = await as(person).post(href, { act: "book", jour: day, de: "10:00", a: "12:00", somme: "1000" });
  const booking = (await bookedOf(db, resource))[0]!.id;
  const checkout = (await openCheckout(db, { thing: booking, person }, sandbox))!;
  return { person, booking, checkout, own: made.headers.get("location")!.split("?")[0]!, due: `/tarifs/a-encaisser/${booking}/${person}` };
}
const notice = (checkoutId: string, kind: Notice["kind"], more: Partial<Notice> = {}): Notice => ({
  id: `${kind}-${checkoutId}`,
  checkoutId,
  kind,
  cents: 1000,
  ...more,
});
const send = async (text: string, signature: string) => (await post("/paiements/avis/sandbox", { notice: text }, { "payment-signature": signature })).status;
/** As the provider tells it, from outside. */
const tell = (one: Notice, now = new Date()) => {
  const { text, signature } = signed({ settings, now }, one);
  return send(text, signature);
};
const moneyOf = async (booking: string) =>
  (
    await sql<{ kind: string; cents: number }>`select kind, cents from prices.entry where booking_id = ${booking} and method = 'online' order by id`.execute(db)
  ).rows.map(({ kind, cents }) => [kind, cents]);
const stateOf = async (id: string) =>
  (await sql<{ state: string; incident: string | null }>`select state, incident from prices.checkout where id = ${id}`.execute(db)).rows[0]!;

describe("what a provider tells", () => {
  it("is believed when it signed it, within five minutes, and for its own checkout", async () => {
    const { booking, checkout } = await paying();
    const one = notice(checkout, "paid");
    const text = JSON.stringify(one);
    expect(await send(text, "")).toBe(400);
    expect(await send(text, sign("another secret", text, new Date()))).toBe(400);
    const { signature } = signed({ settings, now: new Date() }, notice(checkout, "paid", { cents: 1 }));
    expect(await send(text, signature)).toBe(400);
    expect(await tell(one, new Date(Date.now() - 301_000))).toBe(400);
    expect(await tell(notice("5e000000-0000-4000-8000-000000000009", "failed"))).toBe(404);
    expect(await moneyOf(booking)).toEqual([]);
    expect(await tell(one)).toBe(200);
    expect(await moneyOf(booking)).toEqual([["payment", -1000]]);
    expect(isSigned("s", { text: "a", signature: sign("s", "a", new Date(0)) }, new Date(300_000))).toBe(true);
    expect(isSigned("s", { text: "a", signature: sign("s", "a", new Date(0)) }, new Date(301_000))).toBe(false);
  });

  it("counts once, however often and under how many names it comes", async () => {
    const { person, booking, checkout } = await paying();
    const answers = await Promise.all([...Array.from({ length: 6 }, () => tell(notice(checkout, "paid"))), tell(notice(checkout, "paid", { id: "another" }))]);
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(await moneyOf(booking)).toEqual([["payment", -1000]]);
    expect((await sql`select from prices.statement where person_id = ${person}`.execute(db)).rows).toHaveLength(1);
  });

  it("counts in whatever order it comes: refused after paid, paid after refused, given back before paid", async () => {
    const [first, second, third] = [await paying(), await paying(), await paying()];
    await tell(notice(first.checkout, "paid"));
    await tell(notice(first.checkout, "failed"));
    expect(await stateOf(first.checkout)).toEqual({ state: "paid", incident: null });
    await tell(notice(second.checkout, "failed"));
    expect(await stateOf(second.checkout)).toEqual({ state: "failed", incident: null });
    await tell(notice(second.checkout, "paid"));
    expect(await moneyOf(second.booking)).toEqual([["payment", -1000]]);
    await tell(notice(third.checkout, "refunded"));
    expect(await moneyOf(third.booking)).toEqual([]);
    await tell(notice(third.checkout, "paid"));
    expect(await moneyOf(third.booking)).toEqual([
      ["payment", -1000],
      ["refund", 1000],
    ]);
  });

  it("late, or of another sum, is written as it came and shown to the place", async () => {
    const [late, odd] = [await paying(), await paying()];
    await sql`update prices.checkout set waits_until = now() - interval '1 minute' where id = ${late.checkout}`.execute(db);
    await lapseCheckouts(db);
    expect(await stateOf(late.checkout)).toEqual({ state: "lapsed", incident: null });
    expect((await as(here.host).post(late.due, { act: "pay", somme: "10", moyen: "cash" })).status).toBe(303);
    await tell(notice(late.checkout, "paid"));
    expect(await stateOf(late.checkout)).toEqual({ state: "paid", incident: "settled" });
    expect(await (await as(here.host).get(late.due)).text()).toContain("à rendre");
    await tell(notice(odd.checkout, "paid", { cents: 900 }));
    expect(await stateOf(odd.checkout)).toEqual({ state: "paid", incident: "amount" });
    expect(await (await as(odd.person).get(odd.own)).text()).toContain("Reste à payer\u00a0: 1\u00a0€");
  });
});

it("what is owed no more goes back the way it came, once, by hosts of the place alone", async () => {
  const { person, booking, checkout, own, due } = await paying();
  await tell(notice(checkout, "paid"));
  const back = { act: `online:${checkout}` };
  expect((await as(here.host).post(due, back)).status).toBe(409);
  await as(person).post(own, { act: "cancel" });
  expect((await as(there.host).post(due, back)).status).toBe(404);
  const answers = await Promise.all(Array.from({ length: 4 }, () => as(here.host).post(due, back)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409]);
  await tell(notice(checkout, "refunded", { id: "told again" }));
  expect(await moneyOf(booking)).toEqual([
    ["payment", -1000],
    ["refund", 1000],
  ]);
  expect((await as(here.host).post(due, { act: "refund", rendu: "10", moyen_rendu: "cash" })).status).toBe(422);
});

it("is asked for once by whoever presses twice, for what they owe and nobody else does; without a provider for nothing", async () => {
  const { person, booking, checkout } = await paying();
  const again = await Promise.all([1, 2, 3].map(() => openCheckout(db, { thing: booking, person }, sandbox)));
  expect(new Set(again)).toEqual(new Set([checkout]));
  const stranger = await addPerson(db);
  expect(await openCheckout(db, { thing: booking, person: stranger }, sandbox)).toBeNull();
  expect((await as(stranger).get(`/paiements/essai/${checkout}`)).status).toBe(404);
  expect((await as(stranger).post(`/paiements/essai/${checkout}`, { suite: "paid" })).status).toBe(404);
  // Whose session has ended signs in and comes back to it.
  const ended = await house.get(`/paiements/essai/${checkout}`);
  expect([ended.status, decodeURIComponent(ended.headers.get("location") ?? "")]).toEqual([303, expect.stringContaining(`suite=/paiements/essai/${checkout}`)]);
  expect((await house.get(`/paiements/lien/personne-ne-l-a/essai/${checkout}`)).status).toBe(404);
  const page = await (await as(person).get(`/paiements/essai/${checkout}`)).text();
  expect(page).toContain("aucun argent ne circule");
  expect(page).not.toMatch(/cc-number|autocomplete="cc/);
  expect((await as(person).post(`/paiements/essai/${checkout}`, { suite: "twice" })).status).toBe(303);
  expect(await moneyOf(booking)).toEqual([["payment", -1000]]);
  expect(await openCheckout(db, { thing: booking, person }, sandbox)).toBeNull();
});

it("is tried where the house says so, and in a demo: elsewhere nobody settles a debt by the sandbox, not even one that was begun there", () => {
  const plain = settingsOfTests();
  expect([providerOf({ settings: plain, demo: false }), tellerNamed("sandbox", { settings: plain, demo: false })]).toEqual([null, null]);
  expect([providerOf({ settings: plain, demo: true }), tellerNamed("sandbox", { settings, demo: false })]).toEqual([sandbox, sandbox]);
  expect(tellerNamed("somebody", { settings, demo: true })).toBeNull();
});

/** The house comes back from a backup that was made `minutes` ago. */
const restored = (minutes: number) =>
  sql`insert into platform.backup_note (what, made_at) values ('restored', now() - make_interval(mins => ${minutes}::int))`.execute(house.owner);
/** What a checkout was before the backup, and what a notice of it did is not known any more: as if it had been made `minutes` ago, and nothing told. */
const begunBefore = (id: string, minutes: number) =>
  sql`update prices.checkout set made_at = now() - make_interval(mins => ${minutes}::int), waits_until = now() + interval '5 minutes' where id = ${id}`.execute(
    db,
  );
const suspended = async () =>
  (
    await sql<{ id: string; cents: number | null; back: number | null; asked: boolean; note: string | null }>`
    select id, received as cents, returned as back, asked_at is not null as asked, note from prices.suspense order by told_at`.execute(db)
  ).rows;

describe("a house that came back from a backup", () => {
  const ledger = "/tarifs/compte-d-attente";
  const whole = addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });

  it("keeps the money of a payment that it does not know, once, until somebody gives it back or says what it was", async () => {
    const [lost, other, returned] = [9, 8, 7].map((last) => `5e000000-0000-4000-8000-00000000000${last}`) as [string, string, string];
    const answers = await Promise.all(Array.from({ length: 5 }, () => tell(notice(lost, "paid"))));
    expect(new Set(answers)).toEqual(new Set([202]));
    expect([await tell(notice(other, "paid", { cents: 2500 })), await tell(notice(returned, "refunded")), await tell(notice(returned, "paid"))]).toEqual([
      202, 202, 202,
    ]);
    expect((await suspended()).map(({ cents, back }) => [cents, back])).toEqual([
      [1000, null],
      [2500, null],
      [1000, 1000],
    ]);
    const [first, second, third] = await suspended();
    expect((await as(here.host).get(ledger)).status).toBe(403);
    expect((await as(here.host).post(ledger, { act: `back:${first!.id}` })).status).toBe(403);
    const agent = as(await whole);
    expect(await (await agent.get("/mon-espace")).text()).toContain("2 paiements sont inconnus");
    const pressed = await Promise.all([1, 2, 3].map(() => agent.post(ledger, { act: `back:${first!.id}` })));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    expect((await agent.post(ledger, { act: `settle:${second!.id}`, raison: "" })).status).toBe(422);
    expect((await agent.post(ledger, { act: `settle:${second!.id}`, raison: "La salle, comptée à l’accueil" })).status).toBe(303);
    for (const late of [`back:${second!.id}`, `back:${third!.id}`, `settle:${first!.id}`])
      expect((await agent.post(ledger, { act: late, raison: "Trop tard" })).status).toBe(409);
    expect((await suspended()).map(({ back, asked, note }) => [back, asked, note])).toEqual([
      [1000, true, null],
      [null, false, "La salle, comptée à l’accueil"],
      [1000, false, null],
    ]);
    const html = await (await agent.get(ledger)).text();
    for (const said of ["3 paiements", "rendu", "compté", "25\u00a0€ reçus"]) expect(html).toContain(said);
  });

  it("asks its people not to pay twice and its hosts to ask the provider: what came in is written once, whoever says it first", async () => {
    const [open, told, never, later] = [await paying(), await paying(), await paying(), await paying()];
    for (const { checkout } of [open, told, never]) await begunBefore(checkout, 20);
    await restored(10);
    expect(await (await as(open.person).get("/mon-espace/paiements")).text()).toContain("ne payez pas à nouveau");
    expect(await (await as(later.person).get("/mon-espace/paiements")).text()).not.toContain("ne payez pas à nouveau");
    expect(await (await as(here.host).get(open.due)).text()).toContain("demandez au service de paiement");
    const arrived = ({ due, checkout }: typeof open, who = here.host) => as(who).post(due, { act: `arrived:${checkout}` });
    expect((await arrived(later)).status).toBe(409);
    expect((await arrived(open, there.host)).status).toBe(404);
    expect((await as(here.host).post(open.due, { act: `arrived:${told.checkout}` })).status).toBe(409);
    const answers = await Promise.all([1, 2, 3].map(() => arrived(open)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    expect(await tell(notice(open.checkout, "paid"))).toBe(200);
    expect(await tell(notice(told.checkout, "paid"))).toBe(200);
    expect((await arrived(told)).status).toBe(409);
    for (const { booking } of [open, told]) expect(await moneyOf(booking)).toEqual([["payment", -1000]]);
    expect(await moneyOf(never.booking)).toEqual([]);
  });

  it("writes a refund once that was made after the backup, when it is asked for again", async () => {
    const { person, booking, checkout, own, due } = await paying();
    await tell(notice(checkout, "paid"));
    await as(person).post(own, { act: "cancel" });
    // The provider has given it back already; the notice of it came after the backup, and comes again with the name that it had.
    expect((await as(here.host).post(due, { act: `online:${checkout}` })).status).toBe(303);
    expect(await tell(notice(checkout, "refunded", { id: `refund-${checkout}` }))).toBe(200);
    expect(await moneyOf(booking)).toEqual([
      ["payment", -1000],
      ["refund", 1000],
    ]);
  });
});
