import type { Locale } from "#platform/i18n/locale.ts";

interface ReceiptTexts {
  readonly title: string;
  readonly lead: string;
  readonly heading: string;
  readonly step: string;
  readonly vote: string;
  readonly line: string;
  readonly lineOf: (line: string) => string;
  /** In the place of the line, until its batch is in the log. */
  readonly inUrn: string;
  readonly inUrnOfAssembly: string;
  readonly otherVoices: string;
  /** Before the commitment and the signature, as printed. */
  readonly signature: string;
  readonly closes: string;
  readonly proves: string;
  readonly provesNot: string;
  readonly print: string;
  readonly download: string;
  readonly verify: string;
  readonly mail: string;
  readonly mailNote: string;
  readonly mailed: (address: string) => string;
  readonly hide: string;
  readonly hideNote: string;
  readonly qr: string;
  readonly missing: string;
  readonly missingNext: string;
  readonly gone: string;
  readonly goneLead: string;
  readonly goneNext: string;
  readonly findTitle: string;
  readonly findLead: string;
  readonly findField: string;
  readonly findHint: string;
  readonly findButton: string;
  readonly findWrong: string;
  readonly found: string;
  readonly foundText: (line: string) => string;
  readonly foundWaiting: string;
  readonly foundNotCounted: string;
  readonly foundIncident: string;
  readonly commitment: string;
  readonly commitmentNote: string;
  readonly notFound: string;
  readonly notFoundNext: string;
  readonly letterSubject: (vote: string) => string;
  readonly letterText: string;
  readonly letterUntil: string;
  readonly letterAction: string;
  readonly letterWhy: string;
  readonly file: (vote: string) => string;
}

const fr: ReceiptTexts = {
  title: "Votre vote est compté",
  lead: "Gardez ce code. Nous ne pourrons pas vous le redonner\u00a0: vous seul le connaissez.",
  heading: "Reçu",
  step: "Étape 3 sur 3",
  vote: "Scrutin",
  line: "Journal",
  lineOf: (line) => `ligne ${line}`,
  inUrn: "bientôt, mêlé à au moins vingt autres",
  inUrnOfAssembly: "à la clôture, mêlé à tous les autres",
  otherVoices: "Revenir aux voix de ce vote",
  signature: "Engagement et signature du scrutin\u00a0:",
  closes: "Clôture",
  proves:
    "Ce code prouve que votre bulletin est dans l’urne, et après la clôture qu’il est publié tel que vous l’avez fait. Il ne dit à personne qui vous êtes.",
  provesNot:
    "Qui connaît votre code pourra lire votre bulletin après la clôture\u00a0: ne le montrez pas à qui voudrait vous dire comment voter. Un nouveau bulletin rend l’ancien code sans valeur.",
  print: "Imprimer",
  download: "Télécharger",
  verify: "Vérifier",
  mail: "Me l’envoyer par courriel",
  mailNote:
    "Le courriel porte un lien chiffré, et non le code\u00a0: ainsi notre journal de courriels ne relie pas votre adresse à votre bulletin. Le lien s’ouvre jusqu’à la fin des contestations.",
  mailed: (address) => `Le lien part vers ${address}.`,
  hide: "Effacer de cet appareil",
  hideNote: "Sur un ordinateur partagé, effacez le reçu quand vous l’avez noté. Il s’efface seul après trente minutes.",
  qr: "Code à lire avec un téléphone pour retrouver le bulletin",
  missing: "Le bulletin de ce reçu n’est pas dans l’urne",
  missingNext:
    "Gardez ce reçu\u00a0: il porte la signature du scrutin et prouve qu’un bulletin manque. Dites-le aux personnes qui tiennent le vote, et contestez-le.",
  gone: "Le reçu n’est plus sur cet appareil",
  goneLead: "Il y reste trente minutes après le vote.",
  goneNext:
    "Si vous avez noté le code, retrouvez votre bulletin. Sinon, vous pouvez voter à nouveau jusqu’à la clôture\u00a0: un nouveau reçu prendra sa place.",
  findTitle: "Mon bulletin est-il dans l’urne\u00a0?",
  findLead: "Écrivez le code de votre reçu. Nous ne gardons pas trace de cette recherche.",
  findField: "Code du reçu",
  findHint: "Seize signes après BF, par exemple BF-7K2M-Q9XA-41TD-0RGW.",
  findButton: "Chercher",
  findWrong: "Écrivez les seize signes du reçu, avec ou sans tirets",
  found: "Ce bulletin est dans l’urne",
  foundText: (line) => `Il est engagé à la ligne ${line} du journal public.`,
  foundWaiting: "Il entrera au journal public avec ceux d’au moins vingt autres personnes, dans un ordre tiré au sort.",
  foundNotCounted: "La personne qui l’a confirmé en a confirmé un autre avant la clôture\u00a0: c’est l’autre qui est compté.",
  foundIncident: "Il n’a pas pu être ouvert au dépouillement, et n’est pas compté. Vous pouvez contester\u00a0: gardez votre reçu signé.",
  commitment: "Engagement",
  commitmentNote: "L’engagement cache le contenu jusqu’à la clôture, et empêche de le changer.",
  notFound: "Aucun bulletin ne porte ce reçu",
  notFoundNext: "Relisez le code. S’il est juste, gardez votre reçu\u00a0: sa signature prouve qu’un bulletin manque, et vous pouvez le contester.",
  letterSubject: (vote) => `Votre reçu de vote\u00a0: ${vote}`,
  letterText: "Vous avez demandé votre reçu. Ouvrez ce lien pour le lire, puis notez le code ou imprimez-le.",
  letterUntil: "Le lien s’ouvre jusqu’à ce que le résultat soit définitif. Après, même nous ne pourrons plus l’ouvrir.",
  letterAction: "Lire mon reçu",
  letterWhy: "Vous recevez ce courriel parce que vous l’avez demandé après avoir voté.",
  file: (vote) => `Reçu de vote\n${vote}\n`,
};

