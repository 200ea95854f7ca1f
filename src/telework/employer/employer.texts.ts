import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AgentState } from "./agent-state.ts";

type Words =
  | "lead"
  | "begin"
  | "notBegun"
  | "notBegunNext"
  | "agents"
  | "agentsLead"
  | "envelopes"
  | "statements"
  | "rules"
  | "rulesLead"
  | "never"
  | "neverLead"
  | "promises"
  | "noCentres"
  | "compare"
  | "compareLead"
  | "moved"
  | "first"
  | "week"
  | "weekHint"
  | "site"
  | "siteHint"
  | "farthest"
  | "farthestHint"
  | "horizon"
  | "horizonHint"
  | "approval"
  | "approvalHint"
  | "save"
  | "blackouts"
  | "addBlackout"
  | "from"
  | "until"
  | "untilHint"
  | "why"
  | "whyHint"
  | "add"
  | "remove"
  | "import"
  | "search"
  | "words"
  | "anyState"
  | "anyCentre"
  | "noAgents"
  | "noAgentsNext"
  | "several"
  | "letIn"
  | "leave"
  | "tick"
  | "csv"
  | "addAgent"
  | "addAgentLead"
  | "invite"
  | "inviteAll"
  | "inviteLead"
  | "toInvite"
  | "noneToInvite"
  | "numberHint"
  | "centreHint"
  | "commune"
  | "noCommune"
  | "noOffers"
  | "noOffersNext"
  | "distanceNote"
  | "unknown"
  | "propose"
  | "agreed";
type EmployerTexts = Readonly<Record<Words, string>> & {
  readonly titleOf: (name: string) => string;
  readonly fromTo: (from: string, until: string) => string;
  readonly states: Readonly<Record<AgentState, string>>;
  /** Under how many are. */
  readonly counted: Readonly<Record<AgentState, string>>;
  readonly columns: Readonly<Record<"centre" | "name" | "agents" | "number" | "email" | "state", string>>;
  readonly compared: Readonly<Record<"place" | "price" | "distance" | "desks" | "comfort" | "act", string>>;
  readonly centreCount: Plurals;
  readonly offerCount: Plurals;
  readonly count: Plurals;
  readonly problems: Readonly<
    Record<"week" | "site" | "farthest" | "horizon" | "day" | "order" | "why" | "number" | "email" | "centre" | "commune" | "taken", string>
  >;
  readonly done: Readonly<Record<"enregistre" | "ajoute" | "retire" | "inscrit", string>> &
    Readonly<Record<"admis" | "partis" | "invites", (count: number) => string>>;
  readonly uninvited: Plurals;
  readonly invitedOn: (day: string) => string;
};

