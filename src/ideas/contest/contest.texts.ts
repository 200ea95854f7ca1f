import type { Locale } from "#platform/i18n/locale.ts";
import { verdictTexts } from "../verdicts.texts.ts";
import type { Contest, ContestTab } from "./contest.query.ts";
import type { Contestable } from "../verdicts.ts";

interface ContestTexts {
  readonly title: string;
  readonly lead: string;
  readonly about: string;
  readonly abouts: Readonly<Record<Contestable, string>>;
  readonly aboutMissing: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsMissing: string;
  readonly send: string;
  readonly nothing: string;
  readonly done: Record<"envoyee" | "retenue", string>;
  readonly over: string;
  readonly decide: string;
  readonly decideLead: string;
  readonly outcome: string;
  readonly outcomes: Record<"upheld" | "rejected", string>;
  readonly effects: Readonly<Record<Contestable, string>>;
  readonly outcomeMissing: string;
  readonly exclude: string;
  readonly excludeHint: string;
  readonly answer: string;
  readonly problems: Record<"decided" | "gone_on", string>;
  readonly decided: string;
  readonly states: Readonly<Record<Contest["state"], string>>;
  readonly queue: string;
  readonly queueLead: string;
  readonly tabs: Readonly<Record<ContestTab, string>>;
  readonly empty: Readonly<Record<ContestTab, string>>;
  readonly section: string;
  readonly by: (who: string, when: string) => string;
  readonly act: string;
}

const fr: ContestTexts = {
  title: "Contester une décision",
  lead: "Vous avez deux mois après une décision pour la contester. L’équipe vous répond avec ses raisons, publiées.",
  about: "Décision contestée",
  abouts: verdictTexts.fr.contestables,
  aboutMissing: "Choisissez la décision que vous contestez",
  words: "Pourquoi",
  wordsHint: "Publié. Dites quel fait est faux, oublié ou mal compris.",
  wordsMissing: "Écrivez pourquoi, en 20 à 4\u00a0000 signes",
  send: "Contester la décision",
  nothing: "Aucune décision sur cette idée ne peut être contestée aujourd’hui.",
  done: {
    envoyee: "Votre contestation est envoyée. L’équipe vous répondra ici.",
    retenue: "Votre contestation est envoyée à l’équipe. Son texte attend la lecture d’une modératrice ou d’un modérateur avant d’être publié.",
  },
  over: "Cette décision ne peut plus être contestée, ou l’est déjà\u00a0: rien n’a été enregistré.",
  decide: "Répondre à une contestation",
  decideLead: "La réponse est publiée et envoyée aux auteurs.",
  outcome: "Réponse",
  outcomes: { upheld: "Accepter la contestation", rejected: "La rejeter" },
  effects: {
    admissibility: "L’idée devient recevable et passe à l’étape suivante.",
    feasibility: "L’étude est rouverte, à conclure de nouveau.",
    jury: "Le classement est recalculé et publié de nouveau.",
  },
  outcomeMissing: "Acceptez ou rejetez la contestation",
  exclude: "Notes à écarter du calcul",
  excludeHint: "Par exemple un conflit d’intérêts qui n’a pas été déclaré. Elles restent lisibles, avec la raison.",
  answer: "Publier la réponse",
  problems: {
    decided: "Une autre personne vient de répondre\u00a0: rien n’a été enregistré. Lisez sa réponse.",
    gone_on: "L’idée est allée plus loin\u00a0: on ne peut plus revenir sur cette décision. Rien n’a été enregistré.",
  },
  decided: "Réponse publiée. Les auteurs sont prévenus.",
  states: { open: "En attente de réponse", upheld: "Acceptée", rejected: "Rejetée" },
  queue: "Contestations",
  queueLead: "Ce que des auteurs contestent, et ce que vous leur avez répondu.",
  tabs: { open: "À répondre", decided: "Répondues" },
  empty: { open: "Aucune contestation n’attend de réponse", decided: "Aucune contestation n’a de réponse" },
  section: "Contestations",
  by: (who, when) => `${who}, le ${when}`,
  act: "Contester une décision",
};

