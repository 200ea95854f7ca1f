import { describe, expect, it } from "vitest";

import { readAgenda } from "./meeting.ts";

describe("an agenda", () => {
  it("is read line by line, hours as people write them", () => {
    expect(readAgenda("18 h 30 Accueil\n\n19:00 – Trois questions\n20h Suite\nClôture\n25 h 10 jamais\n12 idées")).toEqual([
      { clock: "18:30", what: "Accueil" },
      { clock: "19:00", what: "Trois questions" },
      { clock: "20:00", what: "Suite" },
      { clock: null, what: "Clôture" },
      { clock: null, what: "25 h 10 jamais" },
      { clock: null, what: "12 idées" },
    ]);
  });
});
