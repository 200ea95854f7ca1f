import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { isTyped } from "#platform/i18n/locale.ts";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, useFormState, type Values } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Indicator } from "#territory";
import { sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { typedFrom } from "../series/typed-value.ts";
import type { Objective, Strategy, Target } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";

interface EditProps {
  objective: Objective;
  indicators: readonly Indicator[];
  form: FormState;
}

export function EditObjective({ objective, indicators, form }: EditProps) {
  const t = useTexts(editTexts);
  const { slug, title, targets } = objective;
  return (
    <PageFrame
      title={<Quoting words={title}>{t.title(title)}</Quoting>}
      here={t.edit}
      trail={[{ label: <Written>{title}</Written>, href: routes.objective.href({ slug }) }]}
      lead={t.lead}
    >
      {form.status === 409 && <InForce objective={objective} indicators={indicators} />}
      <Form action={routes.edit.href({ slug })} state={form}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <TextField name="title" label={t.name} maxLength={200} />
        <TextArea name="summary" label={t.summary} optional maxLength={2000} rows={3} />
        <TextField name="owner" label={t.owner} hint={t.ownerHint} maxLength={200} />
        {[...targets.keys(), targets.length].map((at) => (
          <TargetFields at={at} fresh={at === targets.length} indicators={indicators} />
        ))}
        <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink kind="quiet" href={routes.objective.href({ slug })}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function TargetFields({ at, fresh, indicators }: { at: number; fresh: boolean; indicators: readonly Indicator[] }) {
  const t = useTexts(editTexts);
  const locale = useLocale();
  const { indicator } = useTexts(governanceTexts);
  const choices = indicators.map(({ id, title, unit }) => ({ value: id, label: `${title[locale]} (${indicator.units[unit]})`, written: isTyped(title) }));
  const unit = sayUnit(indicators, useFormState().values[`indicator_${at}`], indicator.units);
  return (
    <fieldset class="flow">
      <legend>{fresh ? t.newTarget : t.target(formatNumber(at + 1, locale))}</legend>
      {fresh && <p class="soft">{t.newTargetHint}</p>}
      <Select name={`indicator_${at}`} label={t.indicator} hint={t.indicatorHint} optional choices={choices} empty={t.noIndicator} />
      <TextField name={`value_${at}`} label={t.value} hint={t.valueHint} inputMode="decimal" unit={unit} short optional={fresh} />
      <TextField name={`deadline_${at}`} type="date" label={t.deadline} short optional={fresh} />
      <TextField name={`baseline_${at}`} label={t.baseline} inputMode="decimal" unit={unit} short optional={fresh} />
      <TextField name={`baseline_on_${at}`} type="date" label={t.baselineOn} short optional={fresh} />
      <TextField name={`counted_from_${at}`} type="date" label={t.countedFrom} hint={t.countedFromHint} short optional />
      <TextArea name={`path_${at}`} label={t.path} hint={t.pathHint} rows={3} optional />
      <TextField name={`note_${at}`} label={t.note} maxLength={500} optional />
    </fieldset>
  );
}

/** Of the indicator that is chosen; undefined before one is. */
function sayUnit(indicators: readonly Indicator[], chosen: unknown, units: Readonly<Record<Indicator["unit"], string>>): string | undefined {
  const known = indicators.find(({ id }) => id === chosen);
  return known && units[known.unit];
}

/** As its form shows it. */
export function valuesOf({ title, summary, owner, targets }: Objective, { version }: Strategy, indicators: readonly Indicator[]): Values {
  return Object.assign({ title, summary, owner, version: String(version) }, ...targets.map((target, at) => valuesOfTarget(target, at, indicators)));
}

function valuesOfTarget(target: Target, at: number, indicators: readonly Indicator[]): Record<string, string> {
  const unit = indicators.find(({ id }) => id === target.indicator)?.unit ?? "number";
  const say = (value: number) => typedFrom(value, unit);
  return {
    [`indicator_${at}`]: target.indicator,
    [`value_${at}`]: say(target.value),
    [`deadline_${at}`]: target.deadline,
    [`baseline_${at}`]: say(target.baseline),
    [`baseline_on_${at}`]: target.baseline_on,
    [`counted_from_${at}`]: target.counted_from ?? "",
    [`path_${at}`]: target.path.map(({ on, value }) => `${on} : ${say(value)}`).join("\n"),
    [`note_${at}`]: target.note ?? "",
  };
}

function InForce({ objective, indicators }: { objective: Objective; indicators: readonly Indicator[] }) {
  const t = useTexts(editTexts);
  const { named } = useTexts(governanceTexts);
  const locale = useLocale();
  return (
    <>
      <p>
        <Quoting words={`${objective.title}, ${objective.owner}`}>{named(t.inForce, `${objective.title}, ${objective.owner}`)}</Quoting>
      </p>
      <ul>
        {objective.targets.map(({ indicator, value, deadline }) => {
          const known = indicators.find(({ id }) => id === indicator);
          return <li>{named(known?.title[locale] ?? indicator, `${sayValue(value, known?.unit ?? "number", locale)}, ${formatDate(deadline, locale)}`)}</li>;
        })}
      </ul>
    </>
  );
}
