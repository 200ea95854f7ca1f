import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface StructureTexts {
  readonly title: string;
  readonly lead: string;
  readonly now: string;
  readonly none: string;
  readonly leave: string;
  readonly suggested: string;
  readonly nothing: string;
  readonly search: string;
  readonly find: string;
  readonly searchHint: string;
  readonly join: string;
  readonly sure: string;
  readonly create: string;
  readonly gone: string;
  readonly changed: string;
  readonly done: Readonly<Record<"liee" | "detachee", string>>;
  readonly back: string;
  readonly choose: string;
  /** Of a structure. */
  readonly places: string;
  readonly figure: string;
  readonly noPlaces: string;
  readonly place: string;
  readonly commune: string;
  readonly stage: string;
  readonly queue: {
    readonly title: string;
    readonly lead: string;
    readonly states: Readonly<Record<"sure" | "named" | "silent" | "all", string>>;
    readonly state: string;
    readonly words: string;
    readonly filter: string;
    readonly allCommunes: string;
    readonly count: Plurals;
    readonly empty: string;
    readonly says: (name: string) => string;
    readonly silent: string;
    readonly proposal: (name: string) => string;
    readonly several: string;
    readonly joinTicked: string;
    readonly done: (count: number) => string;
    readonly part: string;
    readonly csv: string;
    readonly order: string;
    readonly orders: Readonly<Record<"name" | "commune", string>>;
    readonly columns: Readonly<Record<"place" | "page" | "commune" | "said" | "structure" | "number", string>>;
  };
}

const fr: StructureTexts = {
  title: "La structure qui fait vivre ce lieu",
  lead: "L’association, la commune ou l’entreprise qui le porte. Son numéro part avec la fiche dans les exports nationaux.",
  now: "Aujourd’hui",
  none: "Aucune structure n’est liée à ce lieu.",
  leave: "Ce lieu n’est plus porté par elle",
  suggested: "Structures qui se ressemblent",
  nothing: "Aucune structure enregistrée ne correspond.",
  search: "Chercher une structure",
  find: "Chercher",
  searchHint: "Son nom, son SIRET ou son RNA.",
  join: "Lier à ce lieu",
  sure: "Même nom, même commune",
  create: "Enregistrer une structure",
  gone: "Cette structure n’a pas de numéro, ou n’existe plus. Rien n’a changé.",
  changed: "Quelqu’un d’autre vient de changer la structure de ce lieu. Regardez, puis recommencez.",
  done: { liee: "Le lieu est lié à sa structure.", detachee: "Le lieu n’est plus lié à une structure." },
  back: "Revenir à la fiche",
  choose: "Choisissez une structure",
  places: "Les lieux qu’elle fait vivre",
  figure: "lieux",
  noPlaces: "Aucun lieu n’est lié à cette structure.",
  place: "Lieu",
  commune: "Commune",
  stage: "Étape",
  queue: {
    title: "Lieux sans structure",
    lead: "Chaque lieu appartient à une structure que l’on peut nommer. Quand le nom et la commune sont les mêmes, liez d’un geste\u00a0; sinon, ouvrez la fiche.",
    states: { sure: "Même nom, même commune", named: "Un nom, sans structure connue", silent: "Rien n’est dit", all: "Tous" },
    state: "Ce que dit la fiche",
    words: "Lieu ou structure",
    filter: "Filtrer",
    allCommunes: "Toutes les communes",
    count: { one: "# lieu", other: "# lieux" },
    empty: "Aucun lieu n’attend ici",
    says: (name) => `La fiche dit\u00a0: ${name}`,
    silent: "La fiche ne dit rien",
    proposal: (name) => `Se lie à ${name}`,
    several: "Agir sur les lieux cochés",
    joinTicked: "Lier à la structure du même nom",
    done: (count) => (count === 1 ? "Un lieu est lié à sa structure." : `${count} lieux sont liés à leur structure.`),
    part: "Certains lieux cochés n’ont pas de structure sûre, ou viennent de changer\u00a0: ils restent tels quels.",
    csv: "Télécharger ces lieux (CSV)",
    order: "Ordre",
    orders: { name: "Nom", commune: "Commune" },
    columns: { place: "Lieu", page: "Page", commune: "Code de la commune", said: "Structure dite", structure: "Structure du même nom", number: "Numéro" },
  },
};

