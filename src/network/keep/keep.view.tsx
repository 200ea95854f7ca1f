import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits } from "../say.ts";
import { keepTexts } from "./keep.texts.ts";
import type { Account } from "./limit.query.ts";

interface Props {
  member: Member;
  own: boolean;
  account: Account;
  form: FormState;
}

export function Keep(props: Props) {
  const { member, own, form } = props;
  const t = useTexts(keepTexts);
  const general = useTexts(networkTexts);
  const action = routes.keep.href({ number: String(member.number) });
  const before =
    form.act === null ? form : stateOf(form, "save", { presentation: member.about, savoirs: member.skills.join("\n"), annuaire: member.listed ? "1" : "" });
  const trail = [
    { label: general.network, href: routes.directory.href() },
    { label: member.name, href: routes.member.href({ number: String(member.number) }) },
  ];
  return (
    <PageFrame title={t.title(member.name)} here={t.here} trail={trail} ground="surface">
      <Columns kind="aside">
        <Form action={action} state={before} label={t.publish}>
          <h2>{t.publish}</h2>
          <input type="hidden" name="version" value={String(form.act === "save" ? form.values["version"] : member.version)} />
          <TextArea name="presentation" label={t.about} hint={t.aboutHint} maxLength={1500} optional />
          <TextArea name="savoirs" label={t.skills} hint={t.skillsHint} maxLength={1200} optional />
          {member.kind === "person" && <Checkbox name="annuaire" label={t.listed} />}
          <Submit label={t.save} act="save" />
        </Form>
        <aside class="flow loose">
          {own ? (
            <Leave {...props} />
          ) : (
            <>
              <AddSeal {...props} />
              <Limit {...props} />
            </>
          )}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function AddSeal({ member, form }: Props) {
  const t = useTexts(keepTexts);
  return (
    <Form action={routes.keep.href({ number: String(member.number) })} state={stateOf(form, "seal", { depuis: form.values["depuis"] })} label={t.sealTitle}>
      <h2>{t.sealTitle}</h2>
      <TextField name="label" label={t.seal} maxLength={120} />
      <TextField name="preuve" label={t.proof} maxLength={500} />
      <TextField name="depuis" type="date" label={t.since} short />
      <TextField name="jusque" type="date" label={t.until} short />
      <Submit label={t.addSeal} act="seal" kind="quiet" />
    </Form>
  );
}

function Limit({ member, account, form }: Props) {
  const t = useTexts(keepTexts);
  const locale = useLocale();
  return (
    <Form action={routes.keep.href({ number: String(member.number) })} state={stateOf(form, "limit", { limite: String(account.limit) })} label={t.limitTitle}>
      <h2>{t.limitTitle}</h2>
      <p class="soft">{t.balance(sayCredits(account.balance, locale))}</p>
      <TextField name="limite" label={t.limit} inputMode="numeric" short />
      <Submit label={t.setLimit} act="limit" kind="quiet" />
    </Form>
  );
}

function Leave({ member, form }: Props) {
  const t = useTexts(keepTexts);
  return (
    <Form action={routes.keep.href({ number: String(member.number) })} state={stateOf(form, "leave")} label={t.leaveTitle}>
      <h2>{t.leaveTitle}</h2>
      <p class="soft">{t.leaveLead}</p>
      <TextArea name="raison" label={t.reason} maxLength={1000} rows={3} optional />
      <Submit label={t.leave} act="leave" kind="danger" />
    </Form>
  );
}
