import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { Clash } from "../saving/change-place.ts";
import type { Field } from "../saving/same.ts";
import type { SteeredRecord } from "../steer/find-steered.query.ts";
import { ClashChoices } from "./clash.view.tsx";
import type { FieldProblems, Typed } from "./edit.form.ts";
import { editTexts } from "./edit.texts.ts";
import { SectionFields } from "./section-fields.view.tsx";
import { type Section, sectionNames, sections } from "./sections.ts";

export interface SectionFormProps {
  place: SteeredRecord;
  section: Section;
  /** The last change that this form has seen. */
  seen: number;
  values: Typed | Readonly<Record<string, string | readonly string[] | null>>;
  communes: readonly { readonly value: string; readonly label: string }[];
  territory: Territory;
  problems?: FieldProblems;
  clashes?: readonly Clash[];
  alsoChanged?: readonly Field[];
}

export function SectionForm({ place, section, seen, values, communes, territory, problems = {}, clashes = [], alsoChanged = [] }: SectionFormProps) {
  const t = useTexts(editTexts);
  const locale = useLocale();
  const { slug } = place;
  const said = Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, editTexts[locale].problems[code]]));
  const trail = [...useTrail(place), { label: t.here, href: routes.edit.href({ slug }) }];
  return (
    <>
      <PageHead title={t.sections[section].title} trail={trail} lead={t.sections[section].about} joined />
      <Band tight>
        <div class="flow loose">
          <Form action={routes.editSection.href({ slug, section })} values={values} problems={said} label={t.sections[section].title}>
            <input type="hidden" name="vu" value={seen} />
            {clashes.length > 0 && <ClashChoices clashes={clashes} alsoChanged={alsoChanged} territory={territory} />}
            <SectionFields fields={sections[section]} kept={place} communes={communes} />
            <TextField name="raison" label={t.reason} hint={t.reasonHint} optional maxLength={300} />
            <Actions>
              <Button big>{clashes.length > 0 ? t.clash.save : t.save}</Button> <a href={routes.edit.href({ slug })}>{t.cancel}</a>
            </Actions>
          </Form>
          <Neighbours slug={slug} section={section} />
        </div>
      </Band>
    </>
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
