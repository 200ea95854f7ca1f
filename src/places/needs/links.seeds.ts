import type { Db } from "#platform/db/db.ts";
import type { Theme, ThemeGroup } from "../vocabulary-themes.ts";

/** Official services of France, as everybody finds them: facts, in the demo too. */
const official: readonly (readonly [need: Theme | ThemeGroup, title: string, url: string])[] = [
  ["logement-hebergement--louer-un-logement", "Demander un logement social", "https://www.demande-logement-social.gouv.fr/"],
  ["logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement", "Demander une aide au logement à la Caf", "https://www.caf.fr/"],
  ["sante", "Ses remboursements et sa carte Vitale", "https://www.ameli.fr/"],
  ["sante--acces-aux-soins", "Trouver un médecin ou un établissement", "https://www.sante.fr/"],
  ["sante--constituer-un-dossier-mdph-invalidite", "Faire un dossier handicap", "https://mdphenligne.cnsa.fr/"],
  ["trouver-un-emploi", "S’inscrire à France Travail, voir les offres", "https://www.francetravail.fr/"],
  ["se-former", "Son compte personnel de formation", "https://www.moncompteformation.gouv.fr/"],
  ["mobilite--mobilite-douce-partagee-collective", "Bus, métro et vélos de la métropole", "https://www.ilevia.fr/"],
  ["mobilite--preparer-un-permis", "Demander son permis de conduire", "https://ants.gouv.fr/"],
  ["difficultes-administratives-ou-juridiques", "Toutes les démarches de l’administration", "https://www.service-public.fr/"],
  ["difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits", "Calculer ses droits", "https://www.mesdroitssociaux.gouv.fr/"],
  [
    "difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination",
    "Saisir le Défenseur des droits",
    "https://www.defenseurdesdroits.fr/",
  ],
  ["difficultes-financieres--situation-dendettement-surendettement", "Déposer un dossier de surendettement", "https://www.banque-france.fr/"],
  ["famille--garde-denfants", "Trouver une place en crèche ou une assistante maternelle", "https://monenfant.fr/"],
  ["creer-une-entreprise", "Créer une entreprise, changer ses statuts", "https://procedures.inpi.fr/"],
];

/** The links that the demo's house keeps. None is added twice. */
export async function tellLinks(db: Db): Promise<void> {
  await db
    .insertInto("places.need_link")
    .values(official.map(([need, title, url]) => ({ need, title, url })))
    .onConflict((on) => on.doNothing())
    .execute();
}
