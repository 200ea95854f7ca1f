import { type Theme, themeCodes } from "../vocabulary-themes.ts";
import type { Kind } from "./kinds.ts";

/** What open places of a kind help with. Each list is turned by the place's number, so that neighbours do not say the same. */
const helps: Readonly<Partial<Record<Kind, readonly Theme[]>>> = {
  fablab: ["se-former--trouver-sa-formation", "choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite"],
  textile: ["equipement-et-alimentation--habillement", "remobilisation--bien-etre-confiance-en-soi"],
  repair: ["equipement-et-alimentation--electromenager", "remobilisation--lien-social"],
  bike: ["mobilite--entretenir-reparer-son-vehicule", "mobilite--mobilite-douce-partagee-collective", "mobilite--acceder-a-un-vehicule"],
  cafe: ["remobilisation--lien-social", "remobilisation--benevolat-action-citoyenne", "lecture-ecriture-calcul--maitriser-le-francais"],
  kitchen: ["equipement-et-alimentation--alimentation", "remobilisation--lien-social"],
  garden: ["equipement-et-alimentation--alimentation", "remobilisation--lien-social", "sante--sante-mentale"],
  culture: ["remobilisation--activites-sportives-et-culturelles", "remobilisation--bien-etre-confiance-en-soi"],
  media: ["remobilisation--activites-sportives-et-culturelles", "preparer-sa-candidature--valoriser-ses-competences"],
  library: [
    "lecture-ecriture-calcul--maitriser-le-francais",
    "lecture-ecriture-calcul--maitriser-le-calcul",
    "famille--soutien-a-la-parentalite-et-a-leducation",
    "souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger",
  ],
  social: [
    "famille--garde-denfants",
    "famille--surmonter-conflits-separation-violence",
    "famille--soutien-aidants",
    "equipement-et-alimentation--alimentation",
    "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere",
    "logement-hebergement--se-maintenir-dans-le-logement",
    "sante--acces-aux-soins",
    "sante--sante-mentale",
    "equipement-et-alimentation--aide-menagere",
  ],
  digital: [
    "numerique--acquerir-un-equipement",
    "trouver-un-emploi--repondre-a-des-offres-demploi",
    "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation",
  ],
  counter: [
    "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits",
    "logement-hebergement--louer-un-logement",
    "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement",
    "logement-hebergement--rechercher-une-solution-dhebergement-temporaire",
    "logement-hebergement--reduire-les-impayes-de-loyer",
    "trouver-un-emploi--repondre-a-des-offres-demploi",
    "sante--acces-aux-soins",
    "sante--constituer-un-dossier-mdph-invalidite",
    "difficultes-financieres--situation-dendettement-surendettement",
    "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete",
    "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire",
    "difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination",
    "mobilite--financer-ma-mobilite",
    "mobilite--preparer-un-permis",
    "famille--prise-en-charge-personne-dependante",
  ],
  business: [
    "creer-une-entreprise--definir-son-projet-de-creation-dentreprise",
    "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise",
    "creer-une-entreprise--developper-son-entreprise",
  ],
  reuse: ["equipement-et-alimentation--electromenager", "equipement-et-alimentation--habillement"],
  wood: ["se-former--trouver-sa-formation", "choisir-un-metier--confirmer-son-choix-de-metier"],
  youth: [
    "trouver-un-emploi--convaincre-un-recruteur-en-entretien",
    "trouver-un-emploi--repondre-a-des-offres-demploi",
    "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation",
    "choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite",
    "se-former--trouver-sa-formation",
    "sante--sante-sexuelle",
    "sante--addictions",
    "mobilite--preparer-un-permis",
    "souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger",
  ],
};

/** Two thirds of what its kind helps with, and all of it where that is little. In the order of the list, as a form gives them. */
export function themesOfKind(kind: Kind, number: number): Theme[] {
  const all = helps[kind] ?? [];
  const chosen = all.length < 4 ? all : all.filter((_, at) => (at + number) % 3 !== 0);
  return themeCodes.filter((theme) => chosen.includes(theme));
}
