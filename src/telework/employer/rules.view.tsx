import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { sayDate } from "../say.ts";
import type { Blackout, Employer } from "./employer.query.ts";
import { employerTexts } from "./employer.texts.ts";

export function Rules({ employer, blackouts, form }: { employer: Employer; blackouts: readonly Blackout[]; form: FormState }) {
  const t = useTexts(employerTexts);
  const action = routes.rules.href({ id: employer.id });
  return (
    <PageFrame
      title={t.rules}
      lead={t.rulesLead}
      trail={[{ label: t.titleOf(employer.name), href: routes.employer.href({ id: employer.id }) }]}
      ground="surface"
    >
      <Columns kind="aside">
        <Form action={action} state={stateOf(form, "save", form.values)} label={t.rules}>
          <input type="hidden" name="version" value={String(form.values.version ?? employer.version)} />
          <TextField name="semaine" label={t.week} hint={t.weekHint} inputMode="numeric" short />
          <TextField name="site" label={t.site} hint={t.siteHint} inputMode="numeric" short />
          <TextField name="distance" label={t.farthest} hint={t.farthestHint} inputMode="numeric" unit="km" short optional />
          <TextField name="avance" label={t.horizon} hint={t.horizonHint} inputMode="numeric" short />
          <Checkbox name="admission" label={t.approval} hint={t.approvalHint} />
          <Submit label={t.save} act="save" />
        </Form>
        <aside class="flow loose">{employer.version > 0 && <Blackouts employer={employer} blackouts={blackouts} form={form} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function Blackouts({ employer, blackouts, form }: { employer: Employer; blackouts: readonly Blackout[]; form: FormState }) {
  const t = useTexts(employerTexts);
  const locale = useLocale();
  const action = routes.rules.href({ id: employer.id });
  return (
    <TitledPart id="jours-sur-site" title={t.blackouts}>
      {blackouts.length > 0 && (
        <Form action={action} label={t.blackouts}>
          <ul>
            {blackouts.map(({ id, firstDay, lastDay, why }) => (
              <li>
                {firstDay === lastDay ? sayDate(firstDay, locale) : t.fromTo(sayDate(firstDay, locale), sayDate(lastDay, locale))}, {written(why)}{" "}
                <TextButton act={`remove:${id}`}>
                  {t.remove} <span class="vh">{written(why)}</span>
                </TextButton>
              </li>
            ))}
          </ul>
        </Form>
      )}
      <Form action={action} state={stateOf(form, "add")} label={t.addBlackout}>
        <h3>{t.addBlackout}</h3>
        <TextField name="du" type="date" label={t.from} short />
        <TextField name="au" type="date" label={t.until} hint={t.untilHint} short optional />
        <TextField name="motif" label={t.why} hint={t.whyHint} maxLength={200} />
        <Submit label={t.add} act="add" kind="quiet" />
      </Form>
    </TitledPart>
  );
}
