import type { ComponentChildren } from "preact";

import { roles } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunState, RunsTable, Sent, TableField } from "#platform/imports/run.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Checkbox, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { columnNames, inviteeTable } from "./columns.ts";
import type { FileRun } from "./file.job.ts";
import { fileTexts } from "./file.texts.ts";
import type { Planned } from "./invite-lines.command.ts";

const figures = ["invited", "held", "waiting", "rejected"] as const;

function Frame({ title, lead, children }: { title: string; lead?: string; children: ComponentChildren }) {
  const { title: all } = useTexts(invitationsTexts);
  return (
    <>
      <PageHead title={title} trail={[{ label: all, href: routes.list.href() }]} lead={lead} joined />
      <Band tight>
        <div class="flow loose">{children}</div>
      </Band>
    </>
  );
}

export function Upload({ runs, megabytes, form }: { runs: readonly FileRun[]; megabytes: number; form: FormState }) {
  const t = useTexts(fileTexts);
  const all = useTexts(invitationsTexts);
  const { past } = useTexts(importsTexts);
  return (
    <Frame title={t.title} lead={t.lead}>
      <Form action={routes.file.href()} state={form} files label={t.title}>
        <TableField most={inviteeTable.most} megabytes={megabytes} template={routes.file.href()} />
        <TextArea name="reason" label={all.fields.reason} hint={t.reasonHint} maxLength={500} rows={3} />
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
      {runs.length > 0 && (
        <section class="flow" aria-labelledby="envoyes">
          <h2 id="envoyes">{past}</h2>
          <RunsTable runs={runs} hrefOf={(run) => routes.run.href({ run })} figures={figures.map((name) => [t[name], name] as const)} />
        </section>
      )}
    </Frame>
  );
}

export function FileRunPage({ run, task }: { run: FileRun; task: Task | null }) {
  const t = useTexts(fileTexts);
  const locale = useLocale();
  const { report, refusal } = run;
  const words = { most: inviteeTable.most, columns: t.columnsMissing };
  return (
    <Frame title={useTexts(importsTexts).task(run.fileName, run.dryRun)}>
      <RunState
        run={run}
        task={task}
        refusal={refusal === "nobody" ? t.nobody : sayFault(refusal as FileFault, words, locale)}
        uploadHref={routes.file.href()}
        hrefOf={(id) => routes.run.href({ run: id })}
        after={<Go href={routes.list.href()}>{t.seeAll}</Go>}
      />
      <Sent run={run} />
      {report && (
        <Report
          figures={(["read", ...figures] as const).map((name) => [t[name], report[name]] as const)}
          ignored={report.ignored}
          name={t.email}
          rejections={report.rejections.map(({ line, email, field, message }) => ({ line, name: email, field, remark: message }))}
          csv={routes.runCsv.href({ run: run.id })}
        >
          <PlannedLines planned={report.planned} dryRun={run.dryRun} />
        </Report>
      )}
    </Frame>
  );
}

/** Who is invited, to what and where: what is looked at before anything leaves. */
function PlannedLines({ planned, dryRun }: { planned: readonly Planned[]; dryRun: boolean }) {
  const t = useTexts(fileTexts);
  const all = useTexts(invitationsTexts);
  const locale = useLocale();
  if (planned.length === 0) return null;
  return (
    <Disclosure summary={dryRun ? t.planned : t.done} open={planned.length <= 20}>
      <Table
        caption={dryRun ? t.planned : t.done}
        hideCaption
        dense
        columns={[
          { label: all.fields.email, heads: true, cell: ({ email }) => email },
          { label: all.columns.role, cell: ({ role }) => roles[role]?.says[locale] ?? role },
          { label: all.columns.where, cell: ({ where }) => where ?? t.whole },
        ]}
        rows={planned}
      />
    </Disclosure>
  );
}
