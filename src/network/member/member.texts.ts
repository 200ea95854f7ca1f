import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  lead: "Membre du réseau des lieux.",
  college: "Collège",
  since: "Membre depuis le",
  commune: "Commune",
  structure: "Structure",
  see: "Voir la structure",
  skills: "Ce que ce membre sait faire pour les autres",
  seals: "Labels reconnus par le réseau",
  seal: "Label",
  proof: "Sur quelle preuve",
  until: "Valable jusqu’au",
  nothing: "Ce membre n’a encore rien écrit sur lui.",
  keep: "Tenir cette page",
  accuse: "Ouvrir une audition",
  ended: "Fin de l’adhésion le",
  done: {
    enregistre: "La page du membre est à jour.",
    label: "Le label est ajouté.",
    limite: "La limite du compte est changée.",
    parti: "L’adhésion est terminée.",
  },
};

const en: typeof fr = {
  lead: "Member of the network of places.",
  college: "College",
  since: "Member since",
  commune: "Commune",
  structure: "Structure",
  see: "See the structure",
  skills: "What this member can do for others",
  seals: "Labels that the network recognises",
  seal: "Label",
  proof: "On which proof",
  until: "Valid until",
  nothing: "This member has not written about itself yet.",
  keep: "Keep this page",
  accuse: "Open a hearing",
  ended: "Membership ended on",
  done: {
    enregistre: "The member’s page is up to date.",
    label: "The label is added.",
    limite: "The limit of the account is changed.",
    parti: "The membership has ended.",
  },
};

const nl: typeof fr = {
  lead: "Lid van het netwerk van plekken.",
  college: "College",
  since: "Lid sinds",
  commune: "Gemeente",
  structure: "Structuur",
  see: "De structuur bekijken",
  skills: "Wat dit lid voor anderen kan doen",
  seals: "Labels die het netwerk erkent",
  seal: "Label",
  proof: "Op welk bewijs",
  until: "Geldig tot",
  nothing: "Dit lid schreef nog niets over zichzelf.",
  keep: "Deze pagina bijhouden",
  accuse: "Een hoorzitting openen",
  ended: "Lidmaatschap beëindigd op",
  done: {
    enregistre: "De pagina van het lid is bijgewerkt.",
    label: "Het label is toegevoegd.",
    limite: "De grens van de rekening is gewijzigd.",
    parti: "Het lidmaatschap is beëindigd.",
  },
};

export const memberTexts: Record<Locale, typeof fr> = { fr, en, nl };
