import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import inquiries from "./module.ts";

/** A Friday. */
export const today = "2026-11-27";

export const roubaix = "59512";
export const lille = "59350";

/** The house with a territory, two departments and those who answer for them. */
export async function inquiriesHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, inquiries], { now: `${today}T14:40:00Z` });
  const { db } = house;
  const agent = (kind: "metropolis" | "commune", id: string | null, name: string) => addPerson(db, { name, roles: [{ role: "agent", kind, id }] });
  const chloe = await agent("metropolis", null, "Chloé Exemple");
  const denis = await agent("commune", roubaix, "Denis Exemple");
  const other = await agent("commune", lille, "Paule Exemple");
  const service = async (name: string, commune: string | null, themes: string[], days: number) =>
    (
      await sql<{ id: string }>`
        insert into inquiries.service (name, commune_code, themes, days, mailbox)
        values (${name}, ${commune}, ${themes}::text[], ${days}, 'service@exemple.fr') returning id`.execute(db)
    ).rows[0]!.id;
  const departments = { metropolis: await service("Accueil", null, [], 10), roubaix: await service("Mairie de Roubaix", roubaix, [], 5) };
  const mails = async (to: string) =>
    (
      await sql<{ subject: string; text: string }>`
        select subject, body_text as text from platform.mail where recipient = ${to} order by created_at, id`.execute(db)
    ).rows;
  const lastLink = async (to: string) => {
    const [, link] = /https?:\/\/[^/\s]+(\/\S+)/.exec((await mails(to)).at(-1)?.text ?? "") ?? [];
    if (!link) throw new Error(`No link was sent to ${to}`);
    return link;
  };
  const told = async (person: string) =>
    (
      await sql<{ kind: string; payload: { news: string; title: string } }>`
        select kind, payload from notifications.message where person_id = ${person} order by id`.execute(db)
    ).rows;
  const row = async (title: string) => {
    const { rows } = await sql<Row>`
      select id, number, state, title, due_on as "dueOn", round, service_id as "serviceId", held, solved, public, version, email
      from inquiries.inquiry where title = ${title}`.execute(db);
    if (!rows[0]) throw new Error(`No question “${title}”`);
    return rows[0];
  };
  /** Asked without an account, and confirmed; gives the private address too. */
  async function asked(title: string, more: Record<string, string> = {}) {
    count += 1;
    const email = `personne-${count}@exemple.fr`;
    // As if each came from elsewhere: the brake on one address has its own test.
    await sql`delete from platform.rate_limit`.execute(house.owner);
    const sent = await house.post("/questions/poser", { ...question, words: `${question.words} ${title}`, title, email, ...more });
    if (sent.status !== 303) throw new Error(`${sent.status}: ${(await sent.text()).match(/role="alert"[\s\S]{0,400}/)?.[0]}`);
    const confirmed = await house.post(await lastLink(email), {});
    return { ...(await row(title)), email, follow: confirmed.headers.get("location")!.split("?")[0]! };
  }
  const answer = async (who: string, id: string, words: string, also: string[] = [], version?: number) => {
    const { rows } = await sql<{ version: number }>`select version from inquiries.inquiry where id = ${id}`.execute(db);
    return house
      .as(who)
      .post(
        `/questions/bureau/${id}/repondre`,
        new URLSearchParams([["words", words], ["version", String(version ?? rows[0]?.version ?? 1)], ...also.map((one) => ["also", one])]),
      );
  };
  return { ...house, chloe, denis, other, departments, mails, lastLink, told, row, asked, answer };
}

let count = 0;

interface Row {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly dueOn: string;
  readonly round: number;
  readonly serviceId: string;
  readonly held: string | null;
  readonly solved: boolean | null;
  readonly public: boolean;
  readonly version: number;
  readonly email: string | null;
}

export const question = {
  words: "Je cherche un endroit près de chez moi, et je ne sais pas à qui m’adresser.",
  theme: "rights",
  commune: "",
  public: "yes",
  act: "send",
} as const;
