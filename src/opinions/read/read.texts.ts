import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  prepare: "Préparer cette conversation",
  run: "Conduire cette conversation",
  statementsLink: "Toutes les phrases",
  notYet: "Elle n’est pas encore ouverte",
  notYetNext: "Suivez la démarche pour être prévenu de l’ouverture.",
  over: "Elle est close",
  overNext: "Le service publie le rapport, puis répond aux phrases qui unissent.",
  figuresPeople: "personnes",
  figuresStatements: "phrases",
  figuresAnswers: "réponses",
  howTitle: "Comment ça marche",
  writeOwn: "Écrire une phrase",
  mine: "Mes réponses",
  how: [
    ["Vous répondez à des phrases", "D’accord, je passe, pas d’accord. Une à la fois, autant que vous voulez."],
    ["Vous en ajoutez", "Une phrase courte, une seule idée. On vous montre d’abord celles qui lui ressemblent."],
    [
      "On voit ce qui unit",
      "Un calcul que chacun peut refaire rapproche les personnes qui répondent pareil. S’il n’y a pas de groupes nets, le rapport le dit.",
    ],
    ["Le service répond", "À chaque phrase qui unit, une réponse publique, avec ses raisons."],
  ] satisfies readonly (readonly [title: string, words: string])[],
  help: "On peut vous lire les phrases au guichet ou au téléphone, et noter vos réponses.",
};

const en: typeof fr = {
  prepare: "Prepare this conversation",
  run: "Run this conversation",
  statementsLink: "All statements",
  notYet: "It is not open yet",
  notYetNext: "Follow the process to be told when it opens.",
  over: "It is closed",
  overNext: "The service publishes the report, then answers the statements that unite.",
  figuresPeople: "people",
  figuresStatements: "statements",
  figuresAnswers: "answers",
  howTitle: "How it works",
  writeOwn: "Write a statement",
  mine: "My answers",
  how: [
    ["You answer statements", "Agree, pass, disagree. One at a time, as many as you like."],
    ["You add some", "A short statement, one idea only. You are first shown those that resemble it."],
    [
      "One sees what unites",
      "A calculation that anybody can make again brings together people who answer alike. If there are no clear groups, the report says so.",
    ],
    ["The service answers", "To each statement that unites, an answer in public, with its reasons."],
  ],
  help: "Somebody can read the statements to you at a desk or on the phone, and note your answers.",
};

const nl: typeof fr = {
  prepare: "Dit gesprek voorbereiden",
  run: "Dit gesprek leiden",
  statementsLink: "Alle stellingen",
  notYet: "Het is nog niet open",
  notYetNext: "Volg het traject om te weten wanneer het opent.",
  over: "Het is gesloten",
  overNext: "De dienst publiceert het verslag en antwoordt daarna op de stellingen die verenigen.",
  figuresPeople: "personen",
  figuresStatements: "stellingen",
  figuresAnswers: "antwoorden",
  howTitle: "Hoe het werkt",
  writeOwn: "Een stelling schrijven",
  mine: "Mijn antwoorden",
  how: [
    ["U antwoordt op stellingen", "Eens, ik sla over, oneens. Eén voor één, zoveel als u wilt."],
    ["U voegt er toe", "Een korte stelling, één idee. Eerst ziet u die erop lijken."],
    [
      "Men ziet wat verenigt",
      "Een berekening die iedereen kan overdoen brengt mensen samen die hetzelfde antwoorden. Zijn er geen duidelijke groepen, dan zegt het verslag dat.",
    ],
    ["De dienst antwoordt", "Op elke stelling die verenigt: een openbaar antwoord, met redenen."],
  ],
  help: "Aan een loket of per telefoon kan iemand u de stellingen voorlezen en uw antwoorden noteren.",
};

export const readTexts: Record<Locale, typeof fr> = { fr, en, nl };
