import { isStructureKind, structureKinds } from "#people";
import { type PlaceBrief, placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { type findComingSessions, sayFree, sayWhen, titleOf, trainingRoutes } from "#trainings";
import { type findReports, visitRoutes } from "#visits";
import { StateBadge } from "../apply/frame.view.tsx";
import type { PathWay } from "../call.ts";
import { callsTexts } from "../calls.texts.ts";
import { sayTimes } from "../list/calls.view.tsx";
import type { Fit } from "../router/fits.ts";
import { routerTexts } from "../router/router.texts.ts";
import { routes } from "../routes.ts";
import type { OwnProject } from "./path.query.ts";
import { pathTexts, stepsOf } from "./path.texts.ts";

interface PathProps {
  way: PathWay;
  told: { readonly kind: string | null; readonly commune: string | null };
  communes: readonly { readonly code: string; readonly name: string }[];
  /** Calls whose rules the project meets, as far as it was told. */
  fits: readonly Fit[];
  mine: readonly OwnProject[];
  sessions: Awaited<ReturnType<typeof findComingSessions>>;
  /** That are open, near the commune that was told. */
  places: readonly PlaceBrief[];
  reports: Awaited<ReturnType<typeof findReports>>["rows"];
  now: Date;
}

const addresses = { place: routes.placePath, business: routes.businessPath } as const;
const anchor = (key: string) => key.replace(".", "-");

export function PathPage(props: PathProps) {
  const { way, mine, fits } = props;
  const t = useTexts(pathTexts);
  const general = useTexts(callsTexts);
  const other = way === "place" ? "business" : "place";
  const steps = stepsOf(way, t);
  const beside = fits.filter(({ call }) => call.rules.steps.length === 0);
  return (
    <>
      <PageHead
        title={t.titles[way]}
        trail={[{ label: general.list, href: routes.list.href() }]}
        lead={t.leads[way]}
        actions={
          <ButtonLink kind="quiet" href={addresses[other].href()}>
            {t.other[other]}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <Thread flat knots={steps.map(({ key, title }) => ({ title: <a href={`#${anchor(key)}`}>{title}</a>, state: "next" }))} />
      </Band>
      <Band tight>
        <Columns kind="aside">
          <div class="flow loose">
            {mine.length > 0 && <Mine mine={mine} />}
            {steps.map((step) => (
              <OneStep step={step} {...props} />
            ))}
            {beside.length > 0 && (
              <section class="flow" aria-labelledby="toute-etape">
                <h2 id="toute-etape">{t.beside}</h2>
                <p class="soft">{t.besideLead}</p>
                <Calls fits={beside} now={props.now} />
              </section>
            )}
          </div>
          <aside class="flow loose">
            <Tell {...props} />
            <Trainings {...props} />
            <Visits {...props} />
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function Tell({ way, told, communes }: PathProps) {
  const t = useTexts(pathTexts);
  const asks = useTexts(routerTexts);
  const locale = useLocale();
  const kinds = Object.keys(structureKinds).filter(isStructureKind);
  return (
    <Filters action={addresses[way].href()} values={{ structure: told.kind ?? "", commune: told.commune ?? "" }} label={t.tell}>
      <div class="filters-grid">
        <Select name="structure" label={asks.kind} empty={asks.any} choices={kinds.map((one) => ({ value: one, label: structureKinds[one][locale] }))} />
        <Select name="commune" label={asks.commune} empty={asks.any} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
        <Button kind="quiet">{t.adapt}</Button>
      </div>
    </Filters>
  );
}

function OneStep({ step, fits, now }: PathProps & { step: ReturnType<typeof stepsOf>[number] }) {
  const t = useTexts(pathTexts);
  const own = fits.filter(({ call }) => call.rules.steps.includes(step.key));
  const id = anchor(step.key);
  return (
    <section class="flow" aria-labelledby={id}>
      <h2 id={id}>{step.title}</h2>
      <p>{step.is}</p>
      <h3>{t.needs}</h3>
      <ul>
        {step.needs.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <h3>{t.helps}</h3>
      <ul>
        {step.helps.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <h3>{own.length > 1 ? t.fittingMany : t.fitting}</h3>
      {own.length === 0 ? <p class="soft">{t.noneFits}</p> : <Calls fits={own} now={now} short />}
    </section>
  );
}

/** Calls with when they can be applied to; a short line each where they stand under a step. */
function Calls({ fits, now, short = false }: { fits: readonly Fit[]; now: Date; short?: boolean }) {
  const locale = useLocale();
  const lines = fits.map(({ call }) => ({ call, href: routes.show.href({ slug: call.slug }), when: sayTimes(call, now, locale) }));
  if (!short)
    return (
      <Entries>
        {lines.map(({ call, href, when }) => (
          <Entry title={<span lang={call.lang}>{call.title}</span>} href={href} meta={[when]} />
        ))}
      </Entries>
    );
  return (
    <ul>
      {lines.map(({ call, href, when }) => (
        <li>
          <Go href={href}>
            <span lang={call.lang}>{call.title}</span>
          </Go>{" "}
          <span class="small soft">{when}</span>
        </li>
      ))}
    </ul>
  );
}

function Mine({ mine }: Pick<PathProps, "mine">) {
  const t = useTexts(pathTexts);
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="vos-projets">
      <h2 id="vos-projets">{t.mine}</h2>
      <Entries>
        {mine.map(({ id, title, state, stage, adviser, words, dueOn }) => (
          <Entry
            title={<span lang="fr">{title}</span>}
            href={routes.application.href({ id })}
            meta={[
              <StateBadge state={state} />,
              stage !== null && stage in t.place && <Badge tone="info">{t.place[stage as keyof typeof t.place].title}</Badge>,
              adviser === null ? t.noAdviser : t.adviser(adviser),
            ].filter(Boolean)}
          >
            <p>{words === null ? t.noStep : [t.mineStep(words), dueOn && t.mineUntil(sayShortDay(startOfDay(dueOn), locale))].filter(Boolean).join(", ")}</p>
          </Entry>
        ))}
      </Entries>
    </section>
  );
}

function Trainings({ sessions }: PathProps) {
  const t = useTexts(pathTexts);
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="se-former">
      <h2 id="se-former">{t.trainings}</h2>
      <p class="soft">{sessions.length === 0 ? t.noTrainings : t.trainingsLead}</p>
      <ul>
        {sessions.map((session) => (
          <li>
            <a href={trainingRoutes.session.href({ id: session.id })} lang={titleOf(session, locale) === session.title ? "fr" : locale}>
              {titleOf(session, locale)}
            </a>
            <br />
            <span class="small soft">{`${sayWhen(session, locale)}, ${session.heldName}, ${sayFree(session, locale)}`}</span>
          </li>
        ))}
      </ul>
      <Go href={trainingRoutes.catalogue.href()}>{t.allTrainings}</Go>
    </section>
  );
}

function Visits({ places, reports }: PathProps) {
  const t = useTexts(pathTexts);
  return (
    <section class="flow" aria-labelledby="visiter">
      <h2 id="visiter">{t.visits}</h2>
      <p class="soft">{t.visitsLead}</p>
      <ul>
        {places.map(({ slug, name }) => (
          <li>
            <a href={placeRoutes.show.href({ slug })} lang="fr">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Go href={visitRoutes.ask.href()}>{t.askVisit}</Go>
      {reports.length > 0 && (
        <>
          <h3>{t.reports}</h3>
          <ul>
            {reports.map(({ slug, title }) => (
              <li>
                <a href={visitRoutes.story.href({ slug })} lang="fr">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
