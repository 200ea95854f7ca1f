import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface BreakdownTexts {
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsWrong: string;
  readonly send: string;
  readonly enough: string;
  readonly list: string;
  readonly listLead: string;
  readonly states: Readonly<Record<"open" | "solved", string>>;
  readonly none: Readonly<Record<"open" | "solved", string>>;
  readonly noneNext: string;
  readonly count: Plurals;
  readonly csv: string;
  readonly columns: Readonly<Record<"what" | "place" | "at" | "words" | "answer" | "answeredAt", string>>;
  readonly outOfOrder: string;
  readonly told: string;
  readonly known: string;
  readonly unknown: string;
  readonly because: string;
  readonly thing: string;
  readonly break: string;
  readonly breakLead: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonWrong: string;
  readonly solve: string;
  readonly solveLead: string;
  readonly solveBroken: string;
  readonly answer: string;
  readonly answerHint: string;
  readonly reopen: string;
  readonly reopenLead: string;
  readonly moved: string;
  readonly task: (name: string) => string;
  readonly done: Readonly<Record<"signalee" | "hors" | "reglee" | "rouverte", string>>;
  readonly mail: {
    readonly toldSubject: (name: string) => string;
    readonly told: (name: string, place: string) => string;
    readonly solvedSubject: (name: string) => string;
    readonly solved: (name: string, place: string) => string;
    readonly see: string;
  };
}

const fr: BreakdownTexts = {
  link: "Signaler une panne",
  title: "Signaler une panne",
  lead: "Le lieu est prévenu aussitôt. S’il la met hors service, les personnes qui ont réservé le sont aussi.",
  words: "Ce qui ne marche pas",
  wordsHint: "Ce que vous voyez ou entendez, et depuis quand.",
  wordsWrong: "Expliquez en 5 à 1\u202f000 caractères",
  send: "Prévenir le lieu",
  enough: "Le lieu a déjà reçu beaucoup de signalements pour cela. Rien n’a été ajouté.",
  list: "Pannes signalées",
  listLead: "Ce que les personnes disent en panne, dans les lieux que vous tenez.",
  states: { open: "À voir", solved: "Réglées" },
  none: { open: "Aucune panne à voir", solved: "Aucune panne réglée" },
  noneNext: "On signale une panne depuis la page d’une ressource, ou en lisant le code de son affiche.",
  count: { one: "# signalement", other: "# signalements" },
  csv: "Télécharger la liste",
  columns: { what: "Quoi", place: "Lieu", at: "Signalée le", words: "Ce qui ne marche pas", answer: "Suite", answeredAt: "Réglée le" },
  outOfOrder: "Hors service",
  told: "Panne signalée",
  known: "La personne a un compte\u00a0: elle reçoit votre réponse.",
  unknown: "La personne n’a pas laissé de nom.",
  because: "Suite donnée\u00a0:",
  thing: "Voir la ressource",
  break: "Mettre hors service",
  breakLead: "Plus rien ne se réserve, et les personnes qui ont réservé dans les deux semaines sont prévenues.",
  reason: "Ce que tout le monde lira",
  reasonHint: "Par exemple\u00a0: la courroie est cassée, la pièce arrive mardi.",
  reasonWrong: "Expliquez en 3 à 300 caractères",
  solve: "C’est réglé",
  solveLead: "La ressource reste ouverte à la réservation.",
  solveBroken: "La ressource reste hors service\u00a0: remettez-la en service depuis sa page.",
  answer: "Ce qui a été fait",
  answerHint: "La personne qui a prévenu le lit.",
  reopen: "Remettre à voir",
  reopenLead: "Si la panne revient, ou si la réponse était une erreur.",
  moved: "Cela a changé entre-temps. Rien n’a été fait.",
  task: (name) => `Panne signalée\u00a0: ${name}`,
  done: {
    signalee: "Merci. Le lieu est prévenu.",
    hors: "C’est hors service, les personnes qui ont réservé sont prévenues.",
    reglee: "C’est réglé, la personne est prévenue si elle a un compte.",
    rouverte: "La panne est de nouveau à voir.",
  },
  mail: {
    toldSubject: (name) => `Panne signalée\u00a0: ${name}`,
    told: (name, place) => `Quelqu’un signale une panne\u00a0: ${name}, à ${place}.`,
    solvedSubject: (name) => `Panne réglée\u00a0: ${name}`,
    solved: (name, place) => `${place} répond à la panne que vous avez signalée\u00a0: ${name}.`,
    see: "Voir",
  },
};

