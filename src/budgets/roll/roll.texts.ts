import type { Locale } from "#platform/i18n/locale.ts";
import type { RefusedLine } from "./list-file.ts";

type LineProblem = RefusedLine["problem"];

export interface RollTexts {
  readonly doubts: string;
  readonly doubtsText: string;
  readonly askedBy: (name: string) => string;
  readonly likeAccount: (name: string, email: string) => string;
  readonly likeMark: (name: string, desk: string) => string;
  readonly notYours: string;
  readonly decideOther: (name: string) => string;
  readonly decideSame: (name: string) => string;
  readonly ofList: string;
  readonly stopped: Record<"doubtful" | "same_person" | "not_elector", string>;
  readonly stoppedNext: Record<"doubtful" | "same_person" | "not_elector", string>;
  readonly decide: Record<"decided" | "own" | "gone", string>;
  /** How the vote knows a person. */
  readonly how: string;
  readonly electors: Record<"declared" | "list" | "codes" | "franceconnect" | "voices", string>;
  /** What each is worth. */
  readonly weakness: Record<"declared" | "list" | "codes" | "franceconnect" | "voices", string>;
  readonly attestedWeakness: string;
  readonly claim: Record<"list" | "codes", string>;
  readonly claimLead: Record<"list" | "codes", string>;
  readonly claimOnce: string;
  readonly number: string;
  readonly numberWrong: string;
  readonly birth: string;
  readonly birthWrong: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeWrong: string;
  readonly claimButton: string;
  readonly claimed: string;
  readonly claimProblems: Record<"unknown" | "taken" | "other", string>;
  readonly listTitle: Record<"list" | "codes", string>;
  readonly listLead: Record<"list" | "codes", string>;
  readonly listCount: (count: string) => string;
  readonly listEarly: string;
  readonly listLate: string;
  readonly columns: string;
  readonly tryList: string;
  readonly weights: string;
  readonly listFigures: Record<"read" | "added" | "known" | "rejected", string>;
  readonly memberFigures: Record<"read" | "added" | "known" | "rejected", string>;
  readonly listFields: Record<LineProblem, string>;
  readonly lineProblems: Record<LineProblem, string>;
  readonly membersLead: string;
  readonly membersLate: string;
  readonly seeMembers: string;
  readonly memberColumns: string;
  readonly refusedLines: string;
  readonly refusedLine: (line: number) => string;
  readonly codesCount: string;
  readonly codesCountWrong: string;
  readonly makeCodes: string;
  readonly codesSheet: string;
  readonly sendCodes: string;
  readonly telephoneColumn: string;
  readonly noService: string;
  /** A text message: short, without accents that would make two of it. */
  readonly message: (code: string, address: string) => string;
  readonly sent: (sent: number, known: number, failed: number) => string;
  readonly letterUse: (address: string) => string;
  readonly release: string;
  readonly releaseText: string;
  readonly releaseReason: string;
  readonly releaseReasonWrong: string;
  readonly released: string;
  readonly releaseProblems: Record<"free" | "kept" | "used", string>;
}

