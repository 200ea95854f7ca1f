// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with blanks are what these tests are about.
import { type FoundText, findTexts } from "./find-texts.ts";

/** Narrow and wide spaces that do not break are written so that one sees them. */
const visible = (text: string): string => text.replaceAll("\u00a0", "\\u00a0").replaceAll("\u202f", "\\u202f");

const blankNames = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Why a translation cannot be taken; null when it can. */
export function faultOf({ text, blanks }: FoundText, translated: string): string | null {
  if (translated.trim() === "") return "empty";
  if (!blanks) return null;
  const [wanted, given] = [blankNames(text), blankNames(translated)];
  if (wanted.join() !== given.join())
    return `must hold ${wanted.map((name) => `{${name}}`).join(", ") || "no blank"}, holds ${given.map((name) => `{${name}}`).join(", ") || "none"}`;
  return null;
}

function literalOf({ blanks }: FoundText, translated: string): string {
  if (!blanks) return visible(JSON.stringify(translated));
  const parts = translated.split(/\{(\w+)\}/);
  const said = (text: string) => visible(text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${").replaceAll("\n", "\\n"));
  return `\`${parts.map((part, at) => (at % 2 ? `\${${blanks.get(part)!}}` : said(part))).join("")}\``;
}

interface TextsOutcome {
  readonly source: string;
  readonly changed: number;
  readonly faults: readonly string[];
}

/** The file with what translators changed in one language; a text that cannot be taken stays as it is, and is told. */
export function writeTexts(file: string, source: string, locale: string, translations: Readonly<Record<string, unknown>>): TextsOutcome {
  const faults: string[] = [];
  let [changed, result] = [0, source];
  // From the end: what stands before keeps its place. A text within a blank of another is written when that one is not.
  let untouched = source.length;
  for (const found of findTexts(file, source).toSorted((a, b) => b.end - a.end || a.start - b.start)) {
    const translated = translations[found.key];
    if (found.locale !== locale || typeof translated !== "string" || translated === found.text || found.end > untouched) continue;
    const fault = faultOf(found, translated);
    if (fault) {
      faults.push(`${found.key} (${locale}): ${fault}`);
      continue;
    }
    result = result.slice(0, found.start) + literalOf(found, translated) + result.slice(found.end);
    untouched = found.start;
    changed += 1;
  }
  return { source: result, changed, faults };
}
