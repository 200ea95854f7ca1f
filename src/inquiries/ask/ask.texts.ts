import type { Locale } from "#platform/i18n/locale.ts";

interface AskTexts {
  readonly title: string;
  readonly help: string;
  readonly lead: string;
  readonly question: string;
  readonly questionHint: string;
  readonly titleMissing: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsMissing: string;
  readonly themeMissing: string;
  readonly communeHint: string;
  readonly anyCommune: string;
  readonly communeUnknown: string;
  readonly placeWords: string;
  readonly placeHint: string;
  readonly placeFound: string;
  readonly noPlace: string;
  readonly placeUnknown: string;
  readonly public: string;
  readonly publicYes: string;
  readonly publicYesNote: string;
  readonly publicNo: string;
  readonly publicNoNote: string;
  readonly publicMissing: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailWrong: string;
  readonly withAccount: (email: string | null) => string;
  readonly look: string;
  readonly lookAgain: string;
  readonly send: string;
  readonly noneAlike: string;
  readonly alike: string;
  readonly alikeNext: string;
  readonly alikeTitle: string;
  readonly checkedOn: (date: string) => string;
  readonly tooMany: string;
  readonly tooManyNext: string;
  readonly sentTitle: string;
  readonly sentLead: string;
  readonly sentNext: string;
  readonly readAnswers: string;
}

