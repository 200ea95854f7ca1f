import { readEuros, typedEuros } from "#platform/money/euros.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Project, Translations } from "../../votes.query.ts";
import { projectsTexts } from "./projects.texts.ts";

export interface TypedProject {
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

export type Problems = Record<string, string>;
export type Read = { ok: true; value: TypedProject } | { ok: false; problems: Problems };

const between = (text: string, min: number, max: number) => text.length >= min && text.length <= max;

function degrees(text: string, most: number): number | null {
  const value = Number(text.replace(",", "."));
  return text !== "" && Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

/** From the form, or from a line of a table: the same names, the same limits. */
export function readProject(fields: Record<string, string | undefined>, locale: Locale, communes: readonly string[]): Read {
  const t = projectsTexts[locale].wrong;
  const text = (name: string) => (fields[name] ?? "").trim();
  const problems: Problems = {};
  const check = (name: string, right: boolean, problem: string) => {
    if (!right) problems[name] = problem;
  };
  const costCents = readEuros(text("cout"));
  const [longitude, latitude] = [degrees(text("longitude"), 180), degrees(text("latitude"), 90)];
  check("titre", between(text("titre"), 3, 160), t.title);
  check("resume", between(text("resume"), 3, 400), t.summary);
  check("facile", text("facile") === "" || between(text("facile"), 3, 600), t.easy);
  check("description", text("description").length <= 12_000, t.description);
  check("cout", costCents !== null && costCents >= 100, t.cost);
  check("theme", between(text("theme"), 2, 80), t.category);
  check("commune", text("commune") === "" || communes.includes(text("commune")), t.commune);
  check("longitude", text("longitude") + text("latitude") === "" || (longitude !== null && latitude !== null), t.point);
  const translations = readTranslations(text, problems, t.translation);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      title: text("titre"),
      summary: text("resume"),
      easy: text("facile") || null,
      description: text("description"),
      costCents: costCents!,
      category: text("theme"),
      communeCode: text("commune") || null,
      longitude,
      latitude,
      translations,
    },
  };
}

function readTranslations(text: (name: string) => string, problems: Problems, wrong: string): Translations {
  const translations: Record<string, { title: string; summary: string; easy?: string }> = {};
  for (const language of ["en", "nl"]) {
    const [title, summary, easy] = [text(`titre_${language}`), text(`resume_${language}`), text(`facile_${language}`)];
    if (title === "" && summary === "" && easy === "") continue;
    if (!between(title, 3, 160) || !between(summary, 3, 400) || easy.length > 600) problems[`titre_${language}`] = wrong;
    else translations[language] = { title, summary, ...(easy && { easy }) };
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
