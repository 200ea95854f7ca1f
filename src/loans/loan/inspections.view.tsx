import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { isDamage } from "../loan.ts";
import type { Inspection } from "../loans.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { loanTexts } from "./loan.texts.ts";
import type { LoanProps } from "./loan-thing.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** The state of the thing each time it changed hands, with pictures, and what became of damages. */
export function Inspections(props: LoanProps) {
  const { inspections } = props;
  const t = useTexts(loanTexts);
  if (inspections.length === 0) return null;
  return (
    <TitledPart id="constats" title={t.inspections}>
      {inspections.map((one) => (
        <Noted one={one} {...props} />
      ))}
    </TitledPart>
  );
}

function Noted({ one, loan, form }: LoanProps & { one: Inspection }) {
  const t = useTexts(loanTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const { id, moment, condition, note, alt, pictured, side, at, settlement, settledAt } = one;
  return (
    <article class="flow">
      <h3>{general.moments[moment]}</h3>
      <p class="row tight">
        <Badge tone={isDamage(condition) ? "danger" : condition === "worn" ? "warn" : "ok"}>{general.conditions[condition]}</Badge>
        <span class="soft small">{t.by(sayInstant(at, locale), general.sides[side])}</span>
      </p>
      {note && <Written as="p">{note}</Written>}
      {pictured && (
        <p>
          <img src={routes.photo.href({ id: loan.id, photo: id })} alt={alt ?? ""} loading="lazy" width={320} />
        </p>
      )}
      {settlement && settledAt && (
        <p>
          <Quoting words={settlement}>{t.settled(settlement)}</Quoting>
        </p>
      )}
      {isDamage(condition) && settledAt === null && loan.sides.includes("lender") && (
        <Form action={routes.loan.href({ id: loan.id })} state={stateOf(form, "settle")} label={t.settle}>
          <TextField name="suite" label={t.settlement} hint={t.settlementHint} maxLength={300} />
          <Submit label={t.settle} kind="quiet" act={`settle:${id}`} />
        </Form>
      )}
    </article>
  );
}
