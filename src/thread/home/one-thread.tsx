import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Offers } from "#platform/offers.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { knotsOf, Named } from "../walk/knots.tsx";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { homeTexts } from "./home.texts.ts";
import { findStory, type Story } from "./story.query.ts";

/** A band of the home: one thread, from its first thing to its last. The home belongs to a room that this one need not know. */
export const oneThread: Offers["homeSlots"] = {
  order: 20,
  part: { key: "thread", says: { fr: "Un fil raconté", en: "One thread told", nl: "Eén draad verteld" } },
  async render({ db, locale, offers }) {
    const found = await findStory(db, offers, locale);
    return found && <OneThread {...found} />;
  },
};

function OneThread({ thread, start, first }: Story) {
  const t = useTexts(homeTexts);
  const locale = useLocale();
  return (
    <Band label={t.title}>
      <SectionHead title={t.title} more={<Go href={routes.stories.href()}>{t.others}</Go>}>
        <Named one={first} locale={locale} />
        {t.lead} <a href={routes.show.href({ kind: start.kind, id: start.id })}>{threadTexts[locale].see}</a>
      </SectionHead>
      <Thread flat knots={knotsOf(thread, locale).map(({ children: _, ...knot }) => knot)} />
    </Band>
  );
}
