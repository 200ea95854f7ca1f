import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Channel } from "#processes";
import type { AuthorKind } from "../proposal.ts";
import type { EntryKind, SourceChannel } from "./source.ts";

interface ChannelsTexts {
  readonly title: string;
  readonly lead: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly figures: {
    readonly title: string;
    readonly note: string;
    readonly channel: string;
    readonly proposals: string;
    readonly supports: string;
    readonly comments: string;
    readonly total: string;
    readonly empty: string;
  };
  readonly sources: {
    readonly title: string;
    readonly empty: string;
    readonly emptyNote: string;
    readonly open: string;
    readonly counts: Readonly<Record<"proposals" | "supports" | "comments", Plurals>>;
    readonly csv: string;
  };
  readonly source: {
    readonly newTitle: string;
    readonly newLead: string;
    readonly channel: string;
    readonly channelNotes: Readonly<Record<SourceChannel, string>>;
    readonly title: string;
    readonly titleHint: string;
    readonly day: string;
    readonly dayHint: string;
    readonly place: string;
    readonly commune: string;
    readonly attendance: string;
    readonly attendanceHint: string;
    readonly note: string;
    readonly noteHint: string;
    readonly save: string;
    readonly done: string;
    readonly people: Plurals;
    readonly enter: string;
    readonly import: string;
    readonly ended: string;
  };
  readonly ledger: {
    readonly title: string;
    readonly empty: string;
    readonly sheet: string;
    readonly kind: string;
    readonly about: string;
    readonly count: string;
    readonly typed: string;
    readonly contact: string;
    readonly hasContact: string;
    readonly fromFile: string;
    readonly search: string;
    readonly words: string;
    readonly state: string;
    readonly states: Readonly<Record<"standing" | "struck", string>>;
    readonly everything: string;
    readonly show: string;
    readonly nothing: string;
    readonly all: string;
    readonly csv: string;
    readonly strike: string;
    readonly struck: (day: string, reason: string) => string;
  };
  readonly enter: {
    readonly title: string;
    readonly lead: string;
    readonly tabs: string;
    readonly sheet: string;
    readonly sheetHint: string;
    readonly idea: string;
    readonly ideaHint: string;
    readonly supports: string;
    readonly supportsHint: string;
    readonly comment: string;
    readonly position: string;
    readonly noPosition: string;
    readonly who: string;
    readonly author: string;
    readonly authors: Readonly<Record<AuthorKind, string>>;
    readonly consent: string;
    readonly consentHint: string;
    readonly signature: string;
    readonly signatureHint: string;
    readonly contact: string;
    readonly contactNote: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly save: string;
    readonly done: string;
    readonly back: string;
  };
  readonly strike: {
    readonly title: string;
    readonly lead: Readonly<Record<EntryKind, string>>;
    readonly reason: string;
    readonly reasonHint: string;
    readonly act: string;
    readonly cancel: string;
    readonly done: string;
    readonly several: {
      readonly title: string;
      readonly submit: string;
      readonly done: Plurals;
      /** What was done, and the sheets whose lines stay. */
      readonly part: (done: string, left: readonly string[]) => string;
    };
  };
  readonly problems: {
    readonly channel: string;
    readonly sourceTitle: string;
    readonly day: string;
    readonly place: string;
    readonly commune: string;
    readonly attendance: string;
    readonly note: string;
    readonly sourceTwice: string;
    readonly sheet: string;
    readonly twice: string;
    readonly idea: string;
    readonly decided: string;
    readonly supports: string;
    readonly comment: string;
    readonly signature: string;
    readonly signatureMissing: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly contactMissing: string;
    readonly closed: Readonly<Record<EntryKind, string>>;
    readonly strikeReason: string;
    readonly struckAlready: string;
    readonly strikeDecided: string;
  };
}

