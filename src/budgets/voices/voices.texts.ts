import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface VoicesTexts {
  readonly assembly: string;
  readonly secret: string;
  readonly secretText: string;
  readonly few: string;
  readonly opensSoon: (when: string) => string;
  readonly own: string;
  readonly ownLead: string;
  readonly noneOwn: string;
  readonly in: string;
  readonly notIn: string;
  readonly vote: (name: string) => string;
  readonly replace: (name: string) => string;
  readonly options: string;
  readonly closed: string;
  readonly closedText: string;
  readonly result: string;
  readonly title: (name: string) => string;
  readonly choice: string;
  readonly choiceMissing: string;
  readonly deposit: string;
  readonly depositHint: string;
  readonly alreadyIn: string;
  readonly problems: Record<"not_open" | "closed" | "not_elector" | "address_used" | "marked", string>;
  readonly closedNext: string;
  readonly counted: (ballots: string, voices: string) => string;
  readonly countedNote: string;
  readonly option: string;
  readonly votes: string;
  readonly list: string;
  readonly voices: Plurals;
  readonly ballot: string;
  readonly ballotText: string;
  readonly how: string;
  readonly howText: string;
  readonly sealing: string;
  readonly sealed: (when: string) => string;
  readonly holders: string;
  readonly byName: string;
  readonly rules: string;
  readonly find: string;
}

const fr: VoicesTexts = {
  assembly: "L’assemblée",
  secret: "Vote secret",
  secretText: "Chaque voix a un bulletin. Il est chiffré dans l’urne, et publié sans nom après le dépouillement\u00a0: la liste dit qui a voté, jamais quoi.",
  few: "Dans une petite assemblée, un résultat unanime dit à lui seul ce que chacun a voté.",
  opensSoon: (when) => `Le scrutin ouvre ${when}. Rechargez la page à cette heure.`,
  own: "Vos voix",
  ownLead: "Un bulletin pour chacune. Jusqu’à la clôture, vous pouvez en déposer un autre\u00a0: le dernier compte seul.",
  noneOwn: "Vous lisez ce vote sans y tenir de voix.",
  in: "Bulletin déposé",
  notIn: "Pas encore de bulletin",
  vote: (name) => `Voter pour ${name}`,
  replace: (name) => `Remplacer le bulletin de ${name}`,
  options: "Ce qu’un bulletin peut dire",
  closed: "Le scrutin est clos",
  closedText: "Le dépouillement suit la clôture de quelques minutes. Rechargez la page.",
  result: "Voir le résultat",
  title: (name) => `Bulletin de ${name}`,
  choice: "Votre choix",
  choiceMissing: "Choisissez une réponse.",
  deposit: "Déposer ce bulletin",
  depositHint: "Vous recevrez un code\u00a0: il prouve que le bulletin est dans l’urne.",
  alreadyIn: "Un bulletin de cette voix est dans l’urne. Celui-ci le remplacera.",
  problems: {
    not_open: "Le scrutin n’est pas ouvert. Rien n’a été déposé.",
    closed: "Le scrutin est clos. Rien n’a été déposé.",
    not_elector: "Vous ne tenez plus cette voix. Rien n’a été déposé.",
    address_used: "Un bulletin de cette voix est déjà compté. Rien n’a été déposé.",
    marked: "Cette voix a été marquée autrement. Rien n’a été déposé.",
  },
  closedNext: "Le résultat sera publié sur la page du vote.",
  counted: (ballots, voices) => `${ballots} voix sur ${voices} ont voté.`,
  countedNote: "Voici les voix de chaque choix. L’assemblée y applique sa règle de majorité, et dit sur sa page ce qui est adopté.",
  option: "Choix",
  votes: "Voix",
  list: "Liste des voix",
  voices: { one: "# voix", other: "# voix" },
  ballot: "Le bulletin",
  ballotText: "Un seul choix. Chaque bulletin compte pour un.",
  how: "Comment le résultat se compte",
  howText:
    "Le dépouillement publie les voix de chaque choix. L’assemblée y applique la majorité annoncée à l’ordre du jour, et dit sur sa page ce qui est adopté.",
  sealing: "Le secret du vote est détruit quand deux personnes ont comparé la liste et l’urne.",
  sealed: (when) => `Résultat définitif depuis le ${when}. Le secret du vote est détruit\u00a0: plus rien ne relie une voix à un bulletin.`,
  holders: "Nommer les deux personnes",
  byName: "Voir le bulletin de chaque voix",
  rules: "Les règles de ce vote",
  find: "Retrouver mon bulletin",
};

