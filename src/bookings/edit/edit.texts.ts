import type { Locale } from "#platform/i18n/locale.ts";

interface FieldText {
  readonly label: string;
  readonly hint?: string;
}
type Fields =
  | "place"
  | "kind"
  | "name"
  | "about"
  | "rules"
  | "parts"
  | "quantity"
  | "capacity"
  | "includes"
  | "wheelchair"
  | "free"
  | "price"
  | "hours"
  | "step"
  | "shortest"
  | "longest"
  | "notice"
  | "horizon"
  | "before"
  | "after"
  | "approval"
  | "lapse"
  | "cancel"
  | "quotaHours"
  | "quotaCount"
  | "quotaPer"
  | "atOnce";
type Problems =
  | "place"
  | "kind"
  | "name"
  | "about"
  | "long"
  | "parts"
  | "quantity"
  | "quantityWhole"
  | "capacity"
  | "includes"
  | "wheelchair"
  | "price"
  | "hours"
  | "step"
  | "lengths"
  | "multiple"
  | "quotaPer"
  | "many"
  | "inside"
  | "used"
  | "clash"
  | "moved";

interface EditTexts {
  readonly add: string;
  readonly addLead: string;
  readonly edit: string;
  readonly editLead: string;
  readonly groups: Readonly<Record<"what" | "size" | "when" | "lengths" | "who" | "en" | "nl", string>>;
  readonly translationsLead: string;
  readonly fields: Readonly<Record<Fields, FieldText>>;
  readonly units: Readonly<Record<"minutes" | "hours" | "days" | "people", string>>;
  readonly save: string;
  readonly saveEdit: string;
  readonly done: Readonly<Record<"enregistree" | "modifiee", string>>;
  readonly problems: Readonly<Record<Problems, string>> & { readonly number: (min: number, max: number) => string };
}

const fr: EditTexts = {
  add: "Ajouter une ressource",
  addLead:
    "Une salle, des postes, une machine, du matériel, un rendez-vous. Elle reste en brouillon jusqu’à ce que vous l’ouvriez. Ce que vous laissez vide prend la valeur habituelle.",
  edit: "Modifier la ressource",
  editLead: "Les nouvelles règles valent pour les réservations à venir\u00a0: ce qui est déjà réservé le reste.",
  groups: {
    what: "Ce que c’est",
    size: "Taille et accès",
    when: "Quand on réserve",
    lengths: "Durées et délais",
    who: "Qui et combien",
    en: "En anglais",
    nl: "En néerlandais",
  },
  translationsLead: "Facultatif. Sans traduction, les visiteurs lisent le français.",
  fields: {
    place: { label: "Lieu" },
    kind: { label: "Genre" },
    name: { label: "Nom" },
    about: { label: "Description", hint: "Ce que c’est, ce qui est compris, à quoi cela sert." },
    rules: { label: "Consignes", hint: "Ce que le lieu demande à qui réserve." },
    parts: { label: "Comprend", hint: "Réserver l’ensemble prend aussi ces ressources, et l’inverse." },
    quantity: { label: "Combien y en a-t-il", hint: "Des postes identiques, par exemple." },
    capacity: { label: "Nombre de personnes au plus" },
    includes: { label: "Sur place" },
    wheelchair: { label: "En fauteuil roulant" },
    free: { label: "C’est gratuit" },
    price: { label: "Prix", hint: "En une phrase, par exemple «\u00a05\u00a0€ l’heure, à régler sur place\u00a0»." },
    hours: {
      label: "Heures",
      hint: "Vide\u00a0: celles du lieu. Sinon comme sur une porte, par exemple «\u00a0du lundi au vendredi de 9\u00a0h à 18\u00a0h, samedi 10\u00a0h-12\u00a0h\u00a0».",
    },
    step: { label: "Pas des heures", hint: "15, 30 ou 60." },
    shortest: { label: "Durée la plus courte" },
    longest: { label: "Durée la plus longue", hint: "À la suite, en une ou plusieurs réservations." },
    notice: { label: "Au moins à l’avance" },
    horizon: { label: "Au plus à l’avance" },
    before: { label: "Temps libre avant" },
    after: { label: "Temps libre après" },
    approval: { label: "Je confirme chaque réservation" },
    lapse: { label: "Délai pour répondre", hint: "Ensuite la demande tombe." },
    cancel: { label: "Annulation possible jusqu’à" },
    quotaHours: { label: "Heures au plus par personne" },
    quotaCount: { label: "Réservations au plus par personne" },
    quotaPer: { label: "Ces limites valent par" },
    atOnce: { label: "Au plus à la fois par personne" },
  },
  units: { minutes: "minutes", hours: "heures", days: "jours", people: "personnes" },
  save: "Enregistrer le brouillon",
  saveEdit: "Enregistrer",
  done: { enregistree: "Le brouillon est enregistré.", modifiee: "C’est enregistré." },
  problems: {
    place: "Choisissez un lieu que vous tenez",
    kind: "Choisissez un genre",
    name: "Donnez un nom de 2 à 100 signes",
    about: "Décrivez en 10 à 4000 signes",
    long: "C’est trop long",
    parts: "Choisissez parmi les ressources de ce lieu",
    quantity: "Écrivez un nombre de 1 à 200",
    quantityWhole: "Un ensemble qui comprend d’autres ressources est unique\u00a0: écrivez 1",
    capacity: "Écrivez un nombre de 1 à 2000",
    includes: "Choisissez dans la liste",
    wheelchair: "Choisissez une réponse",
    price: "Cochez «\u00a0C’est gratuit\u00a0» ou écrivez le prix",
    hours: "Ces heures ne se lisent pas. Écrivez par exemple «\u00a0du lundi au vendredi de 9\u00a0h à 18\u00a0h\u00a0»",
    step: "Écrivez 15, 30 ou 60",
    lengths: "La durée la plus longue est plus courte que l’autre",
    multiple: "Écrivez une durée qui tombe sur le pas des heures",
    quotaPer: "Choisissez par jour, par semaine ou par mois",
    many: "Ce lieu a déjà 60 ressources. Retirez-en une d’abord",
    inside: "L’une de ces ressources comprend déjà celle-ci, ou elle est d’un autre lieu",
    used: "Des exemplaires que vous enlevez sont réservés. Annulez d’abord ces réservations",
    clash: "Des réservations à venir de ces ressources se gênent. Déplacez-les d’abord",
    moved: "Quelqu’un l’a modifiée entre-temps. Relisez, puis enregistrez de nouveau.",
    number: (min, max) => `Écrivez un nombre de ${min} à ${max}`,
  },
};

