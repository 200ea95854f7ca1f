import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { type Said, sayKeptRefusal } from "./kept-report.ts";
import { ReportView, Sentence } from "./report.view.tsx";
import type { WholeRun } from "./runs.query.ts";

interface RunProps {
  run: WholeRun;
  /** Null once it is finished. */
  task: Task | null;
}

export function RunView({ run, task }: RunProps) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <>
      <PageHead
        title={t.task(run.file_name, run.dry_run)}
        here={run.file_name}
        trail={[
          { label: useTexts(texts).directory.here, href: routes.directory.href() },
          { label: t.runs.title, href: importRoutes.imports.href() },
        ]}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <State run={run} task={task} />
          <Facts
            facts={[
              [t.upload.source, run.source],
              [t.upload.format, t.formats[run.format]],
              [t.run.day, formatDate(run.file_day, locale)],
              [t.runs.who, run.started_by],
              [t.run.started, formatDate(run.started_at, locale, when)],
              [t.run.finished, run.finished_at && formatDate(run.finished_at, locale, when)],
            ]}
          />
        </div>
      </Band>
      {run.report && <ReportView run={run} report={run.report} />}
    </>
  );
}

function State({ run, task }: Pick<RunProps, "run" | "task">) {
  const { run: t } = useTexts(importTexts);
  const locale = useLocale();
  if (run.refusal) return <RefusedFile said={sayKeptRefusal(run.refusal, locale)} />;
  if (run.report) return run.dry_run ? <AfterTrial run={run} /> : <Imported again={run.attempts > 1} />;
  if (!task || task.state === "failed")
    return (
      <Notice tone="danger" title={t.failed}>
        <p>{task?.reason ?? t.failedNote}</p>
        <p>{t.failedNext}</p>
        <Go href={importRoutes.upload.href()}>{t.chooseAgain}</Go>
      </Notice>
    );
  return <Running run={run} task={task} />;
}

function RefusedFile({ said }: { said: Said }) {
  const t = useTexts(importTexts).run;
  return (
    <Notice tone="danger" title={t.refused}>
      <p>
        <Sentence said={said} />
      </p>
      <Go href={importRoutes.upload.href()}>{t.chooseAgain}</Go>
    </Notice>
  );
}

function Imported({ again }: { again: boolean }) {
  const t = useTexts(importTexts).run;
  return (
    <Notice tone="ok" title={t.done}>
      {again && <p>{t.again}</p>}
      <Go href={routes.duplicates.href()}>{t.duplicates}</Go>
    </Notice>
  );
}

function AfterTrial({ run }: { run: WholeRun }) {
  const t = useTexts(importTexts).run;
  return (
    <Notice tone="info" title={t.trial}>
      {run.real_id ? (
        <Go href={importRoutes.importRun.href({ id: run.real_id })}>{t.seeReal}</Go>
      ) : run.has_file ? (
        <>
          <p>{t.trialNote}</p>
          <Form action={importRoutes.importRun.href({ id: run.id })} label={t.forReal}>
            <Actions>
              <Button>{t.forReal}</Button>
            </Actions>
          </Form>
        </>
      ) : (
        <>
          <p>{t.noFile}</p>
          <Go href={importRoutes.upload.href()}>{t.chooseAgain}</Go>
        </>
      )}
    </Notice>
  );
}

function Running({ run, task }: { run: WholeRun; task: Task }) {
  const t = useTexts(importTexts).run;
  const locale = useLocale();
  const label = task.total === null ? t.waiting : t.of(formatNumber(task.done, locale), formatNumber(task.total, locale));
  return (
    <div class="flow">
      <Progress id="avancement" label={label} value={task.done} {...(task.total ? { max: task.total } : {})} />
      {task.note && <p>{task.note === importTexts.fr.run.inTurn ? t.inTurn : task.note}</p>}
      <p>{t.goesOn}</p>
      <ButtonLink kind="quiet" href={importRoutes.importRun.href({ id: run.id })}>
        {t.reload}
      </ButtonLink>
    </div>
  );
}
