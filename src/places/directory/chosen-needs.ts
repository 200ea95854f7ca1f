import { groupCodes, groupOf, type Theme, type ThemeGroup, themesOf } from "../vocabulary-themes.ts";

interface ChosenNeed {
  readonly label: ThemeGroup | Theme;
  /** What stays chosen without it. */
  readonly rest: readonly Theme[];
}

/** What somebody chose, whole groups as one. */
export function chosenNeeds({ themes }: { readonly themes: readonly Theme[] }): ChosenNeed[] {
  const whole = groupCodes.filter((group) => themesOf(group).every((theme) => themes.includes(theme)));
  const single = themes.filter((theme) => !whole.includes(groupOf(theme)));
  return [
    ...whole.map((label) => ({ label, rest: themes.filter((theme) => groupOf(theme) !== label) })),
    ...single.map((label) => ({ label, rest: themes.filter((theme) => theme !== label) })),
  ];
}
