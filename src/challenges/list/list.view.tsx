import { keysOf } from "#platform/keys-of.ts";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { drawProcessOf } from "#platform/drawing/drawing.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { type Phase, phaseOf, phaseWords } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { routes } from "../routes.ts";
import type { ChallengeInLanguage } from "../wording.query.ts";
import type { ChallengeFilters } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";

const tones = { draft: "warn", soon: "info", open: "ok", judging: "accent", results: "none", ended: "danger" } as const satisfies Record<Phase, Tone>;

export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useTexts(challengesTexts);
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>;
}

export const coverOf = ({ id, title }: Pick<Challenge, "id" | "title">) => ({ drawing: drawProcessOf(id, title) });

/** "à rendre avant le 15 janvier 2027". */
function sayWhen(one: Challenge, now: Date, locale: Locale): string {
  const t = listTexts[locale];
  const phase = phaseOf(one, now);
  if (phase === "soon" || phase === "draft") return t.opens(sayShortDay(one.opensAt, locale));
  return phase === "open" ? t.closes(sayShortDay(one.closesAt, locale)) : t.closed(sayShortDay(one.closesAt, locale));
}

export const sayPrize = (cents: number | null, locale: Locale): string => (cents === null ? listTexts[locale].kind : sayEuros(cents, locale));

interface ChallengesProps {
  found: ListPage<ChallengeInLanguage, ChallengeFilters>;
  now: Date;
  runs: boolean;
}

export function Challenges({ found, now, runs }: ChallengesProps) {
  const t = useTexts(listTexts);
  const general = useTexts(challengesTexts);
  return (
    <PageFrame title={general.title} lead={t.lead} actions={runs && <ButtonLink href={routes.create.href()}>{t.create}</ButtonLink>}>
      <Columns kind="aside">
        <div class="flow">
          <Search found={found} />
          <Found found={found} now={now} />
        </div>
        <aside class="flow">
          <h2>{t.how}</h2>
          <ol>
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Search({ found }: Pick<ChallengesProps, "found">) {
  const t = useTexts(listTexts);
  const general = useTexts(challengesTexts);
  const { q, phase } = found.values;
  const phases = keysOf(phaseWords);
  return (
    <Filters action={routes.list.href()} values={{ q, etat: phase && phaseWords[phase] }} label={t.search} fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="etat" label={t.state} empty={t.any} choices={phases.map((one) => ({ value: phaseWords[one], label: general.phases[one] }))} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

function Found({ found, now }: Pick<ChallengesProps, "found" | "now">) {
  const t = useTexts(listTexts);
  const general = useTexts(challengesTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} level={3} text={t.emptyNext} />
      ) : (
        <>
          <Entries>
            {found.rows.map((one) => (
              <Entry
                title={<Written lang={one.lang}>{one.title}</Written>}
                href={routes.show.href({ slug: one.slug })}
                picture={<CoverImage cover={coverOf(one)} />}
                meta={[<PhaseBadge phase={phaseOf(one, now)} />, sayWhen(one, now, locale), plural(one.teams, locale, general.teams)]}
              >
                <Written as="p" lang={one.lang}>
                  {one.question}
                </Written>
              </Entry>
            ))}
          </Entries>
          <Pages of={found} />
          <p class="row">
            <Go href={found.csv!} icon="download">
              {t.csv}
            </Go>
            <Go href={routes.listIcs.href()} icon="calendar">
              {t.ics}
            </Go>
          </p>
        </>
      )}
    </>
  );
}
