import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { addDays } from "#platform/time/day.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { blanks, fill, type LetterKind, letterKinds, letterLanguages } from "../letters/letter.ts";
import { LetterBody } from "../letters/letter-body.view.tsx";
import { valuesOf } from "../letters/letter-values.ts";
import { lettersTexts } from "../letters/letters.texts.ts";

function useTrail(call: Call) {
  const general = useTexts(callsTexts);
  return [
    { label: general.list, href: routes.list.href() },
    { label: general.desk, href: routes.desk.href() },
    { label: <Written>{call.title}</Written>, href: routes.build.href({ slug: call.slug }) },
  ];
}

export function Templates({ call, own }: { call: Call; own: ReadonlySet<string> }) {
  const t = useTexts(lettersTexts);
  const { slug } = call;
  return (
    <PageFrame title={t.title} trail={useTrail(call)} lead={t.lead}>
      <Table
        caption={t.title}
        hideCaption
        rows={letterKinds}
        columns={[
          { label: t.letterIn, cell: (kind) => t.kinds[kind], heads: true },
          ...letterLanguages.map((language) => ({
            label: t.languages[language],
            cell: (kind: LetterKind) => (
              <a href={routes.letterTemplate.href({ slug, kind, language })}>
                <span class="vh">{`${t.kinds[kind]}, ${t.languages[language]}, `}</span>
                {own.has(`${kind}.${language}`) ? t.own : t.ours}
              </a>
            ),
          })),
        ]}
      />
    </PageFrame>
  );
}

interface EditProps {
  call: Call;
  kind: LetterKind;
  language: Locale;
  /** 0: the call has none of its own. */
  version: number;
  form: FormState;
  today: string;
}

export function EditTemplate({ call, kind, language, version, form, today }: EditProps) {
  const t = useTexts(lettersTexts);
  const { slug } = call;
  const address = routes.letterTemplate.href({ slug, kind, language });
  const state = form.act === "preview" ? form : stateOf(form, "save", form.values);
  return (
    <PageFrame
      title={t.edit(t.kinds[kind], t.languages[language])}
      trail={[...useTrail(call), { label: t.title, href: routes.letterTemplates.href({ slug }) }]}
      lead={t.editLead}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Form action={address} state={state} label={t.save}>
            <input type="hidden" name="version" value={String(form.values["version"] ?? version)} />
            <TextArea name="texte" label={t.body} rows={18} maxLength={6000} />
            <Actions>
              <Button act="save">{t.save}</Button>
              <Button act="preview" kind="quiet">
                {t.see}
              </Button>
            </Actions>
          </Form>
          <Preview call={call} kind={kind} language={language} body={form.values["texte"] ?? ""} today={today} />
          {version > 0 && (
            <Form action={address} label={t.drop}>
              <p>{t.dropLead}</p>
              <Submit label={t.drop} act="drop" kind="danger" />
            </Form>
          )}
        </div>
        <aside class="flow" aria-labelledby="mots">
          <h2 id="mots">{t.blanks}</h2>
          <ul>
            {blanks.map((one) => (
              <li>
                <code>{`{${one}}`}</code> {t.blank[one]}
              </li>
            ))}
          </ul>
          <p class="small soft">{t.blanksLead}</p>
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** What was typed, with an invented project in its blanks. */
function Preview({ call, kind, language, body, today }: Pick<EditProps, "call" | "kind" | "language" | "today"> & { body: string | readonly string[] }) {
  const t = useTexts(lettersTexts);
  const says = lettersTexts[language].example;
  const facts = {
    ...{ number: 12, title: says.titre, structure: says.structure, askedCents: 2_500_000, heldOn: today, appealUntil: addDays(today, call.rules.appealDays) },
    cents: kind === "granted" ? 2_500_000 : kind === "partial" ? 1_800_000 : 0,
    ...{ deliberation: says.deliberation, conditions: kind === "granted" || kind === "partial" ? says.conditions : null },
    reasons: kind === "granted" ? null : says.motifs,
  };
  return (
    <TitledPart id="apercu" title={t.preview}>
      <p class="small soft">{t.invented}</p>
      <blockquote>
        <LetterBody body={fill(String(body), valuesOf(facts, call.title, language))} lang={language} />
      </blockquote>
    </TitledPart>
  );
}
