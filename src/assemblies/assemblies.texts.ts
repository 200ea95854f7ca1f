import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Assemblées citoyennes",
  thing: "une assemblée citoyenne",
  desk: "Bureau des assemblées",
  work: "Travaux de l’assemblée",
  own: "Mon dossier",
  states: {
    draft: "Brouillon",
    open: "Inscriptions ouvertes",
    closed: "Inscriptions closes",
    drawn: "Assemblée tirée au sort",
    handed: "Recommandations remises",
    cancelled: "Annulée",
  },
  drawStates: {
    computing: "Calcul en cours",
    failed: "Aucune liste possible",
    ready: "Listes calculées",
    discarded: "Calcul écarté",
    sealed: "Scellé",
    revealed: "Tiré",
    void: "Annulé en public",
  },
  seatStates: { asked: "Réponse attendue", accepted: "A accepté", refused: "A refusé", left: "A quitté l’assemblée" },
  channels: { web: "En ligne", paper: "Sur papier", phone: "Par téléphone" },
  methods: {
    leximin: "La plus égale (leximin)\u00a0: la plus petite chance est la plus grande possible, puis la suivante",
    maximin: "La plus petite chance est la plus grande possible (maximin), sans égaliser les autres",
    stratified: "Tirage stratifié simple, sans égaliser les chances",
  },
  places: { one: "# place", other: "# places" },
  people: { one: "# personne", other: "# personnes" },
  registered: { one: "# personne inscrite", other: "# personnes inscrites" },
  moved: "Cette page a changé entre-temps. Rien n’a été fait.",
  metropolis: "La métropole",
  between: (min: number, max: number) => (min === max ? String(min) : `${min} à ${max}`),
  draw: (number: number, kind: "panel" | "replacement") =>
    kind === "panel" ? (number === 1 ? "Tirage de l’assemblée" : `Tirage de l’assemblée, nᵒ ${number}`) : `Tirage de remplacement, nᵒ ${number}`,
};

const en: typeof fr = {
  title: "Citizens’ assemblies",
  thing: "a citizens’ assembly",
  desk: "Desk of the assemblies",
  work: "Work of the assembly",
  own: "My file",
  states: {
    draft: "Draft",
    open: "Registration open",
    closed: "Registration closed",
    drawn: "Assembly drawn by lot",
    handed: "Recommendations handed over",
    cancelled: "Cancelled",
  },
  drawStates: {
    computing: "Being computed",
    failed: "No list is possible",
    ready: "Lists computed",
    discarded: "Computation set aside",
    sealed: "Sealed",
    revealed: "Drawn",
    void: "Cancelled in public",
  },
  seatStates: { asked: "Answer awaited", accepted: "Accepted", refused: "Refused", left: "Left the assembly" },
  channels: { web: "Online", paper: "On paper", phone: "By phone" },
  methods: {
    leximin: "The most even (leximin): the smallest chance is as large as can be, then the next",
    maximin: "The smallest chance is as large as can be (maximin), without evening out the others",
    stratified: "Plain stratified draw, without evening out chances",
  },
  places: { one: "# place", other: "# places" },
  people: { one: "# person", other: "# people" },
  registered: { one: "# person registered", other: "# people registered" },
  moved: "This page changed meanwhile. Nothing was done.",
  metropolis: "The metropolis",
  between: (min, max) => (min === max ? String(min) : `${min} to ${max}`),
  draw: (number, kind) =>
    kind === "panel" ? (number === 1 ? "Draw of the assembly" : `Draw of the assembly, no. ${number}`) : `Replacement draw, no. ${number}`,
};

const nl: typeof fr = {
  title: "Burgerraden",
  thing: "een burgerraad",
  desk: "Bureau van de burgerraden",
  work: "Werk van de burgerraad",
  own: "Mijn dossier",
  states: {
    draft: "Ontwerp",
    open: "Inschrijving open",
    closed: "Inschrijving gesloten",
    drawn: "Burgerraad geloot",
    handed: "Aanbevelingen overhandigd",
    cancelled: "Geannuleerd",
  },
  drawStates: {
    computing: "Wordt berekend",
    failed: "Geen lijst mogelijk",
    ready: "Lijsten berekend",
    discarded: "Berekening opzij gelegd",
    sealed: "Verzegeld",
    revealed: "Geloot",
    void: "Openbaar geannuleerd",
  },
  seatStates: { asked: "Antwoord verwacht", accepted: "Heeft aanvaard", refused: "Heeft geweigerd", left: "Heeft de burgerraad verlaten" },
  channels: { web: "Online", paper: "Op papier", phone: "Per telefoon" },
  methods: {
    leximin: "De gelijkste (leximin): de kleinste kans is zo groot mogelijk, dan de volgende",
    maximin: "De kleinste kans is zo groot mogelijk (maximin), zonder de andere gelijk te maken",
    stratified: "Eenvoudige gestratificeerde loting, zonder de kansen gelijk te maken",
  },
  places: { one: "# plaats", other: "# plaatsen" },
  people: { one: "# persoon", other: "# personen" },
  registered: { one: "# persoon ingeschreven", other: "# personen ingeschreven" },
  moved: "Deze pagina is intussen veranderd. Er is niets gedaan.",
  metropolis: "De metropool",
  between: (min, max) => (min === max ? String(min) : `${min} tot ${max}`),
  draw: (number, kind) =>
    kind === "panel" ? (number === 1 ? "Loting van de burgerraad" : `Loting van de burgerraad, nr. ${number}`) : `Vervangende loting, nr. ${number}`,
};

export const assembliesTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
