import type { Locale } from "#platform/i18n/locale.ts";
import { oneOf, ticked, type ValuesOf, words } from "#platform/web/filters.ts";
import { list, type Order } from "#platform/web/list.ts";
import { fold } from "#engines/similarity/fold.ts";
import type { Columns } from "#platform/web/stream.ts";
import { readTerritory } from "#territory";
import { agent } from "../process.gate.ts";
import { processTexts } from "../process.texts.ts";
import { type DeskProcess, listRun } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk, type DeskGroup, type DeskOrder } from "./desk.view.tsx";
import { gatherTurns } from "./gather-turns.query.ts";
import { routes } from "../routes.ts";

const groups: Readonly<Record<DeskGroup, readonly DeskProcess["state"][]>> = {
  running: ["published"],
  preparing: ["draft", "rehearsal"],
  over: ["ended", "cancelled"],
};
const inGroup = (all: readonly DeskProcess[], group: DeskGroup) => all.filter(({ state }) => groups[group].includes(state));

const filters = {
  group: oneOf("etat", { running: "running", preparing: "preparing", over: "over" }, "running"),
  /** Of what waits, only what is late. */
  late: ticked("retard"),
  q: words("q"),
};

/** What waits in the processes that one runs, and whose turn it is; then those processes: tens, read whole. */
export default list("processes/desk", routes.desk, {
  access: agent,
  find: ({ db, visitor }) => listRun(db, visitor),
  filters,
  tabs: ["group", "late"],
  orders: { newest: "recentes", title: "titre" },
  size: 50,
  rows(_, all, question, { limit, offset }) {
    const rows = chosen(all, question);
    return Promise.resolve({ rows: rows.slice(offset, limit === null ? undefined : offset + limit), total: rows.length });
  },
  async show(visit, all, found) {
    const { db, locale, now } = visit;
    const territory = await readTerritory(db);
    const turns = (await gatherTurns(visit, all)).filter((turn) => !found.values.late || turn.late > 0);
    const counts = { running: inGroup(all, "running").length, preparing: inGroup(all, "preparing").length, over: inGroup(all, "over").length };
    const nameOf = (code: string | null) => (code === null ? null : (territory.communeByCode(code)?.commune.name ?? code));
    return { title: deskTexts[locale].title, robots: "noindex", body: <Desk {...{ turns, found, counts, nameOf, now }} /> };
  },
  csv: { path: routes.deskCsv, filename: "demarches.csv", columns },
});

function chosen(all: readonly DeskProcess[], { group, q, order }: ValuesOf<typeof filters> & { readonly order: Order<DeskOrder> }): DeskProcess[] {
  const found = inGroup(all, group).filter(({ title }) => fold(title).includes(fold(q)));
  const rows = order.by === "title" ? found.toSorted((a, b) => a.title.localeCompare(b.title, "fr")) : found;
  return order.descending ? rows.toReversed() : rows;
}

function columns(locale: Locale): Columns<DeskProcess> {
  const t = deskTexts[locale].columns;
  return {
    [t.process]: ({ title }) => title,
    [t.who]: ({ ownerService }) => ownerService,
    [t.stage]: ({ stages }) => stages.length,
    [t.state]: ({ state }) => processTexts[locale].states[state],
  };
}
