import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  network: "Le réseau",
  colleges: { places: "Lieux", leaders: "Porteurs de projet", partners: "Partenaires", persons: "Personnes" },
  states: {
    applied: "Candidature",
    admitted: "Membre",
    refused: "Candidature refusée",
    withdrawn: "Candidature retirée",
    left: "A quitté le réseau",
    excluded: "Exclusion",
  },
  referees: { asked: "Réponse attendue", confirmed: "Se porte garant", unable: "Ne connaît pas", opposed: "S’oppose", lapsed: "N’a pas répondu" },
  dues: { owed: "À recevoir", received: "Reçue", waived: "Dispensée" },
  late: "En retard",
  member: "Membre du réseau",
  number: (number: string) => `Membre n°\u00a0${number}`,
  members: { one: "# membre", other: "# membres" },
  moved: "Cette page a changé entre-temps. Rien n’a été fait\u00a0: voici où elle en est.",
};

const en: typeof fr = {
  network: "The network",
  colleges: { places: "Places", leaders: "Project leaders", partners: "Partners", persons: "Persons" },
  states: {
    applied: "Application",
    admitted: "Member",
    refused: "Application refused",
    withdrawn: "Application withdrawn",
    left: "Left the network",
    excluded: "Excluded",
  },
  referees: { asked: "Answer awaited", confirmed: "Vouches", unable: "Does not know them", opposed: "Is against", lapsed: "Did not answer" },
  dues: { owed: "Owed", received: "Received", waived: "Waived" },
  late: "Late",
  member: "Member of the network",
  number: (number) => `Member no. ${number}`,
  members: { one: "# member", other: "# members" },
  moved: "This page has changed meanwhile. Nothing was done: here is where it stands.",
};

const nl: typeof fr = {
  network: "Het netwerk",
  colleges: { places: "Plekken", leaders: "Projectdragers", partners: "Partners", persons: "Personen" },
  states: {
    applied: "Kandidatuur",
    admitted: "Lid",
    refused: "Kandidatuur geweigerd",
    withdrawn: "Kandidatuur ingetrokken",
    left: "Verliet het netwerk",
    excluded: "Uitgesloten",
  },
  referees: { asked: "Antwoord verwacht", confirmed: "Staat borg", unable: "Kent hen niet", opposed: "Is tegen", lapsed: "Antwoordde niet" },
  dues: { owed: "Verschuldigd", received: "Ontvangen", waived: "Vrijgesteld" },
  late: "Te laat",
  member: "Lid van het netwerk",
  number: (number) => `Lid nr. ${number}`,
  members: { one: "# lid", other: "# leden" },
  moved: "Deze pagina is intussen veranderd. Er is niets gedaan: hier staat ze nu.",
};

export const networkTexts: Record<Locale, typeof fr> = { fr, en, nl };
