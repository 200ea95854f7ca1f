import type { Locale } from "#platform/i18n/locale.ts";

/** What a piece of news is about; said in the reader's language when it is read. */
export interface About {
  /** Of the question. */
  readonly title: string;
  readonly number: number;
  readonly service: string | null;
  /** A day, as people say it. */
  readonly due: string | null;
  readonly reason: string | null;
}

export const askerNews = ["confirm", "received", "routed", "answered", "closed", "published"] as const;
export type AskerNews = (typeof askerNews)[number];
const serviceNews = ["asked", "held", "passed_on", "asked_back", "near", "late"] as const;
export type ServiceNews = (typeof serviceNews)[number];

const maybe = (text: string | null, before = ""): string[] => (text ? [`${before}${text}`] : []);

const fr = {
  asker: {
    confirm: (_about: About) => ({
      subject: "Confirmez votre question",
      paragraphs: ["Votre question est prête.", "Confirmez votre adresse\u00a0: nous l’envoyons ensuite au bon service."],
      action: "Confirmer ma question",
    }),
    received: ({ title, service, due }: About) => ({
      subject: `Votre question est arrivée\u00a0: ${title}`,
      paragraphs: [
        service ? `Elle est chez le service qui peut répondre\u00a0: ${service}.` : "Nous cherchons le service qui peut répondre.",
        ...maybe(due, "Réponse promise avant le "),
      ],
      action: "Suivre ma question",
    }),
    routed: ({ title, service, due, reason }: About) => ({
      subject: `Votre question change de service\u00a0: ${title}`,
      paragraphs: [...maybe(service, "Nouveau service\u00a0: "), ...maybe(reason, "Raison\u00a0: "), ...maybe(due, "Réponse promise avant le ")],
      action: "Suivre ma question",
    }),
    answered: ({ title, service }: About) => ({
      subject: `Une réponse à votre question\u00a0: ${title}`,
      paragraphs: [...maybe(service, "Service\u00a0: "), "Lisez la réponse, puis dites si votre problème est réglé. Vous pouvez reposer la question une fois."],
      action: "Lire la réponse",
    }),
    closed: ({ title, reason }: About) => ({
      subject: `Votre question est fermée\u00a0: ${title}`,
      paragraphs: ["Le service ne répondra pas à cette question.", ...maybe(reason, "Raison\u00a0: ")],
      action: "Relire ma question",
    }),
    published: ({ title }: About) => ({
      subject: `La réponse à votre question est publique\u00a0: ${title}`,
      paragraphs: ["Elle aidera d’autres personnes. Ni votre nom ni vos mots d’origine n’y figurent. Vous pouvez la faire retirer à tout moment."],
      action: "Voir ma question",
    }),
  },
  service: {
    asked: ({ title, due }: About) => ({
      subject: `Question reçue\u00a0: ${title}`,
      paragraphs: ["Une personne attend votre réponse.", ...maybe(due, "Réponse promise avant le ")],
      action: "Lire la question",
    }),
    held: ({ number }: About) => ({
      subject: `Question à vérifier\u00a0: n°\u00a0${number}`,
      paragraphs: ["Cette question ressemble à un envoi publicitaire. Lisez-la, puis retenez-la ou fermez-la."],
      action: "Lire la question",
    }),
    passed_on: ({ title, reason, due }: About) => ({
      subject: `Question transmise à votre service\u00a0: ${title}`,
      paragraphs: [...maybe(reason, "Raison\u00a0: "), ...maybe(due, "Réponse promise avant le ")],
      action: "Lire la question",
    }),
    asked_back: ({ title, due }: About) => ({
      subject: `Question reposée\u00a0: ${title}`,
      paragraphs: ["La réponse n’a pas réglé le problème. La personne précise sa question.", ...maybe(due, "Réponse promise avant le ")],
      action: "Lire la question",
    }),
    near: ({ title, due }: About) => ({
      subject: `Bientôt en retard\u00a0: ${title}`,
      paragraphs: [...maybe(due, "Réponse promise avant le ")],
      action: "Répondre",
    }),
    late: ({ title, due }: About) => ({
      subject: `En retard\u00a0: ${title}`,
      paragraphs: [...maybe(due, "La réponse était promise pour le "), "La personne attend toujours."],
      action: "Répondre",
    }),
  },
  whyAsker: "Vous recevez ce message parce que vous avez posé une question à un service.",
  whyService: "Vous recevez ce message parce que cette adresse est celle d’un service qui répond aux questions.",
  confirmHolds: "Ce lien vaut 48 heures. Sans confirmation, la question est effacée.",
  notYou: "Vous n’avez rien demandé\u202f? Ne faites rien\u00a0: personne ne sera dérangé.",
  keepLink: "Ce lien est privé\u00a0: il ouvre votre question et sa réponse.",
};

