import type { Locale } from "#platform/i18n/locale.ts";
import { penTexts } from "../pen.texts.ts";
import { type Block, longestBlock, mostBlocks, splitMarkdown } from "../text.ts";

export interface Written {
  readonly title: string;
  readonly introduction: string;
  readonly blocks: readonly Block[];
}

export type Values = Readonly<Record<string, string>>;
export type Problems = Partial<Record<"stage" | "title" | "introduction" | "source", string>>;

export function readWritten(
  values: Values,
  locale: Locale,
): { readonly ok: true; readonly value: Written } | { readonly ok: false; readonly problems: Problems } {
  const t = penTexts[locale].write;
  const title = (values["title"] ?? "").trim().replace(/\s+/g, " ");
  const introduction = (values["introduction"] ?? "").trim();
  const blocks = splitMarkdown(values["source"] ?? "");
  const long = blocks.findIndex(({ body }) => body.length > longestBlock);
  const problems: Problems = {};
  if (title.length < 3 || title.length > 160) problems.title = t.nameMissing;
  if (introduction.length > 4000) problems.introduction = t.introductionLong;
  if (!blocks.some(({ level }) => level === 0)) problems.source = t.sourceMissing;
  else if (blocks.length > mostBlocks) problems.source = t.sourceBlocks;
  else if (long >= 0) problems.source = t.sourceLong(long + 1);
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: { title, introduction, blocks } };
}
