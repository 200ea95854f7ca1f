import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LineFault } from "./measured.ts";
import type { Flag, Quantity } from "./series.ts";

type Words =
  | "title"
  | "lead"
  | "help"
  | "create"
  | "createLead"
  | "search"
  | "words"
  | "any"
  | "empty"
  | "emptyNext"
  | "noValue"
  | "csv"
  | "csvValues"
  | "fileName"
  | "mapCaption"
  | "titleHint"
  | "placeHint"
  | "latitudeHint"
  | "longitudeHint"
  | "instrumentHint"
  | "method"
  | "methodHint"
  | "author"
  | "authorHint"
  | "forChallenge"
  | "noChallenge"
  | "withdrawn"
  | "range"
  | "since"
  | "position"
  | "trust"
  | "day"
  | "lowest"
  | "highest"
  | "instant"
  | "quality"
  | "note"
  | "add"
  | "import"
  | "importLead"
  | "file"
  | "flag"
  | "flagLead"
  | "withdraw"
  | "notFlagged"
  | "why";
type Column = "title" | "quantity" | "unit" | "place" | "commune" | "latitude" | "longitude" | "instrument" | "count" | "mean" | "last";
type Problem =
  | "position"
  | "outside"
  | "challenge"
  | "quantity"
  | "title"
  | "place"
  | "instrument"
  | "method"
  | "author"
  | "value"
  | "columns"
  | "why"
  | "held";
