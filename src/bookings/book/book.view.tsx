import type { Translated } from "#platform/i18n/locale.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Lack } from "../conditions/condition.ts";
import { Lacks } from "../conditions/lacks.view.tsx";
import { chargesTexts } from "../charges/charges.texts.ts";
import { PriceTold } from "../charges/price.view.tsx";
import type { PriceOffer } from "../charges/pricing.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayPrice, saySize, wordsIn } from "../say.ts";
import { showTexts } from "../show/show.texts.ts";
import { helping, type Choices } from "../whom/whom.form.ts";
import { WhomFields } from "../whom/whom-fields.view.tsx";
import { whomTexts } from "../whom/whom.texts.ts";
import type { Alternative } from "./alternatives.query.ts";
import { HourFields } from "./hour-fields.view.tsx";
import { bookTexts } from "./book.texts.ts";
import { Ways } from "./ways.view.tsx";

export interface BookThing {
  readonly resource: Resource;
  /** Ways on, after somebody was quicker; null before. */
  readonly alternatives: readonly Alternative[] | null;
  /** Only rules stand against it that its host may set aside. */
  readonly mayAsk: boolean;
  /** What other rooms ask for, and this person lacks. */
  readonly lacks: readonly Lack[];
  /** What it costs whoever books, once it is known. */
  readonly price?: PriceOffer;
  /** What everybody is told of its price. */
  readonly told?: Translated | null;
  /** For whom they may book; absent where that is known. */
  readonly choices?: Choices;
}

interface BookProps extends BookThing {
  form: FormState;
  action: string;
  /** A booking is being moved. */
  moving?: boolean;
}

export function Book(props: BookProps) {
  const { resource, form, alternatives, lacks, moving = false } = props;
  const t = useTexts(bookTexts);
  const locale = useLocale();
  const { name } = wordsIn(resource, locale);
  return (
    <PageFrame
      title={moving ? t.change(name) : t.title(name)}
      trail={[{ label: name, href: routes.show.href({ slug: resource.slug }) }]}
      lead={t.lead}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Lacks lacks={lacks} />
          {alternatives && <Ways alternatives={alternatives} values={form.values} />}
          <Fields {...props} />
        </div>
        <Beside {...props} />
      </Columns>
    </PageFrame>
  );
}

function Fields({ resource, form, action, mayAsk, moving, alternatives, price, choices }: BookProps) {
  const t = useTexts(bookTexts);
  const { fields: f } = t;
  const charges = useTexts(chargesTexts);
  const { step, quantity, kind } = resource;
  const asked = form.values["exception"] !== undefined;
  return (
    <Form action={action} state={form} label={t.confirm}>
      {form.values["version"] !== undefined && <input type="hidden" name="version" value={String(form.values["version"])} />}
      {choices && <WhomFields choices={choices} values={form.values} />}
      <TextField name="jour" {...f.day} type="date" short />
      <HourFields step={step} />
      {quantity > 1 && <TextField name="nombre" {...f.units} inputMode="numeric" maxLength={3} short />}
      {kind === "room" && <TextField name="personnes" {...f.people} inputMode="numeric" maxLength={4} short optional />}
      <TextField name="usage" {...f.purpose} maxLength={300} optional />
      {(mayAsk || asked) && !moving && (
        <>
          <p>{t.exceptionLead}</p>
          <Checkbox name="exception" label={f.exception.label} hint={f.exception.hint} />
        </>
      )}
      {price && <PriceTold price={price} code={!moving} />}
      <Submit label={price ? charges.confirm : moving ? t.confirmChange : t.confirm} big act={moving ? undefined : "book"} />
      {alternatives && !moving && form.values["pour"] !== helping && (
        <>
          <h2>{t.queue.title}</h2>
          <p>{t.queue.lead}</p>
          <Submit label={t.queue.join} kind="quiet" icon="clock" act="queue" />
        </>
      )}
    </Form>
  );
}

function Beside({ resource, form, moving = false, told, choices }: Pick<BookProps, "resource" | "form" | "moving" | "told" | "choices">) {
  const t = useTexts(bookTexts);
  const show = useTexts(showTexts);
  const locale = useLocale();
  const whom = useTexts(whomTexts);
  const { de, a } = form.values;
  const asked = { jour: String(form.values["jour"] ?? ""), de: String(de ?? ""), a: String(a ?? "") };
  const { jour } = asked;
  const { approval, lapse, placeName } = resource;
  return (
    <aside class="flow">
      <h2>{wordsIn(resource, locale).name}</h2>
      <p>{[placeName, saySize(resource, locale)].filter(Boolean).join(", ")}</p>
      <p>
        <b>
          <Quoting words={resource.priceNote}>{sayPrice(resource, locale)}</Quoting>
        </b>
      </p>
      {told && <p>{told[locale]}</p>}
      <p>{approval ? show.approval(lapse) : show.atOnceConfirmed}</p>
      <Onward href={withQuery(routes.show.href({ slug: resource.slug }), { jour })}>{t.seeWeek}</Onward>
      {!moving && <Onward href={withQuery(routes.series.href({ slug: resource.slug }), asked)}>{t.several}</Onward>}
      {choices?.helps && form.values["pour"] !== helping && (
        <Onward href={withQuery(routes.book.href({ slug: resource.slug }), { ...asked, pour: helping })}>{whom.help}</Onward>
      )}
    </aside>
  );
}
