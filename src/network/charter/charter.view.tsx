import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type Charter, rulesIn, type MemberSignature } from "./charter.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { charterTexts } from "./charter.texts.ts";

export interface CharterThing {
  /** That of today first; never empty. */
  readonly versions: readonly Charter[];
  /** Members for which whoever looks acts, and that have not signed the version of today. */
  readonly unsigned: readonly Member[];
  /** By which a coordinator may write the next version. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[];
  readonly keeps: boolean;
  readonly inside: boolean;
}

type Props = CharterThing & { signed: ListPage<MemberSignature, object>; form: FormState };

/** The rules of a version, one a line. */
export function Rules({ charter }: { charter: Charter }) {
  const locale = useLocale();
  const { rules, lang } = rulesIn(charter, locale);
  return (
    <Written as="ul" lang={lang}>
      {rules.map((rule) => (
        <li>{rule}</li>
      ))}
    </Written>
  );
}

export function CharterPage(props: Props) {
  const { versions, unsigned, decisions, keeps } = props;
  const [today, ...before] = versions;
  const t = useTexts(charterTexts);
  const general = useTexts(networkTexts);
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} ground="surface">
      <Columns kind="aside">
        <div class="flow loose">
          {today && <Version charter={today} heading={t.today} {...props} />}
          {before.length > 0 && (
            <Disclosure summary={t.before}>
              {before.map((charter) => (
                <Version charter={charter} heading={t.numbered(String(charter.number))} {...props} />
              ))}
            </Disclosure>
          )}
          <Signers signed={props.signed} />
        </div>
        <aside class="flow loose">
          {unsigned.map(({ id, name }) => (
            <Form action={routes.charter.href()} label={`${t.sign} ${name}`}>
              <p class="soft">{t.signLead}</p>
              <input type="hidden" name="version" value={String(today?.number ?? 1)} />
              <Actions>
                <Button act={`sign:${id}`}>
                  {t.sign} {name}
                </Button>
              </Actions>
            </Form>
          ))}
          {keeps && decisions.length > 0 && <Write {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Version({ charter, heading, inside }: CharterThing & { charter: Charter; heading: string }) {
  const t = useTexts(charterTexts);
  const locale = useLocale();
  const { number, since, signed, changed, decisionId, decision } = charter;
  const id = `version-${number}`;
  return (
    <TitledPart id={id} title={heading}>
      <p class="meta">
        <span>{t.numbered(formatNumber(number, locale))}</span>
        <span>{t.since(formatDate(since, locale))}</span>
        <span>{plural(signed, locale, t.signed)}</span>
      </p>
      <Rules charter={charter} />
      {changed && (
        <p>
          {t.changed}
          {"\u00a0"}: <Written>{changed}</Written>
        </p>
      )}
      {inside && decisionId && (
        <p class="small">
          {t.by}{" "}
          <Written as="a" href={routes.decision.href({ id: decisionId })}>
            {decision}
          </Written>
        </p>
      )}
    </TitledPart>
  );
}

function Signers({ signed }: Pick<Props, "signed">) {
  const t = useTexts(charterTexts);
  const locale = useLocale();
  if (signed.total === 0) return null;
  return (
    <>
      <Table
        caption={t.signers}
        rows={signed.rows}
        dense
        columns={[
          { label: t.member, heads: true, cell: ({ number, name }) => <a href={routes.member.href({ number: String(number) })}>{name}</a> },
          { label: t.version, number: true, cell: ({ version }) => (version === null ? t.none : formatNumber(version, locale)) },
          { label: t.when, cell: ({ signedAt }) => signedAt && formatDate(signedAt, locale) },
        ]}
      />
      <Pages of={signed} />
    </>
  );
}

function Write({ versions, decisions, form }: Props) {
  const t = useTexts(charterTexts);
  const today = versions[0];
  const next = (today?.number ?? 0) + 1;
  const state = stateOf(form, "write", { texte: today?.words, version: String(next) });
  return (
    <Disclosure bare summary={t.write} open={form.act === "write"}>
      <Form action={routes.charter.href()} state={state} label={t.write}>
        <p class="soft">{t.writeLead}</p>
        <input type="hidden" name="version" value={String(state.values["version"] ?? next)} />
        <Select name="decision" label={t.decision} choices={decisions.map(({ id, title }) => ({ value: id, label: title, written: true }))} />
        <TextArea name="texte" label={t.words} hint={t.wordsHint} maxLength={6000} rows={8} />
        <TextArea name="anglais" label={t.wordsEn} maxLength={6000} rows={4} optional />
        <TextArea name="neerlandais" label={t.wordsNl} maxLength={6000} rows={4} optional />
        <TextField name="change" label={t.changedLabel} maxLength={500} />
        <Submit label={t.send} act="write" kind="quiet" />
      </Form>
    </Disclosure>
  );
}
