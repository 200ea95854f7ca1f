import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readTypedHours, sayWrittenHours } from "#places";
import { accesses, type Comfort, comforts, defaults, type Details, type Kind, kinds, type Period, periods, type Settings } from "../resource.ts";
import type { Resource } from "../resources.query.ts";
import { accessWords, audienceWords, comfortWords, kindWords, periodWords } from "../address-words.ts";
import { type AudienceReading, readAudience } from "./audience.form.ts";
import { editTexts } from "./edit.texts.ts";
import type { Choosable } from "./owners.query.ts";

function word<const code extends string>(form: Reader, name: string, codes: readonly code[], words: Readonly<Record<code, string>>, problem: string): code {
  const found = codes.find((one) => words[one] === form.text(name));
  form.check(name, found !== undefined, problem);
  return found ?? codes[0]!;
}

interface EditContext {
  readonly places: readonly Choosable[];
  /** What it may contain. */
  readonly siblings: readonly Choosable[];
  /** Its own hours until now. */
  readonly before: string | null;
  /** The structures that were typed. */
  readonly named: AudienceReading;
}

/** All that is typed of a resource, at one of these places. */
export function readDetails(form: Reader, { places, siblings, before, named }: EditContext): Details {
  const t = editTexts[form.locale].problems;
  const placeId = places.find(({ id }) => id === form.text("lieu"))?.id ?? "";
  form.check("lieu", placeId !== "", t.place);
  const kind = word(form, "genre", kinds, kindWords, t.kind);
  const parts = form.choices(
    "parties",
    siblings.map(({ id }) => id),
    t.parts,
  );
  const quantity = form.has("nombre") ? form.whole("nombre", 1, 200, t.quantity) : 1;
  form.check("nombre", parts.length === 0 || quantity === 1, t.quantityWhole);
  const free = form.ticked("gratuit");
  const priceNote = form.line("prix", 0, 300, t.long) || null;
  form.check("prix", free || priceNote !== null, t.price);
  const typedHours = form.line("heures", 0, 1000, t.long);
  const hours = typedHours === "" ? null : readTypedHours(typedHours, before, form.locale);
  form.check("heures", typedHours === "" || hours !== null, t.hours);
  return {
    ...{ placeId, kind, parts, quantity, free, hours, priceNote: free ? null : priceNote, words: readWords(form, ""), translations: readTranslations(form) },
    capacity: form.has("places") ? form.whole("places", 1, 2000, t.capacity) : null,
    includes: readComforts(form),
    wheelchair: word(form, "fauteuil", accesses, accessWords, t.wheelchair),
    ...readSettings(form, kind),
    ...readAudience(form, named),
  };
}

function readWords(form: Reader, suffix: "" | "_en" | "_nl") {
  const t = editTexts[form.locale].problems;
  return {
    name: form.line(`nom${suffix}`, 2, 100, t.name),
    about: form.lines(`texte${suffix}`, 10, 4000, t.about),
    rules: form.lines(`consignes${suffix}`, 0, 2000, t.long) || null,
  };
}

/** A translation is whole, or there is none: half of one would mix two languages on a page. */
function readTranslations(form: Reader): Details["translations"] {
  const typed = (suffix: "_en" | "_nl") => (["nom", "texte", "consignes"].some((name) => form.has(name + suffix)) ? readWords(form, suffix) : null);
  const [en, nl] = [typed("_en"), typed("_nl")];
  return { ...(en && { en }), ...(nl && { nl }) };
}

function readComforts(form: Reader): Comfort[] {
  const typed = form.choices("equipement", Object.values(comfortWords), editTexts[form.locale].problems.includes);
  return comforts.filter((one) => typed.includes(comfortWords[one]));
}

