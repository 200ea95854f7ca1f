import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Territory } from "#territory";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { Clashing } from "../saving/change-place.command.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { ClashChoices } from "./clash.view.tsx";
import { communeChoices } from "../commune-choices.ts";
import { editTexts } from "./edit.texts.ts";
import { SectionFields } from "./section-fields.view.tsx";
import { type Section, sectionNames, sections } from "./sections.ts";

interface SectionFormProps {
  place: PlaceRecord;
  section: Section;
  territory: Territory;
  clashing?: Clashing;
  form: FormState;
}

export function SectionForm({ place, section, territory, clashing, form }: SectionFormProps) {
  const t = useTexts(editTexts);
  const { slug } = place;
  const trail = [...useTrail(place), { label: t.here, href: routes.edit.href({ slug }) }];
  return (
    <PageFrame title={t.sections[section].title} trail={trail} lead={t.sections[section].about} flow="loose">
      <Form action={routes.editSection.href({ slug, section })} state={form} label={t.sections[section].title}>
        <input type="hidden" name="vu" value={String(form.values["vu"])} />
        {clashing && <ClashChoices {...clashing} territory={territory} />}
        <SectionFields fields={sections[section]} kept={place} communes={communeChoices(territory)} />
        <TextField name="raison" label={t.reason} hint={t.reasonHint} optional maxLength={300} />
        <Actions>
          <Button big>{clashing ? t.clash.save : t.save}</Button> <a href={routes.edit.href({ slug })}>{t.cancel}</a>
        </Actions>
      </Form>
      <Neighbours slug={slug} section={section} />
    </PageFrame>
  );
}

/** From part to part, in the order of the record. */
function Neighbours({ slug, section }: { slug: string; section: Section }) {
  const t = useTexts(editTexts);
  const at = sectionNames.indexOf(section);
  const link = (neighbour: Section | undefined, way: string) =>
    neighbour && (
      <li>
        <a href={routes.editSection.href({ slug, section: neighbour })}>
          {way}
          {"\u00a0"}: {t.sections[neighbour].title}
        </a>
      </li>
    );
  return (
    <ul class="row between">
      {link(sectionNames[at - 1], t.previous)}
      {link(sectionNames[at + 1], t.next)}
    </ul>
  );
}
