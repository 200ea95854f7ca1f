import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Listing, Tab, Way } from "./decision.ts";

type DecisionsTexts = Readonly<
  Record<
    | (
        | "title"
        | "lead"
        | "generals"
        | "elections"
        | "propose"
        | "proposeLead"
        | "search"
        | "words"
        | "empty"
        | "emptyNext"
        | "csv"
        | "giver"
        | "name"
        | "body"
        | "bodyHint"
        | "day"
        | "dayHint"
        | "send"
      )
    | (
        | "proposer"
        | "closes"
        | "decided"
        | "objections"
        | "none"
        | "object"
        | "objectLead"
        | "why"
        | "lifted"
        | "stands"
        | "lift"
        | "rewrite"
        | "rewriteLead"
        | "withdraw"
      )
    | ("blocked" | "blockedLead" | "outcome" | "noOutcome" | "tell" | "over" | "sharing" | "who" | "state" | "number" | "nobody")
    | ("way" | "by" | "inFavour" | "against" | "abstained" | "elected"),
    string
  >
> & {
  readonly states: Readonly<Record<Listing, string>>;
  readonly ways: Readonly<Record<Way, string>>;
  readonly votes: (inFavour: string, against: string, abstained: string) => string;
  readonly wasElected: (name: string) => string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly count: Plurals;
  readonly standing: Plurals;
  readonly until: (day: string) => string;
  readonly numbered: (number: string) => string;
  readonly done: Readonly<Record<"proposee" | "objection" | "levee" | "reecrite" | "retiree" | "suite", string>>;
  readonly problems: Readonly<Record<"giver" | "name" | "body" | "day" | "why" | "outcome", string>>;
};

const fr: DecisionsTexts = {
  title: "Décisions du réseau",
  generals: "Assemblées",
  elections: "Élections sans candidat",
  lead: "Par consentement\u00a0: une proposition est adoptée quand plus personne n’y oppose d’objection raisonnée. Un membre, une voix. Ce que les assemblées ont voté y figure aussi.",
  propose: "Proposer une décision",
  proposeLead: "Les membres ont sept jours au moins pour objecter.",
  search: "Chercher",
  words: "Un mot",
  empty: "Aucune décision ici",
  emptyNext: "Un membre peut en proposer une à tout moment.",
  csv: "Télécharger cette liste (CSV)",
  giver: "Au nom de",
  name: "La proposition, en une phrase",
  body: "Ce qui est proposé, et pourquoi",
  bodyHint: "6 000 signes au plus.",
  day: "Dernier jour pour objecter",
  dayHint: "Dans sept jours au plus tôt, dans un an au plus tard.",
  send: "Proposer",
  proposer: "Proposée par",
  closes: "Dernier jour pour objecter",
  decided: "Décidée le",
  objections: "Objections",
  none: "Aucune objection.",
  object: "Objecter",
  objectLead: "Dites en quoi la proposition nuirait au réseau. La proposition attend que vous leviez l’objection.",
  why: "Les raisons",
  lifted: "Levée",
  stands: "Tient toujours",
  lift: "Lever l’objection",
  rewrite: "Réécrire la proposition",
  rewriteLead: "Intégrez ce que les objections apportent. Elles tiennent jusqu’à ce que qui les a posées les lève.",
  withdraw: "Retirer la proposition",
  blocked: "La proposition est arrêtée par une objection",
  blockedLead: "Elle peut être réécrite avec un nouveau délai, ou retirée.",
  outcome: "Ce qu’elle est devenue",
  noOutcome: "Pas encore dit.",
  tell: "Enregistrer",
  over: "Il est trop tard\u00a0: la proposition est décidée.",
  sharing: "Le budget que cette décision partage",
  who: "Membre",
  state: "État",
  number: "Numéro",
  states: { open: "Objections possibles", adopted: "Adoptée", blocked: "Arrêtée", withdrawn: "Retirée", rejected: "Rejetée" },
  ways: { consent: "Consentement", vote: "Vote en assemblée" },
  votes: (inFavour, against, abstained) => `Pour ${inFavour}, contre ${against}, abstentions ${abstained}`,
  wasElected: (name) => `Élection acquise\u00a0: ${name}`,
  nobody: "Personne n’est élu",
  way: "Comment",
  by: "Proposée par, ou votée par",
  inFavour: "Pour",
  against: "Contre",
  abstained: "Abstentions",
  elected: "Élection acquise",
  tabs: { open: "En cours", adopted: "Adoptées", all: "Toutes" },
  count: { one: "# décision", other: "# décisions" },
  standing: { one: "# objection", other: "# objections" },
  until: (day) => `jusqu’au ${day}`,
  numbered: (number) => `Décision n°\u00a0${number}`,
  done: {
    proposee: "C’est proposé\u00a0: les membres peuvent objecter.",
    objection: "Votre objection est enregistrée.",
    levee: "L’objection est levée.",
    reecrite: "La proposition est réécrite.",
    retiree: "La proposition est retirée.",
    suite: "La suite est enregistrée.",
  },
  problems: {
    giver: "Dites au nom de quel membre.",
    name: "Écrivez une phrase de 5 à 160 signes.",
    body: "Écrivez de 20 à 6 000 signes.",
    day: "Choisissez un jour entre sept jours et un an.",
    why: "Dites pourquoi, en 3 à 2 000 signes.",
    outcome: "Écrivez de 3 à 2 000 signes.",
  },
};