/** What is left empty is as usual for its kind. */
function readSettings(form: Reader, kind: Kind): Omit<Settings, "structureMinutes" | "structureCount" | "structurePer"> {
  const t = editTexts[form.locale].problems;
  const usual = defaults[kind];
  const number = (name: string, min: number, max: number, otherwise: number) => (form.has(name) ? form.whole(name, min, max, t.number(min, max)) : otherwise);
  const step = number("pas", 15, 60, usual.step);
  form.check("pas", [15, 30, 60].includes(step), t.step);
  const [shortest, longest] = [number("duree_min", 15, 1440, usual.shortest), number("duree_max", 15, 1440, usual.longest)];
  form.check("duree_max", shortest <= longest, t.lengths);
  form.check("duree_min", shortest % step === 0, t.multiple);
  const per = form.has("quota_par") ? word(form, "quota_par", periods, periodWords, t.quotaPer) : null;
  const quotaMinutes = form.has("quota_heures") ? 60 * form.whole("quota_heures", 1, 744, t.number(1, 744)) : null;
  const quotaCount = form.has("quota_nombre") ? form.whole("quota_nombre", 1, 500, t.number(1, 500)) : null;
  const limited = quotaMinutes !== null || quotaCount !== null;
  form.check("quota_par", !limited || per !== null, t.quotaPer);
  const quotaPer: Period | null = limited ? per : null;
  return {
    ...{ step, shortest, longest, quotaMinutes, quotaCount, quotaPer },
    notice: 60 * number("delai", 0, 1440, usual.notice / 60),
    horizon: number("horizon", 1, 730, usual.horizon),
    before: number("avant", 0, 240, usual.before),
    after: number("apres", 0, 240, usual.after),
    approval: form.ticked("accord"),
    lapse: number("reponse", 1, 336, usual.lapse),
    cancel: 60 * number("annulation", 0, 720, usual.cancel / 60),
    atOnce: number("a_la_fois", 1, 200, usual.atOnce),
  };
}

const typed = (value: number | null) => (value === null ? "" : String(value));

/** A resource as its form holds it. */
export function valuesOf(resource: Resource, locale: Locale): Values {
  const { words, translations, kind, placeId, parts, quantity, capacity, includes, wheelchair, free, priceNote, hours, version } = resource;
  const wordsOf = (one: Partial<Details["words"]> | undefined, suffix: string) => ({
    ...{ [`nom${suffix}`]: one?.name ?? "", [`texte${suffix}`]: one?.about ?? "", [`consignes${suffix}`]: one?.rules ?? "" },
  });
  return {
    ...{ lieu: placeId, genre: kindWords[kind], ...wordsOf(words, ""), ...wordsOf(translations.en, "_en"), ...wordsOf(translations.nl, "_nl") },
    ...{ parties: [...parts], nombre: typed(quantity), places: typed(capacity), equipement: includes.map((one) => comfortWords[one]) },
    ...{
      fauteuil: accessWords[wheelchair],
      gratuit: free ? "1" : "",
      prix: priceNote ?? "",
      heures: hours === null ? "" : sayWrittenHours(hours, locale),
      version: String(version),
    },
    ...settingsValues(resource),
    ...{ public: audienceWords[resource.audience], sans_compte: resource.guests ? "1" : "" },
  };
}

/** Settings as fields: hours where minutes would be long. */
function settingsValues(settings: Settings): Values {
  const { structureMinutes, structureCount, structurePer } = settings;
  const { step, shortest, longest, notice, horizon, before, after, approval, lapse, cancel, quotaMinutes, quotaCount, quotaPer, atOnce } = settings;
  return {
    ...{ pas: typed(step), duree_min: typed(shortest), duree_max: typed(longest), delai: typed(notice / 60), horizon: typed(horizon) },
    ...{ avant: typed(before), apres: typed(after), accord: approval ? "1" : "", reponse: typed(lapse), annulation: typed(cancel / 60) },
    ...{ quota_heures: typed(quotaMinutes === null ? null : quotaMinutes / 60), quota_nombre: typed(quotaCount), a_la_fois: typed(atOnce) },
    quota_par: quotaPer === null ? "" : periodWords[quotaPer],
    ...{ structure_heures: typed(structureMinutes === null ? null : structureMinutes / 60), structure_nombre: typed(structureCount) },
    structure_par: structurePer === null ? "" : periodWords[structurePer],
  };
}
