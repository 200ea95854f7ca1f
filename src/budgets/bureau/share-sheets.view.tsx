import { useTexts } from "#platform/i18n/context.tsx";
import { Checkbox, Form, Submit } from "#platform/ui/form.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import type { Bureau } from "./bureau.query.ts";
import { bureauTexts } from "./bureau.texts.ts";

interface SheetsProps {
  vote: Vote;
  bureau: Bureau;
  /** Hexadecimal. */
  ballots: string;
  shares: readonly string[];
}

/** The shares that the server made, one a printed page, and the end of the session. */
export function ShareSheets({ vote, bureau, ballots, shares }: SheetsProps) {
  const t = useTexts(bureauTexts);
  const { members, threshold } = bureau;
  return (
    <div class="wrap flow">
      <h1>{`${t.opening}, ${vote.title}`}</h1>
      <p class="no-print">{t.sheetLead}</p>
      <div class="shares">
        {members.map(({ number, name }, at) => (
          <section class="share flow">
            <h2>{t.shareOf(name, number, members.length)}</h2>
            <p>{vote.title}</p>
            <p class="code">{shares[at]}</p>
            <QrCode text={shares[at]!} label={t.qr} />
            <p>{t.shareText(threshold)}</p>
          </section>
        ))}
      </div>
      <div class="no-print">
        <Form action={routes.opening.href({ slug: vote.slug })} label={t.finish}>
          <input type="hidden" name="cle" value={ballots} />
          <Checkbox name="remises" label={t.handed} />
          <Submit label={t.finish} act="hand" />
        </Form>
      </div>
    </div>
  );
}
