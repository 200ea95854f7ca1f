import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { askedLetter } from "./question.letter.ts";
import { askedNotice } from "./news.notices.ts";
import { routes } from "../routes.ts";

const href = `https://beffroi.example${routes.duplicateByLink.href({ token: "exemple" })}`;

export const mergeLetters: readonly LetterExample[] = [
  { name: "participation/merge-asked", letter: (locale) => askedLetter({ ...askedNotice.example, href }, locale) },
];
