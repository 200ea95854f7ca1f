import type { Locale } from "#platform/i18n/locale.ts";

interface AskTexts {
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly organisation: string;
  readonly organisationMissing: string;
  readonly kind: string;
  readonly kindMissing: string;
  readonly city: string;
  readonly cityMissing: string;
  readonly country: string;
  readonly countryMissing: string;
  readonly contact: string;
  readonly contactMissing: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailWrong: string;
  readonly phone: string;
  readonly phoneWrong: string;
  readonly what: string;
  readonly wish: string;
  readonly wishMissing: string;
  readonly themes: string;
  readonly themesMissing: string;
  readonly places: string;
  readonly placesHint: string;
  readonly placesFound: string;
  readonly placesNone: string;
  readonly placesMany: string;
  readonly find: string;
  readonly when: string;
  readonly whenHint: string;
  readonly day: (n: number) => string;
  readonly half: (n: number) => string;
  readonly from: string;
  readonly until: string;
  readonly dayWrong: string;
  readonly dayPast: string;
  readonly dayFar: string;
  readonly periodWrong: string;
  readonly whenMissing: string;
  readonly group: string;
  readonly size: string;
  readonly sizeWrong: string;
  readonly language: string;
  readonly languageMissing: string;
  readonly transport: string;
  readonly transportMissing: string;
  readonly wheelchair: string;
  readonly message: string;
  readonly messageHint: string;
  readonly send: string;
  readonly afterwards: string;
  readonly tooMany: string;
  readonly tooManyNext: string;
  readonly sentTitle: string;
  readonly sentLead: string;
  readonly sentNext: string;
  readonly sentAgain: string;
}

const fr: AskTexts = {
  title: "Demander une visite",
  lead: "Pour une délégation venue d’ailleurs\u00a0: une ville, une université, un réseau. Sans compte. Comptez cinq minutes.",
  who: "Qui vient\u00a0?",
  organisation: "Organisation",
  organisationMissing: "Donnez le nom de votre organisation, en 2 à 160 signes, sans adresse de site",
  kind: "Genre d’organisation",
  kindMissing: "Choisissez le genre de votre organisation",
  city: "Ville",
  cityMissing: "Donnez la ville d’où vous venez, en 2 à 120 signes",
  country: "Pays",
  countryMissing: "Choisissez le pays d’où vous venez",
  contact: "Personne à contacter",
  contactMissing: "Donnez le nom de la personne à contacter, en 2 à 120 signes",
  email: "Adresse électronique",
  emailHint: "Nous y envoyons un lien à confirmer, puis le programme.",
  emailWrong: "Écrivez une adresse électronique complète, par exemple nom@exemple.org",
  phone: "Téléphone",
  phoneWrong: "Écrivez un numéro de téléphone en chiffres, par exemple +32 2 555 01 02",
  what: "Pour quoi faire\u00a0?",
  wish: "Que souhaitez-vous\u00a0?",
  wishMissing: "Choisissez ce que vous souhaitez",
  themes: "Thèmes",
  themesMissing: "Choisissez au moins un thème",
  places: "Lieux souhaités",
  placesHint: "Un nom ou une commune. Sans choix, nous proposons des lieux.",
  placesFound: "Cochez les lieux souhaités",
  placesNone: "Aucun lieu ouvert n’a ce nom. Vérifiez l’écriture ou laissez vide",
  placesMany: "Choisissez huit lieux au plus",
  find: "Chercher ces lieux",
  when: "Quand\u00a0?",
  whenHint: "Donnez jusqu’à trois jours, ou une période. Prévoyez deux semaines pour que les hôtes s’organisent.",
  day: (n) => `Jour ${n}`,
  half: (n) => `Moment du jour ${n}`,
  from: "Période\u00a0: du",
  until: "Période\u00a0: au",
  dayWrong: "Écrivez un jour qui existe",
  dayPast: "Choisissez un jour à venir",
  dayFar: "Choisissez un jour dans les deux ans",
  periodWrong: "La période finit avant de commencer\u00a0: inversez les deux jours",
  whenMissing: "Donnez un jour ou une période",
  group: "Votre groupe",
  size: "Nombre de personnes",
  sizeWrong: "Écrivez un nombre de 1 à 200",
  language: "Langue de la visite",
  languageMissing: "Choisissez la langue de la visite",
  transport: "Déplacements entre les lieux",
  transportMissing: "Choisissez comment vous vous déplacez",
  wheelchair: "Une personne au moins se déplace en fauteuil roulant",
  message: "Votre message",
  messageHint: "Ce que vous voulez voir, ce que vous pouvez partager.",
  send: "Envoyer la demande",
  afterwards: "Nous gardons le nom, l’adresse et le message douze mois après la visite, puis nous les effaçons. Les chiffres restent.",
  tooMany: "Trop de demandes en peu de temps",
  tooManyNext: "Rien n’a été envoyé. Ce que vous avez écrit est encore là\u00a0: essayez plus tard.",
  sentTitle: "Confirmez votre adresse",
  sentLead: "Nous avons envoyé un lien à l’adresse que vous avez donnée. Ouvrez-le dans les 48 heures\u00a0: votre demande nous arrive alors.",
  sentNext: "Le lien ouvre aussi la page privée où vous suivrez votre demande.",
  sentAgain: "Rien reçu\u202f? Regardez parmi les indésirables, puis envoyez la demande de nouveau.",
};

