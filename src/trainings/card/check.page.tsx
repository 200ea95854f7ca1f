import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { keptAt, sayLast, titleOf } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { initialsOf, readCode } from "./card-code.ts";
import { cardTexts } from "./card.texts.ts";
import { type Authorisation, findCarded } from "./own.query.ts";

/**
 * What a card opens, for whoever scans it at the machine: initials, the module, until when. Nothing is asked of who scans, and what the house
 * has not signed is not found. A card that its holder replaced says so, and nothing else.
 */
export default page("trainings/card", routes.check, {
  access: anyone,
  async get({ db, params, settings, now, locale }) {
    const read = readCode(settings, params.card);
    const found = read && (await findCarded(db, read.id, now));
    if (!read || !found) throw new NotFound();
    const replaced = found.card !== read.card;
    return {
      title: cardTexts[locale].checkTitle,
      robots: "noindex",
      ...(replaced ? { status: 410 as const } : {}),
      body: replaced ? <Replaced /> : <Check found={found} now={now} />,
    };
  },
});

function Replaced() {
  const t = useTexts(cardTexts);
  return (
    <PageFrame title={t.checkTitle} ground="surface">
      <Notice tone="danger" title={t.replaced} text={t.replacedNext} />
    </PageFrame>
  );
}

const tones = { valid: "ok", expired: "danger", suspended: "danger" } as const;

function Check({ found, now }: { found: Authorisation; now: Date }) {
  const t = useTexts(cardTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.checkTitle} ground="surface" flow>
      <Notice tone={tones[found.standing]} title={t.answers[found.standing]} text={t.asOf(sayInstant(now, locale))} />
      <Facts
        facts={[
          [t.initials, initialsOf(found.holder)],
          [t.module, titleOf(found, locale)],
          [t.given, keptAt(found, locale)],
          [t.last, found.until ? sayLast(found.until, locale) : general.endless],
        ]}
        wide
      />
      <p class="soft">{t.checkLead}</p>
    </PageFrame>
  );
}
