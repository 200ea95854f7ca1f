import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeEach, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { type Send, sendPublic } from "#platform/web/send-public.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { deliverDue, noteChanges } from "../hooks/deliver.command.ts";
import { waits } from "../hooks/hook.ts";
import opendata from "../module.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, opendata]);
const { db, owner } = house;
const [reader, other] = [await addPerson(db, { name: "Lectrice" }), await addPerson(db, { name: "Lecteur" })];

interface ReceivedCall {
  readonly headers: Record<string, string>;
  readonly body: string;
}
/** A receiver on the network: what it got, and how it answers. */
const got: ReceivedCall[] = [];
let answers: (request: IncomingMessage) => number | "never" = () => 204;
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part: Buffer) => (body += part.toString()));
  request.on("end", () => {
    const answer = answers(request);
    if (answer === "never") return;
    got.push({ headers: request.headers as Record<string, string>, body });
    response.writeHead(answer).end();
  });
});
await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
afterAll(() => server.closeAllConnections());
afterAll(() => void server.close());
const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
/** As the house sends, to the receiver here: the public internet is asked by no test. */
const send: Send = async (url, headers, body) => {
  try {
    const path = new URL(url).pathname;
    const { status } = await fetch(there + path, { method: "POST", headers, body, signal: AbortSignal.timeout(path === "/lent" ? 300 : 60_000) });
    return { status };
  } catch {
    return { fault: "slow" };
  }
};

const fields = { act: "make", name: "Mon programme", url: "https://programme.exemple.fr/avis", datasets: "communes" };
async function hookOf(person: string, more: Record<string, string> = {}): Promise<string> {
  const answer = await house.as(person).post(routes.hooks.href(), { ...fields, ...more });
  const page = await answer.text();
  expect(answer.status, page.slice(0, 300)).toBe(200);
  return /<code>(whsec_[^<]+)<\/code>/.exec(page)![1]!;
}
/** As if a row of the dataset had changed. */
const change = () => sql`update opendata.collection set version = version + 1, changed_at = clock_timestamp() where id = 'communes'`.execute(db);
const tell = async (now = new Date()) => {
  await noteChanges(db);
  return deliverDue({ db, send, site: "https://beffroi.example", now });
};
const later = () => sql`update opendata.delivery set next_at = clock_timestamp() where state = 'waiting'`.execute(db);
const deliveries = async () =>
  (
    await sql<{ id: string; state: string; tries: number; answered: number | null; fault: string | null; version: number }>`
      select id, state, tries, answered, fault, version from opendata.delivery order by made_at`.execute(db)
  ).rows;

beforeEach(async () => {
  await sql`delete from opendata.hook`.execute(owner);
  got.length = 0;
  answers = () => 204;
});

it("what changed is told once, signed as the standard's own library checks it, and names a dataset and nothing that is in it", async () => {
  const secret = await hookOf(reader);
  expect(await tell()).toBe(0);
  await change();
  expect(await tell()).toBe(1);
  expect(await tell()).toBe(0);
  expect(got).toHaveLength(1);
  const message = new Webhook(secret).verify(got[0]!.body, got[0]!.headers) as { type: string; data: { dataset: string; version: number; changes: string } };
  expect(message).toMatchObject({ type: "dataset.changed", data: { dataset: "communes" } });
  const changes = await house.get(message.data.changes.replace("https://beffroi.example", ""));
  expect(changes.status).toBe(200);
  expect(() => new Webhook(secret).verify(got[0]!.body.replace("communes", "autre"), got[0]!.headers)).toThrow("No matching signature");
  expect(() => new Webhook(secret).verify(got[0]!.body, { ...got[0]!.headers, "webhook-timestamp": "1700000000" })).toThrow();
});

it("two processes send a message once between them", async () => {
  await hookOf(reader);
  await change();
  await noteChanges(db);
  await Promise.all([1, 2, 3, 4].map(() => deliverDue({ db, send, site: "https://beffroi.example", now: new Date() })));
  expect(got).toHaveLength(1);
});

it("a receiver that does not answer is asked later and later, then is given up and stopped; its message is sent again when its person says so", async () => {
  await hookOf(reader);
  answers = () => 500;
  await change();
  for (const _wait of waits) {
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
    await later();
  }
  expect(await tell()).toBe(1);
  const [dead] = await deliveries();
  expect(dead).toMatchObject({ state: "dead", tries: waits.length + 1, answered: 500 });
  await change();
  expect(await tell()).toBe(0);
  const page = await (await house.as(reader).get(routes.hooks.href())).text();
  expect(page).toMatch(/arrêtée[\s\S]*abandonné[\s\S]*réponse 500/);
  answers = () => 200;
  expect((await house.as(other).post(routes.hooks.href(), { act: `replay:${dead!.id}` })).status).toBe(409);
  expect((await house.as(reader).post(routes.hooks.href(), { act: `replay:${dead!.id}` })).status).toBe(303);
  expect(await tell()).toBe(1);
  expect((await deliveries()).every(({ state }) => state === "sent")).toBe(true);
});

it("a receiver that hangs holds up no other", async () => {
  await hookOf(other, { url: "https://lent.exemple.fr/lent" });
  await hookOf(reader);
  answers = ({ url }) => (url === "/lent" ? "never" : 204);
  await change();
  expect(await tell()).toBe(2);
  expect(got).toHaveLength(1);
  expect((await deliveries()).map(({ state, fault }) => [state, fault])).toEqual(
    expect.arrayContaining([
      ["sent", null],
      ["waiting", "slow"],
    ]),
  );
});

it("no address of the house, of its network or with a password is called: when it is given, and when it is called", async () => {
  for (const url of [
    "http://programme.exemple.fr/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://localhost/",
    "https://10.0.0.8/",
    "https://169.254.169.254/latest/meta-data",
    "https://moi:secret@exemple.fr/",
    "https://exemple.fr:8443/",
    "javascript:alert(1)",
    `https://exemple.fr/${"a".repeat(600)}`,
    "",
  ]) {
    const answer = await house.as(reader).post(routes.hooks.href(), { ...fields, url });
    expect([url, answer.status]).toEqual([url, 422]);
    if (url !== "") expect(await answer.text(), url).toContain("Mon programme");
  }
  for (const url of ["https://127.0.0.1/", "https://localhost/", "http://exemple.fr/"])
    expect(await sendPublic(url, {}, "{}"), url).toEqual({ fault: "address" });
});

it("of somebody else nothing is shown, stopped or deleted, and nobody has more than five", async () => {
  await hookOf(reader);
  const { id } = (await sql<{ id: string }>`select id from opendata.hook`.execute(db)).rows[0]!;
  expect(await (await house.as(other).get(routes.hooks.href())).text()).not.toContain("programme.exemple.fr");
  for (const act of ["stop", "remove", "resume"]) expect((await house.as(other).post(routes.hooks.href(), { act: `${act}:${id}` })).status).toBe(409);
  const made = await Promise.all(Array.from({ length: 8 }, () => house.as(reader).post(routes.hooks.href(), fields)));
  expect(made.filter(({ status }) => status === 200)).toHaveLength(4);
  expect((await house.get(routes.hooks.href())).status).toBe(303);
  expect((await house.as(reader).post(routes.hooks.href(), { ...fields, datasets: "rien" })).status).toBe(422);
});
