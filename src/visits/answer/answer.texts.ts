import type { Locale } from "#platform/i18n/locale.ts";

interface AnswerTexts {
  readonly title: (place: string, organisation: string) => string;
  readonly when: string;
  readonly duration: string;
  readonly question: string;
  readonly accept: string;
  readonly decline: string;
  readonly counter: string;
  readonly acceptNote: string;
  readonly declineNote: string;
  readonly counterNote: string;
  readonly choose: string;
  readonly other: string;
  readonly otherWrong: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly send: string;
  readonly given: { accepted: string; declined: string; countered: string; dropped: string; released: string; draft: string };
  readonly givenText: { accepted: string; declined: string; countered: string; dropped: string; released: string; draft: string };
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly withdrawAct: string;
  readonly done: string;
  readonly problems: { answered: string; busy: string; not_possible: string };
  readonly programme: string;
  readonly delegation: string;
  readonly cardLine: (organisation: string, place: string) => string;
  readonly queueLine: { one: string; other: string };
  readonly contact: string;
}

const fr: AnswerTexts = {
  title: (place, organisation) => `${place}\u00a0: accueillir ${organisation}`,
  when: "Quand",
  duration: "Durée",
  question: "Pouvez-vous accueillir la délégation\u00a0?",
  accept: "Oui, j’accepte",
  decline: "Non",
  counter: "À une autre heure",
  acceptNote: "L’heure est réservée. Vous recevrez le programme.",
  declineNote: "Dites pourquoi. L’équipe cherchera un autre lieu.",
  counterNote: "Proposez un jour et une heure.",
  choose: "Choisissez une réponse",
  other: "Autre jour ou autre heure",
  otherWrong: "Écrivez un jour et une heure à venir",
  reason: "Raison ou remarque",
  reasonHint: "Lue par l’équipe des visites, pas par la délégation.",
  reasonMissing: "Donnez la raison, en 2 à 1 000 signes",
  send: "Envoyer ma réponse",
  given: {
    accepted: "Vous avez accepté",
    declined: "Vous avez refusé",
    countered: "Vous avez proposé une autre heure",
    dropped: "Votre lieu n’est plus dans ce parcours",
    released: "Cette visite est terminée ou annulée",
    draft: "L’heure va changer",
  },
  givenText: {
    accepted: "La délégation compte sur vous.",
    declined: "L’équipe des visites cherche un autre lieu.",
    countered: "L’équipe des visites regarde si cette heure convient.",
    dropped: "Vous n’avez rien à faire.",
    released: "Vous n’avez rien à faire.",
    draft: "L’équipe des visites prépare une nouvelle proposition et vous écrira.",
  },
  withdraw: "Je ne peux plus accueillir la délégation",
  withdrawLead: "L’équipe des visites est prévenue aussitôt et cherche un autre lieu.",
  withdrawAct: "Me retirer",
  done: "Votre réponse est enregistrée",
  problems: {
    answered: "Une réponse a déjà été donnée. La voici.",
    busy: "Vous avez déjà accepté une autre délégation à cette heure. Proposez une autre heure ou refusez.",
    not_possible: "La visite a changé d’état entre-temps. Rien n’a été enregistré.",
  },
  programme: "Programme de la journée",
  delegation: "La délégation",
  cardLine: (organisation, place) => `${organisation}, à ${place}`,
  queueLine: { one: "# demande à traiter", other: "# demandes à traiter" },
  contact: "Contact",
};

