import type { Locale } from "#platform/i18n/locale.ts";
import { plural } from "#platform/i18n/format.ts";
import type { Entry } from "../conversation.ts";

type Problem = "changed" | "published" | "empty" | "begun" | "still_open" | "no_answer" | "not_online";

interface ManageTexts
  extends Record<
    | "title"
    | "newTitle"
    | "presentation"
    | "stage"
    | "stageMissing"
    | "name"
    | "nameHint"
    | "nameMissing"
    | "introduction"
    | "introductionHint"
    | "entry"
    | "entryMissing"
    | "entryLocked"
    | "language"
    | "languageMissing"
    | "each"
    | "eachHint"
    | "eachWrong"
    | "readFirst"
    | "readFirstHint"
    | "earlier"
    | "earlierHint"
    | "earlierNone"
    | "earlierWrong"
    | "save"
    | "create"
    | "toLink"
    | "moderate"
    | "online"
    | "onlineNext"
    | "offline"
    | "publish"
    | "publishNext"
    | "publishWait"
    | "seeds"
    | "seedsLead"
    | "seedsField"
    | "seedsHint"
    | "seedsWrong"
    | "seedsAdd"
    | "askedFirst"
    | "noStage"
    | "noStageNext"
    | "see"
    | "stepsTitle"
    | "waiting"
    | "paper"
    | "enter",
    string
  > {
  readonly entryNames: Record<Exclude<Entry, "import">, readonly [label: string, note: string]>;
  readonly languages: Record<Locale, string>;
  readonly long: (most: number) => string;
  readonly twice: (line: string) => string;
  readonly problems: Record<Problem, string>;
  readonly done: Record<"enregistre" | "en-ligne" | "hors-ligne" | "publie", string> & { readonly ajoute: (count: number) => string };
}

