import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Line =
  | "title"
  | "own"
  | "lead"
  | "search"
  | "words"
  | "empty"
  | "emptyNext"
  | "nobody"
  | "sell"
  | "sellLead"
  | "sellNow"
  | "email"
  | "emailHint"
  | "place"
  | "hours"
  | "paid"
  | "until"
  | "untilHint"
  | "end"
  | "endLead"
  | "ended";
type Sentence = (said: string) => string;

type PassesTexts = Readonly<Record<Line, string>> & {
  readonly count: Plurals;
  readonly left: (left: string, bought: string) => string;
  readonly ownLeft: (left: string, place: string, until: string) => string;
  readonly over: Sentence;
  readonly untilDay: Sentence;
  readonly done: { readonly vendue: string; readonly reprise: string };
  readonly problems: Readonly<Record<"email" | "unknown" | "place" | "hours" | "paid" | "until" | "length" | "method" | "gone", string>>;
};

const fr: PassesTexts = {
  title: "Cartes d’heures",
  own: "Vos cartes d’heures",
  lead: "Des heures achetées d’avance à l’accueil, ou offertes à qui donne de son temps. Chaque réservation en prend ce qu’il faut\u202f; ce qui est annulé y revient.",
  search: "Chercher",
  words: "Nom ou lieu",
  empty: "Aucune carte",
  emptyNext: "Une carte vaut pour tout ce qui suit un tarif dans le lieu qui l’a vendue.",
  nobody: "Compte effacé",
  sell: "Vendre une carte",
  sellLead: "Une fois que la personne a payé à l’accueil.",
  sellNow: "Enregistrer la vente",
  email: "Adresse de courriel de son compte",
  emailHint: "Celle avec laquelle la personne se connecte.",
  place: "Lieu",
  hours: "Nombre d’heures",
  paid: "Prix payé",
  until: "Valable jusqu’au",
  untilHint: "Ce jour compris, dans deux ans au plus.",
  end: "Reprendre la carte",
  endLead: "La part du prix des heures qui restent est alors à rendre, avec un avoir. Ce qui est réservé reste réservé.",
  ended: "reprise par le lieu",
  count: { one: "# carte", other: "# cartes" },
  left: (left, bought) => `Il reste ${left} sur ${bought}.`,
  ownLeft: (left, place, until) => `${left} à ${place}, jusqu’au ${until}`,
  over: (day) => `finie le ${day}`,
  untilDay: (day) => `jusqu’au ${day}`,
  done: { vendue: "La carte est enregistrée.", reprise: "La carte est reprise." },
  problems: {
    email: "Écrivez une adresse de courriel complète",
    unknown: "Aucun compte n’a cette adresse",
    place: "Choisissez un lieu",
    hours: "Écrivez un nombre d’heures, de 1 à 1000",
    paid: "Écrivez une somme en euros, de 0 à 100\u202f000",
    until: "Écrivez un jour qui existe",
    length: "Choisissez un jour qui vient, dans deux ans au plus",
    method: "Dites comment",
    gone: "Il ne reste rien sur cette carte.",
  },
};

const en: PassesTexts = {
  title: "Hour passes",
  own: "Your hour passes",
  lead: "Hours bought beforehand at the desk, or given to whoever gives their time. Each booking takes what it needs; what is cancelled comes back.",
  search: "Search",
  words: "Name or place",
  empty: "No pass",
  emptyNext: "A pass counts for all that follows a price list at the place that sold it.",
  nobody: "Account erased",
  sell: "Sell a pass",
  sellLead: "Once the person has paid at the desk.",
  sellNow: "Record the sale",
  email: "Mail address of their account",
  emailHint: "The one with which they sign in.",
  place: "Place",
  hours: "Number of hours",
  paid: "Price paid",
  until: "Good until",
  untilHint: "That day included, within two years.",
  end: "Take the pass back",
  endLead: "The share of its price for the hours that are left is then to be given back, with a credit note. What is booked stays booked.",
  ended: "taken back by the place",
  count: { one: "# pass", other: "# passes" },
  left: (left, bought) => `${left} left of ${bought}.`,
  ownLeft: (left, place, until) => `${left} at ${place}, until ${until}`,
  over: (day) => `ended on ${day}`,
  untilDay: (day) => `until ${day}`,
  done: { vendue: "The pass is recorded.", reprise: "The pass is taken back." },
  problems: {
    email: "Write a whole mail address",
    unknown: "No account has this address",
    place: "Choose a place",
    hours: "Write a number of hours from 1 to 1000",
    paid: "Write a sum in euros, from 0 to 100,000",
    until: "Write a day that exists",
    length: "Choose a day to come, within two years",
    method: "Say how",
    gone: "Nothing is left on this pass.",
  },
};

const nl: PassesTexts = {
  title: "Urenkaarten",
  own: "Uw urenkaarten",
  lead: "Uren die vooraf aan de balie gekocht zijn, of gegeven aan wie tijd geeft. Elke reservering neemt wat nodig is; wat geannuleerd wordt, komt terug.",
  search: "Zoeken",
  words: "Naam of plek",
  empty: "Geen kaart",
  emptyNext: "Een kaart geldt voor alles wat een tarief volgt op de plek die ze verkocht.",
  nobody: "Gewiste account",
  sell: "Een kaart verkopen",
  sellLead: "Zodra de persoon aan de balie betaald heeft.",
  sellNow: "De verkoop opslaan",
  email: "E-mailadres van de account",
  emailHint: "Dat waarmee de persoon zich aanmeldt.",
  place: "Plek",
  hours: "Aantal uren",
  paid: "Betaalde prijs",
  until: "Geldig tot en met",
  untilHint: "Die dag inbegrepen, binnen twee jaar.",
  end: "De kaart terugnemen",
  endLead: "Het deel van de prijs voor de resterende uren is dan terug te geven, met een creditnota. Wat gereserveerd is, blijft gereserveerd.",
  ended: "teruggenomen door de plek",
  count: { one: "# kaart", other: "# kaarten" },
  left: (left, bought) => `Nog ${left} van ${bought}.`,
  ownLeft: (left, place, until) => `${left} in ${place}, tot ${until}`,
  over: (day) => `beëindigd op ${day}`,
  untilDay: (day) => `tot ${day}`,
  done: { vendue: "De kaart is opgeslagen.", reprise: "De kaart is teruggenomen." },
  problems: {
    email: "Schrijf een volledig e-mailadres",
    unknown: "Geen account heeft dit adres",
    place: "Kies een plek",
    hours: "Schrijf een aantal uren van 1 tot 1000",
    paid: "Schrijf een bedrag in euro, van 0 tot 100.000",
    until: "Schrijf een dag die bestaat",
    length: "Kies een dag die komt, binnen twee jaar",
    method: "Zeg hoe",
    gone: "Er staat niets meer op deze kaart.",
  },
};

export const passesTexts: Record<Locale, PassesTexts> = { fr, en, nl };
