import type { Locale } from "#platform/i18n/locale.ts";

type KeepTexts = Readonly<
  Record<
    | (
        | "here"
        | "publish"
        | "about"
        | "aboutHint"
        | "skills"
        | "skillsHint"
        | "listed"
        | "save"
        | "sealTitle"
        | "seal"
        | "proof"
        | "since"
        | "until"
        | "addSeal"
      )
    | ("leaveTitle" | "leaveLead" | "reason" | "leave" | "limitTitle" | "limit" | "setLimit"),
    string
  >
> & {
  readonly title: (name: string) => string;
  readonly balance: (credits: string) => string;
  readonly problems: Readonly<Record<"about" | "skills" | "seal" | "proof" | "day" | "order" | "reason" | "limit" | "below", string>>;
};

const fr: KeepTexts = {
  title: (name) => `Tenir la page de ${name}`,
  here: "Tenir la page",
  publish: "Ce que tout le monde lit",
  about: "Présentation",
  aboutHint: "1 500 signes au plus.",
  skills: "Ce que vous savez faire pour les autres",
  skillsHint: "Un savoir-faire par ligne, douze au plus\u00a0: comptabilité associative, réparation de vélos.",
  listed: "Figurer dans l’annuaire public",
  save: "Enregistrer",
  sealTitle: "Ajouter un label",
  seal: "Label",
  proof: "Sur quelle preuve",
  since: "Depuis le",
  until: "Jusqu’au",
  addSeal: "Ajouter le label",
  limitTitle: "La limite du compte",
  balance: (credits) => `Solde\u00a0: ${credits}.`,
  limit: "Combien de crédits sous zéro, au plus",
  setLimit: "Changer la limite",
  leaveTitle: "Quitter le réseau",
  leaveLead: "La page quitte l’annuaire. Le compte de contributions reste dans le registre, avec son solde.",
  reason: "Pourquoi",
  leave: "Quitter le réseau",
  problems: {
    about: "Écrivez 1 500 signes au plus.",
    skills: "Écrivez douze lignes au plus, de 80 signes chacune.",
    seal: "Nommez le label, en 2 à 120 signes.",
    proof: "Dites sur quelle preuve, en 3 à 500 signes.",
    day: "Écrivez une date du calendrier.",
    order: "La fin doit venir après le début.",
    reason: "Écrivez 1 000 signes au plus.",
    limit: "Écrivez un nombre de 0 à 1 000.",
    below: "Le compte est déjà plus bas\u00a0: choisissez une limite plus large.",
  },
};

const en: KeepTexts = {
  title: (name) => `Keep the page of ${name}`,
  here: "Keep the page",
  publish: "What everybody reads",
  about: "Presentation",
  aboutHint: "1,500 characters at most.",
  skills: "What you can do for others",
  skillsHint: "One skill a line, twelve at most: accounts of associations, mending bicycles.",
  listed: "Stand in the public directory",
  save: "Save",
  sealTitle: "Add a label",
  seal: "Label",
  proof: "On which proof",
  since: "Since",
  until: "Until",
  addSeal: "Add the label",
  limitTitle: "The limit of the account",
  balance: (credits) => `Balance: ${credits}.`,
  limit: "How many credits below zero, at most",
  setLimit: "Change the limit",
  leaveTitle: "Leave the network",
  leaveLead: "The page leaves the directory. The account of contributions stays in the ledger, with its balance.",
  reason: "Why",
  leave: "Leave the network",
  problems: {
    about: "Write 1,500 characters at most.",
    skills: "Write twelve lines at most, of 80 characters each.",
    seal: "Name the label, in 2 to 120 characters.",
    proof: "Say on which proof, in 3 to 500 characters.",
    day: "Write a day of the calendar.",
    order: "The end must come after the beginning.",
    reason: "Write 1,000 characters at most.",
    limit: "Write a number from 0 to 1,000.",
    below: "The account is lower already: choose a wider limit.",
  },
};

const nl: KeepTexts = {
  title: (name) => `De pagina van ${name} bijhouden`,
  here: "De pagina bijhouden",
  publish: "Wat iedereen leest",
  about: "Voorstelling",
  aboutHint: "Hoogstens 1.500 tekens.",
  skills: "Wat u voor anderen kunt doen",
  skillsHint: "Eén vaardigheid per regel, hoogstens twaalf: boekhouding van verenigingen, fietsen herstellen.",
  listed: "In de openbare gids staan",
  save: "Opslaan",
  sealTitle: "Een label toevoegen",
  seal: "Label",
  proof: "Op welk bewijs",
  since: "Sinds",
  until: "Tot",
  addSeal: "Label toevoegen",
  limitTitle: "De grens van de rekening",
  balance: (credits) => `Saldo: ${credits}.`,
  limit: "Hoeveel credits onder nul, hoogstens",
  setLimit: "Grens wijzigen",
  leaveTitle: "Het netwerk verlaten",
  leaveLead: "De pagina verlaat de gids. De rekening van bijdragen blijft in het register, met haar saldo.",
  reason: "Waarom",
  leave: "Het netwerk verlaten",
  problems: {
    about: "Schrijf hoogstens 1.500 tekens.",
    skills: "Schrijf hoogstens twaalf regels van 80 tekens.",
    seal: "Noem het label, in 2 tot 120 tekens.",
    proof: "Zeg op welk bewijs, in 3 tot 500 tekens.",
    day: "Schrijf een dag van de kalender.",
    order: "Het einde moet na het begin komen.",
    reason: "Schrijf hoogstens 1.000 tekens.",
    limit: "Schrijf een getal van 0 tot 1.000.",
    below: "De rekening staat al lager: kies een ruimere grens.",
  },
};

export const keepTexts: Record<Locale, KeepTexts> = { fr, en, nl };
