import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunState, Sent } from "#platform/imports/run.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { processCrumb, type ProcessSheet } from "#processes";
import { routes } from "../routes.ts";
import { mostRows } from "./fields.ts";
import type { ImportRun } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";
import type { LineRemark } from "./read-line.ts";

interface RunProps {
  process: ProcessSheet;
  run: ImportRun;
  task: Task | null;
}

export function RunView({ process, run, task }: RunProps) {
  const t = useTexts(importTexts);
  const { report } = run;
  const upload = routes.importProposals.href({ process: process.slug });
  const noteOf = ({ line, reference, field, remark, said }: LineRemark) => ({ line, name: reference, field: t.fields[field], remark: t.remarks[remark], said });
  return (
    <>
      <PageHead
        title={useTexts(importsTexts).task(run.fileName, run.dryRun)}
        here={run.fileName}
        trail={[processCrumb(process), { label: t.title, href: upload }]}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <State {...{ process, run, task }} />
          <Sent run={run} />
        </div>
      </Band>
      {report && (
        <Band ground="linen" tight>
          <Report
            figures={(["read", "created", "changed", "unchanged", "rejected"] as const).map((name) => [t.figures[name], report[name]] as const)}
            ignored={report.ignored}
            name={t.fields.reference}
            rejections={report.rejections.map(noteOf)}
            more={[{ title: t.left, notes: report.left.map(noteOf) }]}
            csv={routes.proposalImportCsv.href({ process: process.slug, run: run.id })}
          />
        </Band>
      )}
    </>
  );
}

function State({ process, run, task }: RunProps) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const { refusal } = run;
  const upload = routes.importProposals.href({ process: process.slug });
  return (
    <RunState
      run={run}
      task={task}
      refusal={refusal === "closed" ? t.closed : sayFault(refusal as FileFault, { most: mostRows, columns: t.titles }, locale)}
      uploadHref={upload}
      hrefOf={(id) => routes.proposalImport.href({ process: process.slug, run: id })}
      after={<Go href={routes.proposals.href({ process: process.slug })}>{t.seeIdeas}</Go>}
      otherwise={
        <Button kind="quiet" act="columns">
          {t.again}
        </Button>
      }
    />
  );
}
