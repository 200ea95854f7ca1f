import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ElectionState } from "./elections.query.ts";

type ElectionsTexts = Readonly<
  Record<
    | (
        | "title"
        | "lead"
        | "empty"
        | "emptyNext"
        | "open"
        | "openLead"
        | "role"
        | "roleHint"
        | "duties"
        | "dutiesHint"
        | "until"
        | "untilHint"
        | "send"
        | "giver"
      )
    | (
        | "names"
        | "noNames"
        | "name"
        | "nameLead"
        | "whom"
        | "why"
        | "nameButton"
        | "changeButton"
        | "propose"
        | "proposeLead"
        | "chosen"
        | "decision"
        | "cancel"
        | "by"
        | "waits"
      ),
    string
  >
> & {
  readonly states: Readonly<Record<ElectionState, string>>;
  readonly count: Plurals;
  readonly namesCount: Plurals;
  readonly untilDay: (day: string) => string;
  readonly decisionTitle: (name: string, role: string) => string;
  readonly reasons: string;
  readonly done: Readonly<Record<"ouverte" | "nomme" | "annulee", string>>;
  readonly problems: Readonly<Record<"role" | "duties" | "until" | "whom" | "why" | "giver" | "over" | "early", string>>;
};

const fr: ElectionsTexts = {
  title: "Élections sans candidat",
  lead: "Pour un rôle, chaque membre dit qui il y voit et pourquoi. Puis un membre est proposé à tous, par consentement.",
  empty: "Aucune élection",
  emptyNext: "Un membre peut en ouvrir une quand un rôle est à pourvoir.",
  open: "Ouvrir une élection",
  openLead: "Tous les membres sont prévenus. Les noms et leurs raisons se lisent entre membres.",
  role: "Le rôle",
  roleHint: "Par exemple\u00a0: référente du matériel partagé.",
  duties: "Ce qu’il demande, et pour combien de temps",
  dutiesHint: "20 à 3 000 signes.",
  until: "Dernier jour pour nommer",
  untilHint: "Dans cinq jours au plus tôt, dans six mois au plus tard.",
  send: "Ouvrir et prévenir les membres",
  giver: "Au nom de",
  names: "Les noms",
  noNames: "Personne n’est encore nommé.",
  name: "Qui voyez-vous dans ce rôle\u202f?",
  nameLead: "Un nom par membre. Vous pouvez en changer après avoir lu les raisons des autres.",
  whom: "Le membre",
  why: "Pourquoi",
  nameButton: "Nommer",
  changeButton: "Changer mon nom",
  propose: "Proposer à tous",
  proposeLead: "Parmi ceux qui sont nommés, d’après les raisons et pas seulement le nombre. Les membres ont ensuite sept jours pour objecter.",
  chosen: "Proposé à tous",
  decision: "Lire la proposition",
  cancel: "Annuler l’élection",
  by: "Ouverte par",
  waits: "La proposition se fait après le dernier jour pour nommer.",
  states: { open: "Noms attendus", proposed: "Proposé à tous", cancelled: "Annulée" },
  count: { one: "# élection", other: "# élections" },
  namesCount: { one: "# nom", other: "# noms" },
  untilDay: (day) => `jusqu’au ${day}`,
  decisionTitle: (name, role) => `${name}\u00a0: ${role}`,
  reasons: "Les raisons de ceux qui le nomment\u00a0:",
  done: { ouverte: "L’élection est ouverte, les membres sont prévenus.", nomme: "Votre nom est noté.", annulee: "L’élection est annulée." },
  problems: {
    role: "Donnez le rôle en 5 à 120 signes.",
    duties: "Dites-le en 20 à 3 000 signes.",
    until: "Choisissez un jour, dans cinq jours au plus tôt et six mois au plus tard.",
    whom: "Choisissez un membre.",
    why: "Dites pourquoi, en 3 à 1 000 signes.",
    giver: "Choisissez un membre.",
    over: "Les noms ne sont plus reçus.",
    early: "On propose après le dernier jour pour nommer, quelqu’un qui est nommé, et une seule fois.",
  },
};

