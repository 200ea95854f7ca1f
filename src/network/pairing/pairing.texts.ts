import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type PairingTexts = Readonly<
  Record<
    | (
        | "mentor"
        | "applicant"
        | "project"
        | "expects"
        | "why"
        | "private"
        | "nextStep"
        | "waitsYou"
        | "waitsOther"
        | "accept"
        | "decline"
        | "goals"
        | "goalsHint"
        | "saveGoals"
        | "sessions"
      )
    | (
        | "noSession"
        | "session"
        | "day"
        | "place"
        | "minutes"
        | "notes"
        | "notesHint"
        | "next"
        | "note"
        | "confirm"
        | "confirmed"
        | "toConfirm"
        | "end"
        | "endLead"
        | "feedback"
      )
    | ("breakUp" | "breakLead" | "suggestions" | "suggestionsLead" | "noSuggestion" | "noSuggestionNext" | "choose" | "close" | "closeLead" | "stage" | "mine")
    | ("meetNext" | "meetHint" | "noBooking" | "meetSave" | "nextSession" | "roomGone")
    | ("count" | "counted" | "countWords" | "countOwn" | "countLimit" | "countScale")
    | ("full" | "roundTitle" | "roundLead" | "roundEmpty" | "roundEmptyNext" | "propose" | "unmatched" | "points" | "reasons"),
    string
  >
> & {
  readonly title: (other: string) => string;
  readonly asked: (project: string) => string;
  readonly hours: Plurals;
  readonly requestStates: Readonly<Record<"open" | "matched" | "closed", string>>;
  readonly done: Readonly<Record<"accepte" | "decline" | "objectifs" | "seance" | "prevue" | "confirmee" | "comptee" | "termine" | "arrete", string>>;
  readonly askedDone: Readonly<Record<"demande" | "close", string>>;
  readonly roundDone: Readonly<Record<"manche", string>>;
  readonly problems: Readonly<Record<"booking" | "goals" | "day" | "place" | "minutes" | "notes" | "next" | "feedback", string>>;
};

