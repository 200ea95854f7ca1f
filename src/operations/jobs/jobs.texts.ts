import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { JobState } from "#platform/jobs/listed-jobs.query.ts";

interface JobTexts {
  readonly title: string;
  readonly lead: string;
  readonly found: Plurals;
  readonly search: string;
  readonly name: string;
  readonly state: string;
  readonly allStates: string;
  readonly submit: string;
  readonly states: Readonly<Record<JobState, string>>;
  readonly columns: { readonly name: string; readonly state: string; readonly attempts: string; readonly when: string; readonly reason: string };
  readonly asked: (when: string) => string;
  readonly due: (when: string) => string;
  readonly ended: (when: string) => string;
  readonly progress: string;
  readonly follows: (room: string) => string;
  readonly select: string;
  readonly retry: string;
  readonly forget: string;
  readonly retried: Plurals;
  readonly forgotten: Plurals;
  readonly gone: string;
  readonly emptyTitle: string;
  readonly emptyNote: string;
}

export const jobTexts: Record<Locale, JobTexts> = {
  fr: {
    title: "Travaux en arrière-plan",
    lead: "Envois, imports, calculs de nuit\u00a0: ce qui tourne, ce qui attend et ce qui a échoué. Un travail fini reste affiché trois jours, un échec trente.",
    found: { one: "1 travail", other: "# travaux" },
    search: "Chercher un travail",
    name: "Nom ou titre",
    state: "État",
    allStates: "Tous",
    submit: "Chercher",
    states: { failed: "A échoué", again: "Sera repris", active: "En cours", waiting: "En attente", done: "Fini" },
    columns: { name: "Travail", state: "État", attempts: "Essais", when: "Quand", reason: "Raison de l’échec" },
    asked: (when) => `demandé le ${when}`,
    due: (when) => `prévu le ${when}`,
    ended: (when) => `fini le ${when}`,
    follows: (room) => `Suites d’un événement\u00a0: ${room}`,
    progress: "Voir l’avancement",
    select: "Ce qui a échoué",
    retry: "Relancer",
    forget: "Oublier",
    retried: { one: "1 travail est relancé.", other: "# travaux sont relancés." },
    forgotten: { one: "1 échec est oublié.", other: "# échecs sont oubliés." },
    gone: "Quelqu’un d’autre s’en est occupé entre-temps.",
    emptyTitle: "Rien ici",
    emptyNote: "Aucun travail n’a été demandé.",
  },
  en: {
    title: "Work in the background",
    lead: "Mails, imports, nightly figures: what runs, what waits and what failed. Finished work is shown for three days, a failure for thirty.",
    found: { one: "1 job", other: "# jobs" },
    search: "Search a job",
    name: "Name or title",
    state: "State",
    allStates: "All",
    submit: "Search",
    states: { failed: "Failed", again: "Will be tried again", active: "Running", waiting: "Waiting", done: "Done" },
    columns: { name: "Job", state: "State", attempts: "Attempts", when: "When", reason: "Why it failed" },
    asked: (when) => `asked on ${when}`,
    due: (when) => `due on ${when}`,
    ended: (when) => `ended on ${when}`,
    follows: (room) => `What follows an event: ${room}`,
    progress: "See its progress",
    select: "What failed",
    retry: "Try again",
    forget: "Forget",
    retried: { one: "1 job is tried again.", other: "# jobs are tried again." },
    forgotten: { one: "1 failure is forgotten.", other: "# failures are forgotten." },
    gone: "Somebody else has dealt with it meanwhile.",
    emptyTitle: "Nothing here",
    emptyNote: "No job was asked for.",
  },
  nl: {
    title: "Werk op de achtergrond",
    lead: "E-mails, invoer, nachtelijke cijfers: wat loopt, wat wacht en wat mislukte. Wat klaar is, blijft drie dagen staan, wat mislukte dertig.",
    found: { one: "1 taak", other: "# taken" },
    search: "Een taak zoeken",
    name: "Naam of titel",
    state: "Staat",
    allStates: "Alle",
    submit: "Zoeken",
    states: { failed: "Mislukt", again: "Wordt hernomen", active: "Loopt", waiting: "Wacht", done: "Klaar" },
    columns: { name: "Taak", state: "Staat", attempts: "Pogingen", when: "Wanneer", reason: "Waarom het mislukte" },
    asked: (when) => `gevraagd op ${when}`,
    due: (when) => `gepland op ${when}`,
    ended: (when) => `klaar op ${when}`,
    follows: (room) => `Gevolgen van een gebeurtenis: ${room}`,
    progress: "De voortgang zien",
    select: "Wat mislukte",
    retry: "Opnieuw proberen",
    forget: "Vergeten",
    retried: { one: "1 taak wordt opnieuw geprobeerd.", other: "# taken worden opnieuw geprobeerd." },
    forgotten: { one: "1 mislukking is vergeten.", other: "# mislukkingen zijn vergeten." },
    gone: "Iemand anders heeft het intussen geregeld.",
    emptyTitle: "Niets hier",
    emptyNote: "Er is geen taak gevraagd.",
  },
};
