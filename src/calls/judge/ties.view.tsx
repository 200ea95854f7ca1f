import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import type { Decision, Conflict } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import type { OpenTie } from "./jury.query.ts";
import { tieValue } from "./tie.form.ts";

/** Ties to one file, those that were lifted among them. */
export function Ties({ conflicts }: { conflicts: readonly Conflict[] }) {
  const t = useTexts(judgeTexts);
  if (conflicts.length === 0) return "–";
  return (
    <ul>
      {conflicts.map(({ name, source, lifted }) => (
        <li>
          {name} ({t.sources[source]}) {lifted && <Badge tone="none">{t.lifted}</Badge>}
        </li>
      ))}
    </ul>
  );
}

interface LiftProps {
  call: Call;
  ties: readonly OpenTie[];
  form: FormState;
}

/** A tie that turned out to be none. One choice a file and person, whatever their ties. */
export function LiftTie({ call, ties, form }: LiftProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const choices = new Map<string, string>();
  for (const one of ties) choices.set(tieValue(one), `${formatNumber(one.number, locale)}. ${one.title}, ${one.name}`);
  if (choices.size === 0) return null;
  return (
    <Disclosure summary={t.liftTie} open={form.act === "lift"}>
      <Form action={routes.jury.href({ slug: call.slug })} state={stateOf(form, "lift")} label={t.liftTie}>
        <p>{t.liftLead}</p>
        <Select name="lien" label={t.conflicts} choices={[...choices].map(([value, label]) => ({ value, label, written: true }))} />
        <TextField name="raison_lien" label={t.reason} maxLength={500} />
        <Submit label={t.liftTie} kind="quiet" act="lift" />
      </Form>
    </Disclosure>
  );
}

interface AsideProps {
  call: Call;
  files: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  /** How many reviews of a file count no more. */
  aside: ReadonlyMap<string, number>;
  decisionOf: ReadonlyMap<string, Decision>;
}

/** Files of which a review counts no more; of those that were decided with it, it is said. */
export function SetAside({ call, files, aside, decisionOf }: AsideProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  if (aside.size === 0) return null;
  return (
    <Notice tone="warn" title={t.setAside}>
      <ul>
        {files
          .filter(({ id }) => aside.has(id))
          .map(({ id, number, title }) => (
            <li>
              <Quoting words={title}>{`${formatNumber(number, locale)}. ${title}\u00a0: ${formatNumber(aside.get(id)!, locale)}`}</Quoting>{" "}
              {decisionOf.has(id) && t.decidedBefore}
            </li>
          ))}
      </ul>
      <p>
        <a href={routes.jury.href({ slug: call.slug })}>{t.seeTies}</a>
      </p>
    </Notice>
  );
}
