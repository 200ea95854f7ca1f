import type { Locale } from "#platform/i18n/locale.ts";
import type { Column } from "./columns.ts";

interface ImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly trial: string;
  readonly trialHint: string;
  readonly send: string;
  readonly columns: string;
  readonly columnsNote: string;
  readonly column: string;
  readonly says: string;
  readonly columnSays: Readonly<Record<Column, string>>;
  readonly columnsMissing: string;
  readonly assembly: string;
  readonly twice: string;
  readonly published: string;
  readonly closed: string;
  readonly figures: Record<"read" | "registered" | "changed" | "same" | "rejected", string>;
  readonly number: string;
  readonly desk: string;
  readonly csv: Record<"line" | "number" | "column" | "reason" | "said", string>;
}

export const importTexts: Record<Locale, ImportTexts> = {
  fr: {
    title: "Importer des délibérations",
    lead: "Un tableau, une ligne par délibération, au format national ou au vôtre. Un essai d’abord\u00a0: il dit ligne par ligne ce qui passerait, et n’écrit rien. Tout entre en brouillon.",
    trial: "Un essai, pour commencer",
    trialHint: "Rien n’est écrit. Vous importerez ensuite le même fichier pour de bon.",
    send: "Envoyer le fichier",
    columns: "Colonnes du fichier",
    columnsNote: "Dans l’ordre que vous voulez. Les noms du format national (COLL_SIRET, DELIB_ID…) sont compris.",
    column: "Colonne",
    says: "Ce qu’elle dit",
    columnSays: {
      siret: "14 chiffres\u00a0; vide\u00a0: celui de la délibération précédente de l’assemblée",
      commune: "nom ou code officiel de la commune, ou «\u00a0métropole\u00a0»\u00a0; vide\u00a0: d’après le SIRET",
      numero: "numéro de la délibération",
      date: "date d’adoption\u00a0: 2026-10-05 ou 05/10/2026",
      titre: "objet de la délibération",
      matiere: "code de la nomenclature des actes, par exemple 7.5",
      decision: "ce qu’elle décide, en une ou deux phrases",
      texte: "texte entier",
      adresse: "adresse de l’acte en ligne",
      elus: "élus en exercice",
      pour: "voix pour",
      contre: "voix contre",
      abstentions: "abstentions",
      budget: "nom du budget",
      annee_budget: "année du budget",
      prefecture: "code de la préfecture",
      recue: "date de réception par l’État",
    },
    columnsMissing: "Il manque à la première ligne une des colonnes «\u00a0numero\u00a0», «\u00a0date\u00a0», «\u00a0titre\u00a0» et «\u00a0matiere\u00a0».",
    assembly: "Dites de quelle assemblée il s’agit\u00a0: la commune, ou un SIRET connu",
    twice: "Ce fichier a déjà une ligne de ce numéro",
    published: "Cette délibération est publiée et dit autre chose\u00a0: corrigez-la sur sa page, avec une raison",
    closed: "La personne qui a envoyé ce fichier ne tient plus de registre.",
    figures: { read: "Lues", registered: "Enregistrées", changed: "Modifiées", same: "Déjà là", rejected: "Refusées" },
    number: "Numéro",
    desk: "Voir les brouillons",
    csv: { line: "ligne", number: "numero", column: "colonne", reason: "raison", said: "dans le fichier" },
  },
  en: {
    title: "Import council decisions",
    lead: "A table, one line for each decision, in the national format or your own. A trial first: it says line by line what would go in, and writes nothing. All goes in as drafts.",
    trial: "A trial, to begin with",
    trialHint: "Nothing is written. You then import the same file for real.",
    send: "Send the file",
    columns: "Columns of the file",
    columnsNote: "In any order, with their French names. Those of the national format (COLL_SIRET, DELIB_ID…) are understood.",
    column: "Column",
    says: "What it says",
    columnSays: {
      siret: "14 digits; empty: that of the last decision of the assembly",
      commune: "name or official code of the commune, or “métropole”; empty: by the SIRET",
      numero: "number of the decision",
      date: "day of adoption: 2026-10-05 or 05/10/2026",
      titre: "subject of the decision",
      matiere: "code of the nomenclature of acts, for example 7.5",
      decision: "what it decides, in one or two sentences",
      texte: "whole text",
      adresse: "address of the act on line",
      elus: "members in office",
      pour: "votes for",
      contre: "votes against",
      abstentions: "abstentions",
      budget: "name of the budget",
      annee_budget: "year of the budget",
      prefecture: "code of the prefecture",
      recue: "day of receipt by the State",
    },
    columnsMissing: "One of the columns “numero”, “date”, “titre” and “matiere” is missing from the first line.",
    assembly: "Say which assembly it is: the commune, or a known SIRET",
    twice: "This file has a line with this number already",
    published: "This decision is published and says something else: correct it on its page, with a reason",
    closed: "Whoever sent this file keeps no register any more.",
    figures: { read: "Read", registered: "Registered", changed: "Changed", same: "There already", rejected: "Refused" },
    number: "Number",
    desk: "See the drafts",
    csv: { line: "line", number: "number", column: "column", reason: "reason", said: "in the file" },
  },
  nl: {
    title: "Raadsbesluiten invoeren",
    lead: "Een tabel, één regel per raadsbesluit, in het nationale formaat of het uwe. Eerst een proef: die zegt regel per regel wat zou doorgaan, en schrijft niets. Alles komt binnen als ontwerp.",
    trial: "Eerst een proef",
    trialHint: "Er wordt niets geschreven. Daarna voert u hetzelfde bestand echt in.",
    send: "Het bestand versturen",
    columns: "Kolommen van het bestand",
    columnsNote: "In eender welke volgorde, met hun Franse naam. Die van het nationale formaat (COLL_SIRET, DELIB_ID…) worden begrepen.",
    column: "Kolom",
    says: "Wat ze zegt",
    columnSays: {
      siret: "14 cijfers; leeg: dat van het vorige raadsbesluit van de raad",
      commune: "naam of officiële code van de gemeente, of “métropole”; leeg: volgens het SIRET",
      numero: "nummer van het raadsbesluit",
      date: "datum van aanneming: 2026-10-05 of 05/10/2026",
      titre: "onderwerp van het raadsbesluit",
      matiere: "code van de nomenclatuur van akten, bijvoorbeeld 7.5",
      decision: "wat het beslist, in een of twee zinnen",
      texte: "hele tekst",
      adresse: "adres van de akte online",
      elus: "leden in functie",
      pour: "stemmen voor",
      contre: "stemmen tegen",
      abstentions: "onthoudingen",
      budget: "naam van de begroting",
      annee_budget: "jaar van de begroting",
      prefecture: "code van de prefectuur",
      recue: "datum van ontvangst door de staat",
    },
    columnsMissing: "Een van de kolommen “numero”, “date”, “titre” en “matiere” ontbreekt op de eerste regel.",
    assembly: "Zeg om welke raad het gaat: de gemeente, of een bekend SIRET",
    twice: "Dit bestand heeft al een regel met dit nummer",
    published: "Dit raadsbesluit is gepubliceerd en zegt iets anders: verbeter het op zijn pagina, met een reden",
    closed: "Wie dit bestand stuurde, houdt geen register meer bij.",
    figures: { read: "Gelezen", registered: "Ingeschreven", changed: "Gewijzigd", same: "Al aanwezig", rejected: "Geweigerd" },
    number: "Nummer",
    desk: "De ontwerpen bekijken",
    csv: { line: "regel", number: "nummer", column: "kolom", reason: "reden", said: "in het bestand" },
  },
};
