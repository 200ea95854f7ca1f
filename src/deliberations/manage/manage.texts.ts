import type { Locale } from "#platform/i18n/locale.ts";
import type { EffectRelation } from "../deliberation.ts";

interface ManageTexts {
  readonly see: string;
  readonly edit: string;
  readonly publish: string;
  readonly publishLead: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawLead: string;
  readonly withdrawReason: string;
  readonly withdrawHint: string;
  readonly restore: string;
  readonly restoreTitle: string;
  readonly restoreLead: string;
  readonly restoreReason: string;
  readonly reasonMissing: string;
  readonly effects: string;
  readonly effectsLead: string;
  readonly remove: string;
  readonly add: string;
  readonly search: string;
  readonly searchWords: string;
  readonly searchNone: string;
  readonly searchFound: string;
  readonly byAddress: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly relation: string;
  readonly relations: Record<EffectRelation, string>;
  readonly relationMissing: string;
  readonly sum: string;
  readonly sumHint: string;
  readonly sumMissing: string;
  readonly sumTooMuch: string;
  readonly why: string;
  readonly whyHint: string;
  readonly whyLong: string;
  readonly link: string;
  readonly twice: string;
  readonly itself: string;
  readonly file: string;
  readonly fileChoose: string;
  readonly fileHint: (megabytes: number) => string;
  readonly fileMissing: string;
  readonly fileWrong: string;
  readonly fileLarge: string;
  readonly fileAdd: string;
  readonly fileRemove: string;
  readonly moved: string;
  readonly done: Record<"enregistree" | "modifiee" | "publiee" | "retiree" | "retablie" | "liee" | "deliee" | "fichier" | "sans-fichier", string>;
}

