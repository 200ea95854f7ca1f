import { useTexts } from "#platform/i18n/context.tsx";
import { beginningOf } from "#platform/search/searchable.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table as TableView } from "#platform/ui/table.tsx";
import { type ProcessSheet, processRoutes } from "#processes";
import { fields, type Mapping, requiredFields } from "./fields.ts";
import { importTexts } from "./import.texts.ts";
import type { Table, TableRow } from "./read-table.ts";
import type { ImportRun } from "./runs.query.ts";
import { routes } from "../routes.ts";

interface MappingProps {
  process: ProcessSheet;
  run: ImportRun;
  table: Table;
  columns: Mapping;
  source: string;
  problems: Problems;
}

/** Which column is what; the file's first lines help to tell. */
export function MappingView({ process, run, table, columns, source, problems }: MappingProps) {
  const t = useTexts(importTexts);
  const values = { source, ...Object.fromEntries(fields.map((field) => [`colonne_${field}`, columns[field] ?? ""])) };
  const choices = table.titles.map((title) => ({ value: title, label: title }));
  return (
    <>
      <PageHead
        title={t.columnsTitle}
        here={run.fileName}
        trail={[
          { label: process.title, href: processRoutes.process.href({ process: process.slug }) },
          { label: t.title, href: routes.importProposals.href({ process: process.slug }) },
        ]}
        lead={t.columnsLead}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <Sample table={table} />
          <Form action={routes.proposalImport.href({ process: process.slug, run: run.id })} values={values} problems={problems} label={t.columnsTitle}>
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
            <Actions>
              <Button>{t.try}</Button>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}

function Sample({ table: { titles, rows } }: { table: Table }) {
  const t = useTexts(importTexts);
  return (
    <TableView
      caption={t.sample}
      scroll
      dense
      rows={rows.slice(0, 3)}
      columns={titles.map((title, at) => ({ label: title, heads: at === 0, cell: ({ cells }: TableRow) => beginningOf(cells[title] ?? "", 60) }))}
    />
  );
}
