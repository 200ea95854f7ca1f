import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { importsTexts } from "./imports.texts.ts";
import type { RunFacts } from "./run.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { RunsTable, type RunsTableProps, TableField } from "./run.view.tsx";

interface SendTableProps<run extends RunFacts<object>> extends RunsTableProps<run> {
  label: string;
  action: string;
  form: FormState;
  most: number;
  megabytes: number;
  /** What a trial leaves undone, where it is more than writing. */
  trialHint?: string;
  /** What each column of the table says, and what is to be known of all. */
  columns: readonly (readonly [name: ComponentChildren, says: string])[];
  note: string;
  /** Other fields of the form. */
  children?: ComponentChildren;
}

/** The form that sends a table of known columns, tried first; and the files that were sent before. */
export function SendTable<run extends RunFacts<object>>({
  label,
  action,
  form,
  most,
  megabytes,
  trialHint,
  columns,
  note,
  children,
  ...sent
}: SendTableProps<run>) {
  const { send: t, columns: its } = useTexts(importsTexts);
  return (
    <>
      <Form action={action} state={form} files label={label}>
        <TableField most={most} megabytes={megabytes} template={action} />
        {children}
        <Checkbox name="essai" label={t.trial} hint={trialHint ?? t.trialHint} />
        <Submit label={t.act} />
      </Form>
      <Table
        caption={its.title}
        captionNote={note}
        dense
        columns={[
          { label: t.column, heads: true, cell: ([name]) => name },
          { label: t.says, cell: ([, says]) => says },
        ]}
        rows={columns}
      />
      <SentFiles {...sent} />
    </>
  );
}

/** Files that were sent before, when there are any. */
export function SentFiles<run extends RunFacts<object>>(sent: RunsTableProps<run>) {
  const { past } = useTexts(importsTexts);
  if (sent.runs.length === 0) return null;
  return (
    <TitledPart id="envoyes" title={past}>
      <RunsTable {...sent} />
    </TitledPart>
  );
}