const en: StructureTexts = {
  title: "The structure that runs this place",
  lead: "The association, commune or company behind it. Its number goes with the record into the national exports.",
  now: "Today",
  none: "No structure is joined to this place.",
  leave: "It does not run this place any more",
  suggested: "Structures that look alike",
  nothing: "No registered structure matches.",
  search: "Search a structure",
  find: "Search",
  searchHint: "Its name, SIRET or RNA.",
  join: "Join to this place",
  sure: "Same name, same commune",
  create: "Register a structure",
  gone: "This structure has no number, or is there no more. Nothing has changed.",
  changed: "Somebody else has just changed the structure of this place. Look, then begin again.",
  done: { liee: "The place is joined to its structure.", detachee: "The place is joined to no structure any more." },
  back: "Back to the record",
  choose: "Choose a structure",
  places: "The places that it runs",
  figure: "places",
  noPlaces: "No place is joined to this structure.",
  place: "Place",
  commune: "Commune",
  stage: "Stage",
  queue: {
    title: "Places without a structure",
    lead: "Each place belongs to a structure that can be named. Where name and commune are the same, join at once; else open the record.",
    states: { sure: "Same name, same commune", named: "A name, no known structure", silent: "Nothing is said", all: "All" },
    state: "What the record says",
    words: "Place or structure",
    filter: "Filter",
    allCommunes: "All communes",
    count: { one: "# place", other: "# places" },
    empty: "No place waits here",
    says: (name) => `The record says: ${name}`,
    silent: "The record says nothing",
    proposal: (name) => `Joins ${name}`,
    several: "Act on the ticked places",
    joinTicked: "Join to the structure of the same name",
    done: (count) => (count === 1 ? "One place is joined to its structure." : `${count} places are joined to their structures.`),
    part: "Some of the ticked places have no sure structure, or have just changed: they stay as they are.",
    csv: "Download these places (CSV)",
    order: "Order",
    orders: { name: "Name", commune: "Commune" },
    columns: {
      place: "Place",
      page: "Page",
      commune: "Code of the commune",
      said: "Structure as said",
      structure: "Structure of the same name",
      number: "Number",
    },
  },
};

const nl: StructureTexts = {
  title: "De organisatie die deze plek doet leven",
  lead: "De vereniging, gemeente of onderneming die de plek draagt. Haar nummer gaat met de fiche mee in de nationale uitvoer.",
  now: "Vandaag",
  none: "Geen organisatie is aan deze plek verbonden.",
  leave: "Zij draagt deze plek niet meer",
  suggested: "Organisaties die erop lijken",
  nothing: "Geen geregistreerde organisatie past.",
  search: "Een organisatie zoeken",
  find: "Zoeken",
  searchHint: "Haar naam, SIRET of RNA.",
  join: "Aan deze plek verbinden",
  sure: "Zelfde naam, zelfde gemeente",
  create: "Een organisatie registreren",
  gone: "Deze organisatie heeft geen nummer, of bestaat niet meer. Er is niets veranderd.",
  changed: "Iemand anders heeft zojuist de organisatie van deze plek veranderd. Kijk, en begin opnieuw.",
  done: { liee: "De plek is aan haar organisatie verbonden.", detachee: "De plek is aan geen organisatie meer verbonden." },
  back: "Terug naar de fiche",
  choose: "Kies een organisatie",
  places: "De plekken die zij doet leven",
  figure: "plekken",
  noPlaces: "Geen plek is aan deze organisatie verbonden.",
  place: "Plek",
  commune: "Gemeente",
  stage: "Fase",
  queue: {
    title: "Plekken zonder organisatie",
    lead: "Elke plek hoort bij een organisatie die men kan noemen. Zijn naam en gemeente dezelfde, verbind dan in één keer; open anders de fiche.",
    states: { sure: "Zelfde naam, zelfde gemeente", named: "Een naam, geen bekende organisatie", silent: "Niets gezegd", all: "Alle" },
    state: "Wat de fiche zegt",
    words: "Plek of organisatie",
    filter: "Filteren",
    allCommunes: "Alle gemeenten",
    count: { one: "# plek", other: "# plekken" },
    empty: "Hier wacht geen plek",
    says: (name) => `De fiche zegt: ${name}`,
    silent: "De fiche zegt niets",
    proposal: (name) => `Wordt verbonden met ${name}`,
    several: "Iets doen met de aangevinkte plekken",
    joinTicked: "Verbinden met de organisatie van dezelfde naam",
    done: (count) => (count === 1 ? "Eén plek is aan haar organisatie verbonden." : `${count} plekken zijn aan hun organisatie verbonden.`),
    part: "Sommige aangevinkte plekken hebben geen zekere organisatie, of zijn net veranderd: zij blijven zoals ze zijn.",
    csv: "Deze plekken downloaden (CSV)",
    order: "Volgorde",
    orders: { name: "Naam", commune: "Gemeente" },
    columns: {
      place: "Plek",
      page: "Pagina",
      commune: "Code van de gemeente",
      said: "Genoemde organisatie",
      structure: "Organisatie van dezelfde naam",
      number: "Nummer",
    },
  },
};

export const structureTexts: Record<Locale, StructureTexts> = { fr, en, nl };
