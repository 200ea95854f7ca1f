import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import opendata from "../opendata/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import type { State } from "./offer.ts";
import premises from "./module.ts";

export const today = "2026-11-24";

/** As the form sends it. */
export const typed = {
  genre: "partie",
  titre: "Atelier de quarante mètres",
  texte: "Un atelier clos au fond de la cour.",
  usages: "atelier",
  surface: "40",
  loyer: "340",
  periode: "mois",
  des: "2026-12-01",
  fin: "2027-02-01",
  fauteuil: "oui",
  email: "atelier@exemple.fr",
} as const;

/** Two places, each with its host; an officer of each commune, one of the metropolis, a resident. */
export async function premisesHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, opendata, premises], { now: `${today}T14:40:00Z` });
  const { db } = house;
  const open = async (name: string) => {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69 });
    const { rows } = await sql<{ slug: string; commune: string }>`select slug, commune_code as commune from places.place where id = ${id}`.execute(db);
    return { id, ...rows[0]!, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("La Filature essayée"), await open("Le Comptoir essayé")];
  const agent = (kind: string, id: string | null) => addPerson(db, { roles: [{ role: "agent", kind, id }] });
  const [metropolis, roubaix, tourcoing] = [await agent("metropolis", null), await agent("commune", "59512"), await agent("commune", "59599")];
  const resident = await addPerson(db);

  const send = (fields: Record<string, string> = {}, by = here.host) =>
    house.as(by).post("/locaux/annonces/nouvelle", { ...typed, ou: `lieu:${here.id}`, ...fields });
  const row = async (id: string) =>
    (
      await sql<{ slug: string; state: State; version: number; title: string; closes: string; email: string | null; file: string | null }>`
        select slug, state, version, title, closes_on::text as closes, email, file_id as file from premises.offer where id = ${id}`.execute(db)
    ).rows[0]!;

  /** A draft; published when `publish`. */
  async function add(fields: Record<string, string> = {}, { by = here.host, publish = true } = {}): Promise<{ id: string; slug: string }> {
    const answer = await send(fields, by);
    if (answer.status !== 303) throw new Error(`It was refused: ${answer.status} ${problemsOf(await answer.text()).join("; ")}`);
    const id = answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
    if (publish) await press(id, { act: "publish" }, by);
    return { id, slug: (await row(id)).slug };
  }
  const press = (id: string, fields: Record<string, string>, by = here.host) => house.as(by).post(`/locaux/annonces/${id}`, fields);
  const links = async (id: string) =>
    (
      await sql<{ place: string }>`
        select from_id as place from thread.link where to_kind = 'premises' and to_id = ${id} and removed_at is null`.execute(db)
    ).rows.map(({ place }) => place);
  return { ...house, here, there, agents: { metropolis, roubaix, tourcoing }, resident, send, row, add, press, links };
}

/** What the page says is wrong. */
export const problemsOf = (html: string): string[] => [...html.matchAll(/<a href="#[\w-]+">([^<]+)<\/a>/g)].map(([, words]) => words!);
