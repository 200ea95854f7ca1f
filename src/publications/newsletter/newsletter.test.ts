import { sql } from "kysely";
import { expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import publications from "../module.ts";
import { routes } from "../routes.ts";
import { forgetSubscribersJob, sendLetters } from "./send/send-newsletter.job.ts";

const house = await testHouse([territory, people, publications]);
const { db, services } = house;
const whole = { kind: "metropolis", id: null } as const;
const administrator = await addPerson(db, { name: "Camille", email: "camille@metropole.example", roles: [{ role: "administrator", ...whole }] });
const agent = await addPerson(db, { name: "Agent", roles: [{ role: "agent", ...whole }] });
const me = house.as(administrator);
const words = { subject_fr: "La halle ouvre", body_fr: "Visites toute la journée.\n\nEntrée libre." };

interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly stop: string | null;
}
const mails = async (to: string) =>
  (await sql<Mail>`select subject, body_text as text, unsubscribe_href as stop from platform.mail where recipient = ${to} order by created_at, id`.execute(db))
    .rows;
const linkIn = (text: string) => /https?:\/\/[^/\s]+(\/lettre\/[\w-]+)/.exec(text)![1]!;
const ask = (courriel: string, headers = {}) => house.post(routes.subscribe.href(), { courriel }, headers);
const subscribers = async () =>
  (await sql<{ email: string }>`select email from publications.subscriber where confirmed_at is not null order by email`.execute(db)).rows;

async function subscribe(email: string, headers = {}): Promise<string> {
  expect((await ask(email, headers)).status).toBe(303);
  const link = linkIn((await mails(email)).at(-1)!.text);
  expect((await house.post(link, { act: "confirm" })).status).toBe(200);
  return link;
}

/** A draft; gives its id. */
async function write(more: Record<string, string> = {}): Promise<string> {
  const answer = await me.post(routes.createNewsletter.href(), { ...words, ...more });
  return /lettres\/([\w-]+)/.exec(answer.headers.get("location")!)![1]!;
}
const send = (id: string, version: string, more = {}) => me.post(routes.newsletter.href({ id }), { act: "send", version, ...words, ...more });

it("is asked for with an address, and comes only once its link was pressed; opening the link changes nothing", async () => {
  await ask("lea@exemple.fr");
  const link = linkIn((await mails("lea@exemple.fr"))[0]!.text);
  expect(await (await house.get(link)).text()).toContain("Une pression");
  expect(await subscribers()).toEqual([]);
  for (const _ of [1, 2]) expect(await (await house.post(link, { act: "confirm" })).text()).toContain("C’est confirmé");
  // Asked again, and by somebody else: told the same, a letter with the way out.
  expect((await ask("Lea@exemple.fr")).headers.get("location")).toBe("/lettre?fait=lien");
  expect((await mails("lea@exemple.fr")).map(({ subject }) => subject).slice(1)).toEqual(["Vous recevez déjà la lettre d’information"]);
  expect(await subscribers()).toEqual([{ email: "lea@exemple.fr" }]);
  // Whoever knows the address does not choose the language of what comes.
  await ask("lea@exemple.fr", { "accept-language": "nl" });
  expect((await sql<{ locale: string }>`select locale from publications.subscriber`.execute(db)).rows).toEqual([{ locale: "fr" }]);
});

