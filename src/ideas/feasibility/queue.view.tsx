import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Tick } from "#platform/ui/selection.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import type { Aspect } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { ideaName } from "../idea-name.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import type { Queues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import type { StudyLine, StudyTab } from "./queue.query.ts";
import type { Assessor } from "./study.query.ts";
import { firstQuestion, QuestionFields } from "./study.view.tsx";

interface StudiesProps {
  process: CaseProcess;
  queues: Queues;
  counts: Record<StudyTab, number>;
  assessors: readonly Assessor[];
  aspects: readonly Aspect[];
  found: QueueSlice<StudyLine, StudyTab>;
  form: FormState;
  now: Date;
}

export function Studies({ process, queues, counts, assessors, aspects, found, form, now }: StudiesProps) {
  const t = useTexts(feasibilityTexts);
  const { tab } = found.values;
  const several = tab === "open" && assessors.length > 0;
  const state = form.act === null ? { ...form, values: firstQuestion(now) } : form;
  const fields = (
    <Disclosure summary={t.ask} open={form.act !== null}>
      <div class="flow">
        <QuestionFields assessors={assessors} aspects={aspects} />
      </div>
    </Disclosure>
  );
  const buttons = (
    <>
      <Button kind="quiet" act="ask_ticked">
        {t.askTicked}
      </Button>
      <Button kind="quiet" act="ask">
        {t.askAll}
      </Button>
    </>
  );
  return (
    <QueuePage process={process} queues={queues} current="studies" title={t.queue} lead={t.queueLead}>
      <QueueList
        {...{ found, counts }}
        label={t.title}
        tabs={t.tabs}
        empty={<Empty title={t.tabsEmpty[tab]} />}
        several={several && { form: state, fields, buttons }}
        entry={(study) => <Line study={study} form={several ? form : null} />}
      />
    </QueuePage>
  );
}

function Line({ study, form }: { study: StudyLine; form: FormState | null }) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const { id, asked, given, late, disagree, conclusion, investmentCents } = study;
  const name = ideaName(study);
  const meta = [
    t.progress(given, asked),
    disagree && <Badge tone="warn">{t.disagree}</Badge>,
    late > 0 && !conclusion && <Badge tone="danger">{general.late}</Badge>,
    conclusion && <Badge tone={conclusion === "feasible" ? "ok" : "danger"}>{t.conclusions[conclusion]}</Badge>,
    conclusion === "feasible" && investmentCents !== null && sayEuros(investmentCents, locale),
  ];
  return <Entry title={name} href={routes.study.href({ id })} level={2} meta={meta.filter(Boolean)} tick={form && <Tick id={id} name={name} form={form} />} />;
}
