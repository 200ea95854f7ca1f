import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { NotFound } from "#platform/web/errors.ts";
import { findManaged, agent, stagesOf } from "#processes";
import { type Criterion, readCriteria } from "../criteria/criteria.query.ts";
import { ideaName } from "../judging/act-page.view.tsx";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { pageNumber } from "../judging/page-number.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { stageOf } from "../judging/stage-of.ts";
import { countAdmissibility, type Counts, type Decided, findDecided, findNext, findWaiting, type Waiting, waitingPerPage } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";
import { routes } from "../routes.ts";

const views = { waiting: "a-juger", admitted: "recevables", refused: "non-recevables" } as const;
type View = keyof typeof views;

/** What is to be judged in one process, and what was. */
export default page("ideas/admissibility", routes.admissibilityQueue, {
  access: agent,

  async get({ db, visitor, params, url, locale, now }) {
    const process = await findManaged(db, params.process, visitor);
    const stage = stageOf(await stagesOf(db, process.id), "admissibility", now);
    if (!stage) throw new NotFound();
    const view = (Object.keys(views) as View[]).find((key) => views[key] === url.searchParams.get("vue")) ?? "waiting";
    const at = pageNumber(url);
    const [queues, counts, criteria, ideas, first] = await Promise.all([
      readQueues(db, process.id),
      countAdmissibility(db, process.id),
      readCriteria(db, stage.id),
      view === "waiting" ? findWaiting(db, process.id, at) : findDecided(db, process.id, view, at),
      findNext(db, process.id, 0),
    ]);
    const t = admissibilityTexts[locale];
    const done = url.searchParams.get("fait");
    const body = (
      <AdmissibilityQueue
        process={process}
        {...queues}
        {...{ counted: counts, criteria, ideas, view, at, now, stageId: stage.id }}
        firstId={first?.id ?? null}
        done={done && Object.hasOwn(t.done, done) ? t.done[done] : undefined}
      />
    );
    return { title: t.queue, robots: "noindex", body };
  },
});

interface QueueProps extends Pick<QueuePageProps, "kinds" | "counts" | "done"> {
  process: JudgingProcess;
  stageId: string;
  counted: Counts;
  criteria: readonly Criterion[];
  ideas: readonly (Waiting | Decided)[];
  view: View;
  at: number;
  now: Date;
  firstId: string | null;
}

function AdmissibilityQueue({ process, stageId, counted, criteria, ideas, view, at, now, firstId, ...queues }: QueueProps) {
  const t = useTexts(admissibilityTexts);
  const locale = useLocale();
  const href = (key: View, number = 1) =>
    withQuery(routes.admissibilityQueue.href({ process: process.slug }), { vue: key === "waiting" ? null : views[key], page: number > 1 ? number : null });
  return (
    <QueuePage
      process={process}
      current="admissibilityQueue"
      title={t.queue}
      lead={t.queueLead}
      actions={
        <>
          {firstId && <ButtonLink href={`${withQuery(routes.admissibility.href({ id: firstId }), { suite: 1 })}#decision`}>{t.start}</ButtonLink>}
          <ButtonLink kind="quiet" icon="pencil" href={routes.criteria.href({ stage: stageId })}>
            {criteria.length > 0 ? t.criteria : t.editCriteria}
          </ButtonLink>
        </>
      }
      {...queues}
    >
      <Tabs
        label={t.title}
        tabs={(Object.keys(views) as View[]).map((key) => ({
          label: t.tabs[key],
          href: href(key),
          count: formatNumber(counted[key], locale),
          current: key === view,
        }))}
      />
      {ideas.length === 0 ? (
        <Empty title={view === "waiting" ? t.none : t.noneYet}>{view === "waiting" && <p>{t.noneText}</p>}</Empty>
      ) : (
        <Entries>
          {ideas.map((idea) => (
            <Line idea={idea} now={now} />
          ))}
        </Entries>
      )}
      <Pagination page={at} pages={Math.ceil(counted[view] / waitingPerPage)} href={(number) => href(view, number)} />
    </QueuePage>
  );
}

function Line({ idea, now }: { idea: Waiting | Decided; now: Date }) {
  const t = useTexts(admissibilityTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const late = idea.dueAt !== null && idea.dueAt < now;
  const meta = [
    idea.signature,
    `${general.filed} ${formatDate(idea.filedAt, locale)}`,
    ...("criterion" in idea && idea.criterion ? [idea.criterion] : []),
    ...(idea.dueAt ? [`${t.dueOn} ${formatDate(idea.dueAt, locale)}`] : []),
    ...(late ? [<Badge tone="danger">{general.late}</Badge>] : []),
  ];
  return <Entry title={ideaName(idea)} href={routes.admissibility.href({ id: idea.id })} level={2} meta={meta} />;
}
