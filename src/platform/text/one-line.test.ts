import { expect, it } from "vitest";

import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "./markdown.ts";
import { onOneLine } from "./one-line.ts";

it("keeps the spaces that hold a mark to its word, and no other white space", () => {
  expect(onOneLine(" Qui\u00a0:\n\n un\t\u2003jury\u202f? ")).toBe("Qui\u00a0: un jury\u202f?");
  expect(onOneLine("Une place \u00a0 \n: là")).toBe("Une place\u00a0: là");
  expect(beginningOf("Une place\u00a0:\nla rue")).toBe("Une place\u00a0: la rue");
  expect(plainText("**Une place**\u00a0:\n\n- la rue\u202f!")).toBe("Une place\u00a0: la rue\u202f!");
  expect(beginningOf(`${"mot ".repeat(60)}fin`).endsWith("…")).toBe(true);
});
