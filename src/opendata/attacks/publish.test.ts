import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { sending, told, work } from "../publish/publish.testing.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, opendata]);
const { db } = house;
const agentOf = async (id: string) => house.as(await addPerson(db, { name: `Agent ${id}`, roles: [{ role: "agent", kind: "commune", id }] }));
const [roubaix, lille] = [await agentOf("59512"), await agentOf("59350")];
const nobody = house.as(await addPerson(db, { name: "Habitante" }));

async function create(content: string, title: string, as = roubaix, who = "59512"): Promise<string> {
  const answer = await as.post(routes.create.href(), sending(content, { ...told, title, who }));
  const address = answer.headers.get("location")!.split("?")[0]!;
  await work(house);
  return address;
}
const count = async (what: string) => (await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(what)}`.execute(db)).rows[0]!.n;

it("an agent of another commune finds nothing of it, publishes nothing of it and publishes in no other's name", async () => {
  const address = await create("id;v\n1;2\n", "Bancs publics");
  const manage = address.replace(/\/1$/, "");
  for (const page of [address, manage, `${manage}/description`, `${address}/cellules.csv`]) expect((await lille.get(page)).status).toBe(404);
  for (const act of ["publish", "discard", "columns"]) expect((await lille.post(address, { act })).status).toBe(404);
  for (const act of ["send", "withdraw", "put_back", "delete"]) expect((await lille.post(manage, { act })).status).toBe(404);
  const forged = await lille.post(routes.create.href(), sending("id\n1\n", { ...told, who: "59512" }));
  expect([forged.status, await forged.text()]).toEqual([422, expect.stringContaining("Choisissez une collectivité pour laquelle vous publiez.")]);
  for (const who of ["metropole", "75056", ""]) expect((await lille.post(routes.create.href(), sending("id\n1\n", { ...told, who }))).status).toBe(422);
  expect((await nobody.post(routes.create.href(), sending("id\n1\n", { ...told, who: "59512" }))).status).toBe(403);
});

it("twice at once a version is published once, and describes once", async () => {
  const address = await create("id;v\nA;2\nB;3\n", "Fontaines");
  const answers = await Promise.all([1, 2, 3].map(() => roubaix.post(address, { act: "publish" })));
  expect(answers.map(({ status }) => status)).toContain(303);
  await Promise.all([work(house), work(house)]);
  expect([
    await count("opendata.record where collection = 'fontaines'"),
    await count("platform.audit where act = 'dataset.publish' and about_id = 'fontaines'"),
  ]).toEqual([2, 1]);
  const words = { ...told, title: "Fontaines", version: "1" };
  const described = await Promise.all([1, 2].map(() => roubaix.post("/donnees/publier/fontaines/description", words)));
  expect(described.map(({ status }) => status).sort()).toEqual([303, 409]);
});

it("what was published is changed by nobody: not by the application, not by a later version", async () => {
  await expect(sql`update opendata.edition set sha256 = repeat('0', 64) where dataset = 'fontaines'`.execute(db)).rejects.toThrow(
    "a version that was published stays",
  );
  await expect(sql`update opendata.published set current = 99 where id = 'fontaines'`.execute(db)).rejects.toThrow();
});

it("no dataset takes the address of a page or of a room's own, nor has columns called as the words of a question", async () => {
  for (const title of ["Interface", "Publier", "Nouveau"])
    expect(await create("id\n1\n2\n", title)).toMatch(/^\/donnees\/publier\/(interface|publier|nouveau)-\d{6}\/1$/);
  const address = await create("sort;limit\na;1\nb;2\n", "Questions");
  await roubaix.post(address, { act: "publish" });
  await work(house);
  const { data } = (await (await house.get("/api/v1/questions?c_limit=2&limit=1&sort=-c_sort")).json()) as { data: object[] };
  expect(data).toMatchObject([{ c_sort: "b", c_limit: 2 }]);
});

it("keys that two lines have once they are read, and lines that are alike, lose nothing", async () => {
  const address = await create("code;v\n1 000;a\n1000;b\n7;c\n7;c\n", "Doublons");
  const review = { act: "columns", version: "1", type_code: "integer", type_v: "string" };
  await roubaix.post(address, review);
  await work(house);
  await roubaix.post(address, { act: "publish" });
  await work(house);
  expect(await (await house.get("/donnees/doublons/donnees.csv")).text()).toBe("code,v\r\n1000,a\r\n1000,b\r\n7,c\r\n7,c\r\n");
});

it("a job that dies in the middle begins again, and one that comes late does nothing", async () => {
  const answer = await roubaix.post(routes.create.href(), sending("id;v\nA;1\nB;2\n", { ...told, title: "Recommencer", who: "59512" }));
  await sql`insert into opendata.edition_row (dataset, number, line, row) values ('recommencer', 1, 2, '{"id": "vieux"}')`.execute(db);
  await work(house);
  expect(await count("opendata.edition_row where dataset = 'recommencer'")).toBe(2);
  const address = answer.headers.get("location")!.split("?")[0]!;
  await roubaix.post(address, { act: "publish" });
  expect((await roubaix.post(address, { act: "discard" })).status).toBe(303);
  await work(house);
  expect([await count("opendata.record where collection = 'recommencer'"), (await house.get("/donnees/recommencer")).status]).toEqual([0, 404]);
});

it("withdrawn, it is nowhere, and comes back whole; a draft is deleted, what was published is not", async () => {
  const places = ["/donnees/questions", "/donnees/questions/donnees.csv", "/api/v1/questions", "/donnees/questions/dcat.ttl"];
  await roubaix.post("/donnees/publier/questions", { act: "withdraw" });
  for (const place of places) expect((await house.get(place)).status).toBe(404);
  for (const list of ["/donnees", "/donnees/catalogue.ttl", "/api/v1"]) expect(await (await house.get(list)).text()).not.toMatch(/questions(?!-)["/]/);
  expect((await roubaix.post("/donnees/publier/questions", { act: "delete" })).status).toBe(409);
  await roubaix.post("/donnees/publier/questions", { act: "put_back" });
  for (const place of places) expect((await house.get(place)).status).toBe(200);
  expect((await roubaix.post("/donnees/publier/bancs-publics", { act: "delete" })).headers.get("location")).toBe("/donnees/publier?fait=supprime");
  expect(await count("opendata.published where id = 'bancs-publics'")).toBe(0);
});

const send = (id: string, key: string | null, content = "id;v\nA;9\nB;3\n", more: Record<string, string> = {}) => {
  const form = new FormData();
  form.append("fichier", new File([content], "auto.csv"));
  return house.post(`/api/v1/datasets/${id}/versions`, form, { ...(key && { authorization: `Bearer ${key}` }), ...more });
};
async function makeKey(id: string, fields: Record<string, string> = {}): Promise<string> {
  const answer = await roubaix.post(`/donnees/publier/${id}/cles`, { act: "make", name: "Serveur de nuit", days: "30", ...fields });
  return /beffroi_[\w-]+/.exec(await answer.text())![0];
}

it("a key sends versions of its dataset alone, is shown once, and is kept as a print", async () => {
  const key = await makeKey("fontaines", { publishes: "1" });
  expect(await (await roubaix.get("/donnees/publier/fontaines/cles")).text()).not.toContain(key);
  expect(await count(`opendata.dataset_key k where k::text like '%${key}%'`)).toBe(0);
  expect((await lille.get("/donnees/publier/fontaines/cles")).status).toBe(404);
  for (const [id, shown] of [
    ["questions", key],
    ["fontaines", `${key}x`],
    ["fontaines", null],
    ["rien", key],
  ] as const)
    expect((await send(id, shown)).status).toBe(401);
  const answer = await send("fontaines", key);
  expect([answer.status, await answer.json()]).toEqual([202, { dataset: "fontaines", version: 2, state: "reading", review: "/donnees/publier/fontaines/2" }]);
  await work(house);
  await work(house);
  expect(await (await house.get("/donnees/fontaines/donnees.csv")).text()).toBe("id,v\r\nA,9\r\nB,3\r\n");
  expect(await count("platform.audit where act = 'dataset.send' and after ->> 'key' = 'Serveur de nuit'")).toBe(1);
});

it("what it sends waits for a person where a cell is wrong or leads to somebody, and what is no table is refused", async () => {
  const key = await makeKey("fontaines", { publishes: "1" });
  for (const content of [
    "id;v;mail\nA;1;a@exemple.fr\nB;2;b@exemple.fr\n",
    `id;v\n${Array.from({ length: 40 }, (_, at) => `L${at};${at === 7 ? "sept" : at}\n`).join("")}`,
    "id;v\nA;1\nB;2\nC;trois\n",
  ]) {
    expect((await send("fontaines", key, content)).status).toBe(202);
    await work(house);
    await work(house);
    expect(await (await house.get("/donnees/fontaines/donnees.csv")).text()).toBe("id,v\r\nA,9\r\nB,3\r\n");
  }
  const refused = await send("fontaines", key, "\0\0");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
});

it("revoked, over, or of somebody whose role has ended, a key opens nothing", async () => {
  const [revoked, over, orphan] = [
    await makeKey("fontaines"),
    await makeKey("fontaines", { name: "Ancien" }),
    await makeKey("fontaines", { name: "Orphelin" }),
  ];
  const { rows } = await sql<{ id: string; name: string }>`select id, name from opendata.dataset_key where dataset = 'fontaines' order by created_at`.execute(
    db,
  );
  const id = rows.filter(({ name }) => name === "Serveur de nuit").at(-1)!.id;
  expect((await lille.post("/donnees/publier/fontaines/cles", { act: `revoke:${id}` })).status).toBe(404);
  const answers = await Promise.all([1, 2].map(() => roubaix.post("/donnees/publier/fontaines/cles", { act: `revoke:${id}` })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  await sql`update opendata.dataset_key set created_at = now() - interval '40 days', expires_at = now() - interval '1 day' where name = 'Ancien'`.execute(db);
  expect([(await send("fontaines", revoked)).status, (await send("fontaines", over)).status]).toEqual([401, 401]);
  expect((await send("fontaines", orphan)).status).toBe(202);
  await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'parti' where scope_id = '59512'`.execute(db);
  expect((await send("fontaines", orphan)).status).toBe(401);
});
