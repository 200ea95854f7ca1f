import type { Locale } from "#platform/i18n/locale.ts";

/** What happened to an idea; told to its authors and to those who follow it. */
const judgedNews = [
  "routed",
  "taken",
  "sent_back",
  "admitted",
  "refused",
  "readmitted",
  "opinion",
  "assessed",
  "feasible",
  "infeasible",
  "reopened",
  "ranked",
  "awarded",
  "not_awarded",
  "upheld",
  "rejected",
] as const;
export const answerNews = ["answered", "corrected"] as const;
export const deliveryNews = ["started", "progress", "delayed", "delivered", "abandoned", "resumed", "evaluated"] as const;
/** What awaits somebody who works on it. */
const workNews = ["to_opine", "opine_soon", "to_route", "route_late", "came_back", "to_assess", "assess_late", "to_judge", "contested", "replied"] as const;

export type JudgedNews = (typeof judgedNews)[number];
export type AnswerNews = (typeof answerNews)[number];
export type DeliveryNews = (typeof deliveryNews)[number];
export type WorkNews = (typeof workNews)[number];
export type NewsKey = JudgedNews | AnswerNews | DeliveryNews | WorkNews;

/** Said already in the reader's language. */
interface About {
  readonly title: string;
  readonly who: string | null;
  readonly reason: string | null;
  readonly amount: string | null;
  readonly when: string | null;
}

