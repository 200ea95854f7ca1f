import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
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
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { seatsTexts } from "../seats/seats.texts.ts";
import type { FileRun } from "./file.job.ts";
import type { FileSite } from "./file-site.ts";
import { fileTexts } from "./file.texts.ts";
import type { PlannedInvitation } from "./invite-lines.command.ts";

const figures = ["invited", "held", "waiting", "rejected"] as const;

interface UploadProps {
  site: FileSite;
  runs: readonly FileRun[];
  megabytes: number;
  form: FormState;
}

export function Upload({ site, runs, megabytes, form }: UploadProps) {
  const t = useTexts(fileTexts);
  const all = useTexts(invitationsTexts);
  return (
    <PageFrame title={t.title} trail={site.trail} lead={site.lead} flow="loose">
      <SendTable
        {...{ form, megabytes, runs }}
        action={site.upload}
        label={t.title}
        most={site.table.most}
        trialHint={t.trialHint}
        columns={site.columns.map(([name, says]) => [<code>{name}</code>, says])}
        note={t.columnsNote}
        hrefOf={(run) => routes.run.href({ run })}
        figures={figures.map((name) => [t[name], name] as const)}
      >
        <TextArea name="reason" label={all.fields.reason} hint={t.reasonHint} maxLength={500} rows={3} />
      </SendTable>
    </PageFrame>
  );
}

interface FileRunProps {
  site: FileSite;
  run: FileRun;
  task: Task | null;
  columns: ColumnsProps | null;
}

export function FileRunPage({ site, run, task, columns }: FileRunProps) {
  const t = useTexts(fileTexts);
  const all = useTexts(invitationsTexts);
  const locale = useLocale();
  const { report, refusal } = run;
  const { gone } = useTexts(seatsTexts);
  const own: Readonly<Record<string, string>> = { nobody: t.nobody, gone };
  const words = { most: site.table.most, columns: site.columnsMissing };
  return (
    <PageFrame title={useTexts(importsTexts).task(run.fileName, run.dryRun)} trail={site.trail} flow="loose">
      <RunState
        run={run}
        task={task}
        refusal={own[refusal ?? ""] ?? sayFault(refusal as FileFault, words, locale)}
        uploadHref={site.upload}
        hrefOf={(id) => routes.run.href({ run: id })}
        columns={columns}
        after={<Go href={site.list}>{t.seeAll}</Go>}
        {...(report && report.invited > 0 && { forReal: { label: t.invite, note: plural(report.invited, locale, t.inviteNote) } })}
      />
      <Sent run={run} />
      {report && (
        <Report
          figures={(["read", ...figures] as const).map((name) => [t[name], report[name]] as const)}
          ignored={report.ignored}
          name={all.fields.email}
          rejections={report.rejections.map(({ line, email, field, message }) => ({ line, name: email, field, remark: sayRemark(message, locale) }))}
          csv={routes.runCsv.href({ run: run.id })}
        >
          <PlannedLines planned={report.planned} dryRun={run.dryRun} sayPost={site.sayPost} />
        </Report>
      )}
    </PageFrame>
  );
}

/** Who is invited, to what and where: what is looked at before anything leaves. */
function PlannedLines({ planned, dryRun, sayPost }: { planned: readonly PlannedInvitation[]; dryRun: boolean } & Pick<FileSite, "sayPost">) {
  const t = useTexts(fileTexts);
  const all = useTexts(invitationsTexts);
  if (planned.length === 0) return null;
  return (
    <Disclosure summary={dryRun ? t.planned : t.done} open={planned.length <= 20}>
      <Table
        caption={dryRun ? t.planned : t.done}
        hideCaption
        dense
        columns={[
          { label: all.fields.email, heads: true, cell: ({ email }) => email },
          { label: all.columns.role, cell: ({ role }) => sayPost(role) },
          { label: all.columns.where, cell: ({ where }) => where ?? t.whole },
        ]}
        rows={planned}
      />
    </Disclosure>
  );
}
