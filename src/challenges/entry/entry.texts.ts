import type { Locale } from "#platform/i18n/locale.ts";
import type { Missing } from "./entry.ts";

type Words =
  | "title"
  | "over"
  | "words"
  | "name"
  | "summary"
  | "summaryHint"
  | "description"
  | "descriptionHint"
  | "link"
  | "linkHint"
  | "licence"
  | "save"
  | "nothing"
  | "file"
  | "removeFile"
  | "putFile"
  | "pictureLead"
  | "send"
  | "sendLead"
  | "captainSends"
  | "missingTitle"
  | "receipt"
  | "sentAt"
  | "download"
  | "proves";
interface EntryTexts extends Readonly<Record<Words, string>> {
  readonly lead: (instant: string) => string;
  readonly fileHint: (megabytes: string) => string;
  readonly earlier: (number: string, instant: string) => string;
  readonly lacks: (what: readonly string[]) => string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly problems: Readonly<Record<"title" | "summary" | "description" | "link" | "licence" | "file" | "tooLarge" | "type" | "empty", string>>;
  readonly done: Readonly<Record<"enregistre" | "envoye" | "fichier" | "sans-fichier", string>>;
}

export const entryTexts: Record<Locale, EntryTexts> = {
  fr: {
    title: "Réponse de l’équipe",
    over: "Le défi est clos. Ce qui a été envoyé est jugé, le reste n’est lu de personne.",
    words: "La réponse en mots",
    name: "Titre",
    summary: "En une phrase",
    summaryHint: "Au moins 10 signes pour envoyer",
    description: "Description",
    descriptionHint: "Ce que vous avez fait, avec quelles données, et ce qui reste à faire. Au moins 50 signes pour envoyer.",
    link: "Lien",
    linkHint: "Adresse en https de ce qui peut être vu ou essayé",
    licence: "Licence",
    save: "Enregistrer le brouillon",
    nothing: "Rien n’a été écrit",
    file: "Fichier",
    removeFile: "Retirer le fichier",
    putFile: "Joindre le fichier",
    pictureLead: "Une capture ou une photo de ce que vous avez fait, avec ce que l’on y voit.",
    send: "Envoyer la réponse",
    sendLead: "Vous pourrez envoyer à nouveau jusqu’à la clôture\u00a0: le dernier envoi est jugé.",
    captainSends: "La réponse est complète. La personne capitaine l’envoie.",
    missingTitle: "Il manque",
    receipt: "Reçu de l’envoi",
    sentAt: "Envoyé",
    download: "Télécharger ce qui a été envoyé",
    proves: "Cette empreinte SHA-256 est celle du texte envoyé, à l’octet près. Elle ne dit rien de ce que contient un lien.",
    lead: (instant) => `À envoyer avant le ${instant}. À cet instant, plus rien n’est pris.`,
    fileHint: (megabytes) => `PDF, ZIP, CSV, JSON, GeoJSON, texte ou tableur, ${megabytes} Mo au plus`,
    earlier: (number, instant) => `Envoi ${number}, ${instant}`,
    lacks: (what) => `Rien n’a été envoyé. Il manque\u00a0: ${what.join(", ")}.`,
    missing: {
      ...{ title: "un titre", summary: "une phrase qui résume", description: "une description de 50 signes au moins", licence: "une licence" },
      content: "un lien ou un fichier",
    },
    problems: {
      title: "Écrivez 120 signes au plus",
      summary: "Écrivez 300 signes au plus",
      description: "Écrivez 6\u202f000 signes au plus",
      link: "Écrivez une adresse qui commence par https://",
      licence: "Choisissez une licence de la liste",
      file: "Choisissez un fichier",
      tooLarge: "Ce fichier est trop lourd",
      type: "Ce que contient ce fichier n’est d’aucun des types acceptés",
      empty: "Ce fichier est vide",
    },
    done: {
      enregistre: "Le brouillon est enregistré. Il n’est pas envoyé.",
      envoye: "La réponse est envoyée. Gardez le reçu.",
      fichier: "Le fichier est joint.",
      "sans-fichier": "Le fichier est retiré.",
    },
  },
  en: {
    title: "Answer of the team",
    over: "The challenge is closed. What was sent is judged, nobody reads the rest.",
    words: "The answer in words",
    name: "Title",
    summary: "In one sentence",
    summaryHint: "At least 10 signs to send it",
    description: "Description",
    descriptionHint: "What you made, with which data, and what is left to do. At least 50 signs to send it.",
    link: "Link",
    linkHint: "An https address of what can be seen or tried",
    licence: "Licence",
    save: "Save the draft",
    nothing: "Nothing was written",
    file: "File",
    removeFile: "Take the file away",
    putFile: "Attach the file",
    pictureLead: "A screenshot or photo of what you made, with what is seen on it.",
    send: "Send the answer",
    sendLead: "You can send again until the closing: the last one is judged.",
    captainSends: "The answer is complete. The captain sends it.",
    missingTitle: "Missing",
    receipt: "Receipt",
    sentAt: "Sent",
    download: "Download what was sent",
    proves: "This SHA-256 is that of the text that was sent, to the byte. It says nothing of what stands behind a link.",
    lead: (instant) => `To be sent before ${instant}. From that instant on nothing is taken.`,
    fileHint: (megabytes) => `PDF, ZIP, CSV, JSON, GeoJSON, text or spreadsheet, ${megabytes} MB at most`,
    earlier: (number, instant) => `Sending ${number}, ${instant}`,
    lacks: (what) => `Nothing was sent. Missing: ${what.join(", ")}.`,
    missing: {
      ...{ title: "a title", summary: "one sentence that sums up", description: "a description of 50 signs at least", licence: "a licence" },
      content: "a link or a file",
    },
    problems: {
      title: "Write 120 signs at most",
      summary: "Write 300 signs at most",
      description: "Write 6,000 signs at most",
      link: "Write an address that begins with https://",
      licence: "Choose a licence from the list",
      file: "Choose a file",
      tooLarge: "This file is too heavy",
      type: "What this file contains is of none of the types that are taken",
      empty: "This file is empty",
    },
    done: {
      enregistre: "The draft is saved. It is not sent.",
      envoye: "The answer was sent. Keep the receipt.",
      fichier: "The file is attached.",
      "sans-fichier": "The file was taken away.",
    },
  },
  nl: {
    title: "Antwoord van het team",
    over: "De uitdaging is gesloten. Wat verzonden werd wordt beoordeeld, niemand leest de rest.",
    words: "Het antwoord in woorden",
    name: "Titel",
    summary: "In één zin",
    summaryHint: "Minstens 10 tekens om te verzenden",
    description: "Beschrijving",
    descriptionHint: "Wat u maakte, met welke gegevens, en wat er nog te doen is. Minstens 50 tekens om te verzenden.",
    link: "Link",
    linkHint: "Een https-adres van wat te zien of te proberen is",
    licence: "Licentie",
    save: "Het concept opslaan",
    nothing: "Er is niets geschreven",
    file: "Bestand",
    removeFile: "Het bestand weghalen",
    putFile: "Het bestand bijvoegen",
    pictureLead: "Een schermafbeelding of foto van wat u maakte, met wat erop te zien is.",
    send: "Het antwoord verzenden",
    sendLead: "U kunt tot de sluiting opnieuw verzenden: het laatste wordt beoordeeld.",
    captainSends: "Het antwoord is volledig. De kapitein verzendt het.",
    missingTitle: "Er ontbreekt",
    receipt: "Ontvangstbewijs",
    sentAt: "Verzonden",
    download: "Downloaden wat verzonden werd",
    proves: "Deze SHA-256 is die van de verzonden tekst, tot op de byte. Hij zegt niets over wat achter een link staat.",
    lead: (instant) => `In te zenden voor ${instant}. Vanaf dat ogenblik wordt niets meer aanvaard.`,
    fileHint: (megabytes) => `PDF, ZIP, CSV, JSON, GeoJSON, tekst of rekenblad, hoogstens ${megabytes} MB`,
    earlier: (number, instant) => `Verzending ${number}, ${instant}`,
    lacks: (what) => `Er is niets verzonden. Er ontbreekt: ${what.join(", ")}.`,
    missing: {
      ...{ title: "een titel", summary: "één zin die samenvat", description: "een beschrijving van minstens 50 tekens", licence: "een licentie" },
      content: "een link of een bestand",
    },
    problems: {
      title: "Schrijf hoogstens 120 tekens",
      summary: "Schrijf hoogstens 300 tekens",
      description: "Schrijf hoogstens 6.000 tekens",
      link: "Schrijf een adres dat met https:// begint",
      licence: "Kies een licentie uit de lijst",
      file: "Kies een bestand",
      tooLarge: "Dit bestand is te zwaar",
      type: "Wat dit bestand bevat is van geen enkel aanvaard type",
      empty: "Dit bestand is leeg",
    },
    done: {
      enregistre: "Het concept is opgeslagen. Het is niet verzonden.",
      envoye: "Het antwoord is verzonden. Bewaar het ontvangstbewijs.",
      fichier: "Het bestand is bijgevoegd.",
      "sans-fichier": "Het bestand is weggehaald.",
    },
  },
};
