import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { ActPage } from "../judging/act-page.view.tsx";
import type { Judged } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import type { OpinionStand } from "./opinion.ts";
import type { Opinion, PastOpinion } from "./opinion.query.ts";
import { opinionTexts, verdictTones } from "./opinion.texts.ts";
import { routes } from "../routes.ts";
import { opinionVerdicts } from "../verdicts.ts";

export interface GiveOpinionProps {
  opinion: Opinion;
  judged: Judged;
  title: string;
  communeName: string;
  stand: OpinionStand;
  /** Before its deadline. */
  inTime: boolean;
  /** Of the commune itself: else it came by letter. */
  own: boolean;
  past: readonly PastOpinion[];
  done?: boolean | undefined;
  wrong?: string | undefined;
  values?: Record<string, string> | undefined;
  problems?: Problems | undefined;
}

export function GiveOpinion(props: GiveOpinionProps) {
  const { opinion, judged, title, communeName, stand, inTime, own, past, done, wrong, problems } = props;
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  const due = formatDate(opinion.dueAt, locale, { dateStyle: "long", timeStyle: "short" });
  const open = inTime && ["filed", "admissible", "feasible"].includes(judged.state);
  const queue = own ? { label: t.queue, href: routes.opinionQueue.href() } : undefined;
  return (
    <ActPage judged={judged} communeName={communeName} title={title} lead={t.lead} done={done ? t.done : undefined} wrong={wrong} queue={queue}>
      {stand === "silent" && <p>{t.silent(due)}</p>}
      {stand === "to_come" && <p>{t.from(formatDate(opinion.opensAt, locale, { dateStyle: "long", timeStyle: "short" }))}</p>}
      {stand === "awaited" && <p>{t.until(due)}</p>}
      <OpinionGiven opinion={opinion} />
      {stand === "awaited" && open && <GiveForm {...props} />}
      {stand === "given" && open && (
        <Disclosure summary={t.change} open={Boolean(problems ?? wrong)}>
          <GiveForm {...props} />
        </Disclosure>
      )}
      {past.length > 0 && <h2>{t.past}</h2>}
      {past.map(({ verdict, reasons, at }) => (
        <div>
          <p>
            <Badge tone={verdictTones[verdict]}>{t.verdicts[verdict]}</Badge> <span class="soft">{formatDate(at, locale)}</span>
          </p>
          <p class="judging-words">{reasons}</p>
        </div>
      ))}
    </ActPage>
  );
}

function GiveForm({ opinion, own, values, problems, title }: GiveOpinionProps) {
  const t = useTexts(opinionTexts);
  const general = useTexts(judgingTexts);
  const typed = values ?? { verdict: opinion.verdict, reasons: opinion.reasons };
  return (
    <Form action={routes.opinion.href({ id: opinion.id })} values={typed} problems={problems} label={title}>
      <input type="hidden" name="seen" value={opinion.number} />
      {!own && <p class="soft">{t.behalfLead}</p>}
      <Radios name="verdict" label={t.verdict} choices={opinionVerdicts.map((value) => ({ value, label: t.verdicts[value], note: t.notes[value] }))} />
      <TextArea name="reasons" label={general.reasons} hint={t.reasonsHint} maxLength={4000} rows={6} />
      <Actions>
        <Button big>{own ? (opinion.number > 0 ? t.change : t.give) : t.writeDown}</Button>
      </Actions>
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
      <p class="judging-words">{reasons}</p>
    </div>
  );
}
