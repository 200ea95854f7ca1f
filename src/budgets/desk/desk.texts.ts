import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface DeskTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneText: string;
  readonly add: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly nameTaken: string;
  readonly commune: string;
  readonly communeWrong: string;
  readonly note: string;
  readonly marks: Plurals;
  readonly passes: Plurals;
  readonly open: string;
  readonly deskLead: string;
  readonly mark: string;
  readonly markText: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailUnknown: string;
  readonly personName: string;
  readonly birth: string;
  readonly who: string;
  readonly whoMissing: string;
  readonly birthWrong: string;
  readonly notOfAge: (ages: string) => string;
  readonly tie: string;
  readonly tieMissing: string;
  readonly channel: string;
  readonly channels: Record<"kiosk" | "paper", string>;
  readonly channelMissing: string;
  readonly pass: string;
  readonly passHint: string;
  readonly passWrong: Record<"unknown" | "taken", string>;
  readonly late: string;
  readonly lateHint: string;
  readonly markButton: string;
  readonly done: Record<"borne" | "papier" | "raye" | "ferme" | "rouvert", string>;
  readonly already_voted: string;
  readonly already_votedNext: string;
  readonly already_marked: string;
  readonly already_markedNext: string;
  readonly not_open: string;
  readonly doubled: string;
  readonly list: string;
  readonly listEmpty: string;
  readonly unmark: string;
  readonly unmarkOf: (name: string) => string;
  readonly nameErased: string;
  readonly unmarkVoted: string;
  readonly print: string;
  readonly printPasses: string;
  readonly printBallot: string;
  readonly kiosks: string;
  readonly close: string;
  readonly closeText: string;
  readonly reopen: string;
  readonly person: string;
  readonly passNumber: string;
  readonly rollTitle: (desk: string) => string;
  readonly rollLead: (when: string) => string;
  readonly rollVoted: string;
  readonly rollMarked: string;
  readonly signature: string;
  readonly blankLines: string;
  readonly passTitle: string;
  readonly passLead: string;
  readonly passCount: string;
  readonly passCountWrong: string;
  readonly passMake: string;
  readonly passSheetLead: string;
  readonly passUse: string;
  readonly ballotTitle: string;
  readonly ballotHow: Record<"approval" | "knapsack" | "points" | "against" | "ranked", string>;
  readonly ballotEnd: string;
}