interface News {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

type Say = (about: About) => News;

const maybe = (text: string | null, before = ""): string[] => (text ? [`${before}${text}`] : []);

const fr: Record<NewsKey, Say> = {
  routed: ({ title, who, when, reason }) => ({
    subject: `«\u00a0${title}\u00a0» est transmise\u00a0: ${who}`,
    paragraphs: [
      `Votre idée relève d’une autre collectivité. Elle est transmise\u00a0: ${who}.`,
      ...maybe(when, "Réponse attendue avant le "),
      ...maybe(reason, "Raison\u00a0: "),
    ],
  }),
  taken: ({ title, who }) => ({
    subject: `«\u00a0${title}\u00a0» est entre les mains de\u00a0: ${who}`,
    paragraphs: [`L’idée est prise en charge\u00a0: ${who}.`],
  }),
  sent_back: ({ title, who, reason }) => ({
    subject: `«\u00a0${title}\u00a0» est renvoyée`,
    paragraphs: [`L’idée a été renvoyée par\u00a0: ${who}. Elle reste là où elle était.`, ...maybe(reason, "Raison\u00a0: ")],
  }),
  admitted: ({ title }) => ({
    subject: `«\u00a0${title}\u00a0» est recevable`,
    paragraphs: ["L’idée respecte les critères publiés. Elle passe à l’étape suivante."],
  }),
  refused: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0» n’est pas recevable`,
    paragraphs: [
      "L’idée ne respecte pas un critère publié.",
      ...maybe(reason, "Raison\u00a0: "),
      "Ses auteurs peuvent contester cette décision sur la page de l’idée.",
    ],
  }),
  readmitted: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0» est finalement recevable`,
    paragraphs: ["La décision a été revue\u00a0: l’idée passe à l’étape suivante.", ...maybe(reason, "Raison\u00a0: ")],
  }),
  opinion: ({ title, who, reason }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: avis de la commune`,
    paragraphs: [`${who} a donné son avis.`, ...maybe(reason)],
  }),
  assessed: ({ title, who }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: un service a donné son avis`,
    paragraphs: [`${who} a rendu son avis de faisabilité. Les auteurs peuvent y répondre sur la page de l’idée.`],
  }),
  feasible: ({ title, amount }) => ({
    subject: `«\u00a0${title}\u00a0» est faisable`,
    paragraphs: ["L’étude conclut que l’idée est faisable.", ...maybe(amount, "Coût retenu\u00a0: ")],
  }),
  infeasible: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0» n’est pas faisable`,
    paragraphs: ["L’étude conclut que l’idée n’est pas faisable.", ...maybe(reason, "Raison\u00a0: ")],
  }),
  reopened: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: l’étude reprend`,
    paragraphs: ["L’étude de faisabilité est rouverte.", ...maybe(reason, "Raison\u00a0: ")],
  }),
  ranked: ({ title }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: le jury a rendu son classement`,
    paragraphs: ["Le procès-verbal du jury est publié, avec les notes et leurs raisons."],
  }),
  awarded: ({ title, amount }) => ({
    subject: `«\u00a0${title}\u00a0» est retenue`,
    paragraphs: ["L’idée sera réalisée.", ...maybe(amount, "Somme attribuée\u00a0: ")],
  }),
  not_awarded: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0» n’est pas retenue`,
    paragraphs: ["L’idée n’est pas retenue cette fois.", ...maybe(reason, "Raison\u00a0: ")],
  }),
  upheld: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0»\u00a0: votre contestation est acceptée`, paragraphs: maybe(reason) }),
  rejected: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0»\u00a0: votre contestation est rejetée`, paragraphs: maybe(reason, "Raison\u00a0: ") }),
  answered: ({ title, who, reason }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: réponse officielle`,
    paragraphs: [`${who} a répondu à cette idée.`, ...maybe(reason)],
  }),
  corrected: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: la réponse officielle est corrigée`,
    paragraphs: [...maybe(reason, "Ce qui change\u00a0: "), "La version précédente reste lisible."],
  }),
  started: ({ title, when }) => ({
    subject: `«\u00a0${title}\u00a0»\u00a0: la réalisation commence`,
    paragraphs: ["Les étapes et leurs dates sont publiées.", ...maybe(when, "Fin prévue\u00a0: ")],
  }),
  progress: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0» avance`, paragraphs: maybe(reason) }),
  delayed: ({ title, when, reason }) => ({
    subject: `«\u00a0${title}\u00a0» prend du retard`,
    paragraphs: [...maybe(when, "Nouvelle date\u00a0: "), ...maybe(reason, "Raison\u00a0: ")],
  }),
  delivered: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0» est réalisée`, paragraphs: maybe(reason) }),
  abandoned: ({ title, reason }) => ({
    subject: `«\u00a0${title}\u00a0» est abandonnée`,
    paragraphs: ["La réalisation s’arrête.", ...maybe(reason, "Raison\u00a0: ")],
  }),
  resumed: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0»\u00a0: la réalisation reprend`, paragraphs: maybe(reason) }),
  evaluated: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0»\u00a0: ce qui a changé depuis`, paragraphs: maybe(reason) }),
  to_opine: ({ title, when }) => ({
    subject: `Avis de votre commune attendu\u00a0: «\u00a0${title}\u00a0»`,
    paragraphs: ["Une idée concerne votre commune. Dites si son avis est favorable, sous conditions ou défavorable.", ...maybe(when, "Avant le ")],
  }),
  opine_soon: ({ title, when }) => ({
    subject: `Avis de votre commune\u00a0: bientôt trop tard pour «\u00a0${title}\u00a0»`,
    paragraphs: [...maybe(when, "L’avis est attendu avant le "), "Sans réponse, le silence de la commune sera publié."],
  }),
  to_route: ({ title, who, when, reason }) => ({
    subject: `Une idée vous est transmise\u00a0: «\u00a0${title}\u00a0»`,
    paragraphs: [
      `Elle vient de\u00a0: ${who}. Prenez-la en charge, ou renvoyez-la avec une raison.`,
      ...maybe(when, "Avant le "),
      ...maybe(reason, "Raison de l’envoi\u00a0: "),
    ],
  }),
  route_late: ({ title, when }) => ({
    subject: `Sans réponse\u00a0: «\u00a0${title}\u00a0» vous est transmise`,
    paragraphs: maybe(when, "La réponse était attendue avant le "),
  }),
  came_back: ({ title, who, reason }) => ({
    subject: `«\u00a0${title}\u00a0» vous revient`,
    paragraphs: [`Renvoyée par\u00a0: ${who}.`, ...maybe(reason, "Raison\u00a0: ")],
  }),
  to_assess: ({ title, when }) => ({
    subject: `Avis de votre service attendu\u00a0: «\u00a0${title}\u00a0»`,
    paragraphs: ["L’étude de faisabilité attend l’avis de votre service.", ...maybe(when, "Avant le ")],
  }),
  assess_late: ({ title, when }) => ({
    subject: `Avis de votre service en retard\u00a0: «\u00a0${title}\u00a0»`,
    paragraphs: maybe(when, "Il était attendu avant le "),
  }),
  to_judge: ({ title, when }) => ({
    subject: `Jury\u00a0: des idées attendent vos notes (${title})`,
    paragraphs: ["Notez les idées, ou déclarez un conflit d’intérêts.", ...maybe(when, "Avant le ")],
  }),
  contested: ({ title, reason }) => ({
    subject: `Contestation\u00a0: «\u00a0${title}\u00a0»`,
    paragraphs: ["L’auteur conteste une décision. Répondez-lui avec des raisons.", ...maybe(reason)],
  }),
  replied: ({ title, reason }) => ({ subject: `«\u00a0${title}\u00a0»\u00a0: l’auteur répond aux services`, paragraphs: maybe(reason) }),
};