export const manageTexts: Record<Locale, ManageTexts> = {
  fr: {
    title: "Conduire la conversation",
    newTitle: "Préparer une conversation",
    presentation: "Présentation et règles",
    stage: "Étape de la démarche",
    stageMissing: "Choisissez l’étape.",
    name: "Question posée",
    nameHint: "Comme on la dirait à voix haute\u00a0: «\u00a0La ville la nuit\u00a0: qu’en pensez-vous\u202f?\u00a0»",
    nameMissing: "Écrivez la question, de 3 à 160 caractères.",
    introduction: "Introduction",
    introductionHint: "De quoi il s’agit, ce qui peut changer, ce que le service fera des réponses.",
    entry: "Qui peut répondre",
    entryMissing: "Choisissez qui peut répondre.",
    entryLocked: "Des personnes ont répondu\u00a0: ce choix ne change plus.",
    entryNames: {
      device: [
        "Tout le monde, sans compte",
        "Le plus ouvert. Une personne qui y met du temps peut répondre plusieurs fois\u00a0: à éviter quand l’enjeu est fort.",
      ],
      account: ["Avec un compte", "Une réponse par compte."],
      attested: ["Avec une résidence attestée", "Une réponse par habitant de la métropole. Le plus sûr, et le plus fermé."],
    },
    language: "Langue des phrases",
    languageMissing: "Choisissez la langue.",
    languages: { fr: "Français", en: "Anglais", nl: "Néerlandais" },
    each: "Phrases par personne, au plus",
    eachHint: "Zéro\u00a0: seule l’équipe en écrit.",
    eachWrong: "Écrivez un nombre de 0 à 50.",
    readFirst: "Lire les phrases avant de les poser",
    readFirstHint: "Sans relecture, une phrase est posée aussitôt. Elle peut être retirée ensuite.",
    earlier: "Comparer avec une conversation d’avant",
    earlierHint: "Les phrases dites avec les mêmes mots sont comparées dans le rapport.",
    earlierNone: "Aucune",
    earlierWrong: "Choisissez une conversation de la liste.",
    save: "Enregistrer",
    create: "Créer la conversation",
    toLink: "Voir comme le public",
    moderate: "Lire et trier les phrases",
    online: "Mettre en ligne",
    onlineNext: "Le public la trouve, et répond tant que l’étape est ouverte.",
    offline: "Remettre en préparation",
    publish: "Publier le rapport",
    publishNext: "Le calcul est refait une dernière fois, les réponses sans nom sont publiées. Rien ne s’ajoute ensuite\u00a0: c’est définitif.",
    publishWait: "Le rapport se publie quand l’étape est finie.",
    seeds: "Phrases de départ",
    seedsLead: "Une dizaine suffit. Une seule idée par phrase, des avis opposés, les mots de tout le monde.",
    seedsField: "Nouvelles phrases, une par ligne",
    seedsHint: "De 3 à 240 caractères chacune, cinquante lignes au plus.",
    seedsWrong: "Écrivez de une à cinquante phrases, de 3 à 240 caractères chacune.",
    seedsAdd: "Ajouter ces phrases",
    askedFirst: "Les poser à tout le monde en premier",
    twice: (line) => `Cette phrase existe déjà\u00a0: ${line}`,
    noStage: "Aucune étape de conversation",
    noStageNext: "Ajoutez d’abord une étape «\u00a0Conversation\u00a0» à la démarche.",
    see: "Voir la page",
    stepsTitle: "Où elle en est",
    waiting: "phrases à lire",
    paper: "Imprimer les phrases",
    enter: "Saisir des réponses sur papier",
    long: (most) => `Au plus ${most} caractères.`,
    problems: {
      changed: "Quelqu’un a changé cette conversation entre-temps. Relisez-la, puis recommencez.",
      published: "Le rapport est publié\u00a0: rien ne change plus.",
      empty: "Il faut au moins deux phrases pour mettre en ligne.",
      begun: "Des personnes ont répondu\u00a0: elle reste en ligne.",
      still_open: "L’étape est encore ouverte\u00a0: le rapport se publie quand elle est finie.",
      no_answer: "Personne n’a répondu\u00a0: il n’y a rien à publier.",
      not_online: "Mettez-la d’abord en ligne.",
    },
    done: {
      enregistre: "C’est enregistré.",
      "en-ligne": "La conversation est en ligne.",
      "hors-ligne": "La conversation est de nouveau en préparation.",
      publie: "Le rapport est publié. Répondez maintenant aux phrases qui unissent.",
      ajoute: (count) => plural(count, "fr", { one: "# phrase ajoutée.", other: "# phrases ajoutées." }),
    },
  },
  en: {
    title: "Run the conversation",
    newTitle: "Prepare a conversation",
    presentation: "Presentation and rules",
    stage: "Stage of the process",
    stageMissing: "Choose the stage.",
    name: "Question asked",
    nameHint: "As one would say it aloud: “The city at night: what do you think?”",
    nameMissing: "Write the question, 3 to 160 characters.",
    introduction: "Introduction",
    introductionHint: "What it is about, what can change, what the service will do with the answers.",
    entry: "Who may answer",
    entryMissing: "Choose who may answer.",
    entryLocked: "People have answered: this choice no longer changes.",
    entryNames: {
      device: ["Everybody, without an account", "The most open. Somebody who takes the time can answer several times: to be avoided when much is at stake."],
      account: ["With an account", "One answer for each account."],
      attested: ["With an attested residence", "One answer for each resident of the metropolis. The surest, and the most closed."],
    },
    language: "Language of the statements",
    languageMissing: "Choose the language.",
    languages: { fr: "French", en: "English", nl: "Dutch" },
    each: "Statements per person, at most",
    eachHint: "None: the team alone writes them.",
    eachWrong: "Write a number from 0 to 50.",
    readFirst: "Read statements before they are asked",
    readFirstHint: "Otherwise a statement is asked at once. It can be taken out later.",
    earlier: "Compare with an earlier conversation",
    earlierHint: "Statements in the same words are compared in the report.",
    earlierNone: "None",
    earlierWrong: "Choose a conversation from the list.",
    save: "Save",
    create: "Create the conversation",
    toLink: "See it as the public does",
    moderate: "Read and sort the statements",
    online: "Put on line",
    onlineNext: "The public finds it, and answers while the stage is open.",
    offline: "Back to preparation",
    publish: "Publish the report",
    publishNext: "The calculation is made a last time, the answers without names are published. Nothing is added afterwards: this is final.",
    publishWait: "The report is published when the stage is over.",
    seeds: "Statements to begin with",
    seedsLead: "About ten are enough. One idea in each, opposite views, everybody’s words.",
    seedsField: "New statements, one a line",
    seedsHint: "3 to 240 characters each, fifty lines at most.",
    seedsWrong: "Write one to fifty statements, 3 to 240 characters each.",
    seedsAdd: "Add these statements",
    askedFirst: "Ask everybody of them first",
    twice: (line) => `This statement is there already: ${line}`,
    noStage: "No stage for a conversation",
    noStageNext: "First add a stage “Conversation” to the process.",
    see: "See the page",
    stepsTitle: "Where it stands",
    waiting: "statements to read",
    paper: "Print the statements",
    enter: "Enter answers from paper",
    long: (most) => `At most ${most} characters.`,
    problems: {
      changed: "Somebody changed this conversation in the meantime. Read it again, then try again.",
      published: "The report is published: nothing changes any more.",
      empty: "At least two statements are needed to put it on line.",
      begun: "People have answered: it stays on line.",
      still_open: "The stage is still open: the report is published when it is over.",
      no_answer: "Nobody answered: there is nothing to publish.",
      not_online: "Put it on line first.",
    },
    done: {
      enregistre: "Saved.",
      "en-ligne": "The conversation is on line.",
      "hors-ligne": "The conversation is in preparation again.",
      publie: "The report is published. Now answer the statements that unite.",
      ajoute: (count) => plural(count, "en", { one: "# statement added.", other: "# statements added." }),
    },
  },
  nl: {
    title: "Het gesprek leiden",
    newTitle: "Een gesprek voorbereiden",
    presentation: "Voorstelling en regels",
    stage: "Stap van het traject",
    stageMissing: "Kies de stap.",
    name: "Gestelde vraag",
    nameHint: "Zoals men ze hardop zou zeggen: “De stad ’s nachts: wat vindt u ervan?”",
    nameMissing: "Schrijf de vraag, 3 tot 160 tekens.",
    introduction: "Inleiding",
    introductionHint: "Waarover het gaat, wat kan veranderen, wat de dienst met de antwoorden zal doen.",
    entry: "Wie mag antwoorden",
    entryMissing: "Kies wie mag antwoorden.",
    entryLocked: "Mensen hebben geantwoord: deze keuze verandert niet meer.",
    entryNames: {
      device: ["Iedereen, zonder account", "Het meest open. Wie er tijd in steekt, kan meermaals antwoorden: te vermijden als er veel op het spel staat."],
      account: ["Met een account", "Eén antwoord per account."],
      attested: ["Met een bevestigde woonplaats", "Eén antwoord per inwoner van de metropool. Het zekerst, en het meest gesloten."],
    },
    language: "Taal van de stellingen",
    languageMissing: "Kies de taal.",
    languages: { fr: "Frans", en: "Engels", nl: "Nederlands" },
    each: "Stellingen per persoon, hoogstens",
    eachHint: "Nul: alleen het team schrijft er.",
    eachWrong: "Schrijf een getal van 0 tot 50.",
    readFirst: "Stellingen lezen voor ze worden voorgelegd",
    readFirstHint: "Zonder nalezen wordt een stelling meteen voorgelegd. Ze kan daarna worden weggenomen.",
    earlier: "Vergelijken met een eerder gesprek",
    earlierHint: "Stellingen met dezelfde woorden worden in het verslag vergeleken.",
    earlierNone: "Geen",
    earlierWrong: "Kies een gesprek uit de lijst.",
    save: "Opslaan",
    create: "Het gesprek aanmaken",
    toLink: "Bekijken zoals het publiek",
    moderate: "De stellingen lezen en sorteren",
    online: "Online zetten",
    onlineNext: "Het publiek vindt het en antwoordt zolang de stap open is.",
    offline: "Terug naar voorbereiding",
    publish: "Het verslag publiceren",
    publishNext: "De berekening wordt een laatste keer gemaakt, de antwoorden zonder naam worden gepubliceerd. Daarna komt er niets bij: dit is definitief.",
    publishWait: "Het verslag wordt gepubliceerd als de stap voorbij is.",
    seeds: "Stellingen om te beginnen",
    seedsLead: "Een tiental volstaat. Eén idee per stelling, tegengestelde meningen, woorden van iedereen.",
    seedsField: "Nieuwe stellingen, één per regel",
    seedsHint: "Elk 3 tot 240 tekens, hoogstens vijftig regels.",
    seedsWrong: "Schrijf één tot vijftig stellingen, elk 3 tot 240 tekens.",
    seedsAdd: "Deze stellingen toevoegen",
    askedFirst: "Ze aan iedereen eerst voorleggen",
    twice: (line) => `Deze stelling bestaat al: ${line}`,
    noStage: "Geen stap voor een gesprek",
    noStageNext: "Voeg eerst een stap “Gesprek” toe aan het traject.",
    see: "De pagina bekijken",
    stepsTitle: "Hoe ver het staat",
    waiting: "stellingen te lezen",
    paper: "De stellingen afdrukken",
    enter: "Antwoorden op papier invoeren",
    long: (most) => `Hoogstens ${most} tekens.`,
    problems: {
      changed: "Iemand heeft dit gesprek intussen gewijzigd. Lees het opnieuw en probeer dan opnieuw.",
      published: "Het verslag is gepubliceerd: er verandert niets meer.",
      empty: "Er zijn minstens twee stellingen nodig om het online te zetten.",
      begun: "Mensen hebben geantwoord: het blijft online.",
      still_open: "De stap is nog open: het verslag wordt gepubliceerd als ze voorbij is.",
      no_answer: "Niemand heeft geantwoord: er is niets te publiceren.",
      not_online: "Zet het eerst online.",
    },
    done: {
      enregistre: "Opgeslagen.",
      "en-ligne": "Het gesprek staat online.",
      "hors-ligne": "Het gesprek is weer in voorbereiding.",
      publie: "Het verslag is gepubliceerd. Antwoord nu op de stellingen die verenigen.",
      ajoute: (count) => plural(count, "nl", { one: "# stelling toegevoegd.", other: "# stellingen toegevoegd." }),
    },
  },
};
