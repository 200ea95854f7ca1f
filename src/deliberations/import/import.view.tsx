import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { ColumnsProps } from "#platform/imports/columns.view.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunState, Sent } from "#platform/imports/run.view.tsx";
import { SendTable } from "#platform/imports/send.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Go } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { routes } from "../routes.ts";
import { actTable, columnNames } from "./columns.ts";
import type { ActsRun } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";

function Frame({ title, lead, inner, children }: { title: string; lead?: string; inner?: boolean; children: ComponentChildren }) {
  const t = useTexts(importTexts);
  const trail = [
    { label: useTexts(deliberationsTexts).list, href: routes.list.href() },
    { label: useTexts(deskTexts).trail, href: routes.desk.href() },
    ...(inner ? [{ label: t.title, href: routes.upload.href() }] : []),
  ];
  return <PageFrame flow="loose" {...{ title, trail, lead, children }} />;
}

interface UploadProps {
  runs: readonly ActsRun[];
  megabytes: number;
  form: FormState;
}

export function Upload({ runs, megabytes, form }: UploadProps) {
  const t = useTexts(importTexts);
  return (
    <Frame title={t.title} lead={t.lead}>
      <SendTable
        {...{ form, megabytes, runs }}
        action={routes.upload.href()}
        label={t.title}
        most={actTable.most}
        columns={columnNames.map((name) => [<code>{name}</code>, t.columnSays[name]])}
        note={t.columnsNote}
        hrefOf={(id) => routes.run.href({ run: id })}
        figures={(["registered", "changed", "same", "rejected"] as const).map((name) => [t.figures[name], name] as const)}
      />
    </Frame>
  );
}

export function RunPage({ run, task, columns }: { run: ActsRun; task: Task | null; columns: ColumnsProps | null }) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const { report, refusal } = run;
  const words = { most: actTable.most, columns: t.columnsMissing };
  return (
    <Frame title={useTexts(importsTexts).task(run.fileName, run.dryRun)} inner>
      <RunState
        run={run}
        task={task}
        refusal={refusal === "closed" ? t.closed : sayFault(refusal as FileFault, words, locale)}
        uploadHref={routes.upload.href()}
        hrefOf={(id) => routes.run.href({ run: id })}
        columns={columns}
        after={<Go href={routes.desk.href()}>{t.desk}</Go>}
      />
      <Sent run={run} />
      {report && (
        <Report
          figures={(["read", "registered", "changed", "same", "rejected"] as const).map((name) => [t.figures[name], report[name]] as const)}
          ignored={report.ignored}
          name={t.number}
          rejections={report.rejections.map(({ line, name, field, message, said }) => ({ line, name, field, remark: sayRemark(message, locale), said }))}
          csv={routes.runCsv.href({ run: run.id })}
        />
      )}
    </Frame>
  );
}
