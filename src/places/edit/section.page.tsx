import { NotFound, Refused } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { communeChoices } from "./commune-choices.ts";
import { isControlled } from "./controls.ts";
import { editPlace } from "./edit.command.ts";
import { readFields, typedOf } from "./edit.form.ts";
import { editRoutes } from "./edit.routes.ts";
import { findEditable } from "./edit.query.ts";
import { editTexts } from "./edit.texts.ts";
import { SectionForm, type SectionFormProps } from "./section.view.tsx";
import { isSection, type Section, sections, type Controlled } from "./sections.ts";

export default page("places/edit", editRoutes.editSection, {
  access: may("places.edit"),

  async get({ db, params, visitor, locale }) {
    const section = sectionOf(params.section);
    const [territory, { place, seen }] = await Promise.all([readTerritory(db), findEditable(db, params.slug, visitor)]);
    const form = { place, section, seen, communes: communeChoices(territory), values: typedOf(place, sections[section]), territory };
    return answer(form, locale);
  },

  async post({ db, params, visitor, locale, formInput }) {
    const section = sectionOf(params.section);
    const [territory, { place }, input] = await Promise.all([readTerritory(db), findEditable(db, params.slug, visitor), formInput()]);
    const turn = await takeToken(db, `places/edit ${visitor.id}`, { limit: 300, windowSeconds: 3600 });
    if (!turn.allowed) throw new Refused(429, String(turn.retryAfter));

    const seen = seenBy(input);
    const fields = sections[section].filter((field) => input.text[`choix_${field}`] !== "theirs");
    const read = readFields(input, fields, territory, place);
    const reason = reasonIn(input);
    const form = {
      place,
      section,
      communes: communeChoices(territory),
      values: { ...typedOf(place, sections[section]), ...read.typed, raison: reason },
      territory,
    };
    if (!read.ok) return answer({ ...form, seen, problems: read.problems }, locale, 422);

    const edited = await editPlace(db, visitor, { place, facts: read.facts, seen, reason }, territory);
    if (!edited.ok) {
      // Read after the clash was found: what this person did not touch is shown as it is now, or saving would take it back.
      const now = await findEditable(db, params.slug, visitor);
      const also = edited.alsoChanged.filter((field): field is Controlled => isControlled(field) && fields.includes(field as never));
      const values = { ...form.values, ...typedOf(now.place, also) };
      return answer({ ...form, seen: edited.seen, values, clashes: edited.clashes, alsoChanged: edited.alsoChanged }, locale, 409);
    }
    const changed = Object.keys(edited.after).length > 0;
    const done = edited.alsoChanged.length > 0 ? "fusion" : "enregistre";
    return { redirect: withQuery(editRoutes.edit.href({ slug: place.slug }), { fait: changed ? done : "inchange" }) };
  },
});

/** @throws NotFound */
function sectionOf(name: string): Section {
  if (!isSection(name)) throw new NotFound();
  return name;
}

function seenBy(input: FormInput): number {
  const seen = Number(input.text.vu);
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0;
}

const longestReason = 300;
const reasonIn = (input: FormInput) => input.text.raison?.trim().slice(0, longestReason) || null;

function answer(form: SectionFormProps, locale: keyof typeof editTexts, status: 200 | 409 | 422 = 200) {
  const t = editTexts[locale];
  return { title: `${t.sections[form.section].title}, ${form.place.name}`, robots: "noindex" as const, status, body: <SectionForm {...form} /> };
}
