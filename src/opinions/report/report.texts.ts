import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface ReportTexts
  extends Record<
    | "title"
    | "nothing"
    | "nothingNext"
    | "you"
    | "map"
    | "mapCaption"
    | "groupsTitle"
    | "groupsTable"
    | "group"
    | "holds"
    | "people"
    | "others"
    | "othersWhy"
    | "says"
    | "rejects"
    | "nothingApart"
    | "noGroups"
    | "noGroupsLead"
    | "noGroupsThen"
    | "tooFew"
    | "howMade"
    | "unites"
    | "unitesLead"
    | "unitesAlone"
    | "unitesNone"
    | "divides"
    | "dividesLead"
    | "dividesAlone"
    | "dividesNone"
    | "agree"
    | "pass"
    | "disagree"
    | "all"
    | "allStatements"
    | "hidden"
    | "who"
    | "whoLead"
    | "whoNone"
    | "commune"
    | "answered"
    | "share"
    | "ofPopulation"
    | "notSaid"
    | "out"
    | "outLead"
    | "outNone"
    | "withdrawn"
    | "reason"
    | "votes"
    | "compare"
    | "compareNone"
    | "before"
    | "now"
    | "surely"
    | "provisional"
    | "provisionalNext"
    | "answer"
    | "awaits"
    | "tilePeople"
    | "tileStatements"
    | "tileAnswers"
    | "tileUnites"
    | "help"
    | "statement"
    | "asTable"
    | "cloud"
    | "andNone",
    string
  > {
  readonly mapOf: (groups: readonly string[]) => string;
  readonly cloudOf: (people: number) => string;
  readonly ways: Plurals;
  readonly andUnites: Plurals;
  readonly madeAt: (when: string) => string;
  readonly certain: (apart: string, chance: string, low: string, high: string) => string;
  readonly rule: string;
  readonly sideOf: (answers: string, share: string) => string;
  readonly againstOf: (answers: string, share: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly compareLead: (title: string) => string;
  readonly refused: Plurals;
  readonly banned: Plurals;
  readonly onMap: (people: string) => string;
}

export const reportTexts: Record<Locale, ReportTexts> = {
  fr: {
    title: "Le rapport",
    nothing: "Pas encore de rapport",
    nothingNext: "Il vient dès que cinq personnes ont répondu. Il est refait toutes les dix minutes, quand cinq personnes de plus ont répondu.",
    ways: { one: "# façon de voir", other: "# façons de voir" },
    cloud: "Pas de groupes nets",
    andUnites: { one: "et # phrase qui unit", other: "et # phrases qui unissent" },
    andNone: "et aucune phrase qui unit pour l’instant",
    you: "vous",
    tilePeople: "personnes",
    tileStatements: "phrases",
    tileAnswers: "réponses",
    tileUnites: "phrases qui unissent",
    provisional: "Ce rapport est provisoire",
    provisionalNext: "La conversation n’est pas finie\u00a0: tout peut encore changer.",
    madeAt: (when) => `Calcul du ${when}.`,
    map: "La carte des avis",
    mapOf: (groups) => `Carte des avis. Groupes\u00a0: ${groups.join(" personnes, ")} personnes`,
    cloudOf: (people) => `Un seul nuage de ${people} personnes, sans groupe net`,
    mapCaption:
      "Une marque vaut dix personnes au plus, cinq au moins. Proches\u00a0: elles répondent pareil. Ni haut ni bas, ni gauche ni droite\u00a0: seules les distances comptent.",
    groupsTitle: "Les groupes, par ce qu’ils disent",
    groupsTable: "Les groupes de la carte",
    group: "Groupe",
    holds: "Ce qu’il dit plus que les autres",
    people: "Personnes",
    others: "Sans place",
    othersWhy: "Trop peu de réponses pour se placer sur la carte. Elles comptent dans les chiffres.",
    says: "Dit oui à",
    rejects: "Dit non à",
    nothingApart: "Rien ne le distingue assez nettement.",
    noGroups: "Pas de groupes nets, et c’est un résultat",
    noGroupsLead: "Les réponses forment un seul nuage. Le couper en groupes serait inventer des camps.",
    noGroupsThen: "On montre alors seulement ce qui unit et ce qui partage, pour tout le monde ensemble.",
    tooFew: "Trop peu de personnes ont répondu pour chercher des groupes.",
    howMade: "Comment la carte est faite, et ce qu’elle vaut",
    certain: (apart, chance, low, high) =>
      `Séparation des groupes\u00a0: ${apart}, quand le hasard seul donnerait au plus ${chance} (0\u00a0: confondus, 1\u00a0: tout à fait séparés). Stabilité, si d’autres personnes semblables avaient répondu\u00a0: de ${low} à ${high} (1\u00a0: les mêmes groupes).`,
    rule: "Les groupes ne sont montrés que s’ils sont plus séparés que le hasard ne le fait et si la stabilité ne descend pas sous 0,5. Personne n’est placé avant sept réponses. Le calcul est le même pour tous et part d’une graine publiée.",
    onMap: (people) => `${people} personnes ont assez répondu pour avoir une place.`,
    unites: "Ce qui unit",
    unitesLead: "Au moins six personnes sur dix le disent, dans chaque groupe. Le service doit y répondre.",
    unitesAlone: "Au moins six personnes sur dix le disent. Le service doit y répondre.",
    unitesNone: "Aucune phrase n’unit assez pour l’instant.",
    divides: "Ce qui divise",
    dividesLead: "Les phrases où les groupes s’opposent le plus. Aucun groupe n’a tort.",
    dividesAlone: "Les phrases où les avis se partagent le plus également.",
    dividesNone: "Aucune phrase ne divise nettement.",
    agree: "D’accord",
    pass: "Je passe",
    disagree: "Pas d’accord",
    all: "Tous",
    sideOf: (answers, share) => `${answers} · ${share} d’accord`,
    againstOf: (answers, share) => `${answers} · ${share} pas d’accord`,
    between: (low, high) => `entre ${low} et ${high}`,
    surely: "L’intervalle dit seulement ce que peu de réponses laissent au hasard. Qui répond ici l’a choisi\u00a0: ce n’est pas un sondage.",
    allStatements: "Toutes les phrases, avec leur tableau",
    hidden: "moins de 5",
    who: "Qui a répondu",
    whoLead: "Les communes que les personnes ont bien voulu dire, face à la population. Les petits nombres sont masqués, et ceux qui les trahiraient aussi.",
    whoNone: "Trop peu de personnes ont dit leur commune pour le montrer sans reconnaître quelqu’un.",
    commune: "Commune",
    answered: "Personnes",
    share: "Part des réponses",
    ofPopulation: "Part de la population",
    notSaid: "Autres communes, ou non dit",
    out: "Ce qui a été écarté",
    outLead: "Une phrase retirée ne compte plus\u00a0: voici combien de réponses sont sorties avec elle, et pourquoi.",
    outNone: "Rien n’a été retiré du calcul.",
    refused: { one: "# phrase refusée avant d’être posée.", other: "# phrases refusées avant d’être posées." },
    banned: { one: "# personne exclue, dont rien ne compte.", other: "# personnes exclues, dont rien ne compte." },
    withdrawn: "Phrases retirées",
    reason: "Raison",
    votes: "Réponses sorties",
    compare: "Depuis la fois d’avant",
    compareLead: (title) => `Les phrases dites avec les mêmes mots dans «\u00a0${title}\u00a0». Ce ne sont pas les mêmes personnes.`,
    compareNone: "Aucune phrase n’est commune aux deux.",
    before: "Avant",
    now: "Maintenant",
    answer: "Réponse du service",
    awaits: "Le service doit encore y répondre.",
    help: "Quelqu’un peut lire ce rapport avec vous, au guichet ou au téléphone.",
    statement: "Phrase",
    asTable: "Le même en tableau",
  },
  en: {
    title: "The report",
    nothing: "No report yet",
    nothingNext: "It comes once five people have answered. It is made again every ten minutes, when five more people have answered.",
    ways: { one: "# way of seeing it", other: "# ways of seeing it" },
    cloud: "No clear groups",
    andUnites: { one: "and # statement that unites", other: "and # statements that unite" },
    andNone: "and no statement that unites so far",
    you: "you",
    tilePeople: "people",
    tileStatements: "statements",
    tileAnswers: "answers",
    tileUnites: "statements that unite",
    provisional: "This report is provisional",
    provisionalNext: "The conversation is not over: everything may still change.",
    madeAt: (when) => `Calculated on ${when}.`,
    map: "The map of opinions",
    mapOf: (groups) => `Map of opinions. Groups: ${groups.join(" people, ")} people`,
    cloudOf: (people) => `One cloud of ${people} people, without clear groups`,
    mapCaption: "A mark is ten people at most, five at least. Near: they answer alike. Neither up nor down, left nor right: only distances mean something.",
    groupsTitle: "The groups, by what they say",
    groupsTable: "The groups of the map",
    group: "Group",
    holds: "What it says more than the others",
    people: "People",
    others: "Without a place",
    othersWhy: "Too few answers to be placed on the map. They count in the figures.",
    says: "Says yes to",
    rejects: "Says no to",
    nothingApart: "Nothing sets it apart clearly enough.",
    noGroups: "No clear groups, and that is a result",
    noGroupsLead: "The answers form a single cloud. To cut it into groups would be to invent camps.",
    noGroupsThen: "What unites and what splits is then shown for everybody together.",
    tooFew: "Too few people answered to look for groups.",
    howMade: "How the map is made, and what it is worth",
    certain: (apart, chance, low, high) =>
      `How far apart the groups are: ${apart}, when chance alone would give ${chance} at most (0: mixed, 1: wholly apart). How stable, had other people like these answered: from ${low} to ${high}(1: the same groups).`,
    rule: "Groups are shown only if they are further apart than chance makes them and if stability does not fall below 0.5. Nobody has a place before seven answers. The calculation is the same for all and begins with a published seed.",
    onMap: (people) => `${people} people answered enough to have a place.`,
    unites: "What unites",
    unitesLead: "At least six in ten people say so, in each group. The service has to answer it.",
    unitesAlone: "At least six in ten people say so. The service has to answer it.",
    unitesNone: "No statement unites enough so far.",
    divides: "What divides",
    dividesLead: "The statements on which the groups differ most. No group is wrong.",
    dividesAlone: "The statements on which opinions are split most evenly.",
    dividesNone: "No statement clearly divides.",
    agree: "Agree",
    pass: "Pass",
    disagree: "Disagree",
    all: "All",
    sideOf: (answers, share) => `${answers} · ${share} agree`,
    againstOf: (answers, share) => `${answers} · ${share} disagree`,
    between: (low, high) => `between ${low} and ${high}`,
    surely: "The interval only says what few answers leave to chance. Whoever answers here chose to: this is no poll.",
    allStatements: "All statements, as a table",
    hidden: "fewer than 5",
    who: "Who answered",
    whoLead: "The communes that people were willing to tell, against the population. Small numbers are hidden, and so are those that would give them away.",
    whoNone: "Too few people told their commune to show it without recognising somebody.",
    commune: "Commune",
    answered: "People",
    share: "Share of answers",
    ofPopulation: "Share of the population",
    notSaid: "Other communes, or not told",
    out: "What was left out",
    outLead: "A statement that was taken out no longer counts: here is how many answers left with it, and why.",
    outNone: "Nothing was taken out of the calculation.",
    refused: { one: "# statement refused before it was asked.", other: "# statements refused before they were asked." },
    banned: { one: "# person excluded, of whom nothing counts.", other: "# people excluded, of whom nothing counts." },
    withdrawn: "Statements taken out",
    reason: "Reason",
    votes: "Answers that left",
    compare: "Since the time before",
    compareLead: (title) => `The statements in the same words in “${title}”. These are not the same people.`,
    compareNone: "No statement is in both.",
    before: "Before",
    now: "Now",
    answer: "Answer of the service",
    awaits: "The service still has to answer it.",
    help: "Somebody can read this report with you, at a desk or on the phone.",
    statement: "Statement",
    asTable: "The same as a table",
  },
  nl: {
    title: "Het verslag",
    nothing: "Nog geen verslag",
    nothingNext: "Het komt zodra vijf mensen hebben geantwoord. Het wordt om de tien minuten opnieuw gemaakt, als vijf mensen meer hebben geantwoord.",
    ways: { one: "# manier om het te zien", other: "# manieren om het te zien" },
    cloud: "Geen duidelijke groepen",
    andUnites: { one: "en # stelling die verenigt", other: "en # stellingen die verenigen" },
    andNone: "en voorlopig geen stelling die verenigt",
    you: "u",
    tilePeople: "personen",
    tileStatements: "stellingen",
    tileAnswers: "antwoorden",
    tileUnites: "stellingen die verenigen",
    provisional: "Dit verslag is voorlopig",
    provisionalNext: "Het gesprek is niet voorbij: alles kan nog veranderen.",
    madeAt: (when) => `Berekend op ${when}.`,
    map: "De kaart van de meningen",
    mapOf: (groups) => `Kaart van de meningen. Groepen: ${groups.join(" personen, ")} personen`,
    cloudOf: (people) => `Eén wolk van ${people} personen, zonder duidelijke groepen`,
    mapCaption:
      "Een teken is hoogstens tien en minstens vijf mensen. Dichtbij: zij antwoorden hetzelfde. Geen boven of onder, links of rechts: alleen afstanden tellen.",
    groupsTitle: "De groepen, volgens wat ze zeggen",
    groupsTable: "De groepen van de kaart",
    group: "Groep",
    holds: "Wat ze meer zegt dan de andere",
    people: "Personen",
    others: "Zonder plaats",
    othersWhy: "Te weinig antwoorden om op de kaart te staan. Ze tellen mee in de cijfers.",
    says: "Zegt ja tegen",
    rejects: "Zegt nee tegen",
    nothingApart: "Niets onderscheidt ze duidelijk genoeg.",
    noGroups: "Geen duidelijke groepen, en dat is een resultaat",
    noGroupsLead: "De antwoorden vormen één wolk. Ze in groepen snijden zou kampen verzinnen zijn.",
    noGroupsThen: "Dan wordt alleen getoond wat verenigt en wat verdeelt, voor iedereen samen.",
    tooFew: "Te weinig mensen hebben geantwoord om groepen te zoeken.",
    howMade: "Hoe de kaart is gemaakt, en wat ze waard is",
    certain: (apart, chance, low, high) =>
      `Hoe ver de groepen uiteen liggen: ${apart}, terwijl het toeval hoogstens ${chance} zou geven (0: door elkaar, 1: helemaal gescheiden). Hoe stabiel, hadden andere gelijkaardige mensen geantwoord: van ${low} tot ${high}(1: dezelfde groepen).`,
    rule: "Groepen worden alleen getoond als ze verder uiteen liggen dan het toeval maakt en als de stabiliteit niet onder 0,5 zakt. Niemand krijgt een plaats voor zeven antwoorden. De berekening is voor iedereen dezelfde en begint met een gepubliceerd startgetal.",
    onMap: (people) => `${people} mensen antwoordden genoeg om een plaats te hebben.`,
    unites: "Wat verenigt",
    unitesLead: "Minstens zes op tien mensen zeggen het, in elke groep. De dienst moet erop antwoorden.",
    unitesAlone: "Minstens zes op tien mensen zeggen het. De dienst moet erop antwoorden.",
    unitesNone: "Voorlopig verenigt geen stelling genoeg.",
    divides: "Wat verdeelt",
    dividesLead: "De stellingen waarover de groepen het meest verschillen. Geen groep heeft ongelijk.",
    dividesAlone: "De stellingen waarover de meningen het meest gelijk verdeeld zijn.",
    dividesNone: "Geen stelling verdeelt duidelijk.",
    agree: "Eens",
    pass: "Ik sla over",
    disagree: "Oneens",
    all: "Allen",
    sideOf: (answers, share) => `${answers} · ${share} eens`,
    againstOf: (answers, share) => `${answers} · ${share} oneens`,
    between: (low, high) => `tussen ${low} en ${high}`,
    surely: "Het interval zegt alleen wat weinig antwoorden aan het toeval laten. Wie hier antwoordt, koos daarvoor: dit is geen peiling.",
    allStatements: "Alle stellingen, als tabel",
    hidden: "minder dan 5",
    who: "Wie antwoordde",
    whoLead: "De gemeenten die mensen wilden zeggen, tegenover de bevolking. Kleine aantallen zijn verborgen, en ook die ze zouden verraden.",
    whoNone: "Te weinig mensen zeiden hun gemeente om het te tonen zonder iemand te herkennen.",
    commune: "Gemeente",
    answered: "Personen",
    share: "Deel van de antwoorden",
    ofPopulation: "Deel van de bevolking",
    notSaid: "Andere gemeenten, of niet gezegd",
    out: "Wat is weggelaten",
    outLead: "Een weggenomen stelling telt niet meer: hier staat hoeveel antwoorden ermee verdwenen, en waarom.",
    outNone: "Er is niets uit de berekening genomen.",
    refused: { one: "# stelling geweigerd voor ze werd voorgelegd.", other: "# stellingen geweigerd voor ze werden voorgelegd." },
    banned: { one: "# persoon uitgesloten, van wie niets telt.", other: "# personen uitgesloten, van wie niets telt." },
    withdrawn: "Weggenomen stellingen",
    reason: "Reden",
    votes: "Verdwenen antwoorden",
    compare: "Sinds de vorige keer",
    compareLead: (title) => `De stellingen met dezelfde woorden in “${title}”. Het zijn niet dezelfde mensen.`,
    compareNone: "Geen stelling komt in beide voor.",
    before: "Vroeger",
    now: "Nu",
    answer: "Antwoord van de dienst",
    awaits: "De dienst moet er nog op antwoorden.",
    help: "Iemand kan dit verslag met u lezen, aan een loket of per telefoon.",
    statement: "Stelling",
    asTable: "Hetzelfde als tabel",
  },
};
