import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { templateQuery } from "#platform/imports/upload.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, FileField, Form, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { megabytes, most, mostTelephones } from "./list-file.form.ts";
import { rollTexts } from "./roll.texts.ts";

interface ListProps {
  vote: Vote;
  kind: "list" | "codes";
  places: number;
  form: FormState;
  said: string | null;
  refused: string | null;
  /** The house has a service that sends text messages. */
  sends: boolean;
}

export function List({ vote, kind, places, form, said, refused, sends }: ListProps) {
  const t = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.listTitle[kind]}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href: routes.follow.href({ slug }) },
        ]}
        lead={t.listLead[kind]}
      />
      <div class="wrap flow">
        {said && (
          <Notice tone="ok" title={said} announce>
            {refused && <p>{refused}</p>}
          </Notice>
        )}
        <p>{t.listCount(formatNumber(places, locale))}</p>
        {vote.phase !== "announced" && <Notice tone="info" title={vote.phase === "draft" ? t.listEarly : t.listLate} />}
        {vote.phase === "announced" && kind === "list" && <Upload slug={slug} form={form} />}
        {vote.phase === "announced" && kind === "codes" && (
          <>
            <Make slug={slug} form={form} />
            {sends && <SendCodes slug={slug} form={form} />}
          </>
        )}
      </div>
    </>
  );
}

function Upload({ slug, form }: { slug: string; form: FormState }) {
  const t = useTexts(rollTexts);
  const imports = useTexts(importsTexts);
  const locale = useLocale();
  const action = routes.electors.href({ slug });
  return (
    <Form action={action} state={stateOf(form, "add")} label={t.listTitle.list} files>
      <FileField name="fichier" label={imports.file} hint={imports.fileHint(most, megabytes, locale)} />
      <p>
        <a href={action + templateQuery}>{imports.template}</a>
      </p>
      <Actions>
        <Button act="add">{t.add}</Button>
      </Actions>
    </Form>
  );
}

function Make({ slug, form }: { slug: string; form: FormState }) {
  const t = useTexts(rollTexts);
  return (
    <Form action={routes.electors.href({ slug })} state={stateOf(form, "codes")} label={t.listTitle.codes}>
      <TextField name="nombre" label={t.codesCount} inputMode="numeric" short />
      <Actions>
        <Button act="codes" icon="printer">
          {t.makeCodes}
        </Button>
      </Actions>
    </Form>
  );
}

function SendCodes({ slug, form }: { slug: string; form: FormState }) {
  const t = useTexts(rollTexts);
  const imports = useTexts(importsTexts);
  const locale = useLocale();
  return (
    <Form action={routes.electors.href({ slug })} state={stateOf(form, "send")} label={t.sendCodes} files>
      <FileField name="fichier" label={imports.file} hint={`${t.telephoneColumn}. ${imports.fileHint(mostTelephones, megabytes, locale)}`} />
      <Actions>
        <Button act="send">{t.sendCodes}</Button>
      </Actions>
    </Form>
  );
}

/** One letter for each, to be put into an envelope. */
export function Letters({ vote, codes, address }: { vote: Vote; codes: readonly string[]; address: string }) {
  const t = useTexts(rollTexts);
  return (
    <div class="wrap flow">
      <h1 class="no-print">{t.listTitle.codes}</h1>
      <p class="no-print">{t.codesSheet}</p>
      <ul class="passes">
        {codes.map((code) => (
          <li>
            <span class="small">{vote.title}</span>
            <b>{code}</b>
            <span class="small">{t.letterUse(address)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
