import type { Locale } from "#platform/i18n/locale.ts";

export type PlaceEvent = "appeared" | "published" | "back" | "opened" | "rooted" | "closed" | "reopened" | "merged";

const fr = {
  titles: {
    appeared: (name: string) => `Dans l’annuaire\u00a0: ${name}`,
    published: (name: string) => `Nouveau lieu\u00a0: ${name}`,
    back: (name: string) => `De nouveau publié\u00a0: ${name}`,
    opened: (name: string) => `Ouverture\u00a0: ${name}`,
    rooted: (name: string) => `Lieu installé\u00a0: ${name}`,
    closed: (name: string) => `Fermé pour de bon\u00a0: ${name}`,
    reopened: (name: string) => `Réouverture\u00a0: ${name}`,
    merged: (name: string) => `Deux fiches réunies\u00a0: ${name}`,
  },
  says: {
    appeared: "Sa fiche est dans l’annuaire des tiers-lieux.",
    published: "Sa fiche a été proposée, vérifiée et publiée.",
    back: "Sa fiche, suspendue, est de nouveau publiée.",
    opened: "Le lieu ouvre au public.",
    rooted: "Le lieu est ouvert et installé.",
    closed: "Le lieu n’accueille plus de public. Sa fiche reste lisible.",
    reopened: "Le lieu accueille de nouveau le public.",
    merged: "Deux fiches parlaient du même lieu. Il n’en reste qu’une.",
  },
};

const en: typeof fr = {
  titles: {
    appeared: (name) => `In the directory: ${name}`,
    published: (name) => `New place: ${name}`,
    back: (name) => `Published again: ${name}`,
    opened: (name) => `Opening: ${name}`,
    rooted: (name) => `Settled: ${name}`,
    closed: (name) => `Closed for good: ${name}`,
    reopened: (name) => `Reopened: ${name}`,
    merged: (name) => `Two records brought together: ${name}`,
  },
  says: {
    appeared: "Its record is in the directory of third places.",
    published: "Its record was proposed, checked and published.",
    back: "Its record was suspended and is published again.",
    opened: "The place opens to the public.",
    rooted: "The place is open and settled.",
    closed: "The place welcomes the public no more. Its record stays readable.",
    reopened: "The place welcomes the public again.",
    merged: "Two records were about the same place. One remains.",
  },
};

const nl: typeof fr = {
  titles: {
    appeared: (name) => `In de gids: ${name}`,
    published: (name) => `Nieuwe plek: ${name}`,
    back: (name) => `Opnieuw gepubliceerd: ${name}`,
    opened: (name) => `Opening: ${name}`,
    rooted: (name) => `Gevestigd: ${name}`,
    closed: (name) => `Voorgoed gesloten: ${name}`,
    reopened: (name) => `Heropend: ${name}`,
    merged: (name) => `Twee fiches samengevoegd: ${name}`,
  },
  says: {
    appeared: "De fiche staat in de gids van derde plekken.",
    published: "De fiche werd voorgesteld, nagekeken en gepubliceerd.",
    back: "De fiche was opgeschort en is opnieuw gepubliceerd.",
    opened: "De plek gaat open voor het publiek.",
    rooted: "De plek is open en gevestigd.",
    closed: "De plek ontvangt geen publiek meer. De fiche blijft leesbaar.",
    reopened: "De plek ontvangt opnieuw publiek.",
    merged: "Twee fiches gingen over dezelfde plek. Eén blijft over.",
  },
};

export const newsTexts: Record<Locale, typeof fr> = { fr, en, nl };
