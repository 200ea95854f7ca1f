import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Rule } from "../arbitration.ts";
import type { FundState } from "./funds.query.ts";

type FundsTexts = Readonly<
  Record<
    | (
        | "title"
        | "lead"
        | "empty"
        | "emptyNext"
        | "open"
        | "openLead"
        | "name"
        | "about"
        | "envelope"
        | "hour"
        | "hourHint"
        | "rule"
        | "ruleHint"
        | "opens"
        | "period"
        | "closes"
        | "send"
      )
    | (
        | "claim"
        | "claimLead"
        | "nothing"
        | "claims"
        | "noClaims"
        | "claimButton"
        | "remove"
        | "asked"
        | "agreed"
        | "left"
        | "arbitrate"
        | "arbitrateLead"
        | "cancel"
        | "reason"
        | "cancelled"
      )
    | (
        | "sharings"
        | "sharingsLead"
        | "noSharing"
        | "share"
        | "shareConsentLead"
        | "shareVoteLead"
        | "giver"
        | "meeting"
        | "noDraft"
        | "shareConsent"
        | "shareVote"
      )
    | ("waitsSharing" | "agreedSharing")
    | ("member" | "words" | "day" | "hours" | "state" | "owed" | "settled" | "nothingAgreed" | "settle" | "settleLead" | "csv" | "waits" | "past"),
    string
  >
> & {
  readonly states: Readonly<Record<FundState, string>>;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly sharingStates: Readonly<Record<"waits" | "adopted" | "refused", string>>;
  readonly sharingTitle: (fund: string) => string;
  readonly asksFor: (euros: string) => string;
  readonly count: Plurals;
  readonly claimsCount: Plurals;
  readonly span: (from: string, to: string) => string;
  readonly perHour: (euros: string) => string;
  readonly done: Readonly<Record<"ouvert" | "demande" | "retire" | "arbitre" | "partage" | "vire" | "annule", string>>;
  readonly problems: Readonly<
    Record<
      | "name"
      | "about"
      | "envelope"
      | "hour"
      | "rule"
      | "opens"
      | "closes"
      | "contributions"
      | "taken"
      | "early"
      | "reason"
      | "none"
      | "part"
      | "most"
      | "giver"
      | "meeting"
      | "unagreed"
      | "part"
      | "most"
      | "giver"
      | "meeting"
      | "unagreed",
      string
    >
  >;
};

