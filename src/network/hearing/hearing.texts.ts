import type { Locale } from "#platform/i18n/locale.ts";

type Outcome = "excluded" | "kept" | "dropped";

type HearingTexts = Readonly<
  Record<
    | ("here" | "lead" | "grounds" | "groundsHint" | "day" | "dayHint" | "call" | "already" | "heardOn" | "answer" | "answerHint" | "send" | "noAnswer")
    | ("decide" | "decideLead" | "decision" | "reasons" | "record" | "decidedOn" | "early" | "called" | "open"),
    string
  >
> & {
  readonly title: (name: string) => string;
  readonly accuse: (name: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly done: Readonly<Record<"ouverte" | "repondu" | "decidee", string>>;
  readonly problems: Readonly<Record<"day" | "grounds" | "defence" | "outcome" | "reasons", string>>;
};

const fr: HearingTexts = {
  title: (name) => `Audition\u00a0: ${name}`,
  accuse: (name) => `Ouvrir une audition\u00a0: ${name}`,
  here: "Audition",
  lead: "Avant toute exclusion, le membre lit les motifs, a quinze jours au moins, répond par écrit et est entendu. Qui ouvre l’audition ne décide pas.",
  grounds: "Les motifs",
  groundsHint: "Des faits et des dates. Le membre et l’animation du réseau les lisent, personne d’autre.",
  day: "Jour de l’audition",
  dayHint: "Dans quinze jours au plus tôt, dans un an au plus tard.",
  call: "Convoquer à l’audition",
  already: "Une audition de ce membre est déjà ouverte.",
  heardOn: "Jour de l’audition",
  answer: "Votre réponse",
  answerHint: "Vous pouvez la changer jusqu’à la décision.",
  send: "Enregistrer la réponse",
  noAnswer: "Le membre n’a pas encore répondu par écrit.",
  decide: "Décider",
  decideLead: "À partir du jour de l’audition. Abandonner est possible avant.",
  decision: "Décision",
  reasons: "Les raisons",
  record: "Enregistrer la décision",
  decidedOn: "Décidée le",
  early: "Le jour de l’audition n’est pas encore venu\u00a0: seul l’abandon est possible.",
  called: "Vous avez ouvert cette audition\u00a0: une autre personne de l’animation doit décider.",
  open: "Ouverte",
  outcomes: { excluded: "Exclure le membre", kept: "Garder le membre", dropped: "Abandonner l’audition" },
  done: {
    ouverte: "Le membre est convoqué et prévenu.",
    repondu: "La réponse est enregistrée.",
    decidee: "La décision est enregistrée, le membre est prévenu.",
  },
  problems: {
    day: "Choisissez un jour entre quinze jours et un an.",
    grounds: "Écrivez les motifs, en 3 à 2 000 signes.",
    defence: "Écrivez de 1 à 4 000 signes.",
    outcome: "Choisissez une décision.",
    reasons: "Dites pourquoi, en 3 à 2 000 signes.",
  },
};

const en: HearingTexts = {
  title: (name) => `Hearing: ${name}`,
  accuse: (name) => `Open a hearing: ${name}`,
  here: "Hearing",
  lead: "Before any exclusion the member reads the grounds, has a fortnight at least, answers in writing and is heard. Who opens the hearing does not decide.",
  grounds: "Grounds",
  groundsHint: "Facts and dates. The member and the coordinators read them, nobody else.",
  day: "Day of the hearing",
  dayHint: "In fifteen days at the earliest, within a year.",
  call: "Call to the hearing",
  already: "A hearing of this member is open already.",
  heardOn: "Day of the hearing",
  answer: "Your answer",
  answerHint: "You can change it until the decision.",
  send: "Save the answer",
  noAnswer: "The member has not answered in writing yet.",
  decide: "Decide",
  decideLead: "From the day of the hearing on. It may be dropped before.",
  decision: "Decision",
  reasons: "Reasons",
  record: "Record the decision",
  decidedOn: "Decided on",
  early: "The day of the hearing has not come: it can only be dropped.",
  called: "You opened this hearing: another coordinator must decide.",
  open: "Open",
  outcomes: { excluded: "Exclude the member", kept: "Keep the member", dropped: "Drop the hearing" },
  done: { ouverte: "The member is called and told.", repondu: "The answer is saved.", decidee: "The decision is recorded, the member is told." },
  problems: {
    day: "Choose a day between fifteen days and a year.",
    grounds: "Write the grounds, in 3 to 2,000 characters.",
    defence: "Write 1 to 4,000 characters.",
    outcome: "Choose a decision.",
    reasons: "Say why, in 3 to 2,000 characters.",
  },
};

const nl: HearingTexts = {
  title: (name) => `Hoorzitting: ${name}`,
  accuse: (name) => `Een hoorzitting openen: ${name}`,
  here: "Hoorzitting",
  lead: "Voor elke uitsluiting leest het lid de gronden, heeft het minstens vijftien dagen, antwoordt het schriftelijk en wordt het gehoord. Wie de hoorzitting opent, beslist niet.",
  grounds: "Gronden",
  groundsHint: "Feiten en datums. Het lid en de coördinatie lezen ze, niemand anders.",
  day: "Dag van de hoorzitting",
  dayHint: "Ten vroegste over vijftien dagen, binnen een jaar.",
  call: "Oproepen voor de hoorzitting",
  already: "Een hoorzitting van dit lid is al geopend.",
  heardOn: "Dag van de hoorzitting",
  answer: "Uw antwoord",
  answerHint: "U kunt het wijzigen tot de beslissing.",
  send: "Antwoord opslaan",
  noAnswer: "Het lid antwoordde nog niet schriftelijk.",
  decide: "Beslissen",
  decideLead: "Vanaf de dag van de hoorzitting. Laten vallen kan eerder.",
  decision: "Beslissing",
  reasons: "Redenen",
  record: "Beslissing vastleggen",
  decidedOn: "Beslist op",
  early: "De dag van de hoorzitting is nog niet gekomen: ze kan enkel vervallen.",
  called: "U opende deze hoorzitting: een andere coördinator moet beslissen.",
  open: "Geopend",
  outcomes: { excluded: "Het lid uitsluiten", kept: "Het lid behouden", dropped: "De hoorzitting laten vallen" },
  done: {
    ouverte: "Het lid is opgeroepen en verwittigd.",
    repondu: "Het antwoord is opgeslagen.",
    decidee: "De beslissing is vastgelegd, het lid is verwittigd.",
  },
  problems: {
    day: "Kies een dag tussen vijftien dagen en een jaar.",
    grounds: "Schrijf de gronden, in 3 tot 2.000 tekens.",
    defence: "Schrijf 1 tot 4.000 tekens.",
    outcome: "Kies een beslissing.",
    reasons: "Zeg waarom, in 3 tot 2.000 tekens.",
  },
};

export const hearingTexts: Record<Locale, HearingTexts> = { fr, en, nl };
