import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Circle } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { publicTexts } from "../public/public.texts.ts";
import { routes } from "../routes.ts";

/** What a structure that hosts a circle does with it. */
export function Host({ circle, form, opens }: { circle: Circle; form: FormState; opens: boolean }) {
  const t = useTexts(circlesTexts);
  const open = useTexts(publicTexts);
  const { id, state, question, about, version } = circle;
  const action = routes.show.href({ id });
  const typed = stateOf(form, "rewrite", { question, presentation: about, version: String(version) });
  if (state === "closed")
    return (
      <form method="post" action={action}>
        <Button act="reopen" kind="quiet">
          {t.reopen}
        </Button>
      </form>
    );
  return (
    <TitledPart id="host" title={t.keep}>
      {opens && (
        <p>
          <ButtonLink kind="quiet" href={routes.public.href({ id })}>
            {open.open}
          </ButtonLink>
        </p>
      )}
      <Disclosure bare summary={t.rewrite} open={form.act === "rewrite"}>
        <Form action={action} state={typed} label={t.rewrite}>
          <input type="hidden" name="version" value={String(typed.values["version"] ?? version)} />
          <TextField name="question" label={t.question} maxLength={200} />
          <TextArea name="presentation" label={t.about} hint={t.aboutHint} maxLength={3000} optional />
          <Submit label={t.save} act="rewrite" kind="quiet" />
        </Form>
      </Disclosure>
      <Disclosure bare summary={t.close} open={form.act === "close"}>
        <Form action={action} state={stateOf(form, "close", {})} label={t.close}>
          <p class="soft">{t.closeLead}</p>
          <TextArea name="bilan" label={t.ending} maxLength={1000} rows={4} />
          <Submit label={t.close} act="close" kind="danger" />
        </Form>
      </Disclosure>
    </TitledPart>
  );
}