const fr: PairingTexts = {
  title: (other) => `Accompagnement avec ${other}`,
  asked: (project) => `Demande de mentor\u00a0: ${project}`,
  mentor: "Mentor",
  applicant: "Accompagné",
  project: "Projet",
  expects: "Ce qui est attendu",
  why: "Pourquoi vous deux",
  private: "Cette page est à vous deux et à ceux que vous acceptez à vos côtés. L’animation du réseau n’en lit ni les notes ni les objectifs.",
  waitsYou: "Votre réponse est attendue",
  waitsOther: "La réponse de l’autre est attendue",
  accept: "Accepter",
  decline: "Décliner",
  goals: "Nos objectifs",
  goalsHint: "Vous deux pouvez les changer.",
  saveGoals: "Enregistrer les objectifs",
  sessions: "Séances",
  noSession: "Aucune séance notée pour l’instant.",
  session: "Noter une séance",
  day: "Jour",
  place: "Lieu",
  minutes: "Durée en minutes",
  notes: "Notes",
  notesHint: "Lues par vous deux et ceux que vous acceptez à vos côtés, personne d’autre.",
  next: "Prochaine étape",
  nextStep: "Prochaine étape",
  note: "Noter la séance",
  confirm: "Confirmer les heures",
  confirmed: "Heures confirmées",
  toConfirm: "À confirmer par l’autre",
  end: "Terminer",
  endLead: "Les objectifs sont atteints, ou le projet n’en a plus besoin.",
  feedback: "Ce que nous en retenons",
  breakUp: "Arrêter l’accompagnement",
  breakLead: "Sans avoir à dire pourquoi\u00a0: ce n’est la faute de personne. La demande est de nouveau ouverte.",
  suggestions: "Des mentors pour ce projet",
  suggestionsLead: "Du meilleur accord au moins bon, avec les raisons.",
  noSuggestion: "Aucun mentor ne convient en ce moment",
  noSuggestionNext: "La demande reste ouverte\u00a0: elle compte dans la prochaine manche, et cette page se met à jour.",
  choose: "Demander",
  close: "Fermer la demande",
  closeLead: "Plus personne n’est proposé.",
  stage: "Étape",
  mine: "Mentorat",
  count: "Compter ces heures dans mes contributions",
  counted: "Voir la contribution",
  countWords: "Une séance de mentorat",
  countOwn: "L’autre personne est aussi du côté de qui donne\u00a0: quelqu’un d’autre doit confirmer. Déclarez ces heures vous-même.",
  countLimit: "Le compte de qui a reçu est à sa limite. Rien n’a été compté.",
  countScale: "Le barème de ce jour ne dit rien du mentorat. Rien n’a été compté.",
  meetNext: "Où nous voir la prochaine fois",
  meetHint: "Une de vos réservations à venir, ou d’un lieu que vous tenez. L’autre est prévenu, et ne la modifie pas.",
  noBooking: "Rien de réservé",
  meetSave: "Enregistrer",
  nextSession: "Prochaine séance",
  roomGone: "Cette réservation ne tient plus.",
  full: "Ce mentor n’a plus de place, ou une proposition est déjà en cours pour cette demande.",
  roundTitle: "Manche de mentorat",
  roundLead:
    "Toutes les demandes ouvertes et toutes les places libres, ensemble. Personne ne pourrait préférer un autre accompagnement que l’autre préférerait aussi.",
  roundEmpty: "Rien à rapprocher en ce moment",
  roundEmptyNext: "Il faut une demande ouverte et un mentor qui a une place.",
  propose: "Proposer ces accompagnements",
  unmatched: "Demandes sans mentor dans cette manche",
  points: "Points",
  reasons: "Raisons",
  hours: { one: "# minute confirmée", other: "# minutes confirmées" },
  requestStates: { open: "Demande ouverte", matched: "Accompagnement en cours", closed: "Demande fermée" },
  done: {
    accepte: "C’est accepté. L’autre est prévenu.",
    decline: "C’est décliné. La demande reste ouverte.",
    objectifs: "Les objectifs sont enregistrés.",
    seance: "La séance est notée. Ses heures comptent quand l’autre les a confirmées.",
    confirmee: "Les heures sont confirmées.",
    prevue: "C’est noté. L’autre est prévenu.",
    comptee: "Les heures sont comptées et inscrites au registre.",
    termine: "L’accompagnement est terminé.",
    arrete: "L’accompagnement est arrêté. L’autre est prévenu.",
  },
  askedDone: { demande: "Votre demande est enregistrée. Voici les mentors qui conviennent.", close: "La demande est fermée." },
  roundDone: { manche: "Les propositions sont faites\u00a0: les deux côtés sont prévenus et répondent." },
  problems: {
    booking: "Choisissez une réservation de la liste.",
    goals: "Écrivez 2 000 signes au plus.",
    day: "Choisissez un jour qui est passé.",
    place: "Écrivez 200 signes au plus.",
    minutes: "Écrivez de 15 à 480 minutes.",
    notes: "Écrivez 4 000 signes au plus.",
    next: "Écrivez 500 signes au plus.",
    feedback: "Écrivez 1 500 signes au plus.",
  },
};

