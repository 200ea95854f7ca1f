import { expect, it } from "vitest";

import { sayWrittenHours } from "./say-written-hours.ts";

it.each([
  ["Mo-Fr 09:00-12:30,13:30-18:00; PH off", "lun.–ven. 9\u00a0h–12\u00a0h\u00a030, 13\u00a0h\u00a030–18\u00a0h\u202f; jours fériés fermé"],
  ["We,Sa 14:00-19:00", "mer., sam. 14\u00a0h–19\u00a0h"],
  ["Apr-Sep Sa 10:00-12:00", "avr.–sept. sam. 10\u00a0h–12\u00a0h"],
  ["24/7", "jour et nuit"],
  ['Mo 09:00-12:00 open "sans rendez-vous Mo-Fr"', "lun. 9\u00a0h–12\u00a0h sans rendez-vous Mo-Fr"],
  ["", ""],
])("hours in OpenStreetMap syntax are said as people write them: %s", (written, said) => expect(sayWrittenHours(written, "fr")).toBe(said));
