import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import type { Clashing } from "../saving/change-place.command.ts";
import { isControlled } from "./controls.ts";
import { editPlace } from "./edit.command.ts";
import { choiceOf, readFields, seenBy, takesTheirs, typedOf } from "./edit.form.ts";
import { type Editable, findEditable } from "./edit.query.ts";
import { editTexts } from "./edit.texts.ts";
import { SectionForm } from "./section.view.tsx";
import { type SectionField, isSection, type Section, sections } from "./sections.ts";
import { routes } from "../routes.ts";

interface EditedSection extends Editable {
  readonly section: Section;
  readonly territory: Territory;
  readonly clashing?: Clashing;
}

export default act("places/edit", routes.editSection, {
  access: may("places.edit"),
  find: findSection,
  values: (_, { place, section, seen }) => ({ ...typedOf(place, sections[section]), vu: String(seen) }),

  show({ locale }, thing, form) {
    const { place, section } = thing;
    // What they take of somebody else stays as it is, also while another field is wrong.
    const taken = sections[section].filter((field) => takesTheirs(form.values, field));
    const state = { ...form, values: { ...form.values, ...typedOf(place, taken) } };
    const title = `${editTexts[locale].sections[section].title}, ${place.name}`;
    return { title, robots: "noindex", body: <SectionForm {...thing} form={state} /> };
  },

  brake: { of: "places/edit", limit: 300, windowSeconds: 3600 },

  read(form, _, { place, section, territory }) {
    const fields: SectionField[] = sections[section].filter((field) => form.text(choiceOf(field)) !== "theirs");
    return { fields, facts: readFields(form, fields, territory, { kept: place }), seen: seenBy(form), reason: form.text("raison").slice(0, 300) || null };
  },

  async run(visit, thing, { fields, ...edit }) {
    const { db, visitor, params, locale } = visit;
    const edited = await editPlace(db, visitor, { place: thing.place, ...edit }, thing.territory);
    if (edited.ok) {
      const key = edited.alsoChanged.length > 0 ? "fusion" : "enregistre";
      return done(routes.edit.href(params), Object.keys(edited.after).length > 0 ? key : "inchange");
    }
    // Read after the clash was found: what this person did not touch is shown as it is now, or saving would take it back.
    const now = await findSection(visit);
    const untouched = edited.alsoChanged.filter((field) => isControlled(field)).filter((field) => fields.includes(field));
    const t = editTexts[locale].clash;
    return conflict(t.title, t.text, { thing: { ...now, clashing: edited }, values: { ...typedOf(now.place, untouched), vu: String(edited.seen) } });
  },
});

/** @throws NotFound for a part that the record has not; NotFound, Forbidden as `findPlaceFor`. */
async function findSection({ db, params, visitor }: VisitOf<typeof routes.editSection>): Promise<EditedSection> {
  const { section } = params;
  if (!isSection(section)) throw new NotFound();
  const [territory, editable] = await Promise.all([readTerritory(db), findEditable(db, params.slug, visitor)]);
  return { ...editable, section, territory };
}
