import { useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Filters, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { type FoundThing, type WholeThread, ThingTitle } from "#thread";
import { inquiriesTexts } from "../inquiries.texts.ts";
import type { Publication } from "../publications.query.ts";
import { routes } from "../routes.ts";
import { relateTexts } from "./relate.texts.ts";

interface RelateProps {
  answer: Pick<Publication, "slug" | "title">;
  related: WholeThread["standing"];
  /** Null where nobody searched. */
  searched: { readonly words: string; readonly found: readonly FoundThing[] } | null;
  form: FormState;
}

/** What a public answer leads to: what stands, and a search for more. */
export function Relate(props: RelateProps) {
  const t = useTexts(relateTexts);
  const general = useTexts(inquiriesTexts);
  const { slug, title } = props.answer;
  const trail = [
    { label: general.desk, href: routes.desk.href() },
    { label: <Written>{title}</Written>, href: routes.shown.href({ slug }) },
  ];
  return (
    <PageFrame title={t.title} trail={trail} lead={t.lead}>
      <Columns kind="half">
        <Search {...props} />
        <Related {...props} />
      </Columns>
    </PageFrame>
  );
}

function Search({ answer: { slug }, searched, form }: RelateProps) {
  const t = useTexts(relateTexts);
  const here = routes.relate.href({ slug });
  return (
    <section class="flow" id="chercher" aria-labelledby="chercher-titre">
      <h2 id="chercher-titre">{t.more}</h2>
      <Filters action={here} values={{ cherche: searched?.words ?? "" }} label={t.search} lands="chercher" inline>
        <TextField name="cherche" type="search" label={t.words} maxLength={100} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {searched && searched.found.length === 0 && <p role="status">{t.nothing}</p>}
      {searched && searched.found.length > 0 && (
        <Form action={withQuery(here, { cherche: searched.words })} state={stateOf(form, "relate")} label={t.more}>
          <Radios
            name="address"
            label={t.found}
            choices={searched.found.map(({ address, title, lang, label, meta, written: words }) => ({
              ...{ value: address, label: title, note: <Quoting words={words}>{[label, ...meta].join(", ")}</Quoting> },
              ...{ written: lang ?? true, writtenNote: false },
            }))}
          />
          <Submit label={t.relate} act="relate" />
        </Form>
      )}
    </section>
  );
}

function Related({ answer: { slug }, related }: RelateProps) {
  const t = useTexts(relateTexts);
  return (
    <TitledPart id="menes" title={t.standing}>
      {related.length === 0 ? (
        <Empty title={t.none} text={t.noneNext} />
      ) : (
        <form method="post" action={routes.relate.href({ slug })}>
          <Entries>
            {related.map(({ kind, id, thing }) => (
              <Entry title={thing && !thing.hidden ? <ThingTitle of={thing} /> : t.gone} href={thing && !thing.hidden ? thing.href : undefined} level={3}>
                <p>
                  <TextButton act={`unrelate:${kind}/${encodeURIComponent(id)}`}>
                    {t.unrelate}
                    <span class="vh"> ({thing && !thing.hidden ? <ThingTitle of={thing} /> : t.gone})</span>
                  </TextButton>
                </p>
              </Entry>
            ))}
          </Entries>
        </form>
      )}
    </TitledPart>
  );
}
