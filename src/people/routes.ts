import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  // "Mon espace" and what a person decides there about themselves.
  space: path("/mon-espace"),
  profile: path("/mon-espace/profil"),
  changeEmail: path("/mon-espace/profil/adresse"),
  confirmEmail: path("/adresse/:token"),
  askMerge: path("/mon-espace/reunir"),
  merge: path("/mon-espace/reunir/:token"),
  data: path("/mon-espace/donnees"),
  dataCopy: path("/mon-espace/donnees/:id"),
  downloadCopy: path("/mon-espace/donnees/:id/copie.zip"),
  erasure: path("/mon-espace/effacer"),
  closed: path("/effacement/demande"),
  undone: path("/effacement/annule"),
  undoErasure: path("/effacement/:token"),
  terms: path("/conditions"),

  // Signing in, and what protects an account.
  signIn: path("/connexion"),
  signInLink: path("/connexion/lien"),
  passwordSignIn: path("/connexion/mot-de-passe"),
  demoSignIn: path("/connexion/demonstration"),
  openidStart: path("/connexion/par/:provider"),
  openidCallback: path("/connexion/par/:provider/retour"),
  forgottenPassword: path("/mot-de-passe-oublie"),
  welcome: path("/bienvenue"),
  secondFactor: path("/second-facteur"),
  enrol: path("/second-facteur/ajout"),
  removeSecondFactor: path("/second-facteur/retrait"),
  passkeyChallenge: path("/connexion/cle/defi"),
  passkeySignIn: path("/connexion/cle"),
  signOut: path("/deconnexion"),
  signedOut: path("/deconnexion/retour"),
  security: path("/mon-espace/securite"),
  newPassword: path("/mon-espace/securite/mot-de-passe"),
  newPasskeyChallenge: path("/mon-espace/securite/cles/defi"),
  passkeys: path("/mon-espace/securite/cles"),
  identities: path("/mon-espace/securite/identites"),
  sessions: path("/mon-espace/securite/appareils"),
  tokens: path("/mon-espace/securite/jetons"),

  // What the law asks to be told. The pages themselves: platform/web/routes.ts, and the terms above.
  legalDesk: path("/textes-legaux"),
  publisher: path("/textes-legaux/editeur"),
  writeText: path("/textes-legaux/:page"),
  legalVersions: path("/textes-legaux/:page/versions"),
  legalVersion: path("/textes-legaux/:page/versions/:version"),

  // Who may do what.
  whoMay: path("/qui-peut-quoi"),
  beginning: path("/vraie-maison"),
  roles: path("/roles"),
  rolesCsv: path("/roles.csv"),
  grantRole: path("/roles/donner"),
  revokeRole: path("/roles/:id/retirer"),

  // Who has an account, for administrators.
  accounts: path("/comptes"),
  accountsCsv: path("/comptes.csv"),
  account: path("/comptes/:id"),

  // Structures, in whose name people act.
  structures: path("/structures"),
  newStructure: path("/structures/nouvelle"),
  structure: path("/structures/:id"),
  editStructure: path("/structures/:id/modifier"),
  members: path("/structures/:id/membres"),
  joinRequests: path("/structures/:id/demandes"),
  invitations: path("/structures/:id/invitations"),
  joinStructure: path("/structures/:id/rejoindre"),
  leaveStructure: path("/structures/:id/quitter"),
  invitation: path("/invitations/:token"),

  // Who lives where.
  attest: path("/habitants/attester"),
  endResidency: path("/habitants/attestations/:id/retirer"),
  residencyLetters: path("/habitants/courriers"),
  residencySheet: path("/habitants/courriers/imprimer"),
  residency: path("/mon-espace/residence"),
  residencyCode: path("/mon-espace/residence/code"),

  // The log of acts.
  auditLog: path("/journal-des-actes"),
  auditLogCsv: path("/journal-des-actes.csv"),
};
