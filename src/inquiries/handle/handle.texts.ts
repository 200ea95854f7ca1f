import type { Locale } from "#platform/i18n/locale.ts";

interface HandleTexts {
  readonly facts: string;
  readonly assignee: string;
  readonly received: string;
  readonly channel: string;
  readonly withAccount: string;
  readonly byMail: string;
  readonly solved: string;
  readonly yes: string;
  readonly no: string;
  readonly round: string;
  readonly secondTime: string;
  readonly askerWithdrew: string;
  readonly history: string;
  readonly answer: string;
  readonly publicPage: string;
  readonly publish: string;
  readonly noConsent: string;
  readonly next: string;
  readonly heldTitle: string;
  readonly heldLinks: string;
  readonly heldSame: string;
  readonly keep: string;
  readonly answerIt: string;
  readonly take: string;
  readonly letGo: string;
  readonly others: string;
  readonly passOn: string;
  readonly toService: string;
  readonly serviceMissing: string;
  readonly why: string;
  readonly join: string;
  readonly alike: string;
  readonly number: string;
  readonly numberHint: string;
  readonly numberMissing: string;
  readonly close: string;
  readonly note: string;
  readonly noteHint: string;
  readonly noteMissing: string;
  readonly writeNote: string;
  readonly nothingKept: string;
  readonly done: Readonly<Record<"verifiee" | "prise" | "rendue" | "note" | "transmise" | "reunie" | "fermee" | "repondue" | "publiee", string>>;
}

