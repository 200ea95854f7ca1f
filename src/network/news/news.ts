import type { Notice, NoticeWords } from "#notifications";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { power } from "../keeper.ts";
import { type News, newsKinds } from "./news-kind.ts";
import { newsTexts } from "./news.texts.ts";

export interface NewsPayload {
  readonly news: News;
  /** Of the member, or of who applies. */
  readonly name: string;
  readonly href: string;
}

function sayNews({ news, name, href }: NewsPayload, locale: Locale): NoticeWords {
  const t = newsTexts[locale];
  return { subject: t.subject[news](name), paragraphs: [t.says[news](name)], action: { label: t.see, href } };
}

const labels: Readonly<Record<News, Translated>> = {
  referee: {
    fr: "On me demande si je connais une structure qui veut rejoindre le réseau",
    en: "I am asked whether I know a structure that wants to join the network",
    nl: "Men vraagt mij of ik een structuur ken die lid wil worden van het netwerk",
  },
  reminder: {
    fr: "Rappel d’une candidature au réseau sans ma réponse",
    en: "Reminder of an application without my answer",
    nl: "Herinnering aan een kandidatuur zonder mijn antwoord",
  },
  admitted: {
    fr: "Ma candidature au réseau est acceptée",
    en: "My application to the network is accepted",
    nl: "Mijn kandidatuur bij het netwerk is aanvaard",
  },
  refused: { fr: "Ma candidature au réseau est refusée", en: "My application to the network is refused", nl: "Mijn kandidatuur bij het netwerk is geweigerd" },
  escalated: {
    fr: "Une candidature au réseau attend ma décision",
    en: "An application to the network awaits my decision",
    nl: "Een kandidatuur bij het netwerk wacht op mijn beslissing",
  },
  due: { fr: "La cotisation de ma structure est en retard", en: "The dues of my structure are late", nl: "De bijdrage van mijn structuur is te laat" },
  hearing: {
    fr: "Le réseau convoque ma structure à une audition",
    en: "The network calls my structure to a hearing",
    nl: "Het netwerk roept mijn structuur op voor een hoorzitting",
  },
  given: {
    fr: "Un membre dit ce qu’il a donné à ma structure",
    en: "A member says what it gave to my structure",
    nl: "Een lid zegt wat het aan mijn structuur gaf",
  },
  answered: {
    fr: "Une contribution que j’ai déclarée est contestée ou corrigée",
    en: "A contribution that I declared is contested or corrected",
    nl: "Een bijdrage die ik aangaf is betwist of verbeterd",
  },
  pairing: {
    fr: "Un accompagnement m’est proposé, ou change",
    en: "A mentorship is suggested to me, or changes",
    nl: "Een mentorschap wordt mij voorgesteld, of verandert",
  },
  called: {
    fr: "Le réseau convoque ses membres à une assemblée",
    en: "The network calls its members to a general meeting",
    nl: "Het netwerk roept zijn leden samen voor een algemene vergadering",
  },
  cancelled: {
    fr: "Une assemblée du réseau est annulée",
    en: "A general meeting of the network is cancelled",
    nl: "Een algemene vergadering van het netwerk is afgelast",
  },
  minutes: {
    fr: "Le compte rendu d’une assemblée du réseau est à relire",
    en: "The minutes of a general meeting of the network are to be read",
    nl: "Het verslag van een algemene vergadering van het netwerk is na te lezen",
  },
  fund: {
    fr: "Le réseau ouvre un budget qui paie des heures données",
    en: "The network opens a budget that pays hours given",
    nl: "Het netwerk opent een budget dat gegeven uren betaalt",
  },
  election: {
    fr: "Une élection sans candidat est ouverte dans le réseau",
    en: "An election without candidates is open in the network",
    nl: "In het netwerk is een verkiezing zonder kandidaten open",
  },
  letter: { fr: "La lettre du réseau est envoyée", en: "The letter of the network is sent", nl: "De brief van het netwerk is verzonden" },
  replied: {
    fr: "Un membre répond à une question que j’ai posée",
    en: "A member answers a question that I asked",
    nl: "Een lid antwoordt op een vraag die ik stelde",
  },
  statement: {
    fr: "Le relevé du trimestre de ma structure est prêt",
    en: "The statement of the quarter of my structure is ready",
    nl: "Het kwartaaloverzicht van mijn structuur is klaar",
  },
  arbitrated: {
    fr: "Un budget contributif est réparti entre les demandes",
    en: "A contributive budget is shared out between claims",
    nl: "Een bijdragebudget is over de aanvragen verdeeld",
  },
  cohort: {
    fr: "Un projet que je porte ou que je suis entre dans une promotion",
    en: "A project that I lead or follow joins a cohort",
    nl: "Een project dat ik draag of volg komt in een lichting",
  },
  charter: {
    fr: "Une nouvelle version de la charte du réseau est à signer",
    en: "A new version of the network’s charter is to be signed",
    nl: "Een nieuwe versie van het netwerkcharter is te ondertekenen",
  },
  decided: { fr: "Une audition de ma structure est décidée", en: "A hearing of my structure is decided", nl: "Een hoorzitting van mijn structuur is beslist" },
};

const mustKnow: readonly News[] = ["admitted", "refused", "hearing", "decided", "called", "cancelled"];

/** Told to those alone who asked. */
const asked: readonly News[] = ["letter"];

export const notices: readonly Notice[] = newsKinds.map(
  (news): Notice<NewsPayload> => ({
    ...{ kind: `network.${news}`, label: labels[news], usual: asked.includes(news) ? "never" : "at_once", optional: !mustKnow.includes(news) },
    ...(news === "escalated" && { power }),
    ...{ example: { news, name: "Les Ateliers du Canal", href: "/mon-espace/reseau" }, say: sayNews, thing: ({ href }) => href },
  }),
);
