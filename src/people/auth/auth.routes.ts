import { path } from "#platform/web/path.ts";

/** The addresses of signing in and of what protects an account. Keys are folder names. */
export const authRoutes = {
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
};