const en: AskTexts = {
  title: "Ask for a visit",
  lead: "For a delegation from elsewhere: a city, a university, a network. No account needed. It takes five minutes.",
  who: "Who comes?",
  organisation: "Organisation",
  organisationMissing: "Give the name of your organisation, 2 to 160 characters, without a web address",
  kind: "Kind of organisation",
  kindMissing: "Choose the kind of your organisation",
  city: "City",
  cityMissing: "Give the city you come from, 2 to 120 characters",
  country: "Country",
  countryMissing: "Choose the country you come from",
  contact: "Person to contact",
  contactMissing: "Give the name of the person to contact, 2 to 120 characters",
  email: "E-mail address",
  emailHint: "We send a link to confirm to it, then the programme.",
  emailWrong: "Write a whole e-mail address, for example name@example.org",
  phone: "Telephone",
  phoneWrong: "Write a telephone number in figures, for example +32 2 555 01 02",
  what: "What for?",
  wish: "What would you like?",
  wishMissing: "Choose what you would like",
  themes: "Themes",
  themesMissing: "Choose at least one theme",
  places: "Places you would like to see",
  placesHint: "A name or a municipality. If you choose none, we propose some.",
  placesFound: "Tick the places you would like to see",
  placesNone: "No open place has this name. Check the spelling or leave it empty",
  placesMany: "Choose eight places at most",
  find: "Find these places",
  when: "When?",
  whenHint: "Give up to three days, or a period. Hosts need two weeks to prepare.",
  day: (n) => `Day ${n}`,
  half: (n) => `Part of day ${n}`,
  from: "Period: from",
  until: "Period: until",
  dayWrong: "Write a day that exists",
  dayPast: "Choose a day to come",
  dayFar: "Choose a day within two years",
  periodWrong: "The period ends before it begins: swap the two days",
  whenMissing: "Give a day or a period",
  group: "Your group",
  size: "Number of people",
  sizeWrong: "Write a number from 1 to 200",
  language: "Language of the visit",
  languageMissing: "Choose the language of the visit",
  transport: "Between the places",
  transportMissing: "Choose how you travel",
  wheelchair: "At least one person uses a wheelchair",
  message: "Your message",
  messageHint: "What you want to see, what you can share.",
  send: "Send the request",
  afterwards: "We keep name, address and message for twelve months after the visit, then erase them. Figures stay.",
  tooMany: "Too many requests in a short time",
  tooManyNext: "Nothing was sent. What you wrote is still here: try again later.",
  sentTitle: "Confirm your address",
  sentLead: "We have sent a link to the address you gave. Open it within 48 hours: your request then reaches us.",
  sentNext: "The link also opens the private page where you follow your request.",
  sentAgain: "Nothing received? Look among the unwanted mail, then send the request again.",
};

