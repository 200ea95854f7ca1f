import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { RunState } from "#platform/imports/run.view.tsx";
import type { Task } from "#platform/jobs/task.ts";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import type { PlacesRun } from "./import.job.ts";
import type { ColumnsProps } from "#platform/imports/columns.view.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { importTexts } from "./import.texts.ts";
import { sayKeptRefusal } from "./kept-report.ts";
import { ReportView, Sentence } from "./report.view.tsx";

interface RunProps {
  run: PlacesRun;
  /** Null once it is finished. */
  task: Task | null;
  /** The addresses of places whose hours are to be confirmed, by their identifiers in the file. */
  proposed: ReadonlyMap<string, string>;
  columns: ColumnsProps | null;
}

export function RunView({ run, task, proposed, columns }: RunProps) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <>
      <PageHead
        title={useTexts(importsTexts).task(run.fileName, run.dryRun)}
        here={run.fileName}
        trail={[
          { label: useTexts(texts).directory.here, href: routes.directory.href() },
          { label: t.runs.title, href: routes.imports.href() },
        ]}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <RunState
            run={run}
            // A task keeps one sentence for everybody.
            task={task?.note === importTexts.fr.run.inTurn ? { ...task, note: t.run.inTurn } : task}
            refusal={run.refusal && <Sentence said={sayKeptRefusal(run.refusal, locale)} />}
            uploadHref={routes.upload.href()}
            hrefOf={(id) => routes.importRun.href({ id })}
            columns={columns}
            after={<After run={run} />}
          />
          <Facts
            facts={[
              [t.upload.source, run.source && written(run.source)],
              [t.upload.format, t.formats[run.format]],
              [t.run.day, formatDate(run.file_day, locale)],
              [t.runs.who, run.startedBy],
              [t.run.started, formatDate(run.startedAt, locale, when)],
              [t.run.finished, run.finishedAt && formatDate(run.finishedAt, locale, when)],
            ]}
          />
        </div>
      </Band>
      {run.report && <ReportView run={run} report={run.report} proposed={proposed} />}
    </>
  );
}

function After({ run }: Pick<RunProps, "run">) {
  const t = useTexts(importTexts).run;
  return (
    <>
      {run.attempts > 1 && <p>{t.again}</p>}
      <p class="row">
        <Go href={routes.directory.href()}>{t.seen}</Go>
        <Go href={routes.duplicates.href()}>{t.duplicates}</Go>
      </p>
    </>
  );
}
