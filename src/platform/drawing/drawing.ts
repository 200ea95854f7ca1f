import { keysOf } from "#platform/keys-of.ts";
import { routes } from "#platform/web/routes.ts";
import { seedOf } from "./dice.ts";
import { type PlaceTheme, placeThemes } from "./houses.ts";
import { families, type Family } from "./objects.ts";
import { type Theme, themes } from "./scenes.ts";
import { type Thing, things } from "./things.ts";
import { familyOf, themeOf, thingOf } from "./words.ts";

/** Words of an address: what is drawn, and what of it. */
export const subjects = {
  lieu: keysOf(placeThemes),
  idee: themes,
  demarche: themes,
  projet: families,
  objet: keysOf(things),
} as const;

type Subject = keyof typeof subjects;

/** A picture that the house makes of a thing: the same thing always has the same one. */
export interface Drawing {
  readonly subject: Subject;
  readonly theme: PlaceTheme | Theme | Family | Thing;
  /** Eight hexadecimal digits. */
  readonly seed: string;
}

const drawingOf = (subject: Subject, id: string, theme: Drawing["theme"] | null): Drawing => {
  const seed = seedOf(`${subject} ${id}`);
  return { subject, theme: theme ?? subjects[subject][Number.parseInt(seed, 16) % subjects[subject].length]!, seed };
};

/** Of a place: the house that its kind calls for. */
export const drawPlaceAs = (id: string, theme: PlaceTheme | null): Drawing => drawingOf("lieu", id, theme);

/** Of an idea: a street, with what its words speak of, those that say most first. */
export const drawIdeaOf = (id: string, ...words: readonly (string | null)[]): Drawing => drawingOf("idee", id, themeOf(...words));

/** Of a process: the square before the belfry. */
export const drawProcessOf = (id: string, ...words: readonly (string | null)[]): Drawing => drawingOf("demarche", id, themeOf(...words));

/** Of a project that is costed: an object, before one of three windows: a ballot of fifty projects asks for few of them. */
export const drawProjectOf = (id: string, title: string, category: string | null): Drawing =>
  drawingOf("projet", String(numberOf(id) % 3), familyOf(title, category, numberOf(id)));

/** Of a thing that is lent or used at a place, by its name; tools where nothing says what it is. Before one of three windows, as projects are. */
export const drawThingOf = (id: string, name: string): Drawing => drawingOf("objet", String(numberOf(id) % 3), thingOf(name));

const numberOf = (id: string): number => Number.parseInt(seedOf(id), 16);

/** `/dessins/idee-nature-1a2b3c4d.svg`; for the top of a page, the same as wide as 26 to 10. */
export const drawingHref = ({ subject, theme, seed }: Drawing, wide = false): string =>
  routes.drawing.href({ name: `${subject}-${theme}-${seed}${wide ? "-large" : ""}.svg` });

const spelling = /^(?<subject>[a-z]+)-(?<theme>[a-z]+)-(?<seed>[0-9a-f]{8})(?<wide>-large)?\.svg$/;

/** Null for a name that no drawing has. */
export function readDrawing(name: string): (Drawing & { readonly wide: boolean }) | null {
  const found = spelling.exec(name)?.groups;
  const [subject, theme] = [found?.subject as Subject, found?.theme as never];
  if (!found || !Object.hasOwn(subjects, subject) || !subjects[subject].includes(theme)) return null;
  return { subject, theme, seed: found.seed!, wide: found.wide !== undefined };
}
