import { opendataRoutes } from "#opendata";
import { type PlaceBrief, placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Filters, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { routes } from "../routes.ts";
import type { Reuse, ReuseWord, Trial } from "./reuse.query.ts";
import { type ReuseState, reuseStates, stateWords } from "./reuse.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { reuseTexts } from "./reuse.texts.ts";

/** With the language of its challenge's title. */
export type ReuseInLanguage = Reuse & { readonly challengeLang: Locale };

const tones = { alive: "ok", adopted: "info", given_up: "none" } as const satisfies Record<ReuseState, Tone>;

export function Reuses({ found }: { found: ListPage<ReuseInLanguage, { readonly state: ReuseState | null; readonly dataset: string }> }) {
  const t = useTexts(reuseTexts);
  const general = useTexts(challengesTexts);
  const locale = useLocale();
  const { state, dataset } = found.values;
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.title, href: routes.list.href() }]} flow>
      <Filters action={routes.reuses.href()} values={{ etat: state && stateWords[state] }} label={t.filter} fold>
        <div class="filters-grid">
          {dataset && <input type="hidden" name="donnees" value={dataset} />}
          <Select name="etat" label={t.columns.state} empty={t.any} choices={reuseStates.map((one) => ({ value: stateWords[one], label: t.states[one] }))} />
          <Button kind="quiet">{t.filter}</Button>
        </div>
      </Filters>
      <h2>{plural(found.total, locale, t.count)}</h2>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} level={3} />
      ) : (
        <>
          <Entries>
            {found.rows.map((one) => (
              <Entry
                title={<Written>{one.title}</Written>}
                href={routes.reuse.href({ id: one.id })}
                meta={[
                  <Badge tone={tones[one.state]}>{t.states[one.state]}</Badge>,
                  one.challengeTitle && <Written lang={one.challengeLang}>{one.challengeTitle}</Written>,
                ].filter(Boolean)}
              >
                <Written as="p">{one.summary}</Written>
              </Entry>
            ))}
          </Entries>
          <Pages of={found} />
          <Go href={found.csv!} icon="download">
            {t.csv}
          </Go>
        </>
      )}
    </PageFrame>
  );
}

interface ReuseProps {
  reuse: ReuseInLanguage;
  /** Whoever reads may say how it stands. */
  says: boolean;
  said: readonly ReuseWord[];
  trials: readonly Trial[];
  places: ReadonlyMap<string, PlaceBrief>;
  choices: readonly PlaceBrief[];
  datasets: readonly Dataset[];
  form: FormState;
}

export function ReusePage(props: ReuseProps) {
  const { reuse: one, says } = props;
  const t = useTexts(reuseTexts);
  return (
    <PageFrame
      title={<Written>{one.title}</Written>}
      lead={<Written>{one.summary}</Written>}
      trail={[{ label: t.title, href: routes.reuses.href() }]}
      badges={<Badge tone={tones[one.state]}>{t.states[one.state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <History {...props} />
          {says && <Say {...props} />}
          {says && <Try {...props} />}
        </div>
        <About {...props} />
      </Columns>
    </PageFrame>
  );
}

function History({ said }: ReuseProps) {
  const t = useTexts(reuseTexts);
  const locale = useLocale();
  return (
    <TitledPart id="suivi" title={t.history}>
      {said.length === 0 && <p class="soft">{t.nothing}</p>}
      {said.map(({ at, state, adoptedBy, words }) => (
        <div class="flow">
          <p class="row">
            {sayShortDay(at, locale)} <Badge tone={tones[state]}>{adoptedBy ? t.adoptedBy(adoptedBy) : t.states[state]}</Badge>
          </p>
          <Written as="p">{words}</Written>
        </div>
      ))}
    </TitledPart>
  );
}

function About({ reuse: one, trials, places, datasets }: ReuseProps) {
  const t = useTexts(reuseTexts);
  const locale = useLocale();
  const shown = trials.flatMap(({ placeId, words }) => {
    const place = places.get(placeId);
    return place?.published ? [{ place, words }] : [];
  });
  return (
    <aside class="flow loose">
      <Facts
        wide
        facts={[
          [
            t.columns.link,
            one.link && (
              <a href={one.link} rel="noopener nofollow ugc">
                {one.link}
              </a>
            ),
          ],
          [t.columns.by, one.adoptedBy],
          [t.team, one.teamName],
          [
            t.columns.challenge,
            one.challengeSlug && (
              <Written
                as="a"
                lang={one.challengeLang}
                href={
                  one.number === null
                    ? routes.show.href({ slug: one.challengeSlug })
                    : routes.answer.href({ slug: one.challengeSlug, number: String(one.number) })
                }
              >
                {one.challengeTitle}
              </Written>
            ),
          ],
          [t.columns.since, sayShortDay(startOfDay(one.beganOn), locale)],
          [t.followed, sayShortDay(startOfDay(one.followedUntil), locale)],
        ]}
      />
      {datasets.length > 0 && (
        <TitledPart id="donnees" title={t.columns.datasets}>
          <ul>
            {datasets.map(({ id, title }) => (
              <li>
                <a href={opendataRoutes.dataset.href({ id })}>{title[locale]}</a>
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
      {shown.length > 0 && (
        <TitledPart id="essais" title={t.trials}>
          <ul>
            {shown.map(({ place, words }) => (
              <li>
                <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>. <Written>{words}</Written>
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
    </aside>
  );
}

function Say({ reuse: one, form }: ReuseProps) {
  const t = useTexts(reuseTexts);
  return (
    <Form action={routes.reuse.href({ id: one.id })} state={stateOf(form, "say", { etat: stateWords[one.state], service: one.adoptedBy })} label={t.say}>
      <h2>{t.say}</h2>
      <Radios name="etat" label={t.columns.state} choices={reuseStates.map((state) => ({ value: stateWords[state], label: t.states[state] }))} />
      <TextField name="service" label={t.columns.by} hint={t.byHint} maxLength={160} optional />
      <TextArea name="mots" label={t.words} rows={3} maxLength={1000} />
      <Submit label={t.say} act="say" />
    </Form>
  );
}

function Try({ reuse: one, choices, form }: ReuseProps) {
  const t = useTexts(reuseTexts);
  if (choices.length === 0) return null;
  return (
    <Form action={routes.reuse.href({ id: one.id })} state={stateOf(form, "trial")} label={t.tried}>
      <h2>{t.tried}</h2>
      <Select name="lieu" label={t.place} choices={choices.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField name="essai" label={t.trialWords} maxLength={500} />
      <Submit label={t.tried} kind="quiet" act="trial" />
    </Form>
  );
}
