import type { Theme, ThemeGroup } from "../vocabulary-themes.ts";
import type { DangerName } from "./emergency.ts";

const dangerous: Readonly<Partial<Record<Theme | ThemeGroup, readonly DangerName[]>>> = {
  "famille--surmonter-conflits-separation-violence": ["violence", "child"],
  "sante--sante-mentale": ["suicide"],
  "sante--addictions": ["health"],
  "logement-hebergement--rechercher-une-solution-dhebergement-temporaire": ["roof"],
};

/** Dangers in which whoever reads the page of this need may be. */
export const dangersOf = (need: Theme | ThemeGroup): readonly DangerName[] => dangerous[need] ?? [];
