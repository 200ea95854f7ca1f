import type { Locale } from "#platform/i18n/locale.ts";
import type { Says } from "#platform/ui/page-context.tsx";

interface AdmissibilityTexts {
  readonly title: string;
  readonly queue: string;
  readonly queueLead: string;
  readonly tabs: Record<"waiting" | "admitted" | "refused", string>;
  readonly start: string;
  readonly admitTicked: string;
  readonly none: string;
  readonly noneText: string;
  readonly noneYet: string;
  readonly criteria: string;
  readonly editCriteria: string;
  readonly noCriteria: string;
  readonly judge: string;
  readonly lead: string;
  readonly admit: string;
  readonly refuse: string;
  readonly orRefuse: string;
  readonly criterion: string;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly choose: string;
  readonly criterionMissing: string;
  readonly reasonsMissing: string;
  readonly skip: string;
  readonly left: { one: string; other: string };
  readonly done: Says;
  readonly problems: Record<"decided" | "closed" | "gone_on", string>;
  readonly revise: string;
  readonly reviseLead: Record<"admitted" | "refused", string>;
  readonly reviseTo: Record<"admitted" | "refused", string>;
  readonly settled: string;
  readonly history: string;
  readonly decisions: Record<"admitted" | "refused", string>;
  readonly revised: string;
  readonly dueOn: string;
}

const fr: AdmissibilityTexts = {
  title: "Recevabilité",
  queue: "Juger ce qui est recevable",
  queueLead: "Chaque idée est jugée selon les critères publiés, avec ses raisons. Ses auteurs peuvent contester un refus.",
  tabs: { waiting: "À juger", admitted: "Recevables", refused: "Non recevables" },
  admitTicked: "Déclarer recevables",
  start: "Juger une à une",
  none: "Rien à juger",
  noneText: "Toutes les idées déposées ont une décision.",
  noneYet: "Aucune idée ici pour l’instant.",
  criteria: "Critères publiés",
  editCriteria: "Écrire les critères",
  noCriteria: "Publiez d’abord les critères de cette étape\u00a0: un refus en nomme un",
  judge: "Cette idée est-elle recevable\u00a0?",
  lead: "Elle l’est si elle respecte tous les critères publiés.",
  admit: "Recevable",
  refuse: "Non recevable",
  orRefuse: "Sinon",
  criterion: "Critère qui n’est pas respecté",
  reasons: "Raisons",
  reasonsHint: "Publiées avec la décision, et envoyées aux auteurs. Nécessaires pour un refus.",
  choose: "Dites si l’idée est recevable",
  criterionMissing: "Choisissez le critère qui n’est pas respecté",
  reasonsMissing: "Écrivez les raisons en 10 à 4\u00a0000 signes",
  skip: "Passer à la suivante",
  left: { one: "# idée à juger", other: "# idées à juger" },
  done: {
    recevables: (count) => `Idées déclarées recevables\u00a0: ${count}. Leurs auteurs sont prévenus.`,
    recevables_en_partie: (count) =>
      `Idées déclarées recevables\u00a0: ${count}. Les autres ont changé d’état entre-temps\u00a0: rien n’a été enregistré pour elles.`,
    recevable: "Idée déclarée recevable.",
    refusee: "Idée déclarée non recevable. Ses auteurs sont prévenus.",
    revue: "Décision revue. Les auteurs sont prévenus.",
  },
  problems: {
    decided: "Une autre personne vient de décider. Rien n’a été enregistré\u00a0: lisez sa décision ci-dessous.",
    closed: "Cette démarche est annulée ou n’a pas commencé\u00a0: rien n’a été enregistré.",
    gone_on: "L’idée est allée plus loin, ou n’est plus là\u00a0: sa recevabilité ne se juge plus.",
  },
  revise: "Revoir la décision",
  reviseLead: {
    admitted: "L’idée est recevable. Vous pouvez revenir sur cette décision, avec un critère et des raisons.",
    refused: "L’idée n’est pas recevable. Vous pouvez revenir sur cette décision, avec des raisons.",
  },
  reviseTo: { admitted: "Déclarer recevable", refused: "Déclarer non recevable" },
  settled: "L’idée est allée plus loin\u00a0: cette décision ne change plus ici.",
  history: "Décisions prises",
  decisions: { admitted: "Recevable", refused: "Non recevable" },
  revised: "Décision revue",
  dueOn: "à juger avant le",
};