const fr: ChannelsTexts = {
  title: "Contributions hors du site",
  lead: "Ce qui est venu sur papier, au guichet, par téléphone ou en atelier compte comme le reste. Chaque ligne dit d’où elle vient.",
  channels: { web: "Sur ce site", paper: "Sur papier", desk: "Au guichet", phone: "Par téléphone", workshop: "En atelier", import: "Autre plateforme" },
  kinds: { proposal: "Idée", supports: "Soutiens", comment: "Commentaire" },
  figures: {
    title: "Par où viennent les contributions",
    note: "Sur ce site, une personne compte une fois par idée. Sur papier et en atelier, les soutiens sont comptés sur des listes. Les idées retirées ou réunies à une autre sont comptées.",
    channel: "Par où",
    proposals: "Idées",
    supports: "Soutiens",
    comments: "Commentaires",
    total: "Ensemble",
    empty: "Aucune contribution pour l’instant.",
  },
  sources: {
    title: "Ateliers, guichets, urnes",
    empty: "Aucune source",
    emptyNote: "Ouvrez-en une pour chaque atelier, chaque guichet, chaque urne de feuilles ou chaque permanence téléphonique.",
    open: "Ouvrir une source",
    counts: {
      proposals: { one: "# idée", other: "# idées" },
      supports: { one: "# soutien", other: "# soutiens" },
      comments: { one: "# commentaire", other: "# commentaires" },
    },
    csv: "Télécharger le registre (CSV)",
  },
  source: {
    newTitle: "Ouvrir une source",
    newLead: "Une source par occasion\u00a0: elle se retrouve sur chaque ligne du registre.",
    channel: "Canal",
    channelNotes: {
      paper: "Feuilles d’une urne, bulletins, courriers.",
      desk: "Dites à un agent, à un guichet ou dans la rue.",
      phone: "Dites à un agent au téléphone.",
      workshop: "Recueillies pendant un atelier ou une réunion.",
    },
    title: "Nom",
    titleHint: "Pour s’y retrouver, par exemple «\u00a0Atelier du centre social des Trois Villes\u00a0».",
    day: "Jour",
    dayHint: "Le jour de l’atelier, ou celui où les feuilles ont été relevées. Il décide si l’étape était ouverte.",
    place: "Lieu",
    commune: "Commune",
    attendance: "Personnes venues",
    attendanceHint: "Comptées sur place.",
    note: "Note",
    noteHint: "Pour l’équipe\u00a0: où sont les feuilles, qui les a relevées.",
    save: "Ouvrir le registre",
    done: "Le registre est ouvert",
    people: { one: "# personne venue", other: "# personnes venues" },
    enter: "Saisir une contribution",
    import: "Importer un fichier",
    ended: "La démarche est terminée\u00a0: rien ne s’ajoute plus au registre. Les coordonnées laissées ont été effacées.",
  },
  ledger: {
    title: "Registre",
    empty: "Rien n’est saisi pour l’instant.",
    sheet: "Feuille",
    kind: "Quoi",
    about: "Idée",
    count: "Nombre",
    typed: "Saisi",
    contact: "Coordonnées",
    hasContact: "laissées",
    fromFile: "d’un fichier",
    search: "Chercher dans le registre",
    words: "Feuille ou mots de l’idée",
    state: "État",
    states: { standing: "Comptées", struck: "Rayées" },
    everything: "Tout",
    show: "Afficher",
    nothing: "Aucune ligne ne répond à cette recherche.",
    all: "Voir tout le registre",
    csv: "Télécharger ces lignes (CSV)",
    strike: "Rayer",
    struck: (day, reason) => `Rayée le ${day}\u00a0: ${reason}`,
  },
  enter: {
    title: "Saisir une contribution",
    lead: "Recopiez les mots de la feuille, sans les arranger.",
    tabs: "Que dit la feuille",
    sheet: "Numéro de la feuille",
    sheetHint: "Celui qui est écrit dessus, ou votre propre numérotation. Une feuille ne se saisit pas deux fois.",
    idea: "Numéro de l’idée",
    ideaHint: "Par exemple 12.",
    supports: "Nombre de soutiens",
    supportsHint: "Comptés sur la liste.",
    comment: "Commentaire",
    position: "Avis",
    noPosition: "Sans avis",
    who: "Qui s’exprime",
    author: "Qui propose",
    authors: {
      resident: "Une habitante, un habitant",
      structure: "Une association, une entreprise",
      school: "Une classe, une école",
      commune: "Une commune",
      service: "Un service",
      workshop: "Un groupe, en atelier",
    },
    consent: "La personne accepte que sa signature soit publiée",
    consentHint: "Sans cet accord, la contribution paraît sans nom.",
    signature: "Signature",
    signatureHint: "Comme elle sera lue\u00a0: «\u00a0Mireille D.\u00a0», «\u00a0Classe de CM2 de l’école Pasteur\u00a0».",
    contact: "Pour la tenir au courant",
    contactNote: "Seulement si la personne l’a demandé. Ces coordonnées ne sont jamais publiées\u00a0; elles sont effacées à la fin de la démarche.",
    name: "Nom",
    email: "Adresse électronique",
    phone: "Téléphone",
    save: "Enregistrer et saisir la suivante",
    done: "La contribution est enregistrée",
    back: "Revenir au registre",
  },
  strike: {
    title: "Rayer une ligne du registre",
    lead: {
      proposal: "L’idée est retirée, avec cette raison. La ligne reste au registre, rayée.",
      supports: "Ces soutiens ne sont plus comptés. La ligne reste au registre, rayée.",
      comment: "Le commentaire est supprimé. La ligne reste au registre, rayée.",
    },
    reason: "Pourquoi",
    reasonHint: "Par exemple «\u00a0Feuille saisie deux fois\u00a0». De 5 à 500 signes.",
    act: "Rayer la ligne",
    cancel: "Revenir sans rien changer",
    done: "La ligne est rayée",
    several: {
      title: "Rayer plusieurs lignes",
      submit: "Rayer les lignes cochées",
      done: { one: "# ligne est rayée.", other: "# lignes sont rayées." },
      part: (done, left) => `${done} Restent comme elles étaient, car déjà rayées ou déjà décidées, les feuilles\u00a0: ${left.join(", ")}.`,
    },
  },
  problems: {
    channel: "Choisissez par où viennent les contributions",
    sourceTitle: "Écrivez un nom de 3 à 160 signes",
    day: "Écrivez un jour passé ou celui d’aujourd’hui",
    place: "200 signes au plus",
    commune: "Choisissez une commune de la liste",
    attendance: "Écrivez un nombre, sans virgule",
    note: "2\u00a0000 signes au plus",
    sourceTwice: "Cette source est déjà ouverte ce jour-là. Cherchez-la dans la liste",
    sheet: "Écrivez le numéro de la feuille, 40 signes au plus",
    twice: "Cette feuille est déjà saisie dans ce registre",
    idea: "Aucune idée de cette démarche ne porte ce numéro",
    decided: "Cette idée est décidée ou retirée\u00a0: elle ne reçoit plus rien",
    supports: "Écrivez un nombre, de 1 à 100\u00a0000",
    comment: "Écrivez le commentaire, de 2 à 3\u00a0000 signes",
    signature: "160 signes au plus",
    signatureMissing: "Écrivez la signature à publier, ou décochez l’accord",
    name: "120 signes au plus",
    email: "Écrivez une adresse comme nom@exemple.fr",
    phone: "Écrivez un numéro de téléphone en chiffres",
    contactMissing: "Écrivez une adresse ou un téléphone, ou effacez le nom",
    closed: {
      proposal: "Ce jour-là, aucune étape de dépôt n’était ouverte, ou la démarche est terminée",
      supports: "Ce jour-là, les soutiens n’étaient pas ouverts, ou la démarche est terminée",
      comment: "Ce jour-là, les commentaires n’étaient pas ouverts, ou la démarche est terminée",
    },
    strikeReason: "Écrivez pourquoi, en 5 à 500 signes",
    struckAlready: "Cette ligne est déjà rayée",
    strikeDecided: "Cette idée est déjà jugée ou réunie à une autre\u00a0: la ligne ne peut plus être rayée",
  },
};

