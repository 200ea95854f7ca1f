import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { ChangeFields, type Paragraph, ParagraphBody } from "#texts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { draftingTexts } from "../drafting/drafting.texts.ts";
import type { Recommendation } from "../recommend/recommendations.query.ts";
import { recommendTexts } from "../recommend/recommend.texts.ts";
import { routes } from "../routes.ts";
import { changeTexts } from "./change.texts.ts";

interface ProposeProps {
  readonly assembly: Assembly;
  readonly one: Recommendation;
  /** Undefined at the beginning of the text. */
  readonly on: Paragraph | undefined;
  readonly params: { readonly token: string; readonly number: string };
  readonly form: FormState;
}

export function ProposePage({ assembly, one, on, params, form }: ProposeProps) {
  const t = useTexts(changeTexts);
  const drafting = useTexts(draftingTexts);
  const open = one.state === "draft";
  return (
    <PageFrame
      title={drafting.propose}
      here={useTexts(recommendTexts).one(one.number)}
      trail={[
        { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
        { label: useTexts(assembliesTexts).own, href: routes.own.href(params) },
        { label: <Written>{one.title}</Written>, href: routes.opinion.href(params) },
      ]}
      ground="surface"
      flow="loose"
    >
      {!open && form.status !== 409 && <Notice tone="warn" title={t.closed} announce />}
      {on && (
        <blockquote class="text-quoted">
          <ParagraphBody level={on.level > 0 ? 2 : 0} body={on.body} />
        </blockquote>
      )}
      <Form action={routes.change.href(params)} state={form} label={drafting.propose}>
        <input type="hidden" name="submission" value={String(form.values["submission"] ?? "")} />
        <ChangeFields on={on} form={form} />
        <p class="small soft">{t.unsigned}</p>
        {open && (
          <Actions>
            <Button act="send" big>
              {t.send}
            </Button>
            <Button act="preview" kind="quiet">
              {t.preview}
            </Button>
          </Actions>
        )}
      </Form>
    </PageFrame>
  );
}