const en: PairingTexts = {
  title: (other) => `Mentorship with ${other}`,
  asked: (project) => `Request for a mentor: ${project}`,
  mentor: "Mentor",
  applicant: "Mentored",
  project: "Project",
  expects: "What is expected",
  why: "Why you two",
  private: "This page is yours, of the two and of those whom you accept beside you. The network’s coordinators read neither its notes nor its goals.",
  waitsYou: "Your answer is awaited",
  waitsOther: "The other’s answer is awaited",
  accept: "Accept",
  decline: "Decline",
  goals: "Our goals",
  goalsHint: "Both of you can change them.",
  saveGoals: "Save the goals",
  sessions: "Sessions",
  noSession: "No session noted yet.",
  session: "Note a session",
  day: "Day",
  place: "Place",
  minutes: "Length in minutes",
  notes: "Notes",
  notesHint: "Read by you two and those whom you accept beside you, nobody else.",
  next: "Next step",
  nextStep: "Next step",
  note: "Note the session",
  confirm: "Confirm the hours",
  confirmed: "Hours confirmed",
  toConfirm: "To be confirmed by the other",
  end: "End",
  endLead: "The goals are reached, or the project needs it no more.",
  feedback: "What we keep of it",
  breakUp: "Break up",
  breakLead: "Without having to say why: nobody is at fault. The request is open again.",
  suggestions: "Mentors for this project",
  suggestionsLead: "From the best fit to the least, with the reasons.",
  noSuggestion: "No mentor fits at the moment",
  noSuggestionNext: "The request stays open: it counts in the next round, and this page follows.",
  choose: "Ask",
  close: "Close the request",
  closeLead: "Nobody is suggested any more.",
  stage: "Stage",
  mine: "Mentoring",
  count: "Count these hours among my contributions",
  counted: "See the contribution",
  countWords: "A mentoring session",
  countOwn: "The other person is on the side of who gives as well: somebody else must confirm. Declare these hours yourself.",
  countLimit: "The account of who received is at its limit. Nothing was counted.",
  countScale: "The scale of that day says nothing of mentoring. Nothing was counted.",
  meetNext: "Where to meet next",
  meetHint: "One of your bookings to come, or of a place that you keep. The other is told, and does not change it.",
  noBooking: "Nothing booked",
  meetSave: "Save",
  nextSession: "Next session",
  roomGone: "This booking no longer stands.",
  full: "This mentor has no place left, or a suggestion is under way for this request.",
  roundTitle: "Round of mentoring",
  roundLead: "All open requests and all free places, together. Nobody could prefer another mentorship that the other would prefer too.",
  roundEmpty: "Nothing to bring together at the moment",
  roundEmptyNext: "It needs an open request and a mentor with a place.",
  propose: "Suggest these mentorships",
  unmatched: "Requests without a mentor in this round",
  points: "Points",
  reasons: "Reasons",
  hours: { one: "# minute confirmed", other: "# minutes confirmed" },
  requestStates: { open: "Request open", matched: "Mentorship running", closed: "Request closed" },
  done: {
    accepte: "Accepted. The other is told.",
    decline: "Declined. The request stays open.",
    objectifs: "The goals are saved.",
    seance: "The session is noted. Its hours count once the other has confirmed.",
    confirmee: "The hours are confirmed.",
    prevue: "Noted. The other is told.",
    comptee: "The hours are counted and written into the ledger.",
    termine: "The mentorship has ended.",
    arrete: "The mentorship is broken up. The other is told.",
  },
  askedDone: { demande: "Your request is saved. Here are the mentors who fit.", close: "The request is closed." },
  roundDone: { manche: "The suggestions are made: both sides are told and answer." },
  problems: {
    booking: "Choose a booking of the list.",
    goals: "Write 2,000 characters at most.",
    day: "Choose a day that is past.",
    place: "Write 200 characters at most.",
    minutes: "Write 15 to 480 minutes.",
    notes: "Write 4,000 characters at most.",
    next: "Write 500 characters at most.",
    feedback: "Write 1,500 characters at most.",
  },
};

