import { keysOf } from "#platform/keys-of.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Licence, licences, type Refresh, refreshWords } from "../published/published.ts";
import { themes } from "../themes.ts";
import { publishTexts } from "./publish.texts.ts";

export interface Description {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly theme: Dataset["theme"];
  readonly refresh: Refresh;
  readonly licence: Licence;
  readonly source: { readonly title: string; readonly href: string } | null;
}

export const themeCodes = keysOf(themes);
export const licenceCodes = keysOf(licences);

export function readDescription(form: Reader): Description {
  const t = publishTexts[form.locale].problems;
  return {
    title: form.line("title", 3, 150, t.title),
    description: form.lines("description", 10, 3_000, t.description),
    keywords: readKeywords(form, t.keywords),
    theme: form.choice("theme", themeCodes, t.choose),
    refresh: form.choice("refresh", refreshWords, t.choose),
    licence: form.choice("licence", licenceCodes, t.choose),
    source: readSource(form, t),
  };
}

function readKeywords(form: Reader, problem: string): string[] {
  if (!form.has("keywords")) return [];
  const words = [
    ...new Set(
      form
        .line("keywords", 1, 600, problem)
        .split(/\s*[,;]\s*/)
        .filter(Boolean),
    ),
  ];
  form.check("keywords", words.length <= 12 && words.every((word) => word.length <= 50), problem);
  return words;
}

/** Both or none. */
function readSource(form: Reader, t: { readonly sourceTitle: string; readonly sourceHref: string }): Description["source"] {
  if (!form.has("source_title") && !form.has("source_href")) return null;
  const title = form.line("source_title", 2, 150, t.sourceTitle);
  const href = form.line("source_href", 8, 500, t.sourceHref);
  form.check("source_href", /^https?:\/\//.test(href) && URL.canParse(href), t.sourceHref);
  return { title, href };
}
