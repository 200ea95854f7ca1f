import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "help"
  | "search"
  | "words"
  | "commune"
  | "anywhere"
  | "quiet"
  | "anyQuiet"
  | "wheelchair"
  | "empty"
  | "emptyNext"
  | "mine"
  | "employer"
  | "hosting"
  | "today"
  | "agreements"
  | "promises"
  | "figures"
  | "settle"
  | "proof"
  | "how"
  | "hours";
type CatalogueTexts = Readonly<Record<Words, string>> & { readonly count: Plurals; readonly steps: readonly string[] };

const fr: CatalogueTexts = {
  title: "Télétravailler près de chez soi",
  lead: "Des lieux ouvrent des postes de travail aux agents des employeurs avec qui ils ont une convention. L’employeur paie à la demi-journée, sans savoir qui était où.",
  help: "Pour savoir si votre employeur a une convention, demandez à qui suit le télétravail chez lui, ou poussez la porte d’un de ces lieux.",
  search: "Chercher",
  words: "Un lieu, une rue",
  commune: "Commune",
  anywhere: "Toutes les communes",
  quiet: "Ambiance",
  anyQuiet: "Peu importe",
  wheelchair: "Accessible en fauteuil",
  empty: "Aucun lieu ne propose encore de poste",
  emptyNext: "Revenez plus tard\u00a0: les lieux s’inscrivent eux-mêmes.",
  mine: "Mes journées de télétravail",
  employer: "Mon espace employeur",
  hosting: "Postes que mon lieu propose",
  today: "Attendus aujourd’hui",
  agreements: "Conventions",
  promises: "Ce que personne ne peut savoir",
  figures: "Le télétravail de proximité en chiffres",
  settle: "Régler les mois",
  proof: "Montrer qu’une journée a été facturée",
  how: "Comment cela se passe",
  hours: "Horaires",
  count: { one: "# lieu propose des postes", other: "# lieux proposent des postes" },
  steps: [
    "Votre employeur signe une convention avec des lieux et vous inscrit.",
    "Vous choisissez un jour\u00a0: les postes libres sont classés du plus proche au plus éloigné de votre commune.",
    "Vous réservez, vous y allez. L’employeur ne reçoit que des totaux par service et par mois.",
  ],
};

const en: CatalogueTexts = {
  title: "Telework near home",
  lead: "Places open desks to the agents of employers with whom they have an agreement. The employer pays by half-day, without knowing who was where.",
  help: "To know whether your employer has an agreement, ask whoever looks after telework there, or walk into one of these places.",
  search: "Search",
  words: "A place, a street",
  commune: "Commune",
  anywhere: "All communes",
  quiet: "Atmosphere",
  anyQuiet: "It does not matter",
  wheelchair: "Wheelchair access",
  empty: "No place offers a desk yet",
  emptyNext: "Come back later: places enter themselves.",
  mine: "My telework days",
  employer: "My employer space",
  hosting: "Desks that my place offers",
  today: "Expected today",
  agreements: "Agreements",
  promises: "What nobody can know",
  figures: "Telework near home in figures",
  settle: "Settle the months",
  proof: "Show that a day was billed",
  how: "How it works",
  hours: "Hours",
  count: { one: "# place offers desks", other: "# places offer desks" },
  steps: [
    "Your employer signs an agreement with places and enters you.",
    "You choose a day: free desks are ranked from the nearest to the farthest from your commune.",
    "You book, you go. The employer receives nothing but totals by department and month.",
  ],
};

const nl: CatalogueTexts = {
  title: "Telewerken dicht bij huis",
  lead: "Plekken stellen werkplekken open voor medewerkers van werkgevers met wie zij een overeenkomst hebben. De werkgever betaalt per halve dag, zonder te weten wie waar was.",
  help: "Om te weten of uw werkgever een overeenkomst heeft, vraagt u het aan wie daar het telewerk volgt, of stapt u bij een van deze plekken binnen.",
  search: "Zoeken",
  words: "Een plek, een straat",
  commune: "Gemeente",
  anywhere: "Alle gemeenten",
  quiet: "Sfeer",
  anyQuiet: "Maakt niet uit",
  wheelchair: "Rolstoeltoegankelijk",
  empty: "Nog geen enkele plek biedt een werkplek",
  emptyNext: "Kom later terug: plekken schrijven zich zelf in.",
  mine: "Mijn telewerkdagen",
  employer: "Mijn werkgeversruimte",
  hosting: "Werkplekken die mijn plek biedt",
  today: "Vandaag verwacht",
  agreements: "Overeenkomsten",
  promises: "Wat niemand kan weten",
  figures: "Telewerk dicht bij huis in cijfers",
  settle: "De maanden vereffenen",
  proof: "Tonen dat een dag gefactureerd is",
  how: "Hoe het gaat",
  hours: "Uren",
  count: { one: "# plek biedt werkplekken", other: "# plekken bieden werkplekken" },
  steps: [
    "Uw werkgever tekent een overeenkomst met plekken en schrijft u in.",
    "U kiest een dag: vrije werkplekken staan van dichtst bij tot verst van uw gemeente.",
    "U reserveert en gaat erheen. De werkgever krijgt enkel totalen per dienst en per maand.",
  ],
};

export const catalogueTexts: Record<Locale, CatalogueTexts> = { fr, en, nl };
