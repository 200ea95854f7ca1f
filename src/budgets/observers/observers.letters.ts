import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { type Moment, observersTexts } from "./observers.texts.ts";

/** `href` confirms, by a press on its page. */
export function confirmLetter(locale: Locale, vote: string, href: string): Letter {
  const t = observersTexts[locale];
  return { subject: t.confirmSubject(vote), paragraphs: [t.confirmText], action: { label: t.confirm, href }, after: [t.confirmAfter], why: t.askedWhy };
}

/** The address gets the heads already. */
export function knownLetter(locale: Locale, vote: string, href: string): Letter {
  const t = observersTexts[locale];
  return { subject: t.knownSubject(vote), paragraphs: [t.knownText], action: { label: t.stop, href }, why: t.askedWhy };
}

interface HeadLetter {
  readonly vote: string;
  readonly line: number;
  readonly hash: string;
  readonly at: Date;
  readonly moment: Moment;
  readonly voteAddress: string;
  readonly journal: string;
  /** Where the letters are stopped. */
  readonly own: string;
}

export function headLetter(locale: Locale, { vote, line, hash, at, moment, voteAddress, journal, own }: HeadLetter): Letter {
  const t = observersTexts[locale];
  const last = moment === "sealed" || moment === "cancelled";
  return {
    subject: t.headSubject(t.moments[moment], vote),
    paragraphs: [t.headText],
    facts: [
      { label: t.line, value: formatNumber(line, locale) },
      { label: t.head, value: hash },
      { label: t.at, value: sayInstant(at, locale) },
    ],
    // Whoever prepares a vote again is alone to see it: there is no log to open until it is announced once more.
    ...(moment !== "withdrawn" && { action: { label: t.journal, href: journal } }),
    after: [
      ...(moment === "withdrawn" ? [t.withdrawnNext] : [t.check]),
      `beffroi vote check --from ${voteAddress} --head ${hash}`,
      ...(last ? [t.lastLetter] : []),
    ],
    why: t.why,
    ...(!last && { unsubscribe: { label: t.stop, href: own } }),
  };
}

const example = "https://beffroi.example/votes/budget-2026";

export const observerLetterExamples: readonly LetterExample[] = [
  { name: "budgets/observer-confirm", letter: (locale) => confirmLetter(locale, "Budget participatif 2026", `${example}/observateurs/exemple`) },
  { name: "budgets/observer-known", letter: (locale) => knownLetter(locale, "Budget participatif 2026", `${example}/observateurs/exemple`) },
  {
    name: "budgets/observer-head",
    letter: (locale) =>
      headLetter(locale, {
        vote: "Budget participatif 2026",
        line: 1204,
        hash: "5f1c0b7ad4e94c2c".repeat(4),
        at: new Date("2026-12-13T22:59:00Z"),
        moment: "closed",
        voteAddress: example,
        journal: `${example}/journal.txt`,
        own: `${example}/observateurs/exemple`,
      }),
  },
];
