import type { Locale } from "#platform/i18n/locale.ts";

interface EditTexts {
  readonly addTitle: string;
  readonly addLead: string;
  readonly editTitle: string;
  readonly editLead: string;
  readonly act: string;
  readonly assembly: string;
  readonly number: string;
  readonly numberHint: string;
  readonly adopted: string;
  readonly title: string;
  readonly titleHint: string;
  readonly matter: string;
  readonly matterHint: string;
  readonly siret: string;
  readonly siretHint: string;
  readonly content: string;
  readonly decides: string;
  readonly decidesHint: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly vote: string;
  readonly voteHint: string;
  readonly seats: string;
  readonly yes: string;
  readonly no: string;
  readonly abstentions: string;
  readonly more: string;
  readonly budgetName: string;
  readonly budgetYear: string;
  readonly budgetYearHint: string;
  readonly prefecture: string;
  readonly prefectureHint: string;
  readonly received: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly add: string;
  readonly save: string;
  readonly correct: string;
  readonly problems: Record<
    | "assembly"
    | "number"
    | "numberTaken"
    | "adopted"
    | "future"
    | "title"
    | "matter"
    | "siret"
    | "siretMissing"
    | "siretOther"
    | "decides"
    | "body"
    | "link"
    | "vote"
    | "ballot"
    | "seats"
    | "budgetName"
    | "budgetYear"
    | "prefecture"
    | "received"
    | "receivedBefore"
    | "reason"
    | "moved",
    string
  >;
}

const fr: EditTexts = {
  addTitle: "Enregistrer une délibération",
  addLead: "Elle reste un brouillon, que vous seuls lisez, jusqu’à ce que vous la publiiez.",
  editTitle: "Modifier la délibération",
  editLead: "Une délibération publiée garde la trace de chaque correction\u00a0: la date, ce qui a changé et pourquoi.",
  act: "L’acte",
  assembly: "Assemblée",
  number: "Numéro",
  numberHint: "Tel qu’il figure sur l’acte, par exemple 26-C-0417.",
  adopted: "Date d’adoption",
  title: "Titre",
  titleHint: "L’objet de la délibération, tel qu’il a été voté.",
  matter: "Matière",
  matterHint: "Selon la nomenclature nationale des actes.",
  siret: "SIRET de la collectivité",
  siretHint: "14 chiffres. Vide\u00a0: celui de la délibération précédente de cette assemblée.",
  content: "Ce qu’elle décide",
  decides: "En une ou deux phrases simples",
  decidesHint: "C’est ce que les habitants liront d’abord.",
  body: "Texte de la délibération",
  bodyHint: "Vous pouvez mettre en forme avec Markdown\u00a0: ## titre, - liste, **gras**.",
  link: "Adresse de l’acte en ligne",
  linkHint: "Par exemple https://www.exemple.fr/actes/26-C-0417.pdf",
  vote: "Le vote",
  voteHint: "Les quatre nombres, ou aucun s’ils ne sont pas connus.",
  seats: "Élus en exercice",
  yes: "Pour",
  no: "Contre",
  abstentions: "Abstentions",
  more: "Budget et contrôle de légalité",
  budgetName: "Budget",
  budgetYear: "Année du budget",
  budgetYearHint: "2026, ou 2026/2028 pour plusieurs années.",
  prefecture: "Préfecture",
  prefectureHint: "Son code, par exemple PREF059.",
  received: "Reçue par l’État le",
  reason: "Raison de la correction",
  reasonHint: "Tout le monde la lira dans l’historique.",
  add: "Enregistrer le brouillon",
  save: "Enregistrer",
  correct: "Publier la correction",
  problems: {
    assembly: "Choisissez une assemblée dont vous tenez le registre",
    number: "Écrivez le numéro, en 40 signes au plus, avec au moins un chiffre ou une lettre",
    numberTaken: "Cette assemblée a déjà une délibération de ce numéro cette année-là",
    adopted: "Donnez une date qui existe, depuis 1900",
    future: "Une délibération est adoptée avant d’être enregistrée\u00a0: cette date est à venir",
    title: "Écrivez le titre, en 3 à 400 signes",
    matter: "Choisissez une matière de la nomenclature",
    siret: "Un SIRET a 14 chiffres, et sa clé est juste",
    siretMissing: "Donnez le SIRET\u00a0: cette assemblée n’a pas encore de délibération ici",
    siretOther: "Ce SIRET est celui d’une autre collectivité",
    decides: "Écrivez 1\u202f000 signes au plus",
    body: "Écrivez 60\u202f000 signes au plus",
    link: "Donnez une adresse complète, qui commence par https://",
    vote: "Donnez les quatre nombres du vote, ou aucun",
    ballot: "Donnez un nombre entier, de 0 à 1\u202f000",
    seats: "Il y a plus de voix que d’élus",
    budgetName: "Nommez le budget, ou laissez son année vide",
    budgetYear: "Donnez l’année du budget, par exemple 2026 ou 2026/2028",
    prefecture: "Donnez le code de la préfecture, par exemple PREF059",
    received: "Donnez une date qui existe",
    receivedBefore: "L’État la reçoit après son adoption",
    reason: "Dites pourquoi, en 10 à 1\u202f000 signes\u00a0: la délibération est publiée",
    moved: "Quelqu’un a modifié cette délibération entre-temps. Relisez-la, puis recommencez.",
  },
};

