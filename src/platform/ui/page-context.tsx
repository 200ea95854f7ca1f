import { createContext } from "preact";
import { useContext } from "preact/hooks";

import { type Appearance, ownAppearance } from "#platform/appearance/appearance.ts";
import type { PageWords } from "./field-word.ts";

/** Addresses of the built files, as `manifest.json` names them. */
export interface Assets {
  readonly css: string;
  readonly sprite: string;
  readonly icon: string;
  /** Fonts worth asking for before the style sheet is read. */
  readonly fonts: readonly string[];
  /** Custom elements and their workers, by the base name of their `.enhance.ts`. */
  readonly enhance: Readonly<Record<string, string>>;
}

interface PageContext {
  readonly assets: Assets;
  /** The address of the page, where a switch of language comes back to. */
  readonly path: string;
  /** How the house looks, and in which languages it is offered. */
  readonly appearance: Appearance;
  readonly flash?: Flash | undefined;
  /** What it explains of the words of the field; absent where nothing can be pressed: a sheet, a frame, a kiosk. */
  readonly words?: PageWords | undefined;
}

/** Sentences by key; those that count are told how many. */
export type Says = Readonly<Record<string, string | Message | ((count: number) => string)>>;

/** What an act has to say on the page it led to, or on its own page when it could not be done. */
export interface Flash {
  /** Key of what was done (`?fait=`). */
  readonly done: string | null;
  /** To how many things. */
  readonly count: number;
  /** The sentences of this page, by key. */
  readonly says: Says;
  /** Why it was not done. */
  readonly refusal: Message | null;
}

/** What happened, and what can be done about it. */
export interface Message {
  readonly sentence: string;
  readonly next?: string | undefined;
  /** When nothing was left to do, or something is to be looked at. */
  readonly tone?: "info" | "warn" | undefined;
}

const nothing: PageContext = {
  assets: { css: "/assets/beffroi.css", sprite: "/assets/icons.svg", icon: "/assets/favicon.svg", fonts: [], enhance: {} },
  path: "/",
  appearance: ownAppearance,
};
const Context = createContext(nothing);

export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  return useContext(Context);
}
