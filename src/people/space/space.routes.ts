import { path } from "#platform/web/path.ts";

/** "Mon espace" and what a person decides there about themselves. */
export const spaceRoutes = {
  space: path("/mon-espace"),
  profile: path("/mon-espace/profil"),
  changeEmail: path("/mon-espace/profil/adresse"),
  confirmEmail: path("/adresse/:token"),
  data: path("/mon-espace/donnees"),
  dataCopy: path("/mon-espace/donnees/:id"),
  downloadCopy: path("/mon-espace/donnees/:id/copie.zip"),
  erasure: path("/mon-espace/effacer"),
  closed: path("/effacement/demande"),
  undone: path("/effacement/annule"),
  undoErasure: path("/effacement/:token"),
  terms: path("/conditions"),
};