const en: EditTexts = {
  addTitle: "Register a council decision",
  addLead: "It stays a draft, which only you read, until you publish it.",
  editTitle: "Change the decision",
  editLead: "A published decision keeps the trace of each correction: the day, what changed and why.",
  act: "The act",
  assembly: "Assembly",
  number: "Number",
  numberHint: "As it stands on the act, for example 26-C-0417.",
  adopted: "Day of adoption",
  title: "Title",
  titleHint: "The subject of the decision, as it was voted.",
  matter: "Matter",
  matterHint: "By the national nomenclature of acts.",
  siret: "SIRET of the authority",
  siretHint: "14 digits. Empty: that of the last decision of this assembly.",
  content: "What it decides",
  decides: "In one or two plain sentences",
  decidesHint: "This is what residents read first.",
  body: "Text of the decision",
  bodyHint: "You can format it with Markdown: ## title, - list, **bold**.",
  link: "Address of the act on line",
  linkHint: "For example https://www.exemple.fr/actes/26-C-0417.pdf",
  vote: "The vote",
  voteHint: "The four numbers, or none when they are not known.",
  seats: "Members in office",
  yes: "For",
  no: "Against",
  abstentions: "Abstentions",
  more: "Budget and control of legality",
  budgetName: "Budget",
  budgetYear: "Year of the budget",
  budgetYearHint: "2026, or 2026/2028 for several years.",
  prefecture: "Prefecture",
  prefectureHint: "Its code, for example PREF059.",
  received: "Received by the State on",
  reason: "Reason of the correction",
  reasonHint: "Everybody reads it in the history.",
  add: "Keep the draft",
  save: "Save",
  correct: "Publish the correction",
  problems: {
    assembly: "Choose an assembly whose register you keep",
    number: "Write the number, in 40 characters at most, with at least a digit or a letter",
    numberTaken: "This assembly has a decision with this number in that year already",
    adopted: "Give a day that exists, since 1900",
    future: "A decision is adopted before it is registered: this day is to come",
    title: "Write the title, in 3 to 400 characters",
    matter: "Choose a matter of the nomenclature",
    siret: "A SIRET has 14 digits, and its key is right",
    siretMissing: "Give the SIRET: this assembly has no decision here yet",
    siretOther: "This SIRET is that of another authority",
    decides: "Write 1,000 characters at most",
    body: "Write 60,000 characters at most",
    link: "Give a whole address, which begins with https://",
    vote: "Give the four numbers of the vote, or none",
    ballot: "Give a whole number, from 0 to 1,000",
    seats: "There are more votes than members",
    budgetName: "Name the budget, or leave its year empty",
    budgetYear: "Give the year of the budget, for example 2026 or 2026/2028",
    prefecture: "Give the code of the prefecture, for example PREF059",
    received: "Give a day that exists",
    receivedBefore: "The State receives it after its adoption",
    reason: "Say why, in 10 to 1,000 characters: the decision is published",
    moved: "Somebody has changed this decision meanwhile. Read it again, then try once more.",
  },
};

