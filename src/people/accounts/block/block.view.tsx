import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { routes } from "../../routes.ts";
import { accountsTexts } from "../accounts.texts.ts";
import type { AccountSheet, BlockLine } from "../account.query.ts";

/** The form that closes the account, or the reason for which it is closed and the form that opens it. */
export function Blocking({ account, form }: { account: AccountSheet; form: FormState }) {
  const t = useTexts(accountsTexts).blocking;
  const open = account.blocks.find(({ endedAt }) => endedAt === null);
  return (
    <TitledPart id="bloquer" title={open ? t.unblock : t.title}>
      {open ? <Unblock account={account} block={open} form={form} /> : <Block account={account} form={form} />}
      <PastBlocks blocks={account.blocks.filter(({ endedAt }) => endedAt !== null)} />
    </TitledPart>
  );
}

function Block({ account, form }: { account: AccountSheet; form: FormState }) {
  const t = useTexts(accountsTexts).blocking;
  return (
    <>
      <p>{t.lead}</p>
      <Disclosure summary={t.title} open={form.act === "block"}>
        <Form action={routes.account.href({ id: account.id })} state={stateOf(form, "block")} label={t.title}>
          <TextArea name="reason" id="block-reason" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={3} />
          <Submit label={t.go} kind="danger" act="block" />
        </Form>
      </Disclosure>
    </>
  );
}

function Unblock({ account, block, form }: { account: AccountSheet; block: BlockLine; form: FormState }) {
  const t = useTexts(accountsTexts).blocking;
  const locale = useLocale();
  return (
    <>
      <Notice tone="danger" title={t.isBlocked(formatDate(block.at, locale), block.by || t.somebody)} level={3}>
        <Written as="p">{block.reason}</Written>
      </Notice>
      <Form action={routes.account.href({ id: account.id })} state={stateOf(form, "unblock")} label={t.unblock}>
        <TextArea name="reason" id="unblock-reason" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={3} />
        <Submit label={t.unblock} act="unblock" />
      </Form>
    </>
  );
}

function PastBlocks({ blocks }: { blocks: readonly BlockLine[] }) {
  const t = useTexts(accountsTexts).blocking;
  const locale = useLocale();
  if (blocks.length === 0) return null;
  return (
    <Disclosure summary={t.before}>
      <ul>
        {blocks.map(({ at, endedAt, reason, endReason }) => (
          <li>
            <Quoting words={[reason, endReason]}>{t.pastLine(formatDate(at, locale), formatDate(endedAt!, locale), reason, endReason ?? "")}</Quoting>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