it("is tried on oneself, then sent once to each in their language, pressed twice and killed in the middle or not", async () => {
  await subscribe("noor@exemple.be", { "accept-language": "nl" });
  await ask("jamais@exemple.fr");
  const dutch = { subject_nl: "De hal opent", body_nl: "Bezoeken de hele dag." };
  const id = await write(dutch);
  expect((await me.post(routes.newsletter.href({ id }), { act: "test", version: "1", ...words, ...dutch })).headers.get("location")).toContain("fait=essai");
  const tried = await mails("camille@metropole.example");
  expect(tried.map(({ subject, stop }) => [subject, stop])).toEqual([
    ["La halle ouvre", null],
    ["De hal opent", null],
  ]);
  const presses = await Promise.all([send(id, "2", dutch), send(id, "2", dutch), send(id, "2", dutch)]);
  expect(presses.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
  // A process that dies after one letter, then two that work at once.
  const dying = new AbortController();
  const mailer = {
    ...services.mailer,
    async send(...args: Parameters<typeof services.mailer.send>) {
      await services.mailer.send(...args);
      dying.abort();
    },
  };
  await expect(sendLetters(db, { ...services, mailer }, id, dying.signal)).rejects.toThrow();
  await Promise.all([sendLetters(db, services, id), sendLetters(db, services, id)]);
  expect((await mails("lea@exemple.fr")).filter(({ subject }) => subject === "La halle ouvre")).toHaveLength(1);
  const [letter, ...none] = (await mails("noor@exemple.be")).slice(1);
  expect([letter!.subject, none]).toEqual(["De hal opent", []]);
  expect((await mails("jamais@exemple.fr")).map(({ subject }) => subject)).toEqual(["Confirmez\u00a0: recevoir la lettre d’information"]);
  const html = await (await me.get(routes.newsletter.href({ id }))).text();
  expect(html).toMatch(/Envoyée[\s\S]*Envoyée à<\/dt><dd>2<[\s\S]*Refusées<\/dt><dd>0</);
  expect(html).not.toContain('value="send"');
});

it("is stopped by one press without a session, from the mail program too; the address is gone", async () => {
  const link = await subscribe("part@exemple.fr");
  const id = await write();
  await send(id, "1");
  await sendLetters(db, services, id);
  const { stop } = (await mails("part@exemple.fr")).at(-1)!;
  expect(new URL(stop!).pathname).toBe(link);
  expect((await house.post(link, { "List-Unsubscribe": "One-Click" })).status).toBe(200);
  expect((await sql`select from publications.subscriber where email = 'part@exemple.fr'`.execute(db)).rows).toEqual([]);
  expect((await house.get(link)).status).toBe(404);
  const { rows } = await sql<{ sent: number }>`select sent from publications.newsletter where id = ${id}`.execute(db);
  expect(rows[0]!.sent).toBe(3);
});

it("goes to nobody who confirms after it was sent, and forgets who never confirms", async () => {
  const id = await write({ subject_fr: "Avant" });
  await send(id, "1", { subject_fr: "Avant" });
  await subscribe("tard@exemple.fr");
  await sendLetters(db, services, id);
  expect((await mails("tard@exemple.fr")).map(({ subject }) => subject)).not.toContain("Avant");
  await sql`update publications.subscriber set asked_at = now() - interval '3 days' where email = 'jamais@exemple.fr'`.execute(db);
  // It asks no more of what jobs are given.
  await forgetSubscribersJob.run({ db } as unknown as Parameters<typeof forgetSubscribersJob.run>[0], {});
  expect((await sql`select from publications.subscriber where email = 'jamais@exemple.fr'`.execute(db)).rows).toEqual([]);
});

it("is written by administrators alone, never changed once sent, and writes to no second address", async () => {
  const id = await write();
  for (const address of [routes.newsletters.href(), routes.createNewsletter.href(), routes.newsletter.href({ id })]) {
    expect((await house.as(agent).get(address)).status).toBe(403);
    expect((await house.as(agent).post(address, { act: "send", version: "1", ...words })).status).not.toBe(303);
  }
  await send(id, "1");
  for (const attack of [
    sql`update publications.newsletter_words set body = 'autre chose, plus tard' where newsletter_id = ${id}`,
    sql`update publications.newsletter set state = 'draft', sent_at = null where id = ${id}`,
  ])
    await expect(attack.execute(db)).rejects.toThrow();
  for (const email of ["a@b.fr, c@d.fr", "a@b.fr\r\nBcc: c@d.fr", "rien"]) expect((await ask(email)).status).toBe(422);
});

it("fills nobody's mailbox: the fifth request of a day from one place is braked", async () => {
  const statuses = [];
  for (let n = 0; n < 6; n += 1) statuses.push((await ask("victime@exemple.fr")).status);
  expect(statuses.slice(-1)).toEqual([429]);
  expect((await mails("victime@exemple.fr")).length).toBeLessThanOrEqual(4);
});

it("leaves by itself once it was asked for, and says to how many", async () => {
  const working = await testHouse([territory, people, publications], { work: true });
  const writer = working.as(await addPerson(working.db, { roles: [{ role: "administrator", ...whole }] }));
  await working.post(routes.subscribe.href(), { courriel: "lui@exemple.fr" });
  await sql`update publications.subscriber set confirmed_at = now()`.execute(working.db);
  const { headers } = await writer.post(routes.createNewsletter.href(), words);
  const address = headers.get("location")!.split("?")[0]!;
  await writer.post(address, { act: "send", version: "1", ...words });
  await eventually(async () => expect(await (await writer.get(address)).text()).toMatch(/Envoyée<[\s\S]*Envoyée à<\/dt><dd>1</));
});
