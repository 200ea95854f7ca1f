import type { Locale } from "#platform/i18n/locale.ts";
import type { Figure } from "./report.query.ts";

interface ReportTexts {
  readonly title: string;
  readonly of: (year: string) => string;
  readonly lead: string;
  readonly running: (today: string) => string;
  readonly years: string;
  readonly figure: string;
  readonly parts: Readonly<Record<"life" | "given" | "mentoring" | "decided" | "dues", string>>;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly source: string;
  readonly data: string;
}

const fr: ReportTexts = {
  title: "Bilan de l’année",
  of: (year) => `Bilan ${year} du réseau des lieux`,
  lead: "Ce que les membres ont fait ensemble, à côté de l’année d’avant.",
  running: (today) => `L’année est en cours\u00a0: les chiffres sont ceux du ${today}.`,
  years: "Années",
  figure: "Chiffre",
  parts: {
    life: "Les membres",
    given: "Ce qui a été donné",
    mentoring: "L’accompagnement entre pairs",
    decided: "Les décisions et les questions",
    dues: "Les cotisations",
  },
  figures: {
    members: "Membres en fin d’année",
    places: "Collège des lieux",
    leaders: "Collège des porteurs de projet",
    partners: "Collège des partenaires",
    persons: "Collège des personnes",
    admitted: "Admis dans l’année",
    ended: "Partis dans l’année",
    applied: "Candidatures reçues",
    contributions: "Contributions confirmées",
    givers: "Membres qui ont donné",
    minutes: "Heures données",
    unpaidMinutes: "Dont heures non payées",
    equipmentDays: "Jours de matériel prêté",
    credits: "Valeur en crédits",
    paidCents: "Payé par les budgets contributifs",
    pairings: "Accompagnements commencés",
    sessions: "Séances confirmées",
    sessionMinutes: "Heures d’accompagnement",
    meetings: "Assemblées tenues",
    votes: "Votes en assemblée",
    carried: "Dont adoptés",
    decisions: "Décisions par consentement",
    asked: "Questions posées au réseau",
    answered: "Dont répondues",
    duesCents: "Cotisations appelées",
    receivedCents: "Cotisations reçues",
    waivedCents: "Cotisations dispensées",
  },
  source: "Compté d’après les registres du réseau\u00a0: une contribution compte une fois confirmée par un autre membre, l’année où elle a été donnée.",
  data: "Les mêmes chiffres, à télécharger",
};

const en: ReportTexts = {
  title: "Report of the year",
  of: (year) => `Report ${year} of the network of places`,
  lead: "What members did together, beside the year before.",
  running: (today) => `The year is running: figures are those of ${today}.`,
  years: "Years",
  figure: "Figure",
  parts: { life: "Members", given: "What was given", mentoring: "Mentoring between peers", decided: "Decisions and questions", dues: "Dues" },
  figures: {
    members: "Members at the end of the year",
    places: "College of places",
    leaders: "College of project leaders",
    partners: "College of partners",
    persons: "College of persons",
    admitted: "Admitted in the year",
    ended: "Left in the year",
    applied: "Applications received",
    contributions: "Confirmed contributions",
    givers: "Members that gave",
    minutes: "Hours given",
    unpaidMinutes: "Of which unpaid hours",
    equipmentDays: "Days of equipment lent",
    credits: "Worth in credits",
    paidCents: "Paid by contributive budgets",
    pairings: "Mentorships begun",
    sessions: "Confirmed sessions",
    sessionMinutes: "Hours of mentoring",
    meetings: "General meetings held",
    votes: "Votes in general meetings",
    carried: "Of which adopted",
    decisions: "Decisions by consent",
    asked: "Questions to the network",
    answered: "Of which answered",
    duesCents: "Dues called",
    receivedCents: "Dues received",
    waivedCents: "Dues waived",
  },
  source: "Counted from the registers of the network: a contribution counts once another member confirmed it, in the year in which it was given.",
  data: "The same figures, to download",
};

const nl: ReportTexts = {
  title: "Jaarverslag",
  of: (year) => `Jaarverslag ${year} van het netwerk van plekken`,
  lead: "Wat de leden samen deden, naast het jaar ervoor.",
  running: (today) => `Het jaar loopt nog: de cijfers zijn die van ${today}.`,
  years: "Jaren",
  figure: "Cijfer",
  parts: { life: "Leden", given: "Wat gegeven werd", mentoring: "Mentorschap onder gelijken", decided: "Beslissingen en vragen", dues: "Bijdragen" },
  figures: {
    members: "Leden op het einde van het jaar",
    places: "College van plekken",
    leaders: "College van projectdragers",
    partners: "College van partners",
    persons: "College van personen",
    admitted: "Toegelaten in het jaar",
    ended: "Vertrokken in het jaar",
    applied: "Ontvangen kandidaturen",
    contributions: "Bevestigde bijdragen",
    givers: "Leden die gaven",
    minutes: "Gegeven uren",
    unpaidMinutes: "Waarvan onbetaalde uren",
    equipmentDays: "Dagen uitgeleend materiaal",
    credits: "Waarde in credits",
    paidCents: "Betaald door bijdragebudgetten",
    pairings: "Begonnen begeleidingen",
    sessions: "Bevestigde sessies",
    sessionMinutes: "Uren begeleiding",
    meetings: "Gehouden vergaderingen",
    votes: "Stemmingen in vergadering",
    carried: "Waarvan aangenomen",
    decisions: "Beslissingen bij consent",
    asked: "Vragen aan het netwerk",
    answered: "Waarvan beantwoord",
    duesCents: "Opgevraagde lidgelden",
    receivedCents: "Ontvangen lidgelden",
    waivedCents: "Kwijtgescholden lidgelden",
  },
  source: "Geteld uit de registers van het netwerk: een bijdrage telt zodra een ander lid ze bevestigde, in het jaar waarin ze gegeven werd.",
  data: "Dezelfde cijfers, om te downloaden",
};

export const reportTexts: Readonly<Record<Locale, ReportTexts>> = { fr, en, nl };
