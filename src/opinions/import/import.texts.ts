import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Importer une conversation",
  lead: "Une conversation tenue ailleurs, dans le format ouvert de Polis\u00a0: ses phrases et ses réponses sans nom. Elle entre en préparation\u202f; vous la relisez, puis vous publiez son rapport.",
  name: "Titre",
  nameMissing: "Écrivez le titre, de 3 à 160 caractères.",
  comments: "Fichier des phrases",
  commentsHint: "comments.csv, avec les colonnes comment-id, moderated et comment-body.",
  matrix: "Fichier des réponses",
  matrixHint: "participants-votes.csv\u00a0: une ligne par personne, une colonne par phrase (1 d’accord, 0 passe, -1 pas d’accord).",
  fileMissing: "Choisissez le fichier.",
  load: "Importer",
  tooLarge: "Ce fichier est trop lourd.",
  stageMissing: "Choisissez l’étape.",
  link: "Importer une conversation tenue ailleurs",
  unreadable: (where: string) => `Ce fichier ne se lit pas. Voici l’endroit\u00a0: ${where}`,
};

const en: typeof fr = {
  title: "Import a conversation",
  lead: "A conversation held elsewhere, in the open format of Polis: its statements and its answers without names. It comes in preparation; you read it, then publish its report.",
  name: "Title",
  nameMissing: "Write the title, 3 to 160 characters.",
  comments: "File of statements",
  commentsHint: "comments.csv, with the columns comment-id, moderated and comment-body.",
  matrix: "File of answers",
  matrixHint: "participants-votes.csv: one line a person, one column a statement (1 agree, 0 pass, -1 disagree).",
  fileMissing: "Choose the file.",
  load: "Import",
  tooLarge: "This file is too large.",
  stageMissing: "Choose the stage.",
  link: "Import a conversation held elsewhere",
  unreadable: (where) => `This file cannot be read. Here is the place: ${where}`,
};

const nl: typeof fr = {
  title: "Een gesprek invoeren",
  lead: "Een gesprek dat elders gevoerd werd, in het open formaat van Polis: de stellingen en de antwoorden zonder naam. Het komt in voorbereiding; u leest het na en publiceert dan het verslag.",
  name: "Titel",
  nameMissing: "Schrijf de titel, 3 tot 160 tekens.",
  comments: "Bestand met stellingen",
  commentsHint: "comments.csv, met de kolommen comment-id, moderated en comment-body.",
  matrix: "Bestand met antwoorden",
  matrixHint: "participants-votes.csv: één regel per persoon, één kolom per stelling (1 eens, 0 slaat over, -1 oneens).",
  fileMissing: "Kies het bestand.",
  load: "Invoeren",
  tooLarge: "Dit bestand is te groot.",
  stageMissing: "Kies de stap.",
  link: "Een elders gevoerd gesprek invoeren",
  unreadable: (where) => `Dit bestand is niet te lezen. Hier is de plaats: ${where}`,
};

export const importTexts: Record<Locale, typeof fr> = { fr, en, nl };
