import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Word =
  | ("title" | "lead" | "none" | "day" | "from" | "to" | "why" | "amount" | "credits")
  | ("exchange" | "exchangeLead" | "balance" | "limit" | "agreedBy")
  | ("give" | "giveLead" | "another" | "partner" | "partnerHint" | "send")
  | ("receive" | "receiveLead" | "agree" | "agreeLead" | "decision");

type TransfersTexts = Readonly<Record<Word, string>> & {
  readonly counted: Plurals;
  readonly done: Readonly<Record<"transmis" | "convenu", string>>;
  readonly problems: Readonly<Record<"giver" | "taker" | "partner" | "amount" | "words" | "decision" | "limitNumber" | "limit" | "own" | "members", string>>;
};

const fr: TransfersTexts = {
  title: "Transferts de crédits",
  lead: "Un membre peut passer des crédits à un autre, ou à un autre réseau. Chaque transfert est une ligne du registre public.",
  none: "Aucun transfert pour l’instant.",
  day: "Jour",
  from: "De",
  to: "À",
  why: "Motif",
  amount: "Crédits",
  credits: "crédits",
  exchange: "Échange avec d’autres réseaux",
  exchangeLead: "Leur compte ne descend pas sous cette limite. Une décision que les membres ont adoptée la change.",
  balance: "Solde du compte des autres réseaux",
  limit: "Limite",
  agreedBy: "Décidée par",
  give: "Passer des crédits",
  giveLead: "Votre solde baisse aussitôt, celui du membre qui reçoit monte. Rien ne passe sous la limite de votre compte.",
  another: "Un autre réseau",
  partner: "Nom de l’autre réseau",
  partnerHint: "Seulement si les crédits vont à un autre réseau.",
  send: "Transférer",
  receive: "Noter des crédits venus d’un autre réseau",
  receiveLead: "Personne ne les note pour sa propre structure.",
  agree: "Fixer la limite",
  agreeLead: "Par une décision que les membres ont adoptée. Chacune sert une fois.",
  decision: "Décision",
  counted: { one: "# transfert", other: "# transferts" },
  done: { transmis: "Les crédits sont transférés.", convenu: "La limite est fixée." },
  problems: {
    giver: "Choisissez le membre qui donne.",
    taker: "Choisissez un autre membre, ou un autre réseau.",
    partner: "Nommez l’autre réseau en 2 à 160 signes.",
    amount: "Donnez un nombre de crédits, de 0,01 à 10 000.",
    words: "Dites pourquoi, en 3 à 500 signes.",
    decision: "Choisissez une décision adoptée.",
    limitNumber: "Un nombre entier, de 0 à 100 000.",
    limit: "Le compte descendrait sous sa limite. Rien n’a été transféré.",
    own: "Un autre que vous doit noter ce transfert.",
    members: "Seuls les membres d’aujourd’hui transfèrent des crédits.",
  },
};

const en: TransfersTexts = {
  title: "Transfers of credits",
  lead: "A member can pass credits on to another one, or to another network. Each transfer is a line of the public register.",
  none: "No transfer yet.",
  day: "Day",
  from: "From",
  to: "To",
  why: "Reason",
  amount: "Credits",
  credits: "credits",
  exchange: "Exchange with other networks",
  exchangeLead: "Their account does not fall below this limit. A decision that members adopted changes it.",
  balance: "Balance of the account of other networks",
  limit: "Limit",
  agreedBy: "Decided by",
  give: "Pass credits on",
  giveLead: "Your balance falls at once, that of the member that receives rises. Nothing passes the limit of your account.",
  another: "Another network",
  partner: "Name of the other network",
  partnerHint: "Only if the credits go to another network.",
  send: "Transfer",
  receive: "Note credits that came from another network",
  receiveLead: "Nobody notes them for their own structure.",
  agree: "Set the limit",
  agreeLead: "By a decision that members adopted. Each serves once.",
  decision: "Decision",
  counted: { one: "# transfer", other: "# transfers" },
  done: { transmis: "The credits are transferred.", convenu: "The limit is set." },
  problems: {
    giver: "Choose the member that gives.",
    taker: "Choose another member, or another network.",
    partner: "Name the other network in 2 to 160 characters.",
    amount: "Give a number of credits, from 0.01 to 10,000.",
    words: "Say why, in 3 to 500 characters.",
    decision: "Choose an adopted decision.",
    limitNumber: "A whole number, from 0 to 100,000.",
    limit: "The account would fall below its limit. Nothing was transferred.",
    own: "Somebody else than you must note this transfer.",
    members: "Only members of today transfer credits.",
  },
};

const nl: TransfersTexts = {
  title: "Overdrachten van credits",
  lead: "Een lid kan credits doorgeven aan een ander lid of aan een ander netwerk. Elke overdracht is een regel van het openbare register.",
  none: "Nog geen overdracht.",
  day: "Dag",
  from: "Van",
  to: "Aan",
  why: "Reden",
  amount: "Credits",
  credits: "credits",
  exchange: "Uitwisseling met andere netwerken",
  exchangeLead: "Hun rekening daalt niet onder deze grens. Een beslissing die de leden aannamen wijzigt ze.",
  balance: "Saldo van de rekening van andere netwerken",
  limit: "Grens",
  agreedBy: "Beslist door",
  give: "Credits doorgeven",
  giveLead: "Uw saldo daalt meteen, dat van het lid dat ontvangt stijgt. Niets gaat onder de grens van uw rekening.",
  another: "Een ander netwerk",
  partner: "Naam van het andere netwerk",
  partnerHint: "Enkel als de credits naar een ander netwerk gaan.",
  send: "Overdragen",
  receive: "Credits van een ander netwerk noteren",
  receiveLead: "Niemand noteert ze voor de eigen structuur.",
  agree: "De grens bepalen",
  agreeLead: "Met een beslissing die de leden aannamen. Elk dient één keer.",
  decision: "Beslissing",
  counted: { one: "# overdracht", other: "# overdrachten" },
  done: { transmis: "De credits zijn overgedragen.", convenu: "De grens is bepaald." },
  problems: {
    giver: "Kies het lid dat geeft.",
    taker: "Kies een ander lid, of een ander netwerk.",
    partner: "Noem het andere netwerk in 2 tot 160 tekens.",
    amount: "Geef een aantal credits, van 0,01 tot 10.000.",
    words: "Zeg waarom, in 3 tot 500 tekens.",
    decision: "Kies een aangenomen beslissing.",
    limitNumber: "Een geheel getal, van 0 tot 100.000.",
    limit: "De rekening zou onder haar grens dalen. Er is niets overgedragen.",
    own: "Iemand anders dan u moet deze overdracht noteren.",
    members: "Enkel leden van vandaag dragen credits over.",
  },
};

export const transfersTexts: Readonly<Record<Locale, TransfersTexts>> = { fr, en, nl };