const en: ElectionsTexts = {
  title: "Elections without candidates",
  lead: "For a role, each member says whom it sees there and why. Then one member is proposed to all, by consent.",
  empty: "No election",
  emptyNext: "A member can open one when a role is to be filled.",
  open: "Open an election",
  openLead: "All members are told. Names and their reasons are read between members.",
  role: "The role",
  roleHint: "For example: who looks after shared equipment.",
  duties: "What it asks for, and for how long",
  dutiesHint: "20 to 3,000 characters.",
  until: "Last day to name",
  untilHint: "In five days at the earliest, in six months at the latest.",
  send: "Open, and tell the members",
  giver: "In the name of",
  names: "The names",
  noNames: "Nobody is named yet.",
  name: "Whom do you see in this role?",
  nameLead: "One name for each member. You can change it once you have read the reasons of others.",
  whom: "The member",
  why: "Why",
  nameButton: "Name",
  changeButton: "Change my name",
  propose: "Propose to all",
  proposeLead: "One of those who are named, by the reasons and not by the number alone. Members then have seven days to object.",
  chosen: "Proposed to all",
  decision: "Read the proposal",
  cancel: "Cancel the election",
  by: "Opened by",
  waits: "One is proposed after the last day to name.",
  states: { open: "Names awaited", proposed: "Proposed to all", cancelled: "Cancelled" },
  count: { one: "# election", other: "# elections" },
  namesCount: { one: "# name", other: "# names" },
  untilDay: (day) => `until ${day}`,
  decisionTitle: (name, role) => `${name}: ${role}`,
  reasons: "The reasons of those who name it:",
  done: { ouverte: "The election is open, members are told.", nomme: "Your name is noted.", annulee: "The election is cancelled." },
  problems: {
    role: "Give the role in 5 to 120 characters.",
    duties: "Say it in 20 to 3,000 characters.",
    until: "Choose a day, in five days at the earliest and six months at the latest.",
    whom: "Choose a member.",
    why: "Say why, in 3 to 1,000 characters.",
    giver: "Choose a member.",
    over: "Names are no longer taken.",
    early: "One is proposed after the last day to name, of those who are named, and once.",
  },
};

const nl: ElectionsTexts = {
  title: "Verkiezingen zonder kandidaten",
  lead: "Voor een rol zegt elk lid wie het daarin ziet en waarom. Dan wordt één lid aan allen voorgesteld, bij consent.",
  empty: "Geen verkiezing",
  emptyNext: "Een lid kan er een openen als een rol te vervullen is.",
  open: "Een verkiezing openen",
  openLead: "Alle leden worden verwittigd. Namen en redenen worden onder leden gelezen.",
  role: "De rol",
  roleHint: "Bijvoorbeeld: wie zorgt voor het gedeelde materiaal.",
  duties: "Wat ze vraagt, en voor hoe lang",
  dutiesHint: "20 tot 3.000 tekens.",
  until: "Laatste dag om te noemen",
  untilHint: "Ten vroegste over vijf dagen, ten laatste over zes maanden.",
  send: "Openen en de leden verwittigen",
  giver: "Namens",
  names: "De namen",
  noNames: "Nog niemand is genoemd.",
  name: "Wie ziet u in deze rol?",
  nameLead: "Eén naam per lid. U kunt hem wijzigen nadat u de redenen van anderen las.",
  whom: "Het lid",
  why: "Waarom",
  nameButton: "Noemen",
  changeButton: "Mijn naam wijzigen",
  propose: "Aan allen voorstellen",
  proposeLead: "Iemand van wie genoemd is, volgens de redenen en niet enkel het aantal. De leden hebben daarna zeven dagen voor bezwaar.",
  chosen: "Aan allen voorgesteld",
  decision: "Het voorstel lezen",
  cancel: "De verkiezing annuleren",
  by: "Geopend door",
  waits: "Er wordt voorgesteld na de laatste dag om te noemen.",
  states: { open: "Namen verwacht", proposed: "Aan allen voorgesteld", cancelled: "Geannuleerd" },
  count: { one: "# verkiezing", other: "# verkiezingen" },
  namesCount: { one: "# naam", other: "# namen" },
  untilDay: (day) => `tot ${day}`,
  decisionTitle: (name, role) => `${name}: ${role}`,
  reasons: "De redenen van wie het noemt:",
  done: { ouverte: "De verkiezing is open, de leden zijn verwittigd.", nomme: "Uw naam is genoteerd.", annulee: "De verkiezing is geannuleerd." },
  problems: {
    role: "Geef de rol in 5 tot 120 tekens.",
    duties: "Zeg het in 20 tot 3.000 tekens.",
    until: "Kies een dag, ten vroegste over vijf dagen en ten laatste over zes maanden.",
    whom: "Kies een lid.",
    why: "Zeg waarom, in 3 tot 1.000 tekens.",
    giver: "Kies een lid.",
    over: "Namen worden niet meer aangenomen.",
    early: "Er wordt voorgesteld na de laatste dag, iemand die genoemd is, en één keer.",
  },
};

export const electionsTexts: Record<Locale, ElectionsTexts> = { fr, en, nl };
