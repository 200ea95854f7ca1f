import type { Locale } from "#platform/i18n/locale.ts";

interface CriteriaTexts {
  readonly title: (stage: string) => string;
  readonly lead: Record<"admissibility" | "jury", string>;
  readonly row: (n: number) => string;
  readonly name: string;
  readonly description: string;
  readonly weight: string;
  readonly weightHint: string;
  readonly save: string;
  readonly hint: string;
  readonly noneGiven: string;
  readonly nameWrong: string;
  readonly descriptionWrong: string;
  readonly weightWrong: string;
  readonly twice: string;
  readonly saved: string;
  readonly frozen: string;
  readonly frozenLead: string;
  readonly invoked: string;
  readonly share: string;
  readonly proposed: string;
}

const fr: CriteriaTexts = {
  title: (stage) => `Critères\u00a0: ${stage}`,
  lead: {
    admissibility: "Publiés sur la page de la démarche. Un refus nomme celui qui n’est pas respecté.",
    jury: "Publiés avant les notes. La première note les fige\u00a0: ni leur liste, ni leurs mots, ni leurs poids ne changent plus.",
  },
  row: (n) => `Critère ${n}`,
  name: "Nom",
  description: "Précision",
  weight: "Poids",
  weightHint: "De 1 à 100. Seul compte le rapport entre les poids.",
  save: "Publier les critères",
  hint: "Videz le nom d’un critère pour le retirer.",
  noneGiven: "Écrivez au moins un critère",
  nameWrong: "Écrivez le nom en 3 à 120 signes",
  descriptionWrong: "Écrivez la précision en 1\u00a0000 signes au plus",
  weightWrong: "Écrivez un poids de 1 à 100",
  twice: "Deux critères ont le même nom",
  saved: "Critères publiés.",
  frozen: "Une première note vient d’être donnée\u00a0: les critères sont figés, rien n’a été enregistré.",
  frozenLead: "Figés par la première note. Ils ne changent plus.",
  invoked: "Un de ces critères a déjà motivé un refus\u00a0: gardez-le, ou changez ses mots. Rien n’a été enregistré.",
  share: "Part de la note",
  proposed: "Repris du texte de l’étape. Relisez, puis publiez.",
};

const en: CriteriaTexts = {
  title: (stage) => `Criteria: ${stage}`,
  lead: {
    admissibility: "Published on the process’s page. A refusal names the one that is not met.",
    jury: "Published before the scores. The first score freezes them: neither their list, words nor weights change any more.",
  },
  row: (n) => `Criterion ${n}`,
  name: "Name",
  description: "Detail",
  weight: "Weight",
  weightHint: "From 1 to 100. Only the ratio between weights counts.",
  save: "Publish the criteria",
  hint: "Empty the name of a criterion to remove it.",
  noneGiven: "Write at least one criterion",
  nameWrong: "Write the name in 3 to 120 characters",
  descriptionWrong: "Write the detail in 1,000 characters at most",
  weightWrong: "Write a weight from 1 to 100",
  twice: "Two criteria have the same name",
  saved: "Criteria published.",
  frozen: "A first score has just been given: the criteria are frozen, nothing was saved.",
  frozenLead: "Frozen by the first score. They do not change any more.",
  invoked: "One of these criteria has been the reason of a refusal: keep it, or change its words. Nothing was saved.",
  share: "Share of the mark",
  proposed: "Taken from the stage’s text. Read again, then publish.",
};

const nl: CriteriaTexts = {
  title: (stage) => `Criteria: ${stage}`,
  lead: {
    admissibility: "Gepubliceerd op de pagina van het traject. Een weigering noemt het criterium waaraan niet is voldaan.",
    jury: "Gepubliceerd voor de punten. De eerste score bevriest ze: lijst, woorden en gewichten veranderen niet meer.",
  },
  row: (n) => `Criterium ${n}`,
  name: "Naam",
  description: "Toelichting",
  weight: "Gewicht",
  weightHint: "Van 1 tot 100. Alleen de verhouding tussen de gewichten telt.",
  save: "De criteria publiceren",
  hint: "Maak de naam van een criterium leeg om het te verwijderen.",
  noneGiven: "Schrijf minstens één criterium",
  nameWrong: "Schrijf de naam in 3 tot 120 tekens",
  descriptionWrong: "Schrijf de toelichting in hoogstens 1 000 tekens",
  weightWrong: "Schrijf een gewicht van 1 tot 100",
  twice: "Twee criteria hebben dezelfde naam",
  saved: "Criteria gepubliceerd.",
  frozen: "Er is net een eerste score gegeven: de criteria zijn bevroren, er is niets bewaard.",
  frozenLead: "Bevroren door de eerste score. Ze veranderen niet meer.",
  invoked: "Een van deze criteria was al de reden van een weigering: behoud het, of verander de woorden. Er is niets bewaard.",
  share: "Aandeel in de score",
  proposed: "Overgenomen uit de tekst van de stap. Lees na en publiceer.",
};

export const criteriaTexts: Record<Locale, CriteriaTexts> = { fr, en, nl };