const en: DecisionsTexts = {
  title: "Decisions of the network",
  generals: "General meetings",
  elections: "Elections without candidates",
  lead: "By consent: a proposal is adopted when nobody opposes a reasoned objection any more. One member, one voice. What general meetings voted stands here too.",
  propose: "Propose a decision",
  proposeLead: "Members have seven days at least to object.",
  search: "Search",
  words: "A word",
  empty: "No decision here",
  emptyNext: "A member can propose one at any time.",
  csv: "Download this list (CSV)",
  giver: "In the name of",
  name: "The proposal, in one sentence",
  body: "What is proposed, and why",
  bodyHint: "6,000 characters at most.",
  day: "Last day to object",
  dayHint: "In seven days at the earliest, within a year.",
  send: "Propose",
  proposer: "Proposed by",
  closes: "Last day to object",
  decided: "Decided on",
  objections: "Objections",
  none: "No objection.",
  object: "Object",
  objectLead: "Say how the proposal would harm the network. It waits until you lift the objection.",
  why: "Reasons",
  lifted: "Lifted",
  stands: "Stands",
  lift: "Lift the objection",
  rewrite: "Write the proposal anew",
  rewriteLead: "Take in what objections bring. They stand until who raised them lifts them.",
  withdraw: "Withdraw the proposal",
  blocked: "The proposal is stopped by an objection",
  blockedLead: "It can be written anew with a new day, or withdrawn.",
  outcome: "What became of it",
  noOutcome: "Not said yet.",
  tell: "Save",
  over: "It is too late: the proposal is decided.",
  sharing: "The budget that this decision shares out",
  who: "Member",
  state: "State",
  number: "Number",
  states: { open: "Objections possible", adopted: "Adopted", blocked: "Stopped", withdrawn: "Withdrawn", rejected: "Rejected" },
  ways: { consent: "Consent", vote: "Vote of a general meeting" },
  votes: (inFavour, against, abstained) => `For ${inFavour}, against ${against}, abstentions ${abstained}`,
  wasElected: (name) => `${name} is elected`,
  nobody: "Nobody is elected",
  way: "How",
  by: "Proposed by, or voted by",
  inFavour: "For",
  against: "Against",
  abstained: "Abstentions",
  elected: "Elected",
  tabs: { open: "Under way", adopted: "Adopted", all: "All" },
  count: { one: "# decision", other: "# decisions" },
  standing: { one: "# objection", other: "# objections" },
  until: (day) => `until ${day}`,
  numbered: (number) => `Decision no. ${number}`,
  done: {
    proposee: "Proposed: members can object.",
    objection: "Your objection is saved.",
    levee: "The objection is lifted.",
    reecrite: "The proposal is written anew.",
    retiree: "The proposal is withdrawn.",
    suite: "What became of it is saved.",
  },
  problems: {
    giver: "Say in the name of which member.",
    name: "Write a sentence of 5 to 160 characters.",
    body: "Write 20 to 6,000 characters.",
    day: "Choose a day between seven days and a year.",
    why: "Say why, in 3 to 2,000 characters.",
    outcome: "Write 3 to 2,000 characters.",
  },
};