const en: BreakdownTexts = {
  link: "Tell of a breakdown",
  title: "Tell of a breakdown",
  lead: "The place is told at once. If it puts it out of order, people who booked it are told too.",
  words: "What does not work",
  wordsHint: "What you see or hear, and since when.",
  wordsWrong: "Explain in 5 to 1,000 characters",
  send: "Tell the place",
  enough: "The place was told of this many times already. Nothing was added.",
  list: "Breakdowns",
  listLead: "What people say is broken, at the places that you keep.",
  states: { open: "To look at", solved: "Settled" },
  none: { open: "No breakdown to look at", solved: "No breakdown settled" },
  noneNext: "A breakdown is told from the page of a resource, or by reading the code of its poster.",
  count: { one: "# report", other: "# reports" },
  csv: "Download the list",
  columns: { what: "What", place: "Place", at: "Told on", words: "What does not work", answer: "What came of it", answeredAt: "Settled on" },
  outOfOrder: "Out of order",
  told: "Breakdown",
  known: "This person has an account: they receive your answer.",
  unknown: "This person left no name.",
  because: "What came of it:",
  thing: "See the resource",
  break: "Put out of order",
  breakLead: "Nothing can be booked any more, and people who booked within two weeks are told.",
  reason: "What everybody will read",
  reasonHint: "For example: the belt is broken, the part comes on Tuesday.",
  reasonWrong: "Explain in 3 to 300 characters",
  solve: "It is settled",
  solveLead: "The resource stays open for booking.",
  solveBroken: "The resource stays out of order: put it back in order from its page.",
  answer: "What was done",
  answerHint: "Whoever told of it reads this.",
  reopen: "Look at it again",
  reopenLead: "If the breakdown comes back, or the answer was a mistake.",
  moved: "This has changed meanwhile. Nothing was done.",
  task: (name) => `Breakdown: ${name}`,
  done: {
    signalee: "Thank you. The place is told.",
    hors: "It is out of order, people who booked it are told.",
    reglee: "It is settled, the person is told if they have an account.",
    rouverte: "The breakdown is to be looked at again.",
  },
  mail: {
    toldSubject: (name) => `Breakdown: ${name}`,
    told: (name, place) => `Somebody tells of a breakdown: ${name}, at ${place}.`,
    solvedSubject: (name) => `Breakdown settled: ${name}`,
    solved: (name, place) => `${place} answers the breakdown that you told of: ${name}.`,
    see: "See",
  },
};

const nl: BreakdownTexts = {
  link: "Een defect melden",
  title: "Een defect melden",
  lead: "De plek wordt meteen verwittigd. Zet ze het buiten dienst, dan ook de mensen die reserveerden.",
  words: "Wat niet werkt",
  wordsHint: "Wat u ziet of hoort, en sinds wanneer.",
  wordsWrong: "Leg uit in 5 tot 1.000 tekens",
  send: "De plek verwittigen",
  enough: "De plek kreeg hierover al veel meldingen. Er is niets toegevoegd.",
  list: "Gemelde defecten",
  listLead: "Wat mensen defect noemen, op de plekken die u bijhoudt.",
  states: { open: "Te bekijken", solved: "Opgelost" },
  none: { open: "Geen defect te bekijken", solved: "Geen defect opgelost" },
  noneNext: "Een defect wordt gemeld vanaf de pagina van een voorziening, of door de code van de affiche te lezen.",
  count: { one: "# melding", other: "# meldingen" },
  csv: "De lijst downloaden",
  columns: { what: "Wat", place: "Plek", at: "Gemeld op", words: "Wat niet werkt", answer: "Gevolg", answeredAt: "Opgelost op" },
  outOfOrder: "Buiten dienst",
  told: "Gemeld defect",
  known: "Deze persoon heeft een account en krijgt uw antwoord.",
  unknown: "Deze persoon liet geen naam achter.",
  because: "Gevolg:",
  thing: "De voorziening bekijken",
  break: "Buiten dienst zetten",
  breakLead: "Er is niets meer te reserveren, en wie binnen twee weken reserveerde, wordt verwittigd.",
  reason: "Wat iedereen zal lezen",
  reasonHint: "Bijvoorbeeld: de riem is stuk, het onderdeel komt dinsdag.",
  reasonWrong: "Leg uit in 3 tot 300 tekens",
  solve: "Het is opgelost",
  solveLead: "De voorziening blijft te reserveren.",
  solveBroken: "De voorziening blijft buiten dienst: zet ze op haar pagina weer in dienst.",
  answer: "Wat gedaan is",
  answerHint: "Wie het meldde, leest dit.",
  reopen: "Opnieuw te bekijken",
  reopenLead: "Als het defect terugkomt, of het antwoord een vergissing was.",
  moved: "Dit is ondertussen veranderd. Er is niets gedaan.",
  task: (name) => `Gemeld defect: ${name}`,
  done: {
    signalee: "Dank u. De plek is verwittigd.",
    hors: "Het is buiten dienst, wie reserveerde is verwittigd.",
    reglee: "Het is opgelost, de persoon is verwittigd als die een account heeft.",
    rouverte: "Het defect is opnieuw te bekijken.",
  },
  mail: {
    toldSubject: (name) => `Gemeld defect: ${name}`,
    told: (name, place) => `Iemand meldt een defect: ${name}, bij ${place}.`,
    solvedSubject: (name) => `Defect opgelost: ${name}`,
    solved: (name, place) => `${place} antwoordt op het defect dat u meldde: ${name}.`,
    see: "Bekijken",
  },
};

export const breakdownTexts: Record<Locale, BreakdownTexts> = { fr, en, nl };
