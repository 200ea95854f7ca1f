import type { Locale } from "#platform/i18n/locale.ts";
import { onOneLine } from "#platform/text/one-line.ts";
import type { Notice } from "#notifications";
import { routes } from "../routes.ts";
import type { Subject } from "./error-report.ts";
import { reportTexts } from "./report-error.texts.ts";
import { type AnswerFacts, sayAnswer } from "./report.letters.ts";
import { lettersTexts } from "./report.letters.texts.ts";

interface ReportNotice {
  readonly name: string;
  readonly slug: string;
  readonly subject: Subject;
  readonly wrong: string;
}

type Kind = "filed" | "forwarded" | "held";

const says: Record<Locale, Record<Kind, { subject: (name: string) => string; what: string; action: string }>> = {
  fr: {
    filed: {
      subject: (name) => `${name}\u00a0: une erreur est signalée`,
      what: "Corrigez la fiche ou expliquez\u00a0: la personne recevra votre réponse. Sans réponse dans quatorze jours, la collectivité prend le relais.",
      action: "Lire et répondre",
    },
    forwarded: {
      subject: (name) => `${name}\u00a0: un signalement vous attend`,
      what: "Le lieu n’a pas d’hôte, ou son hôte n’a pas répondu ou vous le transmet.",
      action: "Lire et répondre",
    },
    held: {
      subject: (name) => `${name}\u00a0: un signalement est retenu`,
      what: "Il contient plusieurs liens. Laissez-le passer ou écartez-le.",
      action: "Lire et décider",
    },
  },
  en: {
    filed: {
      subject: (name) => `${name}: a mistake is reported`,
      what: "Correct the record or explain: the person will get your answer. Without an answer in fourteen days, the public authority takes over.",
      action: "Read and answer",
    },
    forwarded: {
      subject: (name) => `${name}: a report awaits you`,
      what: "The place has no host, or its host did not answer or forwards it to you.",
      action: "Read and answer",
    },
    held: { subject: (name) => `${name}: a report is held`, what: "It contains several links. Let it pass or set it aside.", action: "Read and decide" },
  },
  nl: {
    filed: {
      subject: (name) => `${name}: er is een fout gemeld`,
      what: "Verbeter de fiche of leg uit: de persoon krijgt uw antwoord. Zonder antwoord binnen veertien dagen neemt de overheid het over.",
      action: "Lezen en antwoorden",
    },
    forwarded: {
      subject: (name) => `${name}: een melding wacht op u`,
      what: "De plek heeft geen gastheer, of de gastheer antwoordde niet of stuurt ze u door.",
      action: "Lezen en antwoorden",
    },
    held: {
      subject: (name) => `${name}: een melding wordt vastgehouden`,
      what: "Ze bevat verschillende links. Laat ze door of leg ze opzij.",
      action: "Lezen en beslissen",
    },
  },
};

const say =
  (kind: Kind) =>
  ({ name, slug, subject, wrong }: ReportNotice, locale: Locale) => {
    const t = says[locale][kind];
    return {
      subject: t.subject(name),
      paragraphs: [`${reportTexts[locale].subjects[subject]}\u00a0: ${lettersTexts[locale].quote(onOneLine(wrong).slice(0, 280))}`, t.what],
      action: { label: t.action, href: routes.reports.href({ slug }) },
    };
  };

const example: ReportNotice = {
  name: "La Courée Ouverte",
  slug: "la-couree-ouverte",
  subject: "hours",
  wrong: "La page dit ouvert le samedi, la porte était fermée.",
};

const filed: Notice<ReportNotice> = {
  kind: "places.report_filed",
  power: "places.answer_reports",
  label: { fr: "Une erreur est signalée sur mon lieu", en: "A mistake is reported on my place", nl: "Er is een fout gemeld op mijn plek" },
  usual: "at_once",
  example,
  say: say("filed"),
};

const forwarded: Notice<ReportNotice> = {
  kind: "places.report_forwarded",
  power: "places.answer_reports",
  label: { fr: "Un signalement m’est transmis", en: "A report is forwarded to me", nl: "Een melding wordt naar mij doorgestuurd" },
  usual: "daily",
  example,
  say: say("forwarded"),
};

const held: Notice<ReportNotice> = {
  kind: "places.report_held",
  power: "places.review_reports",
  label: { fr: "Un signalement est retenu", en: "A report is held", nl: "Een melding wordt vastgehouden" },
  usual: "daily",
  example,
  say: say("held"),
};

const answered: Notice<AnswerFacts & { readonly slug: string }> = {
  kind: "places.report_answered",
  label: { fr: "Une réponse à mon signalement", en: "An answer to my report", nl: "Een antwoord op mijn melding" },
  usual: "at_once",
  example: { name: example.name, slug: example.slug, wrong: example.wrong, outcome: "corrected", words: "Le samedi est retiré.", changed: ["hours"] },
  say: ({ slug, ...answer }, locale) => ({
    ...sayAnswer(answer, locale),
    action: { label: lettersTexts[locale].answerAction, href: routes.show.href({ slug }) },
  }),
};

export const reportNotices: readonly Notice[] = [filed, forwarded, held, answered];
