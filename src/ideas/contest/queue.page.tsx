import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import { type Queues, readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { type ContestOn, type ContestTab, contestTabs, countContests, findContests } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { orders } from "../queue/queue.ts";

/** What authors of a process contest. */
export default list("ideas/contest", routes.contests, {
  access: agent,
  find: ({ db, visitor, params }) => findManaged(db, params.process, visitor),
  filters: { tab: oneOf("vue", contestTabs, "open"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, { id }, question, range) => findContests(db, id, question, range),
  async show({ db, locale }, process, found) {
    const [queues, counts] = await Promise.all([readQueues(db, process.id), countContests(db, process.id)]);
    return { title: contestTexts[locale].queue, robots: "noindex", body: <Contests {...{ process, queues, counts, found }} /> };
  },
  csv: { path: routes.contestsCsv, filename: "contestations.csv", columns },
});

function columns(locale: Locale): Columns<ContestOn> {
  const [t, general] = [contestTexts[locale], queueListTexts[locale]];
  return {
    [general.number]: ({ number }) => number,
    [general.title]: ({ title }) => title,
    [t.about]: ({ about }) => t.abouts[about],
    [general.signature]: ({ signature }) => signature,
    [general.filed]: ({ at }) => dayOf(at),
    [general.state]: ({ state }) => t.states[state],
    [t.words]: (contest) => contest.words,
  };
}

interface ContestsProps {
  process: CaseProcess;
  queues: Queues;
  counts: Record<ContestTab, number>;
  found: QueueSlice<ContestOn, ContestTab>;
}

function Contests({ process, queues, counts, found }: ContestsProps) {
  const t = useTexts(contestTexts);
  const locale = useLocale();
  return (
    <QueuePage process={process} queues={queues} current="contests" title={t.queue} lead={t.queueLead}>
      <QueueList
        {...{ found, counts }}
        label={t.section}
        tabs={t.tabs}
        empty={<NothingListed of={found} title={t.empty[found.values.tab]} />}
        entry={(contest) => (
          <Entry
            title={<NumberedTitle of={contest} />}
            href={routes.contestDecision.href({ id: contest.id })}
            level={2}
            meta={[
              t.abouts[contest.about],
              formatDate(contest.at, locale),
              <Badge tone={contest.state === "open" ? "warn" : "none"}>{t.states[contest.state]}</Badge>,
            ]}
          />
        )}
      />
    </QueuePage>
  );
}