export const askTexts: Readonly<Record<Locale, AskTexts>> = {
  fr: {
    title: "Poser une question à un service",
    help: "Quelqu’un peut poser cette question avec vous, à voix haute.",
    lead: "Un seul guichet\u00a0: nous envoyons votre question au service de la commune ou de la métropole qui peut répondre. Avec ou sans compte.",
    question: "Votre question, en une phrase",
    questionHint: "Par exemple\u00a0: où faire réparer un vélo sans payer cher\u202f?",
    titleMissing: "Écrivez votre question en une phrase, de 5 caractères au moins.",
    words: "Ce qu’il faut savoir pour répondre",
    wordsHint: "Ce que vous cherchez, ce que vous avez déjà essayé. N’écrivez pas votre numéro de sécurité sociale ni de mot de passe.",
    wordsMissing: "Expliquez votre question, en 10 caractères au moins.",
    themeMissing: "Choisissez un thème.",
    communeHint: "Celle où se pose la question, si vous le savez.",
    anyCommune: "Toute la métropole",
    communeUnknown: "Choisissez une commune de la liste.",
    placeWords: "Nom d’un lieu",
    placeHint: "Si votre question concerne un tiers-lieu ou un guichet de l’annuaire.",
    placeFound: "Lieu trouvé",
    noPlace: "Aucun de ces lieux",
    placeUnknown: "Choisissez un lieu de la liste.",
    public: "Qui pourra lire la réponse\u202f?",
    publicYes: "Tout le monde, sans mon nom",
    publicYesNote: "Un agent récrit la question sans rien qui vous désigne. La réponse aide d’autres personnes.",
    publicNo: "Moi seulement",
    publicNoNote: "Votre question et sa réponse ne sont lues que par vous et par le service.",
    publicMissing: "Dites qui pourra lire la réponse.",
    email: "Votre adresse e-mail",
    emailHint: "Pour confirmer la question et recevoir la réponse. Elle n’est jamais publiée.",
    emailWrong: "Écrivez une adresse e-mail, par exemple nom@exemple.fr.",
    withAccount: (email) => `Vous recevrez la réponse dans votre espace${email === null ? "" : ` et à l’adresse ${email}`}.`,
    look: "Continuer",
    lookAgain: "Chercher encore une réponse",
    send: "Envoyer ma question",
    noneAlike: "Aucune réponse publiée ne ressemble à votre question. Relisez-la, puis envoyez-la.",
    alike: "Votre réponse existe peut-être déjà",
    alikeNext: "Lisez ces réponses. Si aucune ne convient, envoyez votre question au bas de la page.",
    alikeTitle: "Réponses qui ressemblent à votre question",
    checkedOn: (date) => `Vérifiée le ${date}`,
    tooMany: "Trop de questions en peu de temps.",
    tooManyNext: "Rien n’a été envoyé. Réessayez dans une heure, ou demain.",
    sentTitle: "Ouvrez votre boîte aux lettres",
    sentLead: "Nous vous avons écrit. Confirmez votre adresse dans les 48 heures\u00a0: votre question part ensuite au service.",
    sentNext: "Rien n’arrive\u202f? Regardez dans les courriers indésirables, ou posez la question à nouveau.",
    readAnswers: "Lire les réponses publiées",
  },
  en: {
    title: "Ask a department a question",
    help: "Somebody may ask this question with you, aloud.",
    lead: "One desk: we send your question to the department of the commune or of the metropolis that can answer. With or without an account.",
    question: "Your question, in one sentence",
    questionHint: "For example: where can I have a bicycle repaired cheaply?",
    titleMissing: "Write your question in one sentence of 5 characters at least.",
    words: "What one must know to answer",
    wordsHint: "What you look for, what you have tried. Do not write your social security number nor a password.",
    wordsMissing: "Explain your question, in 10 characters at least.",
    themeMissing: "Choose a theme.",
    communeHint: "Where the question arises, if you know.",
    anyCommune: "The whole metropolis",
    communeUnknown: "Choose a commune of the list.",
    placeWords: "Name of a place",
    placeHint: "If your question is about a third place or a counter of the directory.",
    placeFound: "Place found",
    noPlace: "None of these places",
    placeUnknown: "Choose a place of the list.",
    public: "Who may read the answer?",
    publicYes: "Everybody, without my name",
    publicYesNote: "An officer rewrites the question without anything that tells who you are. The answer helps others.",
    publicNo: "Only me",
    publicNoNote: "Your question and its answer are read by you and by the department alone.",
    publicMissing: "Say who may read the answer.",
    email: "Your e-mail address",
    emailHint: "To confirm the question and to receive the answer. It is never published.",
    emailWrong: "Write an e-mail address, for example name@example.org.",
    withAccount: (email) => `You will receive the answer in your space${email === null ? "" : ` and at ${email}`}.`,
    look: "Continue",
    lookAgain: "Look for an answer again",
    send: "Send my question",
    noneAlike: "No published answer resembles your question. Read it again, then send it.",
    alike: "Your answer may exist already",
    alikeNext: "Read these answers. If none fits, send your question at the end of the page.",
    alikeTitle: "Answers that resemble your question",
    checkedOn: (date) => `Checked on ${date}`,
    tooMany: "Too many questions in a short time.",
    tooManyNext: "Nothing was sent. Try again in an hour, or tomorrow.",
    sentTitle: "Open your mailbox",
    sentLead: "We have written to you. Confirm your address within 48 hours: then your question goes to the department.",
    sentNext: "Nothing comes? Look among unwanted mail, or ask the question again.",
    readAnswers: "Read published answers",
  },
  nl: {
    title: "Een vraag stellen aan een dienst",
    help: "Iemand kan deze vraag samen met u stellen, hardop.",
    lead: "Eén loket: wij sturen uw vraag naar de dienst van de gemeente of de metropool die kan antwoorden. Met of zonder account.",
    question: "Uw vraag, in één zin",
    questionHint: "Bijvoorbeeld: waar kan ik goedkoop een fiets laten herstellen?",
    titleMissing: "Schrijf uw vraag in één zin van minstens 5 tekens.",
    words: "Wat men moet weten om te antwoorden",
    wordsHint: "Wat u zoekt, wat u al probeerde. Schrijf geen rijksregisternummer en geen wachtwoord.",
    wordsMissing: "Leg uw vraag uit, in minstens 10 tekens.",
    themeMissing: "Kies een thema.",
    communeHint: "Waar de vraag zich stelt, als u het weet.",
    anyCommune: "De hele metropool",
    communeUnknown: "Kies een gemeente uit de lijst.",
    placeWords: "Naam van een plek",
    placeHint: "Als uw vraag over een derde plek of een loket van de gids gaat.",
    placeFound: "Gevonden plek",
    noPlace: "Geen van deze plekken",
    placeUnknown: "Kies een plek uit de lijst.",
    public: "Wie mag het antwoord lezen?",
    publicYes: "Iedereen, zonder mijn naam",
    publicYesNote: "Een medewerker herschrijft de vraag zonder iets dat naar u verwijst. Het antwoord helpt anderen.",
    publicNo: "Alleen ik",
    publicNoNote: "Uw vraag en het antwoord worden alleen door u en de dienst gelezen.",
    publicMissing: "Zeg wie het antwoord mag lezen.",
    email: "Uw e-mailadres",
    emailHint: "Om de vraag te bevestigen en het antwoord te krijgen. Het wordt nooit gepubliceerd.",
    emailWrong: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be.",
    withAccount: (email) => `U krijgt het antwoord in uw ruimte${email === null ? "" : ` en op ${email}`}.`,
    look: "Verder",
    lookAgain: "Opnieuw een antwoord zoeken",
    send: "Mijn vraag versturen",
    noneAlike: "Geen gepubliceerd antwoord lijkt op uw vraag. Herlees ze en verstuur ze.",
    alike: "Uw antwoord bestaat misschien al",
    alikeNext: "Lees deze antwoorden. Past er geen, verstuur dan uw vraag onderaan de pagina.",
    alikeTitle: "Antwoorden die op uw vraag lijken",
    checkedOn: (date) => `Nagekeken op ${date}`,
    tooMany: "Te veel vragen in korte tijd.",
    tooManyNext: "Er werd niets verstuurd. Probeer opnieuw binnen een uur, of morgen.",
    sentTitle: "Open uw mailbox",
    sentLead: "Wij schreven u. Bevestig uw adres binnen 48 uur: daarna gaat uw vraag naar de dienst.",
    sentNext: "Komt er niets? Kijk bij de ongewenste mail, of stel de vraag opnieuw.",
    readAnswers: "Gepubliceerde antwoorden lezen",
  },
};