const en: ChannelsTexts = {
  title: "Contributions off the website",
  lead: "What came on paper, at a desk, by telephone or in a workshop counts like the rest. Each line says where it comes from.",
  channels: { web: "On this website", paper: "On paper", desk: "At a desk", phone: "By telephone", workshop: "In a workshop", import: "Another platform" },
  kinds: { proposal: "Idea", supports: "Supports", comment: "Comment" },
  figures: {
    title: "How contributions come in",
    note: "On this website a person counts once for each idea. On paper and in workshops, supports are counted on lists. Ideas that were withdrawn or merged into another are counted.",
    channel: "How",
    proposals: "Ideas",
    supports: "Supports",
    comments: "Comments",
    total: "Together",
    empty: "No contribution yet.",
  },
  sources: {
    title: "Workshops, desks, boxes",
    empty: "No source",
    emptyNote: "Open one for each workshop, desk, box of sheets or telephone line.",
    open: "Open a source",
    counts: {
      proposals: { one: "# idea", other: "# ideas" },
      supports: { one: "# support", other: "# supports" },
      comments: { one: "# comment", other: "# comments" },
    },
    csv: "Download the ledger (CSV)",
  },
  source: {
    newTitle: "Open a source",
    newLead: "One source for each occasion: every line of the ledger names it.",
    channel: "Channel",
    channelNotes: {
      paper: "Sheets of a box, forms, letters.",
      desk: "Said to an officer, at a desk or in the street.",
      phone: "Said to an officer by telephone.",
      workshop: "Gathered during a workshop or a meeting.",
    },
    title: "Name",
    titleHint: "To find it again, for instance “Workshop at the Trois Villes social centre”.",
    day: "Day",
    dayHint: "Of the workshop, or on which the sheets were collected. It decides whether the stage was open.",
    place: "Place",
    commune: "Commune",
    attendance: "People who came",
    attendanceHint: "Counted on the spot.",
    note: "Note",
    noteHint: "For the team: where the sheets are, who collected them.",
    save: "Open the ledger",
    done: "The ledger is open",
    people: { one: "# person came", other: "# people came" },
    enter: "Type in a contribution",
    import: "Import a file",
    ended: "The process has ended: nothing is added to the ledger any more. Contacts that were left have been erased.",
  },
  ledger: {
    title: "Ledger",
    empty: "Nothing is typed in yet.",
    sheet: "Sheet",
    kind: "What",
    about: "Idea",
    count: "Number",
    typed: "Typed in",
    contact: "Contact",
    hasContact: "left",
    fromFile: "from a file",
    search: "Search the ledger",
    words: "Sheet or words of the idea",
    state: "State",
    states: { standing: "Counted", struck: "Struck out" },
    everything: "All",
    show: "Show",
    nothing: "No line answers to this search.",
    all: "See the whole ledger",
    csv: "Download these lines (CSV)",
    strike: "Strike out",
    struck: (day, reason) => `Struck out on ${day}: ${reason}`,
  },
  enter: {
    title: "Type in a contribution",
    lead: "Copy the words of the sheet, without tidying them.",
    tabs: "What the sheet says",
    sheet: "Number of the sheet",
    sheetHint: "The one written on it, or your own numbering. A sheet is not typed in twice.",
    idea: "Number of the idea",
    ideaHint: "For instance 12.",
    supports: "Number of supports",
    supportsHint: "Counted on the list.",
    comment: "Comment",
    position: "Position",
    noPosition: "None",
    who: "Who speaks",
    author: "Who proposes",
    authors: {
      resident: "A resident",
      structure: "An association, a company",
      school: "A class, a school",
      commune: "A commune",
      service: "A service",
      workshop: "A group, in a workshop",
    },
    consent: "The person agrees that the signature be published",
    consentHint: "Otherwise the contribution appears without a name.",
    signature: "Signature",
    signatureHint: "As it will be read: “Mireille D.”, “CM2 class of the Pasteur school”.",
    contact: "To keep them informed",
    contactNote: "Only if the person asked for it. These are never published; they are erased at the end of the process.",
    name: "Name",
    email: "E-mail address",
    phone: "Telephone",
    save: "Save and type in the next one",
    done: "The contribution is saved",
    back: "Back to the ledger",
  },
  strike: {
    title: "Strike out a line of the ledger",
    lead: {
      proposal: "The idea is withdrawn, with this reason. The line stays in the ledger, struck out.",
      supports: "These supports no longer count. The line stays in the ledger, struck out.",
      comment: "The comment is deleted. The line stays in the ledger, struck out.",
    },
    reason: "Why",
    reasonHint: "For instance “Sheet typed in twice”. 5 to 500 characters.",
    act: "Strike out the line",
    cancel: "Back without changing anything",
    done: "The line is struck out",
    several: {
      title: "Strike out several lines",
      submit: "Strike out the ticked lines",
      done: { one: "# line is struck out.", other: "# lines are struck out." },
      part: (done, left) => `${done} Left as they were, since struck out or decided already, the sheets: ${left.join(", ")}.`,
    },
  },
  problems: {
    channel: "Choose how the contributions come in",
    sourceTitle: "Write a name of 3 to 160 characters",
    day: "Write a past day or today’s",
    place: "200 characters at most",
    commune: "Choose a commune of the list",
    attendance: "Write a whole number",
    note: "2,000 characters at most",
    sourceTwice: "This source is already open for that day. Look for it in the list",
    sheet: "Write the number of the sheet, 40 characters at most",
    twice: "This sheet is already typed into this ledger",
    idea: "No idea of this process has that number",
    decided: "This idea is decided or withdrawn: it takes nothing more",
    supports: "Write a number from 1 to 100,000",
    comment: "Write the comment, 2 to 3,000 characters",
    signature: "160 characters at most",
    signatureMissing: "Write the signature to publish, or untick the agreement",
    name: "120 characters at most",
    email: "Write an address like name@example.org",
    phone: "Write a telephone number in figures",
    contactMissing: "Write an address or a telephone number, or clear the name",
    closed: {
      proposal: "On that day no stage took ideas, or the process has ended",
      supports: "On that day supports were not open, or the process has ended",
      comment: "On that day comments were not open, or the process has ended",
    },
    strikeReason: "Write why, in 5 to 500 characters",
    struckAlready: "This line is already struck out",
    strikeDecided: "This idea is already judged or merged into another: the line can no longer be struck out",
  },
};

