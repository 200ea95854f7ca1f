import { formatDate } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import type { MemberPart } from "./process.ts";
import { type ProcessNews, processNewsTexts } from "./process-news.texts.ts";
import { processTexts } from "./process.texts.ts";

/** What a message keeps, in no language. */
export interface ProcessNewsPayload {
  readonly news: ProcessNews;
  readonly process: string;
  readonly stage?: string | null;
  /** An instant; null: no end. */
  readonly at?: string | null;
  readonly reason?: string | null;
  readonly part?: MemberPart;
  readonly href: string;
}

function say({ news, process, stage, at, reason, part, href }: ProcessNewsPayload, locale: Locale) {
  const t = processNewsTexts[locale];
  const when = at ? formatDate(at, locale, { dateStyle: "full", timeStyle: "short" }) : t.noEnd;
  const { subject, paragraphs } = t[news]({ process, stage: part ? processTexts[locale].parts[part] : (stage ?? ""), when, reason: reason ?? "" });
  return { subject, paragraphs, action: { label: news === "proposed" || (news === "team" && part !== "juror" && part !== "assessor") ? t.work : t.see, href } };
}

function notice(kind: string, news: ProcessNews, usual: Notice["usual"], label: Translated): Notice<ProcessNewsPayload> {
  const example: ProcessNewsPayload = {
    news,
    process: "Budget participatif 2027",
    stage: "Déposer une idée",
    at: "2027-01-15T22:59:00Z",
    reason: "Cinq ateliers ont été reportés.",
    href: "/participer",
    ...(news === "team" ? { part: "officer" as const } : {}),
  };
  return { kind, label, usual, example, say };
}

export const processNotices: readonly Notice[] = [
  notice("participation.process_moved", "extended", "at_once", {
    fr: "Une démarche que je suis change de dates, se clôt ou s’annule",
    en: "A process I follow changes dates, closes or is cancelled",
    nl: "Een traject dat ik volg verandert van datum, sluit of wordt geannuleerd",
  }),
  notice("participation.stage_near", "ending", "daily", {
    fr: "Une étape d’une démarche que je suis s’ouvre ou se termine",
    en: "A stage of a process I follow opens or ends",
    nl: "Een fase van een traject dat ik volg gaat open of eindigt",
  }),
  notice("participation.on_team", "team", "at_once", {
    fr: "J’entre dans l’équipe d’une démarche",
    en: "I join the team of a process",
    nl: "Ik kom in het team van een traject",
  }),
  {
    ...notice("participation.proposed", "proposed", "at_once", {
      fr: "Une structure propose une démarche à ma commune ou à la métropole",
      en: "A structure proposes a process to my commune or to the metropolis",
      nl: "Een structuur stelt mijn gemeente of de metropool een traject voor",
    }),
    power: "participation.run",
  },
];
