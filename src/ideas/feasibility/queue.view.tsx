import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Tick } from "#platform/ui/selection.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import type { Aspect } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { ideaName } from "../idea-name.ts";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import type { Queues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { type FeasibilityTexts, feasibilityTexts } from "./feasibility.texts.ts";
import type { QuestionsPreview } from "./questions.query.ts";
import type { StudyLine, StudyTab } from "./queue.query.ts";
import type { Assessor } from "./study.query.ts";
import { firstQuestion, QuestionFields } from "./study.view.tsx";

interface StudiesProps {
  process: CaseProcess;
  queues: Queues;
  counts: Record<StudyTab, number>;
  assessors: readonly Assessor[];
  aspects: readonly Aspect[];
  preview: QuestionsPreview | undefined;
  found: QueueSlice<StudyLine, StudyTab>;
  form: FormState;
  now: Date;
}

export function Studies(props: StudiesProps) {
  const { process, queues, counts, assessors, found, form, now } = props;
  const t = useTexts(feasibilityTexts);
  const { tab } = found.values;
  const several = tab === "open" && assessors.length > 0;
  const state = form.act === null ? { ...form, values: firstQuestion(now, props) } : form;
  return (
    <QueuePage process={process} queues={queues} current="studies" title={t.queue} lead={t.queueLead}>
      <QueueList
        {...{ found, counts }}
        label={t.title}
        tabs={t.tabs}
        empty={<NothingListed of={found} title={t.tabsEmpty[tab]} />}
        several={several && { form: state, ...askParts(props, t) }}
        entry={(study) => <Line study={study} form={several ? form : null} />}
      />
    </QueuePage>
  );
}

/** The question, folded until somebody asks it; then what it would ask, and only then the button that asks. */
function askParts({ assessors, aspects, preview, form }: StudiesProps, t: FeasibilityTexts) {
  const fields = (
    <Disclosure summary={t.ask} open={form.act !== null}>
      <div class="flow">
        <QuestionFields assessors={assessors} aspects={aspects} />
        {preview && <Preview preview={preview} aspects={aspects} />}
      </div>
    </Disclosure>
  );
  const buttons = (
    <>
      {preview && <Button act={form.act === "see" ? "ask" : "ask_ticked"}>{t.askAct}</Button>}
      <Button kind="quiet" act="see_ticked">
        {t.askTicked}
      </Button>
      <Button kind="quiet" act="see">
        {t.askAll}
      </Button>
    </>
  );
  return { fields, buttons };
}

function Preview({ preview: { ideas, closed, counts }, aspects }: { preview: QuestionsPreview; aspects: readonly Aspect[] }) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  const rows = [...Map.groupBy(counts, ({ service }) => service)];
  const letters = rows.filter(([, all]) => all.some(({ fresh }) => fresh > 0)).length;
  const asked = aspects.filter((aspect) => counts.some((one) => one.aspect === aspect));
  return (
    <Notice tone="info" title={t.preview(plural(ideas, locale, t.previewIdeas), plural(letters, locale, t.previewLetters))} announce>
      <Table
        caption={t.previewTable}
        dense
        rows={rows}
        columns={[
          { label: t.service, heads: true, cell: ([service]) => service },
          ...asked.map(
            (aspect): Column<(typeof rows)[number]> => ({
              label: t.aspects[aspect],
              number: true,
              cell: ([, all]) => {
                const one = all.find((count) => count.aspect === aspect);
                return t.previewCount(formatNumber(one?.fresh ?? 0, locale), one && one.already > 0 ? formatNumber(one.already, locale) : null);
              },
            }),
          ),
        ]}
      />
      {closed > 0 && <p>{plural(closed, locale, t.previewClosed)}</p>}
    </Notice>
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
  return (
    <Entry
      title={<NumberedTitle of={study} />}
      href={routes.study.href({ id })}
      level={2}
      meta={meta.filter(Boolean)}
      tick={form && <Tick id={id} name={name} written={study.title} form={form} />}
    />
  );
}
