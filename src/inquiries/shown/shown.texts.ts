import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface PublicationTexts {
  readonly title: string;
  readonly lead: string;
  readonly ask: string;
  readonly search: string;
  readonly words: string;
  readonly show: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly csv: string;
  readonly promises: string;
  readonly promisesLead: string;
  readonly everything: string;
  readonly delay: string;
  readonly figures: string;
  readonly question: string;
  readonly answer: string;
  readonly checked: string;
  readonly useful: string;
  readonly yes: string;
  readonly no: string;
  readonly saidAlready: string;
  readonly revise: string;
  readonly relate: string;
  readonly leads: string;
  readonly thread: string;
  readonly published: string;
  readonly asked: string;
  readonly notYours: string;
  readonly report: string;
  readonly count: Plurals;
  readonly days: Plurals;
  readonly times: Plurals;
  readonly checkedOn: (date: string) => string;
  readonly orders: Readonly<Record<"useful" | "newest" | "title" | "checked", string>>;
  readonly done: Readonly<Record<"merci" | "verifiee", string>>;
}

export const shownTexts: Readonly<Record<Locale, PublicationTexts>> = {
  fr: {
    title: "Une question à un service\u202f?",
    lead: "Cherchez d’abord parmi les réponses déjà données. Sinon, posez votre question\u00a0: elle part au bon service, qui promet un délai.",
    ask: "Poser une question",
    search: "Chercher une réponse",
    words: "Mots de votre question",
    show: "Chercher",
    empty: "Aucune réponse publiée",
    emptyNext: "Les réponses utiles à d’autres apparaîtront ici.",
    csv: "Télécharger ces réponses (CSV)",
    promises: "Qui répond, et en combien de temps",
    promisesLead: "Chaque service promet un délai, en jours ouvrés.",
    everything: "Tous les sujets",
    delay: "Délai promis",
    figures: "Voir si les délais sont tenus",
    question: "La question",
    answer: "La réponse",
    checked: "Vérifiée le",
    useful: "Cette réponse vous a-t-elle été utile\u202f?",
    yes: "Oui",
    no: "Non",
    saidAlready: "Vous l’avez déjà dit pour cette réponse.",
    relate: "Relier à un lieu, une idée…",
    leads: "Pour aller plus loin",
    thread: "Voir le fil",
    revise: "Mettre à jour",
    published: "Publiée le",
    asked: "Posée par",
    notYours: "Ce n’est pas tout à fait votre question\u202f?",
    report: "Signaler cette réponse",
    count: { one: "# réponse", other: "# réponses" },
    days: { one: "# jour ouvré", other: "# jours ouvrés" },
    times: { one: "# personne", other: "# personnes" },
    checkedOn: (date) => `Vérifiée le ${date}`,
    orders: { useful: "Les plus utiles", newest: "Les plus récentes", title: "Par titre", checked: "Vérification la plus ancienne" },
    done: { merci: "Merci, c’est noté.", verifiee: "La réponse est à jour." },
  },
  en: {
    title: "A question to a department?",
    lead: "Search first among answers already given. If not, ask: your question goes to the right department, which promises a delay.",
    ask: "Ask a question",
    search: "Search an answer",
    words: "Words of your question",
    show: "Search",
    empty: "No published answer",
    emptyNext: "Answers that help others will appear here.",
    csv: "Download these answers (CSV)",
    promises: "Who answers, and how fast",
    promisesLead: "Each department promises a delay, in working days.",
    everything: "All subjects",
    delay: "Promised delay",
    figures: "See whether delays are kept",
    question: "The question",
    answer: "The answer",
    checked: "Checked on",
    useful: "Was this answer useful?",
    yes: "Yes",
    no: "No",
    saidAlready: "You have already said so of this answer.",
    relate: "Join to a place, an idea…",
    leads: "To go further",
    thread: "See the thread",
    revise: "Bring up to date",
    published: "Published on",
    asked: "Asked by",
    notYours: "Not quite your question?",
    report: "Report this answer",
    count: { one: "# answer", other: "# answers" },
    days: { one: "# working day", other: "# working days" },
    times: { one: "# person", other: "# persons" },
    checkedOn: (date) => `Checked on ${date}`,
    orders: { useful: "The most useful", newest: "The newest", title: "By title", checked: "The oldest check" },
    done: { merci: "Thank you, noted.", verifiee: "The answer is up to date." },
  },
  nl: {
    title: "Een vraag aan een dienst?",
    lead: "Zoek eerst in de antwoorden die er al zijn. Zo niet, stel uw vraag: ze gaat naar de juiste dienst, die een termijn belooft.",
    ask: "Een vraag stellen",
    search: "Een antwoord zoeken",
    words: "Woorden van uw vraag",
    show: "Zoeken",
    empty: "Geen gepubliceerd antwoord",
    emptyNext: "Antwoorden die anderen helpen verschijnen hier.",
    csv: "Deze antwoorden downloaden (CSV)",
    promises: "Wie antwoordt, en hoe snel",
    promisesLead: "Elke dienst belooft een termijn, in werkdagen.",
    everything: "Alle onderwerpen",
    delay: "Beloofde termijn",
    figures: "Kijken of de termijnen gehaald worden",
    question: "De vraag",
    answer: "Het antwoord",
    checked: "Nagekeken op",
    useful: "Was dit antwoord nuttig?",
    yes: "Ja",
    no: "Nee",
    saidAlready: "U zei het al over dit antwoord.",
    relate: "Verbinden met een plek, een idee…",
    leads: "Verder",
    thread: "De draad bekijken",
    revise: "Bijwerken",
    published: "Gepubliceerd op",
    asked: "Gesteld door",
    notYours: "Niet helemaal uw vraag?",
    report: "Dit antwoord melden",
    count: { one: "# antwoord", other: "# antwoorden" },
    days: { one: "# werkdag", other: "# werkdagen" },
    times: { one: "# persoon", other: "# personen" },
    checkedOn: (date) => `Nagekeken op ${date}`,
    orders: { useful: "De nuttigste", newest: "De nieuwste", title: "Op titel", checked: "De oudste controle" },
    done: { merci: "Dank u, genoteerd.", verifiee: "Het antwoord is bijgewerkt." },
  },
};
