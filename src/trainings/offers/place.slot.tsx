import { sayInstant } from "#platform/i18n/say-when.ts";
import { FirstFew } from "#platform/ui/first-few.tsx";
import type { PlaceSlot } from "#places";
import { routes } from "../routes.ts";
import { sayFree, titleOf } from "../say.ts";
import { offersTexts } from "./offers.texts.ts";
import { findTaughtAt } from "./taught.query.ts";

/** On a place's page: what one learns there, each with its next session. */
export const placeSlot: PlaceSlot = {
  order: 9,
  async render({ db, locale, now }, { id }) {
    const taught = await findTaughtAt(db, id, now);
    if (taught.length === 0) return null;
    const t = offersTexts[locale];
    return (
      <section aria-labelledby="se-former" class="flow">
        <h2 id="se-former">{t.here}</h2>
        <FirstFew
          items={taught}
          most={6}
          list={(some) => (
            <ul>
              {some.map(({ module: { slug, words, translations }, next }) => (
                <li>
                  <a href={routes.show.href({ slug })}>{titleOf({ title: words.title, translations }, locale)}</a>
                  {next && `, ${sayInstant(next.from, locale)}, ${sayFree(next, locale)}`}
                </li>
              ))}
            </ul>
          )}
        />
        <p>
          <a href={routes.catalogue.href()}>{t.more}</a>
        </p>
      </section>
    );
  },
};
