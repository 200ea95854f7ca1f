import type { Locale } from "#platform/i18n/locale.ts";
import type { Blank, LetterKind } from "./letter.ts";

interface LettersTexts {
  readonly title: string;
  readonly lead: string;
  readonly kinds: Record<LetterKind, string>;
  readonly languages: Record<Locale, string>;
  readonly letterIn: string;
  readonly own: string;
  readonly ours: string;
  readonly edit: (kind: string, language: string) => string;
  readonly editLead: string;
  readonly body: string;
  readonly blanks: string;
  readonly blanksLead: string;
  readonly blank: Record<Blank, string>;
  readonly preview: string;
  readonly see: string;
  readonly invented: string;
  readonly save: string;
  readonly drop: string;
  readonly dropLead: string;
  readonly letter: string;
  readonly letters: string;
  readonly letterOf: (kind: string) => string;
  readonly reference: (reference: string) => string;
  readonly to: (structure: string) => string;
  readonly on: (day: string) => string;
  readonly frenchCounts: string;
  readonly takenBack: string;
  readonly earlier: string;
  readonly print: string;
  readonly example: Readonly<Record<"titre" | "structure" | "deliberation" | "conditions" | "motifs", string>>;
  readonly done: { readonly enregistre: string; readonly retire: string };
  readonly problems: {
    readonly body: string;
    readonly unknown: (words: string) => string;
    readonly missing: (words: string) => string;
    readonly moved: string;
  };
}

