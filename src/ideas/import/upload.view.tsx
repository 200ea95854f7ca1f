import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, FileField, Form } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type ProcessSheet, processRoutes } from "#processes";
import { importTexts } from "./import.texts.ts";
import type { ImportRun } from "./runs.query.ts";
import { routes } from "../routes.ts";

interface UploadProps {
  process: ProcessSheet;
  runs: readonly ImportRun[];
  megabytes: number;
  problems: Problems;
}

export function Upload({ process, runs, megabytes, problems }: UploadProps) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} trail={[{ label: process.title, href: processRoutes.process.href({ process: process.slug }) }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          <Form action={routes.importProposals.href({ process: process.slug })} problems={problems} files label={t.upload}>
            <FileField name="fichier" label={t.file} hint={t.fileHint(formatNumber(megabytes, locale))} accept=".csv,text/csv,.txt" />
            <Actions>
              <Button icon="upload">{t.next}</Button>
            </Actions>
          </Form>
          {runs.length > 0 && <Runs process={process} runs={runs} />}
        </div>
      </Band>
    </>
  );
}

function Runs({ process, runs }: { process: ProcessSheet; runs: readonly ImportRun[] }) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const resultOf = ({ report }: ImportRun) =>
    report ? (["created", "changed", "rejected"] as const).map((name) => `${t.figures[name]}\u00a0: ${formatNumber(report[name], locale)}`).join(" · ") : "–";
  return (
    <section class="flow" aria-labelledby="fichiers">
      <h2 id="fichiers">{t.runs}</h2>
      <Table
        caption={t.runs}
        hideCaption
        rows={runs}
        columns={[
          { label: t.name, heads: true, cell: ({ id, fileName }) => <a href={routes.proposalImport.href({ process: process.slug, run: id })}>{fileName}</a> },
          { label: t.when, cell: ({ startedAt }) => formatDate(startedAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
          { label: t.who, cell: ({ startedBy }) => startedBy ?? "–" },
          { label: t.state, cell: (run) => <RunState run={run} /> },
          { label: t.result, cell: resultOf },
        ]}
      />
    </section>
  );
}

function RunState({ run: { taskId, finishedAt, refusal, dryRun } }: { run: ImportRun }) {
  const { states } = useTexts(importTexts);
  if (!taskId) return <Badge tone="warn">{states.mapping}</Badge>;
  if (!finishedAt) return <Badge tone="info">{states.running}</Badge>;
  if (refusal) return <Badge tone="danger">{states.refused}</Badge>;
  return dryRun ? <Badge>{states.trial}</Badge> : <Badge tone="ok">{states.done}</Badge>;
}