const en: ReceiptTexts = {
  title: "Your vote is counted",
  lead: "Keep this code. We cannot give it to you again: you alone know it.",
  heading: "Receipt",
  step: "Step 3 of 3",
  vote: "Vote",
  line: "Log",
  lineOf: (line) => `line ${line}`,
  inUrn: "soon, mixed with at least twenty others",
  inUrnOfAssembly: "at the closing, mixed with all others",
  otherVoices: "Back to the voices of this vote",
  signature: "Commitment and signature of the vote:",
  closes: "Closing",
  proves: "This code proves that your ballot is in the box and, after the closing, that it is published as you made it. It tells nobody who you are.",
  provesNot:
    "Whoever knows your code can read your ballot after the closing: do not show it to anyone who would tell you how to vote. A new ballot makes the old code worthless.",
  print: "Print",
  download: "Download",
  verify: "Check",
  mail: "Send it to me by mail",
  mailNote:
    "The mail carries an encrypted link, not the code: so our log of mails does not join your address to your ballot. The link opens until challenges are over.",
  mailed: (address) => `The link is on its way to ${address}.`,
  hide: "Wipe from this device",
  hideNote: "On a shared computer, wipe the receipt once you have noted it. It goes by itself after thirty minutes.",
  qr: "Code to read with a telephone to find the ballot",
  missing: "The ballot of this receipt is not in the box",
  missingNext: "Keep this receipt: it bears the signature of the vote and proves that a ballot is missing. Tell the people who run the vote, and challenge it.",
  gone: "The receipt is no longer on this device",
  goneLead: "It stays for thirty minutes after the vote.",
  goneNext: "If you noted the code, find your ballot. If not, you can vote again until the closing: a new receipt will take its place.",
  findTitle: "Is my ballot in the box?",
  findLead: "Write the code of your receipt. We keep no trace of this search.",
  findField: "Code of the receipt",
  findHint: "Sixteen characters after BF, for example BF-7K2M-Q9XA-41TD-0RGW.",
  findButton: "Search",
  findWrong: "Write the sixteen characters of the receipt, with or without dashes",
  found: "This ballot is in the box",
  foundText: (line) => `It is committed at line ${line} of the public log.`,
  foundWaiting: "It will enter the public log with those of at least twenty other people, in an order drawn by lot.",
  foundNotCounted: "The person who confirmed it confirmed another one before the closing: the other one is counted.",
  foundIncident: "It could not be opened at the count, and is not counted. You may challenge: keep your signed receipt.",
  commitment: "Commitment",
  commitmentNote: "The commitment hides the content until the closing, and keeps anyone from changing it.",
  notFound: "No ballot bears this receipt",
  notFoundNext: "Read the code again. If it is right, keep your receipt: its signature proves that a ballot is missing, and you can challenge it.",
  letterSubject: (vote) => `Your voting receipt: ${vote}`,
  letterText: "You asked for your receipt. Open this link to read it, then note the code or print it.",
  letterUntil: "The link opens until the result is final. After that, not even we can open it.",
  letterAction: "Read my receipt",
  letterWhy: "You get this mail because you asked for it after voting.",
  file: (vote) => `Voting receipt\n${vote}\n`,
};

