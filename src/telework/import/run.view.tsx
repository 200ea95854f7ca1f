import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { ColumnsProps } from "#platform/imports/columns.view.tsx";
import { sayRemark } from "#platform/imports/remark.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunState, Sent } from "#platform/imports/run.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Employer } from "../employer/employer.query.ts";
import { employerTexts } from "../employer/employer.texts.ts";
import { routes } from "../routes.ts";
import { agentTable } from "./columns.ts";
import type { AgentsRun } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";

interface RunProps {
  employer: Employer;
  run: AgentsRun;
  task: Task | null;
  columns: ColumnsProps | null;
  title: string;
}

export function RunPage({ employer, run, task, columns, title }: RunProps) {
  const t = useTexts(importTexts);
  const words = useTexts(employerTexts);
  const locale = useLocale();
  const { id } = employer;
  const { report, refusal } = run;
  return (
    <PageFrame
      title={title}
      trail={[
        { label: words.titleOf(employer.name), href: routes.employer.href({ id }) },
        { label: words.agents, href: routes.agents.href({ id }) },
        { label: words.import, href: routes.importAgents.href({ id }) },
      ]}
      flow="loose"
    >
      <RunState
        run={run}
        task={task}
        refusal={refusal === "closed" ? words.first : sayFault(refusal as FileFault, { most: agentTable.most, columns: t.columnsMissing }, locale)}
        uploadHref={routes.importAgents.href({ id })}
        hrefOf={(one) => routes.agentsImport.href({ id, run: one })}
        columns={columns}
        after={<Go href={routes.agents.href({ id })}>{words.agents}</Go>}
      />
      <Sent run={run} />
      {report && (
        <Report
          figures={(["read", "added", "changed", "same", "rejected"] as const).map((name) => [t[name], report[name]] as const)}
          ignored={report.ignored}
          name={words.columns.number}
          rejections={report.rejections.map(({ line, number, field, message }) => ({
            ...{ line, name: number, remark: sayRemark(message, locale) },
            field: t.columnNames[field as keyof typeof t.columnNames] ?? field,
          }))}
          csv={routes.agentsImportCsv.href({ id, run: run.id })}
        />
      )}
    </PageFrame>
  );
}