const en: AnswerTexts = {
  title: (place, organisation) => `${place}: welcome ${organisation}`,
  when: "When",
  duration: "Duration",
  question: "Can you welcome the delegation?",
  accept: "Yes, I accept",
  decline: "No",
  counter: "At another time",
  acceptNote: "The time is kept. You will receive the programme.",
  declineNote: "Say why: the team will look for another place.",
  counterNote: "Propose a day and a time.",
  choose: "Choose an answer",
  other: "Another day or time",
  otherWrong: "Write a day and a time to come",
  reason: "Reason or remark",
  reasonHint: "Read by the visits team, not by the delegation.",
  reasonMissing: "Give the reason, 2 to 1,000 characters",
  send: "Send my answer",
  given: {
    accepted: "You have accepted",
    declined: "You have declined",
    countered: "You have proposed another time",
    dropped: "Your place is no longer on this route",
    released: "This visit is over or cancelled",
    draft: "The time is going to change",
  },
  givenText: {
    accepted: "The delegation counts on you.",
    declined: "The visits team looks for another place.",
    countered: "The visits team sees whether this time fits.",
    dropped: "There is nothing to do.",
    released: "There is nothing to do.",
    draft: "The visits team prepares a new proposal and will write to you.",
  },
  withdraw: "I can no longer welcome the delegation",
  withdrawLead: "The visits team is told at once and looks for another place.",
  withdrawAct: "Withdraw",
  done: "Your answer is kept",
  problems: {
    answered: "An answer was given already. Here it is.",
    busy: "You have already accepted another delegation then. Propose another time or decline.",
    not_possible: "The visit has moved on in the meantime. Nothing was kept.",
  },
  programme: "Programme of the day",
  delegation: "The delegation",
  cardLine: (organisation, place) => `${organisation}, at ${place}`,
  queueLine: { one: "# request to handle", other: "# requests to handle" },
  contact: "Contact",
};

const nl: AnswerTexts = {
  title: (place, organisation) => `${place}: ${organisation} ontvangen`,
  when: "Wanneer",
  duration: "Duur",
  question: "Kunt u de delegatie ontvangen?",
  accept: "Ja, ik aanvaard",
  decline: "Nee",
  counter: "Op een ander uur",
  acceptNote: "Het uur is vastgelegd. U krijgt het programma.",
  declineNote: "Zeg waarom: het team zoekt een andere plek.",
  counterNote: "Stel een dag en een uur voor.",
  choose: "Kies een antwoord",
  other: "Andere dag of ander uur",
  otherWrong: "Schrijf een dag en een uur in de toekomst",
  reason: "Reden of opmerking",
  reasonHint: "Gelezen door het bezoekteam, niet door de delegatie.",
  reasonMissing: "Geef de reden, 2 tot 1 000 tekens",
  send: "Mijn antwoord versturen",
  given: {
    accepted: "U hebt aanvaard",
    declined: "U hebt geweigerd",
    countered: "U hebt een ander uur voorgesteld",
    dropped: "Uw plek staat niet meer op deze route",
    released: "Dit bezoek is afgelopen of geannuleerd",
    draft: "Het uur gaat veranderen",
  },
  givenText: {
    accepted: "De delegatie rekent op u.",
    declined: "Het bezoekteam zoekt een andere plek.",
    countered: "Het bezoekteam kijkt of dit uur past.",
    dropped: "U hoeft niets te doen.",
    released: "U hoeft niets te doen.",
    draft: "Het bezoekteam bereidt een nieuw voorstel voor en schrijft u.",
  },
  withdraw: "Ik kan de delegatie niet meer ontvangen",
  withdrawLead: "Het bezoekteam wordt meteen verwittigd en zoekt een andere plek.",
  withdrawAct: "Mij terugtrekken",
  done: "Uw antwoord is bewaard",
  problems: {
    answered: "Er is al een antwoord gegeven. Hier is het.",
    busy: "U hebt dan al een andere delegatie aanvaard. Stel een ander uur voor of weiger.",
    not_possible: "Het bezoek is intussen van toestand veranderd. Er is niets bewaard.",
  },
  programme: "Programma van de dag",
  delegation: "De delegatie",
  cardLine: (organisation, place) => `${organisation}, bij ${place}`,
  queueLine: { one: "# aanvraag te behandelen", other: "# aanvragen te behandelen" },
  contact: "Contact",
};

export const answerTexts: Record<Locale, AnswerTexts> = { fr, en, nl };