const fr: EmployerTexts = {
  lead: "Vos agents réservent eux-mêmes. Vous réglez les conditions et les enveloppes, jamais un jour précis.",
  begin: "Fixer les règles pour commencer",
  notBegun: "Le télétravail près de chez soi n’est pas ouvert ici",
  notBegunNext: "Fixez d’abord les règles\u202f; vous inscrirez ensuite vos agents et signerez avec des lieux.",
  agents: "Agents",
  agentsLead: "Qui peut télétravailler. Cette liste ne dit ni où, ni quand.",
  envelopes: "Enveloppes",
  statements: "Relevés",
  rules: "Règles",
  rulesLead: "Elles valent pour toutes les réservations à venir. Ce qui est réservé reste.",
  never: "Ce que vous ne lirez jamais",
  neverLead: "Qui était où, quel jour, ni ce qu’il reste à un agent. Vous recevez des nombres et des montants par service et par mois.",
  promises: "Ce que personne ne peut savoir",
  noCentres: "Aucun service encore\u00a0: ils viennent avec les agents.",
  compare: "Comparer les lieux",
  compareLead: "Le prix, la distance moyenne pour vos agents, le calme, l’accès.",
  moved: "Quelqu’un d’autre a changé ces règles entre-temps. Relisez-les.",
  first: "Fixez d’abord les règles.",
  week: "Demi-journées de télétravail par semaine, au plus",
  weekHint: "Par agent, tous lieux confondus",
  site: "Demi-journées sur site par semaine, au moins",
  siteHint: "Sur une semaine de dix demi-journées",
  farthest: "Distance au plus",
  farthestHint: "Entre le centre de la commune de l’agent et le lieu. Vide\u00a0: peu importe.",
  horizon: "Jours à l’avance, au plus",
  horizonHint: "De 1 à 180",
  approval: "J’admets chaque agent avant sa première réservation",
  approvalHint: "Vous dites oui à une personne, jamais à un jour.",
  save: "Enregistrer",
  blackouts: "Jours où tout le monde est attendu sur site",
  addBlackout: "Ajouter des jours",
  from: "Du",
  until: "Au",
  untilHint: "Vide\u00a0: ce seul jour",
  why: "Raison",
  whyHint: "Les agents la lisent\u00a0: réunion plénière, inventaire",
  add: "Ajouter",
  remove: "Retirer",
  import: "Importer une liste d’agents",
  search: "Chercher",
  words: "Un numéro, une adresse, un service",
  anyState: "Tous sauf les départs",
  anyCentre: "Tous les services",
  noAgents: "Aucun agent dans cette liste",
  noAgentsNext: "Importez un fichier de vos agents, ou inscrivez-les un par un.",
  several: "Agents cochés",
  letIn: "Admettre",
  leave: "Noter leur départ",
  tick: "Choisir",
  csv: "Télécharger la liste (CSV)",
  addAgent: "Inscrire un agent",
  invite: "Inviter",
  inviteAll: "Envoyer les invitations",
  inviteLead: "Un courrier électronique leur dit ce que vous proposez, et que vous ne saurez ni où ni quand. 200 courriers au plus à la fois.",
  toInvite: "À inviter",
  noneToInvite: "Personne à inviter ici. Chacun a répondu, ou a reçu un courrier il y a moins de sept jours.",
  uninvited: { one: "# agent ne le sait pas encore", other: "# agents ne le savent pas encore" },
  invitedOn: (day) => `le ${day}`,
  addAgentLead: "La personne accepte ensuite elle-même, avec le compte de cette adresse.",
  numberHint: "Votre matricule, ou tout autre identifiant",
  centreHint: "Le code du service qui paie",
  commune: "Commune où la personne habite",
  noCommune: "Non dite",
  noOffers: "Aucun lieu ne propose encore de poste",
  noOffersNext: "Revenez plus tard, ou parlez-en aux lieux de votre secteur.",
  distanceNote: "Distance à vol d’oiseau, en moyenne, entre le centre des communes de vos agents et le lieu.",
  unknown: "Inconnue",
  propose: "Proposer",
  agreed: "Voir la convention",
  titleOf: (name) => `Télétravail, ${name}`,
  fromTo: (from, until) => `Du ${from} au ${until}`,
  counted: { invited: "Invitations sans réponse", waiting: "Agents à admettre", active: "Agents actifs", left: "Départs" },
  states: { invited: "Invité", waiting: "À admettre", active: "Actif", left: "Parti" },
  columns: { centre: "Service", name: "Nom du service", agents: "Agents", number: "Numéro", email: "Adresse électronique", state: "État" },
  compared: { place: "Lieu", price: "Prix hors taxes", distance: "Distance", desks: "Postes", comfort: "Confort", act: "Convention" },
  centreCount: { one: "# service", other: "# services" },
  offerCount: { one: "# lieu", other: "# lieux" },
  count: { one: "# agent", other: "# agents" },
  problems: {
    week: "Écrivez un nombre de demi-journées de 1 à 14",
    site: "Écrivez un nombre de demi-journées de 0 à 10",
    farthest: "Écrivez un nombre de kilomètres de 1 à 100, ou rien",
    horizon: "Écrivez un nombre de jours de 1 à 180",
    day: "Choisissez un jour",
    order: "La fin vient après le début",
    why: "Donnez une raison, de 3 à 200 signes",
    number: "Écrivez un numéro, de 40 signes au plus",
    email: "Écrivez une adresse électronique, par exemple prenom.nom@exemple.fr",
    centre: "Écrivez le code du service, de 40 signes au plus",
    commune: "Choisissez une commune de la liste",
    taken: "Un autre agent a déjà cette adresse",
  },
  done: {
    enregistre: "Les règles sont enregistrées.",
    ajoute: "Les jours sont ajoutés.",
    retire: "Les jours sont retirés.",
    inscrit: "L’agent est inscrit. Envoyez-lui une invitation pour qu’il le sache.",
    invites: (count) => `Invitations envoyées\u00a0: ${count}.`,
    admis: (count) => (count === 0 ? "Aucun de ces agents n’attendait d’être admis." : `Admis\u00a0: ${count}.`),
    partis: (count) => (count === 0 ? "Ces agents étaient déjà partis." : `Départs notés\u00a0: ${count}. L’accès est fermé, ce qui était réservé est rendu.`),
  },
};