const en: ContestTexts = {
  title: "Contest a decision",
  lead: "You have two months after a decision to contest it. The team answers you with its reasons, published.",
  about: "Decision contested",
  abouts: verdictTexts.en.contestables,
  aboutMissing: "Choose the decision that you contest",
  words: "Why",
  wordsHint: "Published. Say which fact is wrong, forgotten or misunderstood.",
  wordsMissing: "Write why, in 20 to 4,000 characters",
  send: "Contest the decision",
  nothing: "No decision on this idea can be contested today.",
  done: {
    envoyee: "Your objection is sent. The team will answer you here.",
    retenue: "Your objection is sent to the team. Its text waits for a moderator to read it before it is published.",
  },
  over: "This decision can no longer be contested, or is contested already: nothing was saved.",
  decide: "Answer an objection",
  decideLead: "The answer is published and sent to the authors.",
  outcome: "Answer",
  outcomes: { upheld: "Uphold the objection", rejected: "Reject it" },
  effects: {
    admissibility: "The idea becomes admissible and goes on to the next stage.",
    feasibility: "The study is reopened, to be concluded again.",
    jury: "The ranking is computed and published again.",
  },
  outcomeMissing: "Uphold or reject the objection",
  exclude: "Scores to leave out of the count",
  excludeHint: "For example a conflict of interest that was not declared. They stay readable, with the reason.",
  answer: "Publish the answer",
  problems: {
    decided: "Somebody else has just answered: nothing was saved. Read their answer.",
    gone_on: "The idea has gone further: this decision cannot be undone any more. Nothing was saved.",
  },
  decided: "Answer published. The authors are told.",
  states: { open: "Awaiting an answer", upheld: "Upheld", rejected: "Rejected" },
  queue: "Objections",
  queueLead: "What authors contest, and what you answered.",
  tabs: { open: "To answer", decided: "Answered" },
  empty: { open: "No objection awaits an answer", decided: "No objection was answered" },
  section: "Objections",
  by: (who, when) => `${who}, ${when}`,
  act: "Contest a decision",
};

const nl: ContestTexts = {
  title: "Een beslissing betwisten",
  lead: "U hebt na een beslissing twee maanden om ze te betwisten. Het team antwoordt u met redenen, die gepubliceerd worden.",
  about: "Betwiste beslissing",
  abouts: verdictTexts.nl.contestables,
  aboutMissing: "Kies de beslissing die u betwist",
  words: "Waarom",
  wordsHint: "Wordt gepubliceerd. Zeg welk feit fout, vergeten of verkeerd begrepen is.",
  wordsMissing: "Schrijf waarom, in 20 tot 4 000 tekens",
  send: "De beslissing betwisten",
  nothing: "Geen beslissing over dit idee kan vandaag betwist worden.",
  done: {
    envoyee: "Uw bezwaar is verstuurd. Het team antwoordt u hier.",
    retenue: "Uw bezwaar is naar het team gestuurd. De tekst wacht op een moderator voor hij gepubliceerd wordt.",
  },
  over: "Deze beslissing kan niet meer betwist worden, of is dat al: er is niets bewaard.",
  decide: "Een bezwaar beantwoorden",
  decideLead: "Het antwoord wordt gepubliceerd en naar de indieners gestuurd.",
  outcome: "Antwoord",
  outcomes: { upheld: "Het bezwaar aanvaarden", rejected: "Het verwerpen" },
  effects: {
    admissibility: "Het idee wordt ontvankelijk en gaat naar de volgende stap.",
    feasibility: "De studie wordt heropend en opnieuw besloten.",
    jury: "De rangschikking wordt opnieuw berekend en gepubliceerd.",
  },
  outcomeMissing: "Aanvaard of verwerp het bezwaar",
  exclude: "Punten die niet meetellen",
  excludeHint: "Bijvoorbeeld bij een niet gemeld belangenconflict. Ze blijven leesbaar, met de reden.",
  answer: "Het antwoord publiceren",
  problems: {
    decided: "Iemand anders heeft net geantwoord: er is niets bewaard. Lees dat antwoord.",
    gone_on: "Het idee is verder gegaan: deze beslissing kan niet meer ongedaan worden gemaakt. Er is niets bewaard.",
  },
  decided: "Antwoord gepubliceerd. De indieners zijn verwittigd.",
  states: { open: "Wacht op antwoord", upheld: "Aanvaard", rejected: "Verworpen" },
  queue: "Bezwaren",
  queueLead: "Wat indieners betwisten, en wat u hun antwoordde.",
  tabs: { open: "Te beantwoorden", decided: "Beantwoord" },
  empty: { open: "Geen bezwaar wacht op antwoord", decided: "Geen bezwaar is beantwoord" },
  section: "Bezwaren",
  by: (who, when) => `${who}, ${when}`,
  act: "Een beslissing betwisten",
};

export const contestTexts: Record<Locale, ContestTexts> = { fr, en, nl };