const en: VoicesTexts = {
  assembly: "The assembly",
  secret: "Secret vote",
  secretText: "Each voice has one ballot. It is encrypted in the box, and published without a name after the count: the list tells who voted, never what.",
  few: "In a small assembly a result without dissent tells by itself what each voted.",
  opensSoon: (when) => `The vote opens ${when}. Reload the page then.`,
  own: "Your voices",
  ownLead: "One ballot for each. Until the closing you may put in another one: the last alone counts.",
  noneOwn: "You read this vote without holding a voice in it.",
  in: "Ballot in",
  notIn: "No ballot yet",
  vote: (name) => `Vote for ${name}`,
  replace: (name) => `Replace the ballot of ${name}`,
  options: "What a ballot may say",
  closed: "The vote is closed",
  closedText: "The count follows the closing by a few minutes. Reload the page.",
  result: "See the result",
  title: (name) => `Ballot of ${name}`,
  choice: "Your choice",
  choiceMissing: "Choose an answer.",
  deposit: "Put this ballot in",
  depositHint: "You will get a code: it proves that the ballot is in the box.",
  alreadyIn: "A ballot of this voice is in the box. This one will replace it.",
  problems: {
    not_open: "The vote is not open. Nothing was put in.",
    closed: "The vote is closed. Nothing was put in.",
    not_elector: "You no longer hold this voice. Nothing was put in.",
    address_used: "A ballot of this voice is counted already. Nothing was put in.",
    marked: "This voice was marked otherwise. Nothing was put in.",
  },
  closedNext: "The result will be published on the page of the vote.",
  counted: (ballots, voices) => `${ballots} of ${voices} voices voted.`,
  countedNote: "Here are the voices for each choice. The assembly applies its rule of majority to them, and says on its page what is adopted.",
  option: "Choice",
  votes: "Voices",
  list: "List of voices",
  voices: { one: "# voice", other: "# voices" },
  ballot: "The ballot",
  ballotText: "One choice. Each ballot counts for one.",
  how: "How the result is counted",
  howText: "The count publishes the voices for each choice. The assembly applies the majority that its agenda announced, and says on its page what is adopted.",
  sealing: "The secret of the vote is destroyed once two people have compared the list and the box.",
  sealed: (when) => `Final result since ${when}. The secret of the vote is destroyed: nothing joins a voice to a ballot any more.`,
  holders: "Name the two people",
  byName: "See the ballot of each voice",
  rules: "The rules of this vote",
  find: "Find my ballot",
};

const nl: VoicesTexts = {
  assembly: "De vergadering",
  secret: "Geheime stemming",
  secretText:
    "Elke stem heeft één stembiljet. Het ligt versleuteld in de bus en wordt na de telling zonder naam bekendgemaakt: de lijst zegt wie stemde, nooit wat.",
  few: "In een kleine vergadering zegt een eenparig resultaat op zich al wat ieder stemde.",
  opensSoon: (when) => `De stemming opent ${when}. Laad de pagina dan opnieuw.`,
  own: "Uw stemmen",
  ownLead: "Eén stembiljet voor elke stem. Tot de sluiting mag u er een ander in doen: alleen het laatste telt.",
  noneOwn: "U leest deze stemming zonder er een stem in te hebben.",
  in: "Stembiljet in de bus",
  notIn: "Nog geen stembiljet",
  vote: (name) => `Stemmen voor ${name}`,
  replace: (name) => `Het stembiljet van ${name} vervangen`,
  options: "Wat een stembiljet kan zeggen",
  closed: "De stemming is gesloten",
  closedText: "De telling volgt enkele minuten na de sluiting. Laad de pagina opnieuw.",
  result: "Het resultaat bekijken",
  title: (name) => `Stembiljet van ${name}`,
  choice: "Uw keuze",
  choiceMissing: "Kies een antwoord.",
  deposit: "Dit stembiljet in de bus doen",
  depositHint: "U krijgt een code: ze bewijst dat het stembiljet in de bus ligt.",
  alreadyIn: "Er ligt een stembiljet van deze stem in de bus. Dit vervangt het.",
  problems: {
    not_open: "De stemming is niet open. Er is niets in de bus gedaan.",
    closed: "De stemming is gesloten. Er is niets in de bus gedaan.",
    not_elector: "U hebt deze stem niet meer. Er is niets in de bus gedaan.",
    address_used: "Een stembiljet van deze stem is al geteld. Er is niets in de bus gedaan.",
    marked: "Deze stem is anders aangeduid. Er is niets in de bus gedaan.",
  },
  closedNext: "Het resultaat komt op de pagina van de stemming.",
  counted: (ballots, voices) => `${ballots} van ${voices} stemmen zijn uitgebracht.`,
  countedNote: "Dit zijn de stemmen voor elke keuze. De vergadering past er haar meerderheidsregel op toe en zegt op haar pagina wat is aangenomen.",
  option: "Keuze",
  votes: "Stemmen",
  list: "Lijst met stemmen",
  voices: { one: "# stem", other: "# stemmen" },
  ballot: "Het stembiljet",
  ballotText: "Eén keuze. Elk stembiljet telt voor één.",
  how: "Hoe het resultaat wordt geteld",
  howText:
    "De telling maakt de stemmen voor elke keuze bekend. De vergadering past er de meerderheid van haar agenda op toe en zegt op haar pagina wat is aangenomen.",
  sealing: "Het geheim van de stemming wordt vernietigd zodra twee personen de lijst en de bus hebben vergeleken.",
  sealed: (when) => `Definitief resultaat sinds ${when}. Het geheim van de stemming is vernietigd: niets verbindt nog een stem met een stembiljet.`,
  holders: "De twee personen aanwijzen",
  byName: "Het stembiljet van elke stem bekijken",
  rules: "De regels van deze stemming",
  find: "Mijn stembiljet terugvinden",
};

export const voicesTexts: Readonly<Record<Locale, VoicesTexts>> = { fr, en, nl };
