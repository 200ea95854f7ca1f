import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go, TextButton } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Actions, Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { documentsAsked, type Fault, firstParts, type Part } from "../application.ts";
import { type Form as Sections, questionsOf } from "../question.ts";
import { callsTexts } from "../calls.texts.ts";
import { lettersTexts } from "../letters/letters.texts.ts";
import { routes } from "../routes.ts";
import type { Author, Sending } from "./application.query.ts";
import type { NextStep } from "../step/step.ts";
import { NextStepTold } from "../step/step.view.tsx";
import { type ApplyTexts, applyTexts } from "./apply.texts.ts";
import type { OwnApplication } from "./editable.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Sendings } from "./sendings.view.tsx";
import { NumberOf, StateBadge, Title } from "./frame.view.tsx";

interface OverviewProps extends OwnApplication {
  open: ReadonlyMap<Part, number>;
  faults: readonly Fault[];
  authors: readonly Author[];
  sendings: readonly Sending[];
  step: NextStep | null;
  /** A letter was written of a decision. */
  isTold: boolean;
  /** Who follows it at the service. */
  agent: string | null;
  now: Date;
}

export function ApplicationOverview(props: OverviewProps) {
  const { application, complement } = props;
  const t = useTexts(applyTexts);
  const letters = useTexts(lettersTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Title of={application} />}
      trail={[{ label: general.mine, href: routes.mine.href() }]}
      badges={<StateBadge state={application.state} />}
      lead={<NumberOf application={application} />}
      actions={
        <>
          {props.isTold && (
            <ButtonLink kind="quiet" icon="printer" href={routes.letter.href({ id: application.id })}>
              {letters.letter}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" icon="printer" href={routes.read.href({ id: application.id })}>
            {t.read}
          </ButtonLink>
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          {complement && (
            <Notice tone="warn" title={complement.whole ? t.askedWhole : t.askedFor}>
              <Written as="p">{complement.words}</Written>
              <p>{t.until(sayInstant(complement.dueAt, locale))}</p>
            </Notice>
          )}
          {application.reason && application.state !== "draft" && (
            <Notice tone="info" title={general.states[application.state]}>
              <Written as="p">{application.reason}</Written>
            </Notice>
          )}
          <Parts {...props} />
          <Sendings {...props} />
        </div>
        <aside class="flow loose">
          <Way {...props} />
          <NextStepTold step={props.step} agent={props.agent} />
          <Authors {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** What was taken over, in words. */
function reusedNames(application: OwnApplication["application"], t: ApplyTexts): string[] {
  const { reused, form } = application;
  const own: Readonly<Record<string, string>> = { structure: t.structureName, place: t.place, title: t.title, summary: t.summary };
  const questions = questionsOf(form);
  const nameOf = (key: string) =>
    own[key] ?? questions.find((one) => one.key === key)?.label ?? documentsAsked(application).find((one) => `document:${one.key}` === key)?.label;
  return reused.map(nameOf).filter((name) => name !== undefined);
}

/** What parts of an application are called. */
export const partNames = (form: Sections, t: { project: string; budget: string; documents: string }): ReadonlyMap<Part, string> =>
  new Map<Part, string>([
    ["project", t.project],
    ...form.map(({ key, label }): [Part, string] => [`section:${key}`, label]),
    ["budget", t.budget],
    ["documents", t.documents],
  ]);

function partsOf(
  { id, form, lang }: OwnApplication["application"],
  t: { project: string; budget: string; documents: string },
): { part: Part; label: string; href: string; lang: Locale | false }[] {
  return [
    { part: "project", label: t.project, href: routes.structure.href({ id }), lang: false },
    ...form.map(({ key, label }) => ({ part: `section:${key}` as const, label, href: routes.section.href({ id, section: key }), lang })),
    { part: "budget", label: t.budget, href: routes.budget.href({ id }), lang: false },
    { part: "documents", label: t.documents, href: routes.documents.href({ id }), lang: false },
  ];
}

function Parts({ application, open }: OverviewProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  return (
    <TitledPart id="parties" title={t.parts}>
      <Entries>
        {partsOf(application, t).map(({ part, label, href, lang }) => {
          const missing = open.get(part) ?? 0;
          const isLater = application.preselectedAt === null && !(firstParts(application.rules)?.includes(part) ?? true);
          return (
            <Entry
              title={<Written lang={lang}>{label}</Written>}
              href={href}
              meta={[
                isLater ? (
                  <Badge tone="none">{t.later}</Badge>
                ) : missing === 0 ? (
                  <Badge tone="ok">{t.complete}</Badge>
                ) : (
                  <Badge tone="warn">{plural(missing, locale, t.missing)}</Badge>
                ),
              ]}
            />
          );
        })}
      </Entries>
      {application.rules.preselection !== null && application.preselectedAt === null && <p class="small soft">{t.laterLead}</p>}
      {application.state === "draft" && application.reused.length > 0 && (
        <p class="small soft">{`${t.reused}${colonIn(locale)} ${formatList(reusedNames(application, t), locale)}. ${t.reusedPart}`}</p>
      )}
    </TitledPart>
  );
}

/** What can be done next with it. */
function Way({ application, role, open, faults, complement }: OverviewProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const action = routes.application.href({ id: application.id });
  const { state, call } = application;
  if (role === "reader") return null;
  const sends = state === "draft" || (state === "sent" && complement !== null);
  return (
    <section class="flow">
      {sends && (
        <>
          <h2>{complement ? t.sendAgain : t.send}</h2>
          {state === "draft" && call.closesAt && <p>{t.closesOn(sayInstant(call.closesAt, locale))}</p>}
          {open.size > 0 && <Notice tone="warn" title={t.notReady} level={3} />}
          {open.size === 0 && faults.length > 0 && (
            <Notice tone="danger" title={t.unfitTitle} level={3}>
              <p>
                {formatList(
                  faults.map((one) => t.unfit[one]),
                  locale,
                )}
                .
              </p>
            </Notice>
          )}
          <Form action={action} label={t.send}>
            <p class="soft">{t.sendLead}</p>
            <Actions>
              {open.size === 0 && faults.length === 0 && <Button act="send">{complement ? t.sendAgain : t.send}</Button>}
              {state === "draft" && <TextButton act="remove">{t.remove}</TextButton>}
            </Actions>
          </Form>
        </>
      )}
      {state === "granted" && <ButtonLink href={routes.evidence.href({ id: application.id })}>{t.payments}</ButtonLink>}
      {(state === "refused" || state === "reserve") && (
        <ButtonLink kind="quiet" href={routes.appeal.href({ id: application.id })}>
          {t.appeal}
        </ButtonLink>
      )}
      {(state === "sent" || state === "admissible") && (
        <Form action={action} label={t.withdraw}>
          <p class="soft">{t.withdrawLead}</p>
          <Submit label={t.withdraw} kind="danger" act="withdraw" />
        </Form>
      )}
    </section>
  );
}

function Authors({ application, authors, role }: OverviewProps) {
  const t = useTexts(applyTexts);
  return (
    <TitledPart id="auteurs" title={t.authors}>
      <ul>
        {authors.map((one) => (
          <li>
            {one.name} <span class="soft">{t.roles[one.role]}</span>
          </li>
        ))}
      </ul>
      {role === "lead" && <Go href={routes.authors.href({ id: application.id })}>{t.invite}</Go>}
    </TitledPart>
  );
}
