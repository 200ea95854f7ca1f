import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Candidatures au réseau",
  lead: "Celles pour lesquelles votre réponse est attendue viennent en premier.",
  tabs: { waiting: "En cours", decide: "À décider", over: "Terminées" },
  count: { one: "# candidature", other: "# candidatures" },
  empty: "Aucune candidature ici",
  emptyNext: "Quand une structure candidate et que votre avis est demandé, vous êtes prévenu et elle apparaît ici.",
  yours: (day: string) => `Votre réponse est attendue avant le ${day}`,
  since: (day: string) => `Candidature du ${day}`,
  vouched: (confirmed: string) => `${confirmed} sur 3 se portent garants`,
  task: {
    answer: { one: "# candidature au réseau attend votre réponse", other: "# candidatures au réseau attendent votre réponse" },
    decide: { one: "# candidature au réseau à décider", other: "# candidatures au réseau à décider" },
  },
};

const en: typeof fr = {
  title: "Applications to the network",
  lead: "Those that await your answer come first.",
  tabs: { waiting: "Under way", decide: "To decide", over: "Over" },
  count: { one: "# application", other: "# applications" },
  empty: "No application here",
  emptyNext: "When a structure applies and you are asked, you are told and it stands here.",
  yours: (day) => `Your answer is awaited before ${day}`,
  since: (day) => `Applied on ${day}`,
  vouched: (confirmed) => `${confirmed} of 3 vouch`,
  task: {
    answer: { one: "# application to the network awaits your answer", other: "# applications to the network await your answer" },
    decide: { one: "# application to the network to decide", other: "# applications to the network to decide" },
  },
};

const nl: typeof fr = {
  title: "Kandidaturen bij het netwerk",
  lead: "Die waarvoor uw antwoord verwacht wordt, komen eerst.",
  tabs: { waiting: "Lopend", decide: "Te beslissen", over: "Afgelopen" },
  count: { one: "# kandidatuur", other: "# kandidaturen" },
  empty: "Geen kandidatuur hier",
  emptyNext: "Als een structuur zich kandidaat stelt en uw mening gevraagd wordt, krijgt u bericht en staat ze hier.",
  yours: (day) => `Uw antwoord wordt verwacht voor ${day}`,
  since: (day) => `Kandidatuur van ${day}`,
  vouched: (confirmed) => `${confirmed} van 3 staan borg`,
  task: {
    answer: { one: "# kandidatuur bij het netwerk wacht op uw antwoord", other: "# kandidaturen bij het netwerk wachten op uw antwoord" },
    decide: { one: "# kandidatuur bij het netwerk te beslissen", other: "# kandidaturen bij het netwerk te beslissen" },
  },
};

export const applicationsTexts: Record<Locale, typeof fr> = { fr, en, nl };
