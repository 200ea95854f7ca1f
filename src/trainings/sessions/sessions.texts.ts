import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  addOf: (title: string) => `Annoncer une séance\u00a0: ${title}`,
  changeOf: (title: string) => `Modifier la séance\u00a0: ${title}`,
  add: "Annoncer une séance",
  change: "Modifier la séance",
  lead: "Les places se prennent en ligne, dans l’ordre. Une fois complet, une liste d’attente s’ouvre.",
  save: "Annoncer la séance",
  saveChange: "Enregistrer",
  noTrainer: "Personne n’encadre encore cette formation",
  noTrainerNext: "Ajoutez d’abord une personne qui encadre.",
  fields: {
    day: { label: "Jour" },
    from: { label: "De" },
    to: { label: "À" },
    place: { label: "Où" },
    trainer: { label: "Qui encadre" },
    seats: { label: "Nombre de places" },
    note: { label: "À savoir", hint: "Ce qu’il faut apporter, où sonner." },
  },
  problems: {
    day: "Choisissez un jour",
    clock: "Écrivez une heure, par exemple 18:00",
    order: "La fin vient après le début",
    past: "Choisissez un moment à venir",
    place: "Choisissez un lieu de la liste",
    trainer: "Choisissez une personne de la liste",
    seats: "Écrivez un nombre de places, de 1 à 200",
    taken: "Plus de places que cela sont déjà prises",
    note: "Écrivez 300 signes au plus",
  },
};

const en: typeof fr = {
  addOf: (title) => `Announce a session: ${title}`,
  changeOf: (title) => `Change the session: ${title}`,
  add: "Announce a session",
  change: "Change the session",
  lead: "Seats are taken online, in their order. Once it is full, a waiting list opens.",
  save: "Announce the session",
  saveChange: "Save",
  noTrainer: "Nobody teaches this training yet",
  noTrainerNext: "First add a person who teaches it.",
  fields: {
    day: { label: "Day" },
    from: { label: "From" },
    to: { label: "To" },
    place: { label: "Where" },
    trainer: { label: "Who teaches" },
    seats: { label: "Number of seats" },
    note: { label: "Good to know", hint: "What to bring, where to ring." },
  },
  problems: {
    day: "Choose a day",
    clock: "Write a time, for example 18:00",
    order: "The end comes after the start",
    past: "Choose a time to come",
    place: "Choose a place from the list",
    trainer: "Choose a person from the list",
    seats: "Write a number of seats from 1 to 200",
    taken: "More seats than that are taken already",
    note: "Write 300 characters at most",
  },
};

const nl: typeof fr = {
  addOf: (title) => `Een sessie aankondigen: ${title}`,
  changeOf: (title) => `De sessie wijzigen: ${title}`,
  add: "Een sessie aankondigen",
  change: "De sessie wijzigen",
  lead: "Plaatsen worden online genomen, in volgorde. Is het volzet, dan opent een wachtlijst.",
  save: "De sessie aankondigen",
  saveChange: "Bewaren",
  noTrainer: "Nog niemand geeft deze opleiding",
  noTrainerNext: "Voeg eerst iemand toe die ze geeft.",
  fields: {
    day: { label: "Dag" },
    from: { label: "Van" },
    to: { label: "Tot" },
    place: { label: "Waar" },
    trainer: { label: "Wie opleidt" },
    seats: { label: "Aantal plaatsen" },
    note: { label: "Goed om te weten", hint: "Wat mee te brengen, waar te bellen." },
  },
  problems: {
    day: "Kies een dag",
    clock: "Schrijf een uur, bijvoorbeeld 18:00",
    order: "Het einde komt na het begin",
    past: "Kies een tijd die nog komt",
    place: "Kies een plek uit de lijst",
    trainer: "Kies een persoon uit de lijst",
    seats: "Schrijf een aantal plaatsen van 1 tot 200",
    taken: "Er zijn al meer plaatsen genomen",
    note: "Schrijf hoogstens 300 tekens",
  },
};

export const sessionsTexts: Record<
  Locale,
  typeof fr & {
    readonly fields: Readonly<Record<"day" | "from" | "to" | "place" | "trainer" | "seats" | "note", { readonly label: string; readonly hint?: string }>>;
  }
> = { fr, en, nl };