const en: EditTexts = {
  add: "Add a resource",
  addLead: "A room, desks, a machine, equipment, an appointment. It stays a draft until you open it. What you leave empty takes the usual value.",
  edit: "Edit the resource",
  editLead: "New rules hold for bookings to come: what is booked already stays so.",
  groups: {
    what: "What it is",
    size: "Size and access",
    when: "When it is booked",
    lengths: "Lengths and notice",
    who: "Who and how much",
    en: "In English",
    nl: "In Dutch",
  },
  translationsLead: "Optional. Without a translation visitors read the French.",
  fields: {
    place: { label: "Place" },
    kind: { label: "Kind" },
    name: { label: "Name" },
    about: { label: "Description", hint: "What it is, what is included, what it is for." },
    rules: { label: "What you ask", hint: "Of whoever books." },
    parts: { label: "Contains", hint: "Booking the whole takes these too, and the other way round." },
    quantity: { label: "How many there are", hint: "Desks of one kind, for example." },
    capacity: { label: "People at most" },
    includes: { label: "On site" },
    wheelchair: { label: "By wheelchair" },
    free: { label: "It is free of charge" },
    price: { label: "Price", hint: "In one sentence, for example “€5 an hour, paid on site”." },
    hours: { label: "Hours", hint: "Empty: those of the place. Else as on a door, for example “Monday to Friday 9:00-18:00, Saturday 10:00-12:00”." },
    step: { label: "Step of the hours", hint: "15, 30 or 60." },
    shortest: { label: "Shortest" },
    longest: { label: "Longest", hint: "In a row, in one booking or several." },
    notice: { label: "At least ahead" },
    horizon: { label: "At most ahead" },
    before: { label: "Free time before" },
    after: { label: "Free time after" },
    approval: { label: "I confirm each booking" },
    lapse: { label: "Time to answer", hint: "Then the request lapses." },
    cancel: { label: "Can be cancelled until" },
    quotaHours: { label: "Hours at most for one person" },
    quotaCount: { label: "Bookings at most for one person" },
    quotaPer: { label: "These limits hold for a" },
    atOnce: { label: "At most at once for one person" },
  },
  units: { minutes: "minutes", hours: "hours", days: "days", people: "people" },
  save: "Save the draft",
  saveEdit: "Save",
  done: { enregistree: "The draft is saved.", modifiee: "It is saved." },
  problems: {
    place: "Choose a place that you keep",
    kind: "Choose a kind",
    name: "Give a name of 2 to 100 characters",
    about: "Describe it in 10 to 4000 characters",
    long: "This is too long",
    parts: "Choose among the resources of this place",
    quantity: "Write a number from 1 to 200",
    quantityWhole: "A whole that contains other resources is one of its kind: write 1",
    capacity: "Write a number from 1 to 2000",
    includes: "Choose from the list",
    wheelchair: "Choose an answer",
    price: "Tick “It is free of charge” or write the price",
    hours: "These hours cannot be read. Write for example “Monday to Friday 9:00-18:00”",
    step: "Write 15, 30 or 60",
    lengths: "The longest is shorter than the shortest",
    multiple: "Write a length that falls on the step of the hours",
    quotaPer: "Choose a day, a week or a month",
    many: "This place already has 60 resources. Withdraw one first",
    inside: "One of these resources contains this one already, or is of another place",
    used: "Items that you take away are booked. Cancel those bookings first",
    clash: "Bookings to come of these resources meet. Move them first",
    moved: "Somebody changed it meanwhile. Read it again, then save again.",
    number: (min, max) => `Write a number from ${min} to ${max}`,
  },
};

