import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface MediationTexts {
  readonly title: string;
  readonly places: string;
  readonly placesLead: string;
  /** For agents. */
  readonly toldLead: string;
  readonly toldPlaces: string;
  readonly noneTold: string;
  readonly place: string;
  readonly commune: string;
  readonly lastMonth: string;
  readonly placeByPlace: string;
  readonly noPlace: string;
  readonly noPlaceNext: string;
  readonly day: string;
  readonly dayHint: string;
  readonly dayWrong: string;
  readonly need: string;
  readonly needMissing: string;
  readonly minutes: string;
  readonly minutesMissing: string;
  readonly age: string;
  readonly ageMissing: string;
  readonly company: string;
  readonly companyMissing: string;
  readonly outcome: string;
  readonly outcomeMissing: string;
  readonly oriented: string;
  readonly orientedHint: string;
  readonly orientedMissing: string;
  readonly note: string;
  readonly today: string;
  readonly nothingToday: string;
  readonly undo: string;
  readonly correct: string;
  readonly save: string;
  readonly back: string;
  readonly changed: string;
  readonly notPlace: string;
  readonly seeMonth: string;
  readonly month: string;
  readonly monthBefore: string;
  readonly monthAfter: string;
  readonly csv: string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly allHidden: string;
  /** Of several months together. */
  readonly monthlyNote: string;
  readonly week: string;
  readonly acts: string;
  readonly hours: string;
  readonly tooFew: string;
  readonly noneThen: (month: string) => string;
  readonly kind: string;
  readonly value: string;
  readonly publicTitle: string;
  readonly publicLead: string;
  readonly placesCount: string;
  readonly none: string;
  readonly noneNext: string;
  readonly byWeek: string;
  readonly byNeed: string;
  readonly byAge: string;
  readonly byOutcome: string;
  readonly card: string;
  readonly cardNote: string;
  readonly gap: (day: string) => string;
  readonly count: Plurals;
  readonly todayCount: (count: string) => string;
  readonly sayMinutes: (minutes: number) => string;
  readonly source: (from: string, until: string) => string;
  readonly ages: Readonly<Record<"under_18" | "18_25" | "26_64" | "65_more" | "unknown", string>>;
  readonly companies: Readonly<Record<"alone" | "with_somebody" | "group", string>>;
  readonly outcomes: Readonly<Record<"done" | "oriented" | "again", string>>;
  readonly orientations: Readonly<Record<"town_hall" | "benefits" | "work" | "health" | "housing" | "social" | "association" | "adviser" | "other", string>>;
  readonly done: Readonly<Record<"note" | "annule" | "corrige" | "deja", string>>;
}

