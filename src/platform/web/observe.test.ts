import { expect, it } from "vitest";

import { traceOf } from "./observe.ts";

const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const headers = (traceparent: string) => new Headers({ traceparent });

it("names in the log the trace that a trusted proxy says, and nothing that somebody else wrote", () => {
  expect(traceOf(headers(`00-${trace}-00f067aa0ba902b7-01`), true)).toEqual({ trace });
  expect(traceOf(headers(`00-${trace}-00f067aa0ba902b7-01`), false)).toEqual({});
  for (const wrong of [
    "",
    "amina@exemple.fr",
    `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`,
    `00-${"0".repeat(32)}-00f067aa0ba902b7-01`,
    `00-${trace}x-00f067aa0ba902b7-01`,
  ])
    expect(traceOf(headers(wrong), true)).toEqual({});
});