const en: Record<NewsKey, Say> = {
  routed: ({ title, who, when, reason }) => ({
    subject: `“${title}” was passed on: ${who}`,
    paragraphs: [`Another authority decides on this idea. It was passed on to: ${who}.`, ...maybe(when, "Answer expected by "), ...maybe(reason, "Reason: ")],
  }),
  taken: ({ title, who }) => ({ subject: `“${title}” is now with: ${who}`, paragraphs: [`The idea was taken on by: ${who}.`] }),
  sent_back: ({ title, who, reason }) => ({
    subject: `“${title}” was sent back`,
    paragraphs: [`Sent back by: ${who}. The idea stays where it was.`, ...maybe(reason, "Reason: ")],
  }),
  admitted: ({ title }) => ({ subject: `“${title}” is admissible`, paragraphs: ["The idea meets the published criteria. It goes on to the next stage."] }),
  refused: ({ title, reason }) => ({
    subject: `“${title}” is not admissible`,
    paragraphs: ["The idea does not meet a published criterion.", ...maybe(reason, "Reason: "), "Its authors can contest this decision on the idea’s page."],
  }),
  readmitted: ({ title, reason }) => ({
    subject: `“${title}” is admissible after all`,
    paragraphs: ["The decision was revised: the idea goes on to the next stage.", ...maybe(reason, "Reason: ")],
  }),
  opinion: ({ title, who, reason }) => ({ subject: `“${title}”: the commune’s opinion`, paragraphs: [`${who} has given its opinion.`, ...maybe(reason)] }),
  assessed: ({ title, who }) => ({
    subject: `“${title}”: a service has given its opinion`,
    paragraphs: [`${who} has given its opinion on feasibility. The authors can answer on the idea’s page.`],
  }),
  feasible: ({ title, amount }) => ({
    subject: `“${title}” is feasible`,
    paragraphs: ["The study concludes that the idea is feasible.", ...maybe(amount, "Cost retained: ")],
  }),
  infeasible: ({ title, reason }) => ({
    subject: `“${title}” is not feasible`,
    paragraphs: ["The study concludes that the idea is not feasible.", ...maybe(reason, "Reason: ")],
  }),
  reopened: ({ title, reason }) => ({
    subject: `“${title}”: the study is reopened`,
    paragraphs: ["The feasibility study is reopened.", ...maybe(reason, "Reason: ")],
  }),
  ranked: ({ title }) => ({
    subject: `“${title}”: the jury has published its ranking`,
    paragraphs: ["The jury’s record is published, with scores and their reasons."],
  }),
  awarded: ({ title, amount }) => ({ subject: `“${title}” is selected`, paragraphs: ["The idea will be delivered.", ...maybe(amount, "Amount awarded: ")] }),
  not_awarded: ({ title, reason }) => ({
    subject: `“${title}” is not selected`,
    paragraphs: ["The idea is not selected this time.", ...maybe(reason, "Reason: ")],
  }),
  upheld: ({ title, reason }) => ({ subject: `“${title}”: your objection is upheld`, paragraphs: maybe(reason) }),
  rejected: ({ title, reason }) => ({ subject: `“${title}”: your objection is rejected`, paragraphs: maybe(reason, "Reason: ") }),
  answered: ({ title, who, reason }) => ({ subject: `“${title}”: official answer`, paragraphs: [`${who} has answered this idea.`, ...maybe(reason)] }),
  corrected: ({ title, reason }) => ({
    subject: `“${title}”: the official answer was corrected`,
    paragraphs: [...maybe(reason, "What changes: "), "The earlier version stays readable."],
  }),
  started: ({ title, when }) => ({
    subject: `“${title}”: delivery begins`,
    paragraphs: ["The steps and their dates are published.", ...maybe(when, "Planned end: ")],
  }),
  progress: ({ title, reason }) => ({ subject: `“${title}” moves on`, paragraphs: maybe(reason) }),
  delayed: ({ title, when, reason }) => ({ subject: `“${title}” is delayed`, paragraphs: [...maybe(when, "New date: "), ...maybe(reason, "Reason: ")] }),
  delivered: ({ title, reason }) => ({ subject: `“${title}” is delivered`, paragraphs: maybe(reason) }),
  abandoned: ({ title, reason }) => ({ subject: `“${title}” is abandoned`, paragraphs: ["Delivery stops.", ...maybe(reason, "Reason: ")] }),
  resumed: ({ title, reason }) => ({ subject: `“${title}”: delivery resumes`, paragraphs: maybe(reason) }),
  evaluated: ({ title, reason }) => ({ subject: `“${title}”: what has changed since`, paragraphs: maybe(reason) }),
  to_opine: ({ title, when }) => ({
    subject: `Your commune’s opinion is awaited: “${title}”`,
    paragraphs: ["An idea concerns your commune. Say whether its opinion is favourable, with conditions or unfavourable.", ...maybe(when, "Before ")],
  }),
  opine_soon: ({ title, when }) => ({
    subject: `Your commune’s opinion: soon too late for “${title}”`,
    paragraphs: [...maybe(when, "The opinion is expected before "), "Without an answer, the commune’s silence will be published."],
  }),
  to_route: ({ title, who, when, reason }) => ({
    subject: `An idea was passed on to you: “${title}”`,
    paragraphs: [`It comes from: ${who}. Take it on, or send it back with a reason.`, ...maybe(when, "Before "), ...maybe(reason, "Reason: ")],
  }),
  route_late: ({ title, when }) => ({ subject: `No answer yet: “${title}” was passed on to you`, paragraphs: maybe(when, "The answer was expected before ") }),
  came_back: ({ title, who, reason }) => ({ subject: `“${title}” comes back to you`, paragraphs: [`Sent back by: ${who}.`, ...maybe(reason, "Reason: ")] }),
  to_assess: ({ title, when }) => ({
    subject: `Your service’s opinion is awaited: “${title}”`,
    paragraphs: ["The feasibility study awaits the opinion of your service.", ...maybe(when, "Before ")],
  }),
  assess_late: ({ title, when }) => ({ subject: `Your service’s opinion is late: “${title}”`, paragraphs: maybe(when, "It was expected before ") }),
  to_judge: ({ title, when }) => ({
    subject: `Jury: ideas await your scores (${title})`,
    paragraphs: ["Score the ideas, or declare a conflict of interest.", ...maybe(when, "Before ")],
  }),
  contested: ({ title, reason }) => ({
    subject: `Objection: “${title}”`,
    paragraphs: ["The author contests a decision. Answer with reasons.", ...maybe(reason)],
  }),
  replied: ({ title, reason }) => ({ subject: `“${title}”: the author answers the services`, paragraphs: maybe(reason) }),
};

