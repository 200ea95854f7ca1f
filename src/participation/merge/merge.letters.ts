import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { actsRoutes } from "../acts.routes.ts";
import { askedLetter } from "./asked.letter.ts";
import { askedNotice } from "./news.notices.ts";

const href = `https://beffroi.example${actsRoutes.duplicateByLink.href({ token: "exemple" })}`;

export const mergeLetters: readonly LetterExample[] = [
  { name: "participation/merge-asked", letter: (locale) => askedLetter({ ...askedNotice.example, href }, locale) },
];
