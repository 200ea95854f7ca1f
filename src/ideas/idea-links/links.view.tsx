import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button, Onward, TextButton } from "#platform/ui/button.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { PlaceBrief } from "#places";
import { Reason, type ThingRef, threadRoutes, type WholeThread, ThingTitle } from "#thread";
import { CasePage } from "../case/case-page.view.tsx";
import type { Case } from "../case/case.query.ts";
import { linksTexts } from "./links.texts.ts";
import { routes } from "../routes.ts";

interface LinksProps {
  judged: Case;
  thread: WholeThread;
  /** Of the search for a place. */
  words: string;
  places: readonly PlaceBrief[];
  form: FormState;
}

export function Links(props: LinksProps) {
  const { judged } = props;
  const t = useTexts(linksTexts);
  return (
    <CasePage judged={judged} title={t.title} lead={t.lead}>
      <h2>{t.current}</h2>
      <Current {...props} />
      <Onward href={threadRoutes.show.href({ kind: "proposal", id: judged.id })}>{t.whole}</Onward>
      <h2>{t.places}</h2>
      <Places {...props} />
      <h2>{t.other}</h2>
      <Other {...props} />
    </CasePage>
  );
}

const same = (a: ThingRef, b: ThingRef) => a.kind === b.kind && a.id === b.id;

function Current({ judged, thread }: LinksProps) {
  const t = useTexts(linksTexts);
  const locale = useLocale();
  const idea = { kind: "proposal", id: judged.id };
  const own = thread.links.filter(({ from, to }) => same(from, idea) || same(to, idea));
  if (own.length === 0) return <p>{t.none}</p>;
  return (
    <ul class="judging-lines">
      {own.map(({ from, relation, to, ...why }) => {
        const back = same(to, idea);
        const other = back ? from : to;
        const thing = thread.standing.find((one) => same(one, other))?.thing;
        const title = thing && !thing.hidden ? <ThingTitle of={thing} /> : other.kind;
        return (
          <li>
            <b>{thing && !thing.hidden ? <a href={thing.href}>{title}</a> : title}</b>{" "}
            <span class="soft">{t.directions[`${relation}:${back ? "back" : "forth"}`] ?? relation}</span>
            <p>
              <Reason {...why} locale={locale} />
            </p>
            <form method="post" action={routes.ideaLinks.href({ id: judged.id })}>
              <TextButton act={`remove:${relation}|${back ? "from" : "to"}|${threadRoutes.show.href(other)}`}>
                {t.remove} <span class="vh">{title}</span>
              </TextButton>
            </form>
          </li>
        );
      })}
    </ul>
  );
}

function Places({ judged, words, places }: LinksProps) {
  const t = useTexts(linksTexts);
  const here = routes.ideaLinks.href({ id: judged.id });
  return (
    <>
      <Filters action={here} values={{ lieu: words }} label={t.places} inline>
        <TextField name="lieu" label={t.words} maxLength={80} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {words !== "" && places.length === 0 && <p>{t.noPlace}</p>}
      {places.length > 0 && (
        <form method="post" action={withQuery(here, { lieu: words })}>
          <ul class="judging-acts">
            {places.map(({ id, name }) => (
              <li>
                <Button kind="quiet" act={`place:${id}`}>
                  {t.linkPlace(name)}
                </Button>
              </li>
            ))}
          </ul>
        </form>
      )}
    </>
  );
}

function Other({ judged, form }: LinksProps) {
  const t = useTexts(linksTexts);
  return (
    <Form action={routes.ideaLinks.href({ id: judged.id })} state={stateOf(form, "link")} label={t.other}>
      <p class="soft">{t.otherHint}</p>
      <TextField name="address" label={t.address} hint={t.addressHint} maxLength={300} />
      <Select name="relation" label={t.relation} choices={Object.entries(t.directions).map(([value, label]) => ({ value, label }))} />
      <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t.link} kind="quiet" act="link" />
    </Form>
  );
}
