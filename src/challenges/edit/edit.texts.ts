import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "create"
  | "edit"
  | "lead"
  | "save"
  | "publish"
  | "publishLead"
  | "notPublished"
  | "end"
  | "endLead"
  | "endReason"
  | "frozen"
  | "reason"
  | "languages"
  | "reasonHint"
  | "name"
  | "question"
  | "questionHint"
  | "about"
  | "rules"
  | "rulesHint"
  | "partners"
  | "partnersHint"
  | "team"
  | "calendar"
  | "opens"
  | "questionsUntil"
  | "closes"
  | "closesHint"
  | "criteria"
  | "prizes"
  | "prizesLead"
  | "datasets";
type Problem =
  | "title"
  | "question"
  | "about"
  | "rules"
  | "partners"
  | "team"
  | "moment"
  | "order"
  | "questions"
  | "criterion"
  | "weight"
  | "oneCriterion"
  | "twice"
  | "prize"
  | "sum"
  | "datasets"
  | "reason";
interface EditTexts extends Readonly<Record<Words, string>> {
  readonly criteriaLead: (most: string) => string;
  readonly criterion: (n: number) => string;
  readonly weight: (n: number) => string;
  readonly prize: (n: number) => string;
  readonly sum: (n: number) => string;
  readonly problems: Readonly<Record<Problem, string>>;
}

