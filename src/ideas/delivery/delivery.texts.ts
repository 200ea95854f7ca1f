import { type Plurals, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Entry } from "./delivery.query.ts";

interface DeliveryTexts {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly startLead: string;
  readonly service: string;
  readonly serviceWrong: string;
  readonly promisedOn: string;
  readonly promisedHint: string;
  readonly step: (n: number) => string;
  readonly stepTitle: string;
  readonly stepTitleWrong: string;
  readonly plannedOn: string;
  readonly stepsMissing: string;
  readonly startAct: string;
  readonly steps: string;
  readonly allDone: Plurals;
  readonly addStep: string;
  readonly state: string;
  readonly done: string;
  readonly doneOn: string;
  readonly finishStep: string;
  readonly moveStep: string;
  readonly moveStepAct: string;
  readonly newDay: string;
  readonly delayReason: string;
  readonly delayHint: string;
  readonly delayMissing: string;
  readonly stepMissing: string;
  readonly futureDay: string;
  readonly news: string;
  readonly newsWords: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly alt: string;
  readonly altHint: string;
  readonly altMissing: string;
  readonly pictureWrong: string;
  readonly pictureLarge: string;
  readonly newsAct: string;
  readonly wordsMissing: string;
  readonly spend: string;
  readonly amount: string;
  readonly amountHint: string;
  readonly amountWrong: string;
  readonly spentOn: string;
  readonly spentFor: string;
  readonly spendAct: string;
  readonly finish: string;
  readonly finishLead: string;
  readonly deliveredOn: string;
  readonly finishWords: string;
  readonly finishAct: string;
  readonly abandon: string;
  readonly abandonLead: string;
  readonly abandonAct: string;
  readonly resume: string;
  readonly resumeAct: string;
  readonly reason: string;
  readonly evaluate: string;
  readonly evaluateLead: string;
  readonly indicator: string;
  readonly own: string;
  readonly indicatorHint: string;
  readonly indicatorMissing: string;
  readonly readByHouse: string;
  readonly nothingKnown: string;
  readonly measure: string;
  readonly measureHint: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly beforeValue: string;
  readonly beforeOn: string;
  readonly afterValue: string;
  readonly afterOn: string;
  readonly numberWrong: string;
  readonly beforeHalf: string;
  readonly orderWrong: string;
  readonly evaluateWords: string;
  readonly evaluateAct: string;
  readonly said: Record<string, string>;
  readonly problems: Record<"gone_on" | "done", string>;
  readonly queue: string;
  readonly queueLead: string;
  readonly none: string;
  readonly noneText: string;
  readonly idea: string;
  readonly where: string;
  readonly awarded: string;
  readonly spent: string;
  readonly promised: string;
  readonly progress: (done: number, steps: number) => string;
  readonly late: string;
  /** Of what is there by now. */
  readonly deliveredLate: string;
  readonly entries: string;
  readonly earlier: (count: string) => string;
  readonly kinds: Readonly<Record<Entry["kind"], string>>;
  readonly moved: (before: string, after: string) => string;
  readonly first: (day: string) => string;
  readonly total: string;
  readonly section: string;
  readonly money: (spent: string, amount: string) => string;
  readonly moneyOnly: (spent: string) => string;
  readonly evaluation: string;
  readonly change: (before: string, on: string, after: string, since: string) => string;
  readonly value: (after: string, on: string) => string;
  readonly publicTitle: string;
  readonly titleOf: (process: string) => string;
  readonly publicLead: string;
  readonly publicNone: string;
  readonly links: string;
  readonly count: Plurals;
  readonly deliveredBy: string;
}

