import { useLocale } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { TextField } from "#platform/ui/form.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { PartEditor, type PartForm } from "./part-editor.view.tsx";
import { partsTexts } from "./parts.texts.ts";

export interface CategoryLine {
  readonly id: string;
  readonly name: string;
  readonly ideas: number;
}

interface CategoriesProps extends PartForm {
  process: ProcessSheet;
  rows: readonly CategoryLine[];
  /** Names that were typed and refused. */
  typed?: ReadonlyMap<string, string>;
}

/** Each name stands in a field of its own. */
export function Categories({ process, rows, typed, ...form }: CategoriesProps) {
  const locale = useLocale();
  const { categories: t, rename } = partsTexts[locale];
  return (
    <PartEditor
      {...form}
      process={process}
      part="editCategories"
      lead={t.lead}
      empty={t.empty}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      add={t.add}
      moves
      saves={rename}
      columns={[
        {
          label: t.name,
          heads: true,
          cell: ({ id, name }) => (
            <>
              <label class="vh" for={`name-${id}`}>{`${t.name}, ${name}`}</label>
              <input class="input" type="text" id={`name-${id}`} name={`name_${id}`} value={typed?.get(id) ?? name} maxLength={80} />
            </>
          ),
        },
        { label: t.ideas, number: true, cell: ({ ideas }) => formatNumber(ideas, locale) },
      ]}
    >
      <TextField name="name" label={t.name} hint={t.nameHint} maxLength={80} />
    </PartEditor>
  );
}
