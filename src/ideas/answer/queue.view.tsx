import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Actions, CheckboxGroup, Form, TextField } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { withQuery } from "#platform/web/path.ts";
import { ideaName } from "../judging/act-page.view.tsx";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { stateNames, stateTones } from "../states.texts.ts";
import type { AnswerLine } from "./answer.query.ts";
import { answersPerPage, type AnswerTab, answerTabs } from "./answer-tabs.ts";
import { answerTexts, outcomeTones } from "./answer.texts.ts";
import { routes } from "../routes.ts";

export interface AnswerQueueProps {
  process: JudgingProcess;
  lines: readonly AnswerLine[];
  counted: Record<AnswerTab, number>;
  queues: Pick<QueuePageProps, "kinds" | "counts">;
  tab: AnswerTab;
  at: number;
  now: Date;
  done?: string | undefined;
  wrong?: string | undefined;
  values?: Values | undefined;
  problems?: Problems | undefined;
}

export function AnswerQueue(props: AnswerQueueProps) {
  const { process, lines, counted, queues, tab, at, now, done, wrong } = props;
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const href = (to: AnswerTab, number = 1) =>
    withQuery(routes.answers.href({ process: process.slug }), { vue: to === "due" ? null : answerTabs[to], page: number > 1 ? number : null });
  const tabs = (Object.keys(answerTabs) as AnswerTab[]).map((key) => ({
    label: t.tabs[key],
    href: href(key),
    count: formatNumber(counted[key], locale),
    current: key === tab,
  }));
  return (
    <QueuePage process={process} current="answers" title={t.queue} lead={t.queueLead} done={done} wrong={wrong} {...queues}>
      <Tabs label={t.title} tabs={tabs} />
      {lines.length === 0 ? (
        <Empty title={t.empty[tab]} />
      ) : (
        <Entries>
          {lines.map((line) => (
            <Line line={line} now={now} />
          ))}
        </Entries>
      )}
      <Pagination page={at} pages={Math.ceil(counted[tab] / answersPerPage)} href={(number) => href(tab, number)} />
      {tab === "due" && <Many {...props} />}
    </QueuePage>
  );
}

function Line({ line, now }: { line: AnswerLine; now: Date }) {
  const t = useTexts(answerTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const { state, dueAt, outcome } = line;
  const meta = [
    <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>,
    ...(outcome ? [<Badge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</Badge>] : []),
    ...(!outcome && dueAt ? [`${t.before} ${formatDate(dueAt, locale)}`] : []),
    ...(!outcome && dueAt && dueAt < now ? [<Badge tone="danger">{general.late}</Badge>] : []),
  ];
  return <Entry title={ideaName(line)} href={routes.answer.href({ id: line.id })} level={2} meta={meta} />;
}

/** Of this page, those that a decision refused with reasons. */
function Many({ process, lines, at, values, problems }: AnswerQueueProps) {
  const t = useTexts(answerTexts);
  const refused = lines.filter(({ stateReason }) => stateReason !== null);
  if (refused.length === 0) return null;
  const action = withQuery(routes.answers.href({ process: process.slug }), { page: at > 1 ? at : null });
  return (
    <Disclosure summary={t.many} open={problems !== undefined}>
      <Form action={action} values={values ?? { as_whom: process.ownerService }} problems={problems} label={t.many}>
        <p class="soft">{t.manyLead}</p>
        <CheckboxGroup name="idea" label={t.ideas} choices={refused.map((line) => ({ value: line.id, label: ideaName(line), note: line.stateReason ?? "" }))} />
        <TextField name="as_whom" label={t.asWhom} hint={t.asWhomHint} maxLength={160} />
        <TextField name="deliberation" label={t.deliberation} hint={t.deliberationHint} maxLength={60} short optional />
        <TextField name="deliberated_on" type="date" label={t.deliberatedOn} short optional />
        <Actions>
          <Button>{t.manyAct}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
