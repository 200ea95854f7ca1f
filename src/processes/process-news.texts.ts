import type { Locale } from "#platform/i18n/locale.ts";

export type ProcessNews =
  | "extended"
  | "closed_early"
  | "moved"
  | "added"
  | "reworded"
  | "published"
  | "ended"
  | "cancelled"
  | "opened"
  | "ending"
  | "team"
  | "proposed";

interface Facts {
  readonly process: string;
  readonly stage: string;
  readonly when: string;
  readonly reason: string;
}
type NewsWords = (facts: Facts) => { readonly subject: string; readonly paragraphs: readonly string[] };

export const processNewsTexts: Readonly<
  Record<Locale, Readonly<Record<ProcessNews, NewsWords>> & { readonly see: string; readonly work: string; readonly noEnd: string }>
> = {
  fr: {
    see: "Voir la démarche",
    work: "Conduire la démarche",
    noEnd: "sans date de fin",
    extended: ({ process, stage, when, reason }) => ({
      subject: `${process}\u00a0: «\u00a0${stage}\u00a0» est prolongée`,
      paragraphs: [`Nouvelle fin\u00a0: ${when}.`, `Raison\u00a0: ${reason}`],
    }),
    closed_early: ({ process, stage, when, reason }) => ({
      subject: `${process}\u00a0: «\u00a0${stage}\u00a0» se termine plus tôt`,
      paragraphs: [`Fin\u00a0: ${when}.`, `Raison\u00a0: ${reason}`],
    }),
    moved: ({ process, stage, when, reason }) => ({
      subject: `${process}\u00a0: «\u00a0${stage}\u00a0» change de date`,
      paragraphs: [`Ouverture\u00a0: ${when}.`, `Raison\u00a0: ${reason}`],
    }),
    added: ({ process, stage, when, reason }) => ({
      subject: `${process}\u00a0: une étape s’ajoute, «\u00a0${stage}\u00a0»`,
      paragraphs: [`Ouverture\u00a0: ${when}.`, `Raison\u00a0: ${reason}`],
    }),
    reworded: ({ process, stage, reason }) => ({
      subject: `${process}\u00a0: «\u00a0${stage}\u00a0» annonce autre chose`,
      paragraphs: ["Ce qu’elle annonçait avant reste lisible sur la page de la démarche.", `Raison\u00a0: ${reason}`],
    }),
    published: ({ process }) => ({ subject: `${process}\u00a0: la démarche est ouverte`, paragraphs: ["Sa page dit qui décide quoi, et quand."] }),
    ended: ({ process }) => ({ subject: `${process}\u00a0: la démarche est close`, paragraphs: ["Sa page reste lisible, avec ce qui a été décidé."] }),
    cancelled: ({ process, reason }) => ({ subject: `${process}\u00a0: la démarche est annulée`, paragraphs: [`Raison\u00a0: ${reason}`] }),
    opened: ({ process, stage, when }) => ({ subject: `${process}\u00a0: «\u00a0${stage}\u00a0» s’ouvre`, paragraphs: [`Jusqu’à\u00a0: ${when}.`] }),
    ending: ({ process, stage, when }) => ({ subject: `${process}\u00a0: «\u00a0${stage}\u00a0» se termine bientôt`, paragraphs: [`Fin\u00a0: ${when}.`] }),
    proposed: ({ process, stage }) => ({
      subject: `Démarche proposée\u00a0: ${process}`,
      paragraphs: [`${stage} propose une démarche. C’est un brouillon\u00a0: relisez-le, changez-le, publiez-le ou supprimez-le.`],
    }),
    team: ({ process, stage }) => ({
      subject: `${process}\u00a0: vous êtes dans l’équipe`,
      paragraphs: [`Votre rôle\u00a0: ${stage}.`],
    }),
  },
  en: {
    see: "See the process",
    work: "Run the process",
    noEnd: "no end date",
    extended: ({ process, stage, when, reason }) => ({ subject: `${process}: “${stage}” is extended`, paragraphs: [`New end: ${when}.`, `Reason: ${reason}`] }),
    closed_early: ({ process, stage, when, reason }) => ({
      subject: `${process}: “${stage}” ends earlier`,
      paragraphs: [`End: ${when}.`, `Reason: ${reason}`],
    }),
    moved: ({ process, stage, when, reason }) => ({ subject: `${process}: “${stage}” changes dates`, paragraphs: [`Opening: ${when}.`, `Reason: ${reason}`] }),
    added: ({ process, stage, when, reason }) => ({
      subject: `${process}: a stage is added, “${stage}”`,
      paragraphs: [`Opening: ${when}.`, `Reason: ${reason}`],
    }),
    reworded: ({ process, stage, reason }) => ({
      subject: `${process}: “${stage}” announces something else`,
      paragraphs: ["What it announced before stays readable on the page of the process.", `Reason: ${reason}`],
    }),
    published: ({ process }) => ({ subject: `${process}: the process is open`, paragraphs: ["Its page says who decides what, and when."] }),
    ended: ({ process }) => ({ subject: `${process}: the process is closed`, paragraphs: ["Its page stays readable, with what was decided."] }),
    cancelled: ({ process, reason }) => ({ subject: `${process}: the process is cancelled`, paragraphs: [`Reason: ${reason}`] }),
    opened: ({ process, stage, when }) => ({ subject: `${process}: “${stage}” opens`, paragraphs: [`Until: ${when}.`] }),
    ending: ({ process, stage, when }) => ({ subject: `${process}: “${stage}” ends soon`, paragraphs: [`End: ${when}.`] }),
    proposed: ({ process, stage }) => ({
      subject: `Process proposed: ${process}`,
      paragraphs: [`${stage} proposes a process. It is a draft: read it, change it, publish it or delete it.`],
    }),
    team: ({ process, stage }) => ({ subject: `${process}: you are on the team`, paragraphs: [`Your part: ${stage}.`] }),
  },
  nl: {
    see: "Het traject zien",
    work: "Het traject leiden",
    noEnd: "zonder einddatum",
    extended: ({ process, stage, when, reason }) => ({
      subject: `${process}: “${stage}” is verlengd`,
      paragraphs: [`Nieuw einde: ${when}.`, `Reden: ${reason}`],
    }),
    closed_early: ({ process, stage, when, reason }) => ({
      subject: `${process}: “${stage}” eindigt vroeger`,
      paragraphs: [`Einde: ${when}.`, `Reden: ${reason}`],
    }),
    moved: ({ process, stage, when, reason }) => ({
      subject: `${process}: “${stage}” verandert van datum`,
      paragraphs: [`Opening: ${when}.`, `Reden: ${reason}`],
    }),
    added: ({ process, stage, when, reason }) => ({
      subject: `${process}: er komt een fase bij, “${stage}”`,
      paragraphs: [`Opening: ${when}.`, `Reden: ${reason}`],
    }),
    reworded: ({ process, stage, reason }) => ({
      subject: `${process}: “${stage}” kondigt iets anders aan`,
      paragraphs: ["Wat ze voordien aankondigde, blijft leesbaar op de pagina van het traject.", `Reden: ${reason}`],
    }),
    published: ({ process }) => ({ subject: `${process}: het traject is open`, paragraphs: ["De pagina zegt wie wat beslist, en wanneer."] }),
    ended: ({ process }) => ({ subject: `${process}: het traject is afgesloten`, paragraphs: ["De pagina blijft leesbaar, met wat beslist is."] }),
    cancelled: ({ process, reason }) => ({ subject: `${process}: het traject is geannuleerd`, paragraphs: [`Reden: ${reason}`] }),
    opened: ({ process, stage, when }) => ({ subject: `${process}: “${stage}” gaat open`, paragraphs: [`Tot: ${when}.`] }),
    ending: ({ process, stage, when }) => ({ subject: `${process}: “${stage}” eindigt binnenkort`, paragraphs: [`Einde: ${when}.`] }),
    proposed: ({ process, stage }) => ({
      subject: `Voorgesteld traject: ${process}`,
      paragraphs: [`${stage} stelt een traject voor. Het is een ontwerp: lees het, wijzig het, publiceer het of verwijder het.`],
    }),
    team: ({ process, stage }) => ({ subject: `${process}: u hoort bij het team`, paragraphs: [`Uw rol: ${stage}.`] }),
  },
};
