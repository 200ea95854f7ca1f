import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { capital } from "../say.ts";

type Words =
  | "title"
  | "help"
  | "mine"
  | "noEnvelope"
  | "days"
  | "search"
  | "day"
  | "part"
  | "from"
  | "fromHint"
  | "nowhere"
  | "employer"
  | "empty"
  | "emptyNext"
  | "desks"
  | "unranked"
  | "away"
  | "book"
  | "full"
  | "shut"
  | "weeks"
  | "once"
  | "weeksProblem"
  | "finer"
  | "landmark"
  | "landmarkHint"
  | "landmarkProblem"
  | "landmarkUnknown"
  | "landmarkFar"
  | "rank"
  | "point"
  | "aroundNext";
type Problem = "taken" | "closed" | "gone" | "left" | "none" | "own" | "centre";
type NearTexts = Readonly<Record<Words, string>> & {
  /** Of "jeudi 3 décembre, matin". */
  readonly titleFrom: (stay: string, commune: string) => string;
  readonly titleOf: (stay: string) => string;
  readonly left: (rest: string) => string;
  readonly around: (landmark: string) => string;
  readonly free: Plurals;
  readonly weekCount: Plurals;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly next: Readonly<Record<Problem | "lacks", string>>;
};

const fr: NearTexts = {
  title: "Réserver un poste près de chez moi",
  help: "Le lieu peut réserver avec vous\u00a0: appelez-le, ou passez le voir.",
  mine: "Mes journées de télétravail",
  noEnvelope: "Votre employeur ne vous a pas encore attribué de demi-journées pour ce jour. Demandez-les à qui suit le télétravail chez lui.",
  days: "Jours proches",
  search: "Voir les postes",
  day: "Jour",
  part: "Moment",
  from: "Distance depuis",
  fromHint: "Le centre de cette commune. Ce choix n’est pas gardé.",
  nowhere: "Sans distance",
  employer: "Pour le compte de",
  empty: "Aucune convention ne vaut ce jour-là",
  emptyNext: "Votre employeur choisit les lieux avec qui il signe. Essayez un autre jour, ou demandez-lui un lieu près de chez vous.",
  desks: "Lieux, du plus proche au plus éloigné",
  unranked: "Lieux",
  away: "de distance",
  book: "Réserver",
  full: "Tous les postes sont pris.",
  shut: "Le lieu est fermé à ce moment.",
  weeks: "Répéter",
  once: "Ce jour seulement",
  weeksProblem: "Choisissez combien de semaines",
  finer: "Mesurer depuis un point plus précis",
  landmark: "Un lieu proche de chez vous, ou un point",
  landmarkHint:
    "Le nom ou l’adresse d’un lieu de la plateforme, ou deux nombres que donne votre carte, la latitude d’abord. Arrondi à 500\u00a0m. Rien n’en est gardé.",
  landmarkProblem: "Écrivez de 3 à 120 signes",
  landmarkUnknown: "Aucun lieu de la plateforme n’a ce nom ni cette adresse\u00a0: essayez un autre, ou deux nombres, la latitude d’abord",
  landmarkFar: "Ce point est loin de toute commune de la métropole\u00a0: la latitude vient d’abord, puis la longitude",
  rank: "Classer les lieux",
  point: "le point donné",
  aroundNext: "Valable pour cette page seulement. Votre commune reste celle que lit la règle de distance.",
  around: (landmark) => `Distances depuis ${landmark}, à 500\u00a0m près`,
  weekCount: { one: "# semaine de suite", other: "# semaines de suite" },
  titleFrom: (stay, commune) => `${capital(stay)}, près de chez moi ${commune}`,
  titleOf: (stay) => `${capital(stay)}, près de chez moi`,
  left: (rest) => `Ce qui vous reste pour cette période\u00a0: ${rest}.`,
  free: { one: "# poste libre", other: "# postes libres" },
  problems: {
    taken: "Le dernier poste vient d’être pris. Rien n’a été réservé",
    closed: "Le lieu est fermé à ce moment. Rien n’a été réservé",
    gone: "La convention avec ce lieu ne vaut plus ce jour-là. Rien n’a été réservé",
    left: "Votre accès au télétravail est fermé. Rien n’a été réservé",
    none: "Votre employeur ne vous a pas attribué de demi-journées pour ce jour. Rien n’a été réservé",
    own: "Vos demi-journées de la période sont toutes utilisées. Rien n’a été réservé",
    centre: "Les demi-journées de votre service sont toutes utilisées. Rien n’a été réservé",
  },
  next: {
    taken: "Choisissez un autre lieu dans la liste.",
    closed: "Choisissez un autre lieu ou un autre jour.",
    gone: "Choisissez un autre lieu dans la liste.",
    left: "Adressez-vous à votre employeur.",
    none: "Demandez-les à qui suit le télétravail chez votre employeur.",
    own: "Annulez une réservation à venir, ou attendez la période suivante.",
    centre: "Parlez-en à votre service, ou attendez la période suivante.",
    lacks: "Faites d’abord ce que le lieu demande, ou choisissez-en un autre.",
  },
};

