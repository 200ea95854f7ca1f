import { page } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { agent } from "../process.gate.ts";
import { type DeskProcess, listRun } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk, type DeskGroup } from "./desk.view.tsx";
import { gatherTurns } from "./gather-turns.query.ts";
import { routes } from "../routes.ts";

const groups: Readonly<Record<DeskGroup, readonly DeskProcess["state"][]>> = {
  running: ["published"],
  preparing: ["draft", "rehearsal"],
  over: ["ended", "cancelled"],
};

/** What waits in the processes that one runs, and whose turn it is. */
export default page("processes/desk", routes.desk, {
  access: agent,

  async get(visit) {
    const { db, visitor, url, locale, now } = visit;
    const [all, territory] = await Promise.all([listRun(db, visitor), readTerritory(db)]);
    const late = url.searchParams.get("retard") === "1";
    const group = (Object.keys(groups) as DeskGroup[]).find((one) => one === url.searchParams.get("etat")) ?? "running";
    const turns = (await gatherTurns(visit, all)).filter((turn) => !late || turn.late > 0);
    const counts = Object.fromEntries(Object.entries(groups).map(([one, states]) => [one, all.filter(({ state }) => states.includes(state)).length]));
    const processes = all.filter(({ state }) => groups[group].includes(state));
    const nameOf = (code: string | null) => (code === null ? null : (territory.communeByCode(code)?.commune.name ?? code));
    const body = <Desk {...{ turns, late, group, processes, nameOf, now }} counts={counts as Record<DeskGroup, number>} />;
    return { title: deskTexts[locale].title, robots: "noindex", body };
  },
});