const fr: RollTexts = {
  doubts: "À décider par une autre personne",
  doubtsText: "Ces personnes ressemblent à quelqu’un d’autre. Regardez leur pièce, et décidez si ce sont deux personnes. Ce nombre est publié.",
  askedBy: (name) => `Demandé par ${name}.`,
  likeAccount: (name, email) => `Un compte\u00a0: ${name}, ${email}`,
  likeMark: (name, desk) => `Déjà sur la liste\u00a0: ${name}, ${desk}`,
  notYours: "Vous l’avez demandé\u00a0: une autre personne décide.",
  decideOther: (name) => `${name} est quelqu’un d’autre`,
  decideSame: (name) => `${name} est la même personne`,
  ofList: "quelqu’un de la liste",
  stopped: {
    doubtful: "Cette personne ressemble à quelqu’un d’autre",
    same_person: "Une autre personne a décidé\u00a0: c’est quelqu’un qui vote déjà",
    not_elector: "Cette personne n’est pas sur la liste de ce vote",
  },
  stoppedNext: {
    doubtful: "Si elle a un compte, marquez-la par son adresse. Sinon une autre personne décide, plus bas, puis vous la marquez de nouveau.",
    same_person: "Marquez-la par son compte, ou ne lui donnez rien.",
    not_elector: "Cherchez-la par le numéro de la liste, ou ne lui donnez rien.",
  },
  decide: { decided: "C’est décidé", own: "Vous l’avez demandé\u00a0: une autre personne décide", gone: "C’est déjà décidé" },
  how: "À quoi se reconnaît une personne",
  electors: {
    declared: "Un compte, et ce que la personne déclare",
    list: "Une liste importée",
    codes: "Un code envoyé par lettre ou par SMS",
    franceconnect: "FranceConnect",
    voices: "La liste des voix d’une assemblée",
  },
  weakness: {
    declared: "Une adresse électronique fait une voix\u00a0: qui en a deux peut voter deux fois. Pour un vote sans grand enjeu.",
    list: "Électeurs, élèves, membres\u00a0: une ligne fait une voix. La liste vaut ce que vaut son fichier, et qui connaît le numéro et la naissance d’un autre peut prendre sa place.",
    codes: "Un code fait une voix, une fois. Qui ouvre la lettre ou prend le téléphone vote à la place, et qui imprime les codes les a vus.",
    franceconnect: "Une identité vérifiée par l’État fait une voix. Les personnes sans FranceConnect votent au guichet, avec leur pièce.",
    voices:
      "Chaque membre présent ou représenté a une voix. La liste est arrêtée à l’ouverture du scrutin par qui tient la séance\u00a0: elle vaut ce que vaut sa feuille de présence.",
  },
  attestedWeakness:
    "Une résidence attestée, c’est une lettre arrivée à une adresse ou une pièce vue au guichet\u00a0: elle écarte qui habite ailleurs, pas qui a deux comptes, ni qui vient de partir.",
  claim: { list: "Me trouver sur la liste", codes: "Écrire mon code" },
  claimLead: {
    list: "Dites qui vous êtes sur la liste de ce vote.",
    codes: "Écrivez le code que vous avez reçu.",
  },
  claimOnce: "Cela se fait une fois, pour ce compte. Rien de ce que vous écrivez n’est gardé en clair.",
  number: "Numéro sur la liste",
  numberWrong: "Écrivez le numéro, de 1 à 40 lettres et chiffres",
  birth: "Date de naissance",
  birthWrong: "Donnez la date de naissance",
  code: "Code",
  codeHint: "Dix signes. Les tirets et les majuscules sont sans importance.",
  codeWrong: "Un code a dix signes",
  claimButton: "Continuer",
  claimed: "C’est fait\u00a0: vous pouvez voter",
  claimProblems: {
    unknown: "Rien ne correspond\u00a0: vérifiez ce que vous avez écrit",
    taken: "Quelqu’un a déjà pris cette place. Si ce n’est pas vous, dites-le à un guichet",
    other: "Votre compte a déjà une place sur cette liste",
  },
  listTitle: { list: "Liste des votants", codes: "Codes des votants" },
  listLead: {
    list: "Un fichier avec le numéro et la date de naissance de chacun. Il est effacé dès qu’il est importé, au plus tard après sept jours\u00a0: il n’en reste que des empreintes.",
    codes: "Des codes à imprimer et à envoyer. Ils s’affichent une fois\u00a0: il n’en reste que des empreintes.",
  },
  listCount: (count) => `${count} places`,
  listEarly: "Annoncez d’abord le vote\u00a0: ses empreintes se font avec son secret.",
  listLate: "Le vote est ouvert\u00a0: sa liste ne change plus.",
  columns: "Il faut une colonne «\u00a0numero\u00a0» et une colonne «\u00a0naissance\u00a0»",
  tryList: "Essayer le fichier",
  weights: "Ce vote est secret et compte chaque voix une fois\u00a0: retirez la colonne des poids. Seul un scrutin public porte des poids",
  listFigures: { read: "Lignes lues", added: "Places nouvelles", known: "Déjà dans la liste", rejected: "Lignes refusées" },
  memberFigures: { read: "Lignes lues", added: "Membres", known: "Membres d’avant, remplacés", rejected: "Lignes refusées" },
  listFields: { number: "numero", birth: "naissance", twice: "numero, naissance", name: "nom", weight: "poids", name_twice: "nom" },
  lineProblems: {
    number: "Écrivez le numéro, de 1 à 40 lettres et chiffres",
    birth: "Donnez la date de naissance",
    twice: "Ce numéro et cette naissance sont déjà plus haut",
    name: "Écrivez un nom de 2 à 120 signes, sans point-virgule ni guillemet droit",
    weight: "Écrivez un poids entier, de 1 à 10\u00a0000",
    name_twice: "Ce nom est déjà plus haut",
  },
  membersLead:
    "Un fichier avec le nom et le poids de chaque membre, publiés avec son bulletin, et le numéro et la date de naissance de qui vote pour lui, dont il ne reste que des empreintes. La liste entière est remplacée\u00a0; une ligne fausse, et rien ne change.",
  membersLate: "La liste d’un scrutin public est annoncée avec sa règle\u00a0: elle ne change que dans un brouillon.",
  seeMembers: "Voir les membres et leur poids",
  memberColumns: "Il faut des colonnes «\u00a0numero\u00a0», «\u00a0naissance\u00a0» et «\u00a0nom\u00a0»",
  refusedLines: "Lignes refusées",
  refusedLine: (line) => `Ligne ${line}`,
  codesCount: "Combien de codes",
  codesCountWrong: "Écrivez un nombre de 1 à 2\u00a0000",
  makeCodes: "Faire les codes",
  codesSheet: "Imprimez maintenant\u00a0: les codes ne sont gardés nulle part et ne s’afficheront plus.",
  sendCodes: "Envoyer un code à chaque téléphone",
  telephoneColumn: "Il faut une colonne «\u00a0telephone\u00a0»",
  noService: "Cette maison n’a pas de service de SMS",
  message: (code, address) => `Votre code pour voter, une fois\u00a0: ${code} sur ${address}`,
  sent: (sent, known, failed) => `${sent} codes envoyés, ${known} téléphones en avaient déjà un, ${failed} messages ne sont pas partis`,
  letterUse: (address) => `Votre code pour voter, une fois, sur ${address}`,
  release: "Libérer une place",
  releaseText: "Un compte avait pris cette place, et a été effacé sans avoir voté\u00a0: la personne peut la reprendre. Le registre des actes garde la raison.",
  releaseReason: "Raison",
  releaseReasonWrong: "Dites pourquoi, en 10 signes au moins",
  released: "La place est libre",
  releaseProblems: {
    free: "Personne n’a pris cette place",
    kept: "Un compte ouvert tient cette place\u00a0: la personne y entre, ou un guichet la marque",
    used: "Cette place a servi\u00a0: un bulletin est entré, ou un guichet l’a marquée",
  },
};