const en: EmployerTexts = {
  lead: "Your agents book by themselves. You set the terms and the envelopes, never a particular day.",
  begin: "Set the rules to begin",
  notBegun: "Telework near home is not open here",
  notBegunNext: "Set the rules first; then you will enter your agents and sign with places.",
  agents: "Agents",
  agentsLead: "Who may telework. This list says neither where nor when.",
  envelopes: "Envelopes",
  statements: "Statements",
  rules: "Rules",
  rulesLead: "They hold for all bookings to come. What is booked stays.",
  never: "What you will never read",
  neverLead: "Who was where, on which day, nor what is left to an agent. You receive counts and amounts by department and month.",
  promises: "What nobody can know",
  noCentres: "No department yet: they come with the agents.",
  compare: "Compare places",
  compareLead: "The price, the mean distance for your agents, the quiet, the access.",
  moved: "Somebody else changed these rules meanwhile. Read them again.",
  first: "Set the rules first.",
  week: "Half-days of telework a week, at most",
  weekHint: "By agent, at all places together",
  site: "Half-days at work a week, at least",
  siteHint: "Of a week of ten half-days",
  farthest: "Distance at most",
  farthestHint: "Between the centre of the agent’s commune and the place. Empty: it does not matter.",
  horizon: "Days ahead, at most",
  horizonHint: "From 1 to 180",
  approval: "I let each agent in before their first booking",
  approvalHint: "You say yes to a person, never to a day.",
  save: "Save",
  blackouts: "Days on which everybody is expected at work",
  addBlackout: "Add days",
  from: "From",
  until: "Until",
  untilHint: "Empty: this day alone",
  why: "Reason",
  whyHint: "Agents read it: general meeting, stocktaking",
  add: "Add",
  remove: "Remove",
  import: "Import a list of agents",
  search: "Search",
  words: "A number, an address, a department",
  anyState: "All but those who left",
  anyCentre: "All departments",
  noAgents: "No agent in this list",
  noAgentsNext: "Import a file of your agents, or enter them one by one.",
  several: "Ticked agents",
  letIn: "Let in",
  leave: "Note that they left",
  tick: "Choose",
  csv: "Download the list (CSV)",
  addAgent: "Enter an agent",
  invite: "Invite",
  inviteAll: "Send the invitations",
  inviteLead: "An e-mail tells them what you offer, and that you will know neither where nor when. 200 e-mails at most at a time.",
  toInvite: "To be invited",
  noneToInvite: "Nobody to invite here. Each has answered, or got an e-mail less than seven days ago.",
  uninvited: { one: "# agent does not know yet", other: "# agents do not know yet" },
  invitedOn: (day) => `on ${day}`,
  addAgentLead: "The person then accepts by themselves, with the account of this address.",
  numberHint: "Your staff number, or any other identifier",
  centreHint: "The code of the department that pays",
  commune: "Commune where the person lives",
  noCommune: "Not said",
  noOffers: "No place offers a desk yet",
  noOffersNext: "Come back later, or talk to the places of your area.",
  distanceNote: "Distance as the crow flies, on average, between the centre of your agents’ communes and the place.",
  unknown: "Unknown",
  propose: "Propose",
  agreed: "See the agreement",
  titleOf: (name) => `Telework, ${name}`,
  fromTo: (from, until) => `From ${from} to ${until}`,
  counted: { invited: "Invitations without an answer", waiting: "Agents to be let in", active: "Active agents", left: "Leavers" },
  states: { invited: "Invited", waiting: "To be let in", active: "Active", left: "Left" },
  columns: { centre: "Department", name: "Name of the department", agents: "Agents", number: "Number", email: "E-mail address", state: "State" },
  compared: { place: "Place", price: "Price without tax", distance: "Distance", desks: "Desks", comfort: "Comfort", act: "Agreement" },
  centreCount: { one: "# department", other: "# departments" },
  offerCount: { one: "# place", other: "# places" },
  count: { one: "# agent", other: "# agents" },
  problems: {
    week: "Write a number of half-days from 1 to 14",
    site: "Write a number of half-days from 0 to 10",
    farthest: "Write a number of kilometres from 1 to 100, or nothing",
    horizon: "Write a number of days from 1 to 180",
    day: "Choose a day",
    order: "The end comes after the beginning",
    why: "Give a reason, from 3 to 200 signs",
    number: "Write a number, of 40 signs at most",
    email: "Write an e-mail address, for instance first.last@example.org",
    centre: "Write the code of the department, of 40 signs at most",
    commune: "Choose a commune of the list",
    taken: "Another agent has this address already",
  },
  done: {
    enregistre: "The rules are saved.",
    ajoute: "The days are added.",
    retire: "The days are removed.",
    inscrit: "The agent is entered. Send an invitation so that they know.",
    invites: (count) => `Invitations sent: ${count}.`,
    admis: (count) => (count === 0 ? "None of these agents waited to be let in." : `Let in: ${count}.`),
    partis: (count) => (count === 0 ? "These agents had left already." : `Noted as left: ${count}. Their access is closed, what was booked is given back.`),
  },
};

