import type { Locale } from "#platform/i18n/locale.ts";
import type { Refusal } from "./device.query.ts";

interface KioskTexts {
  readonly devices: string;
  readonly devicesLead: string;
  readonly add: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly made: string;
  readonly madeText: string;
  readonly qr: string;
  readonly none: string;
  readonly device: string;
  readonly last: string;
  readonly never: string;
  readonly entered: string;
  readonly atLeast: (five: string) => string;
  readonly fewerThanFive: string;
  readonly waiting: string;
  readonly refused: string;
  readonly key: string;
  readonly keyYes: string;
  readonly keyNo: string;
  readonly revoke: string;
  readonly revokeOf: (name: string) => string;
  readonly revoked: string;
  readonly keptBack: (count: string) => string;
  readonly unknown: string;
  readonly closeKiosk: string;
  readonly closeKioskText: string;
  readonly closeWhich: string;
  readonly unmerged: string;
  readonly unmergedHint: string;
  readonly unmergedWrong: string;
  readonly closeReason: string;
  readonly closeReasonWrong: string;
  readonly closedNow: string;
  readonly closedAlready: string;
  readonly refusals: string;
  readonly refusalsNone: string;
  readonly pass: string;
  readonly why: string;
  readonly when: string;
  readonly reasons: Record<Refusal["reason"], string>;
  readonly welcome: string;
  readonly code: string;
  readonly codeHint: string;
  readonly begin: string;
  readonly codeWrong: string;
  readonly codeUnknown: string;
  readonly codeUsed: string;
  readonly codeNotGiven: string;
  readonly choose: string;
  readonly check: string;
  readonly confirm: string;
  readonly change: string;
  readonly leave: string;
  readonly done: string;
  readonly doneText: string;
  readonly doneReceipt: string;
  readonly finish: string;
  readonly still: string;
  readonly stillText: (seconds: string) => string;
  readonly stay: string;
  readonly fullScreen: string;
  readonly closed: string;
  readonly kept: string;
  readonly offline: string;
  readonly online: string;
  /** The house takes nothing of this device. */
  readonly turnedAway: string;
  readonly turnedAwayTitle: string;
  readonly turnedAwayText: string;
  readonly empty: string;
  /** In a vote of the demonstration, where whoever comes tries it. */
  readonly trial: { readonly title: string; readonly text: string; readonly go: string; readonly open: string; readonly passes: string };
  readonly nextName: (number: number) => string;
}

