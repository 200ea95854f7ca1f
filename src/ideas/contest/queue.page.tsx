import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { findManaged, agent } from "#processes";
import { ideaName } from "../judging/act-page.view.tsx";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { pageNumber } from "../judging/page-number.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { type ContestOn, contestsPerPage, type ContestTab, contestTabs, countContests, findContests } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { routes } from "../routes.ts";

/** What authors of a process contest. */
export default page("ideas/contest", routes.contests, {
  access: agent,

  async get({ db, visitor, params, url, locale }) {
    const process = await findManaged(db, params.process, visitor);
    const tab = (Object.keys(contestTabs) as ContestTab[]).find((key) => contestTabs[key] === url.searchParams.get("vue")) ?? "open";
    const at = pageNumber(url);
    const [contests, counted, queues] = await Promise.all([findContests(db, process.id, tab, at), countContests(db, process.id), readQueues(db, process.id)]);
    return { title: contestTexts[locale].queue, robots: "noindex", body: <Contests {...{ process, contests, counted, queues, tab, at }} /> };
  },
});

interface Props {
  process: JudgingProcess;
  contests: readonly ContestOn[];
  counted: Record<ContestTab, number>;
  queues: Pick<QueuePageProps, "kinds" | "counts">;
  tab: ContestTab;
  at: number;
}

function Contests({ process, contests, counted, queues, tab, at }: Props) {
  const t = useTexts(contestTexts);
  const locale = useLocale();
  const href = (to: ContestTab, number = 1) =>
    withQuery(routes.contests.href({ process: process.slug }), { vue: to === "open" ? null : contestTabs[to], page: number > 1 ? number : null });
  const tabs = (Object.keys(contestTabs) as ContestTab[]).map((key) => ({
    label: t.tabs[key],
    href: href(key),
    count: formatNumber(counted[key], locale),
    current: key === tab,
  }));
  return (
    <QueuePage process={process} current="contests" title={t.queue} lead={t.queueLead} {...queues}>
      <Tabs label={t.section} tabs={tabs} />
      {contests.length === 0 ? (
        <Empty title={t.empty[tab]} />
      ) : (
        <Entries>
          {contests.map((contest) => (
            <Entry
              title={ideaName(contest)}
              href={routes.contestDecision.href({ id: contest.id })}
              level={2}
              meta={[
                t.abouts[contest.about],
                formatDate(contest.at, locale),
                <Badge tone={contest.state === "open" ? "warn" : "none"}>{t.states[contest.state]}</Badge>,
              ]}
            />
          ))}
        </Entries>
      )}
      <Pagination page={at} pages={Math.ceil(counted[tab] / contestsPerPage)} href={(number) => href(tab, number)} />
    </QueuePage>
  );
}
