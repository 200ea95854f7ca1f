import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { TableField } from "#platform/imports/run.view.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { sayDay, sayInSteps, sayMoment } from "../say.ts";
import { addressTable, megabytes, mostLetters } from "./addresses.form.ts";
import type { Mailing } from "./invite.query.ts";
import { inviteTexts } from "./invite.texts.ts";

interface InviteProps {
  readonly assembly: Assembly;
  readonly mailings: readonly Mailing[];
  readonly action: string;
  readonly form: FormState;
}

export function InvitePage({ assembly, mailings, action, form }: InviteProps) {
  const t = useTexts(inviteTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  const open = (assembly.state === "draft" || assembly.state === "open") && !assembly.fixed;
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
      ]}
      lead={t.lead(sayDay(assembly.eraseOn, locale))}
      ground="surface"
      flow="loose"
    >
      {mailings.map((one) => (
        <MailingPart assembly={assembly} one={one} action={action} form={form} />
      ))}
      {open ? (
        <Form action={action} state={stateOf(form, "draw")} files label={t.draw}>
          <h2>{mailings.length === 0 ? t.draw : t.drawMore}</h2>
          <p>{t.how}</p>
          <TableField most={addressTable.most} megabytes={megabytes} template={action} />
          <TextField name="lettres" label={t.count} hint={t.countHint(formatNumber(mostLetters, locale))} inputMode="numeric" short />
          <Submit label={t.draw} act="draw" />
        </Form>
      ) : mailings.length === 0 ? (
        <Empty title={t.none} text={t.problems.closed} />
      ) : (
        <Notice title={t.problems.closed} />
      )}
    </PageFrame>
  );
}

function MailingPart({ assembly, one, action, form }: { assembly: Assembly; one: Mailing; action: string; form: FormState }) {
  const t = useTexts(inviteTexts);
  const locale = useLocale();
  const params = { id: assembly.id, mailing: one.id };
  return (
    <section class="box flow" aria-labelledby={`envoi-${one.number}`}>
      <h2 id={`envoi-${one.number}`}>
        {t.mailing(one.number, plural(one.letters, locale, t.letters))}{" "}
        <Badge tone={one.sentOn === null ? "warn" : "ok"}>{one.sentOn === null ? t.toPost : t.posted(sayDay(one.sentOn, locale))}</Badge>
      </h2>
      <MailingFacts one={one} exact />
      <p class="row">
        <Go href={routes.letterSheets.href(params)}>{t.print}</Go>
        <Go href={routes.lettersCsv.href(params)} icon="download">
          {t.csv}
        </Go>
      </p>
      {one.sentOn === null && (
        <Form action={action} state={stateOf(form, "sent")} label={t.mailing(one.number, plural(one.letters, locale, t.letters))}>
          <p class="soft">{t.sentHint}</p>
          <Actions>
            <Button act={`sent:${one.id}`} kind="quiet">
              {t.sent}
            </Button>
            {one.answered === 0 && (
              <Button act={`back:${one.id}`} kind="danger">
                {t.back}
              </Button>
            )}
          </Actions>
        </Form>
      )}
    </section>
  );
}

/** What anybody may read of it: from how many addresses, by which seed. `exact`: for those who run the assembly, how many registered with a letter. */
export function MailingFacts({ one, exact = false }: { readonly one: Mailing; readonly exact?: boolean }) {
  const t = useTexts(inviteTexts);
  const locale = useLocale();
  const share = formatNumber(one.answered / one.letters, locale, { style: "percent", maximumFractionDigits: 1 });
  const answered = exact ? `${formatNumber(one.answered, locale)} (${share})` : sayInSteps(one.answered, locale);
  return (
    <Facts
      facts={[
        [t.addresses, formatNumber(one.addresses, locale)],
        [t.homes, formatNumber(one.homes, locale)],
        [t.drawn, sayMoment(one.madeAt, locale)],
        [t.answered, answered],
        [t.print64, <code class="assembly-code">{one.filePrint}</code>],
        [t.seed, <code class="assembly-code">{one.seed}</code>],
      ]}
    />
  );
}
