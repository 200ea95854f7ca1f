// Run by hours.test.ts in processes of their own, one with TZ=Europe/Paris, one with TZ=UTC: there the library, as published, is the judge.
import { createRequire } from "node:module";
import type OpeningHours from "opening_hours";
import type { nominatim_object } from "opening_hours";

import { hoursExamples } from "./hours.examples.ts";

const Library = createRequire(import.meta.url)("opening_hours") as typeof OpeningHours;
const lille = { lat: "50.6365", lon: "3.0635", address: { country_code: "fr", state: "Hauts-de-France" } } as unknown as nominatim_object;
const [instants, starts] = JSON.parse(process.argv[2]!) as [number[], number[]];

/** "!" where the library throws. */
function ask<T>(question: () => T): T | "!" {
  try {
    return question();
  } catch {
    return "!";
  }
}

const answers = hoursExamples.map((text) => {
  const hours = ask(() => new Library(text, lille));
  if (hours === "!") return null;
  const stateAt = (instant: number) => {
    const [open, , unknown] = hours.getStatePair(new Date(instant));
    return unknown ? "?" : open ? "o" : ".";
  };
  return {
    states: instants.map((at) => ask(() => stateAt(at))).join(""),
    // Without a limit it looks for years, and for some strings for ever.
    changes: starts.map((at) => ask(() => hours.getNextChange(new Date(at), new Date(at + 100 * 86_400_000))?.getTime() ?? null)),
  };
});
process.stdout.write(JSON.stringify(answers));
