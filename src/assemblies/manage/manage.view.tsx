import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Criterion, isTaken, moves } from "../assembly.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { CriteriaTables } from "../criteria-tables.view.tsx";
import type { DrawBrief, Seat } from "../draws.query.ts";
import { routes } from "../routes.ts";
import { sayDay, sayMoment, toneOf } from "../say.ts";
import { courseOf } from "../show/course.ts";
import { manageTexts } from "./manage.texts.ts";

interface ManageProps {
  readonly assembly: Assembly;
  readonly criteria: readonly Criterion[];
  readonly counts: ReadonlyMap<string, number>;
  readonly draws: readonly DrawBrief[];
  readonly seats: readonly Seat[];
  readonly form: FormState;
}

export function Manage(props: ManageProps) {
  const { assembly, criteria, counts, draws, seats } = props;
  const t = useTexts(manageTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Written>{assembly.title}</Written>}
      trail={[{ label: general.desk, href: routes.desk.href() }]}
      badges={<Badge tone={toneOf(assembly.state)}>{general.states[assembly.state]}</Badge>}
      actions={<Steps assembly={assembly} />}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Next {...props} />
          <CriteriaTables criteria={criteria} counts={counts} exact />
        </div>
        <aside class="assembly-aside flow loose" aria-label={t.course}>
          <h2>{t.course}</h2>
          <Thread knots={courseOf(assembly, { draws, seats: seats.filter(({ state }) => isTaken(state)).length }, locale)} />
          <Facts
            facts={[
              [t.people, formatNumber(assembly.people, locale)],
              [t.until, sayMoment(assembly.registersUntil, locale)],
              [t.erased, sayDay(assembly.eraseOn, locale)],
            ]}
          />
          <Cancel {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** Where each part is worked on. */
function Steps({ assembly }: Pick<ManageProps, "assembly">) {
  const t = useTexts(manageTexts);
  return (
    <>
      <ButtonLink kind="quiet" icon="pencil" href={routes.edit.href(assembly)}>
        {t.edit}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.criteria.href(assembly)}>
        {t.criteria}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.invitations.href(assembly)}>
        {t.letters}
      </ButtonLink>
      {assembly.state !== "draft" && (
        <>
          <ButtonLink kind="quiet" href={routes.pool.href(assembly)}>
            {t.pool}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.draw.href(assembly)}>
            {t.draw}
          </ButtonLink>
          {(assembly.state === "drawn" || assembly.state === "handed") && (
            <ButtonLink kind="quiet" href={routes.panel.href(assembly)}>
              {t.panel}
            </ButtonLink>
          )}
          {(assembly.state === "drawn" || assembly.state === "handed") && (
            <ButtonLink kind="quiet" href={routes.work.href(assembly)}>
              {t.work}
            </ButtonLink>
          )}
          <Go href={routes.show.href(assembly)}>{t.see}</Go>
        </>
      )}
    </>
  );
}

/** The one thing to do now. */
function Next({ assembly, criteria, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const locale = useLocale();
  const action = routes.manage.href(assembly);
  if (assembly.state === "draft")
    return (
      <Notice tone={criteria.length > 0 ? "info" : "warn"} title={criteria.length > 0 ? t.readyTitle : t.lacksTitle}>
        <p>{criteria.length > 0 ? t.ready : t.lacks}</p>
        {criteria.length > 0 && (
          <Form action={action} state={stateOf(form, "open")} label={t.open}>
            <Submit label={t.open} act="open" />
          </Form>
        )}
      </Notice>
    );
  if (assembly.state === "open")
    return (
      <Notice title={plural(assembly.people, locale, assembliesTexts[locale].registered)}>
        <p>{t.openLead}</p>
        <Onward href={routes.enter.href(assembly)}>{t.enter}</Onward>
        <Form action={action} state={stateOf(form, "close")} label={t.close}>
          <Submit label={t.close} act="close" />
        </Form>
      </Notice>
    );
  if (assembly.state !== "closed") return null;
  return (
    <Notice title={t.closedTitle}>
      <p>{assembly.fixed ? t.fixedLead : t.closedLead}</p>
      <Onward href={routes.draw.href(assembly)}>{t.draw}</Onward>
      {!assembly.fixed && (
        <Form action={action} state={stateOf(form, "open")} label={t.reopen}>
          <Submit label={t.reopen} act="open" kind="quiet" />
        </Form>
      )}
    </Notice>
  );
}

function Cancel({ assembly, form }: ManageProps) {
  const t = useTexts(manageTexts);
  if (!moves.cancel.some((state) => state === assembly.state)) return null;
  return (
    <Disclosure summary={t.cancel} open={form.act === "cancel"}>
      <Form action={routes.manage.href(assembly)} state={stateOf(form, "cancel")} label={t.cancel}>
        <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={500} />
        <Submit label={t.cancel} act="cancel" kind="danger" />
      </Form>
    </Disclosure>
  );
}
