import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "near"
  | "join"
  | "invitedLead"
  | "waitingLead"
  | "parts"
  | "pastLead"
  | "emptyNext"
  | "contested"
  | "placeGone"
  | "csv"
  | "left"
  | "noEnvelope"
  | "centreSome"
  | "centreNone"
  | "colleagues"
  | "alone"
  | "commune"
  | "communeHint"
  | "noCommune"
  | "communeProblem"
  | "presence"
  | "presenceHint"
  | "save"
  | "moved"
  | "card"
  | "promises";
type MineTexts = Readonly<Record<Words, string>> & {
  readonly tabs: Readonly<Record<"ahead" | "past", string>>;
  readonly empty: Readonly<Record<"ahead" | "past", string>>;
  readonly states: Readonly<Record<"booked" | "came" | "late", string>>;
  readonly columns: Readonly<Record<"day" | "part" | "place" | "state" | "proof", string>>;
  readonly invited: (employer: string) => string;
  readonly waiting: (employer: string) => string;
  readonly ownLeft: (halves: string) => string;
  readonly choices: (employer: string) => string;
  readonly done: Readonly<Record<"rejoint" | "choisi" | "annulee" | "tardive", string>> &
    Readonly<Record<"serie" | "seriePartielle", (count: number) => string>>;
};

const fr: MineTexts = {
  title: "Mes journées de télétravail",
  lead: "Ce que vous avez réservé, ce qui vous reste. Votre employeur ne voit rien de cette page.",
  near: "Réserver près de chez moi",
  join: "Accepter",
  invitedLead: "En acceptant, vous reliez votre compte à cet employeur. Il saura que vous avez accepté, jamais où ni quand vous télétravaillez.",
  waitingLead: "Vous pourrez réserver dès que votre employeur vous aura admis. Il n’est jamais consulté pour un jour précis.",
  parts: "Moment",
  pastLead: "Un jour passé reste ici jusqu’à ce que son mois soit réglé. Ensuite il est effacé\u00a0: gardez le code de preuve si vous en avez besoin.",
  emptyNext: "Choisissez un jour\u00a0: les postes les plus proches de chez vous viennent d’abord.",
  contested: "Contestée",
  placeGone: "Lieu retiré de la plateforme",
  csv: "Télécharger cette liste avec les codes de preuve (CSV)",
  left: "Ce qui vous reste",
  noEnvelope: "aucune demi-journée attribuée aujourd’hui",
  colleagues: "Collègues en télétravail aujourd’hui",
  alone: "Personne ne le montre aujourd’hui.",
  commune: "Votre commune",
  communeHint:
    "Pour classer les lieux par distance et compter, sans nom, les kilomètres évités. Votre employeur ne lit pas ce choix. Vous pouvez ne pas la dire.",
  noCommune: "Je préfère ne pas la dire",
  communeProblem: "Choisissez une commune de la liste",
  presence: "Montrer mes jours de télétravail aux collègues qui montrent les leurs",
  presenceHint: "Le jour même seulement, avec le lieu. Jamais à votre employeur.",
  save: "Enregistrer",
  moved: "Cela a changé entre-temps. Rien n’a été enregistré.",
  card: "Télétravail",
  promises: "Ce que personne ne peut savoir",
  tabs: { ahead: "À venir", past: "Passées" },
  empty: { ahead: "Rien de réservé", past: "Rien qui attende d’être réglé" },
  states: { booked: "Réservée", came: "Venue", late: "Annulée trop tard, due" },
  columns: { day: "Jour", part: "Moment", place: "Lieu", state: "État", proof: "Code de preuve" },
  invited: (employer) => `${employer} vous propose le télétravail près de chez vous`,
  waiting: (employer) => `${employer} doit encore vous admettre`,
  ownLeft: (halves) => `${halves} pour vous`,
  centreSome: "il en reste à votre service",
  centreNone: "il n’en reste plus à votre service",
  choices: (employer) => `Vos choix, ${employer}`,
  done: {
    rejoint: "C’est accepté.",
    choisi: "Vos choix sont enregistrés.",
    annulee: "La réservation est annulée. Rien n’en est gardé.",
    serie: (count) => `Semaines réservées\u00a0: ${count}.`,
    seriePartielle: (count) =>
      `Semaines réservées\u00a0: ${count}. Les autres sont restées libres\u00a0: une règle, une enveloppe ou un lieu plein s’y opposait.`,
    tardive: "La réservation est annulée trop tard pour être gratuite\u00a0: elle reste due.",
  },
};

