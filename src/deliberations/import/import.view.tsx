import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { ColumnsProps } from "#platform/imports/columns.view.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunsTable, RunState, Sent, TableField } from "#platform/imports/run.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Go } from "#platform/ui/button.tsx";
import { Checkbox, Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
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
  const { past } = useTexts(importsTexts);
  const action = routes.upload.href();
  return (
    <Frame title={t.title} lead={t.lead}>
      <Form action={action} state={form} files label={t.title}>
        <TableField most={actTable.most} megabytes={megabytes} template={action} />
        <Checkbox name="essai" label={t.trial} hint={t.trialHint} />
        <Submit label={t.send} />
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
      {runs.length > 0 && (
        <section class="flow" aria-labelledby="envoyes">
          <h2 id="envoyes">{past}</h2>
          <RunsTable
            runs={runs}
            hrefOf={(id) => routes.run.href({ run: id })}
            figures={(["registered", "changed", "same", "rejected"] as const).map((name) => [t.figures[name], name] as const)}
          />
        </section>
      )}
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
          rejections={report.rejections.map(({ line, name, field, message, said }) => ({ line, name, field, remark: message, said }))}
          csv={routes.runCsv.href({ run: run.id })}
        />
      )}
    </Frame>
  );
}
