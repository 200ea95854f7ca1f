import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Checkbox, Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { fewestMembers } from "./bureau-size.ts";
import type { Bureau } from "./bureau.query.ts";
import { bureauTexts } from "./bureau.texts.ts";

interface OpeningProps {
  vote: Vote;
  bureau: Bureau | null;
  form: FormState;
}

export function Opening({ vote, bureau, form }: OpeningProps) {
  const t = useTexts(bureauTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <PageFrame
      title={t.opening}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{vote.title}</Written>, href: routes.setup.href({ slug }) },
        { label: t.title, href: routes.bureau.href({ slug }) },
      ]}
      lead={t.openingLead}
    >
      {bureau && bureau.members.length >= fewestMembers ? (
        <Session vote={vote} bureau={bureau} form={form} />
      ) : (
        <Notice tone="warn" title={bureau ? t.notYet(bureau.members.length) : t.noBureau}>
          <p>
            <a href={routes.bureau.href({ slug })}>{t.name}</a>
          </p>
        </Notice>
      )}
    </PageFrame>
  );
}

/** Completed by key-opening.enhance.ts; without scripts its button asks the server. */
const KeyOpening = "key-opening" as "div";

function Session({ vote, bureau, form }: { vote: Vote; bureau: Bureau; form: FormState }) {
  const t = useTexts(bureauTexts);
  const { members, threshold } = bureau;
  const names = members.map(({ number, name }) => t.shareOf(name, number, members.length));
  const action = routes.opening.href({ slug: vote.slug });
  return (
    <KeyOpening
      class="flow"
      data-vote={vote.id}
      data-threshold={threshold}
      data-names={JSON.stringify(names)}
      data-file={`${vote.slug}-part`}
      data-texts={JSON.stringify(t.said)}
    >
      <ol class="bullets">
        {t.openingSteps.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ol>
      {bureau.ballots && <Notice tone="warn" title={t.again} level={3} />}
      <noscript>
        <p>{t.withoutScripts}</p>
      </noscript>
      <form method="post" action={action} data-part="make" hidden={form.act === "keep"}>
        <Button act="make" icon="key-round">
          {t.make}
        </Button>
      </form>
      <p role="status" data-part="said" />
      <ShareSheet vote={vote} first={names[0]} threshold={threshold} />
      <Finish vote={vote} form={form} />
    </KeyOpening>
  );
}

/** All have theirs: the key is put away. */
function Finish({ vote, form }: { vote: Vote; form: FormState }) {
  const t = useTexts(bureauTexts);
  return (
    <div data-part="end" hidden={form.act !== "keep"}>
      <Form action={routes.opening.href({ slug: vote.slug })} state={stateOf(form, "keep")} label={t.finish}>
        {(["cle", "graine", "empreinte"] as const).flatMap((name) =>
          [form.act === "keep" ? (form.values[name] ?? []) : []].flat().map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <Checkbox name="remises" label={t.handed} />
        <Submit label={t.finish} act="keep" />
      </Form>
    </div>
  );
}

/** What one member prints or keeps: a part of the key. */
function ShareSheet({ vote, first, threshold }: { vote: Vote; first: string | undefined; threshold: number }) {
  const t = useTexts(bureauTexts);
  return (
    <section class="share flow" data-part="share" hidden>
      <h2 data-part="name" tabIndex={-1}>
        {first}
      </h2>
      <p>{vote.title}</p>
      <p class="code" data-part="code" />
      <div data-part="qr" data-label={t.qr} />
      <p>{t.shareText(threshold)}</p>
      <p class="row no-print">
        <button type="button" class="button quiet" data-part="print">
          {t.print}
        </button>
        <button type="button" class="button quiet" data-part="download">
          {t.download}
        </button>
        <button type="button" class="button" data-part="next">
          {t.next}
        </button>
      </p>
    </section>
  );
}