const nl: EmployerTexts = {
  lead: "Uw medewerkers reserveren zelf. U bepaalt de voorwaarden en de tegoeden, nooit een bepaalde dag.",
  begin: "De regels bepalen om te beginnen",
  notBegun: "Telewerk dicht bij huis is hier niet open",
  notBegunNext: "Bepaal eerst de regels; daarna schrijft u uw medewerkers in en tekent u met plekken.",
  agents: "Medewerkers",
  agentsLead: "Wie mag telewerken. Deze lijst zegt niet waar of wanneer.",
  envelopes: "Tegoeden",
  statements: "Overzichten",
  rules: "Regels",
  rulesLead: "Ze gelden voor alle komende reserveringen. Wat gereserveerd is, blijft.",
  never: "Wat u nooit zult lezen",
  neverLead: "Wie waar was, op welke dag, noch wat een medewerker nog heeft. U krijgt aantallen en bedragen per dienst en per maand.",
  promises: "Wat niemand kan weten",
  noCentres: "Nog geen dienst: ze komen met de medewerkers.",
  compare: "Plekken vergelijken",
  compareLead: "De prijs, de gemiddelde afstand voor uw medewerkers, de rust, de toegang.",
  moved: "Iemand anders wijzigde deze regels ondertussen. Lees ze opnieuw.",
  first: "Bepaal eerst de regels.",
  week: "Halve dagen telewerk per week, hoogstens",
  weekHint: "Per medewerker, op alle plekken samen",
  site: "Halve dagen op het werk per week, minstens",
  siteHint: "Van een week van tien halve dagen",
  farthest: "Afstand, hoogstens",
  farthestHint: "Tussen het centrum van de gemeente van de medewerker en de plek. Leeg: maakt niet uit.",
  horizon: "Dagen vooraf, hoogstens",
  horizonHint: "Van 1 tot 180",
  approval: "Ik laat elke medewerker toe voor de eerste reservering",
  approvalHint: "U zegt ja tegen een persoon, nooit tegen een dag.",
  save: "Bewaren",
  blackouts: "Dagen waarop iedereen op het werk verwacht wordt",
  addBlackout: "Dagen toevoegen",
  from: "Van",
  until: "Tot",
  untilHint: "Leeg: enkel deze dag",
  why: "Reden",
  whyHint: "Medewerkers lezen ze: algemene vergadering, inventaris",
  add: "Toevoegen",
  remove: "Weghalen",
  import: "Een lijst medewerkers importeren",
  search: "Zoeken",
  words: "Een nummer, een adres, een dienst",
  anyState: "Alle behalve wie vertrok",
  anyCentre: "Alle diensten",
  noAgents: "Geen medewerker in deze lijst",
  noAgentsNext: "Importeer een bestand van uw medewerkers, of schrijf ze een voor een in.",
  several: "Aangevinkte medewerkers",
  letIn: "Toelaten",
  leave: "Hun vertrek noteren",
  tick: "Kiezen",
  csv: "De lijst downloaden (CSV)",
  addAgent: "Een medewerker inschrijven",
  invite: "Uitnodigen",
  inviteAll: "De uitnodigingen versturen",
  inviteLead: "Een e-mail zegt hun wat u voorstelt, en dat u niet zult weten waar of wanneer. Hoogstens 200 e-mails per keer.",
  toInvite: "Uit te nodigen",
  noneToInvite: "Niemand uit te nodigen. Ieder heeft geantwoord, of kreeg minder dan zeven dagen geleden een e-mail.",
  uninvited: { one: "# medewerker weet het nog niet", other: "# medewerkers weten het nog niet" },
  invitedOn: (day) => `op ${day}`,
  addAgentLead: "De persoon aanvaardt daarna zelf, met de account van dit adres.",
  numberHint: "Uw personeelsnummer, of een andere aanduiding",
  centreHint: "De code van de dienst die betaalt",
  commune: "Gemeente waar de persoon woont",
  noCommune: "Niet gezegd",
  noOffers: "Nog geen enkele plek biedt een werkplek",
  noOffersNext: "Kom later terug, of spreek erover met de plekken in uw omgeving.",
  distanceNote: "Afstand in vogelvlucht, gemiddeld, tussen het centrum van de gemeenten van uw medewerkers en de plek.",
  unknown: "Onbekend",
  propose: "Voorstellen",
  agreed: "De overeenkomst zien",
  titleOf: (name) => `Telewerk, ${name}`,
  fromTo: (from, until) => `Van ${from} tot ${until}`,
  counted: { invited: "Uitnodigingen zonder antwoord", waiting: "Toe te laten medewerkers", active: "Actieve medewerkers", left: "Vertrokken" },
  states: { invited: "Uitgenodigd", waiting: "Toe te laten", active: "Actief", left: "Vertrokken" },
  columns: { centre: "Dienst", name: "Naam van de dienst", agents: "Medewerkers", number: "Nummer", email: "E-mailadres", state: "Staat" },
  compared: { place: "Plek", price: "Prijs zonder btw", distance: "Afstand", desks: "Werkplekken", comfort: "Comfort", act: "Overeenkomst" },
  centreCount: { one: "# dienst", other: "# diensten" },
  offerCount: { one: "# plek", other: "# plekken" },
  count: { one: "# medewerker", other: "# medewerkers" },
  problems: {
    week: "Schrijf een aantal halve dagen van 1 tot 14",
    site: "Schrijf een aantal halve dagen van 0 tot 10",
    farthest: "Schrijf een aantal kilometer van 1 tot 100, of niets",
    horizon: "Schrijf een aantal dagen van 1 tot 180",
    day: "Kies een dag",
    order: "Het einde komt na het begin",
    why: "Geef een reden, van 3 tot 200 tekens",
    number: "Schrijf een nummer, van hoogstens 40 tekens",
    email: "Schrijf een e-mailadres, bijvoorbeeld voornaam.naam@voorbeeld.be",
    centre: "Schrijf de code van de dienst, van hoogstens 40 tekens",
    commune: "Kies een gemeente uit de lijst",
    taken: "Een andere medewerker heeft dit adres al",
  },
  done: {
    enregistre: "De regels zijn bewaard.",
    ajoute: "De dagen zijn toegevoegd.",
    retire: "De dagen zijn weggehaald.",
    inscrit: "De medewerker is ingeschreven. Stuur een uitnodiging om het te laten weten.",
    invites: (count) => `Verstuurde uitnodigingen: ${count}.`,
    admis: (count) => (count === 0 ? "Geen van deze medewerkers wachtte op toelating." : `Toegelaten: ${count}.`),
    partis: (count) =>
      count === 0 ? "Deze medewerkers waren al vertrokken." : `Vertrek genoteerd: ${count}. De toegang is gesloten, wat gereserveerd was is teruggegeven.`,
  },
};

export const employerTexts: Record<Locale, EmployerTexts> = { fr, en, nl };
