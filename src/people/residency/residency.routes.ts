import { path } from "#platform/web/path.ts";

export const residencyRoutes = {
  attest: path("/habitants/attester"),
  endResidency: path("/habitants/attestations/:id/retirer"),
  residencyLetters: path("/habitants/courriers"),
  residencySheet: path("/habitants/courriers/imprimer"),
  residency: path("/mon-espace/residence"),
  residencyCode: path("/mon-espace/residence/code"),
};