export const handleTexts: Readonly<Record<Locale, HandleTexts>> = {
  fr: {
    facts: "En bref",
    assignee: "Agent",
    received: "Reçue le",
    channel: "Posée",
    withAccount: "Avec un compte",
    byMail: "Par e-mail, sans compte",
    solved: "Problème réglé",
    yes: "Oui",
    no: "Non",
    round: "Tour",
    secondTime: "Reposée une fois",
    askerWithdrew: "Retirée par la personne",
    history: "Ce qui s’est passé",
    answer: "Réponse donnée",
    publicPage: "Voir la page publique",
    publish: "Publier cette réponse",
    noConsent: "La personne n’a pas accepté de publication.",
    next: "À faire",
    heldTitle: "À vérifier avant de répondre",
    heldLinks: "Cette question contient plusieurs liens.",
    heldSame: "Les mêmes mots sont venus d’une autre adresse.",
    keep: "Retenir la question",
    answerIt: "Répondre",
    take: "Prendre en charge",
    letGo: "Rendre au service",
    others: "Si vous ne pouvez pas répondre",
    passOn: "Transmettre à un autre service",
    toService: "Service",
    serviceMissing: "Choisissez un service.",
    why: "Raison, lue par la personne",
    join: "Réunir à une question semblable",
    alike: "Ces questions ouvertes lui ressemblent\u00a0:",
    number: "Numéro de la question à garder",
    numberHint: "Les deux personnes recevront sa réponse.",
    numberMissing: "Écrivez le numéro d’une question.",
    close: "Fermer sans réponse",
    note: "Note interne",
    noteHint: "Lue par les agents qui répondent, jamais par la personne.",
    noteMissing: "Écrivez la note, en 3 caractères au moins.",
    writeNote: "Garder la note",
    nothingKept: "Les mots de cette question sont effacés.",
    done: {
      verifiee: "La question est retenue.",
      prise: "Vous avez pris cette question en charge.",
      rendue: "La question est rendue au service.",
      note: "La note est gardée.",
      transmise: "La question est transmise.",
      reunie: "La question est réunie à l’autre.",
      fermee: "La question est fermée.",
      repondue: "La réponse est envoyée.",
      publiee: "La réponse est publiée.",
    },
  },
  en: {
    facts: "In short",
    assignee: "Officer",
    received: "Received",
    channel: "Asked",
    withAccount: "With an account",
    byMail: "By e-mail, without account",
    solved: "Problem solved",
    yes: "Yes",
    no: "No",
    round: "Round",
    secondTime: "Asked back once",
    askerWithdrew: "Withdrawn by the person",
    history: "What happened",
    answer: "Answer given",
    publicPage: "See the public page",
    publish: "Publish this answer",
    noConsent: "The person has not accepted publication.",
    next: "To do",
    heldTitle: "To be checked before answering",
    heldLinks: "This question holds several links.",
    heldSame: "The same words came from another address.",
    keep: "Keep the question",
    answerIt: "Answer",
    take: "Take it on",
    letGo: "Give back to the department",
    others: "If you cannot answer",
    passOn: "Pass on to another department",
    toService: "Department",
    serviceMissing: "Choose a department.",
    why: "Reason, read by the person",
    join: "Join to a question like it",
    alike: "These open questions resemble it:",
    number: "Number of the question to keep",
    numberHint: "Both persons will get its answer.",
    numberMissing: "Write the number of a question.",
    close: "Close without an answer",
    note: "Internal note",
    noteHint: "Read by officers who answer, never by the person.",
    noteMissing: "Write the note, in 3 characters at least.",
    writeNote: "Keep the note",
    nothingKept: "The words of this question are erased.",
    done: {
      verifiee: "The question is kept.",
      prise: "You have taken this question on.",
      rendue: "The question is given back to the department.",
      note: "The note is kept.",
      transmise: "The question is passed on.",
      reunie: "The question is joined to the other.",
      fermee: "The question is closed.",
      repondue: "The answer is sent.",
      publiee: "The answer is published.",
    },
  },
  nl: {
    facts: "In het kort",
    assignee: "Medewerker",
    received: "Ontvangen",
    channel: "Gesteld",
    withAccount: "Met een account",
    byMail: "Per e-mail, zonder account",
    solved: "Probleem opgelost",
    yes: "Ja",
    no: "Nee",
    round: "Ronde",
    secondTime: "Eén keer opnieuw gesteld",
    askerWithdrew: "Ingetrokken door de persoon",
    history: "Wat er gebeurde",
    answer: "Gegeven antwoord",
    publicPage: "De openbare pagina bekijken",
    publish: "Dit antwoord publiceren",
    noConsent: "De persoon aanvaardde geen publicatie.",
    next: "Te doen",
    heldTitle: "Na te kijken voor het antwoord",
    heldLinks: "Deze vraag bevat meerdere links.",
    heldSame: "Dezelfde woorden kwamen van een ander adres.",
    keep: "De vraag behouden",
    answerIt: "Antwoorden",
    take: "Opnemen",
    letGo: "Teruggeven aan de dienst",
    others: "Als u niet kunt antwoorden",
    passOn: "Doorgeven aan een andere dienst",
    toService: "Dienst",
    serviceMissing: "Kies een dienst.",
    why: "Reden, gelezen door de persoon",
    join: "Bij een gelijkaardige vraag voegen",
    alike: "Deze open vragen lijken erop:",
    number: "Nummer van de vraag die blijft",
    numberHint: "Beide personen krijgen haar antwoord.",
    numberMissing: "Schrijf het nummer van een vraag.",
    close: "Sluiten zonder antwoord",
    note: "Interne nota",
    noteHint: "Gelezen door wie antwoordt, nooit door de persoon.",
    noteMissing: "Schrijf de nota, in minstens 3 tekens.",
    writeNote: "De nota bewaren",
    nothingKept: "De woorden van deze vraag zijn gewist.",
    done: {
      verifiee: "De vraag is behouden.",
      prise: "U nam deze vraag op.",
      rendue: "De vraag is teruggegeven aan de dienst.",
      note: "De nota is bewaard.",
      transmise: "De vraag is doorgegeven.",
      reunie: "De vraag is bij de andere gevoegd.",
      fermee: "De vraag is gesloten.",
      repondue: "Het antwoord is verstuurd.",
      publiee: "Het antwoord is gepubliceerd.",
    },
  },
};
