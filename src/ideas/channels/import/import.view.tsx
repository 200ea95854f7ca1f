import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Actions, Checkbox, FileField, Form, Select } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { Table } from "#platform/ui/table.tsx";
import { ChannelsFrame } from "../channels-frame.view.tsx";
import { channelsTexts } from "../channels.texts.ts";
import type { SourceSheet } from "../ledger.query.ts";
import { importTexts } from "./import.texts.ts";
import { columnNames, encodings } from "./read-file.ts";
import type { Report } from "./report.ts";
import type { ImportRun } from "./runs.query.ts";
import { routes } from "../../routes.ts";

const instant = { dateStyle: "long", timeStyle: "short" } as const;

interface UploadProps {
  source: SourceSheet;
  runs: readonly ImportRun[];
  maxMegabytes: number;
  typed: { values: Record<string, string>; problems: Record<string, string> } | undefined;
}

export function UploadPage({ source, runs, maxMegabytes, typed }: UploadProps) {
  const t = useTexts(importTexts);
  return (
    <ChannelsFrame process={source.process} source={source} title={t.title} lead={t.lead}>
      <Form
        action={routes.importEntries.href({ source: source.id })}
        values={typed?.values ?? { essai: "1", encodage: "utf-8" }}
        problems={typed?.problems}
        files
        label={t.title}
      >
        <FileField name="fichier" label={t.file} hint={t.fileHint(maxMegabytes)} accept=".csv,text/csv" />
        <Select name="encodage" label={t.encoding} hint={t.encodingHint} choices={encodings.map((one) => ({ value: one, label: t.encodings[one] }))} />
        <Checkbox name="essai" label={t.trial} hint={t.trialHint} />
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
      <Table
        caption={t.columns}
        captionNote={t.columnsNote}
        dense
        columns={[
          { label: t.column, heads: true, cell: (name) => <code>{name}</code> },
          { label: t.says, cell: (name) => t.columnSays[name] },
        ]}
        rows={columnNames}
      />
      {runs.length > 0 && <PastRuns source={source} runs={runs} />}
    </ChannelsFrame>
  );
}

function PastRuns({ source, runs }: Pick<UploadProps, "source" | "runs">) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="envoyes">
      <h2 id="envoyes">{t.past}</h2>
      <Entries>
        {runs.map(({ id, fileName, dryRun, startedAt, startedBy }) => (
          <Entry
            title={t.task(fileName, dryRun)}
            href={routes.channelImport.href({ source: source.id, run: id })}
            meta={[t.run.started(formatDate(startedAt, locale, instant), startedBy)]}
          />
        ))}
      </Entries>
    </section>
  );
}

interface RunProps {
  source: SourceSheet;
  run: ImportRun;
  task: Task | null;
  conflict: boolean;
}

export function RunPage({ source, run, task, conflict }: RunProps) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  return (
    <ChannelsFrame process={source.process} source={source} title={t.task(run.fileName, run.dryRun)}>
      {conflict && <Notice tone="danger" title={t.run.noFile} announce />}
      <State source={source} run={run} task={task} />
      <p class="soft">{t.run.started(formatDate(run.startedAt, locale, instant), run.startedBy)}</p>
      {run.report && <ReportView source={source} run={run} report={run.report} />}
    </ChannelsFrame>
  );
}

function State({ source, run, task }: Omit<RunProps, "conflict">) {
  const { run: t, refusals } = useTexts(importTexts);
  const { problems } = useTexts(channelsTexts);
  const again = <Go href={routes.importEntries.href({ source: source.id })}>{t.again}</Go>;
  if (run.refusal)
    return (
      <Notice tone="danger" title={t.refused}>
        <p>{run.refusal === "closed" ? problems.closed.proposal : refusals[run.refusal as keyof typeof refusals]}</p>
        {again}
      </Notice>
    );
  if (run.report && !run.dryRun)
    return (
      <Notice tone="ok" title={t.done}>
        <Go href={routes.source.href({ source: source.id })}>{t.ledger}</Go>
      </Notice>
    );
  if (run.report) return <AfterTrial source={source} run={run} />;
  if (!task || task.state === "failed")
    return (
      <Notice tone="danger" title={t.failed}>
        {task?.reason && <p>{task.reason}</p>}
        {again}
      </Notice>
    );
  return <Running source={source} run={run} task={task} />;
}

function AfterTrial({ source, run }: Pick<RunProps, "source" | "run">) {
  const t = useTexts(importTexts).run;
  if (run.realId)
    return (
      <Notice title={t.trial}>
        <Go href={routes.channelImport.href({ source: source.id, run: run.realId })}>{t.seeReal}</Go>
      </Notice>
    );
  return (
    <Notice title={t.trial}>
      <p>{run.hasFile ? t.trialNote : t.noFile}</p>
      {run.hasFile ? (
        <Form action={routes.channelImport.href({ source: source.id, run: run.id })} label={t.forReal}>
          <Actions>
            <Button>{t.forReal}</Button>
          </Actions>
        </Form>
      ) : (
        <Go href={routes.importEntries.href({ source: source.id })}>{t.again}</Go>
      )}
    </Notice>
  );
}

function Running({ source, run, task }: Pick<RunProps, "source" | "run"> & { task: Task }) {
  const t = useTexts(importTexts).run;
  const locale = useLocale();
  const label = task.total === null ? t.waiting : t.of(formatNumber(task.done, locale), formatNumber(task.total, locale));
  return (
    <div class="flow">
      <Progress id="avancement" label={label} value={task.done} {...(task.total ? { max: task.total } : {})} />
      <p>{t.goesOn}</p>
      <ButtonLink kind="quiet" href={routes.channelImport.href({ source: source.id, run: run.id })}>
        {t.reload}
      </ButtonLink>
    </div>
  );
}

const shown = 100;

function ReportView({ source, run, report }: Pick<RunProps, "source" | "run"> & { report: Report }) {
  const { report: t } = useTexts(importTexts);
  const locale = useLocale();
  const figures = ["read", "proposals", "supports", "comments", "rejected"] as const;
  const { rejections, ignored, before } = report;
  return (
    <section class="flow" aria-labelledby="compte-rendu">
      <h2 id="compte-rendu">{t.title}</h2>
      <Tiles tiles={figures.map((name) => [t[name], formatNumber(report[name], locale)])} />
      {before > 0 && <p>{plural(before, locale, t.before)}</p>}
      {ignored.length > 0 && <p>{t.ignored(formatList(ignored, locale))}</p>}
      {rejections.length === 0 ? (
        <p>
          <Badge tone="ok">{t.noRejection}</Badge>
        </p>
      ) : (
        <>
          <Table
            caption={t.rejections}
            dense
            columns={[
              { label: t.line, heads: true, cell: ({ line }) => formatNumber(line, locale) },
              { label: t.sheet, cell: ({ sheet }) => sheet || "–" },
              { label: t.field, cell: ({ field }) => field },
              { label: t.message, cell: ({ message }) => message },
            ]}
            rows={rejections.slice(0, shown)}
          />
          {rejections.length > shown && <p>{t.more(formatNumber(rejections.length - shown, locale))}</p>}
          <Go icon="download" href={routes.channelImportCsv.href({ source: source.id, run: run.id })}>
            {t.csv}
          </Go>
        </>
      )}
    </section>
  );
}
