import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "address"
  | "hours"
  | "forWhom"
  | "free"
  | "contestedNext"
  | "proofLead"
  | "arrive"
  | "arriveLead"
  | "cancel"
  | "cancelLead"
  | "cancelLate"
  | "contest"
  | "contestLead"
  | "reason"
  | "reasonProblem"
  | "moved";
type StayTexts = Readonly<Record<Words, string>> & {
  readonly freeUntil: (at: string) => string;
  readonly contested: Readonly<Record<"agent" | "place", string>>;
  readonly done: Readonly<Record<"reservee" | "arrivee" | "contestee", string>>;
};

const fr: StayTexts = {
  title: "Ma journée de télétravail",
  address: "Adresse",
  hours: "Heures",
  forWhom: "Pour le compte de",
  free: "Annulation gratuite",
  contestedNext: "Elle attend à part\u00a0: rien n’est réglé avant qu’une personne de la métropole ait décidé.",
  proofLead: "Gardez ce code\u00a0: une fois le mois réglé, plus rien ne vous relie à ce jour, et lui seul permet de montrer qu’il a été facturé.",
  arrive: "Je suis sur place",
  arriveLead: "Dites-le en arrivant, ou laissez le lieu le faire.",
  cancel: "Annuler",
  cancelLead: "Le poste est rendu, la demi-journée revient dans votre enveloppe, et rien n’en est gardé.",
  cancelLate: "Il est trop tard pour que ce soit gratuit\u00a0: le poste est rendu, la demi-journée reste due.",
  contest: "Contester",
  contestLead: "Si cela ne doit pas être facturé\u00a0: le lieu était fermé, la place était prise.",
  reason: "Ce qui s’est passé",
  reasonProblem: "Dites ce qui s’est passé, en 500 signes au plus",
  moved: "Cela n’est plus possible\u00a0: la journée a commencé, ou a changé entre-temps.",
  freeUntil: (at) => `Jusqu’au ${at}`,
  contested: { agent: "Vous avez contesté cette demi-journée", place: "Le lieu a contesté cette demi-journée" },
  done: {
    reservee: "C’est réservé. Le lieu lira votre nom ce jour-là, puis ne l’aura plus.",
    arrivee: "C’est noté.",
    contestee: "La contestation est enregistrée.",
  },
};

const en: StayTexts = {
  title: "My telework day",
  address: "Address",
  hours: "Hours",
  forWhom: "On behalf of",
  free: "Free cancellation",
  contestedNext: "It waits apart: nothing is settled before somebody of the metropolis has decided.",
  proofLead: "Keep this code: once the month is settled nothing links you to this day any more, and it alone can show that it was billed.",
  arrive: "I am here",
  arriveLead: "Say so when you arrive, or let the place do it.",
  cancel: "Cancel",
  cancelLead: "The desk is given back, the half-day returns to your envelope, and nothing of it is kept.",
  cancelLate: "It is too late for this to be free of charge: the desk is given back, the half-day is still owed.",
  contest: "Contest",
  contestLead: "If this should not be billed: the place was closed, the desk was taken.",
  reason: "What happened",
  reasonProblem: "Say what happened, in 500 signs at most",
  moved: "This is not possible any more: the day has begun, or has changed meanwhile.",
  freeUntil: (at) => `Until ${at}`,
  contested: { agent: "You contested this half-day", place: "The place contested this half-day" },
  done: {
    reservee: "It is booked. The place reads your name on that day, then has it no more.",
    arrivee: "It is noted.",
    contestee: "Your contestation is saved.",
  },
};

const nl: StayTexts = {
  title: "Mijn telewerkdag",
  address: "Adres",
  hours: "Uren",
  forWhom: "Voor rekening van",
  free: "Gratis annuleren",
  contestedNext: "Ze wacht apart: niets wordt vereffend voor iemand van de metropool beslist heeft.",
  proofLead: "Bewaar deze code: zodra de maand vereffend is, verbindt niets u nog met deze dag, en zij alleen kan tonen dat hij gefactureerd is.",
  arrive: "Ik ben er",
  arriveLead: "Zeg het als u aankomt, of laat de plek het doen.",
  cancel: "Annuleren",
  cancelLead: "De werkplek komt vrij, de halve dag keert terug naar uw tegoed, en er blijft niets van bewaard.",
  cancelLate: "Het is te laat om gratis te annuleren: de werkplek komt vrij, de halve dag blijft verschuldigd.",
  contest: "Betwisten",
  contestLead: "Als dit niet gefactureerd mag worden: de plek was gesloten, de werkplek was bezet.",
  reason: "Wat er gebeurde",
  reasonProblem: "Zeg wat er gebeurde, in hoogstens 500 tekens",
  moved: "Dit kan niet meer: de dag is begonnen, of is ondertussen veranderd.",
  freeUntil: (at) => `Tot ${at}`,
  contested: { agent: "U betwistte deze halve dag", place: "De plek betwistte deze halve dag" },
  done: {
    reservee: "Het is gereserveerd. De plek leest uw naam op die dag, daarna niet meer.",
    arrivee: "Het is genoteerd.",
    contestee: "Uw betwisting is bewaard.",
  },
};

export const stayTexts: Record<Locale, StayTexts> = { fr, en, nl };
