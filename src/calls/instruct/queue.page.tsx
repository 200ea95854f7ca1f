import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf, ticked, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { findCall } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { instructor } from "../gate.ts";
import { routes } from "../routes.ts";
import { hasTie } from "../ties.query.ts";
import { readApplication } from "../apply/application.query.ts";
import { takeOver } from "./instruct.command.ts";
import { instructTexts } from "./instruct.texts.ts";
import { orders, type QueueLine, tabs } from "./queue.ts";
import { countTabs, listQueue } from "./queue.query.ts";
import { agentWords, Queue } from "./queue.view.tsx";

/** What was sent to one call: by state, by agent, by opinions that have not come; taken over several at once. */
export default list("calls/instruct", routes.queue, {
  access: instructor,
  async find({ db, params }) {
    const call = await findCall(db, params.slug, { drafts: false });
    if (!call) throw new NotFound();
    return call;
  },
  filters: { q: words("q"), tab: oneOf("etat", tabs, "todo"), agent: oneOf("agent", agentWords), waiting: ticked("avis") },
  tabs: ["tab"],
  orders,
  rows: ({ db, visitor }, call, asked, range) => listQueue(db, call.id, visitor.id, asked, range),
  async show({ db, locale, now, visitor }, call, found, form) {
    return {
      title: instructTexts[locale].queue(call.title),
      robots: "noindex",
      says: { ...instructTexts[locale].done, confies: (count) => plural(count, locale, instructTexts[locale].taken) },
      body: <Queue call={call} found={found} counts={await countTabs(db, call.id, visitor.id)} form={form} now={now} />,
    };
  },
  acts: (step) => ({
    take: step({
      read: tickedRows,
      async run(visit, call, ids) {
        let count = 0;
        for (const id of ids) {
          const application = await readApplication(visit.db, id);
          if (application?.call.id !== call.id || !application.sentAt || (await hasTie(visit.db, id, visit.visitor.id))) continue;
          await takeOver(visit.db, id, visit.visitor.id);
          count += 1;
        }
        return done(hereOf(visit), "confies", count);
      },
    }),
  }),
  csv: { path: routes.queueCsv, filename: "dossiers.csv", columns, tick: ({ id }) => id },
});

function columns(locale: Locale): Columns<QueueLine> {
  const { columns: t } = instructTexts[locale];
  return {
    [t.number]: ({ number }) => number,
    [t.project]: ({ title }) => title,
    [t.structure]: ({ structureName }) => structureName,
    [t.commune]: ({ communeCode }) => communeCode,
    [t.askedEuros]: ({ askedCents }) => askedCents / 100,
    [t.agent]: ({ agentName }) => agentName,
    [t.opinions]: ({ opinions, answered }) => `${answered}/${opinions}`,
    [t.sent]: ({ sentAt }) => dayOf(sentAt),
    [t.state]: ({ state }) => callsTexts[locale].states[state],
  };
}