const nl: EditTexts = {
  addTitle: "Een raadsbesluit inschrijven",
  addLead: "Het blijft een ontwerp, dat alleen u leest, tot u het publiceert.",
  editTitle: "Het raadsbesluit wijzigen",
  editLead: "Een gepubliceerd raadsbesluit houdt het spoor van elke verbetering bij: de dag, wat veranderde en waarom.",
  act: "De akte",
  assembly: "Raad",
  number: "Nummer",
  numberHint: "Zoals het op de akte staat, bijvoorbeeld 26-C-0417.",
  adopted: "Datum van aanneming",
  title: "Titel",
  titleHint: "Het onderwerp van het raadsbesluit, zoals gestemd.",
  matter: "Materie",
  matterHint: "Volgens de nationale nomenclatuur van akten.",
  siret: "SIRET van de overheid",
  siretHint: "14 cijfers. Leeg: dat van het vorige raadsbesluit van deze raad.",
  content: "Wat het beslist",
  decides: "In een of twee eenvoudige zinnen",
  decidesHint: "Dit lezen de inwoners eerst.",
  body: "Tekst van het raadsbesluit",
  bodyHint: "U kunt opmaken met Markdown: ## titel, - lijst, **vet**.",
  link: "Adres van de akte online",
  linkHint: "Bijvoorbeeld https://www.exemple.fr/actes/26-C-0417.pdf",
  vote: "De stemming",
  voteHint: "De vier getallen, of geen als ze niet bekend zijn.",
  seats: "Leden in functie",
  yes: "Voor",
  no: "Tegen",
  abstentions: "Onthoudingen",
  more: "Begroting en wettigheidstoezicht",
  budgetName: "Begroting",
  budgetYear: "Jaar van de begroting",
  budgetYearHint: "2026, of 2026/2028 voor meerdere jaren.",
  prefecture: "Prefectuur",
  prefectureHint: "De code, bijvoorbeeld PREF059.",
  received: "Ontvangen door de staat op",
  reason: "Reden van de verbetering",
  reasonHint: "Iedereen leest ze in de geschiedenis.",
  add: "Het ontwerp bewaren",
  save: "Bewaren",
  correct: "De verbetering publiceren",
  problems: {
    assembly: "Kies een raad waarvan u het register bijhoudt",
    number: "Schrijf het nummer, in hoogstens 40 tekens, met minstens een cijfer of een letter",
    numberTaken: "Deze raad heeft dat jaar al een raadsbesluit met dit nummer",
    adopted: "Geef een datum die bestaat, sinds 1900",
    future: "Een raadsbesluit wordt aangenomen voor het ingeschreven wordt: deze datum moet nog komen",
    title: "Schrijf de titel, in 3 tot 400 tekens",
    matter: "Kies een materie uit de nomenclatuur",
    siret: "Een SIRET heeft 14 cijfers en een juiste sleutel",
    siretMissing: "Geef het SIRET: deze raad heeft hier nog geen raadsbesluit",
    siretOther: "Dit SIRET is van een andere overheid",
    decides: "Schrijf hoogstens 1.000 tekens",
    body: "Schrijf hoogstens 60.000 tekens",
    link: "Geef een volledig adres, dat met https:// begint",
    vote: "Geef de vier getallen van de stemming, of geen",
    ballot: "Geef een geheel getal, van 0 tot 1.000",
    seats: "Er zijn meer stemmen dan leden",
    budgetName: "Noem de begroting, of laat het jaar leeg",
    budgetYear: "Geef het jaar van de begroting, bijvoorbeeld 2026 of 2026/2028",
    prefecture: "Geef de code van de prefectuur, bijvoorbeeld PREF059",
    received: "Geef een datum die bestaat",
    receivedBefore: "De staat ontvangt het na de aanneming",
    reason: "Zeg waarom, in 10 tot 1.000 tekens: het raadsbesluit is gepubliceerd",
    moved: "Iemand heeft dit raadsbesluit ondertussen gewijzigd. Lees het opnieuw en probeer nog eens.",
  },
};

export const editTexts: Record<Locale, EditTexts> = { fr, en, nl };