const fr: KioskTexts = {
  devices: "Bornes",
  devicesLead: "Une tablette ou un ordinateur du guichet. Coupée du réseau, la borne garde les bulletins signés, et les envoie dès qu’elle peut.",
  add: "Préparer une borne",
  name: "Nom de la borne",
  nameHint: "Par exemple\u00a0: tablette de l’accueil.",
  nameWrong: "Donnez un nom de 2 à 80 signes",
  made: "La borne est prête",
  madeText: "Ouvrez cette adresse sur l’appareil, une fois connecté. Elle ne s’affichera plus\u00a0: qui l’a peut tenir la borne.",
  qr: "Adresse de la borne",
  none: "Aucune borne à ce guichet.",
  device: "Borne",
  last: "Dernier envoi",
  never: "jamais",
  entered: "Entrés",
  atLeast: (five) => `${five} ou plus`,
  fewerThanFive: "Moins de 5",
  waiting: "En attente d’un nom",
  refused: "Refusés",
  key: "Signature",
  keyYes: "oui",
  keyNo: "pas encore",
  revoke: "Retirer",
  revokeOf: (name) => `Retirer ${name}`,
  revoked: "retirée",
  keptBack: (count) => `fermée, bulletins restés dessus\u00a0: ${count}`,
  unknown: "inconnu",
  closeKiosk: "Fermer une borne",
  closeKioskText: "Perdue, cassée, ou qui n’a plus rien à envoyer. Le dépouillement ne l’attend plus\u00a0; ce qu’elle gardait est dit au journal public.",
  closeWhich: "Choisissez la borne",
  unmerged: "Bulletins qu’elle garde encore",
  unmergedHint: "Son écran le dit en bas. Laissez vide si personne ne peut le lire.",
  unmergedWrong: "Écrivez un nombre de 0 à 10\u00a0000",
  closeReason: "Raison",
  closeReasonWrong: "Dites pourquoi, en 10 signes au moins",
  closedNow: "La borne est fermée",
  closedAlready: "Cette borne est déjà fermée",
  refusals: "Bulletins refusés",
  refusalsNone: "Aucun bulletin n’a été refusé.",
  pass: "Jeton",
  why: "Pourquoi",
  when: "Quand",
  reasons: {
    double: "La personne avait déjà voté, ou le jeton avait déjà servi",
    unknown_pass: "Le jeton n’existe pas dans ce vote",
    bad_signature: "La signature n’est pas celle de la borne",
    over_limit: "Le bulletin dépasse les limites du vote",
    malformed: "Le contenu ne se lit pas",
    too_late: "Arrivé après le dépouillement",
  },
  welcome: "Bienvenue. Écrivez le code de votre jeton.",
  code: "Code du jeton",
  codeHint: "Huit signes, par exemple 7K2M-Q9XA.",
  begin: "Commencer",
  codeWrong: "Écrivez les huit signes de votre jeton",
  codeUnknown: "Ce code n’est pas celui d’un jeton de ce guichet. Relisez-le, ou demandez à l’agent.",
  codeUsed: "Ce jeton a déjà servi. Demandez à l’agent.",
  codeNotGiven: "Ce jeton n’est encore donné à personne. Demandez à l’agent.",
  choose: "Choisissez vos projets",
  check: "Vérifiez, puis confirmez",
  confirm: "Confirmer mon vote",
  change: "Changer mes choix",
  leave: "Quitter sans voter",
  done: "Votre bulletin est gardé",
  doneText: "Il entre dans l’urne avec les autres bulletins de la borne.",
  doneReceipt: "Notez ce code si vous voulez retrouver votre bulletin plus tard. Il ne dit à personne qui vous êtes.",
  finish: "Terminé",
  still: "Êtes-vous encore là\u00a0?",
  stillText: (seconds) => `Sans réponse, l’écran s’efface dans ${seconds} secondes.`,
  stay: "Je suis là",
  fullScreen: "Plein écran",
  closed: "Le vote n’est pas ouvert",
  kept: "# bulletins gardés sur cette borne",
  offline: "sans réseau",
  online: "connectée",
  turnedAway: "cet appareil n’est pas la borne",
  turnedAwayTitle: "Cet appareil n’est pas la borne",
  turnedAwayText: "La borne est un autre appareil, ou elle a été retirée\u00a0: rien de ce qui serait voté ici n’entrerait dans l’urne. Demandez à l’agent.",
  empty: "Choisissez au moins un projet",
  trial: {
    title: "Vote de démonstration\u00a0: essayez avec votre propre borne",
    text: "Une borne est l’appareil qui l’a ouverte et s’en est servi en premier. Celle-ci peut être déjà prise\u00a0: l’agente de la démonstration, Chloé, en prépare une autre en une pression.",
    go: "Préparer une borne",
    open: "Ouvrir la borne sur cet appareil",
    passes: "Préparer des jetons à essayer",
  },
  nextName: (number) => `Borne ${number}`,
};

