import { bookingRoutes } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ModuleForVisitor } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { keptAt, sayFree, sayLast, sayMonths, sayWhen, titleOf, wordsIn } from "../say.ts";
import type { Session } from "../sessions.query.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import type { Need, OpenedResource, OwnStanding } from "./show.query.ts";
import { showTexts } from "./show.texts.ts";

interface ShowProps {
  module: ModuleForVisitor;
  needs: readonly Need[];
  opens: readonly OpenedResource[];
  sessions: readonly Session[];
  own: OwnStanding | null;
  /** They keep or teach it. */
  handles: boolean;
}

export function Show(props: ShowProps) {
  const { module, handles } = props;
  const t = useTexts(showTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={wordsIn(module, locale).title}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      badges={<Badge>{general.kinds[module.kind]}</Badge>}
      lead={t.lead(keptAt(module, locale), sayMonths(module.months, locale))}
      actions={
        handles && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.manage.href({ id: module.id })}>
            {t.manage}
          </ButtonLink>
        )
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing {...props} />
          <Sessions {...props} />
        </div>
        <aside class="flow">
          <What {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Standing({ module, own }: ShowProps) {
  const t = useTexts(showTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <>
      {!module.told && <Notice tone="warn" title={t.notTold} text={t.notToldNext} />}
      {own && (
        <Notice tone={own.standing === "valid" ? "ok" : "warn"} title={t.own[own.standing]}>
          <p>
            {own.until ? t.until(sayLast(own.until, locale)) : general.endless} <a href={routes.card.href({ id: own.id })}>{t.seeOwn}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

function Sessions({ sessions, module }: ShowProps) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  return (
    <section aria-labelledby="seances">
      <SectionHead id="seances" title={t.sessions} />
      {sessions.length === 0 ? (
        <p>
          {t.none} {module.placeSlug && <a href={placeRoutes.show.href({ slug: module.placeSlug })}>{t.askPlace}</a>}
        </p>
      ) : (
        <Entries>
          {sessions.map((session) => (
            <Entry title={sayWhen(session, locale)} href={routes.session.href({ id: session.id })} meta={[session.heldName, sayFree(session, locale)]} />
          ))}
        </Entries>
      )}
    </section>
  );
}

function What({ module, needs, opens }: ShowProps) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  const { about, lang } = wordsIn(module, locale);
  const facts: Fact[] = [
    ...(needs.length === 0
      ? []
      : [
          [
            t.needs,
            <ul class="plain">
              {needs.map((one) => (
                <li>
                  <a href={routes.show.href({ slug: one.slug })}>{titleOf(one, locale)}</a>
                </li>
              ))}
            </ul>,
          ] satisfies Fact,
        ]),
    [
      t.opens,
      opens.length === 0 ? (
        t.opensNothing
      ) : (
        <ul class="plain">
          {opens.map(({ slug, name, translations, placeName, elsewhere }) => (
            <li>
              <a href={bookingRoutes.show.href({ slug })}>{(locale === "fr" ? undefined : translations[locale]?.name) ?? name}</a>, {placeName}
              {elsewhere && ` (${t.recognises})`}
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <TitledPart id="quoi" title={t.what}>
      <Written as="div" class="prose" lang={lang}>
        {about.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Written>
      <Facts facts={facts} />
    </TitledPart>
  );
}
