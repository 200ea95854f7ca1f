import { type Dice, oneOf } from "./dice.ts";
import { fill, type Ink, line } from "./ink.ts";

/** Where the pavement begins: a drawing is 200 high. */
export const street = 170;
export const height = 200;

export const round = Math.round;
export const box = (x: number, y: number, width: number, tall: number): string => `M${round(x)} ${round(y)}h${round(width)}v${round(tall)}H${round(x)}z`;
export const disc = (x: number, y: number, across: number, down = across): string =>
  `M${round(x - across)} ${round(y)}a${round(across)} ${round(down)} 0 1 0 ${round(2 * across)} 0a${round(across)} ${round(down)} 0 1 0 ${round(-2 * across)} 0z`;

export const tree = (x: number, tall: number, ink: Ink = "leaf"): string =>
  fill("line", box(x - 2, street - tall, 4, tall)) + fill(ink, disc(x, street - tall * 1.35, tall * 0.42, tall * 0.5));

export const lamp = (x: number): string =>
  fill("line", `M${round(x)} ${street}v-66h3v66zM${round(x) - 4} ${street - 66}h11l-3-9h-5z`) + fill("lit", disc(x + 1.5, street - 63, 3));

export function person(x: number, tall: number, ink: Ink): string {
  const body = `M${round(x - tall * 0.2)} ${street + 14}l${round(tall * 0.06)} ${round(-tall * 0.72)}q${round(tall * 0.14)} ${round(-tall * 0.14)} ${round(tall * 0.28)} 0l${round(tall * 0.06)} ${round(tall * 0.72)}z`;
  return fill(ink, disc(x, street + 12 - tall, tall * 0.17) + body);
}

export const bench = (x: number): string =>
  fill("line", box(x + 4, street - 4, 3, 12) + box(x + 39, street - 4, 3, 12)) +
  fill("ochre", box(x, street - 7, 46, 4) + box(x, street - 18, 46, 4) + box(x, street - 12.5, 46, 3.5));

export const bicycle = (x: number, y: number, size: number): string =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${size})">${line("wire", `${disc(0, 0, 13)}${disc(40, 0, 13)}M0 0l11-22h18L17 0zM17 0L9-26M4-27h10M40 0L28-28l8-4`)}</g>`;

export function sky(dice: Dice, width: number): string {
  const sun = round(width * (0.12 + dice() * 0.76));
  return fill(oneOf(dice, ["sky", "rose", "straw"]), `M0 0h${width}v${height}H0z`) + fill("sun", disc(sun, 34, 13));
}

export const pavement = (width: number): string => fill("ground", `M0 ${street}h${width}v30H0z`) + fill("stone", `M0 ${street}h${width}v3H0z`);
