import { sql } from "kysely";

import { request, type visitsHouse } from "./visits.testing.ts";

type House = Awaited<ReturnType<typeof visitsHouse>>;
let count = 0;

/** Acts of a planner that many tests begin with. */
export function planned({ db, post, as, lastLink, planner, row }: House) {
  const chloe = as(planner);

  /** A request that its delegation has confirmed. */
  async function received(more: Record<string, string> = {}) {
    count += 1;
    const email = `delegation-${count}@sambreval.example`;
    await db.deleteFrom("platform.rate_limit").execute();
    await post("/visites/demander", { ...request, email, ...more });
    const follow = (await post(await lastLink(email), {})).headers.get("location")!.split("?")[0]!;
    const { id } = (await sql<{ id: string }>`select id from visits.request where email = ${email}`.execute(db)).rows[0]!;
    return { id, email, follow };
  }

  /** One stop every two hours from ten o'clock, unless said. */
  async function saveRoute(id: string, places: readonly string[], more: Record<string, string> = {}) {
    const { version } = await row(id);
    const fields = new URLSearchParams({ version: String(version), day: "2027-03-11", practical: "", act: "save" });
    for (const [at, place] of places.entries()) {
      fields.set(`place_${at}`, place);
      fields.set(`arrival_${at}`, `${10 + 2 * at}:00`);
      fields.set(`minutes_${at}`, "60");
    }
    for (const [name, value] of Object.entries(more)) fields.set(name, value);
    const answer = await chloe.post(`/visites/demandes/${id}/parcours`, fields);
    if (answer.status !== 303) throw new Error(`The route was not saved: ${answer.status}`);
  }

  const propose = async (id: string) => chloe.post(`/visites/demandes/${id}`, { act: "propose", version: String((await row(id)).version) });

  async function proposed(places: readonly string[], more: Record<string, string> = {}) {
    const visit = await received();
    await saveRoute(visit.id, places, more);
    const answer = await propose(visit.id);
    if (answer.status !== 303) throw new Error(`The route was not proposed: ${answer.status}`);
    return visit;
  }

  const stops = async (id: string) =>
    (
      await sql<{
        id: string;
        state: string;
        from: Date;
      }>`select id, state, lower(during) as "from" from visits.stop where request_id = ${id} order by position, id`.execute(db)
    ).rows;

  return { chloe, received, saveRoute, propose, proposed, stops };
}
