import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { callsTexts } from "../calls.texts.ts";
import { NumberedTitle } from "../apply/frame.view.tsx";
import { routes } from "../routes.ts";
import { committeeAddress, type CommitteeFile, type CommitteeProps, Excess, metropolisPays, outcomeTones, sayScore } from "./committee-parts.view.tsx";
import { judgeTexts } from "./judge.texts.ts";
import type { Place } from "./rank.ts";

/** One folded part a file: what the rule says of it, what reviews say, what is decided. */
export function Decide(props: CommitteeProps) {
  const { call, shown, envelopes, proposed, form } = props;
  const t = useTexts(judgeTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  if (envelopes.length === 0) return <p>{t.noEnvelope}</p>;
  const choices = envelopes.map(({ value, year, axis, freeCents }) => ({
    value,
    label: [
      t.left(sayEuros(freeCents, locale), String(year)),
      axis ? (call.rules.axes.find(({ key }) => key === axis)?.label ?? axis) : general.wholeCall,
    ].join(", "),
  }));
  const open = shown.places.filter(({ outcome }) => outcome !== "unjudged");
  if (open.length === 0) return null;
  return (
    <Form action={committeeAddress(call, shown.page)} state={form.act === null || form.act === "decide" ? form : undefined} label={t.decide}>
      <h2 id="decision">{t.decision}</h2>
      {proposed ? (
        <Notice tone="info" title={t.proposed} level={3} />
      ) : (
        <Go href={`${committeeAddress(call, shown.page, { regle: "oui" })}#decision`}>{t.propose}</Go>
      )}
      <Select name="enveloppe" label={t.envelope} choices={choices} />
      <TextField name="jour" label={t.heldOn} type="date" short />
      <TextField name="deliberation" label={t.deliberation} maxLength={60} short optional />
      {(["granted", "reserve", "below"] as const).map((outcome) => (
        <Group outcome={outcome} places={open.filter((one) => one.outcome === outcome)} of={props} />
      ))}
      <Submit label={t.decide} act="decide" />
    </Form>
  );
}

/** Files of which the rule says the same. On a phone they are folded, unless something stands in their fields. */
function Group({ outcome, places, of: props }: { outcome: "granted" | "reserve" | "below"; places: readonly Place[]; of: CommitteeProps }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const {
    form,
    proposed,
    standing: { byNumber },
  } = props;
  if (places.length === 0) return null;
  const fileOf = ({ number }: Place) => byNumber.get(number)!;
  const isTyped = form.act === "decide" && places.some((one) => form.values[`decision_${fileOf(one).id}`]);
  return (
    <Disclosure narrow open={proposed || isTyped} summary={`${t.outcomes[outcome]}, ${plural(places.length, locale, t.filesCounted)}`}>
      {places.map((place) => (
        <OneDecision place={place} file={fileOf(place)} {...props} />
      ))}
    </Disclosure>
  );
}

function OneDecision({ place, file, call, ceilings, standing, proposed, form, reviews }: CommitteeProps & { place: Place; file: CommitteeFile }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const { id, title, askedCents } = file;
  const before = standing.decisionOf.get(id);
  const ceiling = ceilings.find((one) => one.id === id);
  // Asked again for another reason, the form keeps what was seen; after a committee that was quicker it has what is shown.
  const seen = String((form.status === 422 && form.values[`vu_${id}`]) || (before?.mark ?? ""));
  const isTyped = form.act === "decide" && [form.values[`decision_${id}`], form.values[`motifs_${id}`]].some(Boolean);
  return (
    <Disclosure
      open={proposed || isTyped}
      summary={
        <span>
          <NumberedTitle {...file} />, {sayEuros(askedCents, locale)}
          {place.score.of > 0 && `, ${sayScore(place, locale)}`} <Badge tone={outcomeTones[place.outcome]}>{t.outcomes[place.outcome]}</Badge>{" "}
          {before && <Badge tone="info">{t.is[before.outcome]}</Badge>} <Excess ceiling={ceiling} />{" "}
          {file.elected.length > 0 && <Badge tone="warn">{t.hasElected}</Badge>}
        </span>
      }
    >
      <fieldset>
        <Written as="legend" class="vh">
          {title}
        </Written>
        <input type="hidden" name={`vu_${id}`} value={seen} />
        {ceiling && (
          <p class="small">
            {t.minimis(sayEuros(ceiling.receivedCents, locale), sayEuros(ceiling.withCents, locale), sayEuros(ceiling.rule.ceilingCents, locale))}
          </p>
        )}
        {file.elected.length > 0 && <p>{t.electedLeave(formatList(file.elected, locale))}</p>}
        <Said call={call} reviews={reviews.filter(({ applicationId }) => applicationId === id)} />
        <Onward href={routes.instruct.href({ slug: call.slug, id })}>
          {t.read}
          <span class="vh"> {written(title)}</span>
        </Onward>
        <div class="filters-grid">
          <Select
            name={`decision_${id}`}
            label={t.decision}
            empty={t.noDecision}
            choices={(["granted", "reserve", "refused"] as const).map((one) => ({ value: one, label: t.decisions[one] }))}
          />
          <TextField name={`somme_${id}`} label={t.amount} inputMode="decimal" maxLength={14} unit="€" short />
          {call.rules.partners.length > 0 && (
            <Select
              name={`paye_${id}`}
              label={t.payer}
              empty={t.byShares}
              choices={[{ value: metropolisPays, label: t.metropolis }, ...call.rules.partners.map(({ key, label }) => ({ value: key, label, written: true }))]}
              optional
            />
          )}
          <TextField name={`conditions_${id}`} label={t.conditions} maxLength={2000} optional />
          <TextField name={`motifs_${id}`} label={t.reasons} maxLength={2000} optional />
        </div>
      </fieldset>
    </Disclosure>
  );
}

/** Points and comments of each review, without who wrote it. */
function Said({ call, reviews }: Pick<CommitteeProps, "call" | "reviews">) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const { criteria, scale } = call.rules;
  if (reviews.length === 0) return null;
  return (
    <Disclosure bare summary={reviews.length === 1 ? t.reviewOf : t.reviewsOf(formatNumber(reviews.length, locale))}>
      {reviews.map(({ comment, scores }, at) => (
        <div class="flow">
          <p>
            <b>{t.other(formatNumber(at + 1, locale))}</b>
          </p>
          <ul>
            {criteria.map(({ key, label }) => {
              const score = scores.find(({ criterion }) => criterion === key);
              return (
                <Written as="li">
                  {`${label}\u00a0: ${formatNumber(score?.points ?? 0, locale)}/${formatNumber(scale, locale)}`} <span class="soft">{score?.comment}</span>
                </Written>
              );
            })}
          </ul>
          {comment && (
            <Written as="p" class="text-wording">
              {comment}
            </Written>
          )}
        </div>
      ))}
    </Disclosure>
  );
}
