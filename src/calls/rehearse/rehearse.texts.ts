import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Essayer le formulaire",
  lead: "Remplissez un dossier comme le ferait un porteur de projet. Il est vérifié par les règles de l’appel, et rien n’en est gardé.",
  documents: "Pièces que le dossier aurait",
  documentsHint: "Aucun fichier n’est demandé pour l’essai.",
  check: "Vérifier le dossier d’essai",
  right: "Ce dossier pourrait être envoyé",
  text: "Ce qui serait envoyé",
};

const en: typeof fr = {
  title: "Try the form",
  lead: "Fill in a file as a project leader would. It is checked by the rules of the call, and nothing of it is kept.",
  documents: "Documents that the file would have",
  documentsHint: "No file is asked for in a trial.",
  check: "Check the trial file",
  right: "This file could be sent",
  text: "What would be sent",
};

const nl: typeof fr = {
  title: "Het formulier uitproberen",
  lead: "Vul een dossier in zoals een projectdrager het zou doen. Het wordt getoetst aan de regels van de oproep, en er wordt niets van bewaard.",
  documents: "Stukken die het dossier zou hebben",
  documentsHint: "Voor een proef wordt geen bestand gevraagd.",
  check: "Het proefdossier nakijken",
  right: "Dit dossier zou verzonden kunnen worden",
  text: "Wat verzonden zou worden",
};

export const rehearseTexts: Record<Locale, typeof fr> = { fr, en, nl };
