import type { Locale } from "#platform/i18n/locale.ts";
import type { Tone } from "#platform/ui/badge.tsx";
import type { State, Theme } from "./inquiry.ts";

interface InquiriesTexts {
  readonly here: string;
  readonly desk: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly theme: string;
  readonly allThemes: string;
  readonly order: string;
  readonly commune: string;
  readonly place: string;
  readonly service: string;
  readonly ofMetropolis: string;
  readonly nobody: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly tooLong: (most: number) => string;
  readonly late: string;
  readonly dueOn: (date: string) => string;
  readonly wasDueOn: (date: string) => string;
  readonly public: string;
  readonly private: string;
  readonly erased: string;
  readonly number: (number: number) => string;
  readonly changed: string;
  readonly back: string;
}

export const stateTones: Readonly<Record<State, Tone>> = { unconfirmed: "none", open: "accent", joined: "info", answered: "ok", closed: "none" };

export const inquiriesTexts: Readonly<Record<Locale, InquiriesTexts>> = {
  fr: {
    here: "Questions aux services",
    desk: "Questions reçues",
    themes: {
      mobility: "Se déplacer",
      training: "École et formation",
      health: "Santé",
      work: "Travail et emploi",
      housing: "Logement",
      consumption: "Achats et budget",
      digital: "Numérique",
      rights: "Papiers, aides et droits",
      family: "Famille et petite enfance",
      surroundings: "Rue, déchets et propreté",
      leisure: "Culture et sport",
      other: "Autre sujet",
    },
    states: { unconfirmed: "À confirmer", open: "En attente de réponse", joined: "Réunie à une autre", answered: "Répondue", closed: "Fermée" },
    theme: "Thème",
    allThemes: "Tous les thèmes",
    order: "Ordre",
    commune: "Commune",
    place: "Lieu",
    service: "Service",
    ofMetropolis: "Métropole",
    nobody: "Aucun service encore",
    reason: "Raison",
    reasonMissing: "Écrivez la raison, en 3 caractères au moins.",
    tooLong: (most) => `Raccourcissez\u00a0: ${most} caractères au plus.`,
    late: "En retard",
    dueOn: (date) => `Réponse promise avant le ${date}`,
    wasDueOn: (date) => `Réponse promise pour le ${date}`,
    public: "Publication acceptée",
    private: "Pour la personne seule",
    erased: "Question effacée",
    number: (number) => `Question n°\u00a0${number}`,
    changed: "Cette question a changé entre-temps.",
    back: "Revenir",
  },
  en: {
    here: "Questions to the services",
    desk: "Questions received",
    themes: {
      mobility: "Getting around",
      training: "School and training",
      health: "Health",
      work: "Work and jobs",
      housing: "Housing",
      consumption: "Shopping and budget",
      digital: "Digital life",
      rights: "Papers, benefits and rights",
      family: "Family and early childhood",
      surroundings: "Street, waste and cleanliness",
      leisure: "Culture and sport",
      other: "Another subject",
    },
    states: { unconfirmed: "To be confirmed", open: "Waiting for an answer", joined: "Joined to another", answered: "Answered", closed: "Closed" },
    theme: "Theme",
    allThemes: "All themes",
    order: "Order",
    commune: "Commune",
    place: "Place",
    service: "Department",
    ofMetropolis: "Metropolis",
    nobody: "No department yet",
    reason: "Reason",
    reasonMissing: "Write the reason, in 3 characters at least.",
    tooLong: (most) => `Shorten this: ${most} characters at most.`,
    late: "Late",
    dueOn: (date) => `Answer promised by ${date}`,
    wasDueOn: (date) => `Answer was promised by ${date}`,
    public: "Publication accepted",
    private: "For the person alone",
    erased: "Question erased",
    number: (number) => `Question no. ${number}`,
    changed: "This question has changed meanwhile.",
    back: "Back",
  },
  nl: {
    here: "Vragen aan de diensten",
    desk: "Ontvangen vragen",
    themes: {
      mobility: "Zich verplaatsen",
      training: "School en opleiding",
      health: "Gezondheid",
      work: "Werk",
      housing: "Wonen",
      consumption: "Aankopen en budget",
      digital: "Digitaal leven",
      rights: "Papieren, hulp en rechten",
      family: "Gezin en jonge kinderen",
      surroundings: "Straat, afval en netheid",
      leisure: "Cultuur en sport",
      other: "Ander onderwerp",
    },
    states: { unconfirmed: "Te bevestigen", open: "Wacht op antwoord", joined: "Gevoegd bij een andere", answered: "Beantwoord", closed: "Gesloten" },
    theme: "Thema",
    allThemes: "Alle thema’s",
    order: "Volgorde",
    commune: "Gemeente",
    place: "Plek",
    service: "Dienst",
    ofMetropolis: "Metropool",
    nobody: "Nog geen dienst",
    reason: "Reden",
    reasonMissing: "Schrijf de reden, in minstens 3 tekens.",
    tooLong: (most) => `Kort in: hoogstens ${most} tekens.`,
    late: "Te laat",
    dueOn: (date) => `Antwoord beloofd tegen ${date}`,
    wasDueOn: (date) => `Antwoord was beloofd tegen ${date}`,
    public: "Publicatie aanvaard",
    private: "Voor de persoon alleen",
    erased: "Vraag gewist",
    number: (number) => `Vraag nr. ${number}`,
    changed: "Deze vraag is intussen veranderd.",
    back: "Terug",
  },
};
