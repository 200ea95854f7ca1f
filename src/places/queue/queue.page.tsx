import type { Locale } from "#platform/i18n/locale.ts";
import { formatList } from "#platform/i18n/format.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Visit, VisitOf } from "#platform/web/page.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { may, scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { communeChoices } from "../commune-choices.ts";
import { routes } from "../routes.ts";
import { queueFilters, queueOrders } from "./queue.filters.ts";
import { countQueue, findQueue, type QueuedPlace } from "./queue.query.ts";
import { readSuspension } from "./queue.form.ts";
import { queueTexts } from "./queue.texts.ts";
import { Queue } from "./queue.view.tsx";
import { askSeveral, changeSeveral, type Several } from "./several.command.ts";

/** The records of those who can publish, for the communes they cover: what waits for them, what is shown, what was taken out. */
export default list("places/queue", routes.proposals, {
  access: may("places.publish"),
  find: ({ db }) => readTerritory(db),
  filters: queueFilters,
  tabs: ["tab"],
  orders: queueOrders,
  rows: ({ db, visitor }, territory, question, range) =>
    findQueue(db, visitor, { ...question, commune: territory.communeByCode(question.commune)?.commune.code ?? null }, range),
  async show({ db, visitor, locale, now }, territory, found, form) {
    const t = queueTexts[locale];
    const counts = await countQueue(db, visitor);
    const body = <Queue {...{ found, counts, territory, now, form }} communes={communesFor(visitor, territory)} />;
    return { title: t.title, robots: "noindex", says: t.done, body };
  },
  acts: (step) => ({
    publish_ticked: step({
      read: tickedRows,
      run: async (visit, _, ids) => tell(visit, "publiees", await change(visit, ids, { act: "publish", from: "proposed", reason: null })),
    }),
    suspend_ticked: step({
      read: readSuspension,
      run: async (visit, _, { ids, reason }) => tell(visit, "suspendues", await change(visit, ids, { act: "suspend", from: "published", reason })),
    }),
    restore_ticked: step({
      read: tickedRows,
      run: async (visit, _, ids) => tell(visit, "remises", await change(visit, ids, { act: "restore", from: "suspended", reason: null })),
    }),
    ask_ticked: step({
      read: tickedRows,
      run: async (visit, _, ids) => tell(visit, "interrogees", await askSeveral(visit.db, { ...visit, now: () => visit.now }, visit.visitor, ids)),
    }),
  }),
  csv: { path: routes.proposalsCsv, filename: "fiches.csv", columns, tick: ({ id }) => id },
});

const change = ({ db, offers, visitor }: VisitOf<typeof routes.proposals>, ids: readonly string[], wanted: Parameters<typeof changeSeveral>[4]) =>
  changeSeveral(db, offers, visitor, ids, wanted);

/** How many were done; when some were not, which. */
function tell(visit: Pick<Visit, "url" | "locale">, what: keyof (typeof queueTexts)["fr"]["done"], { count, left }: Several): Outcome {
  if (left.length === 0 && count > 0) return done(hereOf(visit), what, count);
  const t = queueTexts[visit.locale];
  return conflict(t.part(count), left.length > 0 ? t.left(formatList(left, visit.locale)) : undefined);
}

/** Those who cover one commune have nothing to choose. */
function communesFor(visitor: Visitor, territory: Territory) {
  const everywhere = scopesOf(visitor, "places.publish").some(({ kind }) => kind === whole);
  return everywhere ? communeChoices(territory).filter(({ value }) => territory.communes.some(({ code }) => code === value)) : [];
}

function columns(locale: Locale): Columns<QueuedPlace> {
  const t = queueTexts[locale].columns;
  return {
    [t.name]: ({ name }) => name,
    [t.address]: ({ address }) => address,
    [t.commune]: ({ commune_code }) => commune_code,
    [t.page]: ({ slug }) => routes.show.href({ slug }),
    [t.proposed]: ({ at }) => at,
    [t.known]: ({ known_on }) => known_on,
    [t.asked]: ({ asked_at }) => asked_at,
    [t.reason]: ({ status_reason }) => status_reason,
  };
}
