import type { Reader } from "#platform/web/reader.ts";
import { languages, stages, type Subject, subjects } from "../mentoring.ts";
import type { Offering, Wanting } from "./mentors.command.ts";
import { formsTexts } from "./forms.texts.ts";

interface OwnStructure {
  readonly id: string;
  readonly name: string;
}

function readSubjects(form: Reader, most: number): Subject[] {
  const t = formsTexts[form.locale].problems;
  const chosen = form.choices("sujets", subjects, t.subjects);
  form.check("sujets", chosen.length >= 1 && chosen.length <= most, t.subjects);
  return chosen;
}

function readLanguages(form: Reader) {
  const t = formsTexts[form.locale].problems;
  const chosen = form.choices("langues", languages, t.languages);
  form.check("langues", chosen.length > 0, t.languages);
  return chosen;
}

const readCommune = (form: Reader, communes: readonly string[]): string | null =>
  form.has("commune") ? form.choice("commune", communes, formsTexts[form.locale].problems.commune) : null;

export function readOffer(form: Reader, own: readonly OwnStructure[], communes: readonly string[]): Offering {
  const t = formsTexts[form.locale].problems;
  const memberId =
    own.length > 1
      ? form.choice(
          "pour",
          own.map(({ id }) => id),
          t.member,
        )
      : own[0]!.id;
  const known = form.choices("etapes", stages, t.stages);
  form.check("etapes", known.length > 0, t.stages);
  return {
    ...{ memberId, subjects: readSubjects(form, 8), stages: known, languages: readLanguages(form), communeCode: readCommune(form, communes) },
    ...{ radiusKm: form.has("rayon") ? form.whole("rayon", 1, 100, t.radius) : null, atOnce: form.whole("ensemble", 1, 6, t.atOnce) },
    ...{
      hours: form.whole("heures", 1, 20, t.hours),
      about: form.lines("presentation", 0, 800, t.about) || null,
      groupSize: form.has("groupe") ? form.whole("groupe", 1, 12, t.group) : 1,
      open: form.ticked("ouvert"),
    },
  };
}

export function readRequest(form: Reader, own: readonly OwnStructure[], communes: readonly string[]): Wanting {
  const t = formsTexts[form.locale].problems;
  const chosen = own.length > 0 ? form.choice("pour", ["moi", ...own.map(({ id }) => id)], t.member) : "moi";
  return {
    ...{ memberId: chosen === "moi" ? null : chosen, project: form.line("projet", 2, 120, t.project), words: form.lines("attentes", 20, 1500, t.words) },
    ...{
      subjects: readSubjects(form, 4),
      stage: form.choice("etape", stages, t.stage),
      languages: readLanguages(form),
      communeCode: readCommune(form, communes),
    },
  };
}
