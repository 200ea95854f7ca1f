import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Table } from "#platform/ui/table.tsx";
import { processRoutes } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { CriteriaTable } from "../criteria/criteria.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import type { Queues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { Deadline } from "./deadline.view.tsx";
import type { Jury, ToJudge } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import type { JuryRecord } from "./record.query.ts";

interface JuryDeskProps {
  process: CaseProcess;
  jury: Jury;
  queues: Queues;
  candidates: readonly ToJudge[];
  /** Proposal → sheets, and declared conflicts of interest. */
  counts: ReadonlyMap<string, number>;
  conflicts: ReadonlyMap<string, number>;
  records: readonly JuryRecord[];
  now: Date;
  form: FormState;
}

export function JuryDesk({ process, jury, queues, candidates, counts, conflicts, records, now, form }: JuryDeskProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  return (
    <QueuePage process={process} current="juryDesk" title={t.desk} lead={t.deskLead} queues={queues}>
      <Deadline {...{ process, jury, now }} />
      {jury.jurors === 0 && (
        <p>
          {t.noJurors} <Go href={processRoutes.editTeam.href({ process: process.slug })}>{t.jurors}</Go>
        </p>
      )}
      {jury.criteria.length > 0 && <CriteriaTable criteria={jury.criteria} caption={t.criteria} />}
      <Onward href={routes.criteria.href({ stage: jury.stage.id })}>{t.criteria}</Onward>
      {jury.frozenAt === null && <Quorum {...{ process, jury, form }} />}
      {candidates.length > 0 ? <Progress {...{ jury, candidates, counts, conflicts }} /> : <p>{t.nothing}</p>}
      {records.length === 0 && candidates.length > 0 && <Publish process={process} />}
      {records.map((record) => (
        <p>{t.recordNumber(record.number, formatDate(record.publishedAt, locale))}</p>
      ))}
    </QueuePage>
  );
}

function Quorum({ process, jury, form }: Pick<JuryDeskProps, "process" | "jury" | "form">) {
  const t = useTexts(juryTexts);
  return (
    <Form action={routes.juryDesk.href({ process: process.slug })} state={stateOf(form, "quorum", { quorum: String(jury.quorum) })} label={t.quorumAct}>
      <TextField name="quorum" label={t.quorum} hint={t.quorumHint} inputMode="numeric" maxLength={2} short />
      <Submit label={t.quorumAct} kind="quiet" act="quorum" />
    </Form>
  );
}

function Progress({ jury, candidates, counts, conflicts }: Pick<JuryDeskProps, "jury" | "candidates" | "counts" | "conflicts">) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const number = (of: ReadonlyMap<string, number>) => (one: ToJudge) => formatNumber(of.get(one.id) ?? 0, locale);
  return (
    <Table
      caption={t.progress}
      captionNote={t.jurorCount(formatNumber(jury.jurors, locale))}
      rows={candidates}
      columns={[
        {
          label: t.idea,
          heads: true,
          cell: (one) => (
            <a href={routes.judged.href({ id: one.id })}>
              <NumberedTitle of={one} />
            </a>
          ),
        },
        { label: t.sheets, number: true, cell: number(counts) },
        { label: t.conflicts, number: true, cell: number(conflicts) },
      ]}
    />
  );
}

function Publish({ process }: Pick<JuryDeskProps, "process">) {
  const t = useTexts(juryTexts);
  return (
    <form method="post" action={routes.juryDesk.href({ process: process.slug })} class="flow">
      <h2>{t.publish}</h2>
      <p>{t.publishLead}</p>
      <p class="soft">{t.notYet}</p>
      <Button act="publish">{t.publish}</Button>
    </form>
  );
}
