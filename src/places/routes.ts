import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  // Bringing in a file of places.
  upload: path("/lieux/importer"),
  imports: path("/lieux/imports"),
  /** Before the page of one import: its pattern would take this address too. */
  importCsv: path("/lieux/imports/:id.csv"),
  importRun: path("/lieux/imports/:id"),

  // What other sites harvest: these do not move.
  mednumCsv: path("/donnees/lieux-mediation.csv"),
  mednumJson: path("/donnees/lieux-mediation.json"),
  structures: path("/donnees/structures.json"),
  services: path("/donnees/services.json"),
  allPlaces: path("/donnees/lieux.geojson"),
  /** The directory's selection. */
  geojson: path("/lieux.geojson"),

  // Proposing a place.
  propose: path("/lieux/proposer"),
  proposals: path("/lieux/proposes"),
  proposalsCsv: path("/lieux/proposes.csv"),
  similar: path("/lieux/proposer/semblables"),
  proposal: path("/lieux/proposer/:id"),

  // Keeping a record.
  claims: path("/lieux/rattachements"),
  claimsCsv: path("/lieux/rattachements.csv"),
  claimDecision: path("/lieux/rattachements/:id"),
  claim: path("/lieux/:slug/rattacher"),
  claimCode: path("/lieux/:slug/rattacher/code"),
  hosts: path("/lieux/:slug/hotes"),

  // Changing and confirming it.
  edit: path("/lieux/:slug/modifier"),
  editSection: path("/lieux/:slug/modifier/:section"),
  disagreements: path("/lieux/:slug/desaccords"),
  confirm: path("/lieux/:slug/confirmer"),
  confirmByMail: path("/lieux/confirmer/:token"),

  // Two records of one place.
  duplicates: path("/lieux/doublons"),
  pair: path("/lieux/doublons/:one/:other"),
  decidePair: path("/lieux/doublons/:one/:other/decision"),
  /** For those who keep our identifiers: which record took in which. */
  mergedPlaces: path("/donnees/lieux-fusionnes.csv"),
  unmerge: path("/lieux/doublons/:one/:other/separation"),

  // Which structure runs a place.
  unjoined: path("/lieux/sans-structure"),
  unjoinedCsv: path("/lieux/sans-structure.csv"),
  structure: path("/lieux/:slug/structure"),

  // What keeps a record true after it was written.
  confirmReport: path("/lieux/signalement/confirmer/:token"),
  reportError: path("/lieux/:slug/signaler-une-erreur"),
  reports: path("/lieux/:slug/signalements"),
  hours: path("/lieux/:slug/horaires"),
  closings: path("/lieux/:slug/fermetures"),
  dates: path("/lieux/:slug/dates"),
  photos: path("/lieux/:slug/photos"),
  state: path("/lieux/:slug/etat"),

  // What somebody needs.
  needs: path("/besoins"),
  needLinks: path("/besoins/liens"),
  need: path("/besoins/:theme"),

  // The directory and the page of a place.
  directory: path("/lieux"),
  csv: path("/lieux.csv"),
  embed: path("/lieux/integrer"),
  embedded: path("/lieux/integrer/cadre"),
  embeddedMap: path("/lieux/integrer/carte"),
  map: path("/lieux/carte"),
  show: path("/lieux/:slug"),
  history: path("/lieux/:slug/historique"),
  historyCsv: path("/lieux/:slug/historique.csv"),
  poster: path("/lieux/:slug/affiche"),
};
