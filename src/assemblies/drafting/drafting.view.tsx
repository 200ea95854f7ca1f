import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Paragraph } from "#texts";
import { amendmentTones, Compared, ParagraphBody, ranksOf, sayAct, textTexts } from "#texts";
import type { Change, Drafting } from "./drafting.query.ts";
import { draftingTexts } from "./drafting.texts.ts";

type Part = Pick<Paragraph, "paragraph" | "level" | "body">;

/** The words of a recommendation, in their paragraphs. */
export const Paragraphs = ({ parts }: { readonly parts: readonly Part[] }) => (
  <>
    {parts.map(({ level, body }) => (
      <ParagraphBody level={level} body={body} />
    ))}
  </>
);

interface TextProps {
  readonly text: Drafting;
  /** Where a change of a paragraph is proposed, or a correction made; null at the beginning; no address: nothing is changed any more. */
  readonly changes: ((paragraph: number | null) => string) | null;
  readonly verb: "propose" | "correct";
}

/** The version that stands, each paragraph with its number and the way to change it. */
export function DraftText({ text, changes, verb }: TextProps) {
  const t = useTexts(draftingTexts);
  const said = useTexts(textTexts);
  const ranks = ranksOf(text.paragraphs);
  return (
    <TitledPart id="texte" title={text.versions.length > 1 ? t.text(text.version) : t.textOnly}>
      {text.paragraphs.map(({ paragraph, level, body }) => {
        const rank = ranks.get(paragraph);
        const where = rank ? said.paragraph(rank) : t.heading;
        return (
          <div class={rank ? "text-paragraph" : "text-paragraph text-heading"}>
            {rank && (
              <span class="text-rank" aria-hidden="true">
                {rank}
              </span>
            )}
            <div>
              <ParagraphBody level={level > 0 ? 2 : 0} body={body} />
              {changes && (
                <p class="text-marks">
                  <a href={changes(paragraph)}>
                    {t[verb]}
                    <span class="vh">{t.on(where)}</span>
                  </a>
                </p>
              )}
            </div>
          </div>
        );
      })}
      {changes && verb === "propose" && (
        <p class="text-marks">
          <a href={changes(null)}>{t.proposeFirst}</a>
        </p>
      )}
      <History text={text} />
    </TitledPart>
  );
}

function History({ text }: Pick<TextProps, "text">) {
  const t = useTexts(draftingTexts);
  if (text.versions.length < 2) return null;
  return (
    <Disclosure summary={t.history}>
      <div class="flow">
        <Compared before={text.first} after={text.paragraphs} changes={text.changes.filter(({ version }) => version <= text.version)} beside={false} />
      </div>
    </Disclosure>
  );
}

interface ProposalsProps {
  readonly text: Drafting;
  /** A member backs and withdraws, by the form at this address; null for who runs the assembly. */
  readonly action: string | null;
  /** Where who runs the assembly examines one. */
  readonly examine: ((amendment: number) => string) | null;
  readonly open: boolean;
}

/** What members propose to change, the latest last, each with what was answered. */
export function Proposals({ text, action, examine, open }: ProposalsProps) {
  const t = useTexts(draftingTexts);
  const proposals = text.proposals.toSorted((one, other) => one.number - other.number);
  return (
    <TitledPart id="changements" title={t.proposals}>
      {proposals.length === 0 && <p>{t.none}</p>}
      {proposals.map((change) => (
        <div class="box flow">
          <ChangeHead change={change} />
          <Differences before={change.act === "insert" ? "" : (change.baseBody ?? "")} after={change.body ?? ""} />
          <p>
            <b>{t.reasons}</b>, <Written>{change.reason}</Written>
          </p>
          {change.decision && <Answered change={change} version={text.version} />}
          {examine && <Go href={examine(change.number)}>{change.state === "open" && open ? t.answer : t.read}</Go>}
          {action && open && change.state === "open" && <Acts change={change} action={action} />}
        </div>
      ))}
    </TitledPart>
  );
}

function ChangeHead({ change }: { readonly change: Change }) {
  const t = useTexts(draftingTexts);
  const locale = useLocale();
  return (
    <>
      <h3>{`${change.number}. ${sayAct(change, locale)}`}</h3>
      <p class="row tight">
        <Badge tone={amendmentTones[change.state]}>{useTexts(textTexts).amendmentStates[change.state]}</Badge>
        {change.backers > 0 && <span>{plural(change.backers, locale, t.backers)}</span>}
        {change.own && <span>{t.own}</span>}
      </p>
    </>
  );
}

function Answered({ change: { decision, result, body, act, intoVersion }, version }: { readonly change: Change; readonly version: number }) {
  const t = useTexts(draftingTexts);
  return (
    <>
      {result !== null && act !== "delete" && result !== body && <Differences before={body ?? ""} after={result} />}
      <p>
        <b>{t.answered}</b>, {decision} {intoVersion !== null && <span class="soft">{intoVersion <= version ? t.into(intoVersion) : t.coming}</span>}
      </p>
    </>
  );
}

function Acts({ change, action }: { readonly change: Change; readonly action: string }) {
  const t = useTexts(draftingTexts);
  const [act, label] = change.own ? (["withdraw", t.withdraw] as const) : change.backed ? (["unback", t.unback] as const) : (["back", t.back] as const);
  return (
    <form method="post" action={action}>
      <Button act={`${act}:${change.id}`} kind="quiet">
        {label}
        <span class="vh">{t.on(String(change.number))}</span>
      </Button>
    </form>
  );
}