const en: RollTexts = {
  doubts: "To be decided by another person",
  doubtsText: "These people look like somebody else. Look at their document, and decide whether they are two people. This number is published.",
  askedBy: (name) => `Asked by ${name}.`,
  likeAccount: (name, email) => `An account: ${name}, ${email}`,
  likeMark: (name, desk) => `Already on the roll: ${name}, ${desk}`,
  notYours: "You asked: another person decides.",
  decideOther: (name) => `${name} is somebody else`,
  decideSame: (name) => `${name} is the same person`,
  ofList: "somebody of the list",
  stopped: {
    doubtful: "This person looks like somebody else",
    same_person: "Another person has decided: it is somebody who votes already",
    not_elector: "This person is not on the list of this vote",
  },
  stoppedNext: {
    doubtful: "If they have an account, mark them by its address. If not, another person decides below, then you mark them again.",
    same_person: "Mark them by their account, or give them nothing.",
    not_elector: "Look for them by the number of the list, or give them nothing.",
  },
  decide: { decided: "It is decided", own: "You asked: another person decides", gone: "It is decided already" },
  how: "How a person is known",
  electors: {
    declared: "An account, and what the person declares",
    list: "An imported list",
    codes: "A code sent by letter or text message",
    franceconnect: "FranceConnect",
    voices: "The list of voices of an assembly",
  },
  weakness: {
    declared: "One mail address is one vote: whoever has two can vote twice. For a vote with little at stake.",
    list: "Electors, pupils, members: one line is one vote. The list is worth what its file is worth, and whoever knows another’s number and birth can take their place.",
    codes: "One code is one vote, once. Whoever opens the letter or takes the phone votes instead, and whoever prints the codes has seen them.",
    franceconnect: "One identity checked by the state is one vote. People without FranceConnect vote at a desk, with their document.",
    voices:
      "Each member that is present or represented has one voice. Whoever holds the session closes the list as the vote opens: it is worth what its attendance is worth.",
  },
  attestedWeakness:
    "An attested residence is a letter that reached an address, or a document seen at a desk: it keeps out who lives elsewhere, not who has two accounts, nor who has just moved away.",
  claim: { list: "Find me on the list", codes: "Write my code" },
  claimLead: { list: "Say who you are on the list of this vote.", codes: "Write the code that you were sent." },
  claimOnce: "This is done once, for this account. Nothing that you write is kept in clear.",
  number: "Number on the list",
  numberWrong: "Write the number, 1 to 40 letters and figures",
  birth: "Date of birth",
  birthWrong: "Give the date of birth",
  code: "Code",
  codeHint: "Ten signs. Dashes and capitals do not matter.",
  codeWrong: "A code has ten signs",
  claimButton: "Continue",
  claimed: "Done: you can vote",
  claimProblems: {
    unknown: "Nothing matches: check what you wrote",
    taken: "Somebody has taken this place already. If it was not you, say so at a desk",
    other: "Your account has a place on this list already",
  },
  listTitle: { list: "List of voters", codes: "Codes of voters" },
  listLead: {
    list: "A file with the number and the date of birth of each. It is deleted as soon as it is imported, after seven days at the latest: only hashes of it remain.",
    codes: "Codes to print and send. They are shown once: only hashes of them remain.",
  },
  listCount: (count) => `${count} places`,
  listEarly: "Announce the vote first: its hashes are made with its secret.",
  listLate: "The vote is open: its list changes no more.",
  columns: "A column “numero” and a column “naissance” are needed",
  tryList: "Try the file",
  weights: "This vote is secret and counts each voice once: take the column of weights out. Only an open ballot has weights",
  listFigures: { read: "Lines read", added: "New places", known: "In the list already", rejected: "Refused lines" },
  memberFigures: { read: "Lines read", added: "Members", known: "Members of before, replaced", rejected: "Refused lines" },
  listFields: { number: "numero", birth: "naissance", twice: "numero, naissance", name: "nom", weight: "poids", name_twice: "nom" },
  lineProblems: {
    number: "Write the number, 1 to 40 letters and figures",
    birth: "Give the date of birth",
    twice: "This number and this birth stand further up already",
    name: "Write a name of 2 to 120 signs, without semicolon or straight quotation mark",
    weight: "Write a whole weight, 1 to 10,000",
    name_twice: "This name stands further up already",
  },
  membersLead:
    "A file with the name and the weight of each member, published with its ballot, and the number and date of birth of who votes for it, of which only hashes stay. The whole list is replaced; one wrong line, and nothing changes.",
  membersLate: "The list of an open ballot is announced with its rule: it changes in a draft only.",
  seeMembers: "See the members and their weight",
  memberColumns: "Columns “numero”, “naissance” and “nom” are needed",
  refusedLines: "Refused lines",
  refusedLine: (line) => `Line ${line}`,
  codesCount: "How many codes",
  codesCountWrong: "Write a number from 1 to 2,000",
  makeCodes: "Make the codes",
  codesSheet: "Print now: the codes are kept nowhere and will not be shown again.",
  sendCodes: "Send a code to each telephone",
  telephoneColumn: "A column “telephone” is needed",
  noService: "This house has no service for text messages",
  message: (code, address) => `Your code to vote, once: ${code} at ${address}`,
  sent: (sent, known, failed) => `${sent} codes sent, ${known} telephones had one already, ${failed} messages did not leave`,
  letterUse: (address) => `Your code to vote, once, at ${address}`,
  release: "Free a place",
  releaseText: "An account had taken this place, and was erased without having voted: the person may take it again. The log of acts keeps the reason.",
  releaseReason: "Reason",
  releaseReasonWrong: "Say why, in 10 characters or more",
  released: "The place is free",
  releaseProblems: {
    free: "Nobody has taken this place",
    kept: "An open account holds this place: the person signs in to it, or a desk marks them",
    used: "This place was used: a ballot is in, or a desk has marked it",
  },
};

