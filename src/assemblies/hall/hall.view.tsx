import type { ComponentChildren } from "preact";

import { type Declaration, stepOfChances } from "#engines/sortition/record/declared.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { CountBar } from "#platform/ui/count-bar.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { sayMoment, sayShare, toneOfDraw } from "../say.ts";
import type { HallProps } from "./hall-props.ts";
import { hallTexts } from "./hall.texts.ts";
import { recordOf } from "./record.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Redo } from "./redo.view.tsx";

export function Hall(props: HallProps) {
  const { assembly, draw, rules } = props;
  const t = useTexts(hallTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={t.title(draw.size)}
        here={general.draw(draw.number, draw.kind)}
        trail={[
          { label: general.title, href: routes.list.href() },
          { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
        ]}
        badges={<Badge tone={toneOfDraw(draw.state)}>{general.drawStates[draw.state]}</Badge>}
        lead={<Quoting words={assembly.title}>{t.lead(plural(rules.candidates.length, locale, general.people), assembly.title)}</Quoting>}
        actions={
          <>
            <ButtonLink href="#etape-1">{t.begin}</ButtonLink>
            <Go href="#refaire">{t.record}</Go>
          </>
        }
      />
      {draw.state === "void" ? <Void {...props} /> : <Show {...props} />}
      <div id="refaire">
        <Band ground="surface" tight>
          <Columns kind="aside">
            <div class="flow loose">
              <TitledPart id="pv" title={t.minutes}>
                <Thread knots={recordOf(props, locale)} />
              </TitledPart>
              <Likeness {...props} />
              <Chances {...props} />
            </div>
            <Redo {...props} />
          </Columns>
        </Band>
      </div>
    </>
  );
}

function Stage({ id, step, title, pair, children }: { id: string; step: string; title: string; pair?: boolean; children: ComponentChildren }) {
  return (
    <section class={pair ? "assembly-hall pair" : "assembly-hall"} id={id} aria-labelledby={`${id}-titre`}>
      <div class="wrap">
        <p class="step">{step}</p>
        <h2 id={`${id}-titre`}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

const onward = (href: string, label: string) => (
  <p>
    <ButtonLink kind="quiet" icon="arrow-right" href={href}>
      {label}
    </ButtonLink>
  </p>
);

/** Three steps, each as large as the wall of a hall. */
function Show({ draw, members }: HallProps) {
  const t = useTexts(hallTexts);
  const locale = useLocale();
  return (
    <>
      <Stage id="etape-1" step={t.steps[0]} title={t.closed}>
        <p>{t.closedSays(draw.size)}</p>
        <div class="assembly-seal" role="img" aria-label={t.sealSaid}>
          {draw.seal!.match(/.{4}/g)!.map((part) => (
            <span>{part}</span>
          ))}
        </div>
        <p>{t.publishedAt(sayMoment(draw.sealedAt!, locale))}</p>
        {onward("#etape-2", t.next)}
      </Stage>
      <Stage id="etape-2" step={t.steps[1]} title={draw.chance === "value" ? t.value : t.dice} pair={draw.figures !== null}>
        {draw.figures !== null && (
          <ol class="assembly-digits" aria-label={t.figures}>
            {[...draw.figures].map((figure) => (
              <li>
                <b>{figure}</b>
              </li>
            ))}
          </ol>
        )}
        <Written as="p">{draw.source}</Written>
        <p>
          {sayMoment(draw.takesPlaceAt!, locale)}, <Written>{draw.takesPlace}</Written>.
        </p>
        {draw.value !== null && <p>{t.valueIs(draw.value)}</p>}
        <p>
          <strong>{draw.figures === null ? t.notYet : t.giveList(draw.figures)}</strong>
        </p>
        {onward("#etape-3", t.next)}
      </Stage>
      <Stage id="etape-3" step={t.steps[2]} title={members ? t.listTitle(draw.figures!, members.length) : t.soon}>
        {members && (
          <ol class="assembly-seats" aria-label={t.numbers}>
            {members.map((number) => (
              <li>{number}</li>
            ))}
          </ol>
        )}
        <p>{members ? t.noName : t.soonSays}</p>
      </Stage>
    </>
  );
}

function Void({ draw }: HallProps) {
  const t = useTexts(hallTexts);
  const locale = useLocale();
  return (
    <Band tight id="etape-1">
      <Notice tone="danger" title={t.void(sayMoment(draw.voidedAt!, locale))}>
        <p>{draw.voidReason}</p>
        {draw.voidedAt! >= draw.takesPlaceAt! && <p>{t.voidLate(sayMoment(draw.takesPlaceAt!, locale))}</p>}
      </Notice>
    </Band>
  );
}

/** Of each group: how many registered, were sought and were drawn, and their chance. */
function Likeness({ rules, declared, members }: HallProps) {
  const t = useTexts(hallTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  const drawn = (feature: string, value: string) =>
    members?.filter((id) => rules.candidates.find((one) => one.id === id)?.features[feature] === value).length ?? 0;
  return (
    <TitledPart id="ressemble" title={members ? t.likeness : t.sought}>
      {[...new Set(rules.quotas.map(({ feature }) => feature))].map((feature) => (
        <Table
          caption={feature}
          written
          rows={declared.values.filter(({ quota }) => quota.feature === feature)}
          columns={[
            { label: t.who, heads: true, cell: ({ quota }) => <Written>{quota.value}</Written> },
            { label: t.registered, number: true, cell: ({ people }) => formatNumber(people, locale) },
            { label: t.seats, number: true, cell: ({ quota }) => general.between(quota.min, quota.max) },
            ...(members
              ? [{ label: t.drawn, number: true, cell: ({ quota }: Declaration["values"][number]) => formatNumber(drawn(feature, quota.value), locale) }]
              : []),
            { label: t.chance, number: true, cell: ({ chance }) => (chance === null ? "–" : sayShare(chance, locale)) },
          ]}
        />
      ))}
    </TitledPart>
  );
}

function Chances({ declared }: HallProps) {
  const t = useTexts(hallTexts);
  const locale = useLocale();
  const { least, most, even, steps } = declared;
  const largest = Math.max(...steps.map(([, people]) => people));
  return (
    <TitledPart id="chances" title={t.chances}>
      <p>{t.chancesSay(sayShare(least, locale), sayShare(most, locale), sayShare(even, locale))}</p>
      <Table
        caption={t.byChance}
        rows={steps.filter(([, people]) => people > 0)}
        columns={[
          {
            ...{ label: t.chance, heads: true },
            // Whoever is surely drawn has no larger chance than that.
            cell: ([from]) => (from >= 100 ? sayShare(1, locale) : t.range(formatNumber(from, locale), formatNumber(from + stepOfChances, locale))),
          },
          { label: t.registered, number: true, cell: ([, people]) => <CountBar count={people} most={largest} /> },
        ]}
      />
    </TitledPart>
  );
}
