import type { Locale } from "#platform/i18n/locale.ts";

/** What is told of a meeting: to those who registered, and to whoever follows its process. */
export const meetingNews = ["confirm", "registered", "waiting", "promoted", "moved", "cancelled", "reminder", "minutes", "announced"] as const;
export type MeetingNews = (typeof meetingNews)[number];

interface About {
  readonly meeting: string;
  readonly when: string;
  readonly where: string;
  readonly reason: string | null;
}

interface NewsWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
}

interface NewsTexts {
  readonly say: Readonly<Record<MeetingNews, (about: About) => NewsWords>>;
  readonly when: string;
  readonly where: string;
  readonly onlineAt: string;
  readonly holds: string;
  readonly notYou: string;
  readonly keep: string;
  readonly why: (meeting: string) => string;
}

const fr: NewsTexts = {
  say: {
    confirm: ({ meeting }) => ({
      subject: `Confirmez votre inscription\u00a0: ${meeting}`,
      paragraphs: ["Votre place n’est pas encore prise. Confirmez votre adresse pour la prendre, ou pour entrer sur la liste d’attente."],
      action: "Confirmer mon inscription",
    }),
    registered: ({ meeting }) => ({
      subject: `Inscription confirmée\u00a0: ${meeting}`,
      paragraphs: ["Votre place est réservée. Si vous ne pouvez plus venir, désinscrivez-vous\u00a0: quelqu’un attend peut-être."],
      action: "Voir mon inscription",
    }),
    waiting: ({ meeting }) => ({
      subject: `Vous êtes sur la liste d’attente\u00a0: ${meeting}`,
      paragraphs: ["Toutes les places sont prises. Nous vous écrirons dès que l’une se libère\u00a0: vous n’avez rien à faire."],
      action: "Voir mon inscription",
    }),
    promoted: ({ meeting }) => ({
      subject: `Une place s’est libérée\u00a0: ${meeting}`,
      paragraphs: ["Vous quittez la liste d’attente\u00a0: votre place est réservée. Si vous ne pouvez plus venir, désinscrivez-vous."],
      action: "Voir mon inscription",
    }),
    moved: ({ meeting, reason }) => ({
      subject: `Changement\u00a0: ${meeting}`,
      paragraphs: ["La rencontre a changé de date ou de lieu. Votre inscription est gardée.", ...(reason ? [`Pourquoi\u00a0: ${reason}`] : [])],
      action: "Voir le changement",
    }),
    cancelled: ({ meeting, reason }) => ({
      subject: `Rencontre annulée\u00a0: ${meeting}`,
      paragraphs: ["La rencontre n’aura pas lieu.", ...(reason ? [`Pourquoi\u00a0: ${reason}`] : [])],
      action: "Lire l’annonce",
    }),
    reminder: ({ meeting }) => ({
      subject: `Demain\u00a0: ${meeting}`,
      paragraphs: ["Nous vous attendons. Si vous ne pouvez plus venir, désinscrivez-vous\u00a0: quelqu’un attend peut-être."],
      action: "Voir mon inscription",
    }),
    minutes: ({ meeting }) => ({
      subject: `Le compte rendu est publié\u00a0: ${meeting}`,
      paragraphs: ["Ce qui s’est dit, ce qui a été demandé, et la suite."],
      action: "Lire le compte rendu",
    }),
    announced: ({ meeting }) => ({
      subject: `Nouvelle rencontre\u00a0: ${meeting}`,
      paragraphs: ["Une rencontre est annoncée dans une démarche que vous suivez."],
      action: "Voir la rencontre",
    }),
  },
  when: "Date",
  where: "Lieu",
  onlineAt: "Lien de connexion",
  holds: "Ce lien vaut 48 heures. Sans confirmation, votre demande est effacée.",
  notYou: "Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: rien ne sera gardé.",
  keep: "Gardez ce courriel\u00a0: son lien vous permet de changer ou d’annuler votre inscription.",
  why: (meeting) => `Vous recevez ce courriel parce que cette adresse a été donnée pour s’inscrire à «\u00a0${meeting}\u00a0».`,
};

