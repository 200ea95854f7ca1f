import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";
import { cast } from "../cast.ts";
import { addPerson } from "../people.testing.ts";
import { forgetEndedJob } from "../auth/forget-ended.job.ts";
import { routes } from "../routes.ts";

const house = await plantedHouse();
const { db } = house;
const bilal = cast.bilal.id;
const chloe = cast.chloe.id;

/** As it is shown once, with what its form holds. */
async function tokenOf(person: string, acts: readonly string[], days = "90"): Promise<string> {
  const form = new URLSearchParams({ act: "make", name: "Un programme", days });
  for (const act of acts) form.append("acts", act);
  const answer = await house.as(person).post(routes.tokens.href(), form);
  expect(answer.status).toBe(200);
  return /<code>(beffroi-moi-[\w-]+)<\/code>/.exec(await answer.text())![1]!;
}

const ask = (token: string, address: string, fields?: Record<string, string>) =>
  house.request(address, {
    ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
    headers: { authorization: `Bearer ${token}` },
  });
const told = async (answer: Response) => [answer.status, answer.headers.get("content-type"), await answer.json()] as const;
const json = "application/json";
const refusal = "application/problem+json";
const hours = async () =>
  (await sql<{ hours: string | null; slug: string }>`select hours, slug from places.place where id = ${kept.id}`.execute(db)).rows[0]!.hours;

/** A place that Bilal keeps. */
const kept = (
  await sql<{ id: string; slug: string }>`
    select p.id, p.slug from places.place p join people.role_grant g on g.scope_kind = 'place' and g.scope_id = p.id::text
    where g.person_id = ${bilal} and g.role = 'host' and g.revoked_at is null and p.status = 'published' limit 1`.execute(db)
).rows[0]!;
const other = (await sql<{ slug: string }>`select slug from places.place where status = 'published' and id <> ${kept.id} order by name limit 1`.execute(db))
  .rows[0]!;
const page = `/lieux/${kept.slug}/horaires`;

/** A series of whole numbers, begun by an officer: the story has sums of money alone. */
async function countedSeries(): Promise<{ readonly slug: string; readonly id: string }> {
  const title = `Arbres plantés ${crypto.randomUUID().slice(0, 8)}`;
  const told = { title, definition: "Arbres plantés dans l’année.", source: "Espaces verts", unit: "count", type: "output", reliability: "entered" };
  expect((await house.as(chloe).post("/indicateurs/saisis/nouveau", told)).status).toBe(303);
  return (await sql<{ slug: string; id: string }>`select slug, id from governance.series where title = ${title}`.execute(db)).rows[0]!;
}

