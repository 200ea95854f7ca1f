import type { Db } from "#platform/db/db.ts";
import { isColour } from "#engines/colour/contrast.ts";
import { type Appearance, ownAppearance, type Roofs } from "#platform/appearance/appearance.ts";
import { sheetHref } from "#platform/display/sheet.ts";
import { locales, type Translated } from "#platform/i18n/locale.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { readTerritory } from "#territory";
import { findIdentity, houseIdentity } from "./identity.query.ts";
import type { Identity, WordField } from "./identity.ts";
import { wordsIn } from "./words-in.ts";

/** Departments of which the belfries and the gables in steps are: Nord and Pas-de-Calais. */
const flanders = ["59", "62"];

/** What the roofs are where nobody chose. */
export async function roofsOfTerritory(db: Db): Promise<Roofs> {
  const { communes } = await readTerritory(db);
  return communes.some(({ code }) => flanders.includes(code.slice(0, 2))) ? "flemish" : "plain";
}

/** How the house looks today. */
export async function askAppearance(db: Db): Promise<Appearance> {
  return appearanceOf((await findIdentity(db)) ?? houseIdentity(await roofsOfTerritory(db)));
}

/** The same of any version, or of one that is only tried. */
export function appearanceOf(identity: Identity): Appearance {
  const { name, logo, light, dark, headings, roofs, languages } = identity;
  const [day, night] = [light ?? "#a3341c", dark ?? "#f29a78"];
  // With the house's own colours, the type alone needs a sheet.
  const own = light === null && headings === "texturina";
  return {
    name,
    tagline: inAll(identity, "tagline"),
    logo: logo && { href: platformRoutes.attachment.href({ id: logo.fileId }), width: logo.width, height: logo.height, alt: logo.alt },
    sheet: own || !isColour(day) || !isColour(night) ? null : sheetHref({ light: day, dark: night, headings }),
    headings,
    roofs,
    locales: locales.filter((locale) => languages.includes(locale)),
    motto: inAll(identity, "motto"),
    letter: { accent: light ?? ownAppearance.letter.accent, signature: inAll(identity, "signature") },
    home: {
      heading: inAll(identity, "heading"),
      lead: inAll(identity, "lead"),
      order: identity.homeOrder,
      hidden: identity.homeHidden,
    },
  };
}

function inAll(identity: Identity, field: WordField): Translated | null {
  const [fr, en, nl] = (["fr", "en", "nl"] as const).map((locale) => wordsIn(identity, field, locale));
  return fr && en && nl ? { fr, en, nl } : null;
}
