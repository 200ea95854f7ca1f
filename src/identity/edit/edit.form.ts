import { formatNumber } from "#platform/i18n/format.ts";
import { type Colour, isColour } from "#engines/colour/contrast.ts";
import { headingTypes, roofs } from "#platform/appearance/appearance.ts";
import { darkOf, type Failure, failures, type Scheme } from "#platform/appearance/palette.ts";
import { type Locale, locales } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Identity, longestWords, type WordField, type Words } from "../identity.ts";
import { identityTexts } from "../identity.texts.ts";

export interface IdentityForm {
  readonly identity: Omit<Identity, "logo">;
  readonly after: number;
  readonly note: string;
  /** A new one; null: what there was stays, unless it is taken away. */
  readonly logo: File | null;
  readonly removesLogo: boolean;
  readonly logoAlt: string | null;
}

/** `parts`: keys of the parts that the home has today. */
export function readIdentity(form: Reader, parts: readonly string[]): IdentityForm {
  const t = identityTexts[form.locale];
  const name = form.line("name", 2, 60, t.nameWrong);
  const alone = form.ticked("logo_alone");
  const identity = {
    name,
    ...readColours(form),
    headings: form.choice("headings", headingTypes, t.chooseOne),
    roofs: form.choice("roofs", roofs, t.chooseOne),
    languages: [
      "fr" as const,
      ...form.choices(
        "languages",
        locales.filter((locale) => locale !== "fr"),
        t.chooseOne,
      ),
    ],
    ...readHome(form, parts),
    words: { fr: readWords(form, "fr"), en: readWords(form, "en"), nl: readWords(form, "nl") },
  };
  return {
    identity,
    after: form.version(),
    note: form.has("preview") ? "" : form.text("note"),
    logo: form.file("logo"),
    removesLogo: form.ticked("remove_logo"),
    logoAlt: alone ? name : null,
  };
}

/** What changed, for whoever reads the versions: asked when it is published, not when it is tried. */
export const checkNote = (form: Reader): string => form.line("note", 3, 300, identityTexts[form.locale].noteShort);

/** Both empty: the house's own. By night the same one lighter, unless it is told. */
function readColours(form: Reader): { light: string | null; dark: string | null } {
  const light = readColour(form, "light", "light");
  const dark = readColour(form, "dark", "dark");
  if (!light) {
    form.check("light", !dark, identityTexts[form.locale].lightFirst);
    return { light: null, dark: null };
  }
  return { light, dark: dark ?? darkOf(light) };
}

function readColour(form: Reader, field: "light" | "dark", scheme: Scheme): Colour | null {
  const t = identityTexts[form.locale];
  const typed = form.text(field).toLowerCase();
  if (typed === "") return null;
  const colour = typed.startsWith("#") ? typed : `#${typed}`;
  if (!isColour(colour)) {
    form.check(field, false, t.colourWrong);
    return null;
  }
  const [worst] = failures(colour, scheme);
  form.check(field, !worst, worst ? sayFailure(worst, form.locale) : "");
  return colour;
}

/** "le texte coloré (#ffcc00) sur le fond des pages (#fbf8f2)…": which pair fails, and by how much. */
function sayFailure({ ink, ground, colours: [one, other], ratio }: Failure, locale: Locale): string {
  const t = identityTexts[locale];
  // Never rounded up to what would be enough.
  return t.unreadable(
    t.inks[ink],
    one,
    t.grounds[ground],
    other,
    formatNumber(Math.floor(ratio * 10) / 10, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
}

function readHome(form: Reader, parts: readonly string[]): { homeOrder: string[]; homeHidden: string[] } {
  const t = identityTexts[form.locale];
  const places = parts.map((key, at) => {
    const typed = form.text(`place_${key}`);
    form.check(`place_${key}`, /^\d{0,2}$/.test(typed), t.placeWrong);
    return { key, place: typed === "" ? at + 1 : Number(typed), typed: typed !== "", at };
  });
  const inOrder = places.toSorted((a, b) => a.place - b.place || Number(b.typed) - Number(a.typed) || a.at - b.at).map(({ key }) => key);
  // The order that rooms give is none of one's own: a new part finds its place.
  const homeOrder = inOrder.every((key, at) => key === parts[at]) ? [] : inOrder;
  return { homeOrder, homeHidden: parts.filter((key) => form.ticked(`hide_${key}`)) };
}

function readWords(form: Reader, locale: Locale): Words {
  const t = identityTexts[form.locale];
  const line = (field: WordField) => form.line(`${field}_${locale}`, 0, longestWords[field], t.tooLong(longestWords[field])) || null;
  const words = { tagline: line("tagline"), motto: line("motto"), heading: line("heading"), lead: line("lead"), help: line("help") };
  const signature = form.lines(`signature_${locale}`, 0, longestWords.signature, t.tooLong(longestWords.signature)) || null;
  for (const [field, text] of Object.entries({ ...words, signature })) {
    form.check(`${field}_${locale}`, text === null || text.length >= 2, t.tooShort);
    // What other languages say is shown where French says something.
    form.check(`${field}_fr`, locale === "fr" || text === null || form.text(`${field}_fr`) !== "", t.frenchFirst);
  }
  return { ...words, signature };
}
