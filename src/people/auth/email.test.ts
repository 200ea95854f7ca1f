import { expect, it } from "vitest";

import { readEmail } from "./email.ts";

it.each([
  ["Amina@Exemple.FR ", "amina@exemple.fr"],
  ["amina+lille@exemple.fr", "amina+lille@exemple.fr"],
  ["amina@me\u0301tropole.fr", "amina@xn--mtropole-b1a.fr"],
  ["amina@m\u00e9tropole.fr", "amina@xn--mtropole-b1a.fr"],
])("%j is the account %s", (typed, email) => {
  expect(readEmail(typed)).toBe(email);
});

it.each([
  undefined,
  "",
  "amina",
  "amina.exemple.fr",
  "amina@exemple",
  "@exemple.fr",
  "amina@exemple.fr, bilal@exemple.fr",
  "amina@exemple.fr\nBcc: bilal@exemple.fr",
  "amina@exemple.fr\rBcc: bilal",
  "Amina <amina@exemple.fr>",
  "am\u0456na@exemple.fr",
  `${"a".repeat(250)}@exemple.fr`,
])("%j is no address", (typed) => {
  expect(readEmail(typed)).toBeNull();
});
