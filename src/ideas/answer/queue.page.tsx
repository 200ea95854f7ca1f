import type { Locale } from "#platform/i18n/locale.ts";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged } from "#processes";
import { stateNames } from "../states.texts.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { answerRefusals } from "./answer.command.ts";
import { readSigning } from "./answer.form.ts";
import { type AnswerLine, answerTabs, countAnswers, findAnswers } from "./answer.query.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerQueue } from "./queue.view.tsx";
import { orders } from "../queue/queue.ts";

/** What waits for an official answer in one process; refusals may be answered several at once. */
export default list("ideas/answer", routes.answers, {
  access: agent,
  find: ({ db, visitor, params }) => findManaged(db, params.process, visitor),
  filters: { tab: oneOf("vue", answerTabs, "due"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, { id }, question, range) => findAnswers(db, id, question, range),
  async show({ db, locale, now }, process, found, form) {
    const [queues, counts] = await Promise.all([readQueues(db, process.id), countAnswers(db, process.id)]);
    const t = answerTexts[locale];
    return { title: t.queue, robots: "noindex", says: t.done, body: <AnswerQueue {...{ process, queues, counts, found, form, now }} /> };
  },
  csv: { path: routes.answersCsv, filename: "reponses.csv", columns },
  acts: (step) => ({
    answer_ticked: step({
      read: (form) => ({ proposalIds: tickedRows(form), ...readSigning(form) }),
      async run(visit, process, answers) {
        const answered = await answerRefusals(visit.db, { ...answers, processId: process.id, by: visit.visitor.id });
        return answered.ok ? done(hereOf(visit), "plusieurs") : conflict(answerTexts[visit.locale].manyGone(answered.title));
      },
    }),
  }),
});

function columns(locale: Locale): Columns<AnswerLine> {
  const [t, general] = [answerTexts[locale], queueListTexts[locale]];
  return {
    [general.number]: ({ number }) => number,
    [general.title]: ({ title }) => title,
    [general.state]: ({ state }) => stateNames[locale][state],
    [general.due]: ({ dueAt }) => dueAt && dayOf(dueAt),
    [t.outcome]: ({ outcome }) => outcome && t.outcomes[outcome],
  };
}
