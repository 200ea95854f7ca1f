import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  lead: (place: string, months: string) => `Donnée par\u00a0: ${place}. Valable\u00a0: ${months}.`,
  manage: "Tenir cette formation",
  notTold: "Cette page n’est pas visible de tous",
  notToldNext: "Vous la voyez parce que vous tenez ce lieu. Personne ne s’y inscrit.",
  own: { valid: "Vous avez cette habilitation", expired: "Votre habilitation est terminée", suspended: "Votre habilitation est suspendue" },
  until: (day: string) => `Dernier jour\u00a0: ${day}.`,
  seeOwn: "Voir votre habilitation",
  sessions: "Prochaines séances",
  none: "Aucune séance n’est annoncée pour le moment.",
  askPlace: "Écrire ou téléphoner au lieu",
  what: "Ce que l’on y apprend",
  needs: "À suivre avant",
  opens: "Ce que cela ouvre",
  opensNothing: "Aucune machine ne la demande pour le moment.",
  recognises: "reconnue par ce lieu",
};

const en: typeof fr = {
  lead: (place, months) => `Given by: ${place}. Valid: ${months}.`,
  manage: "Keep this training",
  notTold: "Not everybody sees this page",
  notToldNext: "You see it because you keep this place. Nobody signs up.",
  own: { valid: "You are authorised", expired: "Your authorisation has ended", suspended: "Your authorisation is suspended" },
  until: (day) => `Last day: ${day}.`,
  seeOwn: "See your authorisation",
  sessions: "Next sessions",
  none: "No session is announced for the moment.",
  askPlace: "Write or telephone to the place",
  what: "What one learns",
  needs: "To be followed before",
  opens: "What it opens",
  opensNothing: "No machine asks for it for the moment.",
  recognises: "recognised by this place",
};

const nl: typeof fr = {
  lead: (place, months) => `Gegeven door: ${place}. Geldig: ${months}.`,
  manage: "Deze opleiding bijhouden",
  notTold: "Niet iedereen ziet deze pagina",
  notToldNext: "U ziet ze omdat u deze plek bijhoudt. Niemand schrijft zich in.",
  own: { valid: "U bent gemachtigd", expired: "Uw machtiging is afgelopen", suspended: "Uw machtiging is geschorst" },
  until: (day) => `Laatste dag: ${day}.`,
  seeOwn: "Uw machtiging bekijken",
  sessions: "Komende sessies",
  none: "Er is nu geen sessie aangekondigd.",
  askPlace: "De plek schrijven of bellen",
  what: "Wat men leert",
  needs: "Vooraf te volgen",
  opens: "Wat het opent",
  opensNothing: "Geen machine vraagt ze nu.",
  recognises: "erkend door deze plek",
};

export const showTexts: Record<Locale, typeof fr> = { fr, en, nl };
