import { plural } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Visit } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { keeper } from "../keeper.ts";
import { columns, named } from "../list/columns.ts";
import { nothing, orders } from "../list/premises.filters.ts";
import { listOffers } from "../list/premises-list.query.ts";
import { moveAll, prolongAll } from "../move.command.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { countByPhase, inPhase } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk, phaseWords } from "./desk.view.tsx";

/** The offers that somebody keeps, by state: published, let, prolonged several at once. */
export default list("premises/desk", routes.desk, {
  access: keeper,
  find: ({ db }) => readTerritory(db),
  filters: { q: words("q"), phase: oneOf("etat", phaseWords, "open") },
  tabs: ["phase"],
  orders,
  rows: async ({ db, now, visitor }, territory, { q, phase, order }, range) => {
    const { rows, total } = await listOffers(db, { ...nothing, q, order }, inPhase(phase, dayOf(now), visitor), range);
    return { total, rows: rows.map((row) => named(territory, row)) };
  },
  async show({ db, visitor, locale, now }, _, found, form) {
    const t = deskTexts[locale];
    const today = dayOf(now);
    const counts = await countByPhase(db, visitor, today);
    return {
      title: premisesTexts[locale].desk,
      robots: "noindex",
      says: {
        publiees: (count) => plural(count, locale, t.publishDone),
        loues: (count) => plural(count, locale, t.letDone),
        prolongees: (count) => plural(count, locale, t.prolongDone),
      },
      body: <Desk found={found} counts={counts} today={today} form={form} />,
    };
  },
  acts: (step) => ({
    publish: step({
      read: tickedRows,
      run: async (visit, _, ids) => told(visit, await moveAll(visit.db, ids, "publish", visit.visitor, visit.now), "publiees"),
    }),
    let: step({ read: tickedRows, run: async (visit, _, ids) => told(visit, await moveAll(visit.db, ids, "let", visit.visitor, visit.now), "loues") }),
    prolong: step({ read: tickedRows, run: async (visit, _, ids) => told(visit, await prolongAll(visit.db, ids, visit.visitor, visit.now), "prolongees") }),
  }),
  csv: { path: routes.deskCsv, filename: "annonces-de-locaux.csv", columns, tick: ({ id }) => id },
});

const told = (visit: Visit, count: number, key: "publiees" | "loues" | "prolongees") =>
  count > 0 ? done(hereOf(visit), key, count) : conflict(deskTexts[visit.locale].doneNone);