const nl: AskTexts = {
  title: "Een bezoek vragen",
  lead: "Voor een delegatie van elders: een stad, een universiteit, een netwerk. Zonder account. Reken op vijf minuten.",
  who: "Wie komt?",
  organisation: "Organisatie",
  organisationMissing: "Geef de naam van uw organisatie, 2 tot 160 tekens, zonder webadres",
  kind: "Soort organisatie",
  kindMissing: "Kies de soort van uw organisatie",
  city: "Stad",
  cityMissing: "Geef de stad vanwaar u komt, 2 tot 120 tekens",
  country: "Land",
  countryMissing: "Kies het land vanwaar u komt",
  contact: "Contactpersoon",
  contactMissing: "Geef de naam van de contactpersoon, 2 tot 120 tekens",
  email: "E-mailadres",
  emailHint: "Wij sturen er een link ter bevestiging naartoe, daarna het programma.",
  emailWrong: "Schrijf een volledig e-mailadres, bijvoorbeeld naam@voorbeeld.org",
  phone: "Telefoon",
  phoneWrong: "Schrijf een telefoonnummer in cijfers, bijvoorbeeld +32 2 555 01 02",
  what: "Waarvoor?",
  wish: "Wat wenst u?",
  wishMissing: "Kies wat u wenst",
  themes: "Thema’s",
  themesMissing: "Kies minstens één thema",
  places: "Gewenste plekken",
  placesHint: "Een naam of een gemeente. Zonder keuze stellen wij plekken voor.",
  placesFound: "Vink de gewenste plekken aan",
  placesNone: "Geen open plek heeft deze naam. Kijk de spelling na of laat leeg",
  placesMany: "Kies hoogstens acht plekken",
  find: "Deze plekken zoeken",
  when: "Wanneer?",
  whenHint: "Geef tot drie dagen, of een periode. Gastheren hebben twee weken nodig.",
  day: (n) => `Dag ${n}`,
  half: (n) => `Deel van dag ${n}`,
  from: "Periode: van",
  until: "Periode: tot",
  dayWrong: "Schrijf een dag die bestaat",
  dayPast: "Kies een dag in de toekomst",
  dayFar: "Kies een dag binnen de twee jaar",
  periodWrong: "De periode eindigt voor ze begint: wissel beide dagen om",
  whenMissing: "Geef een dag of een periode",
  group: "Uw groep",
  size: "Aantal personen",
  sizeWrong: "Schrijf een getal van 1 tot 200",
  language: "Taal van het bezoek",
  languageMissing: "Kies de taal van het bezoek",
  transport: "Verplaatsingen tussen de plekken",
  transportMissing: "Kies hoe u zich verplaatst",
  wheelchair: "Minstens één persoon gebruikt een rolstoel",
  message: "Uw bericht",
  messageHint: "Wat u wilt zien, wat u kunt delen.",
  send: "De aanvraag versturen",
  afterwards: "Wij bewaren naam, adres en bericht tot twaalf maanden na het bezoek en wissen ze dan. Cijfers blijven.",
  tooMany: "Te veel aanvragen in korte tijd",
  tooManyNext: "Er is niets verstuurd. Wat u schreef staat er nog: probeer het later.",
  sentTitle: "Bevestig uw adres",
  sentLead: "Wij hebben een link gestuurd naar het adres dat u gaf. Open hem binnen 48 uur: dan komt uw aanvraag bij ons aan.",
  sentNext: "De link opent ook de privépagina waar u uw aanvraag volgt.",
  sentAgain: "Niets ontvangen? Kijk bij de ongewenste post en verstuur de aanvraag opnieuw.",
};

export const askTexts: Record<Locale, AskTexts> = { fr, en, nl };