interface MeasuresTexts extends Readonly<Record<Words, string>> {
  readonly count: Plurals;
  readonly values: Plurals;
  readonly imported: Plurals;
  readonly quantities: Readonly<Record<Quantity, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly map: (count: string) => string;
  readonly mapOf: (commune: string) => string;
  readonly meanUntil: (mean: string, day: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly lastValues: (count: string) => string;
  readonly value: (unit: string) => string;
  readonly problems: Readonly<Record<Problem, string>> & { readonly line: Readonly<Record<LineFault, string>>; readonly lines: (lines: string) => string };
  readonly done: Readonly<Record<"commencee" | "ajoutee" | "qualifiee" | "retiree", string>>;
}

export const measuresTexts: Record<Locale, MeasuresTexts> = {
  fr: {
    title: "Mesures",
    lead: "Bruit, air, couverture 5G\u00a0: ce que des habitants et des équipes mesurent, où, avec quoi et comment.",
    help: "Pour choisir un instrument, mesurer ou envoyer un fichier, demandez.",
    create: "Commencer une série",
    createLead: "Une série est faite au même endroit, avec le même instrument. Ce que vous écrivez ici est public.",
    search: "Chercher",
    words: "Mots",
    any: "Peu importe",
    empty: "Aucune série",
    emptyNext: "Commencez une série.",
    noValue: "Aucune valeur",
    csv: "Télécharger la liste",
    csvValues: "Télécharger les valeurs",
    fileName: "mesures",
    mapCaption: "Les positions sont arrondies à une dizaine de mètres.",
    titleHint: "Par exemple «\u00a0Bruit, place du Marché, la nuit\u00a0»",
    placeHint: "Rue, côté, hauteur. Pas votre adresse.",
    latitudeHint: "En degrés, tels qu’une carte en ligne les donne",
    longitudeHint: "En degrés, tels qu’une carte en ligne les donne",
    instrumentHint: "Marque, modèle, étalonnage",
    method: "Méthode",
    methodHint: "Hauteur, durée, ce qui a pu gêner",
    author: "Mesuré par",
    authorHint: "Comme cela sera lu\u00a0: un prénom, un collectif",
    forChallenge: "Pour le défi",
    noChallenge: "Aucun",
    withdrawn: "Cette série est retirée",
    range: "Du plus bas au plus haut",
    since: "Depuis",
    position: "Position",
    trust: "Ces valeurs viennent de personnes, non d’un réseau de surveillance. Leur qualité est dite une par une.",
    day: "Jour",
    lowest: "Minimum",
    highest: "Maximum",
    instant: "Instant",
    quality: "Qualité",
    note: "Remarque",
    add: "Ajouter une valeur",
    import: "Envoyer un fichier",
    importLead: "Colonnes «\u00a0instant\u00a0» et «\u00a0valeur\u00a0», et s’il y a lieu «\u00a0qualite\u00a0» et «\u00a0note\u00a0». Tout est pris, ou rien.",
    file: "Fichier CSV, Excel ou LibreOffice",
    flag: "Dire la qualité d’une valeur",
    flagLead: "La valeur reste. Fausse, elle ne compte plus dans les moyennes.",
    withdraw: "Retirer la série",
    notFlagged: "Rien n’a été noté\u00a0: la valeur a changé, ou les agents des défis en ont déjà dit la qualité.",
    why: "Pourquoi",
    count: { one: "# série", other: "# séries" },
    values: { one: "# valeur", other: "# valeurs" },
    imported: { one: "# valeur est ajoutée.", other: "# valeurs sont ajoutées." },
    quantities: { noise: "Bruit", no2: "Dioxyde d’azote", pm25: "Particules fines", coverage: "Couverture 5G" },
    flags: { raw: "Brute", checked: "Vérifiée", doubtful: "Douteuse", wrong: "Fausse" },
    columns: {
      ...{ title: "Série", quantity: "Grandeur", unit: "Unité", place: "Lieu", commune: "Commune", latitude: "Latitude", longitude: "Longitude" },
      ...{ instrument: "Instrument", count: "Valeurs", mean: "Moyenne", last: "Dernière valeur" },
    },
    map: (count) => `Carte de la métropole, ${count}`,
    mapOf: (commune) => `La position dans ${commune} et autour`,
    meanUntil: (mean, day) => `${mean} en moyenne, jusqu’au ${day}`,
    between: (low, high) => `de ${low} à ${high}`,
    lastValues: (count) => `Les ${count} dernières valeurs`,
    value: (unit) => `Valeur, en ${unit}`,
    problems: {
      position: "Écrivez des degrés, dans la métropole",
      outside: "Cette position n’est dans aucune commune de la métropole",
      challenge: "Choisissez un défi de la liste",
      quantity: "Choisissez une grandeur",
      title: "Écrivez de 3 à 120 signes",
      place: "Écrivez de 2 à 160 signes",
      instrument: "Écrivez de 2 à 160 signes",
      method: "Écrivez de 10 à 2\u202f000 signes",
      author: "Écrivez le nom qui sera lu, 80 signes au plus",
      value: "Aucun instrument ne montre cette valeur",
      held: "Rien n’a été pris\u00a0: à l’un de ces instants, les agents des défis ont dit la qualité d’une valeur, qui ne change plus",
      columns: "Le fichier doit avoir une colonne «\u00a0instant\u00a0» et une colonne «\u00a0valeur\u00a0»",
      why: "Dites pourquoi, de 3 à 500 signes",
      line: {
        ...{ at: "instant illisible", ahead: "instant à venir ou trop ancien", value: "valeur illisible ou impossible", flag: "qualité inconnue" },
        ...{ note: "remarque trop longue", twice: "même instant qu’une autre ligne" },
      },
      lines: (lines) => `Rien n’a été pris. Lignes à corriger\u00a0: ${lines}`,
    },
    done: {
      commencee: "La série est commencée. Ajoutez ses valeurs.",
      ajoutee: "La valeur est ajoutée.",
      qualifiee: "La qualité est notée.",
      retiree: "La série est retirée.",
    },
  },
  en: {
    title: "Measurements",
    lead: "Noise, air, 5G coverage: what residents and teams measure, where, with what and how.",
    help: "To choose an instrument, measure or send a file, ask.",
    create: "Begin a series",
    createLead: "A series is made at one place, with one instrument. What you write here is public.",
    search: "Search",
    words: "Words",
    any: "Any",
    empty: "No series",
    emptyNext: "Begin a series.",
    noValue: "No value",
    csv: "Download the list",
    csvValues: "Download the values",
    fileName: "measurements",
    mapCaption: "Positions are rounded to about ten metres.",
    titleHint: "For instance “Noise, market square, at night”",
    placeHint: "Street, side, height. Not your address.",
    latitudeHint: "In degrees, as a map online gives them",
    longitudeHint: "In degrees, as a map online gives them",
    instrumentHint: "Make, model, calibration",
    method: "Method",
    methodHint: "Height, duration, what may have disturbed",
    author: "Measured by",
    authorHint: "As it will be read: a first name, a collective",
    forChallenge: "For the challenge",
    noChallenge: "None",
    withdrawn: "This series is withdrawn",
    range: "Lowest to highest",
    since: "Since",
    position: "Position",
    trust: "These values come from people, not from a monitoring network. Their quality is said one by one.",
    day: "Day",
    lowest: "Lowest",
    highest: "Highest",
    instant: "Instant",
    quality: "Quality",
    note: "Remark",
    add: "Add a value",
    import: "Send a file",
    importLead: "Columns “instant” and “valeur”, and “qualite” and “note” if need be. All is taken, or nothing.",
    file: "CSV, Excel or LibreOffice file",
    flag: "Say the quality of a value",
    flagLead: "The value stays. If it is wrong it no longer counts in the means.",
    withdraw: "Withdraw the series",
    notFlagged: "Nothing was noted: the value changed, or those who run challenges said its quality already.",
    why: "Why",
    count: { one: "# series", other: "# series" },
    values: { one: "# value", other: "# values" },
    imported: { one: "# value was added.", other: "# values were added." },
    quantities: { noise: "Noise", no2: "Nitrogen dioxide", pm25: "Fine particles", coverage: "5G coverage" },
    flags: { raw: "Raw", checked: "Checked", doubtful: "Doubtful", wrong: "Wrong" },
    columns: {
      ...{ title: "Series", quantity: "Quantity", unit: "Unit", place: "Place", commune: "Commune", latitude: "Latitude", longitude: "Longitude" },
      ...{ instrument: "Instrument", count: "Values", mean: "Mean", last: "Last value" },
    },
    map: (count) => `Map of the metropolis, ${count}`,
    mapOf: (commune) => `The position in ${commune} and around`,
    meanUntil: (mean, day) => `${mean} on average, until ${day}`,
    between: (low, high) => `from ${low} to ${high}`,
    lastValues: (count) => `The last ${count} values`,
    value: (unit) => `Value, in ${unit}`,
    problems: {
      position: "Write degrees, within the metropolis",
      outside: "This position is in no commune of the metropolis",
      challenge: "Choose a challenge from the list",
      quantity: "Choose a quantity",
      title: "Write 3 to 120 signs",
      place: "Write 2 to 160 signs",
      instrument: "Write 2 to 160 signs",
      method: "Write 10 to 2,000 signs",
      author: "Write the name that will be read, 80 signs at most",
      value: "No instrument shows this value",
      held: "Nothing was taken: at one of these instants those who run challenges said the quality of a value, which no longer changes",
      columns: "The file must have a column “instant” and a column “valeur”",
      why: "Say why, 3 to 500 signs",
      line: {
        ...{ at: "unreadable instant", ahead: "instant ahead or too old", value: "unreadable or impossible value", flag: "unknown quality" },
        ...{ note: "remark too long", twice: "same instant as another line" },
      },
      lines: (lines) => `Nothing was taken. Lines to correct: ${lines}`,
    },
    done: {
      commencee: "The series is begun. Add its values.",
      ajoutee: "The value was added.",
      qualifiee: "The quality is noted.",
      retiree: "The series was withdrawn.",
    },
  },
  nl: {
    title: "Metingen",
    lead: "Geluid, lucht, 5G-dekking: wat inwoners en teams meten, waar, waarmee en hoe.",
    help: "Om een instrument te kiezen, te meten of een bestand te verzenden, kunt u hulp vragen.",
    create: "Een reeks beginnen",
    createLead: "Een reeks wordt op één plaats gemeten, met één instrument. Wat u hier schrijft is openbaar.",
    search: "Zoeken",
    words: "Woorden",
    any: "Maakt niet uit",
    empty: "Geen reeks",
    emptyNext: "Begin een reeks.",
    noValue: "Geen waarde",
    csv: "De lijst downloaden",
    csvValues: "De waarden downloaden",
    fileName: "metingen",
    mapCaption: "Posities zijn afgerond op een tiental meter.",
    titleHint: "Bijvoorbeeld “Geluid, marktplein, ’s nachts”",
    placeHint: "Straat, kant, hoogte. Niet uw adres.",
    latitudeHint: "In graden, zoals een kaart op het internet ze geeft",
    longitudeHint: "In graden, zoals een kaart op het internet ze geeft",
    instrumentHint: "Merk, model, ijking",
    method: "Methode",
    methodHint: "Hoogte, duur, wat kon storen",
    author: "Gemeten door",
    authorHint: "Zoals het gelezen wordt: een voornaam, een collectief",
    forChallenge: "Voor de uitdaging",
    noChallenge: "Geen",
    withdrawn: "Deze reeks is ingetrokken",
    range: "Van laagste tot hoogste",
    since: "Sinds",
    position: "Positie",
    trust: "Deze waarden komen van mensen, niet van een meetnet. Hun kwaliteit wordt één voor één gezegd.",
    day: "Dag",
    lowest: "Laagste",
    highest: "Hoogste",
    instant: "Ogenblik",
    quality: "Kwaliteit",
    note: "Opmerking",
    add: "Een waarde toevoegen",
    import: "Een bestand verzenden",
    importLead: "Kolommen “instant” en “valeur”, en zo nodig “qualite” en “note”. Alles wordt genomen, of niets.",
    file: "CSV-, Excel- of LibreOffice-bestand",
    flag: "De kwaliteit van een waarde zeggen",
    flagLead: "De waarde blijft. Is ze fout, dan telt ze niet meer in de gemiddelden.",
    withdraw: "De reeks intrekken",
    notFlagged: "Er is niets genoteerd: de waarde veranderde, of wie de uitdagingen leidt zei de kwaliteit al.",
    why: "Waarom",
    count: { one: "# reeks", other: "# reeksen" },
    values: { one: "# waarde", other: "# waarden" },
    imported: { one: "# waarde is toegevoegd.", other: "# waarden zijn toegevoegd." },
    quantities: { noise: "Geluid", no2: "Stikstofdioxide", pm25: "Fijn stof", coverage: "5G-dekking" },
    flags: { raw: "Ruw", checked: "Nagekeken", doubtful: "Twijfelachtig", wrong: "Fout" },
    columns: {
      ...{ title: "Reeks", quantity: "Grootheid", unit: "Eenheid", place: "Plaats", commune: "Gemeente", latitude: "Breedtegraad", longitude: "Lengtegraad" },
      ...{ instrument: "Instrument", count: "Waarden", mean: "Gemiddelde", last: "Laatste waarde" },
    },
    map: (count) => `Kaart van de metropool, ${count}`,
    mapOf: (commune) => `De positie in ${commune} en errond`,
    meanUntil: (mean, day) => `gemiddeld ${mean}, tot ${day}`,
    between: (low, high) => `van ${low} tot ${high}`,
    lastValues: (count) => `De laatste ${count} waarden`,
    value: (unit) => `Waarde, in ${unit}`,
    problems: {
      position: "Schrijf graden, binnen de metropool",
      outside: "Deze positie ligt in geen gemeente van de metropool",
      challenge: "Kies een uitdaging uit de lijst",
      quantity: "Kies een grootheid",
      title: "Schrijf 3 tot 120 tekens",
      place: "Schrijf 2 tot 160 tekens",
      instrument: "Schrijf 2 tot 160 tekens",
      method: "Schrijf 10 tot 2.000 tekens",
      author: "Schrijf de naam die gelezen wordt, hoogstens 80 tekens",
      value: "Geen instrument toont deze waarde",
      held: "Er is niets opgenomen: op een van die ogenblikken zei wie de uitdagingen leidt de kwaliteit van een waarde, die niet meer verandert",
      columns: "Het bestand moet een kolom “instant” en een kolom “valeur” hebben",
      why: "Zeg waarom, 3 tot 500 tekens",
      line: {
        ...{ at: "onleesbaar ogenblik", ahead: "ogenblik in de toekomst of te oud", value: "onleesbare of onmogelijke waarde", flag: "onbekende kwaliteit" },
        ...{ note: "opmerking te lang", twice: "zelfde ogenblik als een andere regel" },
      },
      lines: (lines) => `Er is niets genomen. Te verbeteren regels: ${lines}`,
    },
    done: {
      commencee: "De reeks is begonnen. Voeg haar waarden toe.",
      ajoutee: "De waarde is toegevoegd.",
      qualifiee: "De kwaliteit is genoteerd.",
      retiree: "De reeks is ingetrokken.",
    },
  },
};
