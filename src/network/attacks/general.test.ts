import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { generalHouse, item } from "../general.testing.ts";

const house = await generalHouse();
const { db, as, coordinator, member, planned, called, letItCome, answer, session, stateOf } = house;
const members = [await member(), await member(), await member(), await member(), await member(), await member()] as const;
const [first, second, third, fourth, fifth, sixth] = members;

it("is called in time with an agenda, which stays, and is read by members alone", async () => {
  const { id, address } = await planned(10);
  const prepare = `${address}/preparer`;
  expect((await as(first.manager).get(address)).status).toBe(404);
  expect((await as(first.manager).get(prepare)).status).toBe(404);
  expect((await as(coordinator).post(prepare, { act: "call" })).status).toBe(409);
  expect((await as(coordinator).post(prepare, { ...item, point: "" })).status).toBe(422);
  expect((await as(coordinator).post(prepare, item)).status).toBe(303);
  expect((await as(coordinator).post(prepare, { act: "call" })).status).toBe(409);
  expect(await stateOf(id)).toBe("draft");
  const good = await called();
  expect((await as(coordinator).post(`${good.address}/preparer`, { ...item, point: "Glissé après" })).status).toBe(409);
  await expect(sql`update network.agenda_item set title = 'Autre chose' where meeting_id = ${good.id}`.execute(db)).rejects.toThrow(/agenda was sent/);
  await expect(sql`update network.general_meeting set quorum = 0 where id = ${good.id}`.execute(db)).rejects.toThrow(/stays/);
  expect((await as(first.manager).get(good.address)).status).toBe(200);
  expect((await as(first.manager).get(`${good.address}/seance`)).status).toBe(404);
  const stranger = await addPerson(db);
  expect((await as(stranger).get(good.address)).status).toBe(404);
  expect((await as(stranger).get("/reseau/assemblees")).status).toBe(403);
});

