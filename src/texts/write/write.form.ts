import type { Reader } from "#platform/web/reader.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { type Block, longestBlock, mostBlocks, splitMarkdown } from "../text.ts";

export interface TextSource {
  readonly title: string;
  readonly introduction: string;
  readonly blocks: readonly Block[];
}

export function readWritten(form: Reader): TextSource {
  const t = draftingTexts[form.locale].write;
  const title = form.line("title", 3, 160, t.nameMissing);
  const introduction = form.lines("introduction", 0, 4000, t.introductionLong);
  const blocks = splitMarkdown(form.text("source"));
  const long = blocks.findIndex(({ body }) => body.length > longestBlock);
  form.check(
    "source",
    blocks.some(({ level }) => level === 0),
    t.sourceMissing,
  );
  form.check("source", blocks.length <= mostBlocks, t.sourceBlocks);
  form.check("source", long < 0, t.sourceLong(long + 1));
  return { title, introduction, blocks };
}
