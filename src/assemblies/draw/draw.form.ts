import type { Reader } from "#platform/web/reader.ts";
import { chances } from "../assembly.ts";
import type { DrawRow } from "../draws.query.ts";
import { drawTexts } from "./draw.texts.ts";
import type { Announced, Thrown } from "./seal.command.ts";

export function readAnnounced(form: Reader, now: Date): Announced {
  const t = drawTexts[form.locale].problems;
  const at = form.moment("quand", t.at);
  form.check("quand", at > now, t.past);
  return { chance: form.choice("hasard", chances, t.chance), source: form.line("source", 3, 300, t.source), at, place: form.line("lieu", 2, 200, t.place) };
}

export function readThrown(form: Reader, { chance }: Pick<DrawRow, "chance">): Thrown {
  const t = drawTexts[form.locale].problems;
  const witnesses = form.has("temoins") ? form.line("temoins", 2, 500, t.witnesses) : null;
  if (chance === "value") return { figures: null, value: form.line("valeur", 3, 300, t.value), witnesses };
  const figures = [1, 2, 3].map((at) => form.text(`chiffre_${at}`)).join("");
  form.check("chiffre_1", /^\d{3}$/.test(figures), t.figures);
  return { figures, value: null, witnesses };
}
