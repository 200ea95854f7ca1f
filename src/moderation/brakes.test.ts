import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { brakesOf, countLinks, isRepeatable, wordsOf } from "./brakes.ts";

const calm = { links: 0, sameTexts: 0, textsInHour: 0, accountHours: 500, suspended: false };

describe("a text waits for review when", () => {
  it.each([
    ["nothing speaks against it", calm, []],
    ["a decision on another of its author’s texts asks for it", { ...calm, suspended: true }, ["suspended"]],
    ["its author has written six others within the hour", { ...calm, textsInHour: 6 }, ["rate"]],
    ["it holds more than two links", { ...calm, links: 3 }, ["links"]],
    ["the same words were written this week", { ...calm, sameTexts: 1 }, ["identical"]],
    ["its account is an hour old and it links elsewhere", { ...calm, accountHours: 1, links: 1 }, ["new_account"]],
    ["its author has no account and writes a third time", { ...calm, accountHours: null, textsInHour: 3 }, ["new_account"]],
    ["its account is an hour old, without more", { ...calm, accountHours: 1 }, []],
  ] as const)("%s", (_, writing, brakes) => {
    expect(brakesOf(writing)).toEqual(brakes);
  });

  it("more of anything never lets through what less of it held", () => {
    const writing = fc.record({
      links: fc.nat(6),
      sameTexts: fc.nat(3),
      textsInHour: fc.nat(10),
      accountHours: fc.option(fc.nat(100)),
      suspended: fc.boolean(),
    });
    fc.assert(
      fc.property(writing, fc.constantFrom("links", "sameTexts", "textsInHour"), (one, more) => {
        const held = brakesOf(one);
        expect(brakesOf({ ...one, [more]: one[more] + 1 })).toEqual(expect.arrayContaining(held));
      }),
    );
  });
});

describe("texts", () => {
  it("are the same whatever their accents, case and signs", () => {
    expect(wordsOf("  Achetez… MAINTENANT, éh !")).toBe(wordsOf("achetez maintenant eh"));
  });

  it("count their links, in any writing", () => {
    expect(countLinks("voir https://a.example, HTTP://b.example et www.c.example; pas a.example")).toBe(3);
  });

  it("that are short may be said twice", () => {
    expect([isRepeatable("Oui, merci."), isRepeatable("La salle du fond est ouverte le samedi.")]).toEqual([true, false]);
  });
});