const fr: DeskTexts = {
  title: "Guichets",
  lead: "Là où l’on vote sur une borne ou sur papier, avec un agent. Une seule liste pour toutes les voies.",
  none: "Aucun guichet",
  noneText: "Ouvrez-en un\u00a0: une mairie, un tiers-lieu, un bus.",
  add: "Ouvrir un guichet",
  name: "Nom",
  nameHint: "Par exemple\u00a0: mairie, accueil.",
  nameWrong: "Donnez un nom de 2 à 120 signes",
  nameTaken: "Un guichet de ce vote porte déjà ce nom",
  commune: "Commune",
  communeWrong: "Choisissez une commune pour laquelle vous tenez un guichet",
  note: "Adresse et heures",
  marks: { one: "# personne marquée", other: "# personnes marquées" },
  passes: { one: "# jeton libre", other: "# jetons libres" },
  open: "Tenir ce guichet",
  deskLead: "Marquez d’abord la personne, donnez ensuite le jeton ou le bulletin. Qui a déjà voté est refusé.",
  mark: "Marquer une personne",
  markText: "Vérifiez son identité. Rien de la pièce n’est gardé.",
  email: "Adresse électronique de son compte",
  emailHint: "Si la personne a un compte. Son vote en ligne se voit ainsi.",
  emailUnknown: "Aucun compte ne porte cette adresse",
  personName: "Nom et prénom",
  birth: "Date de naissance",
  who: "Sans compte",
  whoMissing: "Donnez l’adresse du compte, ou le nom et la date de naissance",
  birthWrong: "Donnez la date de naissance",
  notOfAge: (ages) => `Ce vote n’est pas ouvert à cet âge\u00a0: ${ages}`,
  tie: "Lien avec le territoire",
  tieMissing: "Choisissez le lien avec le territoire du vote",
  channel: "Ce que vous lui donnez",
  channels: { kiosk: "Un jeton, pour voter sur une borne", paper: "Un bulletin papier" },
  channelMissing: "Choisissez ce que vous donnez",
  pass: "Numéro du jeton",
  passHint: "Imprimé au-dessus du code. Le code, lui, ne se lit que par la personne.",
  passWrong: { unknown: "Ce guichet n’a pas de jeton de ce numéro", taken: "Ce jeton est déjà donné" },
  late: "Je recopie la liste tenue sur papier pendant une coupure",
  lateHint: "Possible jusqu’au dépouillement, y compris après la clôture.",
  markButton: "Marquer",
  done: {
    borne: "La personne est marquée\u00a0: donnez-lui le jeton",
    papier: "La personne est marquée\u00a0: donnez-lui un bulletin papier",
    raye: "La marque est retirée",
    ferme: "Le guichet est fermé\u00a0: ses bornes envoient tout ce qu’elles gardent",
    rouvert: "Le guichet est rouvert",
  },
  already_voted: "Cette personne a déjà un bulletin dans l’urne",
  already_votedNext: "Ne lui donnez rien. Elle peut encore changer d’avis en ligne jusqu’à la clôture.",
  already_marked: "Cette personne est déjà marquée",
  already_markedNext: "Elle a reçu un jeton ou un bulletin papier, ici ou à un autre guichet. Ne lui donnez rien de plus.",
  not_open: "Le vote n’est pas ouvert",
  doubled: "Le bulletin venu avec ce jeton est refusé, et le refus est au rapport.",
  list: "Marquées à ce guichet",
  listEmpty: "Personne encore.",
  unmark: "Rayer",
  unmarkOf: (name) => `Rayer ${name}`,
  nameErased: "Nom effacé au scellé du vote",
  unmarkVoted: "Cette personne a voté\u00a0: sa marque reste",
  print: "Imprimer la liste",
  printPasses: "Préparer des jetons",
  printBallot: "Imprimer le bulletin",
  kiosks: "Bornes",
  close: "Fermer le guichet",
  closeText: "Ses bornes envoient alors tout, même moins de cinq bulletins.",
  reopen: "Rouvrir le guichet",
  person: "Personne",
  passNumber: "Jeton",
  rollTitle: (desk) => `Liste d’émargement\u00a0: ${desk}`,
  rollLead: (when) => `Imprimée le ${when}. À détruire après le vote.`,
  rollVoted: "a voté",
  rollMarked: "marquée",
  signature: "Signature",
  blankLines: "Autres personnes, à recopier ensuite au guichet",
  passTitle: "Jetons",
  passLead: "Chaque jeton ouvre une borne une fois. Mélangez-les avant de les donner\u00a0: leur ordre ne dira rien.",
  passCount: "Combien de jetons",
  passCountWrong: "Écrivez un nombre de 1 à 200",
  passMake: "Faire les jetons",
  passSheetLead: "Imprimez maintenant\u00a0: les codes ne sont gardés nulle part et ne s’afficheront plus.",
  passUse: "Sur la borne, écrivez ce code",
  ballotTitle: "Bulletin de vote",
  ballotHow: {
    approval: "Cochez les projets que vous choisissez.",
    knapsack: "Cochez les projets que vous choisissez. Ensemble, ils ne doivent pas coûter plus que l’enveloppe.",
    points: "Écrivez un nombre de points devant les projets que vous choisissez.",
    against: "Devant les projets que vous soutenez, écrivez un nombre de points\u00a0; devant ceux que vous refusez, le même avec un moins\u00a0: −1.",
    ranked: "Écrivez 1 devant votre projet préféré, 2 devant le suivant, et ainsi de suite.",
  },
  ballotEnd: "N’écrivez rien d’autre\u00a0: un bulletin qui se reconnaît est nul.",
};

