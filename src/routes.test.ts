import { expect, it } from "vitest";

import { findPage } from "#platform/web/house.ts";
import { rooms } from "./app.ts";

const pages = rooms.flatMap((room) => room.pages ?? []);

it("leads each address to its own page, in whatever order rooms list theirs", () => {
  const addresses = pages.map(({ path: { pattern } }) => pattern.replaceAll(/:(\w+)/g, "x"));
  const orders = [pages, pages.toReversed()];
  for (const order of orders) {
    expect(addresses.map((address) => findPage(address, order)?.page.path.pattern)).toEqual(pages.map(({ path: { pattern } }) => pattern));
  }
});

it("gives each address to one page", () => {
  const shapes = pages.map(({ path: { pattern } }) => pattern.replaceAll(/:\w+/g, ":"));
  expect(shapes.filter((shape, at) => shapes.indexOf(shape) < at)).toEqual([]);
});
