import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../notifications/module.ts";
import opendata from "../opendata/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import places from "../places/module.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import deliberations from "./module.ts";
import { firstSiret } from "./story/acts.seeds.ts";

export const today = "2026-11-24";

/** As the form sends it. */
export const typed = {
  assembly: "59512",
  number: "2026-112",
  adopted: "2026-10-05",
  title: "Budget participatif\u00a0: réalisation de la cour plantée",
  matter: "7.5",
  siret: "",
  decides: "La ville réalise la cour plantée.",
  body: "## Décide\n\nLa cour est plantée.",
  link: "https://www.exemple.fr/actes/2026-112.pdf",
  seats: "53",
  yes: "40",
  no: "5",
  abstentions: "2",
} as const;

/** The house with a keeper of the metropolis, one of Roubaix and one of Tourcoing, and a place to decide on. */
export async function deliberationsHouse({ work = false }: { work?: boolean } = {}) {
  const house = await testHouse([territory, people, notifications, thread, places, opendata, deliberations], { now: `${today}T14:40:00Z`, work });
  const { db } = house;
  const siret = await siretsOf(db);
  const agent = (kind: string, id: string | null) => addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind, id }] });
  const [metropolis, roubaix, tourcoing, resident] = [
    await agent("metropolis", null),
    await agent("commune", "59512"),
    await agent("commune", "59599"),
    await addPerson(db),
  ];

  async function add(fields: Record<string, string> = {}, by = metropolis): Promise<{ id: string; slug: string }> {
    const answer = await house.as(by).post("/deliberations/bureau/nouvelle", { ...typed, siret: siret.roubaix, ...fields });
    if (answer.status !== 303) throw new Error(`It was refused: ${answer.status} ${problemsOf(await answer.text()).join("; ")}`);
    const id = answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
    return { id, slug: (await row(id)).slug };
  }

  const row = async (id: string) =>
    (
      await sql<{ slug: string; state: string; version: number; title: string; number: string; commune: string | null; file: string | null }>`
      select slug, state, version, title, number, commune_code as commune, file_id as file from deliberations.deliberation where id = ${id}`.execute(db)
    ).rows[0]!;

  const press = (id: string, fields: Record<string, string>, by = metropolis) => house.as(by).post(`/deliberations/bureau/${id}`, fields);
  const links = async (id: string) =>
    (
      await sql<{ relation: string; kind: string; thing: string; reason: string }>`
      select relation, to_kind as kind, to_id as thing, reason from thread.link
      where from_kind = 'deliberation' and from_id = ${id} and removed_at is null order by relation`.execute(db)
    ).rows;
  const place = await addPlace(db, { name: "La Navette essayée", stage: "rooted" });
  return { ...house, siret, keepers: { metropolis, roubaix, tourcoing }, resident, add, row, press, links, place };
}

/** SIREN as the territory knows them, with a first establishment whose key is right. */
async function siretsOf(db: Awaited<ReturnType<typeof testHouse>>["db"]) {
  const { rows } = await sql<{ code: string | null; siren: string }>`
    select code::text, siren from territory.commune where code in ('59512', '59599') union all
    select null, siren from territory.metropolis where current`.execute(db);
  const of = (code: string | null) => firstSiret(rows.find((row) => row.code === code)!.siren);
  return { roubaix: of("59512"), tourcoing: of("59599"), metropolis: of(null) };
}

/** What the page says is wrong. */
export const problemsOf = (html: string): string[] => [...html.matchAll(/<a href="#[\w-]+">([^<]+)<\/a>/g)].map(([, words]) => words!);

export const textOf = async (answer: Promise<Response>): Promise<string> => (await (await answer).text()).replace(/&#39;|’/g, "’");
