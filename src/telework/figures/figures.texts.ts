import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Le télétravail de proximité en chiffres",
  lead: "Ce que les journées de travail près de chez soi apportent aux lieux et évitent sur les routes. Des nombres, jamais des personnes.",
  empty: "Aucun mois n’est encore compté",
  emptyNext: "Un mois est compté quand il est réglé, le cinquième jour du suivant, si cinq personnes au moins sont venues.",
  halves: "Demi-journées",
  money: "Versé aux lieux, hors taxes",
  km: "Kilomètres évités",
  notMeasured:
    "Les kilomètres évités ne sont pas dits\u00a0: il faut au moins cinq personnes, de deux employeurs, dont on connaît la commune de domicile et de travail.",
  farther: "Les lieux choisis étaient plus loin que le travail\u00a0: aucun kilomètre n’a été évité.",
  untold: "Non dit",
  byMonth: "Mois par mois",
  month: "Mois",
  occupation: "Occupation",
  occupationNote: "L’occupation est la part des demi-journées possibles, du lundi au vendredi, sur les postes proposés aux employeurs.",
  byCommune: "Par commune des lieux",
  commune: "Commune",
  others: "Autres communes réunies, et corrections",
  noCommune: "Aucune commune n’a accueilli assez de personnes, de deux employeurs au moins, pour être dite seule.",
  hidden: "Ce qui n’est pas dit",
  hiddenLead:
    "Une commune où sont venues moins de cinq personnes, ou les agents d’un seul employeur, est réunie aux autres. Un mois de moins de cinq personnes n’est pas compté.",
  promises: "Ce que personne ne peut savoir",
  formula: "Comment les kilomètres sont calculés",
  formulaLead:
    "Pour chaque demi-journée où la personne est venue\u00a0: la distance de sa commune à celle de son employeur, moins la distance de sa commune au lieu. Une journée compte un aller-retour. Ces distances à vol d’oiseau sont allongées par le détour des routes\u202f; le CO₂ est celui des trajets qui se feraient en voiture.",
  detour: "Détour des routes",
  detourSource: "F. Héran, revue Flux 76-77, 2009\u202f; les bornes sont les nôtres",
  car: "Trajets en voiture",
  carSource: "Insee Focus 143, 2019, salariés en France\u202f; les bornes sont les nôtres",
  grams: "CO₂ par kilomètre",
  gramsSource:
    "Ademe, Impact CO₂, vers 2024, voiture thermique, fabrication comprise, valeur non relue à la source\u202f; les bornes sont les nôtres, la plus basse à peu près sans la fabrication",
  error:
    "C’est une estimation. On part du centre des communes, pas des adresses\u00a0: sur peu de trajets, l’erreur dépasse les bornes. On ne sait pas si la personne serait allée travailler ce jour-là, ni si elle a pris une voiture pour autre chose.",
  over: { one: "Sur # mois réglé", other: "Sur # mois réglés" },
  places: { one: "# lieu propose des postes aujourd’hui", other: "# lieux proposent des postes aujourd’hui" },
  inCommunes: { one: "dans # commune", other: "dans # communes" },
  about: (value: string) => `environ ${value}`,
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  carbon: (kg: string, low: string, high: string, halves: string) =>
    `Soit environ ${kg}\u00a0kg de CO₂ évités, entre ${low} et ${high}\u00a0kg selon ce que l’on suppose, pour ${halves} demi-journées dont les trajets sont connus.`,
};

const en: typeof fr = {
  title: "Telework near home in figures",
  lead: "What days of work near home bring to places and spare on the roads. Numbers, never persons.",
  empty: "No month is counted yet",
  emptyNext: "A month is counted once it is settled, on the fifth day of the next, if five persons at least came.",
  halves: "Half-days",
  money: "Paid to places, without tax",
  km: "Kilometres avoided",
  notMeasured: "Kilometres avoided are not told: it takes at least five persons, of two employers, whose communes of home and work are known.",
  farther: "The places chosen were farther than work: no kilometre was avoided.",
  untold: "Not told",
  byMonth: "Month by month",
  month: "Month",
  occupation: "Occupation",
  occupationNote: "Occupation is the share of possible half-days, Monday to Friday, of the desks offered to employers.",
  byCommune: "By commune of the places",
  commune: "Commune",
  others: "Other communes together, and corrections",
  noCommune: "No commune received enough persons, of two employers at least, to be told alone.",
  hidden: "What is not told",
  hiddenLead:
    "A commune to which fewer than five persons came, or the agents of one employer alone, is told with the others. A month of fewer than five persons is not counted.",
  promises: "What nobody can know",
  formula: "How kilometres are computed",
  formulaLead:
    "For each half-day on which the person came: the distance from their commune to that of their employer, less the distance from their commune to the place. A day counts one return journey. These distances as the crow flies are lengthened by the detour of roads; CO₂ is that of journeys that would be made by car.",
  detour: "Detour of roads",
  detourSource: "F. Héran, Flux 76-77, 2009; the bounds are ours",
  car: "Journeys by car",
  carSource: "Insee Focus 143, 2019, employees in France; the bounds are ours",
  grams: "CO₂ a kilometre",
  gramsSource:
    "Ademe, Impact CO₂, about 2024, combustion car, its making included, not read again at the source; the bounds are ours, the lower one about without its making",
  error:
    "This is an estimate. It starts from the centre of communes, not from addresses: over few journeys the error is beyond the bounds. It is not known whether the person would have gone to work that day, nor whether they took a car for something else.",
  over: { one: "Over # month settled", other: "Over # months settled" },
  places: { one: "# place offers desks today", other: "# places offer desks today" },
  inCommunes: { one: "in # commune", other: "in # communes" },
  about: (value) => `about ${value}`,
  between: (low, high) => `between ${low} and ${high}`,
  carbon: (kg, low, high, halves) =>
    `That is about ${kg}\u00a0kg of CO₂ avoided, between ${low} and ${high}\u00a0kg depending on what is assumed, for ${halves} half-days whose journeys are known.`,
};