export const manageTexts: Record<Locale, ManageTexts> = {
  fr: {
    see: "Voir la page",
    edit: "Modifier",
    publish: "Publier la délibération",
    publishLead: "Tout le monde la lira, et le fil dira ce qu’elle décide et finance.",
    withdraw: "Retirer la délibération",
    withdrawTitle: "Retirer",
    withdrawLead: "Pour un acte annulé ou retiré par l’assemblée. Sa page reste, avec la raison\u00a0; le fil ne dit plus ce qu’elle finance.",
    withdrawReason: "Raison du retrait",
    withdrawHint: "Tout le monde la lira.",
    restore: "Rétablir la délibération",
    restoreTitle: "Rétablir",
    restoreLead: "Si elle a été retirée par erreur.",
    restoreReason: "Raison du rétablissement",
    reasonMissing: "Dites pourquoi, en 10 à 1\u202f000 signes",
    effects: "Ce qu’elle décide, finance, et à quoi elle répond",
    effectsLead: "Une idée, une attribution, une démarche, un lieu, un objectif\u00a0: cherchez-le par son titre, ou collez l’adresse de son fil.",
    remove: "Retirer",
    add: "Relier à autre chose",
    search: "Chercher",
    searchWords: "Titre de ce qu’elle décide ou finance",
    searchNone: "Rien de public ne porte ces mots. Essayez d’autres mots, ou collez l’adresse d’un fil.",
    searchFound: "Ce qui a été trouvé",
    byAddress: "Donner plutôt l’adresse d’un fil",
    address: "Adresse du fil",
    addressHint: "Elle contient /fil/, par exemple https://…/fil/proposal/…",
    addressWrong: "Collez l’adresse d’un fil de ce site, par exemple /fil/proposal/…",
    relation: "La délibération",
    relations: { decides: "en décide", funds: "la finance", answers: "y répond" },
    relationMissing: "Dites ce que la délibération en fait",
    sum: "Somme, en euros",
    sumHint: "Seulement si elle finance.",
    sumMissing: "Donnez la somme votée, supérieure à zéro",
    sumTooMuch: "Une somme va avec «\u00a0la finance\u00a0»\u00a0: changez le lien, ou videz la somme",
    why: "Pourquoi",
    whyHint: "Une phrase pour tout le monde. Vide\u00a0: le numéro et la date de la délibération.",
    whyLong: "Écrivez 300 signes au plus",
    link: "Relier",
    twice: "La délibération le dit déjà",
    itself: "Une délibération ne porte pas sur elle-même",
    file: "L’acte signé",
    fileChoose: "Fichier PDF",
    fileHint: (megabytes) => `${megabytes}\u00a0Mo au plus. Il remplace celui qui est joint.`,
    fileMissing: "Choisissez un fichier",
    fileWrong: "Ce fichier n’est pas un PDF",
    fileLarge: "Ce fichier est trop lourd",
    fileAdd: "Joindre le PDF",
    fileRemove: "Retirer le PDF",
    moved: "Quelqu’un a été plus rapide\u00a0: voici où en est la délibération.",
    done: {
      enregistree: "Brouillon enregistré. Reliez-le à ce qu’il décide, puis publiez-le.",
      modifiee: "Modification enregistrée.",
      publiee: "Délibération publiée.",
      retiree: "Délibération retirée.",
      retablie: "Délibération rétablie.",
      liee: "Lien ajouté.",
      deliee: "Lien retiré.",
      fichier: "PDF joint.",
      "sans-fichier": "PDF retiré.",
    },
  },
  en: {
    see: "See the page",
    edit: "Change",
    publish: "Publish the decision",
    publishLead: "Everybody reads it, and the thread says what it decides and funds.",
    withdraw: "Withdraw the decision",
    withdrawTitle: "Withdraw",
    withdrawLead: "For an act that was annulled or withdrawn by the assembly. Its page stays, with the reason; the thread no longer says what it funds.",
    withdrawReason: "Reason of the withdrawal",
    withdrawHint: "Everybody reads it.",
    restore: "Bring the decision back",
    restoreTitle: "Bring back",
    restoreLead: "If it was withdrawn by mistake.",
    restoreReason: "Reason for bringing it back",
    reasonMissing: "Say why, in 10 to 1,000 characters",
    effects: "What it decides, funds and answers",
    effectsLead: "An idea, an award, a process, a place, an objective: search it by its title, or paste the address of its thread.",
    remove: "Remove",
    add: "Join it to something else",
    search: "Search",
    searchWords: "Title of what it decides or funds",
    searchNone: "Nothing public has these words. Try others, or paste the address of a thread.",
    searchFound: "What was found",
    byAddress: "Rather give the address of a thread",
    address: "Address of the thread",
    addressHint: "It contains /fil/, for example https://…/fil/proposal/…",
    addressWrong: "Paste the address of a thread of this site, for example /fil/proposal/…",
    relation: "The decision",
    relations: { decides: "decides on it", funds: "funds it", answers: "answers it" },
    relationMissing: "Say what the decision does",
    sum: "Sum, in euros",
    sumHint: "Only if it funds.",
    sumMissing: "Give the sum that was voted, above zero",
    sumTooMuch: "A sum goes with “funds it”: change the link, or empty the sum",
    why: "Why",
    whyHint: "One sentence for everybody. Empty: the number and the day of the decision.",
    whyLong: "Write 300 characters at most",
    link: "Join",
    twice: "The decision says so already",
    itself: "A decision is not about itself",
    file: "The signed act",
    fileChoose: "PDF file",
    fileHint: (megabytes) => `${megabytes} MB at most. It replaces the one that is attached.`,
    fileMissing: "Choose a file",
    fileWrong: "This file is no PDF",
    fileLarge: "This file is too large",
    fileAdd: "Attach the PDF",
    fileRemove: "Remove the PDF",
    moved: "Somebody was quicker: this is where the decision stands.",
    done: {
      enregistree: "Draft kept. Join it to what it decides, then publish it.",
      modifiee: "Change kept.",
      publiee: "Decision published.",
      retiree: "Decision withdrawn.",
      retablie: "Decision brought back.",
      liee: "Link added.",
      deliee: "Link removed.",
      fichier: "PDF attached.",
      "sans-fichier": "PDF removed.",
    },
  },
  nl: {
    see: "De pagina bekijken",
    edit: "Wijzigen",
    publish: "Het raadsbesluit publiceren",
    publishLead: "Iedereen leest het, en de draad zegt wat het beslist en financiert.",
    withdraw: "Het raadsbesluit intrekken",
    withdrawTitle: "Intrekken",
    withdrawLead: "Voor een akte die vernietigd of door de raad ingetrokken is. De pagina blijft, met de reden; de draad zegt niet meer wat het financiert.",
    withdrawReason: "Reden van de intrekking",
    withdrawHint: "Iedereen leest ze.",
    restore: "Het raadsbesluit herstellen",
    restoreTitle: "Herstellen",
    restoreLead: "Als het bij vergissing ingetrokken werd.",
    restoreReason: "Reden van het herstel",
    reasonMissing: "Zeg waarom, in 10 tot 1.000 tekens",
    effects: "Wat het beslist, financiert en beantwoordt",
    effectsLead: "Een idee, een toekenning, een traject, een plek, een doelstelling: zoek op de titel, of plak het adres van de draad.",
    remove: "Verwijderen",
    add: "Met iets anders verbinden",
    search: "Zoeken",
    searchWords: "Titel van wat het beslist of financiert",
    searchNone: "Niets openbaars heeft deze woorden. Probeer andere, of plak het adres van een draad.",
    searchFound: "Wat gevonden is",
    byAddress: "Liever het adres van een draad geven",
    address: "Adres van de draad",
    addressHint: "Het bevat /fil/, bijvoorbeeld https://…/fil/proposal/…",
    addressWrong: "Plak het adres van een draad van deze site, bijvoorbeeld /fil/proposal/…",
    relation: "Het raadsbesluit",
    relations: { decides: "beslist erover", funds: "financiert het", answers: "antwoordt erop" },
    relationMissing: "Zeg wat het raadsbesluit doet",
    sum: "Bedrag, in euro",
    sumHint: "Alleen als het financiert.",
    sumMissing: "Geef het gestemde bedrag, meer dan nul",
    sumTooMuch: "Een bedrag hoort bij “financiert het”: verander de verbinding of maak het bedrag leeg",
    why: "Waarom",
    whyHint: "Eén zin voor iedereen. Leeg: het nummer en de datum van het raadsbesluit.",
    whyLong: "Schrijf hoogstens 300 tekens",
    link: "Verbinden",
    twice: "Het raadsbesluit zegt dat al",
    itself: "Een raadsbesluit gaat niet over zichzelf",
    file: "De ondertekende akte",
    fileChoose: "Pdf-bestand",
    fileHint: (megabytes) => `Hoogstens ${megabytes} MB. Het vervangt het bijgevoegde.`,
    fileMissing: "Kies een bestand",
    fileWrong: "Dit bestand is geen pdf",
    fileLarge: "Dit bestand is te groot",
    fileAdd: "De pdf bijvoegen",
    fileRemove: "De pdf verwijderen",
    moved: "Iemand was sneller: zo staat het met het raadsbesluit.",
    done: {
      enregistree: "Ontwerp bewaard. Verbind het met wat het beslist en publiceer het daarna.",
      modifiee: "Wijziging bewaard.",
      publiee: "Raadsbesluit gepubliceerd.",
      retiree: "Raadsbesluit ingetrokken.",
      retablie: "Raadsbesluit hersteld.",
      liee: "Verbinding toegevoegd.",
      deliee: "Verbinding verwijderd.",
      fichier: "Pdf bijgevoegd.",
      "sans-fichier": "Pdf verwijderd.",
    },
  },
};