it("bounds proxies, also when two are given at once, and none is given on", async () => {
  const { id, address } = await called();
  expect((await answer(first, address, "proxy", first.id)).status).toBe(422);
  const both = await Promise.all([answer(first, address, "proxy", third.id), answer(second, address, "proxy", third.id)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  expect((await answer(third, address, "proxy", fourth.id)).status).toBe(422);
  expect((await answer(third, address, "excused")).status).toBe(422);
  expect((await answer(fourth, address, "excused")).status).toBe(303);
  expect((await answer(fifth, address, "proxy", fourth.id)).status).toBe(422);
  const circle = await Promise.allSettled([answer(fifth, address, "proxy", sixth.id), answer(sixth, address, "proxy", fifth.id)]);
  expect(circle.map((one) => (one.status === "fulfilled" ? one.value.status : 500)).toSorted()).toEqual([303, 422]);
  expect((await session(address, { act: "open" })).status).toBe(409);
  await expect(
    sql`insert into network.attendance (meeting_id, member_id, how) values (${id}, ${fourth.id}, 'present') on conflict (meeting_id, member_id) do update set how = 'present'`.execute(
      db,
    ),
  ).rejects.toThrow(/present before/);
});

it("votes with a quorum alone, never more than there are voices, and its minutes are approved by two others who were there", async () => {
  const { id, address, vote } = await called();
  expect((await answer(second, address, "proxy", first.id)).status).toBe(303);
  await letItCome(id);
  expect((await session(address, { act: "open" })).status).toBe(303);
  const counted = (pour: number, contre = 0, times = "0") =>
    session(address, {
      act: `count:${vote}`,
      [`pour_${vote}`]: `${pour}`,
      [`contre_${vote}`]: `${contre}`,
      [`abstentions_${vote}`]: "0",
      [`fois_${vote}`]: times,
    });
  expect((await session(address, { act: "present", membre: first.id })).status).toBe(303);
  expect((await counted(1)).status).toBe(409);
  expect((await session(address, { act: "present", membre: third.id })).status).toBe(303);
  expect((await counted(3, 1)).status).toBe(422);
  // Of two coordinators who count at once, the second reads what the first counted, and keeps what they typed.
  const counts = await Promise.all([counted(1, 2), counted(0, 3)]);
  expect(counts.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const quicker = counts[0]!.status === 303 ? 0 : 1;
  const shown = await counts[1 - quicker]!.text();
  const [stands, typed] = quicker === 0 ? ["Pour 1, contre 2", "3"] : ["Pour 0, contre 3", "2"];
  expect(shown).toContain(stands);
  expect(shown).toMatch(new RegExp(`name="contre_${vote}"[^>]* value="${typed}"`));
  expect(shown).toContain(`name="fois_${vote}" value="1"`);
  expect((await counted(2, 1, "1")).status).toBe(303);
  const { rows } = await sql<{ adopted: boolean }>`select adopted from network.agenda_item where id = ${vote}`.execute(db);
  expect(rows).toEqual([{ adopted: true }]);
  expect((await as(first.manager).post(address, { act: `tell:${vote}`, [`suite_${vote}`]: "Rien." })).status).toBe(404);
  expect((await session(address, { act: "close" })).status).toBe(303);
  expect((await counted(1, 0, "2")).status).toBe(409);
  expect((await answer(fourth, address, "coming")).status).toBe(404);
  const version = (await sql<{ version: number }>`select version from network.general_meeting where id = ${id}`.execute(db)).rows[0]!.version;
  const minutes = { act: "write", compte_rendu: "Trois membres étaient présents ou représentés.", version: String(version) };
  expect((await session(address, minutes)).status).toBe(303);
  expect((await session(address, minutes)).status).toBe(409);
  const approve = (one: (typeof members)[number]) => as(one.manager).post(address, { act: `approve:${one.id}` });
  expect((await approve(second)).status).toBe(409);
  expect((await as(first.manager).post(address, { act: `approve:${third.id}` })).status).toBe(404);
  expect((await approve(first)).status).toBe(303);
  await expect(sql`update network.general_meeting set approved_at = now() where id = ${id}`.execute(db)).rejects.toThrow(/two who were there/);
  expect((await approve(third)).status).toBe(303);
  await expect(sql`update network.general_meeting set minutes = 'Tout autre chose a été décidé.' where id = ${id}`.execute(db)).rejects.toThrow(
    /approved minutes stay/,
  );
  await expect(sql`delete from network.attendance where meeting_id = ${id}`.execute(db)).rejects.toThrow(/who was there stays/);
  expect((await as(coordinator).post(address, { act: `tell:${vote}`, [`suite_${vote}`]: "Le fonds est ouvert." })).status).toBe(303);
  const late = await as(coordinator).post(address, { act: `tell:${vote}`, [`suite_${vote}`]: "Le fonds est fermé." });
  const said = await late.text();
  expect([late.status, said.includes("Le fonds est ouvert."), said.includes("Le fonds est fermé.")]).toEqual([409, true, true]);
});

it("is called a second time when there was no quorum, once, and then votes without", async () => {
  const { id, address } = await called({ quorum: "100" });
  expect((await session(address, { act: "again" })).status).toBe(409);
  await letItCome(id);
  await session(address, { act: "open" });
  await session(address, { act: "present", membre: first.id });
  await session(address, { act: "close" });
  const both = await Promise.all([session(address, { act: "again" }), session(address, { act: "again" })]);
  expect(both.map(({ status }) => status)).toContain(303);
  const { rows } = await sql<{ id: string }>`select id from network.general_meeting where after_id = ${id}`.execute(db);
  expect(rows).toHaveLength(1);
  const again = { id: rows[0]!.id, address: `/reseau/assemblees/${rows[0]!.id}` };
  expect((await as(coordinator).post(`${again.address}/preparer`, { act: "call" })).status).toBe(303);
  await letItCome(again.id);
  await session(again.address, { act: "open" });
  await session(again.address, { act: "present", membre: first.id });
  const { rows: items } = await sql<{ id: string }>`select id from network.agenda_item where meeting_id = ${again.id}`.execute(db);
  const vote = items[0]!.id;
  expect(
    (
      await session(again.address, {
        act: `count:${vote}`,
        [`pour_${vote}`]: "1",
        [`contre_${vote}`]: "0",
        [`abstentions_${vote}`]: "0",
        [`fois_${vote}`]: "0",
      })
    ).status,
  ).toBe(303);
});

it("gives a picture among its documents to its members, at its own address alone", async () => {
  const { id, address } = await called();
  const { default: sharp } = await import("sharp");
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a3341c" } })
    .png()
    .toBuffer();
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: "document", document: "Plan de la salle" })) form.set(name, value);
  form.set("fichier", new File([new Uint8Array(png)], "plan.png", { type: "image/png" }));
  expect((await as(coordinator).post(`${address}/preparer`, form)).status).toBe(303);
  const { rows } = await sql<{
    document: string;
    file: string;
  }>`select id as document, file_id as file from network.meeting_document where meeting_id = ${id}`.execute(db);
  const [{ document, file }] = rows as [{ document: string; file: string }];
  const stranger = as(await addPerson(db));
  expect((await as(first.manager).get(`${address}/documents/${document}`)).status).toBe(200);
  expect((await stranger.get(`${address}/documents/${document}`)).status).toBe(404);
  for (const who of [house, stranger, as(first.manager), as(coordinator)]) expect((await who.get(`/fichiers/${file}`)).status).toBe(404);
  const elsewhere = await called();
  expect((await as(first.manager).get(`${elsewhere.address}/documents/${document}`)).status).toBe(404);
});
