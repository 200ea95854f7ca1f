import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { ManageFrame, type ManagePart } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import type { ProcessSheet } from "../process.query.ts";
import { partsTexts } from "./parts.texts.ts";
import { routes } from "../routes.ts";

export interface PartForm {
  readonly values: Values;
  readonly problems: Problems;
  /** Why an act on a line was not done. */
  readonly wrong?: string | undefined;
  readonly done: string | null;
}

interface PartEditorProps<row> extends PartForm {
  process: ProcessSheet;
  part: ManagePart;
  lead: string;
  empty: string;
  rows: readonly row[];
  columns: readonly Column<row>[];
  keyOf: (row: row) => string;
  nameOf: (row: row) => string;
  /** The verb of the form: "Ajouter le document". Null: this person may only read. */
  add: string | null;
  moves?: boolean;
  /** The verb that saves what is typed in the lines. It comes before them: Enter in a field does what the first button of its form does. */
  saves?: string;
  files?: boolean;
  /** The fields of the form that adds one. */
  children: ComponentChildren;
}

/** One list of what describes a process: its lines, each with its acts, then the form that adds one. */
export function PartEditor<row>(props: PartEditorProps<row>) {
  const { process, part, lead, empty, rows, wrong, done, add, files, children, values, problems } = props;
  const href = routes[part].href({ process: process.slug });
  return (
    <ManageFrame process={process} part={part} lead={lead} done={done}>
      {wrong && <Notice tone="warn" title={wrong} announce />}
      {rows.length === 0 ? <p>{empty}</p> : <Lines {...props} href={href} />}
      {add !== null && (
        <>
          <h2>{manageTexts[useLocale()].add}</h2>
          <Form action={href} values={values} problems={problems} files={files} label={add}>
            {children}
            <Actions>
              <Button icon="plus" name="act" value="add">
                {add}
              </Button>
            </Actions>
          </Form>
        </>
      )}
    </ManageFrame>
  );
}

function Lines<row>({ part, rows, columns, keyOf, nameOf, add, moves, saves, href }: PartEditorProps<row> & { href: string }) {
  const locale = useLocale();
  const t = partsTexts[locale];
  const caption = manageTexts[locale].tabs[part];
  const button = (act: string, label: string, row: row) => (
    <TextButton name="act" value={`${act}:${keyOf(row)}`}>
      {label}
      <span class="vh"> {nameOf(row)}</span>
    </TextButton>
  );
  const acts: Column<row> = {
    label: t.acts,
    cell: (row) => (
      <span class="row tight">
        {moves && rows.indexOf(row) > 0 && button("up", t.up, row)}
        {moves && rows.indexOf(row) < rows.length - 1 && button("down", t.down, row)}
        {button("remove", manageTexts[locale].remove, row)}
      </span>
    ),
  };
  const table = <Table caption={caption} hideCaption rows={rows} columns={add === null ? columns : [...columns, acts]} />;
  return add === null ? (
    table
  ) : (
    <form method="post" action={href}>
      {saves && (
        <p class="row">
          <Button kind="quiet" name="act" value="save">
            {saves}
          </Button>
        </p>
      )}
      {table}
    </form>
  );
}
