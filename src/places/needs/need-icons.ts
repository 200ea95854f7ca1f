import type { IconName } from "#platform/ui/icons.ts";
import type { ThemeGroup } from "../vocabulary-themes.ts";

export const needIcons: Readonly<Record<ThemeGroup, IconName>> = {
  "logement-hebergement": "house",
  sante: "heart-handshake",
  "trouver-un-emploi": "briefcase",
  "preparer-sa-candidature": "file-text",
  "choisir-un-metier": "hammer",
  "se-former": "graduation-cap",
  mobilite: "bus",
  numerique: "laptop",
  "difficultes-administratives-ou-juridiques": "landmark",
  "difficultes-financieres": "hand-coins",
  "equipement-et-alimentation": "utensils",
  famille: "baby",
  "lecture-ecriture-calcul": "book-open",
  remobilisation: "users-round",
  "creer-une-entreprise": "rocket",
  "souvrir-a-linternational": "globe",
};
