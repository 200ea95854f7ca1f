import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { licencePages, type Step } from "../circle.ts";
import type { Structure } from "../circles.query.ts";
import type { ExperienceTally } from "../counter/counter.query.ts";
import { ToldAtCounter } from "../counter/told.view.tsx";
import { routes } from "../routes.ts";
import { ForWhom, Paragraphs } from "../say.view.tsx";
import type { Common, Use, VersionLine } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import { CommonEntries } from "./list.view.tsx";
import { Steps } from "./steps.view.tsx";
import type { TranslatedLanguage, Translation } from "./translation.query.ts";
import { TranslatedBy, Translating } from "./translated.view.tsx";

export interface CommonThing {
  readonly common: Common;
  readonly steps: readonly Step[];
  readonly uses: readonly Use[];
  readonly versions: readonly VersionLine[];
  readonly adaptations: readonly Common[];
  readonly own: readonly Structure[];
  /** Of this version, in the reader's language; null: they read the French text. */
  readonly translation: Translation | null;
  readonly translated: readonly TranslatedLanguage[];
  readonly told: ExperienceTally | null;
  /** Whoever looks notes at their counter what residents say. */
  readonly notes: boolean;
}

/** `form` is null on the page of an older version, where nothing is done. */
type Props = CommonThing & { form: FormState | null };

export function CommonPage(props: Props) {
  const { common, steps, own, form, translation, told, notes } = props;
  const t = useTexts(commonTexts);
  const { slug, kind, state, reason, number, latest, uses } = common;
  const { title, summary, body } = translation ?? common;
  const locale = useLocale();
  const alive = state === "published" && form !== null;
  return (
    <PageFrame
      title={<Written lang={!translation}>{title}</Written>}
      lead={<Written lang={!translation}>{summary}</Written>}
      trail={[{ label: t.title, href: routes.commons.href() }]}
      badges={
        <>
          <Badge tone="none">{t.kinds[kind]}</Badge>
          {uses > 0 && plural(uses, locale, t.usesCount)}
        </>
      }
      actions={
        alive &&
        own.length > 0 && (
          <>
            {common.own && (
              <ButtonLink kind="quiet" href={routes.revise.href({ slug })}>
                {t.revise}
              </ButtonLink>
            )}
            <ButtonLink kind="quiet" href={routes.adapt.href({ slug })}>
              {t.adapt}
            </ButtonLink>
          </>
        )
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "withdrawn" && (
            <Notice tone="warn" title={t.withdrawn}>
              <Written as="p">{reason}</Written>
            </Notice>
          )}
          {number < latest && (
            <Notice tone="info" title={t.older}>
              <p>
                <a href={routes.common.href({ slug })}>{t.latest}</a>
              </p>
            </Notice>
          )}
          <TranslatedBy {...props} />
          {steps.length > 0 && <Steps steps={translation?.steps ?? steps} cases={common.cases} translated={translation !== null} />}
          <div class="flow">
            <Paragraphs words={body} translated={translation !== null} />
          </div>
          <ToldAtCounter told={told} slug={slug} notes={notes && alive} />
          <Uses {...props} />
        </div>
        <aside class="flow loose">
          <About {...props} />
          {alive && <Translating {...props} />}
          {alive && <UseToo {...props} form={form} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function About({ common, versions, adaptations }: Props) {
  const t = useTexts(commonTexts);
  const locale = useLocale();
  const { slug, authors, licence, publishedAt, fromSlug, fromTitle, circleId, circle, number, latest } = common;
  return (
    <>
      <Facts
        facts={[
          [t.authors, formatList([...authors], locale)],
          [t.licence, <a href={licencePages[licence]}>{t.licences[licence]}</a>],
          [t.published, formatDate(publishedAt, locale)],
          [
            t.circle,
            circleId !== null && (
              <Written as="a" href={routes.show.href({ id: circleId })}>
                {circle}
              </Written>
            ),
          ],
          [
            t.from,
            fromSlug !== null && (
              <Written as="a" href={routes.common.href({ slug: fromSlug })}>
                {fromTitle}
              </Written>
            ),
          ],
        ]}
      />
      <p class="soft small">{t.print}</p>
      {versions.length > 1 && (
        <TitledPart id="versions" title={t.versions}>
          <ol reversed>
            {versions.map((one) => (
              <li>
                {one.number === number ? (
                  <b>{t.version(formatNumber(one.number, locale))}</b>
                ) : (
                  <a href={one.number === latest ? routes.common.href({ slug }) : routes.version.href({ slug, number: String(one.number) })}>
                    {t.version(formatNumber(one.number, locale))}
                  </a>
                )}
                , {formatDate(one.writtenAt, locale)}
                {one.changed && (
                  <Written as="span" class="soft">
                    {" "}
                    {one.changed}
                  </Written>
                )}
              </li>
            ))}
          </ol>
        </TitledPart>
      )}
      {adaptations.length > 0 && (
        <TitledPart id="adaptations" title={t.adaptations}>
          <CommonEntries commons={adaptations} />
        </TitledPart>
      )}
    </>
  );
}

function Uses({ common, uses, form }: Props) {
  const t = useTexts(commonTexts);
  const locale = useLocale();
  return (
    <TitledPart id="uses" title={t.uses}>
      {uses.length === 0 && <p class="soft">{t.noUses}</p>}
      {uses.map(({ structureId, structure, since, words, own }) => (
        <article class="flow">
          <h3>{structure}</h3>
          <p class="meta">
            <span>
              {t.since} {formatDate(since, locale)}
            </span>
          </p>
          {words && <Paragraphs words={words} />}
          {own && form !== null && (
            <form method="post" action={routes.common.href({ slug: common.slug })}>
              <TextButton act={`no:${structureId}`}>{t.no}</TextButton>
            </form>
          )}
        </article>
      ))}
    </TitledPart>
  );
}

function UseToo({ common, own, form }: Props & { form: FormState }) {
  const t = useTexts(commonTexts);
  const action = routes.common.href({ slug: common.slug });
  if (own.length === 0) return <p class="soft">{t.needsStructure}</p>;
  return (
    <>
      <Form action={action} state={stateOf(form, "use", { pour: own[0]?.id, depuis: form.values["depuis"] })} label={t.useToo}>
        <h2>{t.useToo}</h2>
        <p class="soft">{t.useLead}</p>
        <ForWhom own={own} />
        <TextField name="depuis" type="date" label={t.since} short />
        <TextArea name="suite" label={t.cameOfIt} maxLength={1000} rows={4} optional />
        <Submit label={t.useToo} act="use" />
      </Form>
      {common.own && (
        <Disclosure bare summary={t.withdraw} open={form.act === "withdraw"}>
          <Form action={action} state={stateOf(form, "withdraw", {})} label={t.withdraw}>
            <p class="soft">{t.withdrawLead}</p>
            <TextArea name="motif" label={t.reason} maxLength={500} rows={3} />
            <Submit label={t.withdraw} act="withdraw" kind="danger" />
          </Form>
        </Disclosure>
      )}
    </>
  );
}