const nl: PairingTexts = {
  title: (other) => `Mentorschap met ${other}`,
  asked: (project) => `Vraag om een mentor: ${project}`,
  mentor: "Mentor",
  applicant: "Begeleid",
  project: "Project",
  expects: "Wat verwacht wordt",
  why: "Waarom u twee",
  private: "Deze pagina is van u twee en van wie u naast u aanvaardt. De netwerkcoördinatie leest noch de notities noch de doelen.",
  waitsYou: "Uw antwoord wordt verwacht",
  waitsOther: "Het antwoord van de ander wordt verwacht",
  accept: "Aanvaarden",
  decline: "Afwijzen",
  goals: "Onze doelen",
  goalsHint: "U kunt ze allebei wijzigen.",
  saveGoals: "Doelen opslaan",
  sessions: "Sessies",
  noSession: "Nog geen sessie genoteerd.",
  session: "Een sessie noteren",
  day: "Dag",
  place: "Plaats",
  minutes: "Duur in minuten",
  notes: "Notities",
  notesHint: "Gelezen door u twee en wie u naast u aanvaardt, niemand anders.",
  next: "Volgende stap",
  nextStep: "Volgende stap",
  note: "Sessie noteren",
  confirm: "Uren bevestigen",
  confirmed: "Uren bevestigd",
  toConfirm: "Te bevestigen door de ander",
  end: "Beëindigen",
  endLead: "De doelen zijn bereikt, of het project heeft het niet meer nodig.",
  feedback: "Wat we ervan onthouden",
  breakUp: "Mentorschap stoppen",
  breakLead: "Zonder te zeggen waarom: het is niemands schuld. De vraag staat weer open.",
  suggestions: "Mentoren voor dit project",
  suggestionsLead: "Van de beste overeenkomst tot de minste, met de redenen.",
  noSuggestion: "Nu past geen enkele mentor",
  noSuggestionNext: "De vraag blijft open: ze telt in de volgende ronde, en deze pagina volgt.",
  choose: "Vragen",
  close: "Vraag sluiten",
  closeLead: "Niemand wordt nog voorgesteld.",
  stage: "Fase",
  mine: "Mentorschap",
  count: "Deze uren bij mijn bijdragen tellen",
  counted: "De bijdrage bekijken",
  countWords: "Een mentorsessie",
  countOwn: "De andere persoon staat ook aan de kant van wie geeft: iemand anders moet bevestigen. Geef deze uren zelf aan.",
  countLimit: "De rekening van wie kreeg staat aan haar limiet. Er is niets geteld.",
  countScale: "De schaal van die dag zegt niets over mentorschap. Er is niets geteld.",
  meetNext: "Waar we elkaar de volgende keer zien",
  meetHint: "Een van uw komende reserveringen, of van een plek die u beheert. De andere krijgt bericht en wijzigt ze niet.",
  noBooking: "Niets gereserveerd",
  meetSave: "Opslaan",
  nextSession: "Volgende sessie",
  roomGone: "Deze reservering staat niet meer.",
  full: "Deze mentor heeft geen plaats meer, of er loopt al een voorstel voor deze vraag.",
  roundTitle: "Mentorronde",
  roundLead: "Alle open vragen en alle vrije plaatsen samen. Niemand zou een ander mentorschap verkiezen dat de ander ook zou verkiezen.",
  roundEmpty: "Nu niets samen te brengen",
  roundEmptyNext: "Er is een open vraag nodig en een mentor met een plaats.",
  propose: "Deze mentorschappen voorstellen",
  unmatched: "Vragen zonder mentor in deze ronde",
  points: "Punten",
  reasons: "Redenen",
  hours: { one: "# minuut bevestigd", other: "# minuten bevestigd" },
  requestStates: { open: "Vraag open", matched: "Mentorschap lopend", closed: "Vraag gesloten" },
  done: {
    accepte: "Aanvaard. De ander is verwittigd.",
    decline: "Afgewezen. De vraag blijft open.",
    objectifs: "De doelen zijn opgeslagen.",
    seance: "De sessie is genoteerd. Haar uren tellen zodra de ander ze bevestigde.",
    confirmee: "De uren zijn bevestigd.",
    prevue: "Genoteerd. De andere krijgt bericht.",
    comptee: "De uren zijn geteld en in het register geschreven.",
    termine: "Het mentorschap is beëindigd.",
    arrete: "Het mentorschap is gestopt. De ander is verwittigd.",
  },
  askedDone: { demande: "Uw vraag is opgeslagen. Dit zijn de mentoren die passen.", close: "De vraag is gesloten." },
  roundDone: { manche: "De voorstellen zijn gedaan: beide kanten zijn verwittigd en antwoorden." },
  problems: {
    booking: "Kies een reservering uit de lijst.",
    goals: "Schrijf hoogstens 2.000 tekens.",
    day: "Kies een dag die voorbij is.",
    place: "Schrijf hoogstens 200 tekens.",
    minutes: "Schrijf 15 tot 480 minuten.",
    notes: "Schrijf hoogstens 4.000 tekens.",
    next: "Schrijf hoogstens 500 tekens.",
    feedback: "Schrijf hoogstens 1.500 tekens.",
  },
};

export const pairingTexts: Record<Locale, PairingTexts> = { fr, en, nl };
