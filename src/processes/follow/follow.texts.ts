import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  follow: "Suivre",
  unfollow: "Ne plus suivre",
  follows: "Vous suivez\u00a0: vous recevez des nouvelles, au rythme que vous choisissez.",
  followed: "Vous suivez maintenant",
  unfollowed: "Vous ne suivez plus",
  title: "Suivre",
  lead: "Vous recevez des nouvelles à chaque étape, au rythme que vous choisissez dans vos messages. Vous arrêtez quand vous voulez.",
  back: "Revenir",
  list: {
    title: "Ce que je suis",
    lead: "Les démarches et les idées dont vous recevez des nouvelles.",
    choices: "Choisir quand je les reçois",
    processes: "Démarches",
    empty: "Vous ne suivez rien",
    emptyNote: "Sur la page d’une démarche ou d’une idée, appuyez sur «\u00a0Suivre\u00a0» pour savoir ce qu’elle devient.",
    browse: "Voir les démarches ouvertes",
    since: (day: string) => `depuis le ${day}`,
  },
  processState: { draft: "En préparation", rehearsal: "En répétition", published: "En cours", ended: "Terminée", cancelled: "Annulée" },
};

const en: typeof fr = {
  follow: "Follow",
  unfollow: "Stop following",
  follows: "You follow this: you get news, at the rhythm you choose.",
  followed: "You now follow this",
  unfollowed: "You no longer follow this",
  title: "Follow",
  lead: "You get news at each stage, at the rhythm that you choose in your messages. You stop whenever you want.",
  back: "Back",
  list: {
    title: "What I follow",
    lead: "The processes and ideas of which you get news.",
    choices: "Choose when I get them",
    processes: "Processes",
    empty: "You follow nothing",
    emptyNote: "On the page of a process or an idea, press “Follow” to learn what becomes of it.",
    browse: "See the open processes",
    since: (day) => `since ${day}`,
  },
  processState: { draft: "In preparation", rehearsal: "In rehearsal", published: "Under way", ended: "Ended", cancelled: "Cancelled" },
};

const nl: typeof fr = {
  follow: "Volgen",
  unfollow: "Niet meer volgen",
  follows: "U volgt dit: u krijgt nieuws, in het ritme dat u kiest.",
  followed: "U volgt dit nu",
  unfollowed: "U volgt dit niet meer",
  title: "Volgen",
  lead: "U krijgt nieuws bij elke fase, in het ritme dat u in uw berichten kiest. U stopt wanneer u wilt.",
  back: "Terug",
  list: {
    title: "Wat ik volg",
    lead: "De trajecten en ideeën waarover u nieuws krijgt.",
    choices: "Kiezen wanneer ik het krijg",
    processes: "Trajecten",
    empty: "U volgt niets",
    emptyNote: "Druk op de pagina van een traject of idee op “Volgen” om te weten wat ervan komt.",
    browse: "De lopende trajecten bekijken",
    since: (day) => `sinds ${day}`,
  },
  processState: { draft: "In voorbereiding", rehearsal: "In repetitie", published: "Lopend", ended: "Afgelopen", cancelled: "Geannuleerd" },
};

export const followTexts: Record<Locale, typeof fr> = { fr, en, nl };