const fr: DeliveryTexts = {
  title: "Réalisation",
  lead: "Étapes, dates, argent dépensé, retards et leurs raisons\u00a0: tout est publié au fur et à mesure.",
  start: "Commencer la réalisation",
  startLead: "Publiez les étapes et leurs dates. Elles peuvent changer ensuite, avec la raison.",
  service: "Service qui réalise",
  serviceWrong: "Écrivez le service en 2 à 160 signes",
  promisedOn: "Réalisée au plus tard le",
  promisedHint: "Ce que vous promettez. La promesse reste affichée, même si les dates changent.",
  step: (n) => `Étape ${n}`,
  stepTitle: "Ce qui est fait",
  stepTitleWrong: "Écrivez l’étape en 3 à 160 signes",
  plannedOn: "Prévue le",
  stepsMissing: "Écrivez au moins une étape, avec sa date",
  startAct: "Publier et commencer",
  steps: "Étapes",
  allDone: { one: "Une étape, franchie", other: "Les # étapes, toutes franchies" },
  addStep: "Ajouter une étape",
  state: "État",
  done: "Faite",
  doneOn: "Faite le",
  finishStep: "Terminer une étape",
  moveStep: "Changer la date d’une étape",
  moveStepAct: "Changer la date",
  newDay: "Nouvelle date",
  delayReason: "Raison du retard",
  delayHint: "Nécessaire si la date est repoussée. Publiée et envoyée.",
  delayMissing: "La date est repoussée\u00a0: écrivez la raison en 10 à 1\u00a0000 signes",
  stepMissing: "Choisissez une étape qui n’est pas faite",
  futureDay: "Choisissez un jour passé, ou aujourd’hui",
  news: "Donner des nouvelles",
  newsWords: "Ce qui avance",
  picture: "Photo",
  pictureHint: "JPEG, PNG ou WebP. Le lieu et l’heure de la prise sont retirés.",
  alt: "Ce que montre la photo",
  altHint: "Pour qui ne la voit pas. Personne de reconnaissable sans son accord.",
  altMissing: "Décrivez la photo en 3 à 300 signes",
  pictureWrong: "Choisissez une photo en JPEG, PNG ou WebP",
  pictureLarge: "Choisissez une photo plus petite",
  newsAct: "Publier",
  wordsMissing: "Écrivez 3 à 4\u00a0000 signes",
  spend: "Noter une dépense",
  amount: "Somme",
  amountHint: "En euros. Avec un signe moins pour corriger une dépense.",
  amountWrong: "Écrivez une somme en euros, par exemple 12 000",
  spentOn: "Payée le",
  spentFor: "Pour quoi",
  spendAct: "Noter la dépense",
  finish: "Déclarer réalisée",
  finishLead: "Les auteurs et les personnes qui suivent l’idée sont prévenus.",
  deliveredOn: "Réalisée le",
  finishWords: "Ce qui est réalisé",
  finishAct: "Déclarer réalisée",
  abandon: "Abandonner",
  abandonLead: "La raison est publiée et envoyée. La réalisation pourra reprendre.",
  abandonAct: "Abandonner la réalisation",
  resume: "Reprendre",
  resumeAct: "Reprendre la réalisation",
  reason: "Raison",
  evaluate: "Évaluer",
  evaluateLead: "Ce qui a changé depuis, mesuré par un chiffre\u00a0: un indicateur du tableau de bord, ou une mesure du projet.",
  indicator: "Indicateur",
  own: "Une mesure du projet lui-même",
  indicatorHint: "Un indicateur du tableau de bord est lu aux deux jours, dans la commune de l’idée s’il y descend\u00a0: ne remplissez alors que les jours.",
  indicatorMissing: "Choisissez un indicateur",
  readByHouse: "Laissez vide\u00a0: un indicateur du tableau de bord est lu, non écrit",
  nothingKnown: "L’indicateur ne dit rien de ce jour-là",
  measure: "Ce qui est mesuré",
  measureHint: "Par exemple\u00a0: passages à vélo par jour, rue du Canal.",
  unit: "Unité",
  unitHint: "Par exemple\u00a0: passages, degrés, visiteurs.",
  beforeValue: "Valeur avant",
  beforeOn: "Mesurée le",
  afterValue: "Valeur après",
  afterOn: "Mesurée le",
  numberWrong: "Écrivez un nombre, par exemple 1250 ou 21,5",
  beforeHalf: "Écrivez la valeur d’avant et son jour, ou aucun des deux",
  orderWrong: "La mesure d’après vient après celle d’avant",
  evaluateWords: "Ce qu’il faut en comprendre",
  evaluateAct: "Publier l’évaluation",
  said: {
    start: "Réalisation commencée. Les étapes sont publiées.",
    step: "Étape ajoutée.",
    date: "Date changée.",
    step_done: "Étape terminée.",
    news: "Nouvelle publiée.",
    spent: "Dépense notée.",
    finish: "Idée déclarée réalisée.",
    abandon: "Réalisation abandonnée. Les auteurs sont prévenus.",
    resume: "Réalisation reprise.",
    evaluate: "Évaluation publiée.",
  },
  problems: {
    gone_on: "La réalisation a changé d’état entre-temps\u00a0: rien n’a été enregistré. Relisez-la.",
    done: "Cette étape vient d’être terminée\u00a0: rien n’a été enregistré.",
  },
  queue: "Réalisations",
  queueLead: "Ce qui est promis, ce qui avance, ce qui est en retard.",
  none: "Rien à réaliser pour l’instant",
  noneText: "Les idées retenues apparaîtront ici.",
  idea: "Idée",
  where: "Où",
  awarded: "Attribué",
  spent: "Dépensé",
  promised: "Promise pour",
  progress: (done, steps) => `${plural(done, "fr", { one: "# étape", other: "# étapes" })} sur ${steps}`,
  late: "En retard",
  deliveredLate: "Réalisée avec retard",
  entries: "Ce qui s’est passé",
  earlier: (count) => `Auparavant (${count})`,
  kinds: {
    news: "Nouvelle",
    spent: "Dépense",
    delay: "Retard",
    step_done: "Étape terminée",
    delivered: "Réalisée",
    abandoned: "Abandonnée",
    resumed: "Reprise",
  },
  moved: (before, after) => `du ${before} au ${after}`,
  first: (day) => `d’abord prévue le ${day}`,
  total: "Total",
  section: "Réalisation",
  money: (spent, amount) => `${spent} dépensés sur ${amount}`,
  moneyOnly: (spent) => `${spent} dépensés`,
  evaluation: "Ce qui a changé depuis",
  change: (before, on, after, since) => `${before} le ${on}, ${after} le ${since}`,
  value: (after, on) => `${after} le ${on}`,
  publicTitle: "Réalisations",
  titleOf: (process) => `Réalisations\u00a0: ${process}`,
  publicLead: "Chaque idée retenue, la date promise, ce qui est dépensé, et où elle en est.",
  publicNone: "Aucune idée n’est encore retenue",
  links: "Lier à un lieu ou à un objectif",
  count: { one: "# idée retenue", other: "# idées retenues" },
  deliveredBy: "Réalisée par",
};

