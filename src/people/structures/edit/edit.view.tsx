import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Commune } from "#territory";
import { AlreadyThere } from "../create/create.view.tsx";
import { saySiret, structureKinds } from "../structure.ts";
import type { StructureFacts } from "../structure.form.ts";
import { StructureFields } from "../structure-fields.view.tsx";
import type { NumberConflict } from "../structure-taken.query.ts";
import type { Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { routes } from "../../routes.ts";

interface EditProps {
  structure: Structure;
  communes: readonly Commune[];
  taken?: NumberConflict | undefined;
  /** What was typed, when somebody saved another version meanwhile. */
  mine?: StructureFacts | undefined;
  form: FormState;
}

export function EditStructure({ structure, communes, taken, mine, form }: EditProps) {
  const t = useTexts(structuresTexts);
  const here = routes.structure.href({ id: structure.id });
  const trail = [
    { label: t.here, href: routes.structures.href() },
    { label: structure.name, href: here },
  ];
  return (
    <PageFrame title={t.edit.title(structure.name)} here={t.edit.here} trail={trail} flow="loose">
      {taken && <AlreadyThere taken={taken} />}
      {mine && <BothVersions mine={mine} saved={structure} communes={communes} />}
      <Form action={routes.editStructure.href({ id: structure.id })} state={form} label={t.edit.title(structure.name)}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <StructureFields communes={communes} />
        <Actions>
          <Button>{mine ? t.edit.submitMine : t.edit.submit}</Button>
          <ButtonLink kind="quiet" href={here}>
            {mine ? t.edit.keepTheirs : t.edit.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

/** Side by side, only where they differ. */
function BothVersions({ mine, saved, communes }: { mine: StructureFacts; saved: Structure; communes: readonly Commune[] }) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const fields = keysOf(mine).filter((field) => mine[field] !== saved[field]);
  const say = (field: keyof StructureFacts, from: StructureFacts | Structure) => {
    const value = from[field];
    if (value === null) return <span class="soft">{t.edit.none}</span>;
    if (field === "kind") return structureKinds[from.kind][locale];
    if (field === "commune_code") return communes.find(({ code }) => code === value)?.name ?? value;
    return field === "siret" ? saySiret(value) : value;
  };
  const labels: Record<keyof StructureFacts, string> = { ...t.fields, commune_code: t.fields.commune, postal_code: t.fields.postalCode };
  if (fields.length === 0) return null;
  return (
    <Table
      caption={t.edit.both}
      columns={[
        { label: t.edit.field, heads: true, cell: (field) => labels[field] },
        { label: t.edit.yours, cell: (field) => say(field, mine) },
        { label: t.edit.saved, cell: (field) => say(field, saved) },
      ]}
      rows={fields}
    />
  );
}
