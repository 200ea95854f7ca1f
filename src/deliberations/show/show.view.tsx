import { colonIn } from "#platform/i18n/colon.ts";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts, Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import { threadRoutes, ThingTitle } from "#thread";
import { type Ballot, isUnanimous, votersOf } from "../deliberation.ts";
import type { Change, Deliberation as Act } from "../deliberations.query.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { StateBadge } from "../list/deliberations.view.tsx";
import { sayMatter } from "../matters.ts";
import { routes } from "../routes.ts";
import type { EffectOnThing } from "./effects.ts";
import { History } from "./history.view.tsx";

interface ShowProps {
  deliberation: Act;
  /** "Conseil municipal de Roubaix". */
  assembly: string;
  effects: readonly EffectOnThing[];
  knots: readonly Knot[];
  changes: readonly Change[];
  keeps: boolean;
}

export function Deliberation(props: ShowProps) {
  const { deliberation, assembly, effects, knots, changes, keeps } = props;
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { id, state, number, adoptedOn, title } = deliberation;
  return (
    <>
      <PageHead
        title={<Written>{title}</Written>}
        here={t.number(number)}
        trail={[{ label: t.list, href: routes.list.href() }]}
        badges={state !== "published" && <StateBadge state={state} />}
        lead={`${assembly}, ${formatDate(adoptedOn, locale)}`}
        actions={
          keeps && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.manage.href({ id })}>
              {t.manage}
            </ButtonLink>
          )
        }
        joined
      />
      <Band tight>
        <Columns kind="aside">
          <div class="flow">
            <Standing deliberation={deliberation} />
            <Text deliberation={deliberation} />
          </div>
          <aside class="flow">
            <Sheet {...props} />
          </aside>
        </Columns>
      </Band>
      <Band ground="linen" label={t.effects}>
        <SectionHead title={t.effects} />
        <Effects effects={effects} />
      </Band>
      {knots.length > 1 && <WholeThread id={id} knots={knots} />}
      {changes.length > 0 && (
        <Band tight>
          <Disclosure summary={t.history}>
            <History changes={changes} />
          </Disclosure>
        </Band>
      )}
    </>
  );
}

function WholeThread({ id, knots }: { id: string; knots: readonly Knot[] }) {
  const t = useTexts(deliberationsTexts);
  return (
    <Band label={t.thread}>
      <SectionHead title={t.thread} more={<Go href={threadRoutes.show.href({ kind: "deliberation", id })}>{t.wholeThread}</Go>}>
        {t.threadLead}
      </SectionHead>
      <Thread knots={knots} />
    </Band>
  );
}

function Standing({ deliberation: { state, withdrawReason } }: Pick<ShowProps, "deliberation">) {
  const t = useTexts(deliberationsTexts);
  if (state === "draft") return <Notice tone="warn" title={t.draft} text={t.draftNote} />;
  if (state !== "withdrawn") return null;
  return (
    <Notice tone="danger" title={t.withdrawn}>
      <Written as="p">{withdrawReason}</Written>
      <p>{t.withdrawnNote}</p>
    </Notice>
  );
}

function Text({ deliberation: { decides, body, link, fileId, slug } }: Pick<ShowProps, "deliberation">) {
  const t = useTexts(deliberationsTexts);
  return (
    <>
      {decides && (
        <>
          <h2>{t.what}</h2>
          <Written as="p" class="lead">
            {decides}
          </Written>
        </>
      )}
      <h2>{t.text}</h2>
      {body ? <Prose html={renderEven(body, 3)} /> : !link && !fileId && <p class="soft">{t.noText}</p>}
      {fileId && (
        <Go icon="download" href={routes.file.href({ slug })}>
          {t.file}
        </Go>
      )}
      {link && (
        <Go icon="external-link" href={link}>
          {t.link(new URL(link).hostname)}
        </Go>
      )}
    </>
  );
}

function Sheet({ deliberation, assembly }: ShowProps) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const { number, adoptedOn, matter, ballot, budget, receivedOn } = deliberation;
  return (
    <>
      <Facts
        facts={[
          [t.assembly, assembly],
          [t.numberLabel, number],
          [t.day, <time datetime={adoptedOn}>{formatDate(adoptedOn, locale)}</time>],
          [t.matter, <Written>{sayMatter(matter)}</Written>],
          [t.budget, budget && t.budgetSays(budget.name, budget.year)],
          [t.prefecture, receivedOn && <time datetime={receivedOn}>{formatDate(receivedOn, locale)}</time>],
        ]}
      />
      <h2 class="small-title">{t.vote}</h2>
      {ballot ? <Votes ballot={ballot} /> : <p class="soft">{t.voteNone}</p>}
    </>
  );
}

function Votes({ ballot }: { ballot: Ballot }) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  const say = (count: number) => formatNumber(count, locale);
  return (
    <>
      <Tiles
        tiles={[
          [t.yes, say(ballot.for)],
          [t.no, say(ballot.against)],
          [t.abstentions, say(ballot.abstentions)],
        ]}
      />
      <p>
        {isUnanimous(ballot) && `${t.unanimous}. `}
        {t.voters(say(votersOf(ballot)), say(ballot.seats))}.
      </p>
    </>
  );
}

function Effects({ effects }: Pick<ShowProps, "effects">) {
  const t = useTexts(deliberationsTexts);
  const locale = useLocale();
  if (effects.length === 0) return <p>{t.effectsNone}</p>;
  return (
    <Entries>
      {effects.map(({ relation, cents, reason, thing, hidden }) => (
        <Entry
          title={thing ? <ThingTitle of={thing} /> : hidden ? t.hiddenThing : t.goneThing}
          href={thing?.href}
          picture={thing?.cover && <CoverImage cover={thing.cover} />}
          lead={{ icon: relation === "funds" ? "hand-coins" : "landmark" }}
          meta={[
            cents === null ? (
              t.relations[relation]
            ) : (
              <>
                {t.relations[relation]}
                {colonIn(locale)} <b class="nobreak">{sayEuros(cents, locale)}</b>
              </>
            ),
            thing?.state,
          ].filter(Boolean)}
        >
          {reason && <Written as="p">{reason}</Written>}
        </Entry>
      ))}
    </Entries>
  );
}
