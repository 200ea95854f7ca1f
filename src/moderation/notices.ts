import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Notice } from "#notifications";
import { shorten } from "./letters.ts";
import { type ModerationTexts, moderationTexts } from "./moderation.texts.ts";
import { routes } from "./routes.ts";

interface CasePayload {
  readonly caseId: string;
  readonly title: string;
}

interface DecisionPayload {
  readonly decisionId: string;
  readonly title: string;
  readonly outcome: "hidden" | "kept";
  /** As the outbox writes an instant; null or absent: nothing else waits. */
  readonly suspendedUntil?: string | null;
}

interface JudgmentPayload {
  readonly decisionId: string;
  readonly title: string;
  readonly outcome: "upheld" | "reversed";
}

const example = "00000000-0000-4000-8000-000000000000";
const inAll = (say: (t: ModerationTexts["notices"]) => string): Translated => ({
  fr: say(moderationTexts.fr.notices),
  en: say(moderationTexts.en.notices),
  nl: say(moderationTexts.nl.notices),
});

const opened: Notice<CasePayload> = {
  kind: "moderation.opened",
  power: "moderation.decide",
  label: inAll((t) => t.opened),
  usual: "daily",
  example: { caseId: example, title: "La Fabrique du Canal" },
  say: ({ caseId, title }, locale) => aboutCase(caseId, locale, (t) => [t.openedSubject(shorten(title)), t.openedText]),
};

const appealed: Notice<CasePayload> = {
  kind: "moderation.appealed",
  power: "moderation.decide",
  label: inAll((t) => t.appealed),
  usual: "at_once",
  example: opened.example,
  say: ({ caseId, title }, locale) => aboutCase(caseId, locale, (t) => [t.appealedSubject(shorten(title)), t.appealedText]),
};

function aboutCase(caseId: string, locale: Locale, words: (t: ModerationTexts["notices"]) => [subject: string, text: string]) {
  const t = moderationTexts[locale].notices;
  const [subject, text] = words(t);
  return { subject, paragraphs: [text], action: { label: t.open, href: routes.case.href({ id: caseId }) } };
}

const decided: Notice<DecisionPayload> = {
  kind: "moderation.decided",
  label: inAll((t) => t.decided),
  usual: "at_once",
  optional: false,
  example: { decisionId: example, title: "La Fabrique du Canal", outcome: "hidden" },
  say({ decisionId, title, outcome, suspendedUntil }, locale) {
    const t = moderationTexts[locale].notices;
    const action = { label: t.readStatement, href: routes.statement.href({ id: decisionId }) };
    const waits = suspendedUntil ? [moderationTexts[locale].statement.suspendedUntil(formatDate(suspendedUntil, locale))] : [];
    return { subject: t.decidedSubject(shorten(title)), paragraphs: [outcome === "hidden" ? t.decidedHidden : t.decidedKept, ...waits], action };
  },
};

const judged: Notice<JudgmentPayload> = {
  kind: "moderation.judged",
  label: inAll((t) => t.judged),
  usual: "at_once",
  optional: false,
  example: { decisionId: example, title: "La Fabrique du Canal", outcome: "reversed" },
  say({ decisionId, title, outcome }, locale) {
    const t = moderationTexts[locale].notices;
    const action = { label: moderationTexts[locale].statement.motives, href: routes.statement.href({ id: decisionId }) };
    return { subject: t.judgedSubject(shorten(title)), paragraphs: [outcome === "upheld" ? t.judgedUpheld : t.judgedReversed], action };
  },
};

const reporterTold: Notice<{ title: string; outcome: "hidden" | "kept" }> = {
  kind: "moderation.report_decided",
  label: inAll((t) => t.reporter),
  usual: "at_once",
  example: { title: "La Fabrique du Canal", outcome: "kept" },
  say({ title, outcome }, locale) {
    const t = moderationTexts[locale].letters;
    const paragraphs = [outcome === "hidden" ? t.decidedHidden : t.decidedKept];
    return { subject: t.decidedSubject(shorten(title)), paragraphs, action: { label: t.log, href: routes.log.href() } };
  },
};

export const notices: readonly Notice[] = [opened, appealed, decided, judged, reporterTold];
