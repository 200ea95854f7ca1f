import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { CasePage } from "../case/case-page.view.tsx";
import type { Case } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { routes } from "../routes.ts";
import { standOf } from "./opinion.ts";
import type { Opinion, PastOpinion } from "./opinion.query.ts";
import { opinionTexts, verdictTones } from "./opinion.texts.ts";
import { opinionVerdicts } from "../verdicts.ts";

interface GiveOpinionProps {
  opinion: Opinion;
  judged: Case;
  own: boolean;
  past: readonly PastOpinion[];
  title: string;
  now: Date;
  form: FormState;
}

export function GiveOpinion(props: GiveOpinionProps) {
  const { opinion, judged, own, past, title, now, form } = props;
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  const say = (at: Date) => formatDate(at, locale, { dateStyle: "long", timeStyle: "short" });
  const stand = standOf(opinion, now);
  const open = now < opinion.dueAt && ["filed", "admissible", "feasible"].includes(judged.state);
  const queue = own ? { label: t.queue, href: routes.opinionQueue.href() } : undefined;
  return (
    <CasePage judged={judged} title={title} lead={t.lead} queue={queue}>
      {stand === "silent" && <p>{t.silent(say(opinion.dueAt))}</p>}
      {stand === "to_come" && <p>{t.from(say(opinion.opensAt))}</p>}
      {stand === "awaited" && <p>{t.until(say(opinion.dueAt))}</p>}
      <OpinionGiven opinion={opinion} />
      {stand === "awaited" && open && <GiveForm {...props} />}
      {stand === "given" && open && (
        <Disclosure summary={t.change} open={form.act !== null}>
          <GiveForm {...props} />
        </Disclosure>
      )}
      {past.length > 0 && <h2>{t.past}</h2>}
      {past.map(({ verdict, reasons, at }) => (
        <div>
          <p>
            <Badge tone={verdictTones[verdict]}>{t.verdicts[verdict]}</Badge> <span class="soft">{formatDate(at, locale)}</span>
          </p>
          <Written as="p" class="judging-words">
            {reasons}
          </Written>
        </div>
      ))}
    </CasePage>
  );
}

function GiveForm({ opinion, own, title, form }: GiveOpinionProps) {
  const t = useTexts(opinionTexts);
  const general = useTexts(caseTexts);
  const give = opinion.number > 0 ? t.change : t.give;
  return (
    <Form action={routes.opinion.href({ id: opinion.id })} state={form} label={title}>
      <input type="hidden" name="seen" value={opinion.number} />
      {!own && <p class="soft">{t.behalfLead}</p>}
      <Radios name="verdict" label={t.verdict} choices={opinionVerdicts.map((value) => ({ value, label: t.verdicts[value], note: t.notes[value] }))} />
      <TextArea name="reasons" label={general.reasons} hint={t.reasonsHint} maxLength={4000} rows={6} />
      <Submit label={own ? give : t.writeDown} big />
    </Form>
  );
}

/** What the commune said; nothing before it has. */
export function OpinionGiven({ opinion: { verdict, reasons, asWhom, givenAt, onBehalf } }: { opinion: Opinion }) {
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  if (!verdict || !givenAt) return null;
  return (
    <div>
      <p class="row tight">
        <Badge tone={verdictTones[verdict]}>{t.verdicts[verdict]}</Badge>
        <span class="soft">{[asWhom, formatDate(givenAt, locale), ...(onBehalf ? [t.byLetter] : [])].join(", ")}</span>
      </p>
      <Written as="p" class="judging-words">
        {reasons}
      </Written>
    </div>
  );
}
