import type { Locale } from "#platform/i18n/locale.ts";

interface Texts {
  readonly title: string;
  readonly here: string;
  readonly lead: string;
  readonly add: string;
  readonly first: string;
  readonly firstHint: string;
  readonly last: string;
  readonly lastHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly look: string;
  readonly save: string;
  readonly coming: string;
  readonly none: string;
  readonly noneNote: string;
  readonly past: string;
  readonly days: string;
  readonly remove: string;
  readonly act: string;
  readonly span: (first: string, last: string) => string;
  readonly oneDay: (day: string) => string;
  readonly effect: string;
  readonly effectLead: string;
  readonly previewLead: string;
  readonly added: string;
  readonly addedNote: string;
  readonly removed: string;
  readonly removedNote: string;
  readonly gone: string;
  readonly hours: string;
  readonly back: string;
  readonly problems: { first: string; order: string; past: string; long: string; reason: string; overlap: string; too_many: string };
}

const fr: Texts = {
  title: "Fermetures exceptionnelles",
  here: "Fermetures",
  lead: "Dites les jours où le lieu ferme alors que ses horaires disent ouvert\u00a0: congés, travaux, fête. La fiche prévient les visiteurs.",
  add: "Ajouter une fermeture",
  first: "Premier jour fermé",
  firstHint: "Ce jour est fermé lui aussi.",
  last: "Dernier jour fermé",
  lastHint: "Laissez vide pour un seul jour.",
  reason: "Raison",
  reasonHint: "Quelques mots, visibles de tous. Par exemple\u00a0: congés d’été.",
  look: "Voir l’effet",
  save: "Ajouter la fermeture",
  coming: "À venir",
  none: "Aucune fermeture prévue",
  noneNote: "Le lieu suit ses horaires habituels.",
  past: "Passées",
  days: "Jours",
  remove: "Retirer",
  act: "Action",
  span: (first, last) => `du ${first} au ${last} inclus`,
  oneDay: (day) => `le ${day}`,
  effect: "Si vous l’ajoutez",
  effectLead: "Rien n’est encore enregistré.",
  previewLead: "Les deux prochaines semaines, telles que la fiche les montre.",
  added: "La fermeture est ajoutée",
  addedNote: "La fiche et «\u00a0ouvert maintenant\u00a0» en tiennent compte.",
  removed: "La fermeture est retirée",
  removedNote: "Le lieu suit de nouveau ses horaires ces jours-là.",
  gone: "Cette fermeture était déjà retirée",
  hours: "Modifier les horaires",
  back: "Voir la fiche",
  problems: {
    first: "Indiquez le premier jour fermé",
    order: "Le dernier jour doit venir après le premier, ou être le même",
    past: "Ces jours sont déjà passés\u00a0: indiquez un dernier jour à venir",
    long: "Une fermeture dure un an au plus. Au-delà, demandez à la collectivité de noter le lieu fermé",
    reason: "Écrivez 200 caractères au plus",
    overlap: "Une fermeture couvre déjà une partie de ces jours\u00a0: retirez-la d’abord, ou choisissez d’autres jours",
    too_many: "40 fermetures sont déjà prévues\u00a0: retirez-en avant d’en ajouter",
  },
};

const en: Texts = {
  title: "Exceptional closings",
  here: "Closings",
  lead: "Say on which days the place closes although its hours say open: holidays, works, a feast. The record warns visitors.",
  add: "Add a closing",
  first: "First day closed",
  firstHint: "That day is closed too.",
  last: "Last day closed",
  lastHint: "Leave empty for one day.",
  reason: "Reason",
  reasonHint: "A few words, seen by all. For example: summer holidays.",
  look: "See the effect",
  save: "Add the closing",
  coming: "To come",
  none: "No closing planned",
  noneNote: "The place keeps its usual hours.",
  past: "Past",
  days: "Days",
  remove: "Remove",
  act: "Act",
  span: (first, last) => `from ${first} to ${last} included`,
  oneDay: (day) => `on ${day}`,
  effect: "If you add it",
  effectLead: "Nothing is saved yet.",
  previewLead: "The next two weeks, as the record shows them.",
  added: "The closing is added",
  addedNote: "The record and “open now” take it into account.",
  removed: "The closing is removed",
  removedNote: "The place keeps its hours again on those days.",
  gone: "This closing was removed already",
  hours: "Edit the hours",
  back: "See the record",
  problems: {
    first: "Give the first day closed",
    order: "The last day must come after the first, or be the same",
    past: "These days are past: give a last day to come",
    long: "A closing lasts a year at most. Beyond, ask the public authority to note the place as closed",
    reason: "Write 200 characters at most",
    overlap: "A closing covers some of these days already: remove it first, or choose other days",
    too_many: "40 closings are planned already: remove some before adding",
  },
};

const nl: Texts = {
  title: "Uitzonderlijke sluitingen",
  here: "Sluitingen",
  lead: "Zeg op welke dagen de plek sluit terwijl de uren open zeggen: vakantie, werken, feest. De fiche verwittigt bezoekers.",
  add: "Een sluiting toevoegen",
  first: "Eerste gesloten dag",
  firstHint: "Die dag is ook gesloten.",
  last: "Laatste gesloten dag",
  lastHint: "Laat leeg voor één dag.",
  reason: "Reden",
  reasonHint: "Enkele woorden, zichtbaar voor iedereen. Bijvoorbeeld: zomervakantie.",
  look: "Het effect bekijken",
  save: "De sluiting toevoegen",
  coming: "Gepland",
  none: "Geen sluiting gepland",
  noneNote: "De plek volgt de gewone uren.",
  past: "Voorbij",
  days: "Dagen",
  remove: "Verwijderen",
  act: "Actie",
  span: (first, last) => `van ${first} tot en met ${last}`,
  oneDay: (day) => `op ${day}`,
  effect: "Als u ze toevoegt",
  effectLead: "Er is nog niets bewaard.",
  previewLead: "De komende twee weken, zoals de fiche ze toont.",
  added: "De sluiting is toegevoegd",
  addedNote: "De fiche en ‘nu open’ houden er rekening mee.",
  removed: "De sluiting is verwijderd",
  removedNote: "De plek volgt op die dagen weer haar uren.",
  gone: "Deze sluiting was al verwijderd",
  hours: "De uren wijzigen",
  back: "De fiche bekijken",
  problems: {
    first: "Geef de eerste gesloten dag",
    order: "De laatste dag moet na de eerste komen, of dezelfde zijn",
    past: "Deze dagen zijn voorbij: geef een laatste dag die nog komt",
    long: "Een sluiting duurt hoogstens een jaar. Vraag daarna de overheid om de plek als gesloten te noteren",
    reason: "Schrijf hoogstens 200 tekens",
    overlap: "Een sluiting bestrijkt al een deel van deze dagen: verwijder ze eerst of kies andere dagen",
    too_many: "Er zijn al 40 sluitingen gepland: verwijder er voor u er toevoegt",
  },
};

export const closingsTexts: Record<Locale, Texts> = { fr, en, nl };