const nl: DecisionsTexts = {
  title: "Beslissingen van het netwerk",
  generals: "Algemene vergaderingen",
  elections: "Verkiezingen zonder kandidaten",
  lead: "Bij instemming: een voorstel is aangenomen als niemand er nog een beredeneerd bezwaar tegen heeft. Eén lid, één stem. Wat algemene vergaderingen stemden, staat hier ook.",
  propose: "Een beslissing voorstellen",
  proposeLead: "Leden hebben minstens zeven dagen om bezwaar te maken.",
  search: "Zoeken",
  words: "Een woord",
  empty: "Geen beslissing hier",
  emptyNext: "Een lid kan er op elk moment een voorstellen.",
  csv: "Deze lijst downloaden (CSV)",
  giver: "Namens",
  name: "Het voorstel, in één zin",
  body: "Wat voorgesteld wordt, en waarom",
  bodyHint: "Hoogstens 6.000 tekens.",
  day: "Laatste dag voor bezwaar",
  dayHint: "Ten vroegste over zeven dagen, binnen een jaar.",
  send: "Voorstellen",
  proposer: "Voorgesteld door",
  closes: "Laatste dag voor bezwaar",
  decided: "Beslist op",
  objections: "Bezwaren",
  none: "Geen bezwaar.",
  object: "Bezwaar maken",
  objectLead: "Zeg hoe het voorstel het netwerk zou schaden. Het wacht tot u het bezwaar opheft.",
  why: "Redenen",
  lifted: "Opgeheven",
  stands: "Geldt nog",
  lift: "Bezwaar opheffen",
  rewrite: "Voorstel herschrijven",
  rewriteLead: "Neem op wat bezwaren bijbrengen. Ze gelden tot wie ze maakte ze opheft.",
  withdraw: "Voorstel intrekken",
  blocked: "Het voorstel is gestopt door een bezwaar",
  blockedLead: "Het kan herschreven worden met een nieuwe dag, of ingetrokken.",
  outcome: "Wat ervan geworden is",
  noOutcome: "Nog niet gezegd.",
  tell: "Opslaan",
  over: "Het is te laat: het voorstel is beslist.",
  sharing: "Het budget dat deze beslissing verdeelt",
  who: "Lid",
  state: "Staat",
  number: "Nummer",
  states: { open: "Bezwaar mogelijk", adopted: "Aangenomen", blocked: "Gestopt", withdrawn: "Ingetrokken", rejected: "Verworpen" },
  ways: { consent: "Instemming", vote: "Stemming in een algemene vergadering" },
  votes: (inFavour, against, abstained) => `Voor ${inFavour}, tegen ${against}, onthoudingen ${abstained}`,
  wasElected: (name) => `${name} is verkozen`,
  nobody: "Niemand is verkozen",
  way: "Hoe",
  by: "Voorgesteld door, of gestemd door",
  inFavour: "Voor",
  against: "Tegen",
  abstained: "Onthoudingen",
  elected: "Verkozen",
  tabs: { open: "Lopend", adopted: "Aangenomen", all: "Alle" },
  count: { one: "# beslissing", other: "# beslissingen" },
  standing: { one: "# bezwaar", other: "# bezwaren" },
  until: (day) => `tot ${day}`,
  numbered: (number) => `Beslissing nr. ${number}`,
  done: {
    proposee: "Voorgesteld: leden kunnen bezwaar maken.",
    objection: "Uw bezwaar is opgeslagen.",
    levee: "Het bezwaar is opgeheven.",
    reecrite: "Het voorstel is herschreven.",
    retiree: "Het voorstel is ingetrokken.",
    suite: "Wat ervan werd, is opgeslagen.",
  },
  problems: {
    giver: "Zeg namens welk lid.",
    name: "Schrijf een zin van 5 tot 160 tekens.",
    body: "Schrijf 20 tot 6.000 tekens.",
    day: "Kies een dag tussen zeven dagen en een jaar.",
    why: "Zeg waarom, in 3 tot 2.000 tekens.",
    outcome: "Schrijf 3 tot 2.000 tekens.",
  },
};

export const decisionsTexts: Record<Locale, DecisionsTexts> = { fr, en, nl };
