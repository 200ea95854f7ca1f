import { useTexts } from "#platform/i18n/context.tsx";
import type { Sheet } from "#platform/imports/sheet.ts";
import type { TableLine } from "#platform/text/table-file.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table as TableView } from "#platform/ui/table.tsx";
import { processCrumb, type ProcessSheet } from "#processes";
import { fields, requiredFields } from "./fields.ts";
import { importTexts } from "./import.texts.ts";
import type { ImportRun } from "./import.job.ts";
import { routes } from "../routes.ts";

interface MappingProps {
  process: ProcessSheet;
  run: ImportRun;
  sheet: Sheet;
  form: FormState;
}

/** Which column is what; the file's first lines help to tell. */
export function MappingView({ process, run, sheet, form }: MappingProps) {
  const t = useTexts(importTexts);
  const choices = sheet.titles.filter((title) => title !== "").map((title) => ({ value: title, label: title, written: true }));
  return (
    <PageFrame
      title={t.columnsTitle}
      here={run.fileName}
      trail={[processCrumb(process), { label: t.title, href: routes.importProposals.href({ process: process.slug }) }]}
      lead={t.columnsLead}
      flow="loose"
    >
      <Sample sheet={sheet} />
      <Form action={routes.proposalImport.href({ process: process.slug, run: run.id })} state={form} label={t.columnsTitle}>
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={80} autocomplete="off" />
        <div class="filters-grid">
          {fields.map((field) => (
            <Select
              name={`colonne_${field}`}
              label={t.fields[field]}
              hint={t.hints[field]}
              empty={t.noColumn}
              choices={choices}
              optional={!requiredFields.includes(field)}
            />
          ))}
        </div>
        <Submit label={t.try} act="try" />
      </Form>
    </PageFrame>
  );
}

function Sample({ sheet: { titles, rows } }: { sheet: Sheet }) {
  const t = useTexts(importTexts);
  return (
    <TableView
      caption={t.sample}
      scroll
      dense
      rows={rows.slice(0, 3)}
      columns={titles.map((title, at) => ({ label: title, heads: at === 0, cell: ({ cells }: TableLine) => beginningOf(cells[at]?.trim() ?? "", 60) }))}
    />
  );
}