const en: NearTexts = {
  title: "Book a desk near home",
  help: "The place can book with you: call it, or drop in.",
  mine: "My telework days",
  noEnvelope: "Your employer has not given you half-days for that day yet. Ask whoever looks after telework there.",
  days: "Days nearby",
  search: "See the desks",
  day: "Day",
  part: "When",
  from: "Distance from",
  fromHint: "The centre of this commune. This choice is not kept.",
  nowhere: "Without distance",
  employer: "On behalf of",
  empty: "No agreement holds on that day",
  emptyNext: "Your employer chooses the places it signs with. Try another day, or ask it for a place near your home.",
  desks: "Places, from the nearest to the farthest",
  unranked: "Places",
  away: "away",
  book: "Book",
  full: "All desks are taken.",
  shut: "The place is closed then.",
  weeks: "Repeat",
  once: "This day only",
  weeksProblem: "Choose how many weeks",
  finer: "Measure from a more precise point",
  landmark: "A place near your home, or a point",
  landmarkHint:
    "The name or address of a place of the platform, or two numbers that your map gives, latitude first. Rounded to 500\u00a0m. Nothing of it is kept.",
  landmarkProblem: "Write 3 to 120 characters",
  landmarkUnknown: "No place of the platform has this name or address: try another, or two numbers, latitude first",
  landmarkFar: "This point is far from every commune of the metropolis: latitude comes first, then longitude",
  rank: "Rank the places",
  point: "the point given",
  aroundNext: "For this page only. Your commune stays the one that the rule of distance reads.",
  around: (landmark) => `Distances from ${landmark}, to within 500\u00a0m`,
  weekCount: { one: "# week in a row", other: "# weeks in a row" },
  titleFrom: (stay, commune) => `${capital(stay)}, near home ${commune}`,
  titleOf: (stay) => `${capital(stay)}, near home`,
  left: (rest) => `What is left to you for this period: ${rest}.`,
  free: { one: "# free desk", other: "# free desks" },
  problems: {
    taken: "The last desk has just been taken. Nothing was booked",
    closed: "The place is closed then. Nothing was booked",
    gone: "The agreement with this place does not hold on that day any more. Nothing was booked",
    left: "Your access to telework is closed. Nothing was booked",
    none: "Your employer has not given you half-days for that day. Nothing was booked",
    own: "Your half-days of the period are all used. Nothing was booked",
    centre: "The half-days of your department are all used. Nothing was booked",
  },
  next: {
    taken: "Choose another place of the list.",
    closed: "Choose another place or another day.",
    gone: "Choose another place of the list.",
    left: "Ask your employer.",
    none: "Ask whoever looks after telework at your employer’s.",
    own: "Cancel a booking to come, or wait for the next period.",
    centre: "Talk to your department, or wait for the next period.",
    lacks: "Do first what the place asks for, or choose another one.",
  },
};