const fr: FundsTexts = {
  title: "Budgets contributifs",
  lead: "Une enveloppe paie des heures données, confirmées par qui les a reçues. La règle est publiée avant la première demande, et ne change plus.",
  empty: "Aucun budget contributif",
  emptyNext: "Quand l’animation du réseau en ouvre un, chaque membre est prévenu.",
  open: "Ouvrir un budget",
  openLead: "L’enveloppe, le prix d’une heure et la règle ne changent plus ensuite.",
  name: "Nom",
  about: "À quoi il sert",
  envelope: "Enveloppe",
  hour: "Prix d’une heure",
  hourHint: "Le même pour tout le monde.",
  rule: "Si les demandes dépassent l’enveloppe",
  ruleHint: "Si l’enveloppe suffit, chacun reçoit ce qu’il demande.",
  opens: "Heures données du",
  period: "Heures données",
  closes: "au",
  send: "Ouvrir et prévenir les membres",
  claim: "Demander à être payé",
  claimLead: "Vos heures confirmées, données dans la période, qui ne sont ni payées ni déjà demandées.",
  nothing: "Aucune heure confirmée à demander.",
  claims: "Demandes",
  noClaims: "Aucune demande pour l’instant.",
  claimButton: "Demander pour les heures cochées",
  remove: "Retirer",
  asked: "Demandé",
  agreed: "Accordé",
  left: "Reste",
  arbitrate: "Appliquer la règle",
  arbitrateLead: "Chaque demande reçoit sa part, les sommes dues entrent au registre, les membres sont prévenus. Cela ne se refait pas.",
  cancel: "Annuler le budget",
  reason: "Pourquoi",
  cancelled: "Le budget est annulé",
  sharings: "Partages proposés",
  sharingsLead: "Les demandes dépassent l’enveloppe\u00a0: les membres décident ensemble qui reçoit quoi.",
  noSharing: "Aucun partage proposé pour l’instant.",
  share: "Proposer un partage",
  shareConsentLead:
    "Il devient une décision du réseau\u00a0: adopté quand plus personne n’y oppose d’objection, après sept jours au moins. Il ne se réécrit pas\u00a0; un autre se propose.",
  shareVoteLead: "Il s’ajoute à l’ordre du jour d’une assemblée qui n’est pas encore convoquée, et s’y vote à bulletins nommés, un membre, une voix.",
  giver: "Au nom de",
  meeting: "Assemblée",
  noDraft: "Préparez d’abord une assemblée\u00a0: son ordre du jour doit encore être ouvert.",
  shareConsent: "Proposer aux membres",
  shareVote: "Mettre à l’ordre du jour",
  waitsSharing: "Le partage s’applique quand les membres en ont adopté un.",
  agreedSharing: "Les membres ont adopté un partage\u00a0: c’est lui qui s’applique.",
  sharingStates: { waits: "En attente", adopted: "Adopté", refused: "Écarté" },
  sharingTitle: (fund) => `Partager le budget «\u00a0${fund}\u00a0»`,
  asksFor: (euros) => `Demande ${euros}`,
  member: "Membre",
  words: "Ce qui a été donné",
  day: "Jour",
  hours: "Heures",
  state: "Paiement",
  owed: "À virer",
  settled: "Viré",
  nothingAgreed: "Rien",
  settle: "Les virements cochés sont faits",
  settleLead: "Après le virement à la banque\u00a0: le registre le dit.",
  csv: "Lignes pour la comptabilité (CSV)",
  waits: "La règle s’applique après le dernier jour.",
  past: "La période est finie\u00a0: les demandes sont closes.",
  states: { open: "Ouvert", arbitrated: "Réparti", cancelled: "Annulé" },
  rules: {
    proportional: "Chacun reçoit la même part de ce qu’il demande",
    same_most: "Personne ne reçoit plus qu’un même plafond\u00a0: les petites demandes d’abord",
    consent: "Les membres adoptent un partage par consentement",
    vote: "Les membres votent un partage en assemblée",
  },
  count: { one: "# budget", other: "# budgets" },
  claimsCount: { one: "# demande", other: "# demandes" },
  span: (from, to) => `du ${from} au ${to}`,
  perHour: (euros) => `${euros} l’heure`,
  done: {
    ouvert: "Le budget est ouvert, les membres sont prévenus.",
    demande: "La demande est notée.",
    retire: "La demande est retirée.",
    arbitre: "La règle est appliquée.",
    partage: "Le partage est à l’ordre du jour.",
    vire: "C’est noté au registre.",
    annule: "Le budget est annulé.",
  },
  problems: {
    name: "Donnez un nom de 5 à 160 signes.",
    about: "3 000 signes au plus.",
    envelope: "Une somme d’un euro à un million.",
    hour: "Un prix d’un à deux cents euros.",
    rule: "Choisissez une règle.",
    opens: "Donnez un jour.",
    closes: "Donnez un jour, une semaine après le premier au moins, un an au plus, et pas encore passé.",
    contributions: "Cochez au moins une contribution.",
    taken: "Une de ces contributions n’est plus à demander, ou le budget est clos. Rien n’a été fait.",
    early: "La règle s’applique une seule fois, après le dernier jour.",
    reason: "Dites pourquoi, en 3 à 500 signes.",
    none: "Ces virements étaient déjà notés.",
    part: "Écrivez une somme en euros, au plus ce qui est demandé.",
    most: "Ensemble, les parts dépassent l’enveloppe.",
    giver: "Dites au nom de quel membre.",
    meeting: "Choisissez une assemblée de la liste.",
    unagreed: "Il faut un partage adopté par les membres, qui réponde à chaque demande. Rien n’a été fait.",
  },
};

