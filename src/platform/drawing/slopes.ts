import { farBelfry } from "./houses.ts";

/** The same drawing for a town without gables in steps: stairs become slopes, and the belfry far away a roof like the others. */
export function withSlopes(svg: string): string {
  return svg
    .replaceAll(farBelfry, "v-9h30v9")
    .replaceAll(/(?:h[\d.]+v-[\d.]+){2,}/g, sloped)
    .replaceAll(/(?:v[\d.]+h[\d.]+){2,}/g, sloped);
}

/** A stair as one line, from its first point to its last. */
function sloped(stair: string): string {
  const sum = (letter: string) => [...stair.matchAll(new RegExp(`${letter}(-?[\\d.]+)`, "g"))].reduce((all, [, step]) => all + Number(step), 0);
  const tidy = (value: number) => Math.round(value * 10) / 10;
  return `l${tidy(sum("h"))} ${tidy(sum("v"))}`;
}
