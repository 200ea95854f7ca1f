import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  groups: {
    all: "Tout le monde",
    resident: "Habitants d’un quartier prioritaire",
    job_seeker: "Demandeurs d’emploi",
    member: "Adhérents du lieu",
    association: "Associations",
    company: "Entreprises",
  },
  cover: { hour: "une heure", half: "une demi-journée de 4\u00a0h", day: "une journée" },
  free: (time: string) => `${time} offertes ce mois-ci`,
  pass: (time: string) => `${time} prises sur votre carte`,
  short: (time: string) => `gratuit jusqu’à ${time}`,
  coupon: "code de réduction",
  wrongCode: "Le code que vous avez tapé ne vaut pas ici, ou vous l’avez déjà utilisé.",
  dayOf: (number: number) => `jour ${number}`,
  /** Of what is lent for days. */
  byDay: (cents: string) => `${cents} par jour`,
  from: (cents: string) => `À partir de ${cents}`,
  exempt: "TVA non applicable, article 293\u00a0B du code général des impôts.",
  withVat: (rate: string) => `Prix avec la TVA à ${rate}.`,
  prepaid:
    "Ce qui se paie se paie d’avance\u00a0: en ligne ou à l’accueil, dans la demi-heure, ou le jour qui suit l’accord du lieu. Passé ce délai, le créneau est rendu aux autres et vous ne devez rien.",
  later: "Rien n’est payé en réservant. Si vous annulez tant que c’est possible, vous ne devez rien. Si le lieu confirme plus tard, ce prix reste le vôtre.",
  deposit: (cents: string) => `Le lieu demande une caution de ${cents}, qu’il vous rend.`,
};

const en: typeof fr = {
  groups: {
    all: "Everybody",
    resident: "Residents of a priority neighbourhood",
    job_seeker: "Job seekers",
    member: "Members of the place",
    association: "Associations",
    company: "Companies",
  },
  cover: { hour: "one hour", half: "a half-day of 4\u00a0h", day: "a day" },
  free: (time) => `${time} free this month`,
  pass: (time) => `${time} from your pass`,
  short: (time) => `free up to ${time}`,
  coupon: "discount code",
  wrongCode: "The code that you typed is not good here, or you used it already.",
  dayOf: (number) => `day ${number}`,
  byDay: (cents) => `${cents} a day`,
  from: (cents) => `From ${cents}`,
  exempt: "VAT not applicable, article 293\u00a0B of the French tax code.",
  withVat: (rate) => `Prices include VAT at ${rate}.`,
  prepaid:
    "What has a price is paid beforehand: online or at the desk, within half an hour, or within a day of the place’s answer. After that the time goes back to others and you owe nothing.",
  later: "Nothing is paid when you book. If you cancel while you still can, you owe nothing. If the place confirms later, this price stays yours.",
  deposit: (cents) => `The place asks for a deposit of ${cents}, which it gives back.`,
};

const nl: typeof fr = {
  groups: {
    all: "Iedereen",
    resident: "Bewoners van een prioriteitswijk",
    job_seeker: "Werkzoekenden",
    member: "Leden van de plek",
    association: "Verenigingen",
    company: "Bedrijven",
  },
  cover: { hour: "een uur", half: "een halve dag van 4\u00a0u", day: "een dag" },
  free: (time) => `${time} gratis deze maand`,
  pass: (time) => `${time} van uw kaart`,
  short: (time) => `gratis tot ${time}`,
  coupon: "kortingscode",
  wrongCode: "De code die u typte geldt hier niet, of u gebruikte ze al.",
  dayOf: (number) => `dag ${number}`,
  byDay: (cents) => `${cents} per dag`,
  from: (cents) => `Vanaf ${cents}`,
  exempt: "Btw niet van toepassing, artikel 293\u00a0B van het Franse belastingwetboek.",
  withVat: (rate) => `Prijzen met ${rate} btw.`,
  prepaid:
    "Wat een prijs heeft, wordt vooraf betaald: online of aan de balie, binnen het halfuur, of binnen een dag na het antwoord van de plek. Daarna gaat het tijdstip terug naar anderen en bent u niets verschuldigd.",
  later:
    "Bij het reserveren betaalt u niets. Als u annuleert zolang dat kan, bent u niets verschuldigd. Bevestigt de plek later, dan blijft deze prijs de uwe.",
  deposit: (cents) => `De plek vraagt een waarborg van ${cents}, die u terugkrijgt.`,
};

export const pricesTexts: Record<Locale, typeof fr> = { fr, en, nl };
