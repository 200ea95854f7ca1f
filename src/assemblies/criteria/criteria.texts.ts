import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "À quoi l’assemblée ressemble",
  lead: (size: number) =>
    `Pour chaque critère, dites ce que compte le territoire et combien des ${size} places reviennent à chaque groupe. Ces règles sont publiées, puis scellées avec le tirage.`,
  sealed: "Ces règles sont scellées avec le tirage\u00a0: plus personne ne les change.",
  add: "Ajouter un critère",
  change: (name: string) => `Modifier «\u00a0${name}\u00a0»`,
  empty: "Aucun critère",
  emptyNext: "Genre, âge, taille de la commune\u00a0: ajoutez ceux auxquels vous tenez. Peu de critères laissent plus de chances à chacun.",
  sizes: "Ajouter la taille des communes",
  sizesLead:
    "La population de chaque commune est connue\u00a0: les groupes et leurs places sont calculés. De la commune d’un inscrit, seule la taille est gardée.",
  sizeName: "Taille de la commune",
  sizeSource: (year: number) => `population municipale ${year}, par commune`,
  name: "Critère",
  nameHint: "Posé comme une question à qui s’inscrit\u00a0: Genre, Âge, Diplôme.",
  values: "Groupes",
  valuesHint: (size: number) =>
    `Un groupe par ligne\u00a0: nom\u202f; habitants\u202f; au moins\u202f; au plus. Exemple\u00a0: Femmes\u202f; 612000\u202f; 12\u202f; 12. Sans places, elles suivent la population, sur ${size}. Un tableur se colle tel quel.`,
  source: "Source des chiffres",
  sourceHint: "Exemple\u00a0: recensement 2022, tableau POP1B.",
  save: "Enregistrer",
  remove: "Retirer ce critère",
  back: "Revenir à l’assemblée",
  done: { ajoute: "Le critère est enregistré.", retire: "Le critère est retiré.", cree: "Le brouillon est créé. Dites à quoi l’assemblée ressemble." },
  problems: {
    name: "Donnez un nom de 2 à 60 caractères, sans point-virgule ni guillemet.",
    source: "300 caractères au plus.",
    values: "Donnez au moins deux groupes, un par ligne.",
    count: (most: number) => `Donnez de 2 à ${most} groupes.`,
    label: (line: number) => `Ligne ${line}\u00a0: un nom de 60 caractères au plus, sans guillemet.`,
    line: (line: number) => `Ligne ${line}\u00a0: nom\u202f; habitants\u202f; au moins\u202f; au plus, en nombres entiers.`,
    bounds: (line: number) => `Ligne ${line}\u00a0: «\u00a0au moins\u00a0» ne dépasse pas «\u00a0au plus\u00a0».`,
    twice: "Un groupe est écrit deux fois.",
    fits: (size: number) => `Ces places ne peuvent pas faire ${size} personnes\u00a0: baissez les «\u00a0au moins\u00a0» ou relevez les «\u00a0au plus\u00a0».`,
    sealed: "Ces règles sont scellées avec le tirage. Rien n’a été fait.",
    registered: "Des personnes se sont inscrites\u00a0: les groupes gardent leurs noms, seuls les places et les habitants changent.",
  },
};
type CriteriaTexts = typeof fr;

