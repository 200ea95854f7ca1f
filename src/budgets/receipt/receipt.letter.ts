import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { membersTexts } from "../members/members.texts.ts";
import type { Vote } from "../votes.query.ts";
import { receiptTexts } from "./receipt.texts.ts";

/** `href` carries the receipt encrypted: nothing in the mail tells it. */
export function receiptLetter(locale: Locale, vote: Pick<Vote, "title" | "open_ballot">, href: string): Letter {
  const t = receiptTexts[locale];
  return {
    subject: t.letterSubject(vote.title),
    paragraphs: vote.open_ballot ? [t.letterText, membersTexts[locale].letter] : [t.letterText],
    action: { label: t.letterAction, href },
    after: [t.letterUntil],
    why: t.letterWhy,
  };
}

export const receiptLetterExample: LetterExample = {
  name: "budgets/receipt",
  letter: (locale) => receiptLetter(locale, { title: "Budget participatif 2026", open_ballot: true }, "https://beffroi.example/votes/budget-2026/recu/exemple"),
};