const en: MineTexts = {
  title: "My telework days",
  lead: "What you have booked, what is left to you. Your employer sees nothing of this page.",
  near: "Book near home",
  join: "Accept",
  invitedLead: "By accepting, you link your account to this employer. It will know that you accepted, never where or when you telework.",
  waitingLead: "You may book as soon as your employer has let you in. It is never asked about a particular day.",
  parts: "When",
  pastLead: "A past day stays here until its month is settled. Then it is deleted: keep the proof code if you need it.",
  emptyNext: "Choose a day: the desks nearest to your home come first.",
  contested: "Contested",
  placeGone: "Place withdrawn from the platform",
  csv: "Download this list with the proof codes (CSV)",
  left: "What is left to you",
  noEnvelope: "no half-day given today",
  colleagues: "Colleagues teleworking today",
  alone: "Nobody shows it today.",
  commune: "Your commune",
  communeHint: "To rank places by distance and count, without a name, the kilometres avoided. Your employer does not read this choice. You need not say it.",
  noCommune: "I would rather not say",
  communeProblem: "Choose a commune of the list",
  presence: "Show my telework days to colleagues who show theirs",
  presenceHint: "On the day itself only, with the place. Never to your employer.",
  save: "Save",
  moved: "This has changed meanwhile. Nothing was saved.",
  card: "Telework",
  promises: "What nobody can know",
  tabs: { ahead: "To come", past: "Past" },
  empty: { ahead: "Nothing booked", past: "Nothing that waits to be settled" },
  states: { booked: "Booked", came: "You came", late: "Cancelled too late, owed" },
  columns: { day: "Day", part: "When", place: "Place", state: "State", proof: "Proof code" },
  invited: (employer) => `${employer} offers you telework near home`,
  waiting: (employer) => `${employer} must still let you in`,
  ownLeft: (halves) => `${halves} for you`,
  centreSome: "your department has some left",
  centreNone: "your department has none left",
  choices: (employer) => `Your choices, ${employer}`,
  done: {
    rejoint: "It is accepted.",
    choisi: "Your choices are saved.",
    annulee: "The booking is cancelled. Nothing of it is kept.",
    serie: (count) => `Weeks booked: ${count}.`,
    seriePartielle: (count) => `Weeks booked: ${count}. The others were left out: a rule, an envelope or a full place stood against them.`,
    tardive: "The booking is cancelled too late to be free of charge: it is still owed.",
  },
};

const nl: MineTexts = {
  title: "Mijn telewerkdagen",
  lead: "Wat u reserveerde, wat u nog hebt. Uw werkgever ziet niets van deze pagina.",
  near: "Reserveren dicht bij huis",
  join: "Aanvaarden",
  invitedLead: "Door te aanvaarden koppelt u uw account aan deze werkgever. Hij weet dan dat u aanvaardde, nooit waar of wanneer u telewerkt.",
  waitingLead: "U kunt reserveren zodra uw werkgever u toeliet. Over een bepaalde dag wordt hij nooit geraadpleegd.",
  parts: "Wanneer",
  pastLead: "Een voorbije dag blijft hier tot zijn maand vereffend is. Daarna wordt hij gewist: bewaar de bewijscode als u ze nodig hebt.",
  emptyNext: "Kies een dag: de werkplekken het dichtst bij u komen eerst.",
  contested: "Betwist",
  placeGone: "Plek van het platform gehaald",
  csv: "Deze lijst met de bewijscodes downloaden (CSV)",
  left: "Wat u nog hebt",
  noEnvelope: "vandaag geen halve dag toegekend",
  colleagues: "Collega’s die vandaag telewerken",
  alone: "Niemand toont het vandaag.",
  commune: "Uw gemeente",
  communeHint:
    "Om plekken op afstand te ordenen en, zonder naam, de vermeden kilometers te tellen. Uw werkgever leest deze keuze niet. U hoeft ze niet te zeggen.",
  noCommune: "Dat zeg ik liever niet",
  communeProblem: "Kies een gemeente uit de lijst",
  presence: "Mijn telewerkdagen tonen aan collega’s die de hunne tonen",
  presenceHint: "Enkel op de dag zelf, met de plek. Nooit aan uw werkgever.",
  save: "Bewaren",
  moved: "Dit is ondertussen veranderd. Niets is bewaard.",
  card: "Telewerk",
  promises: "Wat niemand kan weten",
  tabs: { ahead: "Komende", past: "Voorbije" },
  empty: { ahead: "Niets gereserveerd", past: "Niets dat op vereffening wacht" },
  states: { booked: "Gereserveerd", came: "U kwam", late: "Te laat geannuleerd, verschuldigd" },
  columns: { day: "Dag", part: "Wanneer", place: "Plek", state: "Staat", proof: "Bewijscode" },
  invited: (employer) => `${employer} biedt u telewerk dicht bij huis`,
  waiting: (employer) => `${employer} moet u nog toelaten`,
  ownLeft: (halves) => `${halves} voor u`,
  centreSome: "uw dienst heeft er nog",
  centreNone: "uw dienst heeft er geen meer",
  choices: (employer) => `Uw keuzes, ${employer}`,
  done: {
    rejoint: "Het is aanvaard.",
    choisi: "Uw keuzes zijn bewaard.",
    annulee: "De reservering is geannuleerd. Er blijft niets van bewaard.",
    serie: (count) => `Gereserveerde weken: ${count}.`,
    seriePartielle: (count) => `Gereserveerde weken: ${count}. De andere vielen weg: een regel, een tegoed of een volle plek stond in de weg.`,
    tardive: "De reservering is te laat geannuleerd om gratis te zijn: ze blijft verschuldigd.",
  },
};

export const mineTexts: Record<Locale, MineTexts> = { fr, en, nl };
