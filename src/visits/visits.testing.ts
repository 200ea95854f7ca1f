import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../notifications/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import visits from "./module.ts";

/** The evening before the tests: requests name days after it. */
export const today = "2026-11-24";

/** The house with a territory, a planner and open places, for tests of visits. */
export async function visitsHouse() {
  const house = await testHouse([territory, people, notifications, places, visits], { now: `${today}T14:40:00Z` });
  const { db } = house;
  const planner = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const mails = async (to: string) =>
    (
      await sql<{
        subject: string;
        text: string;
      }>`select subject, body_text as text from platform.mail where recipient = ${to} order by created_at, id`.execute(db)
    ).rows;
  /** The address in the last letter to somebody, as they would press it. */
  const lastLink = async (to: string) => {
    const [, link] = /https?:\/\/[^/\s]+(\/\S+)/.exec((await mails(to)).at(-1)?.text ?? "") ?? [];
    if (!link) throw new Error(`No link was sent to ${to}`);
    return link;
  };
  const told = async (person: string) =>
    (
      await sql<{
        kind: string;
        payload: { news: string; href: string };
      }>`select kind, payload from notifications.message where person_id = ${person} order by id`.execute(db)
    ).rows;
  const row = async (id: string) =>
    (await sql<{ state: string; version: number; sequence: number; email: string | null }>`select * from visits.request where id = ${id}`.execute(db)).rows[0]!;
  return { ...house, planner, mails, lastLink, told, row, ...placesOf(house) };
}

type House = Awaited<ReturnType<typeof testHouse>>;

function placesOf({ db }: House) {
  let count = 0;
  return {
    /** An open place with a published address; with a host when asked. */
    async openPlace({ host = false, email = true, name }: { host?: boolean; email?: boolean; name?: string } = {}) {
      count += 1;
      const at = { longitude: 3.17 + count / 200, latitude: 50.69 + (count % 3) / 200 };
      const address = `lieu-${count}@exemple.fr`;
      const saved = await addPlace(db, {
        name: name ?? `Lieu des visites ${count}`,
        stage: "rooted",
        emails: email ? [address] : [],
        activities: ["fablab"],
        ...at,
      });
      const hostId = host ? await addPerson(db, { name: "Bilal Exemple", roles: [{ role: "host", kind: "place", id: saved.id }] }) : null;
      return { id: saved.id, email: address, hostId };
    },
  };
}

export const request = {
  organisation: "Ville de Sambreval",
  kind: "city",
  city: "Sambreval",
  country: "BE",
  contact_name: "Service Innovation",
  email: "innovation@sambreval.example",
  phone: "+32 71 55 01 02",
  wish: "tour",
  themes: "makers",
  day1: "2027-03-11",
  half1: "whole",
  people: "12",
  language: "fr",
  transport: "transit",
  message: "Nous ouvrons trois lieux.",
  act: "ask",
} as const;
