import type { Locale } from "#platform/i18n/locale.ts";
import type { Visit } from "#platform/web/page.tsx";
import { readPublisher } from "../publisher/publisher.query.ts";
import { fill, type House, keptBlank } from "./blanks.ts";
import { houseTexts } from "./house-texts.ts";
import type { LegalPage } from "./house.ts";
import { type KeptArea, keptAreas } from "./kept.ts";
import type { LegalText } from "./legal-text.query.ts";

/** A text as people read it, each blank filled with what is known today. */
export interface FilledText {
  readonly title: string;
  readonly lead: string;
  /** Markdown, in parts: between two of them stands what is kept. */
  readonly body: readonly string[];
  readonly kept: {
    readonly areas: readonly KeptArea[];
    /** Of the page on which it stands. */
    readonly address: string;
    /** To search and to print. */
    readonly unfolded: boolean;
  };
  /** Which language the body is in: a publisher may have written in French alone. */
  readonly language: Locale;
}

type HouseVisit = Pick<Visit, "db" | "offers" | "settings" | "metropolis" | "locale" | "url">;

const houseOf = ({ settings, metropolis }: HouseVisit): House => ({
  metropolis,
  contact: settings.ERROR_CONTACT ?? null,
});

/** `written`: a version of the publisher's; null: the house's own. */
export async function showText(visit: HouseVisit, page: LegalPage, written: LegalText | null): Promise<FilledText> {
  const { db, locale } = visit;
  const publisher = await readPublisher(db);
  const { title, lead, body } = houseTexts[locale][page];
  const own = written?.[locale] ?? written?.fr ?? null;
  const language = own === null || written?.[locale] ? locale : "fr";
  const filled = (text: string) => fill(text, publisher, houseOf(visit), language);
  const parts = filled(own ?? body).split(`{${keptBlank}}`);
  const kept = { areas: keptAreas(visit.offers, visit.settings, language), address: visit.url.pathname, unfolded: visit.url.searchParams.has("tout") };
  return { title: fill(title, publisher, houseOf(visit), locale), lead, body: parts, kept, language };
}
