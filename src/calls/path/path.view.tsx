import { isStructureKind, structureKinds } from "#people";
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
import { Written } from "#platform/ui/written.tsx";
import { StateBadge } from "../apply/frame.view.tsx";
import { callsTexts } from "../calls.texts.ts";
import { sayTimes } from "../list/calls.view.tsx";
import type { Fit } from "../router/fits.ts";
import { routerTexts } from "../router/router.texts.ts";
import { routes } from "../routes.ts";
import { Premises, Trainings, Visits } from "./around.view.tsx";
import { helpLinks } from "./help-links.ts";
import type { PathProps } from "./path.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { pathTexts, stepsOf } from "./path.texts.ts";

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
              <TitledPart id="toute-etape" title={t.beside}>
                <p class="soft">{t.besideLead}</p>
                <Calls fits={beside} now={props.now} />
              </TitledPart>
            )}
          </div>
          <aside class="flow loose">
            <Tell {...props} />
            <Trainings {...props} />
            <Visits {...props} />
            <Premises {...props} />
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
    <TitledPart id={id} title={step.title}>
      <p>{step.is}</p>
      <h3>{t.needs}</h3>
      <ul>
        {step.needs.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <h3>{t.helps}</h3>
      <ul>
        {step.helps.map((one, at) => (
          <Help says={one} href={helpLinks[step.key]?.[at]} />
        ))}
      </ul>
      <h3>{own.length > 1 ? t.fittingMany : t.fitting}</h3>
      {own.length === 0 ? <p class="soft">{t.noneFits}</p> : <Calls fits={own} now={now} short />}
    </TitledPart>
  );
}

/** Who helps: "La commune, pour le reste." leads to where it is found by its first words. */
function Help({ says, href }: { says: string; href: string | undefined }) {
  const name = /^[^,.:\u00a0]+/.exec(says)?.[0] ?? says;
  return (
    <li>
      {href ? (
        <>
          <a href={href}>{name}</a>
          {says.slice(name.length)}
        </>
      ) : (
        says
      )}
    </li>
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
          <Entry title={<Written lang={call.lang}>{call.title}</Written>} href={href} meta={[when]} />
        ))}
      </Entries>
    );
  return (
    <ul>
      {lines.map(({ call, href, when }) => (
        <li>
          <Go href={href}>
            <Written lang={call.lang}>{call.title}</Written>
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
    <TitledPart id="vos-projets" title={t.mine}>
      <Entries>
        {mine.map(({ id, title, state, stage, adviser, words, dueOn }) => (
          <Entry
            title={<Written>{title}</Written>}
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
    </TitledPart>
  );
}
