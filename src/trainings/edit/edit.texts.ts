import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  trail: "Formations à tenir",
  add: "Ajouter une formation",
  addLead: "Ce que l’on apprend avant de se servir d’une machine. Elle reste un brouillon jusqu’à ce que vous la proposiez.",
  edit: "Modifier la formation",
  editLead: "Les habilitations déjà données gardent leur date de fin.",
  save: "Enregistrer le brouillon",
  saveEdit: "Enregistrer",
  groups: { what: "La formation", en: "En anglais", nl: "En néerlandais" },
  translationsLead: "Le titre et le texte, ou ni l’un ni l’autre.",
  fields: {
    place: { label: "Qui la donne" },
    kind: { label: "De quelle sorte", hint: "La sécurité protège les personnes. Le savoir-faire apprend à travailler." },
    title: { label: "Titre", hint: "Par exemple «\u00a0Découpe laser, prise en main\u00a0»." },
    about: { label: "Ce que l’on y apprend" },
    months: { label: "Valable combien de mois", hint: "Vide\u00a0: sans limite." },
    needs: { label: "Ce que l’on sait avant" },
  },
  problems: {
    place: "Choisissez qui donne cette formation",
    kind: "Choisissez une sorte",
    title: "Écrivez un titre de 2 à 100 signes",
    about: "Écrivez ce que l’on apprend, en 10 à 4000 signes",
    months: "Écrivez un nombre de mois, de 1 à 240",
    needs: "Choisissez dans la liste",
    circle: "L’une de ces formations demande déjà celle-ci\u00a0: on ne pourrait commencer par aucune",
    many: "Ce lieu a déjà cent formations",
  },
};

const en: typeof fr = {
  trail: "Trainings to keep",
  add: "Add a training",
  addLead: "What one learns before using a machine. It stays a draft until you offer it.",
  edit: "Change the training",
  editLead: "Authorisations that were given keep their end.",
  save: "Save the draft",
  saveEdit: "Save",
  groups: { what: "The training", en: "In English", nl: "In Dutch" },
  translationsLead: "The title and the text, or neither.",
  fields: {
    place: { label: "Who gives it" },
    kind: { label: "Of which kind", hint: "Safety protects people. Skill teaches how to work." },
    title: { label: "Title", hint: "For example “Laser cutter, first steps”." },
    about: { label: "What one learns" },
    months: { label: "Valid for how many months", hint: "Empty: without end." },
    needs: { label: "What one knows before" },
  },
  problems: {
    place: "Choose who gives this training",
    kind: "Choose a kind",
    title: "Write a title of 2 to 100 characters",
    about: "Write what one learns, in 10 to 4000 characters",
    months: "Write a number of months from 1 to 240",
    needs: "Choose from the list",
    circle: "One of these trainings asks for this one already: nobody could begin",
    many: "This place already has a hundred trainings",
  },
};

const nl: typeof fr = {
  trail: "Opleidingen bijhouden",
  add: "Een opleiding toevoegen",
  addLead: "Wat men leert voor men een machine gebruikt. Ze blijft een ontwerp tot u ze aanbiedt.",
  edit: "De opleiding wijzigen",
  editLead: "Gegeven machtigingen houden hun einde.",
  save: "Het ontwerp bewaren",
  saveEdit: "Bewaren",
  groups: { what: "De opleiding", en: "In het Engels", nl: "In het Nederlands" },
  translationsLead: "De titel en de tekst, of geen van beide.",
  fields: {
    place: { label: "Wie ze geeft" },
    kind: { label: "Van welke soort", hint: "Veiligheid beschermt mensen. Vaardigheid leert werken." },
    title: { label: "Titel", hint: "Bijvoorbeeld “Lasersnijder, eerste stappen”." },
    about: { label: "Wat men leert" },
    months: { label: "Hoeveel maanden geldig", hint: "Leeg: zonder einde." },
    needs: { label: "Wat men vooraf kent" },
  },
  problems: {
    place: "Kies wie deze opleiding geeft",
    kind: "Kies een soort",
    title: "Schrijf een titel van 2 tot 100 tekens",
    about: "Schrijf wat men leert, in 10 tot 4000 tekens",
    months: "Schrijf een aantal maanden van 1 tot 240",
    needs: "Kies uit de lijst",
    circle: "Een van deze opleidingen vraagt deze al: niemand zou kunnen beginnen",
    many: "Deze plek heeft al honderd opleidingen",
  },
};

export const editTexts: Record<
  Locale,
  typeof fr & {
    readonly fields: Readonly<Record<"place" | "kind" | "title" | "about" | "months" | "needs", { readonly label: string; readonly hint?: string }>>;
  }
> = { fr, en, nl };
