import { type Colour, contrast, mix } from "#engines/colour/contrast.ts";

/** What is made of one colour for one scheme: as the tokens of the same names in `ui/css/tokens.css`. */
interface Palette {
  readonly accent: Colour;
  readonly "accent-fill": Colour;
  readonly "accent-deep": Colour;
  readonly "on-accent": Colour;
  readonly "accent-tint": Colour;
}

export type Scheme = "light" | "dark";

/** Grounds and inks of the look, which stay: text is read on them. */
const grounds = {
  light: { paper: "#fbf8f2", surface: "#ffffff", linen: "#f2ebdf", ink: "#1b2432" },
  dark: { paper: "#151a22", surface: "#1d2430", linen: "#232b38", ink: "#f3eee4" },
} as const satisfies Record<Scheme, Record<string, Colour>>;

/** Text of usual size (WCAG 2.2, 1.4.3). */
const least = 4.5;

export function paletteOf(colour: Colour, scheme: Scheme): Palette {
  const onAccent = contrast(colour, "#ffffff") >= least ? "#ffffff" : "#1d0d07";
  const tint = scheme === "light" ? mix(colour, "#ffffff", 0.88) : mix(colour, grounds.dark.paper, 0.82);
  const deep = scheme === "light" ? mix(colour, "#000000", 0.25) : mix(colour, "#ffffff", 0.3);
  return { accent: colour, "accent-fill": colour, "accent-deep": deep, "on-accent": onAccent, "accent-tint": tint };
}

/** The same colour, lighter until it can be read by night. */
export function darkOf(colour: Colour): Colour {
  const steps = Array.from({ length: 21 }, (_, step) => mix(colour, "#ffffff", step / 20));
  return steps.find((one) => failures(one, "dark").length === 0) ?? "#ffffff";
}

export interface Failure {
  /** What is written, and on what: names of tokens. */
  readonly ink: "accent" | "on-accent" | "accent-deep" | "ink";
  readonly ground: "paper" | "surface" | "linen" | "accent-fill" | "accent-tint";
  readonly colours: readonly [Colour, Colour];
  readonly ratio: number;
}

const pairs: readonly (readonly [Failure["ink"], Failure["ground"]])[] = [
  ["accent", "paper"],
  ["accent", "surface"],
  ["accent", "linen"],
  ["accent", "accent-tint"],
  ["on-accent", "accent-fill"],
  ["accent-deep", "accent-tint"],
  ["ink", "accent-tint"],
];

/** Pairs of the look that could not be read in this colour, the worst first. */
export function failures(colour: Colour, scheme: Scheme): Failure[] {
  const colours = { ...grounds[scheme], ...paletteOf(colour, scheme) };
  return pairs
    .map(([ink, ground]): Failure => ({ ink, ground, colours: [colours[ink], colours[ground]], ratio: contrast(colours[ink], colours[ground]) }))
    .filter(({ ratio }) => ratio < least)
    .sort((a, b) => a.ratio - b.ratio);
}
