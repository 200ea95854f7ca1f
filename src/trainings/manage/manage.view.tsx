import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { bookingRoutes } from "#bookings";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { keptAt, sayMonths } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import type { ManagedModule } from "./manage.query.ts";
import { manageTexts } from "./manage.texts.ts";

type ManageProps = ManagedModule & { form: FormState };

export function Manage(props: ManageProps) {
  const { module, own } = props;
  const { id, slug, state, words } = module;
  const t = useTexts(manageTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Written>{words.title}</Written>}
      trail={[{ label: t.trail, href: routes.keep.href() }]}
      badges={<Badge tone={state === "open" ? "ok" : "warn"}>{general.states[state]}</Badge>}
      lead={[keptAt(module, locale), general.kinds[module.kind], sayMonths(module.months, locale)].join(" · ")}
      actions={
        <>
          {state === "open" && (
            <ButtonLink icon="plus" href={routes.addSession.href({ id })}>
              {t.session}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" href={routes.holders.href({ id })}>
            {t.holders}
          </ButtonLink>
          {own && state !== "withdrawn" && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.edit.href({ id })}>
              {t.edit}
            </ButtonLink>
          )}
          {state === "open" && (
            <ButtonLink kind="quiet" icon="eye" href={routes.show.href({ slug })}>
              {t.see}
            </ButtonLink>
          )}
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Trainers {...props} />
          <Recognised {...props} />
          <Demanding {...props} />
        </div>
        <aside class="flow">{own && <StateForm {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function Trainers({ module, own, trainers, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const action = routes.manage.href({ id: module.id });
  return (
    <TitledPart id="encadrants" title={t.trainers}>
      <p class="soft">{t.trainersLead}</p>
      {trainers.length === 0 ? (
        <p>{t.noTrainer}</p>
      ) : (
        <form method="post" action={action}>
          <ul>
            {trainers.map(({ id, name }) => (
              <li>
                {name} {own && <Remove act={`notrainer:${id}`} label={t.remove} of={name} />}
              </li>
            ))}
          </ul>
        </form>
      )}
      {own && (
        <Form action={action} state={stateOf(form, "trainer")} label={t.addTrainer}>
          <TextField name="adresse" type="email" label={t.email} hint={t.emailHint} maxLength={254} />
          <Submit label={t.addTrainer} kind="quiet" act="trainer" />
        </Form>
      )}
    </TitledPart>
  );
}

const Remove = ({ act, label, of }: { act: string; label: string; of: string }) => (
  <TextButton act={act}>
    {label}
    <span class="vh"> {of}</span>
  </TextButton>
);

function Recognised({ module, own, recognised, recognisable, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const locale = useLocale();
  const action = routes.manage.href({ id: module.id });
  const say = (one: { readonly title: string; readonly placeName: string | null }) => `${one.title}, ${keptAt(one, locale)}`;
  return (
    <TitledPart id="reconnues" title={t.recognised}>
      <p class="soft">{t.recognisedLead}</p>
      {recognised.length === 0 ? (
        <p>{t.noneRecognised}</p>
      ) : (
        <form method="post" action={action}>
          <ul>
            {recognised.map((one) => (
              <li>
                <Quoting words={one.title}>{say(one)}</Quoting> {own && <Remove act={`norecognition:${one.id}`} label={t.endRecognition} of={say(one)} />}
              </li>
            ))}
          </ul>
        </form>
      )}
      {recognisable.length > 0 && (
        <Form action={action} state={stateOf(form, "recognise")} label={t.recognise}>
          <Select name="reconnue" label={t.other} choices={recognisable.map((one) => ({ value: one.id, label: say(one), written: true }))} empty={t.choose} />
          <Submit label={t.recognise} kind="quiet" act="recognise" />
        </Form>
      )}
    </TitledPart>
  );
}

function Demanding({ demanding }: ManageProps) {
  const t = useTexts(manageTexts);
  return (
    <TitledPart id="machines" title={t.demanding}>
      {demanding.length === 0 ? (
        <p>{t.noneDemanding}</p>
      ) : (
        <ul>
          {demanding.map(({ slug, name, placeName }) => (
            <li>
              <a href={bookingRoutes.show.href({ slug })}>{name}</a>, {placeName}
            </li>
          ))}
        </ul>
      )}
    </TitledPart>
  );
}

/** What can be done next, by its state. */
function StateForm({ module: { id, state } }: ManageProps) {
  const t = useTexts(manageTexts);
  const act = ({ draft: "publish", open: "withdraw", withdrawn: "reopen" } as const)[state];
  return (
    <Form action={routes.manage.href({ id })} label={t[act]}>
      <h2>{t.state}</h2>
      <p>{t.leads[act]}</p>
      <Submit label={t[act]} act={act} kind={act === "withdraw" ? "danger" : "main"} />
    </Form>
  );
}
