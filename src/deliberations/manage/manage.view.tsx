import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go, TextButton } from "#platform/ui/button.tsx";
import { FileField, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Change, Deliberation } from "../deliberations.query.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { StateBadge } from "../list/deliberations.view.tsx";
import { routes } from "../routes.ts";
import type { EffectOnThing } from "../show/effects.ts";
import { History } from "../show/history.view.tsx";
import { Join, type ThingSearch } from "./join.view.tsx";
import { manageTexts } from "./manage.texts.ts";

interface ManageProps {
  deliberation: Deliberation;
  assembly: string;
  effects: readonly EffectOnThing[];
  changes: readonly Change[];
  megabytes: number;
  searched: ThingSearch | null;
  form: FormState;
}

export function Manage(props: ManageProps) {
  const { deliberation, assembly, changes } = props;
  const { state, number, adoptedOn, title, withdrawReason } = deliberation;
  const general = useTexts(deliberationsTexts);
  const desk = useTexts(deskTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      here={general.number(number)}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: desk.trail, href: routes.desk.href() },
      ]}
      badges={<StateBadge state={state} />}
      lead={`${assembly}, ${formatDate(adoptedOn, locale)}`}
      actions={<Ways deliberation={deliberation} />}
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "withdrawn" && (
            <Notice tone="danger" title={general.withdrawn}>
              <Written as="p">{withdrawReason}</Written>
            </Notice>
          )}
          <Effects {...props} />
          {state !== "withdrawn" && <Act {...props} />}
        </div>
        <aside class="flow">
          <State {...props} />
          <h2 class="small-title">{general.history}</h2>
          <History changes={changes} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** To its words, and to what everybody reads. */
function Ways({ deliberation: { id, slug, state } }: Pick<ManageProps, "deliberation">) {
  const t = useTexts(manageTexts);
  return (
    <>
      {state !== "withdrawn" && (
        <ButtonLink kind="quiet" icon="pencil" href={routes.edit.href({ id })}>
          {t.edit}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" icon="eye" href={routes.show.href({ slug })}>
        {t.see}
      </ButtonLink>
    </>
  );
}

function State({ deliberation: { id, state }, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const action = routes.manage.href({ id });
  if (state === "draft")
    return (
      <Form action={action} label={t.publish}>
        <p>{t.publishLead}</p>
        <Submit label={t.publish} act="publish" />
      </Form>
    );
  const back = state === "withdrawn";
  const act = back ? "restore" : "withdraw";
  return (
    <>
      <h2 class="small-title">{back ? t.restoreTitle : t.withdrawTitle}</h2>
      <Form action={action} state={stateOf(form, act)} label={back ? t.restore : t.withdraw}>
        <p>{back ? t.restoreLead : t.withdrawLead}</p>
        <TextArea name="why" label={back ? t.restoreReason : t.withdrawReason} hint={t.withdrawHint} maxLength={1000} rows={3} />
        <Submit label={back ? t.restore : t.withdraw} kind={back ? "quiet" : "danger"} act={act} />
      </Form>
    </>
  );
}

function Effects({ deliberation: { id, state }, effects, searched, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const general = useTexts(deliberationsTexts);
  const locale = useLocale();
  const action = routes.manage.href({ id });
  return (
    <TitledPart id="effets" title={t.effects}>
      {effects.length === 0 ? (
        <p class="soft">{general.effectsNone}</p>
      ) : (
        <form method="post" action={action}>
          <ul class="bullets">
            {effects.map(({ id: effect, relation, cents, reason, thing, hidden }) => {
              const title = thing?.title ?? (hidden ? general.hiddenThing : general.goneThing);
              return (
                <li>
                  {general.relations[relation]}{" "}
                  {thing ? (
                    <Written as="a" href={thing.href} lang={thing.lang}>
                      {title}
                    </Written>
                  ) : (
                    title
                  )}
                  {cents !== null && <b class="nobreak"> {sayEuros(cents, locale)}</b>} {reason && <Written>({reason})</Written>}{" "}
                  {state !== "withdrawn" && (
                    <TextButton act={`unlink:${effect}`}>
                      {t.remove} <span class="vh">{thing ? <Written lang={thing.lang}>{title}</Written> : title}</span>
                    </TextButton>
                  )}
                </li>
              );
            })}
          </ul>
        </form>
      )}
      {state !== "withdrawn" && <Join id={id} searched={searched} form={form} />}
    </TitledPart>
  );
}

function Act({ deliberation: { id, slug, fileId }, megabytes, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const general = useTexts(deliberationsTexts);
  return (
    <TitledPart id="acte" title={t.file}>
      {fileId && (
        <form method="post" action={routes.manage.href({ id })} class="row">
          <Go icon="download" href={routes.file.href({ slug })}>
            {general.file}
          </Go>
          <TextButton act="nofile">{t.fileRemove}</TextButton>
        </form>
      )}
      <Form action={routes.manage.href({ id })} state={stateOf(form, "file")} files label={t.file}>
        <FileField name="file" label={t.fileChoose} hint={t.fileHint(megabytes)} accept="application/pdf" />
        <Submit label={t.fileAdd} kind="quiet" icon="upload" act="file" />
      </Form>
    </TitledPart>
  );
}