const en: typeof fr = {
  asker: {
    confirm: () => ({
      subject: "Confirm your question",
      paragraphs: ["Your question is ready.", "Confirm your address: then we send it to the right department."],
      action: "Confirm my question",
    }),
    received: ({ title, service, due }) => ({
      subject: `Your question has arrived: ${title}`,
      paragraphs: [
        service ? `It is with the department that can answer: ${service}.` : "We look for the department that can answer.",
        ...maybe(due, "Answer promised by "),
      ],
      action: "Follow my question",
    }),
    routed: ({ title, service, due, reason }) => ({
      subject: `Your question moves to another department: ${title}`,
      paragraphs: [...maybe(service, "New department: "), ...maybe(reason, "Reason: "), ...maybe(due, "Answer promised by ")],
      action: "Follow my question",
    }),
    answered: ({ title, service }) => ({
      subject: `An answer to your question: ${title}`,
      paragraphs: [...maybe(service, "Department: "), "Read the answer, then say whether it solved your problem. You may ask back once."],
      action: "Read the answer",
    }),
    closed: ({ title, reason }) => ({
      subject: `Your question is closed: ${title}`,
      paragraphs: ["The department will not answer this question.", ...maybe(reason, "Reason: ")],
      action: "Read my question again",
    }),
    published: ({ title }) => ({
      subject: `The answer to your question is public: ${title}`,
      paragraphs: ["It will help others. Neither your name nor your own words stand in it. You may have it withdrawn at any time."],
      action: "See my question",
    }),
  },
  service: {
    asked: ({ title, due }) => ({
      subject: `Question received: ${title}`,
      paragraphs: ["Somebody waits for your answer.", ...maybe(due, "Answer promised by ")],
      action: "Read the question",
    }),
    held: ({ number }) => ({
      subject: `Question to be checked: no. ${number}`,
      paragraphs: ["This question looks like advertising. Read it, then keep it or close it."],
      action: "Read the question",
    }),
    passed_on: ({ title, reason, due }) => ({
      subject: `Question passed on to your department: ${title}`,
      paragraphs: [...maybe(reason, "Reason: "), ...maybe(due, "Answer promised by ")],
      action: "Read the question",
    }),
    asked_back: ({ title, due }) => ({
      subject: `Question asked back: ${title}`,
      paragraphs: ["The answer did not solve the problem. The person says more.", ...maybe(due, "Answer promised by ")],
      action: "Read the question",
    }),
    near: ({ title, due }) => ({ subject: `Soon late: ${title}`, paragraphs: [...maybe(due, "Answer promised by ")], action: "Answer" }),
    late: ({ title, due }) => ({
      subject: `Late: ${title}`,
      paragraphs: [...maybe(due, "The answer was promised by "), "The person still waits."],
      action: "Answer",
    }),
  },
  whyAsker: "You receive this message because you asked a department a question.",
  whyService: "You receive this message because this address is that of a department that answers questions.",
  confirmHolds: "This link holds for 48 hours. Without confirmation the question is erased.",
  notYou: "You asked for nothing? Do nothing: nobody will be disturbed.",
  keepLink: "This link is private: it opens your question and its answer.",
};

