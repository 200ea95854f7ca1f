import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isRna, isSiret, saySiret, tidyNumber } from "./structure.ts";

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const keyed = (start: string) => [...Array(10).keys()].map((key) => start + key).filter(isSiret);

describe("a SIRET", () => {
  it("has exactly one control key", () => {
    fc.assert(
      fc.property(
        digits(13).filter((start) => !start.startsWith("356000000") && !/^0+$/.test(start)),
        (start) => keyed(start).length === 1,
      ),
    );
  });

  it("shows one mistyped digit, and two neighbours typed in the wrong order, but for 09 and 90", () => {
    fc.assert(
      fc.property(
        digits(13).filter((start) => !start.startsWith("356") && !/^0+$/.test(start)),
        fc.nat(13),
        fc.integer({ min: 1, max: 9 }),
        (start, at, shift) => {
          const good = keyed(start)[0]!;
          const slipped = good.slice(0, at) + ((Number(good[at]) + shift) % 10) + good.slice(at + 1);
          expect(isSiret(slipped)).toBe(false);
          const [a, b] = [good[at]!, good[at + 1]];
          if (b === undefined || a === b || `${a}${b}` === "09" || `${a}${b}` === "90") return;
          expect(isSiret(good.slice(0, at) + b + a + good.slice(at + 2))).toBe(false);
        },
      ),
    );
  });

  it("of La Poste may add up to a multiple of five instead", () => {
    expect(isSiret("35600000000048")).toBe(true);
    expect(isSiret("35600000049837")).toBe(true);
    expect(isSiret("35600000049838")).toBe(false);
    fc.assert(fc.property(digits(4), (establishment) => keyed(`356000000${establishment}`).length >= 2));
  });

  it("is read with the spaces that people copy, and said in groups", () => {
    fc.assert(
      fc.property(digits(14), fc.array(fc.constantFrom(" ", "\u00a0", "\u202f", ".", "-", ""), { minLength: 14, maxLength: 14 }), (siret, gaps) => {
        expect(tidyNumber([...siret].map((digit, at) => digit + gaps[at]).join(""))).toBe(siret);
        expect(tidyNumber(saySiret(siret))).toBe(siret);
      }),
    );
  });

  it.each(["", "0", "00000000000000", "1234567890123", "123456789012345", "7328293200007a", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"])("is not %j", (typed) =>
    expect(isSiret(typed)).toBe(false),
  );
  it("is 732 829 320 00074", () => expect(isSiret(tidyNumber("732 829 320 00074"))).toBe(true));
});

describe("the number of an association", () => {
  it("is W and nine digits", () => {
    fc.assert(
      fc.property(
        digits(9).filter((number) => number !== "000000000"),
        (number) => isRna(`W${number}`) && isRna(tidyNumber(` w${number} `)) && !isRna(number) && !isRna(`W${number}0`) && !isRna(`W${number.slice(1)}`),
      ),
    );
    expect(isRna("W000000000")).toBe(false);
  });
});