describe("a token", () => {
  it("changes the hours of the place that its person keeps, once what was understood was shown, and of no other", async () => {
    const token = await tokenOf(bilal, ["places.hours"]);
    const typed = { saisie: "brute", brut: "Mo-Fr 08:00-17:00" };
    const [status, type, shown] = await told(await ask(token, page, typed));
    expect([status, type, shown]).toEqual([200, json, { done: false, values: { vu: "Mo-Fr 08:00-17:00" } }]);
    expect(await hours()).not.toBe("Mo-Fr 08:00-17:00");
    expect(await told(await ask(token, page, { ...typed, vu: "Mo-Fr 08:00-17:00" }))).toEqual([200, json, { done: true, location: `${page}?fait=horaires` }]);
    expect(await hours()).toBe("Mo-Fr 08:00-17:00");
    const [wrong, problem, body] = await told(await ask(token, page, { saisie: "brute", brut: "quand on veut" }));
    expect([wrong, problem, body]).toMatchObject([422, refusal, { status: 422, errors: [{ field: "brut" }] }]);
    expect((await ask(token, `/lieux/${other.slug}/horaires`, typed)).status).toBe(403);
    expect(
      (await sql<{ n: number }>`select times as n from people.token_use u join people.token k on k.id = u.token_id where k.person_id = ${bilal}`.execute(db))
        .rows[0]!.n,
    ).toBe(4);
  });

  it("opens nothing that it does not name: no page, no other button, no reading, whatever its person may do", async () => {
    const token = await tokenOf(chloe, ["places.hours"]);
    for (const address of ["/mon-espace", routes.tokens.href(), "/participer/instruction", "/lieux/proposes", "/reserver/mes-reservations.csv", page])
      expect([address, (await ask(token, address)).status]).toEqual([address, 401]);
    expect((await ask(token, routes.tokens.href(), { act: "make", name: "Encore", acts: "places.hours", days: "365" })).status).toBe(401);
    expect((await ask(token, page, { act: "copy" })).status).toBe(404);
    const mine = await tokenOf(bilal, ["bookings.mine"]);
    const file = await ask(mine, "/reserver/mes-reservations.csv");
    expect([file.status, file.headers.get("content-type")?.split(";")[0], file.headers.get("cache-control")]).toEqual([200, "text/csv", "private, no-store"]);
    expect((await ask(mine, page, {})).status).toBe(401);
  });

  it("forged, cut, of somebody else, over or revoked is told alike, as a problem that programs read", async () => {
    const token = await tokenOf(bilal, ["bookings.mine"]);
    const address = "/reserver/mes-reservations.csv";
    const answers: unknown[] = [];
    for (const shown of [`${token}x`, token.slice(0, -1), "beffroi-moi-0123456789abcdef", `beffroi-moi-${"A".repeat(32)}`])
      answers.push(await told(await ask(shown, address)));
    await sql`update people.token set created_at = created_at - interval '200 days', expires_at = clock_timestamp() - interval '1 second' where person_id = ${bilal}`.execute(
      house.owner,
    );
    answers.push(await told(await ask(token, address)));
    const later = await tokenOf(bilal, ["bookings.mine"]);
    const id = (await sql<{ id: string }>`select id from people.token where person_id = ${bilal} order by created_at desc limit 1`.execute(db)).rows[0]!.id;
    // Not by another.
    expect((await house.as(chloe).post(routes.tokens.href(), { act: `revoke:${id}` })).status).toBe(409);
    expect((await ask(later, address)).status).toBe(200);
    expect((await house.as(bilal).post(routes.tokens.href(), { act: `revoke:${id}` })).status).toBe(303);
    answers.push(await told(await ask(later, address)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject([401, refusal, { status: 401 }]);
  });

  it("revoked while a hundred ask opens nothing to whoever comes after", async () => {
    const token = await tokenOf(bilal, ["bookings.mine"]);
    const id = (await sql<{ id: string }>`select id from people.token where person_id = ${bilal} order by created_at desc limit 1`.execute(db)).rows[0]!.id;
    const load = Array.from({ length: 100 }, () => ask(token, "/reserver/mes-reservations.csv"));
    await house.as(bilal).post(routes.tokens.href(), { act: `revoke:${id}` });
    const after = await Promise.all(Array.from({ length: 20 }, () => ask(token, "/reserver/mes-reservations.csv")));
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set([401]));
    expect((await Promise.all(load)).every(({ status }) => status === 200 || status === 401)).toBe(true);
  });

  it("brings a value of a series, and corrects it with a reason alone", async () => {
    const token = await tokenOf(chloe, ["governance.value"]);
    const { slug, id } = await countedSeries();
    const address = `/indicateurs/saisis/${slug}/valeur`;
    const typed = { day: "2020-02-03", part: "metropolis", value: "1 240", source: "Compteur de l’accueil" };
    const kept = async () =>
      (await sql<object>`select value, source, entered_by from governance.series_value where series_id = ${id} and day = '2020-02-03'`.execute(db)).rows;
    expect(await told(await ask(token, address, typed))).toEqual([200, json, { done: true, location: `/indicateurs/saisis/${slug}?fait=valeur` }]);
    expect(await kept()).toEqual([{ value: 1240, source: "Compteur de l’accueil", entered_by: chloe }]);
    expect(await told(await ask(token, address, { ...typed, value: "1 300" }))).toMatchObject([409, refusal, { status: 409 }]);
    expect(await kept()).toMatchObject([{ value: 1240 }]);
    const corrected = { ...typed, value: "1 300", was: "1240", reason: "Un compteur oublié." };
    expect(await told(await ask(token, address, corrected))).toMatchObject([200, json, { done: true }]);
    expect(await kept()).toMatchObject([{ value: 1300 }]);
  });

  it("with a key does an act once, however often and however many at a time it is sent, and refuses another act under that key", async () => {
    const [token, other] = [await tokenOf(chloe, ["governance.value"]), await tokenOf(chloe, ["governance.value"])];
    const { slug, id } = await countedSeries();
    const address = `/indicateurs/saisis/${slug}/valeur`;
    const typed = { day: "2020-03-04", part: "metropolis", value: "7", source: "Compteur" };
    const send = async (key: string, fields: Record<string, string> = typed, shown = token) => {
      const headers = { authorization: `Bearer ${shown}`, "idempotency-key": key };
      return told(await house.request(address, { method: "POST", body: new URLSearchParams(fields), headers }));
    };
    const standing = async () =>
      (await sql<{ value: number }>`select value from governance.series_value where series_id = ${id} and day = '2020-03-04'`.execute(db)).rows;
    const right = [200, json, { done: true, location: `/indicateurs/saisis/${slug}?fait=valeur` }];
    // What was refused leaves the key free.
    expect(await send("cle-1", { ...typed, value: "sept" })).toMatchObject([422, refusal, { errors: [{ field: "value" }] }]);
    const many = await Promise.all(Array.from({ length: 8 }, () => send("cle-1")));
    expect(many.filter(([status]) => status === 200).length).toBeGreaterThan(0);
    expect(many.every(([status]) => status === 200 || status === 409)).toBe(true);
    expect(await standing()).toEqual([{ value: 7 }]);
    expect(await send("cle-1")).toEqual(right);
    // Without the key the page says that there is a value already.
    expect((await ask(token, address, typed)).status).toBe(409);
    expect(await send("cle-1", { ...typed, value: "8" })).toMatchObject([
      422,
      refusal,
      { title: "Cette clé a déjà servi pour autre chose. Rien n’a été enregistré." },
    ]);
    // Of another token it is another key.
    expect((await send("cle-1", typed, other))[0]).toBe(409);
    // The same is answered the same, although what it was about is gone meanwhile; under a new key it is not found, and the key stays free.
    await sql`update governance.series set slug = slug || '-partie' where id = ${id}`.execute(db);
    expect(await send("cle-1")).toEqual(right);
    for (const _ of [1, 2]) expect((await send("cle-3"))[0]).toBe(404);
    await sql`update governance.series set slug = ${slug} where id = ${id}`.execute(db);
    for (const key of ["avec espace", "x".repeat(256), "é"]) expect([key, (await send(key))[0]]).toEqual([key, 400]);
    expect(await standing()).toEqual([{ value: 7 }]);
    // An act whose end nobody knows is not done again; after a day the key is free.
    await sql`update people.token_answer set done = false, location = null`.execute(db);
    expect(await send("cle-1")).toMatchObject([409, refusal, { status: 409 }]);
    await sql`update people.token_answer set at = at - interval '25 hours'`.execute(db);
    expect(await send("cle-1", { ...typed, day: "2020-03-05" })).toEqual(right);
    await sql`update people.token_answer set at = at - interval '25 hours'`.execute(db);
    await forgetEndedJob.run({ ...house.services, signal: new AbortController().signal } as never, {});
    expect((await sql`select from people.token_answer`.execute(db)).rows).toEqual([]);
  });

  it("gives no more than its person has at that moment: roles that are taken back, an account that is blocked or on its way out", async () => {
    const agent = await addPerson(db, { name: "Agent d’un jour", roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const token = await tokenOf(agent, ["governance.value"]);
    const slug = (await sql<{ slug: string }>`select slug from governance.series order by slug limit 1`.execute(db)).rows[0]!.slug;
    const address = `/indicateurs/saisis/${slug}/valeur`;
    expect((await ask(token, address, { value: "pas un nombre" })).status).toBe(422);
    await sql`delete from people.role_grant where person_id = ${agent}`.execute(house.owner);
    expect(await told(await ask(token, address, { value: "1" }))).toMatchObject([403, refusal, { status: 403 }]);
    await sql`update people.person set erasure_asked_at = now() where id = ${agent}`.execute(db);
    expect((await ask(token, address, { value: "1" })).status).toBe(401);
  });

  it("is offered for what its person may do alone, and is refused without a choice, in good or in bad faith", async () => {
    const resident = await addPerson(db, { name: "Habitante" });
    const shown = await (await house.as(resident).get(routes.tokens.href())).text();
    expect([shown.includes('value="bookings.mine"'), shown.includes('value="governance.value"'), shown.includes('value="ideas.entry"')]).toEqual([
      true,
      false,
      false,
    ]);
    for (const fields of [{ acts: "governance.value" }, { acts: "rien" }, {}]) {
      const answer = await house.as(resident).post(routes.tokens.href(), { act: "make", name: "Un programme", days: "90", ...fields });
      expect(answer.status).toBe(422);
    }
    for (const days of ["", "3650", "-1"])
      expect((await house.as(resident).post(routes.tokens.href(), { act: "make", name: "Un programme", acts: "bookings.mine", days })).status).toBe(422);
    expect((await house.get(routes.tokens.href())).status).toBe(303);
  });

  it("with a cookie beside it is still a token: what it does not open stays shut", async () => {
    const token = await tokenOf(bilal, ["bookings.mine"]);
    const answer = await house.as(bilal).get("/mon-espace", { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(401);
  });

  it("is forgotten a month after its end, and its print alone is kept before", async () => {
    const token = await tokenOf(bilal, ["bookings.mine"]);
    const { rows } = await sql<{ row: string }>`select k::text as row from people.token k`.execute(db);
    expect(rows.some(({ row }) => row.includes(token.slice(12)))).toBe(false);
    await sql`update people.token set created_at = now() - interval '300 days', expires_at = now() - interval '31 days', revoked_at = null where person_id = ${bilal}`.execute(
      house.owner,
    );
    await forgetEndedJob.run({ ...house.services, signal: new AbortController().signal } as never, {});
    expect((await sql`select from people.token where person_id = ${bilal}`.execute(db)).rows).toEqual([]);
  });
});