const en: FundsTexts = {
  title: "Contributive budgets",
  lead: "An envelope pays hours given, confirmed by who received them. The rule is published before the first claim, and does not change.",
  empty: "No contributive budget",
  emptyNext: "When the network’s coordinators open one, each member is told.",
  open: "Open a budget",
  openLead: "The envelope, the price of an hour and the rule do not change afterwards.",
  name: "Name",
  about: "What it is for",
  envelope: "Envelope",
  hour: "Price of an hour",
  hourHint: "The same for everybody.",
  rule: "If claims exceed the envelope",
  ruleHint: "If the envelope suffices, each gets what it claims.",
  opens: "Hours given from",
  period: "Hours given",
  closes: "to",
  send: "Open, and tell the members",
  claim: "Ask to be paid",
  claimLead: "Your confirmed hours, given in the period, that are neither paid nor claimed already.",
  nothing: "No confirmed hour to claim.",
  claims: "Claims",
  noClaims: "No claim yet.",
  claimButton: "Claim for the hours that are ticked",
  remove: "Take back",
  asked: "Claimed",
  agreed: "Agreed",
  left: "Left",
  arbitrate: "Apply the rule",
  arbitrateLead: "Each claim gets its part, what is owed enters the register, members are told. It is not done again.",
  cancel: "Cancel the budget",
  reason: "Why",
  cancelled: "The budget is cancelled",
  sharings: "Sharings proposed",
  sharingsLead: "Claims exceed the envelope: members decide together who gets what.",
  noSharing: "No sharing proposed yet.",
  share: "Propose a sharing",
  shareConsentLead:
    "It becomes a decision of the network: adopted when nobody opposes an objection any more, after seven days at least. It is not written anew; another one is proposed.",
  shareVoteLead: "It goes on the agenda of a general meeting that is not called yet, and is voted there by name, one member, one voice.",
  giver: "In the name of",
  meeting: "General meeting",
  noDraft: "Prepare a general meeting first: its agenda must still be open.",
  shareConsent: "Propose to members",
  shareVote: "Put on the agenda",
  waitsSharing: "The budget is shared out once members have adopted a sharing.",
  agreedSharing: "Members have adopted a sharing: it is the one that applies.",
  sharingStates: { waits: "Waiting", adopted: "Adopted", refused: "Set aside" },
  sharingTitle: (fund) => `Share out the budget “${fund}”`,
  asksFor: (euros) => `Asks for ${euros}`,
  member: "Member",
  words: "What was given",
  day: "Day",
  hours: "Hours",
  state: "Payment",
  owed: "To be paid",
  settled: "Paid",
  nothingAgreed: "Nothing",
  settle: "The payments that are ticked are made",
  settleLead: "After the bank has paid: the register says it.",
  csv: "Lines for the accountant (CSV)",
  waits: "The rule applies after the last day.",
  past: "The period is over: no more claims.",
  states: { open: "Open", arbitrated: "Shared out", cancelled: "Cancelled" },
  rules: {
    proportional: "Each gets the same part of what it claims",
    same_most: "Nobody gets more than one and the same sum: small claims first",
    consent: "Members adopt a sharing by consent",
    vote: "Members vote a sharing in a general meeting",
  },
  count: { one: "# budget", other: "# budgets" },
  claimsCount: { one: "# claim", other: "# claims" },
  span: (from, to) => `from ${from} to ${to}`,
  perHour: (euros) => `${euros} an hour`,
  done: {
    ouvert: "The budget is open, members are told.",
    demande: "The claim is noted.",
    retire: "The claim is taken back.",
    arbitre: "The rule is applied.",
    partage: "The sharing is on the agenda.",
    vire: "Noted in the register.",
    annule: "The budget is cancelled.",
  },
  problems: {
    name: "Give a name of 5 to 160 characters.",
    about: "3,000 characters at most.",
    envelope: "A sum from one euro to a million.",
    hour: "A price from one to two hundred euros.",
    rule: "Choose a rule.",
    opens: "Give a day.",
    closes: "Give a day, a week after the first at least, a year at most, and not past.",
    contributions: "Tick one contribution at least.",
    taken: "One of these contributions can no longer be claimed, or the budget is closed. Nothing was done.",
    early: "The rule applies once, after the last day.",
    reason: "Say why, in 3 to 500 characters.",
    none: "These payments were noted already.",
    part: "Write a sum in euros, no more than what is asked.",
    most: "Together the parts exceed the envelope.",
    giver: "Say in the name of which member.",
    meeting: "Choose a general meeting of the list.",
    unagreed: "It takes a sharing adopted by members that answers each claim. Nothing was done.",
  },
};

