import type { FileKey, Step } from "#engines/sortition/record/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Method } from "../assembly.ts";

interface HallTexts
  extends Record<
    | "begin"
    | "record"
    | "minutes"
    | "closed"
    | "sealSaid"
    | "next"
    | "dice"
    | "value"
    | "figures"
    | "notYet"
    | "soon"
    | "soonSays"
    | "numbers"
    | "noName"
    | "likeness"
    | "sought"
    | "who"
    | "registered"
    | "seats"
    | "drawn"
    | "chance"
    | "chances"
    | "byChance"
    | "redo"
    | "redoLater"
    | "redoNow"
    | "verify"
    | "commands"
    | "help",
    string
  > {
  readonly title: (size: number) => string;
  readonly lead: (people: string, assembly: string) => string;
  readonly steps: readonly [string, string, string];
  readonly closedSays: (size: number) => string;
  readonly publishedAt: (moment: string) => string;
  readonly valueIs: (value: string) => string;
  readonly giveList: (figures: string) => string;
  readonly listTitle: (figures: string, size: number) => string;
  readonly void: (moment: string) => string;
  readonly voidLate: (announced: string) => string;
  readonly chancesSay: (least: string, most: string, even: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly kilobytes: (count: string) => string;
  readonly files: Readonly<Record<FileKey, string>>;
  readonly done: { readonly tire: string };
  readonly knots: {
    readonly sealed: string;
    readonly method: Readonly<Record<Method, string>>;
    readonly void: string;
    readonly toThrow: string;
    readonly thrown: (figures: string) => string;
    readonly toOpen: string;
    readonly opened: string;
    readonly facts: Readonly<Record<Step["fact"], (number: string, replaces: string) => string>>;
  };
}

const fr: HallTexts = {
  title: (size) => (size === 1 ? "Tirer une personne, sous les yeux de tous" : `Tirer ${size} personnes, sous les yeux de tous`),
  lead: (people, assembly) =>
    `${people} pouvaient sortir pour «\u00a0${assembly}\u00a0». Personne ne choisit les trois chiffres, et chacun peut refaire le tirage.`,
  begin: "Commencer en grand écran",
  record: "Aller au procès-verbal",
  minutes: "Procès-verbal",
  steps: ["Étape 1 sur 3, avant de tirer", "Étape 2 sur 3, dans la salle", "Étape 3 sur 3, l’assemblée"],
  closed: "On ferme l’enveloppe",
  closedSays: (size) =>
    `Mille listes de ${size} ${size === 1 ? "personne" : "personnes"} sont prêtes, numérotées de 000 à 999. Cette empreinte les scelle\u00a0: changer un seul numéro la changerait toute.`,
  sealSaid: "Empreinte SHA-256, écrite en entier dans le procès-verbal",
  publishedAt: (moment) => `Publiée le ${moment}.`,
  next: "Étape suivante",
  dice: "Trois dés, trois chiffres",
  value: "Une valeur publique, trois chiffres",
  figures: "Les trois chiffres",
  valueIs: (value) => `La valeur publiée\u00a0: ${value}. Les chiffres s’en calculent.`,
  notYet: "Les chiffres ne sont pas encore sortis.",
  giveList: (figures) => `Les trois chiffres donnent la liste ${figures}.`,
  listTitle: (figures, size) => `La liste ${figures}\u00a0: ${size} ${size === 1 ? "personne" : "personnes"}`,
  soon: "Une liste, bientôt",
  soonSays: "Les numéros s’afficheront ici, dès que les chiffres seront sortis.",
  numbers: "Numéros d’inscription tirés",
  noName:
    "Votre numéro est dans le message reçu à l’inscription. Aucun nom n’est affiché. Qui ne peut pas venir est remplacé par la réserve, selon les mêmes règles.",
  void: (moment) => `Tirage annulé en public le ${moment}`,
  voidLate: (announced) =>
    `L’annulation vient après l’heure annoncée, ${announced}. Les chiffres pouvaient déjà être connus\u00a0: les mille listes sont publiées ici, et chacun peut voir laquelle ils donnaient.`,
  likeness: "L’assemblée ressemble à ce que l’on cherchait",
  sought: "À quoi l’assemblée ressemblera",
  who: "Qui",
  registered: "Inscrits",
  seats: "Cherchés",
  drawn: "Tirés",
  chance: "Chance moyenne",
  chances: "Quelle chance avait chacun\u202f?",
  chancesSay: (least, most, even) =>
    `De ${least} à ${most}, pour ${even} si tous étaient égaux. Les groupes peu inscrits ont plus de chance\u00a0: sinon, ils manqueraient à l’assemblée.`,
  byChance: "Inscrits selon leur chance, comptée sur les mille listes",
  range: (from, to) => `de ${from} à ${to}\u00a0%`,
  redo: "Refaire le tirage chez vous",
  redoLater: "Les inscrits et les règles sont déjà publiés. Les mille listes le seront avec les chiffres\u00a0: leur empreinte devra être celle d’aujourd’hui.",
  redoNow: "Téléchargez les fichiers, calculez l’empreinte, lisez la ligne tirée\u00a0: ce sont les mêmes numéros.",
  verify: "Tout vérifier dans ce navigateur",
  commands: "Commandes",
  kilobytes: (count) => `${count}\u00a0ko`,
  files: {
    pool: "Qui pouvait sortir\u00a0: numéros et groupes, sans nom",
    rules: "Combien de places pour chaque groupe",
    panels: "Les mille listes",
    prints: "L’empreinte de chaque ligne\u202f; son empreinte à lui est celle qui scelle",
    drawn: "Les trois chiffres",
    after: "Refus et remplacements, dans leur ordre",
  },
  help: "Vous êtes tiré et vous hésitez\u202f? On vous explique ce qui est demandé, payé et prêté.",
  done: { tire: "La liste est tirée et publiée. Les personnes tirées reçoivent un message." },
  knots: {
    sealed: "Mille listes calculées, empreinte publiée",
    method: {
      leximin: "Chances rendues aussi égales que les places le permettent (leximin).",
      maximin: "La plus petite chance rendue aussi grande que les places le permettent (maximin).",
      stratified: "Listes stratifiées simples.",
    },
    void: "Tirage annulé en public",
    toThrow: "On tire les trois chiffres",
    thrown: (figures) => `Trois chiffres tirés\u00a0: ${figures}`,
    toOpen: "Le fichier des mille listes s’ouvre à tous",
    opened: "Fichier des mille listes ouvert à tous",
    facts: {
      refus: (number) => `Le ${number} ne peut pas siéger`,
      depart: (number) => `Le ${number} quitte l’assemblée`,
      retrait: (number) => `Le ${number} sort de la réserve`,
      remplacement: (number, replaces) => `Le ${number} remplace le ${replaces}, désigné par la réserve`,
    },
  },
};

const en: HallTexts = {
  title: (size) => (size === 1 ? "Draw one person, before everybody’s eyes" : `Draw ${size} people, before everybody’s eyes`),
  lead: (people, assembly) => `${people} could be drawn for “${assembly}”. Nobody chooses the three figures, and anybody can redo the draw.`,
  begin: "Begin on a large screen",
  record: "Go to the minutes",
  minutes: "Minutes",
  steps: ["Step 1 of 3, before drawing", "Step 2 of 3, in the hall", "Step 3 of 3, the assembly"],
  closed: "The envelope is closed",
  closedSays: (size) =>
    `A thousand lists of ${size} ${size === 1 ? "person" : "people"} are ready, numbered from 000 to 999. This print seals them: to change a single number would change all of it.`,
  sealSaid: "SHA-256 print, written in full in the minutes",
  publishedAt: (moment) => `Published on ${moment}.`,
  next: "Next step",
  dice: "Three dice, three figures",
  value: "A public value, three figures",
  figures: "The three figures",
  valueIs: (value) => `The published value: ${value}. The figures are computed from it.`,
  notYet: "The figures have not come out yet.",
  giveList: (figures) => `The three figures give list ${figures}.`,
  listTitle: (figures, size) => `List ${figures}: ${size} ${size === 1 ? "person" : "people"}`,
  soon: "A list, soon",
  soonSays: "The numbers will show here as soon as the figures are out.",
  numbers: "Numbers that were drawn",
  noName:
    "Your number is in the message that you got when you registered. No name is shown. Whoever cannot come is replaced by the reserve, under the same rules.",
  void: (moment) => `Draw cancelled in public on ${moment}`,
  voidLate: (announced) =>
    `It was cancelled after the announced hour, ${announced}. The figures could be known by then: the thousand lists are published here, and anybody can see which of them they gave.`,
  likeness: "The assembly resembles what was sought",
  sought: "What the assembly will resemble",
  who: "Who",
  registered: "Registered",
  seats: "Sought",
  drawn: "Drawn",
  chance: "Mean chance",
  chances: "Which chance did everybody have?",
  chancesSay: (least, most, even) =>
    `From ${least} to ${most}, with ${even} if all were equal. Groups of which few registered have more chance: else the assembly would lack them.`,
  byChance: "People by their chance, counted over the thousand lists",
  range: (from, to) => `${from} to ${to}%`,
  redo: "Redo the draw at home",
  redoLater: "Those registered and the rules are published already. The thousand lists will be with the figures: their print will have to be that of today.",
  redoNow: "Download the files, compute the print, read the line drawn: the numbers are the same.",
  verify: "Check everything in this browser",
  commands: "Commands",
  kilobytes: (count) => `${count} kB`,
  files: {
    pool: "Who could be drawn: numbers and groups, without a name",
    rules: "How many places for each group",
    panels: "The thousand lists",
    prints: "The print of each line; its own print is the one that seals",
    drawn: "The three figures",
    after: "Refusals and replacements, in their order",
  },
  help: "Drawn, and you hesitate? Somebody explains what is asked, paid and lent.",
  done: { tire: "The list is drawn and published. Those who were drawn get a message." },
  knots: {
    sealed: "A thousand lists computed, print published",
    method: {
      leximin: "Chances made as even as the places allow (leximin).",
      maximin: "The smallest chance made as large as the places allow (maximin).",
      stratified: "Plain stratified lists.",
    },
    void: "Draw cancelled in public",
    toThrow: "The three figures are drawn",
    thrown: (figures) => `Three figures drawn: ${figures}`,
    toOpen: "The file of the thousand lists opens to all",
    opened: "File of the thousand lists open to all",
    facts: {
      refus: (number) => `${number} cannot sit`,
      depart: (number) => `${number} leaves the assembly`,
      retrait: (number) => `${number} leaves the reserve`,
      remplacement: (number, replaces) => `${number} replaces ${replaces}, named by the reserve`,
    },
  },
};

const nl: HallTexts = {
  title: (size) => (size === 1 ? "Eén persoon loten, voor ieders ogen" : `${size} mensen loten, voor ieders ogen`),
  lead: (people, assembly) => `${people} konden geloot worden voor “${assembly}”. Niemand kiest de drie cijfers, en iedereen kan de loting overdoen.`,
  begin: "Op groot scherm beginnen",
  record: "Naar het verslag",
  minutes: "Verslag",
  steps: ["Stap 1 van 3, voor de loting", "Stap 2 van 3, in de zaal", "Stap 3 van 3, de burgerraad"],
  closed: "De omslag gaat dicht",
  closedSays: (size) =>
    `Duizend lijsten van ${size} ${size === 1 ? "persoon" : "mensen"} zijn klaar, genummerd van 000 tot 999. Deze afdruk verzegelt ze: één nummer veranderen zou alles veranderen.`,
  sealSaid: "SHA-256-afdruk, volledig geschreven in het verslag",
  publishedAt: (moment) => `Gepubliceerd op ${moment}.`,
  next: "Volgende stap",
  dice: "Drie dobbelstenen, drie cijfers",
  value: "Een openbare waarde, drie cijfers",
  figures: "De drie cijfers",
  valueIs: (value) => `De gepubliceerde waarde: ${value}. De cijfers worden eruit berekend.`,
  notYet: "De cijfers zijn nog niet bekend.",
  giveList: (figures) => `De drie cijfers geven lijst ${figures}.`,
  listTitle: (figures, size) => `Lijst ${figures}: ${size} ${size === 1 ? "persoon" : "mensen"}`,
  soon: "Binnenkort een lijst",
  soonSays: "De nummers verschijnen hier zodra de cijfers bekend zijn.",
  numbers: "Gelote inschrijvingsnummers",
  noName:
    "Uw nummer staat in het bericht dat u bij de inschrijving kreeg. Er wordt geen naam getoond. Wie niet kan komen, wordt volgens dezelfde regels vervangen door de reserve.",
  void: (moment) => `Loting openbaar geannuleerd op ${moment}`,
  voidLate: (announced) =>
    `De annulering komt na het aangekondigde uur, ${announced}. De cijfers konden toen al bekend zijn: de duizend lijsten zijn hier gepubliceerd, en iedereen kan zien welke ze gaven.`,
  likeness: "De burgerraad lijkt op wat gezocht werd",
  sought: "Waarop de burgerraad zal lijken",
  who: "Wie",
  registered: "Ingeschreven",
  seats: "Gezocht",
  drawn: "Geloot",
  chance: "Gemiddelde kans",
  chances: "Welke kans had iedereen?",
  chancesSay: (least, most, even) =>
    `Van ${least} tot ${most}, tegen ${even} als iedereen gelijk was. Groepen met weinig ingeschrevenen hebben meer kans: anders zouden ze ontbreken.`,
  byChance: "Ingeschrevenen volgens hun kans, geteld over de duizend lijsten",
  range: (from, to) => `${from} tot ${to}\u00a0%`,
  redo: "De loting thuis overdoen",
  redoLater: "De ingeschrevenen en de regels zijn al gepubliceerd. De duizend lijsten volgen met de cijfers: hun afdruk moet die van vandaag zijn.",
  redoNow: "Download de bestanden, bereken de afdruk, lees de gelote regel: het zijn dezelfde nummers.",
  verify: "Alles nagaan in deze browser",
  commands: "Opdrachten",
  kilobytes: (count) => `${count} kB`,
  files: {
    pool: "Wie geloot kon worden: nummers en groepen, zonder naam",
    rules: "Hoeveel plaatsen voor elke groep",
    panels: "De duizend lijsten",
    prints: "De afdruk van elke regel; de afdruk ervan is die welke verzegelt",
    drawn: "De drie cijfers",
    after: "Weigeringen en vervangingen, in hun volgorde",
  },
  help: "Geloot en u twijfelt? Iemand legt u uit wat gevraagd, betaald en geleend wordt.",
  done: { tire: "De lijst is geloot en gepubliceerd. Wie geloot is, krijgt een bericht." },
  knots: {
    sealed: "Duizend lijsten berekend, afdruk gepubliceerd",
    method: {
      leximin: "Kansen zo gelijk gemaakt als de plaatsen toelaten (leximin).",
      maximin: "De kleinste kans zo groot gemaakt als de plaatsen toelaten (maximin).",
      stratified: "Eenvoudige gestratificeerde lijsten.",
    },
    void: "Loting openbaar geannuleerd",
    toThrow: "De drie cijfers worden geloot",
    thrown: (figures) => `Drie cijfers geloot: ${figures}`,
    toOpen: "Het bestand van de duizend lijsten gaat open voor allen",
    opened: "Bestand van de duizend lijsten open voor allen",
    facts: {
      refus: (number) => `${number} kan niet zetelen`,
      depart: (number) => `${number} verlaat de burgerraad`,
      retrait: (number) => `${number} verlaat de reserve`,
      remplacement: (number, replaces) => `${number} vervangt ${replaces}, aangewezen door de reserve`,
    },
  },
};

export const hallTexts: Readonly<Record<Locale, HallTexts>> = { fr, en, nl };