const en: NewsTexts = {
  say: {
    confirm: ({ meeting }) => ({
      subject: `Confirm your registration: ${meeting}`,
      paragraphs: ["Your seat is not taken yet. Confirm your address to take it, or to join the waiting list."],
      action: "Confirm my registration",
    }),
    registered: ({ meeting }) => ({
      subject: `You are registered: ${meeting}`,
      paragraphs: ["Your seat is kept for you. If you can no longer come, cancel your registration: somebody may be waiting."],
      action: "See my registration",
    }),
    waiting: ({ meeting }) => ({
      subject: `You are on the waiting list: ${meeting}`,
      paragraphs: ["All seats are taken. We write to you as soon as one is free: there is nothing for you to do."],
      action: "See my registration",
    }),
    promoted: ({ meeting }) => ({
      subject: `A seat is free: ${meeting}`,
      paragraphs: ["You leave the waiting list: your seat is kept for you. If you can no longer come, cancel your registration."],
      action: "See my registration",
    }),
    moved: ({ meeting, reason }) => ({
      subject: `Change: ${meeting}`,
      paragraphs: ["The meeting has another date or place. Your registration is kept.", ...(reason ? [`Why: ${reason}`] : [])],
      action: "See the change",
    }),
    cancelled: ({ meeting, reason }) => ({
      subject: `Meeting cancelled: ${meeting}`,
      paragraphs: ["The meeting will not take place.", ...(reason ? [`Why: ${reason}`] : [])],
      action: "Read the announcement",
    }),
    reminder: ({ meeting }) => ({
      subject: `Tomorrow: ${meeting}`,
      paragraphs: ["We look forward to seeing you. If you can no longer come, cancel your registration: somebody may be waiting."],
      action: "See my registration",
    }),
    minutes: ({ meeting }) => ({
      subject: `The minutes are published: ${meeting}`,
      paragraphs: ["What was said, what was asked for, and what comes next."],
      action: "Read the minutes",
    }),
    announced: ({ meeting }) => ({
      subject: `New meeting: ${meeting}`,
      paragraphs: ["A meeting is announced in a process that you follow."],
      action: "See the meeting",
    }),
  },
  when: "Date",
  where: "Place",
  onlineAt: "Link to join",
  holds: "This link holds for 48 hours. Without confirmation, your request is deleted.",
  notYou: "You asked for nothing? Do nothing: nothing will be kept.",
  keep: "Keep this mail: with its link you can change or cancel your registration.",
  why: (meeting) => `You get this mail because this address was given to register for “${meeting}”.`,
};

const nl: NewsTexts = {
  say: {
    confirm: ({ meeting }) => ({
      subject: `Bevestig uw inschrijving: ${meeting}`,
      paragraphs: ["Uw plaats is nog niet ingenomen. Bevestig uw adres om ze in te nemen, of om op de wachtlijst te komen."],
      action: "Mijn inschrijving bevestigen",
    }),
    registered: ({ meeting }) => ({
      subject: `U bent ingeschreven: ${meeting}`,
      paragraphs: ["Uw plaats is gereserveerd. Kunt u niet meer komen, schrijf u dan uit: misschien wacht er iemand."],
      action: "Mijn inschrijving bekijken",
    }),
    waiting: ({ meeting }) => ({
      subject: `U staat op de wachtlijst: ${meeting}`,
      paragraphs: ["Alle plaatsen zijn ingenomen. We schrijven u zodra er een vrijkomt: u hoeft niets te doen."],
      action: "Mijn inschrijving bekijken",
    }),
    promoted: ({ meeting }) => ({
      subject: `Er is een plaats vrij: ${meeting}`,
      paragraphs: ["U verlaat de wachtlijst: uw plaats is gereserveerd. Kunt u niet meer komen, schrijf u dan uit."],
      action: "Mijn inschrijving bekijken",
    }),
    moved: ({ meeting, reason }) => ({
      subject: `Wijziging: ${meeting}`,
      paragraphs: ["De bijeenkomst heeft een andere datum of plaats. Uw inschrijving blijft behouden.", ...(reason ? [`Waarom: ${reason}`] : [])],
      action: "De wijziging bekijken",
    }),
    cancelled: ({ meeting, reason }) => ({
      subject: `Bijeenkomst geannuleerd: ${meeting}`,
      paragraphs: ["De bijeenkomst gaat niet door.", ...(reason ? [`Waarom: ${reason}`] : [])],
      action: "De aankondiging lezen",
    }),
    reminder: ({ meeting }) => ({
      subject: `Morgen: ${meeting}`,
      paragraphs: ["We verwachten u. Kunt u niet meer komen, schrijf u dan uit: misschien wacht er iemand."],
      action: "Mijn inschrijving bekijken",
    }),
    minutes: ({ meeting }) => ({
      subject: `Het verslag is gepubliceerd: ${meeting}`,
      paragraphs: ["Wat er is gezegd, wat er is gevraagd, en het vervolg."],
      action: "Het verslag lezen",
    }),
    announced: ({ meeting }) => ({
      subject: `Nieuwe bijeenkomst: ${meeting}`,
      paragraphs: ["Er is een bijeenkomst aangekondigd in een traject dat u volgt."],
      action: "De bijeenkomst bekijken",
    }),
  },
  when: "Datum",
  where: "Plaats",
  onlineAt: "Verbindingslink",
  holds: "Deze link geldt 48 uur. Zonder bevestiging wordt uw aanvraag gewist.",
  notYou: "Niets gevraagd? Doe niets: er wordt niets bewaard.",
  keep: "Bewaar deze mail: met de link kunt u uw inschrijving wijzigen of annuleren.",
  why: (meeting) => `U krijgt deze mail omdat dit adres is opgegeven om in te schrijven voor “${meeting}”.`,
};

export const newsTexts: Readonly<Record<Locale, NewsTexts>> = { fr, en, nl };
