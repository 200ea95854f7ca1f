import { useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { arrivalTexts } from "./arrivals.texts.ts";

export function CheckIn({ resource: { id, words }, form }: { resource: Resource; form: FormState }) {
  const t = useTexts(arrivalTexts);
  const action = routes.arrivals.href({ id });
  return (
    <PageFrame title={t.title} trail={[{ label: words.name, href: routes.manage.href({ id }) }]} lead={t.lead} ground="surface">
      <Columns kind="aside">
        <Form action={action} state={form} label={t.save}>
          <Checkbox name="arrivee" label={t.ask} hint={t.askHint} />
          <TextField name="attente" label={t.grace} hint={t.graceHint} inputMode="numeric" maxLength={3} short unit={t.minutes} />
          <Submit label={t.save} act="save" />
        </Form>
        <aside class="flow">
          <h2>{t.poster}</h2>
          <p>{t.posterLead}</p>
          <Onward href={routes.poster.href({ id })}>{t.openPoster}</Onward>
          <Form action={action} label={t.renew}>
            <p class="soft">{t.renewLead}</p>
            <Submit label={t.renew} kind="quiet" act="renew" />
          </Form>
        </aside>
      </Columns>
    </PageFrame>
  );
}