const nl: Record<NewsKey, Say> = {
  routed: ({ title, who, when, reason }) => ({
    subject: `“${title}” is doorgestuurd: ${who}`,
    paragraphs: [
      `Een andere overheid beslist over dit idee. Het is doorgestuurd naar: ${who}.`,
      ...maybe(when, "Antwoord verwacht voor "),
      ...maybe(reason, "Reden: "),
    ],
  }),
  taken: ({ title, who }) => ({ subject: `“${title}” is nu bij: ${who}`, paragraphs: [`Het idee is overgenomen door: ${who}.`] }),
  sent_back: ({ title, who, reason }) => ({
    subject: `“${title}” is teruggestuurd`,
    paragraphs: [`Teruggestuurd door: ${who}. Het idee blijft waar het was.`, ...maybe(reason, "Reden: ")],
  }),
  admitted: ({ title }) => ({
    subject: `“${title}” is ontvankelijk`,
    paragraphs: ["Het idee voldoet aan de gepubliceerde criteria. Het gaat naar de volgende stap."],
  }),
  refused: ({ title, reason }) => ({
    subject: `“${title}” is niet ontvankelijk`,
    paragraphs: [
      "Het idee voldoet niet aan een gepubliceerd criterium.",
      ...maybe(reason, "Reden: "),
      "De indieners kunnen deze beslissing betwisten op de pagina van het idee.",
    ],
  }),
  readmitted: ({ title, reason }) => ({
    subject: `“${title}” is uiteindelijk ontvankelijk`,
    paragraphs: ["De beslissing is herzien: het idee gaat naar de volgende stap.", ...maybe(reason, "Reden: ")],
  }),
  opinion: ({ title, who, reason }) => ({ subject: `“${title}”: advies van de gemeente`, paragraphs: [`${who} heeft advies gegeven.`, ...maybe(reason)] }),
  assessed: ({ title, who }) => ({
    subject: `“${title}”: een dienst heeft advies gegeven`,
    paragraphs: [`${who} heeft advies gegeven over de haalbaarheid. De indieners kunnen antwoorden op de pagina van het idee.`],
  }),
  feasible: ({ title, amount }) => ({
    subject: `“${title}” is haalbaar`,
    paragraphs: ["De studie besluit dat het idee haalbaar is.", ...maybe(amount, "Weerhouden kost: ")],
  }),
  infeasible: ({ title, reason }) => ({
    subject: `“${title}” is niet haalbaar`,
    paragraphs: ["De studie besluit dat het idee niet haalbaar is.", ...maybe(reason, "Reden: ")],
  }),
  reopened: ({ title, reason }) => ({
    subject: `“${title}”: de studie wordt hervat`,
    paragraphs: ["De haalbaarheidsstudie is heropend.", ...maybe(reason, "Reden: ")],
  }),
  ranked: ({ title }) => ({
    subject: `“${title}”: de jury heeft haar rangschikking bekendgemaakt`,
    paragraphs: ["Het verslag van de jury is gepubliceerd, met de punten en hun redenen."],
  }),
  awarded: ({ title, amount }) => ({ subject: `“${title}” is gekozen`, paragraphs: ["Het idee wordt uitgevoerd.", ...maybe(amount, "Toegekend bedrag: ")] }),
  not_awarded: ({ title, reason }) => ({
    subject: `“${title}” is niet gekozen`,
    paragraphs: ["Het idee is deze keer niet gekozen.", ...maybe(reason, "Reden: ")],
  }),
  upheld: ({ title, reason }) => ({ subject: `“${title}”: uw bezwaar is aanvaard`, paragraphs: maybe(reason) }),
  rejected: ({ title, reason }) => ({ subject: `“${title}”: uw bezwaar is verworpen`, paragraphs: maybe(reason, "Reden: ") }),
  answered: ({ title, who, reason }) => ({ subject: `“${title}”: officieel antwoord`, paragraphs: [`${who} heeft op dit idee geantwoord.`, ...maybe(reason)] }),
  corrected: ({ title, reason }) => ({
    subject: `“${title}”: het officiële antwoord is verbeterd`,
    paragraphs: [...maybe(reason, "Wat verandert: "), "De vorige versie blijft leesbaar."],
  }),
  started: ({ title, when }) => ({
    subject: `“${title}”: de uitvoering begint`,
    paragraphs: ["De stappen en hun data zijn gepubliceerd.", ...maybe(when, "Voorzien einde: ")],
  }),
  progress: ({ title, reason }) => ({ subject: `“${title}” vordert`, paragraphs: maybe(reason) }),
  delayed: ({ title, when, reason }) => ({
    subject: `“${title}” loopt vertraging op`,
    paragraphs: [...maybe(when, "Nieuwe datum: "), ...maybe(reason, "Reden: ")],
  }),
  delivered: ({ title, reason }) => ({ subject: `“${title}” is uitgevoerd`, paragraphs: maybe(reason) }),
  abandoned: ({ title, reason }) => ({ subject: `“${title}” is opgegeven`, paragraphs: ["De uitvoering stopt.", ...maybe(reason, "Reden: ")] }),
  resumed: ({ title, reason }) => ({ subject: `“${title}”: de uitvoering wordt hervat`, paragraphs: maybe(reason) }),
  evaluated: ({ title, reason }) => ({ subject: `“${title}”: wat er sindsdien veranderde`, paragraphs: maybe(reason) }),
  to_opine: ({ title, when }) => ({
    subject: `Advies van uw gemeente verwacht: “${title}”`,
    paragraphs: ["Een idee gaat over uw gemeente. Zeg of haar advies gunstig, voorwaardelijk of ongunstig is.", ...maybe(when, "Voor ")],
  }),
  opine_soon: ({ title, when }) => ({
    subject: `Advies van uw gemeente: binnenkort te laat voor “${title}”`,
    paragraphs: [...maybe(when, "Het advies wordt verwacht voor "), "Zonder antwoord wordt het zwijgen van de gemeente gepubliceerd."],
  }),
  to_route: ({ title, who, when, reason }) => ({
    subject: `Een idee is naar u doorgestuurd: “${title}”`,
    paragraphs: [`Het komt van: ${who}. Neem het over, of stuur het terug met een reden.`, ...maybe(when, "Voor "), ...maybe(reason, "Reden: ")],
  }),
  route_late: ({ title, when }) => ({
    subject: `Nog geen antwoord: “${title}” is naar u doorgestuurd`,
    paragraphs: maybe(when, "Het antwoord werd verwacht voor "),
  }),
  came_back: ({ title, who, reason }) => ({
    subject: `“${title}” komt naar u terug`,
    paragraphs: [`Teruggestuurd door: ${who}.`, ...maybe(reason, "Reden: ")],
  }),
  to_assess: ({ title, when }) => ({
    subject: `Advies van uw dienst verwacht: “${title}”`,
    paragraphs: ["De haalbaarheidsstudie wacht op het advies van uw dienst.", ...maybe(when, "Voor ")],
  }),
  assess_late: ({ title, when }) => ({ subject: `Advies van uw dienst is te laat: “${title}”`, paragraphs: maybe(when, "Het werd verwacht voor ") }),
  to_judge: ({ title, when }) => ({
    subject: `Jury: ideeën wachten op uw punten (${title})`,
    paragraphs: ["Geef punten, of meld een belangenconflict.", ...maybe(when, "Voor ")],
  }),
  contested: ({ title, reason }) => ({
    subject: `Bezwaar: “${title}”`,
    paragraphs: ["De indiener betwist een beslissing. Antwoord met redenen.", ...maybe(reason)],
  }),
  replied: ({ title, reason }) => ({ subject: `“${title}”: de indiener antwoordt de diensten`, paragraphs: maybe(reason) }),
};

export const newsTexts: Record<Locale, Record<NewsKey, Say>> = { fr, en, nl };

export const newsActions: Record<Locale, { readonly see: string; readonly work: string }> = {
  fr: { see: "Voir l’idée", work: "Ouvrir le dossier" },
  en: { see: "See the idea", work: "Open the file" },
  nl: { see: "Het idee bekijken", work: "Het dossier openen" },
};