const nl: ChannelsTexts = {
  title: "Bijdragen buiten de site",
  lead: "Wat op papier, aan een loket, per telefoon of in een atelier binnenkwam, telt even zwaar. Elke regel zegt waar hij vandaan komt.",
  channels: { web: "Op deze site", paper: "Op papier", desk: "Aan een loket", phone: "Per telefoon", workshop: "In een atelier", import: "Ander platform" },
  kinds: { proposal: "Idee", supports: "Steun", comment: "Reactie" },
  figures: {
    title: "Hoe bijdragen binnenkomen",
    note: "Op deze site telt een persoon één keer per idee. Op papier en in ateliers wordt steun op lijsten geteld. Ideeën die zijn ingetrokken of samengevoegd, tellen mee.",
    channel: "Hoe",
    proposals: "Ideeën",
    supports: "Steun",
    comments: "Reacties",
    total: "Samen",
    empty: "Nog geen bijdragen.",
  },
  sources: {
    title: "Ateliers, loketten, bussen",
    empty: "Geen bron",
    emptyNote: "Open er een voor elk atelier, elk loket, elke bus met bladen of elke telefoonlijn.",
    open: "Een bron openen",
    counts: {
      proposals: { one: "# idee", other: "# ideeën" },
      supports: { one: "# keer steun", other: "# keer steun" },
      comments: { one: "# reactie", other: "# reacties" },
    },
    csv: "Het register downloaden (CSV)",
  },
  source: {
    newTitle: "Een bron openen",
    newLead: "Eén bron per gelegenheid: elke regel van het register noemt ze.",
    channel: "Kanaal",
    channelNotes: {
      paper: "Bladen uit een bus, formulieren, brieven.",
      desk: "Gezegd aan een medewerker, aan een loket of op straat.",
      phone: "Per telefoon aan een medewerker gezegd.",
      workshop: "Verzameld tijdens een atelier of een bijeenkomst.",
    },
    title: "Naam",
    titleHint: "Om ze terug te vinden, bijvoorbeeld “Atelier in buurthuis Trois Villes”.",
    day: "Dag",
    dayHint: "Van het atelier, of waarop de bladen werden opgehaald. Hij bepaalt of de fase open was.",
    place: "Plaats",
    commune: "Gemeente",
    attendance: "Aanwezigen",
    attendanceHint: "Ter plaatse geteld.",
    note: "Nota",
    noteHint: "Voor het team: waar de bladen zijn, wie ze ophaalde.",
    save: "Het register openen",
    done: "Het register is geopend",
    people: { one: "# aanwezige", other: "# aanwezigen" },
    enter: "Een bijdrage invoeren",
    import: "Een bestand invoeren",
    ended: "Het traject is afgelopen: aan het register komt niets meer bij. Achtergelaten contactgegevens zijn gewist.",
  },
  ledger: {
    title: "Register",
    empty: "Er is nog niets ingevoerd.",
    sheet: "Blad",
    kind: "Wat",
    about: "Idee",
    count: "Aantal",
    typed: "Ingevoerd",
    contact: "Contact",
    hasContact: "achtergelaten",
    fromFile: "uit een bestand",
    search: "Zoeken in het register",
    words: "Blad of woorden van het idee",
    state: "Staat",
    states: { standing: "Geteld", struck: "Geschrapt" },
    everything: "Alles",
    show: "Tonen",
    nothing: "Geen regel beantwoordt deze zoekopdracht.",
    all: "Het hele register bekijken",
    csv: "Deze regels downloaden (CSV)",
    strike: "Doorhalen",
    struck: (day, reason) => `Doorgehaald op ${day}: ${reason}`,
  },
  enter: {
    title: "Een bijdrage invoeren",
    lead: "Neem de woorden van het blad over zonder ze te verbeteren.",
    tabs: "Wat het blad zegt",
    sheet: "Nummer van het blad",
    sheetHint: "Wat erop staat, of uw eigen nummering. Een blad wordt niet twee keer ingevoerd.",
    idea: "Nummer van het idee",
    ideaHint: "Bijvoorbeeld 12.",
    supports: "Aantal steunbetuigingen",
    supportsHint: "Geteld op de lijst.",
    comment: "Reactie",
    position: "Standpunt",
    noPosition: "Geen",
    who: "Wie spreekt",
    author: "Wie stelt voor",
    authors: {
      resident: "Een inwoner",
      structure: "Een vereniging, een bedrijf",
      school: "Een klas, een school",
      commune: "Een gemeente",
      service: "Een dienst",
      workshop: "Een groep, in een atelier",
    },
    consent: "De persoon gaat akkoord dat de naam gepubliceerd wordt",
    consentHint: "Anders verschijnt de bijdrage zonder naam.",
    signature: "Ondertekening",
    signatureHint: "Zoals men ze zal lezen: “Mireille D.”, “Klas CM2 van de Pasteurschool”.",
    contact: "Om op de hoogte te houden",
    contactNote: "Alleen als de persoon erom vroeg. Deze gegevens worden nooit gepubliceerd; ze worden gewist aan het einde van het traject.",
    name: "Naam",
    email: "E-mailadres",
    phone: "Telefoon",
    save: "Opslaan en het volgende invoeren",
    done: "De bijdrage is opgeslagen",
    back: "Terug naar het register",
  },
  strike: {
    title: "Een regel van het register doorhalen",
    lead: {
      proposal: "Het idee wordt ingetrokken, met deze reden. De regel blijft doorgehaald in het register staan.",
      supports: "Deze steun telt niet meer. De regel blijft doorgehaald in het register staan.",
      comment: "De reactie wordt verwijderd. De regel blijft doorgehaald in het register staan.",
    },
    reason: "Waarom",
    reasonHint: "Bijvoorbeeld “Blad twee keer ingevoerd”. 5 tot 500 tekens.",
    act: "De regel doorhalen",
    cancel: "Terug zonder iets te wijzigen",
    done: "De regel is doorgehaald",
    several: {
      title: "Verschillende regels schrappen",
      submit: "De aangevinkte regels schrappen",
      done: { one: "# regel is geschrapt.", other: "# regels zijn geschrapt." },
      part: (done, left) => `${done} Ongewijzigd, want al geschrapt of al beslist, de bladen: ${left.join(", ")}.`,
    },
  },
  problems: {
    channel: "Kies hoe de bijdragen binnenkomen",
    sourceTitle: "Schrijf een naam van 3 tot 160 tekens",
    day: "Schrijf een voorbije dag of vandaag",
    place: "Hoogstens 200 tekens",
    commune: "Kies een gemeente uit de lijst",
    attendance: "Schrijf een geheel getal",
    note: "Hoogstens 2 000 tekens",
    sourceTwice: "Deze bron is voor die dag al geopend. Zoek ze in de lijst",
    sheet: "Schrijf het nummer van het blad, hoogstens 40 tekens",
    twice: "Dit blad is al in dit register ingevoerd",
    idea: "Geen idee van dit traject heeft dat nummer",
    decided: "Over dit idee is beslist of het is ingetrokken: er komt niets meer bij",
    supports: "Schrijf een getal van 1 tot 100 000",
    comment: "Schrijf de reactie, 2 tot 3 000 tekens",
    signature: "Hoogstens 160 tekens",
    signatureMissing: "Schrijf de ondertekening die gepubliceerd wordt, of vink het akkoord uit",
    name: "Hoogstens 120 tekens",
    email: "Schrijf een adres zoals naam@voorbeeld.be",
    phone: "Schrijf een telefoonnummer in cijfers",
    contactMissing: "Schrijf een adres of telefoonnummer, of wis de naam",
    closed: {
      proposal: "Op die dag nam geen fase ideeën aan, of het traject is afgelopen",
      supports: "Op die dag kon men niet steunen, of het traject is afgelopen",
      comment: "Op die dag kon men niet reageren, of het traject is afgelopen",
    },
    strikeReason: "Schrijf waarom, in 5 tot 500 tekens",
    struckAlready: "Deze regel is al doorgehaald",
    strikeDecided: "Dit idee is al beoordeeld of samengevoegd: de regel kan niet meer doorgehaald worden",
  },
};

export const channelsTexts: Record<Locale, ChannelsTexts> = { fr, en, nl };
