import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import type { ColumnsProps } from "#platform/imports/columns.view.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunState, Sent } from "#platform/imports/run.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Go } from "#platform/ui/button.tsx";
import { routes } from "../../routes.ts";
import { ChannelsFrame } from "../channels-frame.view.tsx";
import { channelsTexts } from "../channels.texts.ts";
import type { SourceSheet } from "../ledger.query.ts";
import { entryTable } from "./columns.ts";
import type { EntriesRun } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";

interface RunProps {
  source: SourceSheet;
  run: EntriesRun;
  task: Task | null;
  columns: ColumnsProps | null;
}

export function RunPage({ source, run, task, columns }: RunProps) {
  const t = useTexts(importTexts);
  const { closed } = useTexts(channelsTexts).problems;
  const locale = useLocale();
  const { report, refusal } = run;
  const words = { most: entryTable.most, columns: t.columnsMissing };
  return (
    <ChannelsFrame process={source.process} source={source} title={useTexts(importsTexts).task(run.fileName, run.dryRun)}>
      <RunState
        run={run}
        task={task}
        refusal={refusal === "closed" ? closed.proposal : sayFault(refusal as FileFault, words, locale)}
        uploadHref={routes.importEntries.href({ source: source.id })}
        hrefOf={(id) => routes.channelImport.href({ source: source.id, run: id })}
        columns={columns}
        after={<Go href={routes.source.href({ source: source.id })}>{t.ledger}</Go>}
      />
      <Sent run={run} />
      {report && (
        <Report
          figures={(["read", "proposals", "supports", "comments", "rejected"] as const).map((name) => [t[name], report[name]] as const)}
          ignored={report.ignored}
          name={t.sheet}
          rejections={report.rejections.map(({ line, sheet, field, message }) => ({ line, name: sheet, field, remark: sayRemark(message, locale) }))}
          csv={routes.channelImportCsv.href({ source: source.id, run: run.id })}
        >
          {report.before > 0 && <p>{plural(report.before, locale, t.before)}</p>}
        </Report>
      )}
    </ChannelsFrame>
  );
}
