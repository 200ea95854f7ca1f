import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Access, Kind, Period, Phase, Use } from "./offer.ts";

interface PremisesTexts {
  readonly list: string;
  readonly lead: string;
  readonly desk: string;
  readonly kinds: Record<Kind, string>;
  readonly uses: Record<Use, string>;
  readonly per: Record<Period, string>;
  readonly access: Record<Access, string>;
  readonly phases: Record<Phase, string>;
  readonly free: string;
  readonly surface: (said: string) => string;
  readonly fromNow: string;
  readonly fromOn: (day: string) => string;
  readonly untilOn: (day: string) => string;
  readonly count: Plurals;
  readonly filter: string;
  readonly words: string;
  readonly commune: string;
  readonly allCommunes: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly use: string;
  readonly allUses: string;
  readonly surfaceFrom: string;
  readonly rentMost: string;
  readonly rentHint: string;
  readonly freeOnly: string;
  readonly reachable: string;
  readonly availableOn: string;
  readonly order: string;
  readonly orders: { readonly latest: string; readonly surface: string; readonly rent: string; readonly from: string };
  readonly search: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly all: string;
  readonly csv: string;
  readonly openData: string;
  readonly feed: string;
  readonly offer: string;
  readonly offerNext: string;
  readonly columns: {
    readonly title: string;
    readonly kind: string;
    readonly uses: string;
    readonly surface: string;
    readonly rent: string;
    readonly per: string;
    readonly rentNote: string;
    readonly times: string;
    readonly place: string;
    readonly address: string;
    readonly commune: string;
    readonly from: string;
    readonly until: string;
    readonly closes: string;
    readonly access: string;
    readonly state: string;
    readonly page: string;
  };
  readonly facts: {
    readonly kind: string;
    readonly surface: string;
    readonly rent: string;
    readonly times: string;
    readonly uses: string;
    readonly when: string;
    readonly where: string;
    readonly access: string;
    readonly closes: string;
  };
  readonly contact: string;
  readonly contactOver: string;
  readonly contactNone: string;
  readonly write: string;
  readonly call: string;
  readonly notTold: string;
  readonly notToldNext: string;
  readonly hidden: string;
  readonly hiddenNext: string;
  readonly over: Record<"ended" | "let", string>;
  readonly overNext: string;
  readonly others: string;
  readonly report: string;
  readonly thread: string;
  readonly manage: string;
  readonly here: (where: string) => string;
  readonly hereAll: string;
  readonly atPlace: string;
  readonly thing: string;
  readonly because: string;
}