const en: KioskTexts = {
  devices: "Kiosks",
  devicesLead: "A tablet or a computer of the desk. Cut off from the network, the kiosk keeps signed ballots, and sends them as soon as it can.",
  add: "Set up a kiosk",
  name: "Name of the kiosk",
  nameHint: "For example: tablet at reception.",
  nameWrong: "Give a name of 2 to 80 characters",
  made: "The kiosk is ready",
  madeText: "Open this address on the device while it is connected. It will not be shown again: whoever has it can run the kiosk.",
  qr: "Address of the kiosk",
  none: "No kiosk at this desk.",
  device: "Kiosk",
  last: "Last sent",
  never: "never",
  entered: "Entered",
  atLeast: (five) => `${five} or more`,
  fewerThanFive: "Fewer than 5",
  waiting: "Waiting for a name",
  refused: "Refused",
  key: "Signature",
  keyYes: "yes",
  keyNo: "not yet",
  revoke: "Withdraw",
  revokeOf: (name) => `Withdraw ${name}`,
  revoked: "withdrawn",
  keptBack: (count) => `closed, ballots that stayed on it: ${count}`,
  unknown: "unknown",
  closeKiosk: "Close a kiosk",
  closeKioskText: "Lost, broken, or with nothing more to send. The count waits for it no more; what it kept is told in the public log.",
  closeWhich: "Choose the kiosk",
  unmerged: "Ballots that it still keeps",
  unmergedHint: "Its screen says so at the bottom. Leave it empty when nobody can read it.",
  unmergedWrong: "Write a number from 0 to 10,000",
  closeReason: "Reason",
  closeReasonWrong: "Say why, in 10 characters or more",
  closedNow: "The kiosk is closed",
  closedAlready: "This kiosk is closed already",
  refusals: "Refused ballots",
  refusalsNone: "No ballot was refused.",
  pass: "Pass",
  why: "Why",
  when: "When",
  reasons: {
    double: "The person had already voted, or the pass had been used",
    unknown_pass: "There is no such pass in this vote",
    bad_signature: "The signature is not that of the kiosk",
    over_limit: "The ballot exceeds the limits of the vote",
    malformed: "The content cannot be read",
    too_late: "Came after the count",
  },
  welcome: "Welcome. Write the code of your pass.",
  code: "Code of the pass",
  codeHint: "Eight characters, for example 7K2M-Q9XA.",
  begin: "Begin",
  codeWrong: "Write the eight characters of your pass",
  codeUnknown: "This is not the code of a pass of this desk. Read it again, or ask the officer.",
  codeUsed: "This pass has been used. Ask the officer.",
  codeNotGiven: "This pass has not been given to anybody yet. Ask the officer.",
  choose: "Choose your projects",
  check: "Check, then confirm",
  confirm: "Confirm my vote",
  change: "Change my choices",
  leave: "Leave without voting",
  done: "Your ballot is kept",
  doneText: "It goes into the box with the other ballots of the kiosk.",
  doneReceipt: "Note this code if you want to find your ballot later. It tells nobody who you are.",
  finish: "Finished",
  still: "Are you still there?",
  stillText: (seconds) => `Without an answer the screen is wiped in ${seconds} seconds.`,
  stay: "I am here",
  fullScreen: "Full screen",
  closed: "The vote is not open",
  kept: "# ballots kept on this kiosk",
  offline: "no network",
  online: "connected",
  turnedAway: "this device is not the kiosk",
  turnedAwayTitle: "This device is not the kiosk",
  turnedAwayText: "The kiosk is another device, or it was withdrawn: nothing voted here would go into the box. Ask the officer.",
  empty: "Choose at least one project",
  trial: {
    title: "A vote of the demonstration: try it with a kiosk of your own",
    text: "A kiosk is the device that opened and used it first. This one may be taken already: the demonstration’s officer, Chloé, sets up another with one press.",
    go: "Set up a kiosk",
    open: "Open the kiosk on this device",
    passes: "Prepare passes to try",
  },
  nextName: (number) => `Kiosk ${number}`,
};

