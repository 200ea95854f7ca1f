import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { phaseOf, type StageKind } from "../stage.ts";
import type { StageSheet } from "../process.query.ts";

const fr = {
  /** What one will read of a stage. */
  what: {
    collect: "Les idées",
    debate: "Le débat",
    questionnaire: "Les résultats",
    vote: "Le vote",
    jury: "Le procès-verbal du jury",
    award: "Ce qui est retenu",
    delivery: "Les réalisations",
    meeting: "Les comptes rendus",
  },
  from: (what: string, date: string) => `${what}\u00a0: ici à partir du ${date}`,
  notYet: (what: string) => `${what}\u00a0: rien n’est encore publié`,
  /** Of meetings: each has its own. */
  afterEach: "Les comptes rendus\u00a0: ici après chaque rencontre",
};

const en: typeof fr = {
  what: {
    collect: "The ideas",
    debate: "The debate",
    questionnaire: "The results",
    vote: "The vote",
    jury: "The jury’s record",
    award: "What is selected",
    delivery: "The deliveries",
    meeting: "The minutes",
  },
  from: (what, date) => `${what}: here from ${date}`,
  notYet: (what) => `${what}: nothing is published yet`,
  afterEach: "The minutes: here after each meeting",
};

const nl: typeof fr = {
  what: {
    collect: "De ideeën",
    debate: "Het debat",
    questionnaire: "De resultaten",
    vote: "De stemming",
    jury: "Het verslag van de jury",
    award: "Wat gekozen is",
    delivery: "De uitvoeringen",
    meeting: "De verslagen",
  },
  from: (what, date) => `${what}: hier vanaf ${date}`,
  notYet: (what) => `${what}: nog niets gepubliceerd`,
  afterEach: "De verslagen: hier na elke bijeenkomst",
};

const texts: Readonly<Record<Locale, typeof fr & { readonly what: Readonly<Partial<Record<StageKind, string>>> }>> = { fr, en, nl };

/** What is read when the stage is over; the rest is read as it comes. */
const atTheEnd: readonly StageKind[] = ["questionnaire", "jury", "award"];

/** What will be read of a stage, and when, while nothing is to be read of it. */
export function sayAwaited(stage: StageSheet, now: Date, locale: Locale): string | null {
  const t = texts[locale];
  const what = t.what[stage.kind];
  if (!what) return null;
  const phase = phaseOf(stage, now);
  if (phase === "done") return t.notYet(what);
  if (stage.kind === "meeting") return t.afterEach;
  const from = atTheEnd.includes(stage.kind) ? stage.closesAt : stage.opensAt;
  return from && from > now ? t.from(what, formatDate(from, locale)) : t.notYet(what);
}
