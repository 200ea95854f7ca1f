import { doubles } from "./doubles.ts";
import { east } from "./east.ts";
import { lille } from "./lille.ts";
import { roubaix } from "./roubaix.ts";
import { south } from "./south.ts";
import type { DemoPlace } from "./told.ts";
import { tourcoing } from "./tourcoing.ts";
import { west } from "./west.ts";

/** Every place of the demo. None exists, nor do the people, the structures and the streets. */
export const story: readonly DemoPlace[] = [...lille, ...roubaix, ...tourcoing, ...east, ...west, ...south, ...doubles];