const en: DeskTexts = {
  title: "Desks",
  lead: "Where people vote on a kiosk or on paper, with an officer. One roll for all channels.",
  none: "No desk",
  noneText: "Open one: a town hall, a third place, a bus.",
  add: "Open a desk",
  name: "Name",
  nameHint: "For example: town hall, reception.",
  nameWrong: "Give a name of 2 to 120 characters",
  nameTaken: "A desk of this vote already has this name",
  commune: "Commune",
  communeWrong: "Choose a commune for which you hold a desk",
  note: "Address and hours",
  marks: { one: "# person marked", other: "# people marked" },
  passes: { one: "# free pass", other: "# free passes" },
  open: "Hold this desk",
  deskLead: "Mark the person first, then give the pass or the ballot. Whoever has already voted is refused.",
  mark: "Mark a person",
  markText: "Check who they are. Nothing of the document is kept.",
  email: "Mail address of their account",
  emailHint: "If the person has an account. So a vote online shows.",
  emailUnknown: "No account has this address",
  personName: "Full name",
  birth: "Date of birth",
  who: "Without an account",
  whoMissing: "Give the address of the account, or the name and the date of birth",
  birthWrong: "Give the date of birth",
  notOfAge: (ages) => `This vote is not open at that age: ${ages}`,
  tie: "Tie to the area",
  tieMissing: "Choose the tie to the area of the vote",
  channel: "What you give",
  channels: { kiosk: "A pass, to vote on a kiosk", paper: "A paper ballot" },
  channelMissing: "Choose what you give",
  pass: "Number of the pass",
  passHint: "Printed above the code. The code itself is read by the person alone.",
  passWrong: { unknown: "This desk has no pass of that number", taken: "This pass has been given already" },
  late: "I am copying the list kept on paper during a cut",
  lateHint: "Possible until the count, also after the closing.",
  markButton: "Mark",
  done: {
    borne: "The person is marked: give them the pass",
    papier: "The person is marked: give them a paper ballot",
    raye: "The mark is taken away",
    ferme: "The desk is closed: its kiosks send all they keep",
    rouvert: "The desk is open again",
  },
  already_voted: "This person already has a ballot in the box",
  already_votedNext: "Give them nothing. They can still change their mind online until the closing.",
  already_marked: "This person is already marked",
  already_markedNext: "They were given a pass or a paper ballot, here or at another desk. Give them nothing more.",
  not_open: "The vote is not open",
  doubled: "The ballot that came with this pass is refused, and the refusal is in the report.",
  list: "Marked at this desk",
  listEmpty: "Nobody yet.",
  unmark: "Strike off",
  unmarkOf: (name) => `Strike off ${name}`,
  nameErased: "Name erased when the vote was sealed",
  unmarkVoted: "This person has voted: the mark stays",
  print: "Print the roll",
  printPasses: "Prepare passes",
  printBallot: "Print the ballot",
  kiosks: "Kiosks",
  close: "Close the desk",
  closeText: "Its kiosks then send everything, even fewer than five ballots.",
  reopen: "Open the desk again",
  person: "Person",
  passNumber: "Pass",
  rollTitle: (desk) => `Roll: ${desk}`,
  rollLead: (when) => `Printed on ${when}. To be destroyed after the vote.`,
  rollVoted: "has voted",
  rollMarked: "marked",
  signature: "Signature",
  blankLines: "Other people, to be copied at the desk afterwards",
  passTitle: "Passes",
  passLead: "Each pass opens a kiosk once. Shuffle them before giving them out: their order will tell nothing.",
  passCount: "How many passes",
  passCountWrong: "Write a number from 1 to 200",
  passMake: "Make the passes",
  passSheetLead: "Print now: the codes are kept nowhere and will not be shown again.",
  passUse: "On the kiosk, write this code",
  ballotTitle: "Ballot",
  ballotHow: {
    approval: "Tick the projects that you choose.",
    knapsack: "Tick the projects that you choose. Together they must not cost more than the budget.",
    points: "Write a number of points before the projects that you choose.",
    against: "Before the projects that you support write a number of points; before those that you are against, the same with a minus: −1.",
    ranked: "Write 1 before the project you like best, 2 before the next, and so on.",
  },
  ballotEnd: "Write nothing else: a ballot that can be recognised is void.",
};

