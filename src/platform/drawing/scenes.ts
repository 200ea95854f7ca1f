import { keysOf } from "#platform/keys-of.ts";
import { type Dice, oneOf } from "./dice.ts";
import { belfry, rowOf, skylineOf } from "./houses.ts";
import { fill, line } from "./ink.ts";
import { bench, bicycle, box, disc, lamp, pavement, person, round, sky, street, tree } from "./shapes.ts";

/** What one sees on the pavement, by what it is about. */
const pavements = {
  nature: (dice: Dice, w: number) =>
    [0.1, 0.3, 0.72, 0.9].map((part, at) => tree(round(w * part), 44 + dice() * 24, at % 2 ? "leaf" : "pine")).join("") +
    bench(w * 0.44) +
    person(w * 0.62, 32, "line"),
  trajets: (_dice: Dice, w: number) => bicycle(w * 0.2, street + 10, 1) + bicycle(w * 0.6, street + 10, 0.9) + lamp(w * 0.48) + tree(w * 0.88, 50),
  savoirs: (_dice: Dice, w: number) =>
    fill("ochre", box(w * 0.3, street - 52, 66, 52)) +
    fill("stone", box(w * 0.3 - 4, street - 58, 74, 7)) +
    fill("lit", box(w * 0.3 + 7, street - 42, 22, 26) + box(w * 0.3 + 36, street - 42, 22, 26)) +
    person(w * 0.6, 36, "line") +
    person(w * 0.67, 26, "slate") +
    tree(w * 0.86, 52),
  entraide: (_dice: Dice, w: number) =>
    bench(w * 0.3) + person(w * 0.52, 36, "slate") + person(w * 0.59, 34, "line") + person(w * 0.66, 24, "ochre") + lamp(w * 0.2) + tree(w * 0.84, 56, "pine"),
  culture: (_dice: Dice, w: number) =>
    fill("line", box(w * 0.3, street - 60, 3, 66) + box(w * 0.3 + 115, street - 60, 3, 66)) +
    fill("stone", `M${round(w * 0.3 - 6)} ${street - 62}h134l-6 14h-10l-5-5-6 5h-12l-6-5-6 5h-12l-6-5-6 5h-12l-6-5-6 5h-12z`) +
    fill("ochre", box(w * 0.3 + 10, street - 18, 102, 22)) +
    person(w * 0.3 + 38, 30, "line") +
    person(w * 0.3 + 80, 34, "slate") +
    lamp(w * 0.84),
  jeux(_dice: Dice, w: number) {
    const x = round(w * 0.26);
    return [
      fill("line", `M${x} ${street + 8}l14-62h62l14 62h-4l-13-58h-56l-13 58z`),
      line("cord", `M${x + 32} ${street - 52}v44h16v-44`),
      person(w * 0.66, 30, "line") + person(w * 0.73, 24, "ochre") + tree(w * 0.9, 50),
    ].join("");
  },
  eau(_dice: Dice, w: number) {
    const x = round(w * 0.46);
    return [
      fill("stone", `M${x - 50} ${street + 2}h100l-8 16h-84zM${x - 5} ${street - 26}h10v28h-10z`),
      fill("water", `M${x - 44} ${street - 2}h88v5h-88z`),
      line("jet", `M${x} ${street - 28}q-16-18-28 22M${x} ${street - 28}q16-18 28 22`),
      person(w * 0.72, 30, "line") + person(w * 0.79, 24, "ochre") + tree(w * 0.14, 48) + tree(w * 0.92, 40, "pine"),
    ].join("");
  },
  marche(_dice: Dice, w: number) {
    const stall = (x: number) =>
      fill("line", box(x, street - 40, 3, 48) + box(x + 61, street - 40, 3, 48)) +
      fill("brick", `M${round(x - 5)} ${street - 40}l8-16h58l8 16z`) +
      fill("stone", `M${round(x + 8)} ${street - 40}l4-16h11v16zM${round(x + 36)} ${street - 40}v-16h11l4 16z`) +
      fill("ochre", box(x, street - 12, 64, 18)) +
      fill("leaf", disc(x + 12, street - 14, 5) + disc(x + 34, street - 14, 5)) +
      fill("dark", disc(x + 23, street - 14, 5) + disc(x + 45, street - 14, 5));
    return stall(w * 0.2) + stall(w * 0.54) + person(w * 0.46, 32, "line") + person(w * 0.82, 34, "slate") + lamp(w * 0.9);
  },
  soir: (_dice: Dice, w: number) =>
    lamp(w * 0.14) + lamp(w * 0.38) + lamp(w * 0.62) + lamp(w * 0.86) + person(w * 0.48, 34, "line") + person(w * 0.54, 30, "slate") + bench(w * 0.68),
} as const;

export type Theme = keyof typeof pavements;
export const themes = keysOf(pavements);

/** An idea: a street with a gap through which the town is seen, and on the pavement what it is about. */
export function drawIdea(dice: Dice, theme: Theme, width: number): string {
  const gap = width * (0.3 + dice() * 0.4);
  const [above, far] = [sky(dice, width), skylineOf(dice, width)];
  const houses = rowOf(dice, width, (x, wide) => Math.abs(x + wide / 2 - gap) < 34, 104);
  return above + far + houses + pavement(width) + pavements[theme](dice, width);
}

/** A process: the square before the belfry, people who come, and what it is about. */
export function drawProcess(dice: Dice, theme: Theme, width: number): string {
  const x = round(width * oneOf(dice, [0.3, 0.5, 0.7]));
  const [above, far] = [sky(dice, width), skylineOf(dice, width)];
  const houses = rowOf(dice, width, (left, wide) => left + wide > x - 30 && left < x + 30, 108);
  const flags = [0, 1, 2, 3, 4, 5].map((at) => `M${round(x - 120 + at * 40)} ${round(78 + (at % 5 === 0 ? -6 : 8))}l10 0-5 12z`).join("");
  const bunting = line("thin", `M${x - 130} 72q65 26 130 6q65 20 130-6`) + fill("ochre", flags);
  return above + far + houses + bunting + belfry(x) + pavement(width) + pavements[theme](dice, width);
}
