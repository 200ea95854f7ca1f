import type { Notice } from "#notifications";
import type { StatementState } from "../conversation.ts";

interface PublicationNotice {
  readonly title: string;
  readonly href: string;
}

const reportSaid = {
  fr: {
    subject: (title: string) => `«\u00a0${title}\u00a0»\u00a0: le rapport est publié`,
    text: "On y lit ce qui unit et ce qui divise, et combien c’est sûr. Le service répond ensuite aux phrases qui unissent.",
    read: "Lire le rapport",
  },
  en: {
    subject: (title: string) => `“${title}”: the report is published`,
    text: "It says what unites and what divides, and how sure that is. The service then answers the statements that unite.",
    read: "Read the report",
  },
  nl: {
    subject: (title: string) => `“${title}”: het verslag is gepubliceerd`,
    text: "Het zegt wat verenigt en wat verdeelt, en hoe zeker dat is. De dienst antwoordt daarna op de stellingen die verenigen.",
    read: "Het verslag lezen",
  },
};

const published: Notice<PublicationNotice> = {
  kind: "opinions.report_published",
  label: { fr: "Le rapport d’une conversation est publié", en: "The report of a conversation is published", nl: "Het verslag van een gesprek is gepubliceerd" },
  usual: "daily",
  example: { title: "La ville la nuit", href: "/participer/plan-velo-2027-2031" },
  say({ title, href }, locale) {
    const t = reportSaid[locale];
    return { subject: t.subject(title), paragraphs: [t.text], action: { label: t.read, href } };
  },
};

interface DecisionNotice {
  readonly words: string;
  readonly state: StatementState;
  readonly reason: string | null;
  readonly href: string;
}

const decidedSaid = {
  fr: {
    shown: "Votre phrase est posée aux autres",
    refused: "Votre phrase n’est pas posée",
    withdrawn: "Votre phrase est retirée",
    text: (words: string) => `Vous aviez écrit\u00a0: «\u00a0${words}\u00a0»`,
    reason: (reason: string) => `La raison donnée\u00a0: ${reason}`,
    read: "Voir où elle en est",
  },
  en: {
    shown: "Others are asked of your statement",
    refused: "Your statement is not asked",
    withdrawn: "Your statement was taken out",
    text: (words: string) => `You wrote: “${words}”`,
    reason: (reason: string) => `The reason given: ${reason}`,
    read: "See where it stands",
  },
  nl: {
    shown: "Uw stelling wordt aan anderen voorgelegd",
    refused: "Uw stelling wordt niet voorgelegd",
    withdrawn: "Uw stelling is weggenomen",
    text: (words: string) => `U schreef: “${words}”`,
    reason: (reason: string) => `De gegeven reden: ${reason}`,
    read: "Zien hoe ver het staat",
  },
};

const decided: Notice<DecisionNotice> = {
  kind: "opinions.statement_decided",
  label: {
    fr: "Une phrase que vous avez écrite est posée ou refusée",
    en: "A statement that you wrote is asked or refused",
    nl: "Een stelling van u wordt voorgelegd of geweigerd",
  },
  usual: "at_once",
  example: { words: "Un dernier bus après chaque spectacle.", state: "shown", reason: null, href: "/participer/plan-velo-2027-2031" },
  say({ words, state, reason, href }, locale) {
    const t = decidedSaid[locale];
    const subject = state === "shown" ? t.shown : state === "withdrawn" ? t.withdrawn : t.refused;
    return { subject, paragraphs: [t.text(words), ...(reason ? [t.reason(reason)] : [])], action: { label: t.read, href } };
  },
};

const answeredSaid = {
  fr: { subject: "Le service a répondu à une phrase qui unit", read: "Lire la réponse" },
  en: { subject: "The service has answered a statement that unites", read: "Read the answer" },
  nl: { subject: "De dienst heeft op een stelling geantwoord die verenigt", read: "Het antwoord lezen" },
};

const answered: Notice<Pick<DecisionNotice, "words" | "href">> = {
  kind: "opinions.statement_answered",
  label: {
    fr: "Le service répond à une phrase d’une conversation",
    en: "The service answers a statement of a conversation",
    nl: "De dienst antwoordt op een stelling van een gesprek",
  },
  usual: "daily",
  example: { words: "Un dernier bus après chaque spectacle.", href: "/participer/plan-velo-2027-2031" },
  say: ({ words, href }, locale) => ({
    subject: answeredSaid[locale].subject,
    paragraphs: [locale === "fr" ? `«\u00a0${words}\u00a0»` : `“${words}”`],
    action: { label: answeredSaid[locale].read, href },
  }),
};

export const conversationNotices: readonly Notice[] = [published, decided, answered];
