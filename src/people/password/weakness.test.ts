import { expect, it } from "vitest";

import { weaknessOf } from "./weakness.ts";

const amina = { name: "Amina Delattre", email: "amina.del@exemple.fr" };

it.each([
  ["onze signes", "short"],
  ["x".repeat(201), "long"],
  ["AminaDelattre59", "own"],
  ["Délattre-amina!", "own"],
  ["aaaaaaaaaaaaaaaa", "plain"],
  ["abcabcabcabcabc", "plain"],
  ["motdepasse2026", "plain"],
  ["azertyuiop12", "plain"],
  ["012345678901", "plain"],
  ["Password1234", "plain"],
])("%j is refused: %s", (password, weakness) => {
  expect(weaknessOf(password, amina)).toBe(weakness);
});

it.each(["quatre moulins à vent", "Amina aime les frites de Roubaix", "k7-gelbe-Fahrräder", "mon azerty préféré est en bois"])("%j is taken", (password) => {
  expect(weaknessOf(password, amina)).toBeNull();
});