const en: DeliveryTexts = {
  title: "Delivery",
  lead: "Steps, dates, money spent, delays and their reasons: everything is published as it happens.",
  start: "Begin the delivery",
  startLead: "Publish the steps and their dates. They can change later, with the reason.",
  service: "Service that delivers",
  serviceWrong: "Write the service in 2 to 160 characters",
  promisedOn: "Delivered at the latest on",
  promisedHint: "What you promise. The promise stays in sight even if dates change.",
  step: (n) => `Step ${n}`,
  stepTitle: "What is done",
  stepTitleWrong: "Write the step in 3 to 160 characters",
  plannedOn: "Planned for",
  stepsMissing: "Write at least one step, with its date",
  startAct: "Publish and begin",
  steps: "Steps",
  allDone: { one: "One step, done", other: "All # steps, done" },
  addStep: "Add a step",
  state: "State",
  done: "Done",
  doneOn: "Done on",
  finishStep: "Finish a step",
  moveStep: "Change the date of a step",
  moveStepAct: "Change the date",
  newDay: "New date",
  delayReason: "Reason for the delay",
  delayHint: "Needed if the date is put off. Published and sent.",
  delayMissing: "The date is put off: write the reason in 10 to 1,000 characters",
  stepMissing: "Choose a step that is not done",
  futureDay: "Choose a past day, or today",
  news: "Give news",
  newsWords: "What moves on",
  picture: "Picture",
  pictureHint: "JPEG, PNG or WebP. Where and when it was taken is removed.",
  alt: "What the picture shows",
  altHint: "For those who do not see it. Nobody recognisable without their consent.",
  altMissing: "Describe the picture in 3 to 300 characters",
  pictureWrong: "Choose a picture in JPEG, PNG or WebP",
  pictureLarge: "Choose a smaller picture",
  newsAct: "Publish",
  wordsMissing: "Write 3 to 4,000 characters",
  spend: "Record spending",
  amount: "Amount",
  amountHint: "In euros. With a minus sign to correct a payment.",
  amountWrong: "Write an amount in euros, for example 12,000",
  spentOn: "Paid on",
  spentFor: "For what",
  spendAct: "Record the spending",
  finish: "Declare delivered",
  finishLead: "The authors and those who follow the idea are told.",
  deliveredOn: "Delivered on",
  finishWords: "What is delivered",
  finishAct: "Declare delivered",
  abandon: "Abandon",
  abandonLead: "The reason is published and sent. The delivery can resume later.",
  abandonAct: "Abandon the delivery",
  resume: "Resume",
  resumeAct: "Resume the delivery",
  reason: "Reason",
  evaluate: "Evaluate",
  evaluateLead: "What has changed since, measured by a figure: an indicator of the dashboard, or a measure of the project.",
  indicator: "Indicator",
  own: "A measure of the project itself",
  indicatorHint: "An indicator of the dashboard is read on both days, in the commune of the idea where it goes so far down: fill in the days only.",
  indicatorMissing: "Choose an indicator",
  readByHouse: "Leave it empty: an indicator of the dashboard is read, not typed",
  nothingKnown: "The indicator says nothing of that day",
  measure: "What is measured",
  measureHint: "For example: bicycles a day, rue du Canal.",
  unit: "Unit",
  unitHint: "For example: passages, degrees, visitors.",
  beforeValue: "Value before",
  beforeOn: "Measured on",
  afterValue: "Value after",
  afterOn: "Measured on",
  numberWrong: "Write a number, for example 1250 or 21.5",
  beforeHalf: "Write the value before and its day, or neither",
  orderWrong: "The measure after comes after the one before",
  evaluateWords: "What to understand from it",
  evaluateAct: "Publish the evaluation",
  said: {
    start: "Delivery begun. The steps are published.",
    step: "Step added.",
    date: "Date changed.",
    step_done: "Step finished.",
    news: "News published.",
    spent: "Spending recorded.",
    finish: "Idea declared delivered.",
    abandon: "Delivery abandoned. The authors are told.",
    resume: "Delivery resumed.",
    evaluate: "Evaluation published.",
  },
  problems: {
    gone_on: "The delivery changed state meanwhile: nothing was saved. Read it again.",
    done: "This step has just been finished: nothing was saved.",
  },
  queue: "Deliveries",
  queueLead: "What is promised, what moves on, what is late.",
  none: "Nothing to deliver for now",
  noneText: "Selected ideas will appear here.",
  idea: "Idea",
  where: "Where",
  awarded: "Awarded",
  spent: "Spent",
  promised: "Promised for",
  progress: (done, steps) => `${plural(done, "en", { one: "# step", other: "# steps" })} out of ${steps}`,
  late: "Late",
  deliveredLate: "Delivered late",
  entries: "What happened",
  earlier: (count) => `Before that (${count})`,
  kinds: { news: "News", spent: "Spending", delay: "Delay", step_done: "Step done", delivered: "Delivered", abandoned: "Abandoned", resumed: "Resumed" },
  moved: (before, after) => `from ${before} to ${after}`,
  first: (day) => `first planned for ${day}`,
  total: "Total",
  section: "Delivery",
  money: (spent, amount) => `${spent} spent out of ${amount}`,
  moneyOnly: (spent) => `${spent} spent`,
  evaluation: "What has changed since",
  change: (before, on, after, since) => `${before} on ${on}, ${after} on ${since}`,
  value: (after, on) => `${after} on ${on}`,
  publicTitle: "Deliveries",
  titleOf: (process) => `Deliveries: ${process}`,
  publicLead: "Each selected idea, the promised date, what is spent, and how far it is.",
  publicNone: "No idea is selected yet",
  links: "Link to a place or an objective",
  count: { one: "# idea selected", other: "# ideas selected" },
  deliveredBy: "Delivered by",
};