const nl: FundsTexts = {
  title: "Bijdragebudgetten",
  lead: "Een enveloppe betaalt gegeven uren, bevestigd door wie ze kreeg. De regel is gepubliceerd vóór de eerste aanvraag en verandert niet.",
  empty: "Geen bijdragebudget",
  emptyNext: "Opent de netwerkcoördinatie er een, dan wordt elk lid verwittigd.",
  open: "Een budget openen",
  openLead: "De enveloppe, de prijs van een uur en de regel veranderen daarna niet.",
  name: "Naam",
  about: "Waarvoor het dient",
  envelope: "Enveloppe",
  hour: "Prijs van een uur",
  hourHint: "Voor iedereen dezelfde.",
  rule: "Als de aanvragen de enveloppe overschrijden",
  ruleHint: "Volstaat de enveloppe, dan krijgt elk wat hij vraagt.",
  opens: "Uren gegeven van",
  period: "Gegeven uren",
  closes: "tot",
  send: "Openen en de leden verwittigen",
  claim: "Vragen om betaald te worden",
  claimLead: "Uw bevestigde uren in de periode, die niet betaald en nog niet gevraagd zijn.",
  nothing: "Geen bevestigd uur om te vragen.",
  claims: "Aanvragen",
  noClaims: "Nog geen aanvraag.",
  claimButton: "Vragen voor de aangevinkte uren",
  remove: "Terugnemen",
  asked: "Gevraagd",
  agreed: "Toegekend",
  left: "Blijft over",
  arbitrate: "De regel toepassen",
  arbitrateLead: "Elke aanvraag krijgt haar deel, wat verschuldigd is komt in het register, de leden worden verwittigd. Dit gebeurt één keer.",
  cancel: "Het budget annuleren",
  reason: "Waarom",
  cancelled: "Het budget is geannuleerd",
  sharings: "Voorgestelde verdelingen",
  sharingsLead: "De aanvragen overschrijden het budget: de leden beslissen samen wie wat krijgt.",
  noSharing: "Nog geen verdeling voorgesteld.",
  share: "Een verdeling voorstellen",
  shareConsentLead:
    "Ze wordt een beslissing van het netwerk: aangenomen wanneer niemand nog een bezwaar heeft, na minstens zeven dagen. Ze wordt niet herschreven; er wordt een andere voorgesteld.",
  shareVoteLead: "Ze komt op de agenda van een algemene vergadering die nog niet is samengeroepen, en wordt er op naam gestemd, één lid, één stem.",
  giver: "Namens",
  meeting: "Algemene vergadering",
  noDraft: "Bereid eerst een algemene vergadering voor: haar agenda moet nog open zijn.",
  shareConsent: "Aan de leden voorstellen",
  shareVote: "Op de agenda zetten",
  waitsSharing: "Het budget wordt verdeeld zodra de leden een verdeling hebben aangenomen.",
  agreedSharing: "De leden hebben een verdeling aangenomen: die wordt toegepast.",
  sharingStates: { waits: "In afwachting", adopted: "Aangenomen", refused: "Terzijde" },
  sharingTitle: (fund) => `Het budget “${fund}” verdelen`,
  asksFor: (euros) => `Vraagt ${euros}`,
  member: "Lid",
  words: "Wat gegeven werd",
  day: "Dag",
  hours: "Uren",
  state: "Betaling",
  owed: "Te storten",
  settled: "Gestort",
  nothingAgreed: "Niets",
  settle: "De aangevinkte stortingen zijn gedaan",
  settleLead: "Na de storting bij de bank: het register zegt het.",
  csv: "Regels voor de boekhouding (CSV)",
  waits: "De regel geldt na de laatste dag.",
  past: "De periode is voorbij: geen aanvragen meer.",
  states: { open: "Open", arbitrated: "Verdeeld", cancelled: "Geannuleerd" },
  rules: {
    proportional: "Elk krijgt hetzelfde deel van wat hij vraagt",
    same_most: "Niemand krijgt meer dan eenzelfde som: kleine aanvragen eerst",
    consent: "De leden nemen een verdeling aan met consent",
    vote: "De leden stemmen een verdeling in een algemene vergadering",
  },
  count: { one: "# budget", other: "# budgetten" },
  claimsCount: { one: "# aanvraag", other: "# aanvragen" },
  span: (from, to) => `van ${from} tot ${to}`,
  perHour: (euros) => `${euros} per uur`,
  done: {
    ouvert: "Het budget is open, de leden zijn verwittigd.",
    demande: "De aanvraag is genoteerd.",
    retire: "De aanvraag is teruggenomen.",
    arbitre: "De regel is toegepast.",
    partage: "De verdeling staat op de agenda.",
    vire: "Genoteerd in het register.",
    annule: "Het budget is geannuleerd.",
  },
  problems: {
    name: "Geef een naam van 5 tot 160 tekens.",
    about: "Hoogstens 3.000 tekens.",
    envelope: "Een som van één euro tot een miljoen.",
    hour: "Een prijs van één tot tweehonderd euro.",
    rule: "Kies een regel.",
    opens: "Geef een dag.",
    closes: "Geef een dag, minstens een week na de eerste, hoogstens een jaar, en nog niet voorbij.",
    contributions: "Vink minstens één bijdrage aan.",
    taken: "Een van deze bijdragen is niet meer te vragen, of het budget is gesloten. Er is niets gedaan.",
    early: "De regel geldt één keer, na de laatste dag.",
    reason: "Zeg waarom, in 3 tot 500 tekens.",
    none: "Deze stortingen waren al genoteerd.",
    part: "Schrijf een bedrag in euro, hoogstens wat gevraagd wordt.",
    most: "Samen overschrijden de delen het budget.",
    giver: "Zeg namens welk lid.",
    meeting: "Kies een algemene vergadering uit de lijst.",
    unagreed: "Er is een door de leden aangenomen verdeling nodig die elke aanvraag beantwoordt. Er is niets gedaan.",
  },
};

export const fundsTexts: Record<Locale, FundsTexts> = { fr, en, nl };
