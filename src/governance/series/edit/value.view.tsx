import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { qpv, type Territory } from "#territory";
import { routes } from "../../routes.ts";
import type { Series } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";

interface ValueProps {
  series: Series;
  territory: Territory;
  form: FormState;
}

export function EnterValue({ series, territory, form }: ValueProps) {
  const t = useTexts(seriesTexts);
  const { slug, title, unit } = series;
  const correcting = Boolean(form.values["was"]);
  const back = routes.series.href({ slug });
  const choices = [
    { value: "metropolis", label: t.whole },
    { label: t.communes, choices: territory.communes.map(({ code, name }) => ({ value: `commune:${code}`, label: name })) },
    ...(territory.zones(qpv).length > 0
      ? [{ label: t.zones, choices: territory.zones(qpv).map(({ id, name }) => ({ value: `zone:${id}`, label: name })) }]
      : []),
  ];
  return (
    <PageFrame
      title={<Quoting words={title}>{correcting ? t.correctTitle(title) : t.enterTitle(title)}</Quoting>}
      here={correcting ? t.correct : t.enter}
      trail={[
        { label: t.listTitle, href: routes.indicators.href() },
        { label: <Written>{title}</Written>, href: back },
      ]}
      lead={t.enterLead}
    >
      <Form action={routes.seriesValue.href({ slug })} state={form}>
        <input type="hidden" name="was" value={String(form.values["was"] ?? "")} />
        <Select name="part" label={t.part} choices={choices} />
        <TextField name="day" type="date" label={t.day} short />
        <TextField name="value" label={t.value} hint={t.valueHints[unit]} inputMode="decimal" short />
        <TextField name="source" label={t.source} maxLength={200} />
        {correcting && <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} />}
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink kind="quiet" href={back}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}
