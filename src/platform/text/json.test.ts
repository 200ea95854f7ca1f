import { expect, it } from "vitest";

import { namesOf, readJson } from "./json.ts";

it("reads what people keep, and brackets in words are no depth", () => {
  const value = { a: [[1, '\\"[[{'], "[".repeat(500)], b: null };
  expect(readJson(JSON.stringify(value))).toEqual(value);
  for (const text of ["", "{", '{"a":"', '"\\']) expect(readJson(text)).toBeUndefined();
});

it("reads nothing that lies in lists a hundred thousand deep", () => {
  expect(readJson("[".repeat(100_000) + "]".repeat(100_000))).toBeUndefined();
  expect(readJson(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toBeUndefined();
  expect(readJson("[".repeat(64) + "]".repeat(64))).toBeDefined();
});

it("makes no table of records that share no name", () => {
  expect(namesOf([{ b: 1 }, { a: 1, b: 2 }])).toEqual(["b", "a"]);
  expect(namesOf(Array.from({ length: 2_000 }, (_, at) => ({ [`n${at}`]: 1 })))).toBeNull();
});
