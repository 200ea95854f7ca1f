import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type MineTexts = Readonly<
  Record<
    | (
        | "title"
        | "lead"
        | "contributions"
        | "decisions"
        | "questions"
        | "letters"
        | "generals"
        | "funds"
        | "statement"
        | "mentoring"
        | "join"
        | "directory"
        | "keep"
        | "see"
        | "application"
        | "dues"
        | "noDues"
        | "year"
        | "amount"
        | "dueOn"
        | "state"
        | "empty"
        | "emptyNext"
      )
    | ("applications" | "hearings" | "hearing" | "openHearings" | "card" | "awaitedLead"),
    string
  >
> & { readonly awaited: Plurals; readonly heard: (day: string) => string; readonly done: Readonly<Record<"parti" | "quitte", string>> };

const fr: MineTexts = {
  title: "Mon réseau",
  lead: "Vos adhésions, vos candidatures, et ce qui vous attend.",
  join: "Rejoindre le réseau",
  decisions: "Décisions",
  questions: "Questions",
  letters: "Lettres",
  generals: "Assemblées",
  statement: "Relevé du trimestre",
  funds: "Budgets",
  mentoring: "Mon mentorat",
  contributions: "Contributions",
  directory: "L’annuaire des membres",
  keep: "Tenir la page",
  see: "Voir la page",
  application: "Voir la candidature",
  dues: "Cotisations",
  noDues: "Aucune cotisation appelée.",
  year: "Année",
  amount: "Montant",
  dueOn: "Échéance",
  state: "État",
  empty: "Vous n’êtes pas encore du réseau",
  emptyNext: "Si vous répondez d’une structure, elle peut le rejoindre\u00a0; vous pouvez aussi le rejoindre à titre personnel.",
  applications: "Candidatures",
  hearings: "Auditions",
  hearing: "Voir l’audition",
  openHearings: "Auditions ouvertes",
  card: "Mon réseau",
  awaitedLead: "Répondez même si vous ne connaissez pas la structure\u00a0: un autre membre est alors sollicité tout de suite.",
  awaited: { one: "# candidature attend votre réponse", other: "# candidatures attendent votre réponse" },
  heard: (day) => `Audition le ${day}`,
  done: { parti: "L’adhésion est terminée. Vous pourrez revenir quand vous voudrez.", quitte: "Vous ne faites plus partie de cet accompagnement." },
};

const en: MineTexts = {
  title: "My network",
  lead: "Your memberships, your applications, and what waits for you.",
  join: "Join the network",
  decisions: "Decisions",
  questions: "Questions",
  letters: "Letters",
  generals: "General meetings",
  statement: "Statement of the quarter",
  funds: "Budgets",
  mentoring: "My mentoring",
  contributions: "Contributions",
  directory: "The directory of members",
  keep: "Keep the page",
  see: "See the page",
  application: "See the application",
  dues: "Dues",
  noDues: "No dues were called.",
  year: "Year",
  amount: "Amount",
  dueOn: "Due on",
  state: "State",
  empty: "You are not in the network yet",
  emptyNext: "If you answer for a structure, it can join; you can join as a person too.",
  applications: "Applications",
  hearings: "Hearings",
  hearing: "See the hearing",
  openHearings: "Open hearings",
  card: "My network",
  awaitedLead: "Answer even if you do not know the structure: another member is then asked at once.",
  awaited: { one: "# application awaits your answer", other: "# applications await your answer" },
  heard: (day) => `Hearing on ${day}`,
  done: { parti: "The membership has ended. You can come back whenever you wish.", quitte: "You are no longer part of this mentorship." },
};

const nl: MineTexts = {
  title: "Mijn netwerk",
  lead: "Uw lidmaatschappen, uw kandidaturen, en wat op u wacht.",
  join: "Lid worden van het netwerk",
  decisions: "Beslissingen",
  questions: "Vragen",
  letters: "Brieven",
  generals: "Algemene vergaderingen",
  statement: "Kwartaaloverzicht",
  funds: "Budgetten",
  mentoring: "Mijn mentorschap",
  contributions: "Bijdragen",
  directory: "De ledengids",
  keep: "De pagina bijhouden",
  see: "De pagina bekijken",
  application: "De kandidatuur bekijken",
  dues: "Bijdragen",
  noDues: "Geen bijdragen gevraagd.",
  year: "Jaar",
  amount: "Bedrag",
  dueOn: "Vervaldag",
  state: "Staat",
  empty: "U bent nog geen lid van het netwerk",
  emptyNext: "Beantwoordt u voor een structuur, dan kan die lid worden; u kunt ook als persoon lid worden.",
  applications: "Kandidaturen",
  hearings: "Hoorzittingen",
  hearing: "De hoorzitting bekijken",
  openHearings: "Open hoorzittingen",
  card: "Mijn netwerk",
  awaitedLead: "Antwoord ook als u de structuur niet kent: dan wordt meteen een ander lid gevraagd.",
  awaited: { one: "# kandidatuur wacht op uw antwoord", other: "# kandidaturen wachten op uw antwoord" },
  heard: (day) => `Hoorzitting op ${day}`,
  done: { parti: "Het lidmaatschap is beëindigd. U kunt terugkomen wanneer u wilt.", quitte: "U maakt geen deel meer uit van dit mentorschap." },
};

export const mineTexts: Record<Locale, MineTexts> = { fr, en, nl };
