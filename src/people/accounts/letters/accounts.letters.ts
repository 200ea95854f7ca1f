import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { blockedLetter, unblockedLetter } from "./block.letters.ts";
import { factorLetter } from "./factor.letters.ts";

const href = "https://beffroi.example/exemple";
const reason = "Plusieurs votes de consultation envoyés au nom d’autres personnes";

export const accountLetters: readonly LetterExample[] = [
  { name: "people/account-blocked", letter: (locale) => blockedLetter(locale, { reason, contact: "contact@beffroi.example", href }) },
  { name: "people/account-blocked-nobody", letter: (locale) => blockedLetter(locale, { reason, contact: null, href }) },
  { name: "people/account-unblocked", letter: (locale) => unblockedLetter(locale, { reason: "La décision est revue", href }) },
  ...(["asked", "done", "refused"] as const).map(
    (news): LetterExample => ({ name: `people/factor-${news}`, letter: (locale) => factorLetter(locale, news, href) }),
  ),
];
