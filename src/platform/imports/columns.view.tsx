import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Select, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { type ColumnChoices, columnField, type FileColumns } from "./columns.ts";
import { importsTexts } from "./imports.texts.ts";

export interface ColumnsProps {
  file: FileColumns;
  choices: ColumnChoices;
  form: FormState;
}

/** A question for each column of a file: what it is. What was recognised is chosen already. */
export function Columns({ file, choices: { choices, discreet }, form, action }: ColumnsProps & { action: string }) {
  const t = useTexts(importsTexts).columns;
  const values = Object.fromEntries(file.readAs.map((field, at) => [columnField(at), field]));
  const options = choices.map(({ field, name, says }) => ({ value: field, label: says && says !== name ? `${name} – ${says}` : name }));
  return (
    <Form action={action} state={stateOf(form, "columns", values)} label={t.title}>
      <div class="filters-grid">
        {file.titles.map(
          (title, at) =>
            (title || file.samples[at] || discreet) && (
              <Select
                name={columnField(at)}
                label={title || t.untitled(at + 1)}
                hint={file.samples[at] ? t.example(file.samples[at]) : undefined}
                empty={t.aside}
                choices={options}
              />
            ),
        )}
      </div>
      <Submit label={t.begin} act="columns" />
    </Form>
  );
}