const nl: DeskTexts = {
  title: "Balies",
  lead: "Waar men op een stemzuil of op papier stemt, met een ambtenaar. Eén lijst voor alle wegen.",
  none: "Geen balie",
  noneText: "Open er een: een gemeentehuis, een derde plek, een bus.",
  add: "Een balie openen",
  name: "Naam",
  nameHint: "Bijvoorbeeld: gemeentehuis, onthaal.",
  nameWrong: "Geef een naam van 2 tot 120 tekens",
  nameTaken: "Een balie van deze stemming heeft al die naam",
  commune: "Gemeente",
  communeWrong: "Kies een gemeente waarvoor u een balie houdt",
  note: "Adres en uren",
  marks: { one: "# persoon aangeduid", other: "# personen aangeduid" },
  passes: { one: "# vrije penning", other: "# vrije penningen" },
  open: "Deze balie houden",
  deskLead: "Duid eerst de persoon aan en geef dan de penning of het stembiljet. Wie al stemde, wordt geweigerd.",
  mark: "Een persoon aanduiden",
  markText: "Ga na wie het is. Van het document wordt niets bewaard.",
  email: "E-mailadres van het account",
  emailHint: "Als de persoon een account heeft. Zo is een stem online zichtbaar.",
  emailUnknown: "Geen account heeft dit adres",
  personName: "Naam en voornaam",
  birth: "Geboortedatum",
  who: "Zonder account",
  whoMissing: "Geef het adres van het account, of de naam en de geboortedatum",
  birthWrong: "Geef de geboortedatum",
  notOfAge: (ages) => `Deze stemming staat op die leeftijd niet open: ${ages}`,
  tie: "Band met het gebied",
  tieMissing: "Kies de band met het gebied van de stemming",
  channel: "Wat u geeft",
  channels: { kiosk: "Een penning, om op een stemzuil te stemmen", paper: "Een papieren stembiljet" },
  channelMissing: "Kies wat u geeft",
  pass: "Nummer van de penning",
  passHint: "Boven de code gedrukt. De code zelf leest alleen de persoon.",
  passWrong: { unknown: "Deze balie heeft geen penning met dat nummer", taken: "Deze penning is al gegeven" },
  late: "Ik neem de lijst over die tijdens een onderbreking op papier is bijgehouden",
  lateHint: "Kan tot de telling, ook na de sluiting.",
  markButton: "Aanduiden",
  done: {
    borne: "De persoon is aangeduid: geef de penning",
    papier: "De persoon is aangeduid: geef een papieren stembiljet",
    raye: "De aanduiding is weggehaald",
    ferme: "De balie is gesloten: haar zuilen sturen alles wat ze bewaren",
    rouvert: "De balie is weer open",
  },
  already_voted: "Deze persoon heeft al een stembiljet in de bus",
  already_votedNext: "Geef niets. Online van mening veranderen kan nog tot de sluiting.",
  already_marked: "Deze persoon is al aangeduid",
  already_markedNext: "Er is al een penning of een papieren stembiljet gegeven, hier of aan een andere balie. Geef niets meer.",
  not_open: "De stemming is niet open",
  doubled: "Het stembiljet dat met deze penning kwam, is geweigerd, en de weigering staat in het verslag.",
  list: "Aangeduid aan deze balie",
  listEmpty: "Nog niemand.",
  unmark: "Schrappen",
  unmarkOf: (name) => `${name} schrappen`,
  nameErased: "Naam gewist bij de verzegeling van de stemming",
  unmarkVoted: "Deze persoon heeft gestemd: de aanduiding blijft",
  print: "De lijst afdrukken",
  printPasses: "Penningen klaarmaken",
  printBallot: "Het stembiljet afdrukken",
  kiosks: "Stemzuilen",
  close: "De balie sluiten",
  closeText: "Haar zuilen sturen dan alles, ook minder dan vijf stembiljetten.",
  reopen: "De balie weer openen",
  person: "Persoon",
  passNumber: "Penning",
  rollTitle: (desk) => `Lijst: ${desk}`,
  rollLead: (when) => `Afgedrukt op ${when}. Te vernietigen na de stemming.`,
  rollVoted: "heeft gestemd",
  rollMarked: "aangeduid",
  signature: "Handtekening",
  blankLines: "Andere personen, nadien aan de balie over te nemen",
  passTitle: "Penningen",
  passLead: "Elke penning opent één keer een stemzuil. Schud ze voor u ze geeft: hun volgorde zegt dan niets.",
  passCount: "Hoeveel penningen",
  passCountWrong: "Schrijf een getal van 1 tot 200",
  passMake: "De penningen maken",
  passSheetLead: "Druk nu af: de codes worden nergens bewaard en worden niet meer getoond.",
  passUse: "Schrijf op de stemzuil deze code",
  ballotTitle: "Stembiljet",
  ballotHow: {
    approval: "Kruis de projecten aan die u kiest.",
    knapsack: "Kruis de projecten aan die u kiest. Samen mogen ze niet meer kosten dan het budget.",
    points: "Schrijf een aantal punten voor de projecten die u kiest.",
    against: "Schrijf een aantal punten voor de projecten die u steunt; voor die waar u tegen bent hetzelfde met een minteken: −1.",
    ranked: "Schrijf 1 voor uw liefste project, 2 voor het volgende, enzovoort.",
  },
  ballotEnd: "Schrijf niets anders: een herkenbaar stembiljet is ongeldig.",
};

export const deskTexts: Record<Locale, DeskTexts> = { fr, en, nl };
