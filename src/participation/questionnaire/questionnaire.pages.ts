import type { Page } from "#platform/web/page.tsx";
import answer from "./answer/answer.page.tsx";
import preview from "./answer/preview.page.tsx";
import build from "./build/build.page.tsx";
import { newQuestionnaire, presentation } from "./build/presentation.pages.tsx";
import { editPage, editQuestion, newQuestion } from "./build/question.pages.tsx";
import { moderateTexts } from "./free/free.pages.tsx";
import texts from "./free/texts.page.tsx";
import list from "./list/questionnaires.page.tsx";
import paper from "./paper/paper.page.tsx";
import sheets from "./paper/sheets.page.ts";
import { read, thanks } from "./read/read.page.tsx";
import { resultsPages } from "./results/results.page.tsx";

/** The fixed words before the patterns that would take them. */
export const questionnairePages: readonly Page[] = [
  ...[list, newQuestionnaire, read, answer, thanks],
  ...[...resultsPages, texts, moderateTexts, paper, sheets],
  ...[build, presentation, editPage, newQuestion, editQuestion, preview],
];
