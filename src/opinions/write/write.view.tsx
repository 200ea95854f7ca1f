import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { locales } from "#platform/i18n/locale.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { paramsOf } from "../conversation.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import type { OpenStatement } from "../statement.ts";
import { quoted } from "../statement.ts";
import type { OwnStatement } from "./own-statement.ts";
import { writeTexts } from "./write.texts.ts";

export function Write({ own, closed, form }: { own: OwnStatement; closed: boolean; form: FormState }) {
  const t = useTexts(writeTexts);
  const locale = useLocale();
  const { conversation, alike, written, taker } = own;
  const params = paramsOf(conversation);
  const left = conversation.statementsEach - written;
  const stop = conversation.statementsEach === 0 ? "teamOnly" : closed || taker.lacks || taker.participant?.banned ? "closed" : left <= 0 ? "enough" : null;
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={t.lead} />
      <Band ground="linen" tight>
        <Columns kind="aside">
          <div class="flow">
            {stop ? (
              <Empty title={t[stop]} actions={<ButtonLink href={routes.answer.href(params)}>{t.toAnswer}</ButtonLink>} text={t[`${stop}Next`]} />
            ) : (
              <Form action={routes.write.href(params)} state={form} label={t.title}>
                <TextField name="words" label={t.field} hint={t.hint} maxLength={240} />
                <Select name="language" label={t.language} choices={locales.map((one) => ({ value: one, label: t.languages[one] }))} />
                {alike && <Alike alike={alike} params={params} />}
                <Submit label={alike ? t.send : t.look} act={alike ? "send" : "look"} />
                <p class="small soft">{plural(left, locale, t.left)}</p>
              </Form>
            )}
          </div>
          <aside class="flow" aria-label={t.rules}>
            <h2 class="mini">{t.rules}</h2>
            <ul class="opinion-why">
              {t.advice.map((one) => (
                <li>{one}</li>
              ))}
              <li>{conversation.readFirst ? t.read : t.notRead}</li>
            </ul>
          </aside>
        </Columns>
      </Band>
    </>
  );
}

/** Before it is sent: what says the same may be answered instead. */
function Alike({ alike, params }: { alike: readonly OpenStatement[]; params: ReturnType<typeof paramsOf> }) {
  const t = useTexts(writeTexts);
  return (
    <section class="flow" aria-labelledby="ressemblent" role="status">
      <h2 id="ressemblent" class="small-title">
        {t.alike}
      </h2>
      <p>{t.alikeLead}</p>
      <ul class="opinion-alike">
        {alike.map(({ number, words, language }) => (
          <li>
            <Written lang={language}>{quoted(words, language)}</Written>{" "}
            <Go href={`${routes.answer.href(params)}?phrase=${number}`}>
              {t.alikeAnswer} ({number})
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
