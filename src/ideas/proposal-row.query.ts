import { type RawBuilder, sql } from "kysely";

import { coded, type DatasetField, type DatasetRow } from "#platform/open-data/dataset.ts";
import { channels } from "#processes";
import { authorKinds, proposalStates } from "./proposal.ts";
import { proposalTexts } from "./proposal.texts.ts";
import { stateNames } from "./states.texts.ts";

/** What is published of a proposal: nothing tells who wrote it, which its public page does. */
export const proposalFields: readonly DatasetField[] = [
  {
    name: "demarche",
    type: "string",
    required: true,
    says: { fr: "Démarche, comme son adresse la nomme", en: "Process, as its address names it", nl: "Traject, zoals zijn adres het noemt" },
  },
  {
    name: "numero",
    type: "integer",
    required: true,
    says: { fr: "Numéro de l’idée dans la démarche", en: "Number of the idea in the process", nl: "Nummer van het idee in het traject" },
  },
  { name: "titre", type: "string", required: true, says: { fr: "Titre", en: "Title", nl: "Titel" } },
  { name: "texte", type: "string", required: true, says: { fr: "Texte, en Markdown", en: "Text, in Markdown", nl: "Tekst, in Markdown" } },
  { name: "theme", type: "string", says: { fr: "Thème", en: "Theme", nl: "Thema" } },
  {
    name: "code_commune",
    type: "string",
    says: {
      fr: "Code officiel de la commune\u202f; vide\u00a0: toute la métropole",
      en: "Official code of the commune; empty: the whole metropolis",
      nl: "Officiële code van de gemeente; leeg: de hele metropool",
    },
  },
  { name: "adresse", type: "string", says: { fr: "Où, en mots", en: "Where, in words", nl: "Waar, in woorden" } },
  { name: "longitude", type: "number", unit: "deg", says: { fr: "Longitude", en: "Longitude", nl: "Lengtegraad" } },
  { name: "latitude", type: "number", unit: "deg", says: { fr: "Latitude", en: "Latitude", nl: "Breedtegraad" } },
  {
    name: "quartiers",
    type: "list",
    says: {
      fr: "Codes des quartiers prioritaires du point",
      en: "Codes of the priority neighbourhoods of the point",
      nl: "Codes van de aandachtswijken van het punt",
    },
  },
  {
    name: "cout_estime",
    type: "number",
    unit: "EUR",
    says: { fr: "Coût estimé par l’auteur, en euros", en: "Cost as its author estimates, in euros", nl: "Kosten volgens de indiener, in euro" },
  },
  {
    name: "etat",
    type: "string",
    required: true,
    ...coded(proposalStates, (state, locale) => stateNames[locale][state]),
    says: { fr: "Où elle en est", en: "Where it stands", nl: "Hoever het staat" },
  },
  { name: "etat_depuis", type: "datetime", required: true, says: { fr: "Depuis quand", en: "Since when", nl: "Sinds wanneer" } },
  { name: "motif", type: "string", says: { fr: "Pourquoi, quand elle est écartée", en: "Why, when it was refused", nl: "Waarom, wanneer het geweigerd werd" } },
  {
    name: "niveau",
    type: "string",
    required: true,
    values: ["metropolis", "commune"],
    says: { fr: "Qui l’instruit", en: "Who deals with it", nl: "Wie het behandelt" },
  },
  {
    name: "auteur",
    type: "string",
    required: true,
    ...coded(authorKinds, (kind, locale) => proposalTexts[locale].authorKinds[kind]),
    says: { fr: "Genre d’auteur", en: "Kind of author", nl: "Soort indiener" },
  },
  {
    name: "canal",
    type: "string",
    required: true,
    ...coded(channels, (channel, locale) => proposalTexts[locale].channels[channel]),
    says: { fr: "Par où elle est venue", en: "How it came in", nl: "Langs waar het kwam" },
  },
  {
    name: "soutiens",
    type: "integer",
    required: true,
    says: { fr: "Personnes qui la soutiennent", en: "People who support it", nl: "Mensen die het steunen" },
  },
  { name: "commentaires", type: "integer", required: true, says: { fr: "Commentaires", en: "Comments", nl: "Reacties" } },
  { name: "version", type: "integer", required: true, says: { fr: "Version du texte", en: "Version of the text", nl: "Versie van de tekst" } },
  { name: "depot", type: "datetime", required: true, says: { fr: "Dépôt", en: "Filing", nl: "Indiening" } },
];

/** The same names, of rows `p`. Euros, not cents: what spreadsheets expect. */
export const proposalColumns = sql`
  (select r.slug from processes.process r where r.id = p.process_id) as demarche, p.number as numero, p.title as titre, p.body as texte,
  (select c.name from processes.category c where c.id = p.category_id) as theme, p.commune_code as code_commune, p.address as adresse,
  p.longitude, p.latitude,
  array(select z.code from ideas.proposal_zone pz join territory.zone z on z.id = pz.zone_id where pz.proposal_id = p.id order by 1) as quartiers,
  p.cost_cents::float8 / 100 as cout_estime, p.state as etat, p.state_at as etat_depuis, p.state_reason as motif, p.level as niveau,
  p.author_kind as auteur,
  p.channel as canal, p.supports as soutiens, p.comments as commentaires, p.version, p.filed_at as depot`;

export type PublishedProposal = Readonly<Record<string, string | number | Date | string[] | null>>;

export const rowOf = (proposal: PublishedProposal): DatasetRow =>
  Object.fromEntries(Object.entries(proposal).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]));

/** Those that everybody sees; what its author withdrew is no longer published. */
export const publishedProposals: RawBuilder<boolean> = sql<boolean>`
  p.state <> 'withdrawn' and p.process_id = any(array(select r.id from processes.process r where r.state in ('published', 'ended', 'cancelled')))
  and p.id <> all(array(select h.thing_id::uuid from moderation.hidden h where h.kind = 'proposal'))`;
