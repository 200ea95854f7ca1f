import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Commune } from "#territory";
import { StructureFields } from "../structure-fields.view.tsx";
import type { NumberConflict } from "../structure-taken.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { routes } from "../../routes.ts";

interface CreateProps {
  communes: readonly Commune[];
  taken?: NumberConflict | undefined;
  form: FormState;
}

export function CreateStructure({ communes, taken, form }: CreateProps) {
  const t = useTexts(structuresTexts);
  return (
    <PageFrame title={t.create.title} trail={[{ label: t.here, href: routes.structures.href() }]} lead={t.create.lead} flow="loose">
      {taken && <AlreadyThere taken={taken} />}
      <Form action={routes.newStructure.href()} state={form} label={t.create.title}>
        <StructureFields communes={communes} />
        <TextField name="function" label={t.fields.yourFunction} hint={t.fields.functionHint} maxLength={120} autocomplete="organization-title" optional />
        <Submit label={t.create.submit} />
      </Form>
    </PageFrame>
  );
}

/** The number is another structure's: whoever declares it again most likely belongs there. */
export function AlreadyThere({ taken: { id, name } }: { taken: NumberConflict }) {
  const t = useTexts(structuresTexts);
  return (
    <Notice tone="warn" title={t.create.takenTitle(name)} announce>
      <p>{t.create.takenNote}</p>
      <p class="row">
        <ButtonLink kind="quiet" href={routes.joinStructure.href({ id })}>
          {t.join.ask}
        </ButtonLink>
        <a href={routes.structure.href({ id })}>{t.create.seeIt}</a>
      </p>
    </Notice>
  );
}
