import type { Reader } from "#platform/web/reader.ts";
import { chances } from "../assembly.ts";
import type { DrawRow } from "../draws.query.ts";
import { drawTexts } from "./draw.texts.ts";
import type { DrawAnnouncement, DrawThrow } from "./seal.command.ts";

export function readAnnounced(form: Reader, now: Date): DrawAnnouncement {
  const t = drawTexts[form.locale].problems;
  const at = form.moment("quand", t.at);
  form.check("quand", at > now, t.past);
  return { chance: form.choice("hasard", chances, t.chance), source: form.line("source", 3, 300, t.source), at, place: form.line("lieu", 2, 200, t.place) };
}

export function readThrown(form: Reader, { chance }: Pick<DrawRow, "chance">): DrawThrow {
  const t = drawTexts[form.locale].problems;
  const witnesses = form.has("temoins") ? form.line("temoins", 2, 500, t.witnesses) : null;
  if (chance === "value") return { figures: null, value: form.line("valeur", 3, 300, t.value), witnesses };
  // One in each: two in the first and none in the second would be another list, or none that was seen on the dice.
  const figures = ["chiffre_1", "chiffre_2", "chiffre_3"].map((field) => {
    const figure = form.text(field);
    form.check(field, /^\d$/.test(figure), t.figures);
    return figure;
  });
  return { figures: figures.join(""), value: null, witnesses };
}
