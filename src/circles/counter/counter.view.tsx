import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import { ForWhom } from "../say.view.tsx";
import type { Feedback, Procedure } from "./counter.query.ts";
import { counterTexts } from "./counter.texts.ts";
import { type Opinion, opinions } from "./feedback.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export interface CounterThing {
  readonly common: Procedure;
  /** Structures of whoever looks that made it or use it. */
  readonly own: readonly Structure[];
  readonly today: string;
}

type Props = CounterThing & { found: ListPage<Feedback, object>; form: FormState };

const toneOf: Readonly<Record<Opinion, "ok" | "none" | "warn">> = { easier: "ok", same: "none", harder: "warn" };

export function Counter(props: Props) {
  const { common, own, today, found, form } = props;
  const t = useTexts(counterTexts);
  const general = useTexts(circlesTexts);
  const locale = useLocale();
  const action = routes.counter.href({ slug: common.slug });
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[
        { label: general.commons, href: routes.commons.href() },
        { label: <Written>{common.title}</Written>, href: routes.common.href({ slug: common.slug }) },
      ]}
      ground="surface"
    >
      <Columns kind="aside">
        <TitledPart id="told" title={found.total === 0 ? t.none : plural(found.total, locale, t.count)} loose>
          {found.rows.map((one) => (
            <article class="flow">
              <h3>{formatDate(one.saidOn, locale)}</h3>
              <p class="meta">
                <Badge tone={toneOf[one.easier]}>{t.opinions[one.easier]}</Badge>
                <span>{one.structure}</span>
                {one.minutes !== null && <span>{`${formatNumber(one.minutes, locale)}\u00a0min`}</span>}
              </p>
              {one.words && <Written as="p">{one.words}</Written>}
              {one.own && (
                <form method="post" action={action}>
                  <TextButton act={`remove:${one.id}`}>
                    {t.remove} <span class="vh">{formatDate(one.saidOn, locale)}</span>
                  </TextButton>
                </form>
              )}
            </article>
          ))}
          <Pages of={found} />
        </TitledPart>
        <aside>
          <Form action={action} state={stateOf(form, "note", { jour: today, pour: own[0]?.id })} label={t.note}>
            <h2>{t.note}</h2>
            <p class="soft">{t.noteLead}</p>
            <ForWhom own={own} />
            <Radios name="avis" label={t.easier} choices={opinions.map((value) => ({ value, label: t.opinions[value] }))} />
            <TextField name="minutes" label={t.minutes} hint={t.minutesHint} inputMode="numeric" unit="min" short optional />
            <TextArea name="mots" label={t.words} hint={t.wordsHint} maxLength={500} rows={3} optional />
            <TextField name="jour" type="date" label={t.day} short />
            <Submit label={t.noteButton} act="note" />
          </Form>
        </aside>
      </Columns>
    </PageFrame>
  );
}