const nl: ReceiptTexts = {
  title: "Uw stem is geteld",
  lead: "Bewaar deze code. Wij kunnen ze u niet opnieuw geven: alleen u kent ze.",
  heading: "Bewijs",
  step: "Stap 3 van 3",
  vote: "Stemming",
  line: "Logboek",
  lineOf: (line) => `regel ${line}`,
  inUrn: "weldra, gemengd met minstens twintig andere",
  inUrnOfAssembly: "bij de sluiting, gemengd met alle andere",
  otherVoices: "Terug naar de stemmen van deze stemming",
  signature: "Vastlegging en handtekening van de stemming:",
  closes: "Sluiting",
  proves: "Deze code bewijst dat uw stembiljet in de bus zit en, na de sluiting, dat het is bekendgemaakt zoals u het maakte. Ze zegt niemand wie u bent.",
  provesNot:
    "Wie uw code kent, kan na de sluiting uw stembiljet lezen: toon ze niet aan wie u wil zeggen hoe te stemmen. Een nieuw stembiljet maakt de oude code waardeloos.",
  print: "Afdrukken",
  download: "Downloaden",
  verify: "Nakijken",
  mail: "Stuur het mij per e-mail",
  mailNote:
    "De e-mail bevat een versleutelde link, niet de code: zo verbindt ons mailregister uw adres niet met uw stembiljet. De link opent tot het einde van de betwistingen.",
  mailed: (address) => `De link is onderweg naar ${address}.`,
  hide: "Van dit toestel wissen",
  hideNote: "Wis op een gedeelde computer het bewijs zodra u het hebt genoteerd. Na dertig minuten verdwijnt het vanzelf.",
  qr: "Code om met een telefoon te lezen en het stembiljet terug te vinden",
  missing: "Het stembiljet van dit bewijs zit niet in de bus",
  missingNext:
    "Bewaar dit bewijs: het draagt de handtekening van de stemming en toont aan dat een stembiljet ontbreekt. Meld het aan wie de stemming leidt, en betwist het.",
  gone: "Het bewijs staat niet meer op dit toestel",
  goneLead: "Het blijft dertig minuten na de stemming.",
  goneNext: "Hebt u de code genoteerd, zoek dan uw stembiljet. Anders kunt u tot de sluiting opnieuw stemmen: een nieuw bewijs komt in de plaats.",
  findTitle: "Zit mijn stembiljet in de bus?",
  findLead: "Schrijf de code van uw bewijs. Wij bewaren geen spoor van deze zoekopdracht.",
  findField: "Code van het bewijs",
  findHint: "Zestien tekens na BF, bijvoorbeeld BF-7K2M-Q9XA-41TD-0RGW.",
  findButton: "Zoeken",
  findWrong: "Schrijf de zestien tekens van het bewijs, met of zonder streepjes",
  found: "Dit stembiljet zit in de bus",
  foundText: (line) => `Het is vastgelegd op regel ${line} van het openbare logboek.`,
  foundWaiting: "Het komt in het openbare logboek met dat van minstens twintig andere mensen, in een gelote volgorde.",
  foundNotCounted: "Wie het bevestigde, bevestigde voor de sluiting een ander: dat andere wordt geteld.",
  foundIncident: "Het kon bij de telling niet worden geopend en is niet geteld. U kunt betwisten: bewaar uw ondertekende bewijs.",
  commitment: "Vastlegging",
  commitmentNote: "De vastlegging verbergt de inhoud tot de sluiting en belet dat iemand hem wijzigt.",
  notFound: "Geen stembiljet draagt dit bewijs",
  notFoundNext: "Lees de code na. Klopt ze, bewaar dan uw bewijs: zijn handtekening toont aan dat een stembiljet ontbreekt, en u kunt het betwisten.",
  letterSubject: (vote) => `Uw stembewijs: ${vote}`,
  letterText: "U vroeg uw bewijs. Open deze link om het te lezen en noteer de code of druk ze af.",
  letterUntil: "De link opent tot de uitslag definitief is. Daarna kunnen zelfs wij hem niet meer openen.",
  letterAction: "Mijn bewijs lezen",
  letterWhy: "U krijgt deze e-mail omdat u erom vroeg na het stemmen.",
  file: (vote) => `Stembewijs\n${vote}\n`,
};

export const receiptTexts: Record<Locale, ReceiptTexts> = { fr, en, nl };