export const editTexts: Record<Locale, EditTexts> = {
  fr: {
    create: "Préparer un défi",
    edit: "Modifier le défi",
    lead: "Un brouillon n’est lu que des agents. Publié, il change avec une raison que chacun lit.",
    languages: "Langues",
    save: "Enregistrer",
    publish: "Publier le défi",
    publishLead: "Chacun pourra le lire. Les équipes se forment dès l’ouverture.",
    notPublished: "Le défi n’a pas été publié\u00a0: il l’est déjà, ou sa clôture est passée.",
    end: "Arrêter le défi",
    endLead: "Il n’aura pas de résultats. La raison est lue de tous.",
    endReason: "Pourquoi le défi s’arrête",
    frozen: "La clôture est passée, ou le jury a commencé à noter. Rien n’a été enregistré.",
    reason: "Pourquoi cela change",
    reasonHint: "Lu de tous, à côté du défi",
    name: "Titre",
    question: "Question posée",
    questionHint: "Une phrase, que chacun comprend",
    about: "Présentation",
    rules: "Règlement",
    rulesHint: "Qui peut participer, à qui appartient ce qui est fait, ce qui est exclu",
    partners: "Partenaires",
    partnersHint: "Un par ligne",
    team: "Personnes par équipe, au plus",
    calendar: "Calendrier",
    opens: "Ouverture",
    questionsUntil: "Questions prises jusqu’au",
    closes: "Clôture",
    closesHint: "À cet instant, plus rien n’est pris",
    criteria: "Critères du jury",
    prizes: "Prix",
    prizesLead: "Sans somme, le prix est en nature\u00a0: dites lequel.",
    datasets: "Jeux de données",
    criteriaLead: (most) => `Le jury donne de 0 à ${most} points par critère, qui comptent selon leur poids.`,
    criterion: (n) => `Critère ${n}`,
    weight: (n) => `Poids du critère ${n}`,
    prize: (n) => `Prix ${n}`,
    sum: (n) => `Somme du prix ${n}`,
    problems: {
      title: "Écrivez de 3 à 120 signes",
      question: "Écrivez la question, de 10 à 300 signes",
      about: "Écrivez de 10 à 8\u202f000 signes",
      rules: "Écrivez le règlement, de 10 à 8\u202f000 signes",
      partners: "Écrivez 12 partenaires au plus, de 120 signes chacun",
      team: "Écrivez un nombre de 1 à 20",
      moment: "Écrivez un jour et une heure",
      order: "Choisissez une clôture à venir, après l’ouverture",
      questions: "Choisissez un moment entre l’ouverture et la clôture",
      criterion: "Écrivez le critère, de 3 à 80 signes",
      weight: "Écrivez un poids de 1 à 5",
      oneCriterion: "Écrivez au moins un critère",
      twice: "Deux critères ont le même nom",
      prize: "Écrivez le prix, de 3 à 120 signes",
      sum: "Écrivez une somme en euros, de 1 à 100\u202f000",
      datasets: "Choisissez des jeux de données du catalogue",
      reason: "Écrivez la raison, de 10 à 500 signes",
    },
  },
  en: {
    create: "Draw up a challenge",
    edit: "Change the challenge",
    lead: "A draft is read by officers only. Once published it changes with a reason that everybody reads.",
    languages: "Languages",
    save: "Save",
    publish: "Publish the challenge",
    publishLead: "Everybody will read it. Teams form from the opening on.",
    notPublished: "The challenge was not published: it is already, or its closing has passed.",
    end: "End the challenge",
    endLead: "It will have no results. The reason is read by all.",
    endReason: "Why the challenge ends",
    frozen: "The closing has passed, or the jury has begun to give points. Nothing was saved.",
    reason: "Why this changes",
    reasonHint: "Read by all, beside the challenge",
    name: "Title",
    question: "The question",
    questionHint: "One sentence that everybody understands",
    about: "Presentation",
    rules: "Rules",
    rulesHint: "Who may take part, whose is what is made, what is excluded",
    partners: "Partners",
    partnersHint: "One a line",
    team: "People in a team, at most",
    calendar: "Calendar",
    opens: "Opening",
    questionsUntil: "Questions are taken until",
    closes: "Closing",
    closesHint: "From this instant on nothing is taken",
    criteria: "Criteria of the jury",
    prizes: "Prizes",
    prizesLead: "Without a sum the prize is in kind: say what.",
    datasets: "Datasets",
    criteriaLead: (most) => `The jury gives 0 to ${most} points for each criterion; they count by their weight.`,
    criterion: (n) => `Criterion ${n}`,
    weight: (n) => `Weight of criterion ${n}`,
    prize: (n) => `Prize ${n}`,
    sum: (n) => `Sum of prize ${n}`,
    problems: {
      title: "Write 3 to 120 signs",
      question: "Write the question, 10 to 300 signs",
      about: "Write 10 to 8,000 signs",
      rules: "Write the rules, 10 to 8,000 signs",
      partners: "Write 12 partners at most, of 120 signs each",
      team: "Write a number from 1 to 20",
      moment: "Write a day and a time",
      order: "Choose a closing ahead, after the opening",
      questions: "Choose a moment between opening and closing",
      criterion: "Write the criterion, 3 to 80 signs",
      weight: "Write a weight from 1 to 5",
      oneCriterion: "Write at least one criterion",
      twice: "Two criteria have the same name",
      prize: "Write the prize, 3 to 120 signs",
      sum: "Write a sum in euros, from 1 to 100,000",
      datasets: "Choose datasets of the catalogue",
      reason: "Write the reason, 10 to 500 signs",
    },
  },
  nl: {
    create: "Een uitdaging voorbereiden",
    edit: "De uitdaging wijzigen",
    lead: "Een ontwerp wordt enkel door medewerkers gelezen. Eenmaal bekendgemaakt verandert het met een reden die iedereen leest.",
    languages: "Talen",
    save: "Opslaan",
    publish: "De uitdaging bekendmaken",
    publishLead: "Iedereen zal ze lezen. Teams vormen zich vanaf de opening.",
    notPublished: "De uitdaging is niet bekendgemaakt: ze is het al, of de sluiting is voorbij.",
    end: "De uitdaging stopzetten",
    endLead: "Ze zal geen resultaten hebben. De reden wordt door iedereen gelezen.",
    endReason: "Waarom de uitdaging stopt",
    frozen: "De sluiting is voorbij, of de jury is begonnen met punten geven. Er is niets opgeslagen.",
    reason: "Waarom dit verandert",
    reasonHint: "Door iedereen gelezen, naast de uitdaging",
    name: "Titel",
    question: "De vraag",
    questionHint: "Eén zin die iedereen begrijpt",
    about: "Voorstelling",
    rules: "Reglement",
    rulesHint: "Wie mag meedoen, van wie is wat gemaakt wordt, wat uitgesloten is",
    partners: "Partners",
    partnersHint: "Eén per regel",
    team: "Personen in een team, hoogstens",
    calendar: "Kalender",
    opens: "Opening",
    questionsUntil: "Vragen worden aanvaard tot",
    closes: "Sluiting",
    closesHint: "Vanaf dit ogenblik wordt niets meer aanvaard",
    criteria: "Criteria van de jury",
    prizes: "Prijzen",
    prizesLead: "Zonder bedrag is de prijs in natura: zeg welke.",
    datasets: "Datasets",
    criteriaLead: (most) => `De jury geeft 0 tot ${most} punten per criterium; ze tellen volgens hun gewicht.`,
    criterion: (n) => `Criterium ${n}`,
    weight: (n) => `Gewicht van criterium ${n}`,
    prize: (n) => `Prijs ${n}`,
    sum: (n) => `Bedrag van prijs ${n}`,
    problems: {
      title: "Schrijf 3 tot 120 tekens",
      question: "Schrijf de vraag, 10 tot 300 tekens",
      about: "Schrijf 10 tot 8.000 tekens",
      rules: "Schrijf het reglement, 10 tot 8.000 tekens",
      partners: "Schrijf hoogstens 12 partners, van elk 120 tekens",
      team: "Schrijf een getal van 1 tot 20",
      moment: "Schrijf een dag en een uur",
      order: "Kies een sluiting die nog komt, na de opening",
      questions: "Kies een ogenblik tussen opening en sluiting",
      criterion: "Schrijf het criterium, 3 tot 80 tekens",
      weight: "Schrijf een gewicht van 1 tot 5",
      oneCriterion: "Schrijf minstens één criterium",
      twice: "Twee criteria hebben dezelfde naam",
      prize: "Schrijf de prijs, 3 tot 120 tekens",
      sum: "Schrijf een bedrag in euro, van 1 tot 100.000",
      datasets: "Kies datasets uit de catalogus",
      reason: "Schrijf de reden, 10 tot 500 tekens",
    },
  },
};
