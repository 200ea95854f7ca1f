import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Module } from "../modules.query.ts";
import type { Details, Kind, Words } from "../training.ts";
import { editTexts } from "./edit.texts.ts";
import type { Choosable } from "./owners.query.ts";

export const kindWords = { safety: "securite", competency: "savoir-faire" } as const satisfies Record<Kind, string>;

/** As forms name what the metropolis keeps. */
export const ofMetropolis = "metropole";

interface ModuleChoices {
  readonly places: readonly Choosable[];
  /** Whether this person may write for the metropolis. */
  readonly all: boolean;
  /** Modules that this one may build upon. */
  readonly needs: readonly Choosable[];
}

/** All that is typed of a module. */
export function readDetails(form: Reader, { places, all, needs }: ModuleChoices): Details {
  const t = editTexts[form.locale].problems;
  const place = form.choice("lieu", [...places.map(({ id }) => id), ...(all ? [ofMetropolis] : [])], t.place);
  const kind = form.choice("genre", Object.values(kindWords), t.kind) === kindWords.safety ? "safety" : "competency";
  return {
    placeId: place === ofMetropolis ? null : place,
    kind,
    words: readWords(form, ""),
    translations: readTranslations(form),
    months: form.has("mois") ? form.whole("mois", 1, 240, t.months) : null,
    needs: form.choices(
      "avant",
      needs.map(({ id }) => id),
      t.needs,
    ),
  };
}

function readWords(form: Reader, suffix: "" | "_en" | "_nl"): Words {
  const t = editTexts[form.locale].problems;
  return { title: form.line(`titre${suffix}`, 2, 100, t.title), about: form.lines(`texte${suffix}`, 10, 4000, t.about) };
}

/** A translation is whole, or there is none: half of one would mix two languages on a page. */
function readTranslations(form: Reader): Details["translations"] {
  const typed = (suffix: "_en" | "_nl") => (["titre", "texte"].some((name) => form.has(name + suffix)) ? readWords(form, suffix) : null);
  const [en, nl] = [typed("_en"), typed("_nl")];
  return { ...(en && { en }), ...(nl && { nl }) };
}

/** What the form holds of a module that is changed. */
export const valuesOf = ({ placeId, kind, words, translations: { en, nl }, months, needs, version }: Module): Values => ({
  ...{ lieu: placeId ?? ofMetropolis, genre: kindWords[kind], titre: words.title, texte: words.about, mois: months === null ? "" : String(months) },
  ...{ avant: [...needs], version: String(version) },
  ...{ titre_en: en?.title ?? "", texte_en: en?.about ?? "", titre_nl: nl?.title ?? "", texte_nl: nl?.about ?? "" },
});
