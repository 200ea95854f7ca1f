import type { Locale } from "#platform/i18n/locale.ts";

interface RehearseTexts {
  readonly title: string;
  readonly lead: string;
  readonly documents: string;
  readonly documentsHint: string;
  readonly check: string;
  readonly right: string;
  readonly text: string;
}

export const rehearseTexts: Record<Locale, RehearseTexts> = {
  fr: {
    title: "Essayer le formulaire",
    lead: "Remplissez un dossier comme le ferait un porteur de projet. Il est vérifié par les règles de l’appel, et rien n’en est gardé.",
    documents: "Pièces que le dossier aurait",
    documentsHint: "Aucun fichier n’est demandé pour l’essai.",
    check: "Vérifier le dossier d’essai",
    right: "Ce dossier pourrait être envoyé",
    text: "Ce qui serait envoyé",
  },
  en: {
    title: "Try the form",
    lead: "Fill in a file as a project leader would. It is checked by the rules of the call, and nothing of it is kept.",
    documents: "Documents that the file would have",
    documentsHint: "No file is asked for in a trial.",
    check: "Check the trial file",
    right: "This file could be sent",
    text: "What would be sent",
  },
  nl: {
    title: "Het formulier uitproberen",
    lead: "Vul een dossier in zoals een projectdrager het zou doen. Het wordt getoetst aan de regels van de oproep, en er wordt niets van bewaard.",
    documents: "Stukken die het dossier zou hebben",
    documentsHint: "Voor een proef wordt geen bestand gevraagd.",
    check: "Het proefdossier nakijken",
    right: "Dit dossier zou verzonden kunnen worden",
    text: "Wat verzonden zou worden",
  },
};
