import type { Locale } from "#platform/i18n/locale.ts";

interface FollowTexts {
  readonly title: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly confirmAct: string;
  readonly done: Readonly<Record<"confirmee" | "envoyee" | "reglee" | "reposee" | "retiree" | "privee", string>>;
  readonly notPossible: string;
  readonly looking: string;
  readonly joined: string;
  readonly closed: string;
  readonly youWithdrew: string;
  readonly answer: string;
  readonly secondAnswer: string;
  readonly publicPage: string;
  readonly solvedTitle: string;
  readonly solved: string;
  readonly more: string;
  readonly moreHint: string;
  readonly moreMissing: string;
  readonly askBack: string;
  readonly others: string;
  readonly keepPrivate: string;
  readonly withdraw: string;
  readonly yours: string;
  readonly history: string;
  readonly who: string;
  readonly everybody: string;
  readonly onlyYou: string;
  readonly acts: Readonly<Record<string, string>>;
  readonly card: string;
  readonly cardAsk: string;
}

export const followTexts: Readonly<Record<Locale, FollowTexts>> = {
  fr: {
    title: "Ma question",
    confirmTitle: "Confirmer ma question",
    confirmLead: "Appuyez sur le bouton\u00a0: votre question part au service qui peut répondre.",
    confirmAct: "Confirmer ma question",
    done: {
      confirmee: "Votre question est envoyée. Gardez l’adresse de cette page\u00a0: elle est privée.",
      envoyee: "Votre question est envoyée.",
      reglee: "C’est noté\u00a0: votre problème est réglé.",
      reposee: "Votre question est reposée au service.",
      retiree: "Votre question est retirée.",
      privee: "Votre question reste privée. Rien n’en est publié.",
    },
    notPossible: "Ce n’est plus possible\u00a0: la question a avancé entre-temps.",
    looking: "Nous cherchons le service qui peut répondre.",
    joined: "D’autres personnes ont posé la même question. Vous recevrez la même réponse.",
    closed: "Cette question est fermée",
    youWithdrew: "Vous avez retiré cette question.",
    answer: "La réponse",
    secondAnswer: "La réponse à votre précision",
    publicPage: "Voir la page publique de cette réponse",
    solvedTitle: "Votre problème est-il réglé\u202f?",
    solved: "Oui, c’est réglé",
    more: "Ce qui ne va pas encore",
    moreHint: "Vous pouvez reposer la question une fois.",
    moreMissing: "Dites ce qui manque, en 10 caractères au moins.",
    askBack: "Non, reposer la question",
    others: "Autres choix",
    keepPrivate: "Ne rien publier",
    withdraw: "Retirer ma question",
    yours: "Votre question",
    history: "Ce qui s’est passé",
    who: "Qui peut lire la réponse",
    everybody: "Tout le monde, sans votre nom",
    onlyYou: "Vous seulement",
    acts: {
      received: "Question reçue",
      kept: "Question vérifiée",
      taken: "Question prise en charge",
      let_go: "Question rendue au service",
      routed: "Question transmise",
      joined: "Question réunie à une autre qui lui ressemble",
      released: "Question de nouveau seule",
      answered: "Réponse donnée",
      closed: "Question fermée",
      asked_back: "Question reposée",
      solved: "Problème réglé",
      withdrawn: "Question retirée",
      kept_private: "Publication refusée",
      picture: "Photo ajoutée",
      published: "Réponse publiée",
      note: "Note interne",
      reminded: "Rappel envoyé au service",
    },
    card: "Mes questions aux services",
    cardAsk: "Poser une question",
  },
  en: {
    title: "My question",
    confirmTitle: "Confirm my question",
    confirmLead: "Press the button: your question goes to the department that can answer.",
    confirmAct: "Confirm my question",
    done: {
      confirmee: "Your question is sent. Keep the address of this page: it is private.",
      envoyee: "Your question is sent.",
      reglee: "Noted: your problem is solved.",
      reposee: "Your question is asked back.",
      retiree: "Your question is withdrawn.",
      privee: "Your question stays private. Nothing of it is published.",
    },
    notPossible: "This is not possible any more: the question has moved on meanwhile.",
    looking: "We look for the department that can answer.",
    joined: "Others have asked the same. You will receive the same answer.",
    closed: "This question is closed",
    youWithdrew: "You have withdrawn this question.",
    answer: "The answer",
    secondAnswer: "The answer to what you added",
    publicPage: "See the public page of this answer",
    solvedTitle: "Is your problem solved?",
    solved: "Yes, it is solved",
    more: "What is still wrong",
    moreHint: "You may ask back once.",
    moreMissing: "Say what is missing, in 10 characters at least.",
    askBack: "No, ask back",
    others: "Other choices",
    keepPrivate: "Publish nothing",
    withdraw: "Withdraw my question",
    yours: "Your question",
    history: "What happened",
    who: "Who may read the answer",
    everybody: "Everybody, without your name",
    onlyYou: "You alone",
    acts: {
      received: "Question received",
      kept: "Question checked",
      taken: "Question taken on",
      let_go: "Question given back to the department",
      routed: "Question passed on",
      joined: "Question joined to another one like it",
      released: "Question on its own again",
      answered: "Answer given",
      closed: "Question closed",
      asked_back: "Question asked back",
      solved: "Problem solved",
      withdrawn: "Question withdrawn",
      kept_private: "Publication refused",
      picture: "Photograph added",
      published: "Answer published",
      note: "Internal note",
      reminded: "Reminder sent to the department",
    },
    card: "My questions to the services",
    cardAsk: "Ask a question",
  },
  nl: {
    title: "Mijn vraag",
    confirmTitle: "Mijn vraag bevestigen",
    confirmLead: "Druk op de knop: uw vraag gaat naar de dienst die kan antwoorden.",
    confirmAct: "Mijn vraag bevestigen",
    done: {
      confirmee: "Uw vraag is verstuurd. Bewaar het adres van deze pagina: het is privé.",
      envoyee: "Uw vraag is verstuurd.",
      reglee: "Genoteerd: uw probleem is opgelost.",
      reposee: "Uw vraag is opnieuw gesteld.",
      retiree: "Uw vraag is ingetrokken.",
      privee: "Uw vraag blijft privé. Er wordt niets van gepubliceerd.",
    },
    notPossible: "Dit kan niet meer: de vraag is intussen gevorderd.",
    looking: "Wij zoeken de dienst die kan antwoorden.",
    joined: "Anderen stelden dezelfde vraag. U krijgt hetzelfde antwoord.",
    closed: "Deze vraag is gesloten",
    youWithdrew: "U trok deze vraag in.",
    answer: "Het antwoord",
    secondAnswer: "Het antwoord op uw aanvulling",
    publicPage: "De openbare pagina van dit antwoord bekijken",
    solvedTitle: "Is uw probleem opgelost?",
    solved: "Ja, het is opgelost",
    more: "Wat nog niet goed is",
    moreHint: "U kunt de vraag één keer opnieuw stellen.",
    moreMissing: "Zeg wat ontbreekt, in minstens 10 tekens.",
    askBack: "Nee, de vraag opnieuw stellen",
    others: "Andere keuzes",
    keepPrivate: "Niets publiceren",
    withdraw: "Mijn vraag intrekken",
    yours: "Uw vraag",
    history: "Wat er gebeurde",
    who: "Wie het antwoord mag lezen",
    everybody: "Iedereen, zonder uw naam",
    onlyYou: "U alleen",
    acts: {
      received: "Vraag ontvangen",
      kept: "Vraag nagekeken",
      taken: "Vraag opgenomen",
      let_go: "Vraag teruggegeven aan de dienst",
      routed: "Vraag doorgegeven",
      joined: "Vraag gevoegd bij een gelijkaardige",
      released: "Vraag weer op zichzelf",
      answered: "Antwoord gegeven",
      closed: "Vraag gesloten",
      asked_back: "Vraag opnieuw gesteld",
      solved: "Probleem opgelost",
      withdrawn: "Vraag ingetrokken",
      kept_private: "Publicatie geweigerd",
      picture: "Foto toegevoegd",
      published: "Antwoord gepubliceerd",
      note: "Interne nota",
      reminded: "Herinnering aan de dienst gestuurd",
    },
    card: "Mijn vragen aan de diensten",
    cardAsk: "Een vraag stellen",
  },
};