const en: AdmissibilityTexts = {
  title: "Admissibility",
  queue: "Judge what is admissible",
  queueLead: "Each idea is judged by the published criteria, with reasons. Its authors can contest a refusal.",
  tabs: { waiting: "To judge", admitted: "Admissible", refused: "Not admissible" },
  admitTicked: "Declare admissible",
  start: "Judge one by one",
  none: "Nothing to judge",
  noneText: "All ideas that were filed have a decision.",
  noneYet: "No idea here for now.",
  criteria: "Published criteria",
  editCriteria: "Write the criteria",
  noCriteria: "Publish the criteria of this stage first: a refusal names one",
  judge: "Is this idea admissible?",
  lead: "It is if it meets all published criteria.",
  admit: "Admissible",
  refuse: "Not admissible",
  orRefuse: "If not",
  criterion: "Criterion that is not met",
  reasons: "Reasons",
  reasonsHint: "Published with the decision and sent to the authors. Needed for a refusal.",
  choose: "Say whether the idea is admissible",
  criterionMissing: "Choose the criterion that is not met",
  reasonsMissing: "Write the reasons in 10 to 4,000 characters",
  skip: "Skip to the next one",
  left: { one: "# idea to judge", other: "# ideas to judge" },
  done: {
    recevables: (count) => `Ideas declared admissible: ${count}. Their authors are told.`,
    recevables_en_partie: (count) => `Ideas declared admissible: ${count}. The others changed state meanwhile: nothing was saved for them.`,
    recevable: "Idea declared admissible.",
    refusee: "Idea declared not admissible. Its authors are told.",
    revue: "Decision revised. The authors are told.",
  },
  problems: {
    decided: "Somebody else has just decided. Nothing was saved: read their decision below.",
    closed: "This process is cancelled or has not begun: nothing was saved.",
    gone_on: "The idea has gone further, or is gone: its admissibility is not judged any more.",
  },
  revise: "Revise the decision",
  reviseLead: {
    admitted: "The idea is admissible. You can go back on this decision, with a criterion and reasons.",
    refused: "The idea is not admissible. You can go back on this decision, with reasons.",
  },
  reviseTo: { admitted: "Declare admissible", refused: "Declare not admissible" },
  settled: "The idea has gone further: this decision does not change here any more.",
  history: "Decisions taken",
  decisions: { admitted: "Admissible", refused: "Not admissible" },
  revised: "Decision revised",
  dueOn: "to judge before",
};

const nl: AdmissibilityTexts = {
  title: "Ontvankelijkheid",
  queue: "Beoordelen wat ontvankelijk is",
  queueLead: "Elk idee wordt beoordeeld volgens de gepubliceerde criteria, met redenen. De indieners kunnen een weigering betwisten.",
  tabs: { waiting: "Te beoordelen", admitted: "Ontvankelijk", refused: "Niet ontvankelijk" },
  admitTicked: "Ontvankelijk verklaren",
  start: "Een voor een beoordelen",
  none: "Niets te beoordelen",
  noneText: "Alle ingediende ideeën hebben een beslissing.",
  noneYet: "Hier is voorlopig geen idee.",
  criteria: "Gepubliceerde criteria",
  editCriteria: "De criteria schrijven",
  noCriteria: "Publiceer eerst de criteria van deze stap: een weigering noemt er een",
  judge: "Is dit idee ontvankelijk?",
  lead: "Dat is het als het aan alle gepubliceerde criteria voldoet.",
  admit: "Ontvankelijk",
  refuse: "Niet ontvankelijk",
  orRefuse: "Zo niet",
  criterion: "Criterium waaraan niet is voldaan",
  reasons: "Redenen",
  reasonsHint: "Gepubliceerd met de beslissing en naar de indieners gestuurd. Nodig bij een weigering.",
  choose: "Zeg of het idee ontvankelijk is",
  criterionMissing: "Kies het criterium waaraan niet is voldaan",
  reasonsMissing: "Schrijf de redenen in 10 tot 4 000 tekens",
  skip: "Naar het volgende",
  left: { one: "# idee te beoordelen", other: "# ideeën te beoordelen" },
  done: {
    recevables: (count) => `Ontvankelijk verklaarde ideeën: ${count}. Hun indieners zijn verwittigd.`,
    recevables_en_partie: (count) => `Ontvankelijk verklaarde ideeën: ${count}. De andere veranderden intussen van toestand: daarvoor is niets bewaard.`,
    recevable: "Idee ontvankelijk verklaard.",
    refusee: "Idee niet ontvankelijk verklaard. De indieners zijn verwittigd.",
    revue: "Beslissing herzien. De indieners zijn verwittigd.",
  },
  problems: {
    decided: "Iemand anders heeft net beslist. Er is niets bewaard: lees die beslissing hieronder.",
    closed: "Dit traject is geannuleerd of nog niet begonnen: er is niets bewaard.",
    gone_on: "Het idee is verder gegaan of verdwenen: de ontvankelijkheid wordt niet meer beoordeeld.",
  },
  revise: "De beslissing herzien",
  reviseLead: {
    admitted: "Het idee is ontvankelijk. U kunt op deze beslissing terugkomen, met een criterium en redenen.",
    refused: "Het idee is niet ontvankelijk. U kunt op deze beslissing terugkomen, met redenen.",
  },
  reviseTo: { admitted: "Ontvankelijk verklaren", refused: "Niet ontvankelijk verklaren" },
  settled: "Het idee is verder gegaan: deze beslissing verandert hier niet meer.",
  history: "Genomen beslissingen",
  decisions: { admitted: "Ontvankelijk", refused: "Niet ontvankelijk" },
  revised: "Beslissing herzien",
  dueOn: "te beoordelen voor",
};

export const admissibilityTexts: Record<Locale, AdmissibilityTexts> = { fr, en, nl };
