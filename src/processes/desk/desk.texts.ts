import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface DeskTexts {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly prepare: string;
  readonly turns: string;
  readonly turnsSays: string;
  readonly nothingWaits: string;
  readonly nothingWaitsSays: string;
  readonly processes: string;
  readonly columns: Readonly<Record<"what" | "who" | "process" | "due" | "stage" | "state" | "next", string>>;
  readonly late: Plurals;
  readonly noDue: string;
  readonly dueOn: (date: string) => string;
  readonly wasDueOn: (date: string) => string;
  readonly filter: string;
  readonly show: string;
  readonly onlyLate: string;
  readonly allTurns: string;
  readonly which: string;
  readonly shownStates: Readonly<Record<"running" | "preparing" | "over", string>>;
  readonly noProcess: string;
  readonly search: string;
  readonly csv: string;
  readonly noProcessSays: string;
  readonly noStage: string;
  readonly allOver: string;
  readonly until: (date: string) => string;
  readonly opensOn: (date: string) => string;
  readonly noEnd: string;
  readonly toEnd: string;
  readonly toPublish: (date: string) => string;
}

export const deskTexts: Readonly<Record<Locale, DeskTexts>> = {
  fr: {
    title: "Mes démarches à conduire",
    lead: "Ce qui attend, qui doit agir, ce qui est en retard.",
    back: "Revenir aux démarches",
    prepare: "Préparer une démarche",
    turns: "Ce qui attend",
    turnsSays: "Le plus pressé d’abord.",
    nothingWaits: "Rien n’attend",
    nothingWaitsSays: "Ce qui sera à faire apparaîtra ici, avec le délai et le nom de qui doit agir.",
    processes: "Les démarches",
    columns: { what: "À faire", who: "Qui doit agir", process: "Démarche", due: "Délai", stage: "Étape", state: "État", next: "Suite" },
    late: { one: "# en retard", other: "# en retard" },
    noDue: "Sans délai",
    dueOn: (date) => `Avant le ${date}`,
    wasDueOn: (date) => `Depuis le ${date}`,
    filter: "Trier ce qui attend",
    show: "Afficher",
    onlyLate: "En retard seulement",
    allTurns: "Tout ce qui attend",
    which: "Démarches",
    shownStates: { running: "Publiées", preparing: "En préparation", over: "Closes ou annulées" },
    search: "Mots du titre",
    csv: "Télécharger la liste (CSV)",
    noProcess: "Aucune démarche ici",
    noProcessSays: "Préparez-en une à partir d’un modèle, ou reprenez une démarche passée.",
    noStage: "Aucune étape",
    allOver: "Toutes les étapes sont terminées",
    until: (date) => `jusqu’au ${date}`,
    opensOn: (date) => `ouvre le ${date}`,
    noEnd: "sans fin",
    toEnd: "Toutes les étapes sont terminées\u00a0: clore la démarche",
    toPublish: (date) => `La première étape devait ouvrir le ${date}\u00a0: publier, ou changer les dates`,
  },
  en: {
    title: "Processes to run",
    lead: "What waits, who must act, what is late.",
    back: "Back to the processes",
    prepare: "Prepare a process",
    turns: "What waits",
    turnsSays: "The most pressing first.",
    nothingWaits: "Nothing waits",
    nothingWaitsSays: "What there is to do will appear here, with its due date and the name of who must act.",
    processes: "The processes",
    columns: { what: "To do", who: "Who must act", process: "Process", due: "Due", stage: "Stage", state: "State", next: "Next" },
    late: { one: "# late", other: "# late" },
    noDue: "No due date",
    dueOn: (date) => `Before ${date}`,
    wasDueOn: (date) => `Since ${date}`,
    filter: "Sort what waits",
    show: "Show",
    onlyLate: "Late only",
    allTurns: "All that waits",
    which: "Processes",
    shownStates: { running: "Published", preparing: "Being prepared", over: "Closed or cancelled" },
    search: "Words of the title",
    csv: "Download the list (CSV)",
    noProcess: "No process here",
    noProcessSays: "Prepare one from a template, or take up a past process.",
    noStage: "No stage",
    allOver: "All stages are over",
    until: (date) => `until ${date}`,
    opensOn: (date) => `opens on ${date}`,
    noEnd: "no end",
    toEnd: "All stages are over: close the process",
    toPublish: (date) => `The first stage was to open on ${date}: publish, or change the dates`,
  },
  nl: {
    title: "Trajecten die ik leid",
    lead: "Wat wacht, wie moet handelen, wat te laat is.",
    back: "Terug naar de trajecten",
    prepare: "Een traject voorbereiden",
    turns: "Wat wacht",
    turnsSays: "Het dringendste eerst.",
    nothingWaits: "Er wacht niets",
    nothingWaitsSays: "Wat te doen is verschijnt hier, met de termijn en de naam van wie moet handelen.",
    processes: "De trajecten",
    columns: { what: "Te doen", who: "Wie moet handelen", process: "Traject", due: "Termijn", stage: "Fase", state: "Toestand", next: "Vervolg" },
    late: { one: "# te laat", other: "# te laat" },
    noDue: "Zonder termijn",
    dueOn: (date) => `Vóór ${date}`,
    wasDueOn: (date) => `Sinds ${date}`,
    filter: "Sorteren wat wacht",
    show: "Tonen",
    onlyLate: "Alleen wat te laat is",
    allTurns: "Alles wat wacht",
    which: "Trajecten",
    shownStates: { running: "Gepubliceerd", preparing: "In voorbereiding", over: "Afgesloten of geannuleerd" },
    search: "Woorden van de titel",
    csv: "De lijst downloaden (CSV)",
    noProcess: "Hier is geen traject",
    noProcessSays: "Bereid er een voor vanuit een model, of herneem een vorig traject.",
    noStage: "Geen fase",
    allOver: "Alle fasen zijn voorbij",
    until: (date) => `tot ${date}`,
    opensOn: (date) => `opent op ${date}`,
    noEnd: "zonder einde",
    toEnd: "Alle fasen zijn voorbij: het traject afsluiten",
    toPublish: (date) => `De eerste fase moest opengaan op ${date}: publiceren, of de data wijzigen`,
  },
};