const nl: NearTexts = {
  title: "Een werkplek dicht bij huis reserveren",
  help: "De plek kan met u reserveren: bel haar, of loop binnen.",
  mine: "Mijn telewerkdagen",
  noEnvelope: "Uw werkgever gaf u voor die dag nog geen halve dagen. Vraag ze aan wie daar het telewerk volgt.",
  days: "Dagen dichtbij",
  search: "De werkplekken bekijken",
  day: "Dag",
  part: "Wanneer",
  from: "Afstand vanaf",
  fromHint: "Het centrum van deze gemeente. Deze keuze wordt niet bewaard.",
  nowhere: "Zonder afstand",
  employer: "Voor rekening van",
  empty: "Op die dag geldt geen overeenkomst",
  emptyNext: "Uw werkgever kiest met welke plekken hij tekent. Probeer een andere dag, of vraag hem een plek dicht bij u.",
  desks: "Plekken, van dichtst bij tot verst",
  unranked: "Plekken",
  away: "ver",
  book: "Reserveren",
  full: "Alle werkplekken zijn bezet.",
  shut: "De plek is dan gesloten.",
  weeks: "Herhalen",
  once: "Enkel deze dag",
  weeksProblem: "Kies hoeveel weken",
  finer: "Meten vanaf een nauwkeuriger punt",
  landmark: "Een plek dicht bij u, of een punt",
  landmarkHint:
    "De naam of het adres van een plek van het platform, of twee getallen die uw kaart geeft, de breedtegraad eerst. Afgerond op 500\u00a0m. Er wordt niets van bewaard.",
  landmarkProblem: "Schrijf 3 tot 120 tekens",
  landmarkUnknown: "Geen plek van het platform heeft deze naam of dit adres: probeer een andere, of twee getallen, de breedtegraad eerst",
  landmarkFar: "Dit punt ligt ver van elke gemeente van de metropool: eerst de breedte, dan de lengte",
  rank: "De plekken rangschikken",
  point: "het gegeven punt",
  aroundNext: "Alleen voor deze pagina. De afstandsregel blijft uw gemeente lezen.",
  around: (landmark) => `Afstanden vanaf ${landmark}, tot op 500\u00a0m`,
  weekCount: { one: "# week na elkaar", other: "# weken na elkaar" },
  titleFrom: (stay, commune) => `${capital(stay)}, dicht bij huis ${commune}`,
  titleOf: (stay) => `${capital(stay)}, dicht bij huis`,
  left: (rest) => `Wat u voor deze periode nog hebt: ${rest}.`,
  free: { one: "# vrije werkplek", other: "# vrije werkplekken" },
  problems: {
    taken: "De laatste werkplek is net ingenomen. Niets is gereserveerd",
    closed: "De plek is dan gesloten. Niets is gereserveerd",
    gone: "De overeenkomst met deze plek geldt die dag niet meer. Niets is gereserveerd",
    left: "Uw toegang tot telewerk is gesloten. Niets is gereserveerd",
    none: "Uw werkgever gaf u voor die dag geen halve dagen. Niets is gereserveerd",
    own: "Uw halve dagen van de periode zijn allemaal gebruikt. Niets is gereserveerd",
    centre: "De halve dagen van uw dienst zijn allemaal gebruikt. Niets is gereserveerd",
  },
  next: {
    taken: "Kies een andere plek uit de lijst.",
    closed: "Kies een andere plek of een andere dag.",
    gone: "Kies een andere plek uit de lijst.",
    left: "Vraag het aan uw werkgever.",
    none: "Vraag ze aan wie bij uw werkgever het telewerk volgt.",
    own: "Annuleer een reservering die nog komt, of wacht op de volgende periode.",
    centre: "Spreek erover met uw dienst, of wacht op de volgende periode.",
    lacks: "Doe eerst wat de plek vraagt, of kies een andere.",
  },
};

export const nearTexts: Record<Locale, NearTexts> = { fr, en, nl };
