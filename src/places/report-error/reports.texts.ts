import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ReportAct, ReportState } from "./error-report.ts";

interface Texts {
  readonly title: string;
  readonly here: string;
  readonly lead: string;
  readonly states: Record<ReportState, string>;
  readonly waiting: string;
  readonly none: string;
  readonly noneNote: string;
  readonly answered: string;
  readonly held: string;
  readonly heldNote: string;
  readonly on: (day: string) => string;
  readonly suggested: string;
  readonly answer: string;
  readonly given: string;
  readonly answerHint: string;
  readonly answerMissing: string;
  readonly answerLong: string;
  readonly correct: string;
  readonly acts: Record<ReportAct, string>;
  readonly done: Record<ReportAct, string>;
  readonly doneNote: string;
  readonly conflict: string;
  readonly conflictNote: string;
  readonly noWords: string;
  readonly back: string;
  readonly task: Plurals;
}

const fr: Texts = {
  title: "Erreurs signalées",
  here: "Signalements",
  lead: "Corrigez la fiche, puis répondez. La personne est remerciée et apprend ce qui a changé.",
  states: {
    unconfirmed: "Adresse à confirmer",
    held: "Retenu",
    open: "À traiter",
    forwarded: "Transmis à la collectivité",
    corrected: "Corrigé",
    not_error: "Pas une erreur",
    dropped: "Écarté",
  },
  waiting: "À traiter",
  none: "Aucun signalement n’attend de réponse",
  noneNote: "Quand quelqu’un signale une erreur, vous êtes prévenu et elle apparaît ici.",
  answered: "Répondus",
  held: "Retenus",
  heldNote: "Ils contiennent plusieurs liens. L’hôte ne les voit pas tant que vous ne les laissez pas passer.",
  on: (day) => `Signalé le ${day}`,
  suggested: "Ce qui serait juste",
  answer: "Votre réponse",
  given: "Réponse",
  answerHint: "Nécessaire si ce n’est pas une erreur. Elle est envoyée à la personne, dans un courriel.",
  answerMissing: "Expliquez pourquoi ce n’est pas une erreur",
  answerLong: "Écrivez 2 000 caractères au plus",
  correct: "Corriger la fiche d’abord",
  acts: {
    corrected: "C’est corrigé",
    not_error: "Ce n’est pas une erreur",
    forward: "Transmettre à la collectivité",
    release: "Laisser passer",
    drop: "Écarter",
  },
  done: {
    corrected: "La réponse est envoyée\u00a0: corrigé",
    not_error: "La réponse est envoyée",
    forward: "Le signalement est transmis à la collectivité",
    release: "Le signalement est transmis à l’hôte",
    drop: "Le signalement est écarté",
  },
  doneNote: "La personne est remerciée par courriel.",
  conflict: "Quelqu’un a déjà répondu",
  conflictNote: "Rien n’est envoyé une seconde fois. Voici l’état présent.",
  noWords: "Sans mot d’accompagnement.",
  back: "Voir la fiche",
  task: { one: "# erreur signalée attend une réponse", other: "# erreurs signalées attendent une réponse" },
};

const en: Texts = {
  title: "Reported mistakes",
  here: "Reports",
  lead: "Correct the record, then answer. The person is thanked and learns what has changed.",
  states: {
    unconfirmed: "Address to confirm",
    held: "Held",
    open: "To answer",
    forwarded: "Forwarded to the public authority",
    corrected: "Corrected",
    not_error: "Not a mistake",
    dropped: "Set aside",
  },
  waiting: "To answer",
  none: "No report awaits an answer",
  noneNote: "When somebody reports a mistake you are told and it appears here.",
  answered: "Answered",
  held: "Held",
  heldNote: "They contain several links. The host does not see them until you let them pass.",
  on: (day) => `Reported on ${day}`,
  suggested: "What would be right",
  answer: "Your answer",
  given: "Answer",
  answerHint: "Needed if it is not a mistake. It is sent to the person, in a mail.",
  answerMissing: "Explain why it is not a mistake",
  answerLong: "Write 2,000 characters at most",
  correct: "Correct the record first",
  acts: {
    corrected: "It is corrected",
    not_error: "It is not a mistake",
    forward: "Forward to the public authority",
    release: "Let it pass",
    drop: "Set aside",
  },
  done: {
    corrected: "The answer is sent: corrected",
    not_error: "The answer is sent",
    forward: "The report is forwarded to the public authority",
    release: "The report is passed on to the host",
    drop: "The report is set aside",
  },
  doneNote: "The person is thanked by mail.",
  conflict: "Somebody answered already",
  conflictNote: "Nothing is sent a second time. Here is the present state.",
  noWords: "Without a word beside.",
  back: "See the record",
  task: { one: "# reported mistake awaits an answer", other: "# reported mistakes await an answer" },
};

const nl: Texts = {
  title: "Gemelde fouten",
  here: "Meldingen",
  lead: "Verbeter de fiche en antwoord dan. De persoon wordt bedankt en verneemt wat er veranderde.",
  states: {
    unconfirmed: "Adres te bevestigen",
    held: "Vastgehouden",
    open: "Te behandelen",
    forwarded: "Doorgestuurd naar de overheid",
    corrected: "Verbeterd",
    not_error: "Geen fout",
    dropped: "Opzij gelegd",
  },
  waiting: "Te behandelen",
  none: "Geen melding wacht op antwoord",
  noneNote: "Als iemand een fout meldt, krijgt u bericht en verschijnt ze hier.",
  answered: "Beantwoord",
  held: "Vastgehouden",
  heldNote: "Ze bevatten verschillende links. De gastheer ziet ze pas als u ze doorlaat.",
  on: (day) => `Gemeld op ${day}`,
  suggested: "Wat juist zou zijn",
  answer: "Uw antwoord",
  given: "Antwoord",
  answerHint: "Nodig als het geen fout is. Het wordt per mail naar de persoon gestuurd.",
  answerMissing: "Leg uit waarom het geen fout is",
  answerLong: "Schrijf hoogstens 2.000 tekens",
  correct: "Eerst de fiche verbeteren",
  acts: { corrected: "Het is verbeterd", not_error: "Het is geen fout", forward: "Naar de overheid doorsturen", release: "Doorlaten", drop: "Opzij leggen" },
  done: {
    corrected: "Het antwoord is verstuurd: verbeterd",
    not_error: "Het antwoord is verstuurd",
    forward: "De melding is naar de overheid doorgestuurd",
    release: "De melding is naar de gastheer doorgestuurd",
    drop: "De melding is opzij gelegd",
  },
  doneNote: "De persoon wordt per mail bedankt.",
  conflict: "Iemand antwoordde al",
  conflictNote: "Er wordt niets een tweede keer verstuurd. Dit is de huidige staat.",
  noWords: "Zonder begeleidend woord.",
  back: "De fiche bekijken",
  task: { one: "# gemelde fout wacht op antwoord", other: "# gemelde fouten wachten op antwoord" },
};

export const reportsTexts: Record<Locale, Texts> = { fr, en, nl };
