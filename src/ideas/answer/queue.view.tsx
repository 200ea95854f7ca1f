import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Tick } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { CaseProcess } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { ideaName } from "../idea-name.ts";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { stateNames, stateTones } from "../states.texts.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import type { Queues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import type { AnswerLine, AnswerTab } from "./answer.query.ts";
import { answerTexts, outcomeTones } from "./answer.texts.ts";

interface AnswerQueueProps {
  process: CaseProcess;
  queues: Queues;
  counts: Record<AnswerTab, number>;
  found: QueueSlice<AnswerLine, AnswerTab>;
  form: FormState;
  now: Date;
}

export function AnswerQueue({ process, queues, counts, found, form, now }: AnswerQueueProps) {
  const t = useTexts(answerTexts);
  const { tab } = found.values;
  const several = tab === "due" && found.rows.some(isRefusal);
  const state = stateOf(form, "answer_ticked", { as_whom: process.ownerService });
  return (
    <QueuePage process={process} queues={queues} current="answers" title={t.queue} lead={t.queueLead}>
      <QueueList
        {...{ found, counts }}
        label={t.title}
        tabs={t.tabs}
        empty={<NothingListed of={found} title={t.empty[tab]} />}
        several={several && { form: state, fields: <SigningFields open={form.act !== null} />, buttons: <Button act="answer_ticked">{t.manyAct}</Button> }}
        entry={(line) => <Line line={line} now={now} form={several ? state : null} />}
      />
    </QueuePage>
  );
}

/** A decision refused it with reasons, which can be its answer. */
const isRefusal = ({ stateReason }: AnswerLine): boolean => stateReason !== null;

function SigningFields({ open }: { open: boolean }) {
  const t = useTexts(answerTexts);
  return (
    <Disclosure summary={t.many} open={open}>
      <div class="flow">
        <p class="soft">{t.manyLead}</p>
        <TextField name="as_whom" label={t.asWhom} hint={t.asWhomHint} maxLength={160} />
        <TextField name="deliberation" label={t.deliberation} hint={t.deliberationHint} maxLength={60} short optional />
        <TextField name="deliberated_on" type="date" label={t.deliberatedOn} short optional />
      </div>
    </Disclosure>
  );
}

function Line({ line, now, form }: { line: AnswerLine; now: Date; form: FormState | null }) {
  const t = useTexts(answerTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const { id, state, dueAt, outcome } = line;
  const waits = !outcome && dueAt;
  const name = ideaName(line);
  const meta = [
    <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>,
    outcome && <Badge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</Badge>,
    waits && `${t.before} ${formatDate(dueAt, locale)}`,
    waits && dueAt < now && <Badge tone="danger">{general.late}</Badge>,
  ];
  return (
    <Entry
      title={<NumberedTitle of={line} />}
      href={routes.answer.href({ id })}
      level={2}
      meta={meta.filter(Boolean)}
      tick={form && isRefusal(line) && <Tick id={id} name={name} written={line.title} form={form} />}
    >
      {form && isRefusal(line) && (
        <Written as="p" class="small soft">
          {line.stateReason}
        </Written>
      )}
    </Entry>
  );
}