const nl: RollTexts = {
  doubts: "Door een andere persoon te beslissen",
  doubtsText: "Deze mensen lijken op iemand anders. Bekijk hun identiteitsbewijs en beslis of het twee mensen zijn. Dit aantal wordt bekendgemaakt.",
  askedBy: (name) => `Gevraagd door ${name}.`,
  likeAccount: (name, email) => `Een account: ${name}, ${email}`,
  likeMark: (name, desk) => `Al op de lijst: ${name}, ${desk}`,
  notYours: "U vroeg het: een andere persoon beslist.",
  decideOther: (name) => `${name} is iemand anders`,
  decideSame: (name) => `${name} is dezelfde persoon`,
  ofList: "iemand van de lijst",
  stopped: {
    doubtful: "Deze persoon lijkt op iemand anders",
    same_person: "Een andere persoon heeft beslist: dit is iemand die al stemt",
    not_elector: "Deze persoon staat niet op de lijst van deze stemming",
  },
  stoppedNext: {
    doubtful: "Heeft deze persoon een account, duid die dan aan met het adres ervan. Anders beslist een andere persoon hieronder, en duidt u opnieuw aan.",
    same_person: "Duid aan met het account, of geef niets.",
    not_elector: "Zoek met het nummer van de lijst, of geef niets.",
  },
  decide: { decided: "Het is beslist", own: "U vroeg het: een andere persoon beslist", gone: "Het is al beslist" },
  how: "Waaraan een persoon wordt herkend",
  electors: {
    declared: "Een account, en wat de persoon verklaart",
    list: "Een ingevoerde lijst",
    codes: "Een code per brief of sms",
    franceconnect: "FranceConnect",
    voices: "De lijst met stemmen van een vergadering",
  },
  weakness: {
    declared: "Eén mailadres is één stem: wie er twee heeft, kan twee keer stemmen. Voor een stemming met weinig inzet.",
    list: "Kiezers, leerlingen, leden: één regel is één stem. De lijst is waard wat haar bestand waard is, en wie nummer en geboortedatum van een ander kent, kan diens plaats innemen.",
    codes: "Eén code is één stem, één keer. Wie de brief opent of de telefoon neemt, stemt in de plaats, en wie de codes afdrukt, heeft ze gezien.",
    franceconnect: "Eén door de staat nagegane identiteit is één stem. Wie geen FranceConnect heeft, stemt aan een balie met een identiteitsbewijs.",
    voices:
      "Elk aanwezig of vertegenwoordigd lid heeft één stem. Wie de zitting leidt, sluit de lijst bij de opening van de stemming: ze is waard wat de presentielijst waard is.",
  },
  attestedWeakness:
    "Een bevestigde woonplaats is een brief die op een adres aankwam, of een stuk dat aan een balie is gezien: dat houdt wie elders woont buiten, niet wie twee accounts heeft, noch wie net vertrokken is.",
  claim: { list: "Mij op de lijst vinden", codes: "Mijn code schrijven" },
  claimLead: { list: "Zeg wie u bent op de lijst van deze stemming.", codes: "Schrijf de code die u kreeg." },
  claimOnce: "Dit gebeurt één keer, voor dit account. Niets van wat u schrijft wordt leesbaar bewaard.",
  number: "Nummer op de lijst",
  numberWrong: "Schrijf het nummer, 1 tot 40 letters en cijfers",
  birth: "Geboortedatum",
  birthWrong: "Geef de geboortedatum",
  code: "Code",
  codeHint: "Tien tekens. Streepjes en hoofdletters maken niet uit.",
  codeWrong: "Een code heeft tien tekens",
  claimButton: "Verder",
  claimed: "Klaar: u kunt stemmen",
  claimProblems: {
    unknown: "Niets komt overeen: ga na wat u schreef",
    taken: "Iemand heeft deze plaats al ingenomen. Was u het niet, zeg het dan aan een balie",
    other: "Uw account heeft al een plaats op deze lijst",
  },
  listTitle: { list: "Lijst van stemmers", codes: "Codes van stemmers" },
  listLead: {
    list: "Een bestand met nummer en geboortedatum van elk. Het wordt gewist zodra het is ingevoerd, uiterlijk na zeven dagen: er blijven alleen vingerafdrukken over.",
    codes: "Codes om af te drukken en te versturen. Ze verschijnen één keer: er blijven alleen vingerafdrukken over.",
  },
  listCount: (count) => `${count} plaatsen`,
  listEarly: "Kondig eerst de stemming aan: haar vingerafdrukken worden met haar geheim gemaakt.",
  listLate: "De stemming is open: haar lijst verandert niet meer.",
  columns: "Er is een kolom “numero” en een kolom “naissance” nodig",
  tryList: "Het bestand proberen",
  weights: "Deze stemming is geheim en telt elke stem één keer: haal de kolom met gewichten weg. Alleen een openbare stemming kent gewichten",
  listFigures: { read: "Gelezen regels", added: "Nieuwe plaatsen", known: "Al in de lijst", rejected: "Geweigerde regels" },
  memberFigures: { read: "Gelezen regels", added: "Leden", known: "Vorige leden, vervangen", rejected: "Geweigerde regels" },
  listFields: { number: "numero", birth: "naissance", twice: "numero, naissance", name: "nom", weight: "poids", name_twice: "nom" },
  lineProblems: {
    number: "Schrijf het nummer, 1 tot 40 letters en cijfers",
    birth: "Geef de geboortedatum",
    twice: "Dit nummer en deze geboortedatum staan al hoger",
    name: "Schrijf een naam van 2 tot 120 tekens, zonder puntkomma of recht aanhalingsteken",
    weight: "Schrijf een geheel gewicht, van 1 tot 10.000",
    name_twice: "Deze naam staat al hoger",
  },
  membersLead:
    "Een bestand met de naam en het gewicht van elk lid, bekendgemaakt bij zijn stembiljet, en het nummer en de geboortedatum van wie voor het lid stemt, waarvan alleen vingerafdrukken blijven. De hele lijst wordt vervangen; één foute regel, en er verandert niets.",
  membersLate: "De lijst van een openbare stemming wordt met haar regel aangekondigd: ze verandert alleen in een ontwerp.",
  seeMembers: "De leden en hun gewicht bekijken",
  memberColumns: "De kolommen ‘numero’, ‘naissance’ en ‘nom’ zijn nodig",
  refusedLines: "Geweigerde regels",
  refusedLine: (line) => `Regel ${line}`,
  codesCount: "Hoeveel codes",
  codesCountWrong: "Schrijf een getal van 1 tot 2.000",
  makeCodes: "De codes maken",
  codesSheet: "Druk nu af: de codes worden nergens bewaard en verschijnen niet opnieuw.",
  sendCodes: "Naar elke telefoon een code sturen",
  telephoneColumn: "Er is een kolom “telephone” nodig",
  noService: "Dit huis heeft geen sms-dienst",
  message: (code, address) => `Uw code om te stemmen, één keer: ${code} op ${address}`,
  sent: (sent, known, failed) => `${sent} codes verstuurd, ${known} telefoons hadden er al een, ${failed} berichten zijn niet vertrokken`,
  letterUse: (address) => `Uw code om te stemmen, één keer, op ${address}`,
  release: "Een plaats vrijgeven",
  releaseText:
    "Een account had deze plaats ingenomen en werd gewist zonder te stemmen: de persoon mag ze opnieuw innemen. Het register van handelingen bewaart de reden.",
  releaseReason: "Reden",
  releaseReasonWrong: "Zeg waarom, in minstens 10 tekens",
  released: "De plaats is vrij",
  releaseProblems: {
    free: "Niemand heeft deze plaats ingenomen",
    kept: "Een open account houdt deze plaats: de persoon meldt zich aan, of een balie duidt die aan",
    used: "Deze plaats is gebruikt: er is een biljet binnen, of een balie heeft haar aangeduid",
  },
};

export const rollTexts: Record<Locale, RollTexts> = { fr, en, nl };
