import type { Locale } from "#platform/i18n/locale.ts";
import { conflict, done } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { decideSeveral } from "../case/decide.command.ts";
import { readDecision } from "../case/decide.form.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { filters, orders } from "./queue.filters.ts";
import { countQueue, findQueue, type Moderator, type QueuedCase } from "./queue.query.ts";
import { Queue } from "./queue.view.tsx";

/** What was reported or held, and the appeals that await another judge; several cases that are alike are decided at once. */
export default list("moderation/queue", routes.queue, {
  access: may("moderation.decide"),
  filters,
  tabs: ["tab"],
  orders,
  rows: ({ db, visitor }, _, question, range) => findQueue(db, moderatorOf(visitor), question, range),
  async show({ db, visitor, offers, locale, now }, _, found, form) {
    const t = moderationTexts[locale].queue;
    const kinds = offers.reportables.map(({ kind, label }) => ({ value: kind, label: label[locale] }));
    const counts = await countQueue(db, moderatorOf(visitor));
    return {
      title: t.title,
      robots: "noindex",
      says: { decides: t.severalDone, decides_en_partie: t.severalPart },
      body: <Queue found={found} counts={counts} kinds={kinds} now={now} form={form} />,
    };
  },
  csv: { path: routes.queueCsv, filename: "moderation.csv", columns, tick: ({ id }) => id },
  acts: (step) => ({
    decide_ticked: step({
      read: (form) => ({ ids: tickedRows(form), decision: readDecision(form) }),
      async run(visit, _, { ids, decision }) {
        const count = await decideSeveral(visit.db, ids, decision, moderatorOf(visit.visitor), visit);
        if (count === 0) return conflict(moderationTexts[visit.locale].queue.severalNone);
        return done(hereOf(visit), count < ids.length ? "decides_en_partie" : "decides", count);
      },
    }),
  }),
});

function columns(locale: Locale): Columns<QueuedCase> {
  const { table } = moderationTexts[locale].queue;
  return {
    [table.kind]: ({ kind }) => kind,
    [table.title]: ({ title }) => title,
    [table.excerpt]: ({ excerpt }) => excerpt,
    [table.held]: ({ held }) => held,
    [table.reports]: ({ reports }) => reports,
    [table.since]: ({ since }) => since,
  };
}

function moderatorOf(visitor: Visitor): Moderator {
  return { id: visitor.id, scopes: scopesOf(visitor, "moderation.decide") };
}
