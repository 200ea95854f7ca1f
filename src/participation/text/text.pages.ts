import type { Page } from "#platform/web/page.tsx";
import amend from "./amend/amend.page.tsx";
import { support, withdraw } from "./amendment/acts.pages.tsx";
import amendment from "./amendment/amendment.page.tsx";
import amendments from "./amendments/amendments.page.tsx";
import compare from "./compare/compare.page.tsx";
import decide from "./decide/decide.page.tsx";
import texts from "./list/texts.page.tsx";
import correct from "./next/correct.page.tsx";
import next from "./next/next.page.tsx";
import paragraph from "./paragraph/paragraph.page.tsx";
import paragraphComment from "./paragraph/comment.page.ts";
import print from "./print/print.page.tsx";
import read from "./read/read.page.tsx";
import { newText, write } from "./write/write.pages.tsx";

/** The fixed words before the patterns that would take them. */
export const textPages: readonly Page[] = [
  ...[texts, newText, read, print, compare, paragraph, paragraphComment],
  ...[amend, amendments, amendment, support, withdraw, decide],
  ...[write, next, correct],
];
