import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { ideaName } from "../judging/act-page.view.tsx";
import { dayOf } from "#platform/time/day.ts";
import { findManaged, agent, stagesOf, type Aspect, settingsOf } from "#processes";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { pageNumber } from "../judging/page-number.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { stageOf } from "../judging/stage-of.ts";
import { askService } from "./ask.command.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { countStudies, findStudies, studiesPerPage, type StudyLine, type StudyTab, studyTabs } from "./queue.query.ts";
import { readAsking } from "./study.form.ts";
import { type Assessor, readAssessors } from "./study.query.ts";
import { AskForm } from "./study.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/demarche/:process/etudes", Visitor>;

/** The studies of one process; a service may be asked about all that are open. */
export default page("ideas/feasibility", routes.studies, {
  access: agent,

  async get(visit) {
    const done = visit.url.searchParams.get("fait") === "saisi";
    return show(visit, await findManaged(visit.db, visit.params.process, visit.visitor), { done });
  },

  async post(visit) {
    const { db, visitor, params, now, locale } = visit;
    const process = await findManaged(db, params.process, visitor);
    const form = await visit.form();
    const read = readAsking(form, await readAssessors(db, process.id), dayOf(now), locale);
    if (!read.ok) return show(visit, process, { values: form, problems: read.problems });
    const asked = await askService(db, { ...read.value, processId: process.id, proposalId: null, by: visitor.id, asWhom: process.ownerService });
    if (asked === 0) return show(visit, process, { values: form, problems: { assessor: feasibilityTexts[locale].askedNone } });
    return { redirect: withQuery(routes.studies.href(params), { fait: "saisi" }) };
  },
});

interface Said {
  readonly done?: boolean;
  readonly values?: Record<string, string>;
  readonly problems?: Problems;
}

async function show({ db, url, now, locale }: Asked, process: JudgingProcess, said: Said) {
  const tab = (Object.keys(studyTabs) as StudyTab[]).find((key) => studyTabs[key] === url.searchParams.get("vue")) ?? "open";
  const at = pageNumber(url);
  const [studies, counted, queues, assessors, stages] = await Promise.all([
    findStudies(db, process.id, tab, at),
    countStudies(db, process.id),
    readQueues(db, process.id),
    readAssessors(db, process.id),
    stagesOf(db, process.id),
  ]);
  const { aspects } = settingsOf("feasibility", stageOf(stages, "feasibility", now)?.settings);
  const props = { process, studies, counted, queues, assessors, aspects, tab, at, now, ...said };
  return { title: feasibilityTexts[locale].queue, robots: "noindex", status: said.problems ? 422 : 200, body: <Studies {...props} /> } as const;
}

interface Props extends Said {
  process: JudgingProcess;
  studies: readonly StudyLine[];
  counted: Record<StudyTab, number>;
  queues: Pick<QueuePageProps, "kinds" | "counts">;
  assessors: readonly Assessor[];
  aspects: readonly Aspect[];
  tab: StudyTab;
  at: number;
  now: Date;
}

function Studies({ process, studies, counted, queues, assessors, aspects, tab, at, now, done, values, problems }: Props) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  const params = { process: process.slug };
  const href = (to: StudyTab, number = 1) =>
    withQuery(routes.studies.href(params), { vue: to === "open" ? null : studyTabs[to], page: number > 1 ? number : null });
  const tabs = (Object.keys(studyTabs) as StudyTab[]).map((key) => ({
    label: t.tabs[key],
    href: href(key),
    count: formatNumber(counted[key], locale),
    current: key === tab,
  }));
  return (
    <QueuePage process={process} current="studies" title={t.queue} lead={t.queueLead} done={done ? t.done["saisi"] : undefined} {...queues}>
      <Tabs label={t.title} tabs={tabs} />
      {studies.length === 0 ? (
        <Empty title={t.tabsEmpty[tab]} />
      ) : (
        <Entries>
          {studies.map((study) => (
            <Line study={study} />
          ))}
        </Entries>
      )}
      <Pagination page={at} pages={Math.ceil(counted[tab] / studiesPerPage)} href={(number) => href(tab, number)} />
      {counted.open > 0 && assessors.length > 0 && (
        <Disclosure summary={t.ask} open={problems !== undefined}>
          <AskForm action={routes.studies.href(params)} {...{ assessors, aspects, now, values, problems }} />
        </Disclosure>
      )}
    </QueuePage>
  );
}

function Line({ study }: { study: StudyLine }) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const { asked, given, late, disagree, conclusion, investmentCents } = study;
  const meta = [
    t.progress(given, asked),
    ...(disagree ? [<Badge tone="warn">{t.disagree}</Badge>] : []),
    ...(late > 0 && !conclusion ? [<Badge tone="danger">{general.late}</Badge>] : []),
    ...(conclusion ? [<Badge tone={conclusion === "feasible" ? "ok" : "danger"}>{t.conclusions[conclusion]}</Badge>] : []),
    ...(conclusion === "feasible" && investmentCents !== null ? [sayEuros(investmentCents, locale)] : []),
  ];
  return <Entry title={ideaName(study)} href={routes.study.href({ id: study.id })} level={2} meta={meta} />;
}