const en: CriteriaTexts = {
  title: "What the assembly resembles",
  lead: (size) =>
    `For each criterion, say what the territory counts and how many of the ${size} places go to each group. These rules are published, then sealed with the draw.`,
  sealed: "These rules are sealed with the draw: nobody changes them any more.",
  add: "Add a criterion",
  change: (name) => `Change “${name}”`,
  empty: "No criterion",
  emptyNext: "Gender, age, size of the commune: add those that matter to you. Few criteria leave more chances to everybody.",
  sizes: "Add the size of communes",
  sizesLead: "The population of each commune is known: groups and their places are computed. Of the commune of somebody registered, only the size is kept.",
  sizeName: "Size of the commune",
  sizeSource: (year) => `municipal population ${year}, by commune`,
  name: "Criterion",
  nameHint: "Put as a question to whoever registers: Gender, Age, Diploma.",
  values: "Groups",
  valuesHint: (size) =>
    `A group a line: name; inhabitants; at least; at most. Example: Women; 612000; 12; 12. Without places, they follow the population, of ${size}. A spreadsheet is pasted as it is.`,
  source: "Source of the figures",
  sourceHint: "Example: census 2022, table POP1B.",
  save: "Save",
  remove: "Remove this criterion",
  back: "Back to the assembly",
  done: { ajoute: "The criterion is saved.", retire: "The criterion is removed.", cree: "The draft is made. Say what the assembly resembles." },
  problems: {
    name: "Give a name of 2 to 60 characters, without semicolon or quotation mark.",
    source: "300 characters at most.",
    values: "Give at least two groups, one a line.",
    count: (most) => `Give 2 to ${most} groups.`,
    label: (line) => `Line ${line}: a name of 60 characters at most, without quotation mark.`,
    line: (line) => `Line ${line}: name; inhabitants; at least; at most, in whole numbers.`,
    bounds: (line) => `Line ${line}: “at least” does not exceed “at most”.`,
    twice: "A group is written twice.",
    fits: (size) => `These places cannot make ${size} people: lower “at least” or raise “at most”.`,
    sealed: "These rules are sealed with the draw. Nothing was done.",
    registered: "People have registered: groups keep their names, only places and inhabitants change.",
  },
};

const nl: CriteriaTexts = {
  title: "Waarop de burgerraad lijkt",
  lead: (size) =>
    `Zeg voor elk criterium wat het gebied telt en hoeveel van de ${size} plaatsen naar elke groep gaan. Deze regels worden gepubliceerd en dan met de loting verzegeld.`,
  sealed: "Deze regels zijn met de loting verzegeld: niemand verandert ze nog.",
  add: "Een criterium toevoegen",
  change: (name) => `“${name}” wijzigen`,
  empty: "Geen criterium",
  emptyNext: "Geslacht, leeftijd, grootte van de gemeente: voeg toe wat voor u telt. Weinig criteria laten iedereen meer kansen.",
  sizes: "De grootte van gemeenten toevoegen",
  sizesLead:
    "De bevolking van elke gemeente is bekend: groepen en hun plaatsen worden berekend. Van de gemeente van een ingeschrevene wordt alleen de grootte bewaard.",
  sizeName: "Grootte van de gemeente",
  sizeSource: (year) => `gemeentelijke bevolking ${year}, per gemeente`,
  name: "Criterium",
  nameHint: "Als vraag gesteld aan wie zich inschrijft: Geslacht, Leeftijd, Diploma.",
  values: "Groepen",
  valuesHint: (size) =>
    `Een groep per regel: naam; inwoners; minstens; hoogstens. Voorbeeld: Vrouwen; 612000; 12; 12. Zonder plaatsen volgen ze de bevolking, op ${size}. Een rekenblad kan zo geplakt worden.`,
  source: "Bron van de cijfers",
  sourceHint: "Voorbeeld: volkstelling 2022, tabel POP1B.",
  save: "Opslaan",
  remove: "Dit criterium verwijderen",
  back: "Terug naar de burgerraad",
  done: { ajoute: "Het criterium is opgeslagen.", retire: "Het criterium is verwijderd.", cree: "Het ontwerp is gemaakt. Zeg waarop de burgerraad lijkt." },
  problems: {
    name: "Geef een naam van 2 tot 60 tekens, zonder puntkomma of aanhalingsteken.",
    source: "Hoogstens 300 tekens.",
    values: "Geef minstens twee groepen, een per regel.",
    count: (most) => `Geef 2 tot ${most} groepen.`,
    label: (line) => `Regel ${line}: een naam van hoogstens 60 tekens, zonder aanhalingsteken.`,
    line: (line) => `Regel ${line}: naam; inwoners; minstens; hoogstens, in gehele getallen.`,
    bounds: (line) => `Regel ${line}: “minstens” is niet meer dan “hoogstens”.`,
    twice: "Een groep staat er twee keer.",
    fits: (size) => `Deze plaatsen kunnen geen ${size} mensen opleveren: verlaag “minstens” of verhoog “hoogstens”.`,
    sealed: "Deze regels zijn met de loting verzegeld. Er is niets gedaan.",
    registered: "Mensen hebben zich ingeschreven: groepen houden hun naam, alleen plaatsen en inwoners veranderen.",
  },
};

export const criteriaTexts: Readonly<Record<Locale, CriteriaTexts>> = { fr, en, nl };