const nl: typeof fr = {
  title: "Telewerk dicht bij huis in cijfers",
  lead: "Wat werkdagen dicht bij huis aan plekken opbrengen en op de wegen besparen. Aantallen, nooit personen.",
  empty: "Nog geen enkele maand is geteld",
  emptyNext: "Een maand wordt geteld zodra hij vereffend is, op de vijfde dag van de volgende, als minstens vijf personen kwamen.",
  halves: "Halve dagen",
  money: "Betaald aan plekken, zonder btw",
  km: "Vermeden kilometers",
  notMeasured:
    "Vermeden kilometers worden niet gezegd: er zijn minstens vijf personen nodig, van twee werkgevers, van wie de gemeente van woning en werk gekend is.",
  farther: "De gekozen plekken lagen verder dan het werk: er werd geen kilometer vermeden.",
  untold: "Niet gezegd",
  byMonth: "Maand per maand",
  month: "Maand",
  occupation: "Bezetting",
  occupationNote: "De bezetting is het deel van de mogelijke halve dagen, van maandag tot vrijdag, op de werkplekken voor werkgevers.",
  byCommune: "Per gemeente van de plekken",
  commune: "Gemeente",
  others: "Andere gemeenten samen, en verbeteringen",
  noCommune: "Geen enkele gemeente ontving genoeg personen, van minstens twee werkgevers, om alleen gezegd te worden.",
  hidden: "Wat niet gezegd wordt",
  hiddenLead:
    "Een gemeente waar minder dan vijf personen kwamen, of de medewerkers van één werkgever, wordt met de andere samengenomen. Een maand van minder dan vijf personen wordt niet geteld.",
  promises: "Wat niemand kan weten",
  formula: "Hoe kilometers berekend worden",
  formulaLead:
    "Voor elke halve dag waarop de persoon kwam: de afstand van de eigen gemeente naar die van de werkgever, min de afstand van de eigen gemeente naar de plek. Een dag telt één heen- en terugrit. Deze afstanden in vogelvlucht worden verlengd met de omweg van de wegen; de CO₂ is die van ritten die met de auto zouden gebeuren.",
  detour: "Omweg van de wegen",
  detourSource: "F. Héran, Flux 76-77, 2009; de grenzen zijn de onze",
  car: "Ritten met de auto",
  carSource: "Insee Focus 143, 2019, werknemers in Frankrijk; de grenzen zijn de onze",
  grams: "CO₂ per kilometer",
  gramsSource:
    "Ademe, Impact CO₂, omstreeks 2024, auto met verbrandingsmotor, productie inbegrepen, niet opnieuw nagelezen bij de bron; de grenzen zijn de onze, de onderste ongeveer zonder productie",
  error:
    "Dit is een schatting. Ze vertrekt van het centrum van gemeenten, niet van adressen: bij weinig ritten is de fout groter dan de grenzen. Men weet niet of de persoon die dag zou zijn gaan werken, noch of er voor iets anders een auto genomen werd.",
  over: { one: "Over # vereffende maand", other: "Over # vereffende maanden" },
  places: { one: "# plek biedt vandaag werkplekken aan", other: "# plekken bieden vandaag werkplekken aan" },
  inCommunes: { one: "in # gemeente", other: "in # gemeenten" },
  about: (value) => `ongeveer ${value}`,
  between: (low, high) => `tussen ${low} en ${high}`,
  carbon: (kg, low, high, halves) =>
    `Dat is ongeveer ${kg}\u00a0kg CO₂ vermeden, tussen ${low} en ${high}\u00a0kg naargelang wat men aanneemt, voor ${halves} halve dagen waarvan de ritten gekend zijn.`,
};

export const figuresTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
