import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface Texts {
  readonly title: string;
  readonly here: string;
  readonly lead: string;
  readonly add: string;
  readonly altHelp: string;
  readonly altTips: readonly string[];
  readonly credit: string;
  readonly creditHint: string;
  readonly full: string;
  readonly fullNote: string;
  readonly shown: Plurals;
  readonly none: string;
  readonly noneNote: string;
  readonly photo: (n: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly edit: string;
  readonly save: string;
  readonly remove: string;
  readonly undo: string;
  readonly removed: string;
  readonly removedNote: string;
  readonly creditSaid: (credit: string) => string;
  readonly report: string;
  readonly back: string;
  readonly done: Record<"ajoutee" | "deplacee" | "decrite" | "remise" | "retiree" | "partie" | "trop" | "deja", string>;
  readonly problems: {
    readonly too_many: string;
    readonly already_there: string;
    readonly creditLong: string;
  };
}

const fr: Texts = {
  title: "Photos",
  here: "Photos",
  lead: "Montrez l’entrée, la grande pièce, ce qu’on y fait. Douze photos au plus, dans l’ordre que vous choisissez.",
  add: "Ajouter une photo",
  altHelp: "Comment décrire une photo",
  altTips: [
    "Dites ce qui compte pour venir\u00a0: une porte vitrée de plain-pied, une enseigne bleue, six tables près des fenêtres.",
    "N’écrivez pas «\u00a0photo de\u00a0»\u00a0: le lecteur d’écran le dit déjà.",
    "Ne nommez personne.",
    "Si un texte se lit sur l’image et compte, recopiez-le.",
  ],
  credit: "Qui a pris la photo",
  creditHint: "Un nom ou une structure, écrit sous la photo.",
  full: "Douze photos sont montrées",
  fullNote: "Retirez-en une pour en ajouter une autre.",
  shown: { one: "# photo sur la fiche", other: "# photos sur la fiche" },
  none: "Aucune photo pour l’instant",
  noneNote: "Une photo de l’entrée aide à trouver le lieu.",
  photo: (n) => `Photo ${n}`,
  earlier: "Monter",
  later: "Descendre",
  edit: "Modifier la description",
  save: "Enregistrer",
  remove: "Retirer",
  undo: "Remettre la photo",
  removed: "Retirées depuis moins d’un mois",
  removedNote: "Vous pouvez la remettre pendant un mois. Ensuite elle est effacée.",
  creditSaid: (credit) => `Photo\u00a0: ${credit}`,
  report: "Signaler cette photo",
  back: "Voir la fiche",
  done: {
    ajoutee: "La photo est ajoutée",
    deplacee: "L’ordre est enregistré",
    decrite: "La description est enregistrée",
    remise: "La photo est remise, à la fin",
    retiree: "La photo est retirée",
    partie: "Cette photo n’est plus sur la fiche",
    trop: "Douze photos sont déjà montrées\u00a0: retirez-en une d’abord",
    deja: "Cette photo est déjà sur la fiche",
  },
  problems: {
    too_many: "Douze photos sont déjà montrées\u00a0: retirez-en une d’abord",
    already_there: "Cette photo est déjà sur la fiche",
    creditLong: "Écrivez 120 caractères au plus",
  },
};

const en: Texts = {
  title: "Photos",
  here: "Photos",
  lead: "Show the entrance, the main room, what is done there. Twelve photos at most, in the order you choose.",
  add: "Add a photo",
  altHelp: "How to describe a photo",
  altTips: [
    "Say what matters for coming: a glass door without a step, a blue sign, six tables by the windows.",
    "Do not write “photo of”: the screen reader says so already.",
    "Name nobody.",
    "If a text can be read in the picture and matters, copy it.",
  ],
  credit: "Who took the photo",
  creditHint: "A name or an organisation, written under the photo.",
  full: "Twelve photos are shown",
  fullNote: "Remove one to add another.",
  shown: { one: "# photo on the record", other: "# photos on the record" },
  none: "No photo yet",
  noneNote: "A photo of the entrance helps to find the place.",
  photo: (n) => `Photo ${n}`,
  earlier: "Move up",
  later: "Move down",
  edit: "Edit the description",
  save: "Save",
  remove: "Remove",
  undo: "Put the photo back",
  removed: "Removed less than a month ago",
  removedNote: "You can put it back for a month. Then it is erased.",
  creditSaid: (credit) => `Photo: ${credit}`,
  report: "Report this photo",
  back: "See the record",
  done: {
    ajoutee: "The photo is added",
    deplacee: "The order is saved",
    decrite: "The description is saved",
    remise: "The photo is back, at the end",
    retiree: "The photo is removed",
    partie: "This photo is not on the record any more",
    trop: "Twelve photos are shown already: remove one first",
    deja: "This photo is on the record already",
  },
  problems: {
    too_many: "Twelve photos are shown already: remove one first",
    already_there: "This photo is on the record already",
    creditLong: "Write 120 characters at most",
  },
};

const nl: Texts = {
  title: "Foto’s",
  here: "Foto’s",
  lead: "Toon de ingang, de grote ruimte, wat er gebeurt. Hoogstens twaalf foto’s, in de volgorde die u kiest.",
  add: "Een foto toevoegen",
  altHelp: "Hoe een foto te beschrijven",
  altTips: [
    "Zeg wat telt om te komen: een glazen deur zonder drempel, een blauw bord, zes tafels bij de ramen.",
    "Schrijf niet ‘foto van’: de schermlezer zegt dat al.",
    "Noem niemand.",
    "Staat er een belangrijke tekst op het beeld, neem die dan over.",
  ],
  credit: "Wie nam de foto",
  creditHint: "Een naam of een organisatie, onder de foto geschreven.",
  full: "Er worden twaalf foto’s getoond",
  fullNote: "Verwijder er een om een andere toe te voegen.",
  shown: { one: "# foto op de fiche", other: "# foto’s op de fiche" },
  none: "Nog geen foto",
  noneNote: "Een foto van de ingang helpt om de plek te vinden.",
  photo: (n) => `Foto ${n}`,
  earlier: "Omhoog",
  later: "Omlaag",
  edit: "De beschrijving wijzigen",
  save: "Bewaren",
  remove: "Verwijderen",
  undo: "De foto terugzetten",
  removed: "Minder dan een maand geleden verwijderd",
  removedNote: "U kunt ze een maand lang terugzetten. Daarna wordt ze gewist.",
  creditSaid: (credit) => `Foto: ${credit}`,
  report: "Deze foto melden",
  back: "De fiche bekijken",
  done: {
    ajoutee: "De foto is toegevoegd",
    deplacee: "De volgorde is bewaard",
    decrite: "De beschrijving is bewaard",
    remise: "De foto staat terug, achteraan",
    retiree: "De foto is verwijderd",
    partie: "Deze foto staat niet meer op de fiche",
    trop: "Er worden al twaalf foto’s getoond: verwijder er eerst een",
    deja: "Deze foto staat al op de fiche",
  },
  problems: {
    too_many: "Er worden al twaalf foto’s getoond: verwijder er eerst een",
    already_there: "Deze foto staat al op de fiche",
    creditLong: "Schrijf hoogstens 120 tekens",
  },
};

export const photosTexts: Record<Locale, Texts> = { fr, en, nl };
export type PhotoDone = keyof Texts["done"];