export const mediationTexts: Readonly<Record<Locale, MediationTexts>> = {
  fr: {
    title: "Noter un acte de médiation",
    places: "Actes de médiation",
    placesLead: "Notez en quelques secondes chaque aide que vous apportez. Aucun nom, aucun mot sur la personne.",
    toldLead: "Les chiffres des lieux qui notent les aides qu’ils apportent, par mois entiers. Aucun nom, aucun mot sur les personnes.",
    toldPlaces: "Lieux dont les chiffres se lisent",
    noneTold: "Aucun lieu n’a encore de chiffres à lire",
    place: "Lieu",
    commune: "Commune",
    lastMonth: "Dernier mois",
    placeByPlace: "Lieu par lieu",
    noPlace: "Aucun lieu à votre nom",
    noPlaceNext: "Rattachez-vous d’abord à un lieu de l’annuaire.",
    day: "Jour",
    dayHint: "Aujourd’hui, ou l’un des sept jours passés.",
    dayWrong: "Choisissez aujourd’hui ou l’un des sept jours passés.",
    need: "Besoin",
    needMissing: "Choisissez le besoin.",
    minutes: "Durée",
    minutesMissing: "Choisissez la durée.",
    age: "Âge",
    ageMissing: "Choisissez une tranche d’âge.",
    company: "La personne est venue",
    companyMissing: "Dites si la personne est venue seule.",
    outcome: "Issue",
    outcomeMissing: "Choisissez l’issue.",
    oriented: "Orientée vers",
    orientedHint: "Seulement si vous avez choisi «\u00a0Orientée\u00a0».",
    orientedMissing: "Choisissez vers qui, ou une autre issue.",
    note: "Noter",
    today: "Noté aujourd’hui",
    nothingToday: "Rien encore aujourd’hui.",
    undo: "Annuler",
    correct: "Corriger",
    save: "Enregistrer",
    back: "Revenir",
    changed: "Cet acte ne peut plus être changé\u00a0: on corrige le jour même.",
    notPlace: "Ce lieu n’est plus dans l’annuaire.",
    seeMonth: "Voir le mois",
    month: "Actes du mois",
    monthBefore: "Mois précédent",
    monthAfter: "Mois suivant",
    csv: "Télécharger ce mois (CSV)",
    hidden: "Petit nombre",
    allHidden: "Tous ces nombres sont petits.",
    hiddenNote: "Les petits nombres, et ceux qui les feraient deviner, ne sont pas montrés\u00a0: personne ne doit être reconnu.",
    monthlyNote:
      "Les petits nombres de chaque lieu en un mois, et ceux qui les feraient deviner, ne sont pas comptés dans ces tableaux\u00a0: personne ne doit être reconnu.",
    week: "Semaine du",
    acts: "Actes",
    hours: "Heures",
    tooFew: "Moins de 10 actes\u00a0: le détail n’est pas montré.",
    noneThen: (month) => `Aucun acte noté en ${month}`,
    kind: "Compté par",
    value: "Valeur",
    publicTitle: "La médiation dans les lieux\u00a0: le bilan",
    publicLead: "Qui est aidé, et à quoi, dans les lieux qui notent leurs actes. Mois entiers seulement.",
    placesCount: "Lieux qui notent",
    none: "Aucun acte noté pour l’instant",
    noneNext: "Les chiffres d’un mois paraissent le 8 du mois suivant.",
    byWeek: "Par semaine",
    byNeed: "Par besoin",
    byAge: "Par âge",
    byOutcome: "Par issue",
    card: "Actes de médiation",
    cardNote: "Noter un acte",
    gap: (day) => `Noter les aides données depuis le ${day}`,
    count: { one: "# acte", other: "# actes" },
    todayCount: (count) => `Noté aujourd’hui\u00a0: ${count}`,
    sayMinutes: (minutes) => `${minutes}\u00a0min`,
    source: (from, until) => `Source\u00a0: actes notés par les lieux, du ${from} au ${until}.`,
    ages: { under_18: "Moins de 18 ans", "18_25": "18 à 25 ans", "26_64": "26 à 64 ans", "65_more": "65 ans et plus", unknown: "Je ne sais pas" },
    companies: { alone: "Seule", with_somebody: "Avec quelqu’un", group: "En groupe" },
    outcomes: { done: "C’est fait", oriented: "Orientée", again: "Reviendra" },
    orientations: {
      town_hall: "Mairie ou CCAS",
      benefits: "CAF, Assurance maladie, retraite",
      work: "France Travail, mission locale",
      health: "Soignant ou hôpital",
      housing: "Bailleur ou maison de l’habitat",
      social: "Travailleur social",
      association: "Association",
      adviser: "Conseiller numérique",
      other: "Autre",
    },
    done: { note: "C’est noté.", annule: "L’acte est annulé.", corrige: "L’acte est corrigé.", deja: "Cet acte était déjà noté." },
  },
  en: {
    title: "Note an act of mediation",
    places: "Acts of mediation",
    placesLead: "Note in seconds each help that you give. No name, no word about the person.",
    toldLead: "The figures of places that note the help they give, by whole months. No name, no word about anybody.",
    toldPlaces: "Places with figures to read",
    noneTold: "No place has figures to read yet",
    place: "Place",
    commune: "Commune",
    lastMonth: "Last month",
    placeByPlace: "Place by place",
    noPlace: "No place in your name",
    noPlaceNext: "First join a place of the directory.",
    day: "Day",
    dayHint: "Today, or one of the past seven days.",
    dayWrong: "Choose today or one of the past seven days.",
    need: "Need",
    needMissing: "Choose the need.",
    minutes: "Length",
    minutesMissing: "Choose the length.",
    age: "Age",
    ageMissing: "Choose an age group.",
    company: "The person came",
    companyMissing: "Say whether the person came alone.",
    outcome: "Outcome",
    outcomeMissing: "Choose the outcome.",
    oriented: "Sent to",
    orientedHint: "Only if you chose “Sent elsewhere”.",
    orientedMissing: "Choose to whom, or another outcome.",
    note: "Note",
    today: "Noted today",
    nothingToday: "Nothing yet today.",
    undo: "Undo",
    correct: "Correct",
    save: "Save",
    back: "Back",
    changed: "This act cannot be changed any more: one corrects on the same day.",
    notPlace: "This place is no longer in the directory.",
    seeMonth: "See the month",
    month: "Acts of the month",
    monthBefore: "Month before",
    monthAfter: "Month after",
    csv: "Download this month (CSV)",
    hidden: "Small number",
    allHidden: "All these numbers are small.",
    hiddenNote: "Small numbers, and those by which they could be told, are not shown: nobody must be recognised.",
    monthlyNote: "Small numbers of each place in a month, and those by which they could be told, are not counted in these tables: nobody must be recognised.",
    week: "Week of",
    acts: "Acts",
    hours: "Hours",
    tooFew: "Under 10 acts: no detail is shown.",
    noneThen: (month) => `No act noted in ${month}`,
    kind: "Counted by",
    value: "Value",
    publicTitle: "Mediation at places: the figures",
    publicLead: "Who is helped, and with what, at places that note their acts. Whole months only.",
    placesCount: "Places that note",
    none: "No act noted so far",
    noneNext: "Figures of a month appear on the 8th of the next one.",
    byWeek: "By week",
    byNeed: "By need",
    byAge: "By age",
    byOutcome: "By outcome",
    card: "Acts of mediation",
    cardNote: "Note an act",
    gap: (day) => `Note the help given since ${day}`,
    count: { one: "# act", other: "# acts" },
    todayCount: (count) => `Noted today: ${count}`,
    sayMinutes: (minutes) => `${minutes}\u00a0min`,
    source: (from, until) => `Source: acts noted by places, from ${from} to ${until}.`,
    ages: { under_18: "Under 18", "18_25": "18 to 25", "26_64": "26 to 64", "65_more": "65 and over", unknown: "I do not know" },
    companies: { alone: "Alone", with_somebody: "With somebody", group: "In a group" },
    outcomes: { done: "It is done", oriented: "Sent elsewhere", again: "Will come back" },
    orientations: {
      town_hall: "Town hall",
      benefits: "Benefits, health insurance, pensions",
      work: "Employment services",
      health: "Health care",
      housing: "Housing services",
      social: "Social worker",
      association: "Association",
      adviser: "Digital adviser",
      other: "Other",
    },
    done: { note: "Noted.", annule: "The act is undone.", corrige: "The act is corrected.", deja: "This act was noted already." },
  },
  nl: {
    title: "Een begeleiding noteren",
    places: "Begeleidingen",
    placesLead: "Noteer in enkele seconden elke hulp die u geeft. Geen naam, geen woord over de persoon.",
    toldLead: "De cijfers van plekken die noteren welke hulp ze geven, per hele maand. Geen naam, geen woord over wie kwam.",
    toldPlaces: "Plekken met cijfers om te lezen",
    noneTold: "Nog geen plek heeft cijfers om te lezen",
    place: "Plek",
    commune: "Gemeente",
    lastMonth: "Laatste maand",
    placeByPlace: "Plek per plek",
    noPlace: "Geen plek op uw naam",
    noPlaceNext: "Sluit u eerst aan bij een plek van de gids.",
    day: "Dag",
    dayHint: "Vandaag, of een van de voorbije zeven dagen.",
    dayWrong: "Kies vandaag of een van de voorbije zeven dagen.",
    need: "Behoefte",
    needMissing: "Kies de behoefte.",
    minutes: "Duur",
    minutesMissing: "Kies de duur.",
    age: "Leeftijd",
    ageMissing: "Kies een leeftijdsgroep.",
    company: "De persoon kwam",
    companyMissing: "Zeg of de persoon alleen kwam.",
    outcome: "Resultaat",
    outcomeMissing: "Kies het resultaat.",
    oriented: "Doorverwezen naar",
    orientedHint: "Alleen als u “Doorverwezen” koos.",
    orientedMissing: "Kies naar wie, of een ander resultaat.",
    note: "Noteren",
    today: "Vandaag genoteerd",
    nothingToday: "Vandaag nog niets.",
    undo: "Ongedaan maken",
    correct: "Verbeteren",
    save: "Opslaan",
    back: "Terug",
    changed: "Deze begeleiding kan niet meer veranderd worden: men verbetert op dezelfde dag.",
    notPlace: "Deze plek staat niet meer in de gids.",
    seeMonth: "De maand bekijken",
    month: "Begeleidingen van de maand",
    monthBefore: "Vorige maand",
    monthAfter: "Volgende maand",
    csv: "Deze maand downloaden (CSV)",
    hidden: "Klein aantal",
    allHidden: "Al deze aantallen zijn klein.",
    hiddenNote: "Kleine aantallen, en die waarmee men ze raadt, worden niet getoond: niemand mag herkend worden.",
    monthlyNote: "Kleine aantallen van elke plek in een maand, en die waarmee men ze raadt, zijn in deze tabellen niet meegeteld: niemand mag herkend worden.",
    week: "Week van",
    acts: "Begeleidingen",
    hours: "Uren",
    tooFew: "Minder dan 10 begeleidingen: geen detail.",
    noneThen: (month) => `Geen begeleiding genoteerd in ${month}`,
    kind: "Geteld per",
    value: "Waarde",
    publicTitle: "Begeleiding op plekken: de cijfers",
    publicLead: "Wie geholpen wordt, en waarmee, op plekken die hun begeleidingen noteren. Alleen hele maanden.",
    placesCount: "Plekken die noteren",
    none: "Nog geen begeleiding genoteerd",
    noneNext: "Cijfers van een maand verschijnen op de 8e van de volgende.",
    byWeek: "Per week",
    byNeed: "Per behoefte",
    byAge: "Per leeftijd",
    byOutcome: "Per resultaat",
    card: "Begeleidingen",
    cardNote: "Een begeleiding noteren",
    gap: (day) => `De hulp sinds ${day} noteren`,
    count: { one: "# begeleiding", other: "# begeleidingen" },
    todayCount: (count) => `Vandaag genoteerd: ${count}`,
    sayMinutes: (minutes) => `${minutes}\u00a0min`,
    source: (from, until) => `Bron: begeleidingen genoteerd door plekken, van ${from} tot ${until}.`,
    ages: { under_18: "Jonger dan 18", "18_25": "18 tot 25", "26_64": "26 tot 64", "65_more": "65 en ouder", unknown: "Ik weet het niet" },
    companies: { alone: "Alleen", with_somebody: "Met iemand", group: "In groep" },
    outcomes: { done: "Het is gedaan", oriented: "Doorverwezen", again: "Komt terug" },
    orientations: {
      town_hall: "Gemeentehuis",
      benefits: "Uitkeringen, ziekteverzekering, pensioen",
      work: "Diensten voor werk",
      health: "Zorg",
      housing: "Huisvestingsdiensten",
      social: "Maatschappelijk werker",
      association: "Vereniging",
      adviser: "Digitale adviseur",
      other: "Andere",
    },
    done: {
      note: "Genoteerd.",
      annule: "De begeleiding is ongedaan gemaakt.",
      corrige: "De begeleiding is verbeterd.",
      deja: "Deze begeleiding was al genoteerd.",
    },
  },
};
