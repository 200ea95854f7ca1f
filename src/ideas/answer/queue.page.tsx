import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isDay } from "#platform/time/day.ts";
import { findManaged, agent } from "#processes";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { pageNumber } from "../judging/page-number.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { answerRefusals } from "./answer.command.ts";
import { countAnswers, findAnswers } from "./answer.query.ts";
import { type AnswerTab, answerTabs } from "./answer-tabs.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerQueue, type AnswerQueueProps } from "./queue.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/demarche/:process/reponses", Visitor>;

/** What waits for an official answer in one process; refusals may be answered several at once. */
export default page("ideas/answer", routes.answers, {
  access: agent,

  async get(visit) {
    return show(visit, await findManaged(visit.db, visit.params.process, visit.visitor), { done: visit.url.searchParams.get("fait") === "plusieurs" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const process = await findManaged(db, params.process, visitor);
    const input = await visit.formInput();
    const t = answerTexts[locale];
    const { as_whom: signs = "", deliberation = "", deliberated_on: on = "" } = input.text;
    const due = await findAnswers(db, process.id, "due", pageNumber(visit.url));
    const ticked = input.all("idea").filter((id) => due.some((one) => one.id === id));
    const asWhom = signs.trim();
    const problems = {
      ...(ticked.length === 0 && { idea: t.manyMissing }),
      ...((asWhom.length < 2 || asWhom.length > 160) && { as_whom: t.asWhomWrong }),
      ...(deliberation.trim().length === 1 || deliberation.trim().length > 60 ? { deliberation: t.shortWrong(60) } : {}),
      ...(on !== "" && !isDay(on) && { deliberated_on: judgingTexts[locale].dayWrong }),
    };
    const values = { ...input.text, idea: ticked };
    if (Object.keys(problems).length > 0) return show(visit, process, { values, problems, status: 422 });
    const common = { asWhom, deliberation: deliberation.trim() || null, deliberatedOn: on || null };
    const done = await answerRefusals(db, { ...common, proposalIds: ticked, by: visitor.id });
    if (done.ok) return { redirect: withQuery(routes.answers.href(params), { fait: "plusieurs" }) };
    return show(visit, process, { values, wrong: t.manyGone(due.find(({ id }) => id === done.proposalId)?.title ?? ""), status: 409 });
  },
});

type More = Partial<Pick<AnswerQueueProps, "values" | "problems" | "wrong">> & { readonly done?: boolean; readonly status?: 200 | 409 | 422 };

async function show({ db, url, now, locale }: Asked, process: JudgingProcess, { status = 200, done, ...said }: More) {
  const tab = (Object.keys(answerTabs) as AnswerTab[]).find((key) => answerTabs[key] === url.searchParams.get("vue")) ?? "due";
  const at = pageNumber(url);
  const [lines, counted, queues] = await Promise.all([findAnswers(db, process.id, tab, at), countAnswers(db, process.id), readQueues(db, process.id)]);
  const t = answerTexts[locale];
  const props = { process, lines, counted, queues, tab, at, now, ...said };
  return { title: t.queue, robots: "noindex", status, body: <AnswerQueue {...props} done={done ? t.done["plusieurs"] : undefined} /> } as const;
}
