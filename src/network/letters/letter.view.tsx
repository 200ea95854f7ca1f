import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, CheckboxGroup, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { type LetterKind, letterKinds } from "./letter.ts";
import type { Letter, LetterItem } from "./letters.query.ts";
import { lettersTexts } from "./letters.texts.ts";

export interface LetterThing {
  readonly letter: Letter;
  readonly items: readonly LetterItem[];
  /** What a draft may tell of. */
  readonly choices: readonly LetterItem[];
  readonly draft: boolean;
}

const hrefOf: Readonly<Record<LetterKind, (item: LetterItem) => string>> = {
  member: ({ number }) => routes.member.href({ number: String(number ?? 0) }),
  decision: ({ thingId: id }) => routes.decision.href({ id }),
  meeting: ({ thingId: id }) => routes.general.href({ id }),
  question: ({ thingId: id }) => routes.question.href({ id }),
  election: ({ thingId: id }) => routes.election.href({ id }),
  fund: ({ thingId: id }) => routes.fund.href({ id }),
};

function Fields({ choices }: { choices: readonly LetterItem[] }) {
  const t = useTexts(lettersTexts);
  return (
    <>
      <TextField name="titre" label={t.name} maxLength={160} />
      <TextArea name="mots" label={t.words} maxLength={3000} rows={5} optional />
      {choices.length === 0 ? (
        <p class="soft">{t.nothing}</p>
      ) : (
        <CheckboxGroup
          name="choix"
          label={t.items}
          hint={t.itemsHint}
          choices={choices.map(({ kind, thingId, title }) => ({ value: `${kind}-${thingId}`, label: `${t.kinds[kind]}\u00a0: ${title}`, written: true }))}
        />
      )}
    </>
  );
}

export function Compose({ choices, form }: { choices: readonly LetterItem[]; form: FormState }) {
  const t = useTexts(lettersTexts);
  return (
    <PageFrame title={t.compose} lead={t.composeLead} trail={[{ label: t.title, href: routes.letters.href() }]}>
      <Form action={routes.compose.href()} state={form} label={t.compose}>
        <Fields choices={choices} />
        <Submit label={t.save} />
      </Form>
    </PageFrame>
  );
}

export function LetterPage({ letter, items, choices, draft, form }: LetterThing & { form: FormState }) {
  const t = useTexts(lettersTexts);
  const locale = useLocale();
  const { id, title, words, sentAt, version } = letter;
  const state = stateOf(form, "rewrite", form.values);
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[{ label: t.title, href: routes.letters.href() }]}
      badges={<Badge tone={draft ? "warn" : "ok"}>{draft ? t.draft : t.sentOn(sentAt ? formatDate(sentAt, locale) : "")}</Badge>}
      ground="surface"
      flow="loose"
    >
      <Written as="article" class="flow">
        {words?.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {letterKinds.map((kind) => (
          <Part kind={kind} items={items.filter((one) => one.kind === kind)} />
        ))}
      </Written>
      {draft && (
        <>
          <Form action={routes.letter.href({ id })} label={t.send}>
            <p class="soft">{t.sendLead}</p>
            <input type="hidden" name="version" value={String(version)} />
            <Actions>
              <Button act="send">{t.send}</Button>
              <Button act="discard" kind="danger">
                {t.discard}
              </Button>
            </Actions>
          </Form>
          <Form action={routes.letter.href({ id })} state={state} label={t.rewrite}>
            <h2>{t.rewrite}</h2>
            <input type="hidden" name="version" value={String(state.values["version"] ?? version)} />
            <Fields choices={choices} />
            <Submit label={t.save} act="rewrite" kind="quiet" />
          </Form>
        </>
      )}
    </PageFrame>
  );
}

function Part({ kind, items }: { kind: LetterKind; items: readonly LetterItem[] }) {
  const t = useTexts(lettersTexts);
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <>
      <Written as="h2" lang={locale}>
        {t.parts[kind]}
      </Written>
      <ul>
        {items.map((one) => (
          <li>
            <Written as="a" href={hrefOf[kind](one)}>
              {one.title}
            </Written>
          </li>
        ))}
      </ul>
    </>
  );
}
