import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { peopleRoutes } from "#people";
import { sayPrice, wordsOf } from "../directory/say-place.ts";
import { texts } from "../texts.ts";
import { accessModes, publics, specificCare } from "../vocabulary.ts";
import type { PlaceSheet } from "./show.query.ts";

/** "nl" → "Nederlands", in the reader's language; a code that nobody knows stays as it is. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function PlaceFactsList({ place }: { place: PlaceSheet }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const listed = (words: readonly string[]) => (words.length > 0 ? formatList(words, locale) : null);
  const access = [place.wheelchair ? t.wheelchair[place.wheelchair] : "", place.accessibility_note ?? ""].filter(Boolean).join(". ");
  return (
    <section aria-labelledby="pratique">
      <h2 id="pratique">{t.show.practical}</h2>
      <Facts
        wide
        facts={[
          [t.show.fees, sayPrice(place, locale)],
          [t.show.publics, listed(wordsOf(publics, place.publics, locale)) ?? t.show.everyone],
          [t.show.care, listed(wordsOf(specificCare, place.specific_care, locale))],
          [t.show.access, listed(wordsOf(accessModes, place.access_modes, locale))],
          [
            t.show.accessibility,
            place.access_libre_url ? (
              <>
                <Quoting words={place.accessibility_note}>{access}</Quoting> <a href={place.access_libre_url}>{t.show.accessLibre}</a>
              </>
            ) : (
              access && <Quoting words={place.accessibility_note}>{access}</Quoting>
            ),
          ],
          [t.show.capacity, place.capacity && plural(place.capacity, locale, t.show.capacityValue)],
          [t.show.desks, place.desks],
          [t.show.structure, place.runner ? <a href={peopleRoutes.structure.href({ id: place.runner.id })}>{place.runner.name}</a> : place.structure_name],
          [t.show.languages, listed(place.languages.map((code) => languageName(code, locale)))],
          [t.show.labels, listed([...place.programmes, ...place.training_labels, ...place.other_labels])],
          [t.show.target, place.target_group && t.show.targets[place.target_group]],
        ]}
      />
    </section>
  );
}