const nl: DeliveryTexts = {
  title: "Uitvoering",
  lead: "Stappen, data, uitgegeven geld, vertragingen en hun redenen: alles wordt gaandeweg gepubliceerd.",
  start: "De uitvoering beginnen",
  startLead: "Publiceer de stappen en hun data. Ze kunnen later veranderen, met de reden.",
  service: "Uitvoerende dienst",
  serviceWrong: "Schrijf de dienst in 2 tot 160 tekens",
  promisedOn: "Uitgevoerd ten laatste op",
  promisedHint: "Wat u belooft. De belofte blijft zichtbaar, ook als data veranderen.",
  step: (n) => `Stap ${n}`,
  stepTitle: "Wat gebeurt",
  stepTitleWrong: "Schrijf de stap in 3 tot 160 tekens",
  plannedOn: "Gepland op",
  stepsMissing: "Schrijf minstens één stap, met haar datum",
  startAct: "Publiceren en beginnen",
  steps: "Stappen",
  allDone: { one: "Een stap, gezet", other: "Alle # stappen, gezet" },
  addStep: "Een stap toevoegen",
  state: "Toestand",
  done: "Klaar",
  doneOn: "Klaar op",
  finishStep: "Een stap afronden",
  moveStep: "De datum van een stap wijzigen",
  moveStepAct: "De datum wijzigen",
  newDay: "Nieuwe datum",
  delayReason: "Reden van de vertraging",
  delayHint: "Nodig als de datum wordt uitgesteld. Wordt gepubliceerd en verstuurd.",
  delayMissing: "De datum wordt uitgesteld: schrijf de reden in 10 tot 1 000 tekens",
  stepMissing: "Kies een stap die niet klaar is",
  futureDay: "Kies een dag in het verleden, of vandaag",
  news: "Nieuws geven",
  newsWords: "Wat vordert",
  picture: "Foto",
  pictureHint: "JPEG, PNG of WebP. Waar en wanneer ze genomen is, wordt verwijderd.",
  alt: "Wat de foto toont",
  altHint: "Voor wie ze niet ziet. Niemand herkenbaar zonder toestemming.",
  altMissing: "Beschrijf de foto in 3 tot 300 tekens",
  pictureWrong: "Kies een foto in JPEG, PNG of WebP",
  pictureLarge: "Kies een kleinere foto",
  newsAct: "Publiceren",
  wordsMissing: "Schrijf 3 tot 4 000 tekens",
  spend: "Een uitgave noteren",
  amount: "Bedrag",
  amountHint: "In euro. Met een minteken om een uitgave te verbeteren.",
  amountWrong: "Schrijf een bedrag in euro, bijvoorbeeld 12 000",
  spentOn: "Betaald op",
  spentFor: "Waarvoor",
  spendAct: "De uitgave noteren",
  finish: "Uitgevoerd verklaren",
  finishLead: "De indieners en wie het idee volgt worden verwittigd.",
  deliveredOn: "Uitgevoerd op",
  finishWords: "Wat is uitgevoerd",
  finishAct: "Uitgevoerd verklaren",
  abandon: "Opgeven",
  abandonLead: "De reden wordt gepubliceerd en verstuurd. De uitvoering kan later hervat worden.",
  abandonAct: "De uitvoering opgeven",
  resume: "Hervatten",
  resumeAct: "De uitvoering hervatten",
  reason: "Reden",
  evaluate: "Evalueren",
  evaluateLead: "Wat er sindsdien veranderde, gemeten met een cijfer: een indicator van het dashboard, of een meting van het project.",
  indicator: "Indicator",
  own: "Een meting van het project zelf",
  indicatorHint: "Een indicator van het dashboard wordt op beide dagen afgelezen, in de gemeente van het idee als hij zo ver gaat: vul dan alleen de dagen in.",
  indicatorMissing: "Kies een indicator",
  readByHouse: "Laat leeg: een indicator van het dashboard wordt afgelezen, niet ingevuld",
  nothingKnown: "De indicator zegt niets over die dag",
  measure: "Wat gemeten wordt",
  measureHint: "Bijvoorbeeld: fietsen per dag, rue du Canal.",
  unit: "Eenheid",
  unitHint: "Bijvoorbeeld: doortochten, graden, bezoekers.",
  beforeValue: "Waarde ervoor",
  beforeOn: "Gemeten op",
  afterValue: "Waarde erna",
  afterOn: "Gemeten op",
  numberWrong: "Schrijf een getal, bijvoorbeeld 1250 of 21,5",
  beforeHalf: "Schrijf de waarde ervoor en haar dag, of geen van beide",
  orderWrong: "De meting erna komt na die ervoor",
  evaluateWords: "Wat eruit te begrijpen valt",
  evaluateAct: "De evaluatie publiceren",
  said: {
    start: "Uitvoering begonnen. De stappen zijn gepubliceerd.",
    step: "Stap toegevoegd.",
    date: "Datum gewijzigd.",
    step_done: "Stap afgerond.",
    news: "Nieuws gepubliceerd.",
    spent: "Uitgave genoteerd.",
    finish: "Idee uitgevoerd verklaard.",
    abandon: "Uitvoering opgegeven. De indieners zijn verwittigd.",
    resume: "Uitvoering hervat.",
    evaluate: "Evaluatie gepubliceerd.",
  },
  problems: {
    gone_on: "De uitvoering veranderde intussen van toestand: er is niets bewaard. Lees ze opnieuw.",
    done: "Deze stap is net afgerond: er is niets bewaard.",
  },
  queue: "Uitvoeringen",
  queueLead: "Wat beloofd is, wat vordert, wat te laat is.",
  none: "Voorlopig niets uit te voeren",
  noneText: "Gekozen ideeën verschijnen hier.",
  idea: "Idee",
  where: "Waar",
  awarded: "Toegekend",
  spent: "Uitgegeven",
  promised: "Beloofd voor",
  progress: (done, steps) => `${plural(done, "nl", { one: "# stap", other: "# stappen" })} van ${steps}`,
  late: "Te laat",
  deliveredLate: "Te laat uitgevoerd",
  entries: "Wat er gebeurde",
  earlier: (count) => `Daarvoor (${count})`,
  kinds: { news: "Nieuws", spent: "Uitgave", delay: "Vertraging", step_done: "Stap klaar", delivered: "Uitgevoerd", abandoned: "Opgegeven", resumed: "Hervat" },
  moved: (before, after) => `van ${before} naar ${after}`,
  first: (day) => `eerst gepland op ${day}`,
  total: "Totaal",
  section: "Uitvoering",
  money: (spent, amount) => `${spent} uitgegeven van ${amount}`,
  moneyOnly: (spent) => `${spent} uitgegeven`,
  evaluation: "Wat er sindsdien veranderde",
  change: (before, on, after, since) => `${before} op ${on}, ${after} op ${since}`,
  value: (after, on) => `${after} op ${on}`,
  publicTitle: "Uitvoeringen",
  titleOf: (process) => `Uitvoeringen: ${process}`,
  publicLead: "Elk gekozen idee, de beloofde datum, wat is uitgegeven en hoever het staat.",
  publicNone: "Er is nog geen idee gekozen",
  links: "Met een plek of een doelstelling verbinden",
  count: { one: "# gekozen idee", other: "# gekozen ideeën" },
  deliveredBy: "Uitgevoerd door",
};

export const deliveryTexts: Record<Locale, DeliveryTexts> = { fr, en, nl };