export const lettersTexts: Record<Locale, LettersTexts> = {
  fr: {
    title: "Lettres de décision",
    lead: "Ce que les porteurs reçoivent après le comité. Une lettre écrite ne change plus\u202f; un modèle changé vaut pour les décisions qui suivent.",
    kinds: { granted: "Projet aidé", partial: "Projet aidé en partie", reserve: "Liste de réserve", refused: "Projet non retenu" },
    languages: { fr: "Français", en: "Anglais", nl: "Néerlandais" },
    letterIn: "Lettre",
    own: "propre à cet appel",
    ours: "modèle commun",
    edit: (kind, language) => `${kind}, ${language.toLowerCase()}`,
    editLead: "Laissez une ligne vide entre deux paragraphes. Un mot entre accolades se remplit seul.",
    body: "Texte de la lettre",
    blanks: "Mots qui se remplissent",
    blanksLead: "Un paragraphe dont un mot n’a rien à dire disparaît de la lettre\u00a0: pas de «\u00a0Conditions\u00a0» sans condition.",
    blank: {
      appel: "le titre de l’appel",
      numero: "le numéro du dossier",
      titre: "le titre du projet",
      structure: "le nom de la structure",
      seance: "le jour du comité",
      deliberation: "le numéro de la délibération",
      demande: "la somme demandée",
      somme: "la somme accordée",
      conditions: "les conditions",
      motifs: "les raisons de la décision",
      recours: "le dernier jour pour contester",
    },
    preview: "Aperçu",
    see: "Voir l’aperçu",
    invented: "Avec un projet inventé.",
    save: "Enregistrer",
    drop: "Reprendre le modèle commun",
    dropLead: "Le texte propre à cet appel s’efface. Les lettres déjà écrites restent.",
    letter: "Lettre de décision",
    letters: "Lettres",
    letterOf: (kind) => `Lettre de décision\u00a0: ${kind.toLowerCase()}`,
    reference: (reference) => `Référence\u00a0: ${reference}`,
    to: (structure) => `À ${structure}`,
    on: (day) => `Le ${day}`,
    frenchCounts: "La lettre en français fait foi.",
    takenBack: "Cette décision a été reprise ou remplacée depuis.",
    earlier: "Lettres précédentes",
    print: "Imprimée, cette page tient lieu de lettre.",
    example: {
      titre: "La Roue tourne",
      structure: "Association La Roue tourne",
      deliberation: "26-C-0412",
      conditions: "Ouvrir au moins trois jours par semaine.",
      motifs: "Le plan de financement n’est pas équilibré.",
    },
    done: { enregistre: "Le modèle est enregistré.", retire: "Cet appel reprend le modèle commun." },
    problems: {
      body: "20 à 6\u00a0000 signes.",
      unknown: (words) => `Ces mots ne se remplissent pas\u00a0: ${words}.`,
      missing: (words) => `Il manque dans la lettre\u00a0: ${words}.`,
      moved: "Quelqu’un a changé ce modèle entre-temps. Relisez, puis enregistrez à nouveau.",
    },
  },
  en: {
    title: "Letters of decision",
    lead: "What project leaders receive after the committee. A letter that was written changes no more; a changed template counts for the decisions that follow.",
    kinds: { granted: "Project aided", partial: "Project aided in part", reserve: "Reserve list", refused: "Project not selected" },
    languages: { fr: "French", en: "English", nl: "Dutch" },
    letterIn: "Letter",
    own: "of this call alone",
    ours: "common template",
    edit: (kind, language) => `${kind}, ${language}`,
    editLead: "Leave an empty line between two paragraphs. A word between braces fills itself.",
    body: "Text of the letter",
    blanks: "Words that fill themselves",
    blanksLead: "A paragraph of which a word has nothing to say goes from the letter: no “Conditions” without a condition.",
    blank: {
      appel: "the title of the call",
      numero: "the number of the file",
      titre: "the title of the project",
      structure: "the name of the structure",
      seance: "the day of the committee",
      deliberation: "the number of the deliberation",
      demande: "the sum asked",
      somme: "the sum granted",
      conditions: "the conditions",
      motifs: "the reasons of the decision",
      recours: "the last day to contest",
    },
    preview: "Preview",
    see: "See the preview",
    invented: "With an invented project.",
    save: "Save",
    drop: "Take the common template again",
    dropLead: "The text of this call goes. Letters that were written stay.",
    letter: "Letter of decision",
    letters: "Letters",
    letterOf: (kind) => `Letter of decision: ${kind.toLowerCase()}`,
    reference: (reference) => `Reference: ${reference}`,
    to: (structure) => `To ${structure}`,
    on: (day) => day,
    frenchCounts: "The letter in French has the last word.",
    takenBack: "This decision was taken back or replaced since.",
    earlier: "Earlier letters",
    print: "Printed, this page serves as the letter.",
    example: {
      titre: "La Roue tourne",
      structure: "Association La Roue tourne",
      deliberation: "26-C-0412",
      conditions: "Open at least three days a week.",
      motifs: "The financing plan does not balance.",
    },
    done: { enregistre: "The template is saved.", retire: "This call takes the common template again." },
    problems: {
      body: "20 to 6,000 characters.",
      unknown: (words) => `These words do not fill themselves: ${words}.`,
      missing: (words) => `Missing from the letter: ${words}.`,
      moved: "Somebody changed this template meanwhile. Read it again, then save.",
    },
  },
  nl: {
    title: "Beslissingsbrieven",
    lead: "Wat projectdragers na het comité ontvangen. Een geschreven brief verandert niet meer; een gewijzigd model geldt voor de beslissingen die volgen.",
    kinds: { granted: "Project gesteund", partial: "Project gedeeltelijk gesteund", reserve: "Reservelijst", refused: "Project niet gekozen" },
    languages: { fr: "Frans", en: "Engels", nl: "Nederlands" },
    letterIn: "Brief",
    own: "eigen aan deze oproep",
    ours: "gemeenschappelijk model",
    edit: (kind, language) => `${kind}, ${language}`,
    editLead: "Laat een lege regel tussen twee alinea’s. Een woord tussen accolades vult zichzelf in.",
    body: "Tekst van de brief",
    blanks: "Woorden die zichzelf invullen",
    blanksLead: "Een alinea waarvan een woord niets te zeggen heeft, valt weg: geen “Voorwaarden” zonder voorwaarde.",
    blank: {
      appel: "de titel van de oproep",
      numero: "het nummer van het dossier",
      titre: "de titel van het project",
      structure: "de naam van de structuur",
      seance: "de dag van het comité",
      deliberation: "het nummer van de beraadslaging",
      demande: "het gevraagde bedrag",
      somme: "het toegekende bedrag",
      conditions: "de voorwaarden",
      motifs: "de redenen van de beslissing",
      recours: "de laatste dag om te betwisten",
    },
    preview: "Voorbeeld",
    see: "Het voorbeeld bekijken",
    invented: "Met een verzonnen project.",
    save: "Opslaan",
    drop: "Het gemeenschappelijke model opnieuw nemen",
    dropLead: "De tekst van deze oproep verdwijnt. Geschreven brieven blijven.",
    letter: "Beslissingsbrief",
    letters: "Brieven",
    letterOf: (kind) => `Beslissingsbrief: ${kind.toLowerCase()}`,
    reference: (reference) => `Referentie: ${reference}`,
    to: (structure) => `Aan ${structure}`,
    on: (day) => day,
    frenchCounts: "De Franse brief is bindend.",
    takenBack: "Deze beslissing werd sindsdien ingetrokken of vervangen.",
    earlier: "Eerdere brieven",
    print: "Afgedrukt geldt deze pagina als brief.",
    example: {
      titre: "La Roue tourne",
      structure: "Association La Roue tourne",
      deliberation: "26-C-0412",
      conditions: "Minstens drie dagen per week openen.",
      motifs: "Het financieringsplan is niet in evenwicht.",
    },
    done: { enregistre: "Het model is opgeslagen.", retire: "Deze oproep neemt opnieuw het gemeenschappelijke model." },
    problems: {
      body: "20 tot 6.000 tekens.",
      unknown: (words) => `Deze woorden vullen zichzelf niet in: ${words}.`,
      missing: (words) => `Ontbreekt in de brief: ${words}.`,
      moved: "Iemand wijzigde dit model intussen. Lees het opnieuw en sla dan op.",
    },
  },
};
