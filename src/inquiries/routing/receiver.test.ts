import { expect, it } from "vitest";

import { receiverOf, type Service } from "./receiver.ts";

const service = (id: string, communeCode: string | null, themes: string[], ended = false): Service => ({
  ...{ id, name: id, communeCode, themes, ended, mailbox: null, days: 10 },
});
const services = [
  service("metropolis", null, []),
  service("transport", null, ["mobility"]),
  service("roubaix", "59512", []),
  service("roubaix-housing", "59512", ["housing"]),
  service("roubaix-old", "59512", ["mobility"], true),
];
const to = (theme: Parameters<typeof receiverOf>[1]["theme"], communeCode: string | null) => receiverOf(services, { theme, communeCode })?.id ?? null;

it("sends a question where its theme is known, first in its commune, else to who takes everything", () => {
  expect(to("housing", "59512")).toBe("roubaix-housing");
  expect(to("mobility", "59512")).toBe("transport");
  expect(to("health", "59512")).toBe("roubaix");
  expect(to("health", "59350")).toBe("metropolis");
  expect(to("housing", null)).toBe("metropolis");
});

it("leaves it to an agent where no department takes it", () => {
  expect(receiverOf([], { theme: "other", communeCode: null })).toBeNull();
  expect(receiverOf([service("only", "59512", ["housing"])], { theme: "housing", communeCode: "59350" })).toBeNull();
});