export const premisesTexts: Record<Locale, PremisesTexts> = {
  fr: {
    list: "Locaux à louer ou à partager",
    lead: "Un bureau, un atelier, une salle quelques jours par semaine\u00a0: ce que les lieux et les communes proposent, avec le loyer et la date.",
    desk: "Vos annonces de locaux",
    kinds: { whole: "Local entier", part: "Partie d’un local", shared: "Temps partagé" },
    uses: {
      office: "Bureau",
      workshop: "Atelier",
      shop: "Boutique",
      storage: "Stockage",
      class: "Réunion, formation",
      care: "Cabinet, soins",
      kitchen: "Cuisine",
      stage: "Répétition, spectacle",
      other: "Autre usage",
    },
    per: { month: "par mois", year: "par an", day: "par jour", half_day: "par demi-journée", hour: "par heure" },
    access: {
      yes: "Accessible en fauteuil roulant",
      limited: "Partiellement accessible en fauteuil roulant",
      no: "Non accessible en fauteuil roulant",
      unknown: "Accessibilité non renseignée",
    },
    phases: { draft: "Brouillon", open: "À louer", ended: "Annonce terminée", let: "Loué", withdrawn: "Retirée" },
    free: "Gratuit",
    surface: (said) => `${said}\u00a0m²`,
    fromNow: "Libre dès maintenant",
    fromOn: (day) => `Libre à partir du ${day}`,
    untilOn: (day) => `jusqu’au ${day}`,
    count: { one: "# local", other: "# locaux" },
    filter: "Filtrer les locaux",
    words: "Mots",
    commune: "Commune",
    allCommunes: "Toutes les communes",
    kind: "Quoi",
    allKinds: "Entier ou partagé",
    use: "Pour quoi faire",
    allUses: "Tous les usages",
    surfaceFrom: "Surface au moins",
    rentMost: "Loyer au plus, par mois",
    rentHint: "Les loyers à l’heure ou au jour ne sont pas comparés.",
    freeOnly: "Gratuit seulement",
    reachable: "Accessible en fauteuil roulant",
    availableOn: "Libre le",
    order: "Trier",
    orders: { latest: "Les plus récents", surface: "Surface", rent: "Loyer", from: "Date de disponibilité" },
    search: "Chercher",
    empty: "Aucun local n’est proposé en ce moment",
    emptyNext: "Les lieux et les communes publient leurs annonces ici. Les lieux ont aussi des espaces ouverts à tous.",
    all: "Voir tous les locaux",
    csv: "Télécharger cette liste (CSV)",
    openData: "Données ouvertes",
    feed: "S’abonner aux nouvelles (Atom)",
    offer: "Proposer un local",
    offerNext: "Les hôtes d’un lieu et les agents d’une commune proposent des locaux depuis leur espace.",
    columns: {
      title: "Titre",
      kind: "Quoi",
      uses: "Usages",
      surface: "Surface (m²)",
      rent: "Loyer (€)",
      per: "Période du loyer",
      rentNote: "Précisions sur le loyer",
      times: "Jours et heures",
      place: "Lieu",
      address: "Adresse",
      commune: "Commune",
      from: "Libre à partir du",
      until: "Jusqu’au",
      closes: "Fin de l’annonce",
      access: "Accessibilité",
      state: "État",
      page: "Page",
    },
    facts: {
      kind: "Quoi",
      surface: "Surface",
      rent: "Loyer",
      times: "Jours et heures",
      uses: "Pour quoi faire",
      when: "Quand",
      where: "Où",
      access: "Accès",
      closes: "En ligne jusqu’au",
    },
    contact: "Demander ce local",
    contactOver: "Cette annonce n’est plus valable\u00a0: ses coordonnées ne sont plus affichées.",
    contactNone: "Adressez-vous directement au lieu ou à la mairie.",
    write: "Écrire à",
    call: "Appeler le",
    notTold: "Cette annonce n’est pas publiée",
    notToldNext: "Vous la voyez parce que vous la tenez.",
    hidden: "Cette annonce n’est pas visible",
    hiddenNext: "Elle a été masquée par la modération, ou la fiche de son lieu n’est plus publiée.",
    over: { ended: "Cette annonce est terminée", let: "Ce local est loué" },
    overNext: "D’autres locaux sont proposés.",
    others: "Voir les locaux proposés",
    report: "Signaler cette annonce",
    thread: "Le fil de ce local",
    manage: "Gérer l’annonce",
    here: (where) => `Locaux à louer ${where}`,
    hereAll: "Tous les locaux de la commune",
    atPlace: "Locaux que ce lieu propose",
    thing: "un local",
    because: "Le lieu propose ce local.",
  },
  en: {
    list: "Premises to let or to share",
    lead: "An office, a workshop, a room some days a week: what places and communes offer, with the rent and the date.",
    desk: "Your offers of premises",
    kinds: { whole: "Whole premises", part: "Part of premises", shared: "Shared in time" },
    uses: {
      office: "Office",
      workshop: "Workshop",
      shop: "Shop",
      storage: "Storage",
      class: "Meetings, training",
      care: "Practice, care",
      kitchen: "Kitchen",
      stage: "Rehearsal, shows",
      other: "Other use",
    },
    per: { month: "a month", year: "a year", day: "a day", half_day: "half a day", hour: "an hour" },
    access: {
      yes: "Accessible by wheelchair",
      limited: "Partly accessible by wheelchair",
      no: "Not accessible by wheelchair",
      unknown: "Accessibility not known",
    },
    phases: { draft: "Draft", open: "To let", ended: "Offer ended", let: "Let", withdrawn: "Withdrawn" },
    free: "Free of charge",
    surface: (said) => `${said}\u00a0m²`,
    fromNow: "Free now",
    fromOn: (day) => `Free from ${day}`,
    untilOn: (day) => `until ${day}`,
    count: { one: "# offer", other: "# offers" },
    filter: "Filter premises",
    words: "Words",
    commune: "Commune",
    allCommunes: "All communes",
    kind: "What",
    allKinds: "Whole or shared",
    use: "What for",
    allUses: "All uses",
    surfaceFrom: "Surface at least",
    rentMost: "Rent at most, a month",
    rentHint: "Rents by the hour or the day are not compared.",
    freeOnly: "Free of charge only",
    reachable: "Accessible by wheelchair",
    availableOn: "Free on",
    order: "Sort",
    orders: { latest: "Latest first", surface: "Surface", rent: "Rent", from: "Day from which it is free" },
    search: "Search",
    empty: "No premises are offered at the moment",
    emptyNext: "Places and communes publish their offers here. Places also have rooms that are open to everybody.",
    all: "See all premises",
    csv: "Download this list (CSV)",
    openData: "Open data",
    feed: "Follow the news (Atom)",
    offer: "Offer premises",
    offerNext: "Hosts of a place and officers of a commune offer premises from their space.",
    columns: {
      title: "Title",
      kind: "What",
      uses: "Uses",
      surface: "Surface (m²)",
      rent: "Rent (€)",
      per: "Period of the rent",
      rentNote: "About the rent",
      times: "Days and hours",
      place: "Place",
      address: "Address",
      commune: "Commune",
      from: "Free from",
      until: "Until",
      closes: "End of the offer",
      access: "Accessibility",
      state: "State",
      page: "Page",
    },
    facts: {
      kind: "What",
      surface: "Surface",
      rent: "Rent",
      times: "Days and hours",
      uses: "What for",
      when: "When",
      where: "Where",
      access: "Access",
      closes: "Online until",
    },
    contact: "Ask for these premises",
    contactOver: "This offer is not valid any more: its contacts are not shown.",
    contactNone: "Ask the place or the town hall.",
    write: "Write to",
    call: "Call",
    notTold: "This offer is not published",
    notToldNext: "You see it because you keep it.",
    hidden: "This offer is not visible",
    hiddenNext: "Moderators have hidden it, or the record of its place is not published any more.",
    over: { ended: "This offer has ended", let: "These premises are let" },
    overNext: "Other premises are offered.",
    others: "See the premises on offer",
    report: "Report this offer",
    thread: "The thread of these premises",
    manage: "Manage the offer",
    here: (where) => `Premises to let ${where}`,
    hereAll: "All premises in the commune",
    atPlace: "Premises that this place offers",
    thing: "premises",
    because: "The place offers these premises.",
  },
  nl: {
    list: "Lokalen te huur of te delen",
    lead: "Een kantoor, een atelier, een zaal enkele dagen per week: wat plekken en gemeenten aanbieden, met de huur en de datum.",
    desk: "Uw aanbod van lokalen",
    kinds: { whole: "Heel lokaal", part: "Deel van een lokaal", shared: "Gedeeld in de tijd" },
    uses: {
      office: "Kantoor",
      workshop: "Atelier",
      shop: "Winkel",
      storage: "Opslag",
      class: "Vergadering, opleiding",
      care: "Praktijk, zorg",
      kitchen: "Keuken",
      stage: "Repetitie, voorstelling",
      other: "Ander gebruik",
    },
    per: { month: "per maand", year: "per jaar", day: "per dag", half_day: "per halve dag", hour: "per uur" },
    access: {
      yes: "Toegankelijk met een rolstoel",
      limited: "Deels toegankelijk met een rolstoel",
      no: "Niet toegankelijk met een rolstoel",
      unknown: "Toegankelijkheid niet bekend",
    },
    phases: { draft: "Ontwerp", open: "Te huur", ended: "Aanbod afgelopen", let: "Verhuurd", withdrawn: "Ingetrokken" },
    free: "Gratis",
    surface: (said) => `${said}\u00a0m²`,
    fromNow: "Nu vrij",
    fromOn: (day) => `Vrij vanaf ${day}`,
    untilOn: (day) => `tot ${day}`,
    count: { one: "# lokaal", other: "# lokalen" },
    filter: "Lokalen filteren",
    words: "Woorden",
    commune: "Gemeente",
    allCommunes: "Alle gemeenten",
    kind: "Wat",
    allKinds: "Heel of gedeeld",
    use: "Waarvoor",
    allUses: "Elk gebruik",
    surfaceFrom: "Oppervlakte minstens",
    rentMost: "Huur hoogstens, per maand",
    rentHint: "Huur per uur of per dag wordt niet vergeleken.",
    freeOnly: "Alleen gratis",
    reachable: "Toegankelijk met een rolstoel",
    availableOn: "Vrij op",
    order: "Sorteren",
    orders: { latest: "Nieuwste eerst", surface: "Oppervlakte", rent: "Huur", from: "Dag waarop het vrij is" },
    search: "Zoeken",
    empty: "Er worden nu geen lokalen aangeboden",
    emptyNext: "Plekken en gemeenten publiceren hier hun aanbod. Plekken hebben ook ruimten die voor iedereen open zijn.",
    all: "Alle lokalen bekijken",
    csv: "Deze lijst downloaden (CSV)",
    openData: "Open data",
    feed: "Het nieuws volgen (Atom)",
    offer: "Een lokaal aanbieden",
    offerNext: "Gastheren van een plek en medewerkers van een gemeente bieden lokalen aan vanuit hun ruimte.",
    columns: {
      title: "Titel",
      kind: "Wat",
      uses: "Gebruik",
      surface: "Oppervlakte (m²)",
      rent: "Huur (€)",
      per: "Periode van de huur",
      rentNote: "Over de huur",
      times: "Dagen en uren",
      place: "Plek",
      address: "Adres",
      commune: "Gemeente",
      from: "Vrij vanaf",
      until: "Tot",
      closes: "Einde van het aanbod",
      access: "Toegankelijkheid",
      state: "Staat",
      page: "Pagina",
    },
    facts: {
      kind: "Wat",
      surface: "Oppervlakte",
      rent: "Huur",
      times: "Dagen en uren",
      uses: "Waarvoor",
      when: "Wanneer",
      where: "Waar",
      access: "Toegang",
      closes: "Online tot",
    },
    contact: "Dit lokaal vragen",
    contactOver: "Dit aanbod geldt niet meer: de contactgegevens worden niet meer getoond.",
    contactNone: "Vraag het aan de plek of aan het gemeentehuis.",
    write: "Schrijven naar",
    call: "Bellen naar",
    notTold: "Dit aanbod is niet gepubliceerd",
    notToldNext: "U ziet het omdat u het bijhoudt.",
    hidden: "Dit aanbod is niet zichtbaar",
    hiddenNext: "Moderatoren hebben het verborgen, of de fiche van de plek is niet meer gepubliceerd.",
    over: { ended: "Dit aanbod is afgelopen", let: "Dit lokaal is verhuurd" },
    overNext: "Er worden andere lokalen aangeboden.",
    others: "De aangeboden lokalen bekijken",
    report: "Dit aanbod melden",
    thread: "De draad van dit lokaal",
    manage: "Het aanbod beheren",
    here: (where) => `Lokalen te huur ${where}`,
    hereAll: "Alle lokalen in de gemeente",
    atPlace: "Lokalen die deze plek aanbiedt",
    thing: "een lokaal",
    because: "De plek biedt dit lokaal aan.",
  },
};
