import type { Values } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import type { Step } from "../circle.ts";
import { findOwnStructures } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { stepField } from "./sheet.form.ts";
import { findCommon, findSteps } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import { writeTranslation } from "./translation.command.ts";
import { isTranslatedInto } from "./translated.ts";
import { findTranslation, type Translation } from "./translation.query.ts";
import { translationTexts } from "./translation.texts.ts";
import { Translate } from "./translation.view.tsx";

/** Steps with their place within their phase. */
function ranked(steps: readonly Step[]): (Step & { readonly rank: number })[] {
  const ranks = { before: 0, after: 0 };
  return steps.map((step) => ({ ...step, rank: ++ranks[step.phase] }));
}

/** What says something in French says something in the other language; what is empty stays empty. */
function readSteps(form: Reader, steps: readonly Step[]) {
  const t = commonTexts[form.locale].problems;
  return ranked(steps).map(({ phase, rank, counter, papers }) => ({
    ...{ phase, what: form.line(stepField(phase, rank, "quoi"), 3, 200, t.what) },
    counter: counter === null ? null : form.line(stepField(phase, rank, "ou"), 2, 120, t.counter),
    papers: papers === null ? null : form.line(stepField(phase, rank, "papiers"), 2, 200, t.papers),
  }));
}

const valuesOf = (translation: Translation | null): Values =>
  translation
    ? {
        ...{ titre: translation.title, resume: translation.summary, texte: translation.body },
        ...Object.fromEntries(
          ranked(translation.steps).flatMap(({ phase, rank, what, counter, papers }) => [
            [stepField(phase, rank, "quoi"), what],
            [stepField(phase, rank, "ou"), counter ?? ""],
            [stepField(phase, rank, "papiers"), papers ?? ""],
          ]),
        ),
      }
    : {};

/** Any structure translates the version of today; one that stands is written anew by who wrote it, or by who made the common. */
const translating = act("circles/commons", routes.translate, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const { locale } = params;
    const [common, own] = await Promise.all([findCommon(db, params.slug, visitor), findOwnStructures(db, visitor)]);
    if (!common || common.state === "withdrawn" || !isTranslatedInto(locale)) throw new NotFound();
    if (own.length === 0) throw new Forbidden();
    const [steps, translation] = await Promise.all([findSteps(db, common.id, common.number), findTranslation(db, common.id, common.number, locale, visitor)]);
    if (translation && !translation.own && !common.own) throw new Forbidden();
    return { common, own, steps, translation, into: locale };
  },
  values: (_, { own, translation, common }) => ({
    ...{ pour: own[0]?.id, edition: String(translation?.edition ?? 0), version: String(common.number) },
    ...valuesOf(translation),
  }),
  show: ({ locale }, thing, form) => ({
    title: translationTexts[locale].title(translationTexts[locale].languages[thing.into]),
    robots: "noindex",
    body: <Translate {...thing} form={form} />,
  }),
  read(form, _, { own, steps, into }) {
    const t = commonTexts[form.locale].problems;
    return {
      ...{ locale: into, structureId: readStructure(form, own), number: form.version(), edition: form.whole("edition", 0, 100_000, t.body) },
      ...{ title: form.line("titre", 5, 160, t.name), summary: form.lines("resume", 20, 400, t.summary), body: form.lines("texte", 20, 12_000, t.body) },
      steps: readSteps(form, steps),
    };
  },
  brake: { of: "circles.translate", limit: 40, windowSeconds: 86_400 },
  async run({ db, visitor, params, locale }, { common }, translation) {
    const written = await writeTranslation(db, { commonId: common.id, ...translation }, visitor.id);
    return written ? done(routes.common.href({ slug: params.slug }), "traduit") : conflict(circlesTexts[locale].moved);
  },
});

export const translatePages = [translating];