const nl: EditTexts = {
  add: "Een voorziening toevoegen",
  addLead:
    "Een zaal, werkplekken, een machine, materiaal, een afspraak. Ze blijft een ontwerp tot u ze opent. Wat u leeg laat, krijgt de gebruikelijke waarde.",
  edit: "De voorziening wijzigen",
  editLead: "Nieuwe regels gelden voor komende reserveringen: wat al gereserveerd is, blijft zo.",
  groups: {
    what: "Wat het is",
    size: "Grootte en toegang",
    when: "Wanneer men reserveert",
    lengths: "Duur en termijnen",
    who: "Wie en hoeveel",
    en: "In het Engels",
    nl: "In het Nederlands",
  },
  translationsLead: "Niet verplicht. Zonder vertaling lezen bezoekers het Frans.",
  fields: {
    place: { label: "Plek" },
    kind: { label: "Soort" },
    name: { label: "Naam" },
    about: { label: "Beschrijving", hint: "Wat het is, wat inbegrepen is, waarvoor het dient." },
    rules: { label: "Wat u vraagt", hint: "Van wie reserveert." },
    parts: { label: "Omvat", hint: "Wie het geheel reserveert, neemt ook deze, en omgekeerd." },
    quantity: { label: "Hoeveel er zijn", hint: "Gelijke werkplekken, bijvoorbeeld." },
    capacity: { label: "Hoogstens zoveel personen" },
    includes: { label: "Ter plaatse" },
    wheelchair: { label: "Met een rolstoel" },
    free: { label: "Het is gratis" },
    price: { label: "Prijs", hint: "In één zin, bijvoorbeeld “5 € per uur, ter plaatse te betalen”." },
    hours: { label: "Uren", hint: "Leeg: die van de plek. Anders zoals op een deur, bijvoorbeeld “maandag tot vrijdag 9:00-18:00, zaterdag 10:00-12:00”." },
    step: { label: "Stap van de uren", hint: "15, 30 of 60." },
    shortest: { label: "Kortste duur" },
    longest: { label: "Langste duur", hint: "Na elkaar, in één of meer reserveringen." },
    notice: { label: "Minstens vooraf" },
    horizon: { label: "Hoogstens vooraf" },
    before: { label: "Vrije tijd ervoor" },
    after: { label: "Vrije tijd erna" },
    approval: { label: "Ik bevestig elke reservering" },
    lapse: { label: "Tijd om te antwoorden", hint: "Daarna vervalt de aanvraag." },
    cancel: { label: "Te annuleren tot" },
    quotaHours: { label: "Uren per persoon, hoogstens" },
    quotaCount: { label: "Reserveringen per persoon, hoogstens" },
    quotaPer: { label: "Deze grenzen gelden per" },
    atOnce: { label: "Tegelijk per persoon, hoogstens" },
  },
  units: { minutes: "minuten", hours: "uren", days: "dagen", people: "personen" },
  save: "Het ontwerp bewaren",
  saveEdit: "Bewaren",
  done: { enregistree: "Het ontwerp is bewaard.", modifiee: "Het is bewaard." },
  problems: {
    place: "Kies een plek die u bijhoudt",
    kind: "Kies een soort",
    name: "Geef een naam van 2 tot 100 tekens",
    about: "Beschrijf in 10 tot 4000 tekens",
    long: "Dit is te lang",
    parts: "Kies uit de voorzieningen van deze plek",
    quantity: "Schrijf een getal van 1 tot 200",
    quantityWhole: "Een geheel dat andere voorzieningen omvat, is enig: schrijf 1",
    capacity: "Schrijf een getal van 1 tot 2000",
    includes: "Kies uit de lijst",
    wheelchair: "Kies een antwoord",
    price: "Vink “Het is gratis” aan of schrijf de prijs",
    hours: "Deze uren zijn niet te lezen. Schrijf bijvoorbeeld “maandag tot vrijdag 9:00-18:00”",
    step: "Schrijf 15, 30 of 60",
    lengths: "De langste duur is korter dan de kortste",
    multiple: "Schrijf een duur die op de stap van de uren valt",
    quotaPer: "Kies per dag, per week of per maand",
    many: "Deze plek heeft al 60 voorzieningen. Trek er eerst een in",
    inside: "Een van deze voorzieningen omvat deze al, of ze is van een andere plek",
    used: "Stuks die u wegneemt, zijn gereserveerd. Annuleer eerst die reserveringen",
    clash: "Komende reserveringen van deze voorzieningen vallen samen. Verplaats ze eerst",
    moved: "Iemand heeft ze ondertussen gewijzigd. Lees ze opnieuw en bewaar dan opnieuw.",
    number: (min, max) => `Schrijf een getal van ${min} tot ${max}`,
  },
};

export const editTexts: Record<Locale, EditTexts> = { fr, en, nl };
