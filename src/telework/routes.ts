import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  catalogue: path("/teletravail"),
  promises: path("/teletravail/ce-que-personne-ne-sait"),
  hosting: path("/teletravail/accueil"),
  offer: path("/teletravail/accueil/:id"),
  today: path("/teletravail/accueil-du-jour"),
  agreements: path("/teletravail/conventions"),
  agreementsCsv: path("/teletravail/conventions.csv"),
  propose: path("/teletravail/conventions/nouvelle"),
  agreement: path("/teletravail/conventions/:id"),
  amend: path("/teletravail/conventions/:id/avenant"),
  paper: path("/teletravail/conventions/:id/texte/:number"),
  employer: path("/teletravail/employeurs/:id"),
  compare: path("/teletravail/employeurs/:id/lieux"),
  rules: path("/teletravail/employeurs/:id/regles"),
  agents: path("/teletravail/employeurs/:id/agents"),
  agentsCsv: path("/teletravail/employeurs/:id/agents.csv"),
  importAgents: path("/teletravail/employeurs/:id/agents/import"),
  agentsImport: path("/teletravail/employeurs/:id/agents/import/:run"),
  agentsImportCsv: path("/teletravail/employeurs/:id/agents/import/:run/refus.csv"),
  envelopes: path("/teletravail/employeurs/:id/enveloppes"),
  mine: path("/mon-espace/teletravail"),
  mineCsv: path("/mon-espace/teletravail.csv"),
  near: path("/mon-espace/teletravail/pres-de-chez-moi"),
  stay: path("/mon-espace/teletravail/journees/:id"),
};
