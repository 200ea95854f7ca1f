import { expect, it } from "vitest";

import { tracesInAnswer, tracesInQuestion } from "./traces.ts";

const asker = { name: "Amina Delattre", email: "amina@exemple.fr", words: "Appelez-moi au 06 12 34 56 78, je suis au 3 rue des Lilas." };

it.each([
  ["Écrivez à amina@exemple.fr", ["email"]],
  ["Mon numéro : 06.12.34.56.78", ["phone"]],
  ["+33 6 12 34 56 78", ["phone"]],
  ["Mon numéro est 2 84 05 59 350 123 45", ["number"]],
  ["IBAN FR76 3000 4000 0312 3456 7890 143", ["number"]],
  ["Madame DELATTRE demande", ["name"]],
  ["Amina demande où réparer un vélo", []],
  ["Où réparer un vélo en 2026 à 59000 Lille, ligne 42 ?", []],
])("sees what tells who asked in “%s”", (text, traces) => expect(tracesInQuestion(text, asker)).toEqual(traces));

it("lets an answer give a department's number, not the asker's", () => {
  expect(tracesInAnswer("Appelez le 03 20 00 00 00 ou guichet@ville.example.", asker)).toEqual([]);
  expect(tracesInAnswer("Nous vous rappelons au 0612345678.", asker)).toEqual(["contact"]);
  expect(tracesInAnswer("Nous écrivons à AMINA@exemple.fr.", asker)).toEqual(["contact"]);
  expect(tracesInAnswer("Bonjour madame Delattre,", asker)).toEqual(["name"]);
});
