import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Columns, type ColumnsProps } from "./columns.view.tsx";
import { importsTexts } from "./imports.texts.ts";
import { SentFileField } from "./kept-file.view.tsx";
import type { RunFacts } from "./run.ts";
import { templateQuery } from "./upload.ts";

type AnyRun = RunFacts<object>;

interface RunStateProps {
  run: AnyRun;
  /** Null once it is finished, and when it disappeared. */
  task: Task | null;
  /** Why the file was refused whole, in the reader's words. */
  refusal: ComponentChildren;
  uploadHref: string;
  hrefOf: (id: string) => string;
  /** Where to go on once it went in. */
  after: ComponentChildren;
  /** What "for real" does, where it is more than writing: letters leave. */
  forReal?: { readonly label: string; readonly note: string };
  /** Other buttons beside "for real". */
  otherwise?: ComponentChildren;
  /** What its columns are read as; absent when there is nothing to say of them any more. */
  columns?: ColumnsProps | null;
}

/** What became of a file: refused, at work, tried, brought in. */
export function RunState(props: RunStateProps) {
  const { run, task, refusal, uploadHref, after } = props;
  const t = useTexts(importsTexts).run;
  const again = <Go href={uploadHref}>{t.chooseAgain}</Go>;
  if (run.refusal)
    return (
      <Notice tone="danger" title={t.refused}>
        <p>{refusal}</p>
        {again}
      </Notice>
    );
  if (run.report && run.dryRun) return <AfterTrial {...props} />;
  if (run.report)
    return (
      <Notice tone="ok" title={t.done}>
        {after}
      </Notice>
    );
  if (!run.taskId && props.columns) return <Waiting {...props} columns={props.columns} />;
  if (!run.taskId)
    return (
      <Notice tone="danger" title={t.noFile}>
        {again}
      </Notice>
    );
  if (task && task.state !== "failed") return <Running {...props} task={task} />;
  return (
    <Notice tone="danger" title={t.failed}>
      <p>{task?.reason ?? t.failedNote}</p>
      <p>{t.failedNext}</p>
      {again}
    </Notice>
  );
}

/** What it holds is not clear from its titles. */
function Waiting({ run, hrefOf, columns }: RunStateProps & { columns: ColumnsProps }) {
  const t = useTexts(importsTexts).columns;
  return (
    <div class="flow">
      <Notice title={t.wait} text={t.lead} />
      <Columns {...columns} action={hrefOf(run.id)} />
    </div>
  );
}

function Recognised({ run, hrefOf, columns }: RunStateProps & { columns: ColumnsProps }) {
  const t = useTexts(importsTexts).columns;
  return (
    <Disclosure summary={columns.file.byHand ? t.byHand : t.recognised} open={columns.form.act === "columns"}>
      <div class="flow">
        <p>{t.recognisedNote}</p>
        <Columns {...columns} action={hrefOf(run.id)} />
      </div>
    </Disclosure>
  );
}

function AfterTrial(props: RunStateProps) {
  return (
    <div class="flow">
      <Tried {...props} />
      {props.columns && <Recognised {...props} columns={props.columns} />}
    </div>
  );
}

function Tried({ run, hrefOf, uploadHref, forReal, otherwise }: RunStateProps) {
  const t = useTexts(importsTexts).run;
  const { label, note } = forReal ?? { label: t.forReal, note: t.trialNote };
  return (
    <Notice title={t.trial}>
      {run.realId ? (
        <Go href={hrefOf(run.realId)}>{t.seeReal}</Go>
      ) : run.fileId ? (
        <>
          <p>{note}</p>
          <Form action={hrefOf(run.id)} label={label}>
            <Actions>
              <Button act="import">{label}</Button>
              {otherwise}
            </Actions>
          </Form>
        </>
      ) : (
        <>
          <p>{t.noFile}</p>
          <Go href={uploadHref}>{t.chooseAgain}</Go>
        </>
      )}
    </Notice>
  );
}

function Running({ run, task, hrefOf }: RunStateProps & { task: Task }) {
  const t = useTexts(importsTexts).run;
  const locale = useLocale();
  const label = task.total === null ? t.waiting : t.of(formatNumber(task.done, locale), formatNumber(task.total, locale));
  return (
    <div class="flow">
      <Progress id="avancement" label={label} value={task.done} {...(task.total ? { max: task.total } : {})} />
      {task.note && <p>{task.note}</p>}
      <p>{t.goesOn}</p>
      <ButtonLink kind="quiet" icon="refresh-cw" href={hrefOf(run.id)}>
        {t.reload}
      </ButtonLink>
    </div>
  );
}

/** "Envoyé le 3 mars par Chloé": under the state of a run. */
export function Sent({ run }: { run: AnyRun }) {
  const locale = useLocale();
  return <p class="soft">{useTexts(importsTexts).run.sent(formatDate(run.startedAt, locale, { dateStyle: "long", timeStyle: "short" }), run.startedBy)}</p>;
}

function RunBadge({ run: { taskId, finishedAt, refusal, dryRun } }: { run: AnyRun }) {
  const { states } = useTexts(importsTexts);
  if (refusal) return <Badge tone="danger">{states.refused}</Badge>;
  if (finishedAt) return dryRun ? <Badge>{states.trial}</Badge> : <Badge tone="ok">{states.done}</Badge>;
  return taskId ? <Badge tone="info">{states.running}</Badge> : <Badge tone="warn">{states.waiting}</Badge>;
}

const sayFigure = (report: object | null, name: string, locale: Locale): string =>
  report ? formatNumber(Number((report as Record<string, unknown>)[name]), locale) : "–";

export interface RunsTableProps<run extends AnyRun> {
  runs: readonly run[];
  hrefOf: (id: string) => string;
  /** What came of it, from its report. */
  figures: readonly (readonly [label: string, name: keyof NonNullable<run["report"]>])[];
}

/** Files that were sent, and what came of each. */
export function RunsTable<run extends AnyRun>({ runs, hrefOf, figures }: RunsTableProps<run>) {
  const { past, list } = useTexts(importsTexts);
  const locale = useLocale();
  const columns: Column<run>[] = [
    {
      label: list.file,
      heads: true,
      cell: ({ id, fileName }) => <a href={hrefOf(id)}>{fileName}</a>,
    },
    { label: list.when, cell: ({ startedAt }) => formatDate(startedAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
    { label: list.who, cell: ({ startedBy }) => startedBy ?? "–" },
    { label: list.state, cell: (run) => <RunBadge run={run} /> },
    ...figures.map(([label, name]): Column<run> => ({ label, number: true, cell: ({ report }) => sayFigure(report, name as string, locale) })),
  ];
  return <Table caption={past} hideCaption dense rows={runs} columns={columns} />;
}

/** The field of a table to send, and the template to fill in. */
export function TableField({ most, megabytes, template }: { most: number; megabytes: number; template: string }) {
  const t = useTexts(importsTexts);
  return (
    <>
      <SentFileField label={t.file} hint={t.fileHint(most, megabytes, useLocale())} accept=".csv,.xlsx,.ods,.xls,.txt,text/csv" />
      <Go icon="download" href={`${template}${templateQuery}`}>
        {t.template}
      </Go>
    </>
  );
}