const nl: KioskTexts = {
  devices: "Stemzuilen",
  devicesLead: "Een tablet of computer van de balie. Zonder netwerk bewaart de zuil ondertekende stembiljetten en stuurt ze zodra het kan.",
  add: "Een stemzuil klaarzetten",
  name: "Naam van de stemzuil",
  nameHint: "Bijvoorbeeld: tablet aan het onthaal.",
  nameWrong: "Geef een naam van 2 tot 80 tekens",
  made: "De stemzuil is klaar",
  madeText: "Open dit adres op het toestel terwijl het verbonden is. Het wordt niet meer getoond: wie het heeft, kan de zuil houden.",
  qr: "Adres van de stemzuil",
  none: "Geen stemzuil aan deze balie.",
  device: "Stemzuil",
  last: "Laatst gestuurd",
  never: "nooit",
  entered: "In de bus",
  atLeast: (five) => `${five} of meer`,
  fewerThanFive: "Minder dan 5",
  waiting: "Wacht op een naam",
  refused: "Geweigerd",
  key: "Handtekening",
  keyYes: "ja",
  keyNo: "nog niet",
  revoke: "Intrekken",
  revokeOf: (name) => `${name} intrekken`,
  revoked: "ingetrokken",
  keptBack: (count) => `gesloten, biljetten die erop bleven: ${count}`,
  unknown: "onbekend",
  closeKiosk: "Een zuil sluiten",
  closeKioskText: "Verloren, stuk, of zonder iets om te versturen. De telling wacht er niet meer op; wat ze bewaarde staat in het openbare logboek.",
  closeWhich: "Kies de zuil",
  unmerged: "Biljetten die ze nog bewaart",
  unmergedHint: "Haar scherm zegt het onderaan. Laat leeg als niemand het kan lezen.",
  unmergedWrong: "Schrijf een getal van 0 tot 10.000",
  closeReason: "Reden",
  closeReasonWrong: "Zeg waarom, in minstens 10 tekens",
  closedNow: "De zuil is gesloten",
  closedAlready: "Deze zuil is al gesloten",
  refusals: "Geweigerde stembiljetten",
  refusalsNone: "Er is geen stembiljet geweigerd.",
  pass: "Penning",
  why: "Waarom",
  when: "Wanneer",
  reasons: {
    double: "De persoon had al gestemd, of de penning was al gebruikt",
    unknown_pass: "Die penning bestaat niet in deze stemming",
    bad_signature: "De handtekening is niet die van de zuil",
    over_limit: "Het stembiljet overschrijdt de grenzen van de stemming",
    malformed: "De inhoud is niet leesbaar",
    too_late: "Na de telling aangekomen",
  },
  welcome: "Welkom. Schrijf de code van uw penning.",
  code: "Code van de penning",
  codeHint: "Acht tekens, bijvoorbeeld 7K2M-Q9XA.",
  begin: "Beginnen",
  codeWrong: "Schrijf de acht tekens van uw penning",
  codeUnknown: "Dit is niet de code van een penning van deze balie. Lees ze na of vraag het de ambtenaar.",
  codeUsed: "Deze penning is al gebruikt. Vraag het de ambtenaar.",
  codeNotGiven: "Deze penning is nog aan niemand gegeven. Vraag het de ambtenaar.",
  choose: "Kies uw projecten",
  check: "Kijk na en bevestig",
  confirm: "Mijn stem bevestigen",
  change: "Mijn keuzes wijzigen",
  leave: "Weggaan zonder te stemmen",
  done: "Uw stembiljet is bewaard",
  doneText: "Het gaat samen met de andere stembiljetten van de zuil in de bus.",
  doneReceipt: "Noteer deze code als u uw stembiljet later wilt terugvinden. Ze zegt niemand wie u bent.",
  finish: "Klaar",
  still: "Bent u er nog?",
  stillText: (seconds) => `Zonder antwoord wordt het scherm over ${seconds} seconden gewist.`,
  stay: "Ik ben er",
  fullScreen: "Volledig scherm",
  closed: "De stemming is niet open",
  kept: "# stembiljetten op deze zuil bewaard",
  offline: "geen netwerk",
  online: "verbonden",
  turnedAway: "dit toestel is niet de stemzuil",
  turnedAwayTitle: "Dit toestel is niet de stemzuil",
  turnedAwayText: "De stemzuil is een ander toestel, of ze is ingetrokken: niets van wat hier gestemd wordt, zou in de bus komen. Vraag het de ambtenaar.",
  empty: "Kies minstens één project",
  trial: {
    title: "Stemming van de demonstratie: probeer met een eigen stemzuil",
    text: "Een stemzuil is het toestel dat ze als eerste opende en gebruikte. Deze kan al bezet zijn: Chloé, de ambtenaar van de demonstratie, zet met één druk een andere klaar.",
    go: "Een stemzuil klaarzetten",
    open: "De stemzuil op dit toestel openen",
    passes: "Penningen klaarmaken om te proberen",
  },
  nextName: (number) => `Stemzuil ${number}`,
};

export const kioskTexts: Record<Locale, KioskTexts> = { fr, en, nl };
