import { describe, expect, it } from "vitest";

import { isShortened } from "./shortened.ts";

describe("a text that is published in a shorter form", () => {
  const words = "Monsieur Dupont, au 12, roule trop vite devant l’école.";
  it("may lose words and gain signs, never words", () => {
    expect(isShortened(words, words)).toBe(true);
    expect(isShortened(words, "[…] roule trop vite devant l’école.")).toBe(true);
    expect(isShortened(words, "Monsieur […] roule trop vite.")).toBe(true);
    expect(isShortened(words, "Monsieur Martin roule trop vite.")).toBe(false);
    expect(isShortened(words, "vite trop")).toBe(false);
    expect(isShortened(words, `${words} Je l’approuve.`)).toBe(false);
  });
});