const nl: typeof fr = {
  asker: {
    confirm: () => ({
      subject: "Bevestig uw vraag",
      paragraphs: ["Uw vraag is klaar.", "Bevestig uw adres: daarna sturen wij ze naar de juiste dienst."],
      action: "Mijn vraag bevestigen",
    }),
    received: ({ title, service, due }) => ({
      subject: `Uw vraag is aangekomen: ${title}`,
      paragraphs: [
        service ? `Ze is bij de dienst die kan antwoorden: ${service}.` : "Wij zoeken de dienst die kan antwoorden.",
        ...maybe(due, "Antwoord beloofd tegen "),
      ],
      action: "Mijn vraag volgen",
    }),
    routed: ({ title, service, due, reason }) => ({
      subject: `Uw vraag gaat naar een andere dienst: ${title}`,
      paragraphs: [...maybe(service, "Nieuwe dienst: "), ...maybe(reason, "Reden: "), ...maybe(due, "Antwoord beloofd tegen ")],
      action: "Mijn vraag volgen",
    }),
    answered: ({ title, service }) => ({
      subject: `Een antwoord op uw vraag: ${title}`,
      paragraphs: [...maybe(service, "Dienst: "), "Lees het antwoord en zeg of uw probleem opgelost is. U kunt de vraag één keer opnieuw stellen."],
      action: "Het antwoord lezen",
    }),
    closed: ({ title, reason }) => ({
      subject: `Uw vraag is gesloten: ${title}`,
      paragraphs: ["De dienst zal deze vraag niet beantwoorden.", ...maybe(reason, "Reden: ")],
      action: "Mijn vraag herlezen",
    }),
    published: ({ title }) => ({
      subject: `Het antwoord op uw vraag is openbaar: ${title}`,
      paragraphs: ["Het zal anderen helpen. Noch uw naam noch uw eigen woorden staan erin. U kunt het altijd laten verwijderen."],
      action: "Mijn vraag bekijken",
    }),
  },
  service: {
    asked: ({ title, due }) => ({
      subject: `Vraag ontvangen: ${title}`,
      paragraphs: ["Iemand wacht op uw antwoord.", ...maybe(due, "Antwoord beloofd tegen ")],
      action: "De vraag lezen",
    }),
    held: ({ number }) => ({
      subject: `Vraag na te kijken: nr. ${number}`,
      paragraphs: ["Deze vraag lijkt op reclame. Lees ze, en behoud of sluit ze."],
      action: "De vraag lezen",
    }),
    passed_on: ({ title, reason, due }) => ({
      subject: `Vraag doorgegeven aan uw dienst: ${title}`,
      paragraphs: [...maybe(reason, "Reden: "), ...maybe(due, "Antwoord beloofd tegen ")],
      action: "De vraag lezen",
    }),
    asked_back: ({ title, due }) => ({
      subject: `Vraag opnieuw gesteld: ${title}`,
      paragraphs: ["Het antwoord loste het probleem niet op. De persoon geeft meer uitleg.", ...maybe(due, "Antwoord beloofd tegen ")],
      action: "De vraag lezen",
    }),
    near: ({ title, due }) => ({ subject: `Bijna te laat: ${title}`, paragraphs: [...maybe(due, "Antwoord beloofd tegen ")], action: "Antwoorden" }),
    late: ({ title, due }) => ({
      subject: `Te laat: ${title}`,
      paragraphs: [...maybe(due, "Het antwoord was beloofd tegen "), "De persoon wacht nog steeds."],
      action: "Antwoorden",
    }),
  },
  whyAsker: "U ontvangt dit bericht omdat u een vraag aan een dienst stelde.",
  whyService: "U ontvangt dit bericht omdat dit adres van een dienst is die vragen beantwoordt.",
  confirmHolds: "Deze link geldt 48 uur. Zonder bevestiging wordt de vraag gewist.",
  notYou: "U vroeg niets? Doe niets: niemand wordt gestoord.",
  keepLink: "Deze link is privé: hij opent uw vraag en het antwoord.",
};

export const newsTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
