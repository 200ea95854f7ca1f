import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { NumberedTitle } from "../apply/frame.view.tsx";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { FileChoice } from "./committee-parts.view.tsx";
import type { Reviewer } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import type { JuryFile, JuryPage, OpenTie } from "./jury.query.ts";
import { LiftTie, Ties } from "./ties.view.tsx";

interface JuryProps {
  call: Call;
  reviewers: readonly Reviewer[];
  /** Files to choose from: all, or more than one chooses from. */
  choices: readonly JuryFile[];
  /** How many files each reader has. */
  loads: ReadonlyMap<string, number>;
  ties: readonly OpenTie[];
  /** The page of files that is shown. */
  shown: JuryPage;
  form: FormState;
}

export function JudgeHead({ call, title, lead }: { call: Call; title: string; lead: string }) {
  const general = useTexts(callsTexts);
  return (
    <PageHead
      title={title}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{call.title}</Written>, href: routes.build.href({ slug: call.slug }) },
      ]}
      lead={lead}
      joined
    />
  );
}

export function Jury(props: JuryProps) {
  const { call } = props;
  const t = useTexts(judgeTexts);
  return (
    <>
      <JudgeHead call={call} title={t.jury} lead={t.juryLead} />
      <Band tight>
        <Columns kind="aside">
          <div class="flow loose">
            <Reviewers {...props} />
            <Files {...props} />
          </div>
          <aside class="flow loose">
            <AddReviewer {...props} />
            <ByHand {...props} />
            <LiftTie {...props} />
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function Reviewers({ call, reviewers, loads }: JuryProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const action = routes.jury.href({ slug: call.slug });
  if (reviewers.length === 0) return <p class="soft">{t.noReviewers}</p>;
  return (
    <Form action={action} label={t.reviewers}>
      <Table
        caption={t.reviewers}
        rows={reviewers}
        columns={[
          { label: t.reviewer, cell: ({ name }) => name, heads: true },
          { label: t.fields, cell: ({ fields }) => <Written>{fields || "–"}</Written> },
          {
            label: t.load,
            cell: ({ id, most }) => `${formatNumber(loads.get(id) ?? 0, locale)}/${formatNumber(most, locale)}`,
            number: true,
          },
          {
            label: t.remove,
            cell: ({ id, name }) => (
              <TextButton act={`remove:${id}`}>
                {t.remove}
                <span class="vh"> {name}</span>
              </TextButton>
            ),
          },
        ]}
      />
      <p class="small soft">{t.assignLead}</p>
      <Submit label={t.assign} act="assign" />
    </Form>
  );
}

function Files({ call, reviewers, shown }: JuryProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const nameOf = (id: string) => reviewers.find((one) => one.id === id)?.name ?? "–";
  const readersOf = Map.groupBy(shown.assigned, ({ applicationId }) => applicationId);
  const tiesOf = Map.groupBy(shown.conflicts, ({ applicationId }) => applicationId);
  const address = routes.jury.href({ slug: call.slug });
  return (
    <>
      <Table
        caption={t.files}
        rows={shown.files}
        columns={[
          { label: t.file, cell: ({ number, title }) => <NumberedTitle number={number} title={title} />, heads: true },
          {
            label: t.readers,
            cell: ({ id }) => (
              <ul>
                {(readersOf.get(id) ?? []).map(({ personId, how, reason, affinity, because, aside }) => (
                  <li>
                    {nameOf(personId)} {aside && <Badge tone="warn">{t.isAside}</Badge>}{" "}
                    <span class="small soft">
                      {how === "hand"
                        ? `${t.byHand}\u00a0: ${reason}`
                        : [affinity !== null && t.fits(formatNumber(Math.round(affinity / 10), locale)), because.length > 0 && t.because(because.join(", "))]
                            .filter(Boolean)
                            .join(", ")}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t.conflicts,
            cell: ({ id }) => <Ties conflicts={tiesOf.get(id) ?? []} />,
          },
        ]}
      />
      <Pages of={{ ...shown, href: ({ page }) => (page > 1 ? `${address}?page=${page}` : address) }} />
    </>
  );
}

function AddReviewer({ call, form }: JuryProps) {
  const t = useTexts(judgeTexts);
  return (
    <Form action={routes.jury.href({ slug: call.slug })} state={stateOf(form, "add", { nombre: "10" })} label={t.addReviewer}>
      <h2>{t.addReviewer}</h2>
      <TextField name="courriel" label={t.email} type="email" maxLength={254} />
      <TextField name="nombre" label={t.most} inputMode="numeric" maxLength={3} short />
      <TextArea name="domaines" label={t.fields} hint={t.fieldsHint} rows={2} maxLength={1000} optional />
      <Submit label={t.add} kind="quiet" act="add" />
    </Form>
  );
}

function ByHand({ call, reviewers, choices, form }: JuryProps) {
  const t = useTexts(judgeTexts);
  if (reviewers.length === 0 || choices.length === 0) return null;
  return (
    <Form action={routes.jury.href({ slug: call.slug })} state={form.act === "take" ? form : stateOf(form, "entrust")} label={t.change}>
      <h2>{t.change}</h2>
      <FileChoice name="dossier" files={choices} />
      <Select name="lecteur" label={t.reviewer} choices={reviewers.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField name="raison" label={t.reason} maxLength={500} />
      <Actions>
        <Button kind="quiet" act="entrust">
          {t.entrust}
        </Button>
        <Button kind="danger" act="take">
          {t.takeAway}
        </Button>
      </Actions>
    </Form>
  );
}
