import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { routes } from "../../routes.ts";
import { accountsTexts } from "../accounts.texts.ts";
import type { AccountSheet, Recovery } from "../account.query.ts";

interface LostFactorProps {
  account: AccountSheet;
  /** Who is looking. */
  own: string;
  form: FormState;
}

/** One administrator asks, another confirms. */
export function LostFactor({ account, own, form }: LostFactorProps) {
  const t = useTexts(accountsTexts);
  const action = routes.account.href({ id: account.id });
  if (!account.recovery && !account.enrolled && account.passkeys === 0) return null;
  return (
    <TitledPart id="second-facteur" title={t.factor.title}>
      <p>{t.factor.lead}</p>
      {account.recovery ? (
        <Waiting recovery={account.recovery} own={own} action={action} />
      ) : (
        <Disclosure summary={t.factor.go} open={form.act === "ask_recovery"}>
          <Form action={action} state={stateOf(form, "ask_recovery")} label={t.factor.go}>
            <TextArea name="why" label={t.blocking.reason} hint={t.blocking.reasonHint} maxLength={1000} rows={3} />
            <Submit label={t.factor.go} act="ask_recovery" />
          </Form>
        </Disclosure>
      )}
    </TitledPart>
  );
}

function Waiting({ recovery, own, action }: { recovery: Recovery; own: string; action: string }) {
  const t = useTexts(accountsTexts);
  const locale = useLocale();
  const isTheirs = recovery.askedById === own;
  return (
    <Notice tone="warn" title={t.factor.waits(recovery.askedBy || t.blocking.somebody, formatDate(recovery.askedAt, locale))} level={3}>
      <p>
        <Quoting words={recovery.reason}>{t.factor.reasonIs(recovery.reason)}</Quoting>
      </p>
      <p>{isTheirs ? t.factor.other : t.factor.checks}</p>
      <Form action={action} label={t.factor.title}>
        <Actions>
          {!isTheirs && (
            <Button kind="danger" act="confirm_recovery">
              {t.factor.confirm}
            </Button>
          )}
          <Button kind="quiet" act="refuse_recovery">
            {isTheirs ? t.factor.cancel : t.factor.refuse}
          </Button>
        </Actions>
      </Form>
    </Notice>
  );
}
