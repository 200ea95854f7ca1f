import { describe, expect, it } from "vitest";

import { unsaid } from "../saving/place-facts.ts";
import { compare, type ComparedRecord, mergedFacts } from "./compared-facts.ts";
import { passOn, settle } from "./settle-facts.ts";

const place = (facts: Partial<ComparedRecord>): ComparedRecord => ({
  ...unsaid,
  name: "Lieu",
  insee_code: "59512",
  postal_code: "59100",
  address: "1 rue du Canal",
  held: [],
  known_on: "2026-01-01",
  ...facts,
});
const usual = (one: Partial<ComparedRecord>, other: Partial<ComparedRecord>) =>
  Object.fromEntries(compare(place(one), place(other)).differing.map(({ key, usual: side }) => [key, side]));

describe("the better of two facts", () => {
  it("is the one that is said, then the one written by hand, then the younger one", () => {
    expect(usual({ phone: null, known_on: "2026-02-01" }, { phone: "+33320000001" })).toEqual({ phone: "other" });
    expect(usual({ hours: "24/7", held: ["hours"] }, { hours: "Mo-Fr 09:00-18:00", known_on: "2026-02-01" })).toEqual({ hours: "one" });
    expect(usual({ capacity: 3 }, { capacity: 4, known_on: "2026-02-01" })).toEqual({ capacity: "other" });
    expect(usual({ capacity: 3 }, { capacity: 4 })).toEqual({ capacity: "one" });
  });

  it("is not asked for where both say the same, whatever the order of a list", () => {
    expect(usual({ activities: ["fablab", "coworking"] }, { activities: ["coworking", "fablab"] })).toEqual({});
  });
});

describe("facts that make sense only together", () => {
  it("come from one record", () => {
    const [one, other] = [place({ longitude: 3.1, latitude: 50.6 }), place({ longitude: 3.2, latitude: 50.6, location_precision: "street" })];
    expect(mergedFacts(one, other, { point: "other" })).toEqual({ longitude: 3.2, latitude: 50.6, location_precision: "street" });
  });

  it("go back together, or stay together when one of them was changed since", () => {
    const changed = {
      longitude: { before: 3.1, after: 3.2, source: "A" },
      latitude: { before: 50.6, after: 50.7, source: "A" },
      phone: { before: "1", after: "2", source: "A" },
    };
    expect(settle(changed, { longitude: 3.2, latitude: 50.7, phone: "2" }, []).restored).toEqual({ longitude: 3.1, latitude: 50.6, phone: "1" });
    expect(settle(changed, { longitude: 3.9, latitude: 50.7, phone: "2" }, [])).toEqual({ restored: { phone: "1" }, stayed: ["longitude", "latitude"] });
  });
});

it("two lists can be united, the kept one first", () => {
  const [one, other] = [place({ emails: ["b@exemple.fr", "a@exemple.fr"] }), place({ emails: ["a@exemple.fr", "c@exemple.fr"] })];
  expect(mergedFacts(one, other, { emails: "both" })).toEqual({ emails: ["b@exemple.fr", "a@exemple.fr", "c@exemple.fr"] });
});

it("a later merge is handed what was there before the one that is undone", () => {
  const undone = { phone: { before: "1", after: "2", source: "A" } };
  const later = [{ changed: { phone: { before: "2", after: "3", source: "B" } } }, { changed: { phone: { before: "3", after: "4", source: "C" } } }];
  expect(settle(undone, { phone: "4" }, later)).toEqual({ restored: {}, stayed: [] });
  expect(passOn(later, undone).map(({ changed }) => changed.phone)).toEqual([
    { before: "1", after: "3", source: "A" },
    { before: "3", after: "4", source: "C" },
  ]);
});
