import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { Button, EnterButton, TextButton } from "#platform/ui/button.tsx";
import { ErrorSummary, Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { written } from "#platform/ui/written.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import { routes } from "../routes.ts";
import type { ListName, ProcessList } from "./list-page.tsx";
import { listsTexts } from "./lists.texts.ts";

interface ListEditorProps<line> extends ProcessList<line> {
  form: FormState;
  part: ListName;
  /** `add`: the verb of the form, "Ajouter le document". */
  words: { readonly lead: string; readonly empty: string; readonly add: string };
  columns: readonly Column<line>[];
  keyOf: (line: line) => string;
  nameOf: (line: line) => string;
  /** This person changes nothing. */
  reads?: boolean;
  moves?: boolean;
  /** The verb that saves what is typed in the lines. */
  saves?: string;
  files?: boolean;
  /** Another way to add one, under the form. */
  otherwise?: ComponentChildren;
  /** The fields of the form that adds one. */
  children: ComponentChildren;
}

/** One list of what describes a process: its lines, each with its acts, then the form that adds one. */
export function ListEditor<line>(props: ListEditorProps<line>) {
  const { process, part, words, lines, reads, files, otherwise, children, form } = props;
  const href = routes[part].href({ process: process.slug });
  return (
    <ManageFrame process={process} part={part} lead={words.lead}>
      {lines.length === 0 ? <p>{words.empty}</p> : <Lines {...props} href={href} />}
      {!reads && (
        <>
          <h2>{manageTexts[useLocale()].add}</h2>
          <Form action={href} state={stateOf(form, "add")} files={files} label={words.add}>
            {children}
            <Submit label={words.add} icon="plus" act="add" />
          </Form>
          {otherwise}
        </>
      )}
    </ManageFrame>
  );
}

function Lines<line>({ part, lines, columns, keyOf, nameOf, reads, moves, saves, form, href }: ListEditorProps<line> & { href: string }) {
  const locale = useLocale();
  const t = listsTexts[locale];
  const button = (act: string, label: string, line: line) => (
    <TextButton act={`${act}:${keyOf(line)}`}>
      {label}
      <span class="vh"> {written(nameOf(line))}</span>
    </TextButton>
  );
  const buttons: Column<line> = {
    label: t.acts,
    cell: (line) => (
      <span class="row tight">
        {moves && lines.indexOf(line) > 0 && button("up", t.up, line)}
        {moves && lines.indexOf(line) < lines.length - 1 && button("down", t.down, line)}
        {button("remove", manageTexts[locale].remove, line)}
      </span>
    ),
  };
  const table = <Table caption={manageTexts[locale].tabs[part]} hideCaption rows={lines} columns={reads ? columns : [...columns, buttons]} />;
  if (reads) return table;
  return (
    <form method="post" action={href}>
      <ErrorSummary problems={stateOf(form, "save").problems} />
      {saves && <EnterButton act="save" label={saves} />}
      {table}
      {saves && (
        <p class="row">
          <Button kind="quiet" act="save">
            {saves}
          </Button>
        </p>
      )}
    </form>
  );
}
