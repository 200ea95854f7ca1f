import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { PictureForm } from "#platform/picture-form/picture-form.view.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { outsideTexts } from "../outside/outside.texts.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { coverOfResource, sayPrice, saySize } from "../say.ts";

interface ManageProps {
  resource: Resource & { readonly coming: number };
  form: FormState;
}

export function Manage(props: ManageProps) {
  const { resource } = props;
  const { id, slug, words, state, reason, placeName, coming } = resource;
  const t = useTexts(keepTexts);
  const arrivals = useTexts(arrivalTexts);
  const outside = useTexts(outsideTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={words.name}
      trail={[{ label: t.trail, href: routes.keep.href() }]}
      badges={<Badge tone={state === "open" ? "ok" : "warn"}>{t.states[state]}</Badge>}
      lead={
        <Quoting words={resource.priceNote}>
          {[placeName, saySize(resource, locale), sayPrice(resource, locale), plural(coming, locale, t.coming)].filter(Boolean).join(", ")}
        </Quoting>
      }
      actions={
        <>
          {state !== "withdrawn" && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.edit.href({ id })}>
              {t.edit}
            </ButtonLink>
          )}
          {state !== "withdrawn" && (
            <ButtonLink kind="quiet" icon="clock" href={routes.arrivals.href({ id })}>
              {arrivals.title}
            </ButtonLink>
          )}
          {state !== "withdrawn" && (
            <ButtonLink kind="quiet" icon="calendar" href={routes.outside.href({ id })}>
              {outside.title}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" icon="eye" href={routes.show.href({ slug })}>
            {t.see}
          </ButtonLink>
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          {reason && (
            <Notice tone="warn" title={t.states[state]}>
              <p>
                {t.because} <Written>{reason}</Written>
              </p>
            </Notice>
          )}
          {!resource.timed && <Notice tone="warn" title={t.untimed} text={t.untimedNext} />}
          {state !== "withdrawn" && (
            <PictureForm action={routes.manage.href({ id })} form={props.form} cover={coverOfResource(resource)} lead={t.pictureLead} />
          )}
        </div>
        <aside class="flow loose">
          <h2>{t.state}</h2>
          <StateForms {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** What can be done next, by its state. */
function StateForms({ resource, form }: ManageProps) {
  const t = useTexts(keepTexts);
  const action = routes.manage.href({ id: resource.id });
  const next = { draft: "publish", broken: "mend", withdrawn: "reopen", open: null } as const;
  const act = next[resource.state];
  const lead = { publish: t.publishLead, mend: t.mendLead, reopen: t.reopenLead };
  return (
    <>
      {act && (
        <Form action={action} label={t[act]}>
          <p>{lead[act]}</p>
          <Submit label={t[act]} act={act} />
        </Form>
      )}
      {resource.state === "open" && <ReasonForm act="break" action={action} lead={t.breakLead} form={form} />}
      {(resource.state === "open" || resource.state === "broken") && <ReasonForm act="withdraw" action={action} lead={t.withdrawLead} form={form} />}
    </>
  );
}

/** Two forms of one page: each says what is wrong at its own field. */
const reasonFields = { break: "panne", withdraw: "raison" } as const;

function ReasonForm({ act, action, lead, form }: { act: "break" | "withdraw"; action: string; lead: string; form: FormState }) {
  const t = useTexts(keepTexts);
  return (
    <Form action={action} state={stateOf(form, act)} label={t[act]}>
      <h3>{t[act]}</h3>
      <p class="soft">{lead}</p>
      <TextField name={reasonFields[act]} label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t[act]} kind={act === "withdraw" ? "danger" : "quiet"} act={act} />
    </Form>
  );
}
