import { typedEuros } from "#platform/money/euros.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Project, Translations } from "../../votes.query.ts";
import { projectsTexts } from "./projects.texts.ts";

export interface ProjectText {
  readonly title: string;
  readonly summary: string;
  readonly easy: string | null;
  readonly description: string;
  readonly costCents: number;
  readonly category: string;
  readonly communeCode: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly translations: Translations;
}

function degrees(text: string, most: number): number | null {
  const value = Number(text.replace(",", "."));
  return text !== "" && Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

/** From the form, or from a line of a table: the same names, the same limits. */
export function readProject(form: Reader, communes: readonly string[]): ProjectText {
  const t = projectsTexts[form.locale].wrong;
  const [longitude, latitude] = [degrees(form.text("longitude"), 180), degrees(form.text("latitude"), 90)];
  const project = {
    title: form.line("titre", 3, 160, t.title),
    summary: form.lines("resume", 3, 400, t.summary),
    easy: form.has("facile") ? form.lines("facile", 3, 600, t.easy) : null,
    description: form.lines("description", 0, 12_000, t.description),
    costCents: form.euros("cout", 100, t.cost),
    category: form.line("theme", 2, 80, t.category),
    communeCode: form.has("commune") ? form.choice("commune", communes, t.commune) : null,
    longitude,
    latitude,
    translations: readTranslations(form, t.translation),
  };
  form.check("longitude", (longitude !== null && latitude !== null) || !(form.has("longitude") || form.has("latitude")), t.point);
  return project;
}

function readTranslations(form: Reader, wrong: string): Translations {
  const translations: Record<string, { title: string; summary: string; easy?: string }> = {};
  const between = (text: string, min: number, max: number) => text.length >= min && text.length <= max;
  for (const language of ["en", "nl"]) {
    const [title, summary, easy] = ["titre", "resume", "facile"].map((name) => form.text(`${name}_${language}`)) as [string, string, string];
    if (title === "" && summary === "" && easy === "") continue;
    form.check(`titre_${language}`, between(title, 3, 160) && between(summary, 3, 400) && easy.length <= 600, wrong);
    translations[language] = { title, summary, ...(easy && { easy }) };
  }
  return translations;
}

export function valuesOf(project: Project): Record<string, string> {
  const { en, nl } = project.translations;
  return {
    titre: project.title,
    resume: project.summary,
    facile: project.easy ?? "",
    description: project.description,
    cout: typedEuros(project.cost_cents),
    theme: project.category,
    commune: project.commune_code ?? "",
    longitude: String(project.longitude ?? ""),
    latitude: String(project.latitude ?? ""),
    alt: project.file_alt ?? "",
    titre_en: en?.title ?? "",
    resume_en: en?.summary ?? "",
    facile_en: en?.easy ?? "",
    titre_nl: nl?.title ?? "",
    resume_nl: nl?.summary ?? "",
    facile_nl: nl?.easy ?? "",
  };
}
