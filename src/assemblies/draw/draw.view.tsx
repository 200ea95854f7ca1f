import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { DateTimeField, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { chances, methods } from "../assembly.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { DrawRow } from "../draws.query.ts";
import { routes } from "../routes.ts";
import { sayMoment, toneOfDraw } from "../say.ts";
import { drawTexts } from "./draw.texts.ts";

export interface DrawThing {
  readonly assembly: Assembly;
  /** The draw under way. */
  readonly current: DrawRow | null;
  readonly past: readonly DrawRow[];
  /** Places that the reserve could not fill. */
  readonly free: number;
}

interface DrawProps extends DrawThing {
  readonly now: Date;
  readonly form: FormState;
}

export function DrawPage(props: DrawProps) {
  const { assembly, current, past } = props;
  const t = useTexts(drawTexts);
  const general = useTexts(assembliesTexts);
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
      ]}
      badges={current && <Badge tone={toneOfDraw(current.state)}>{general.drawStates[current.state]}</Badge>}
      lead={t.lead}
      ground="surface"
      flow="loose"
    >
      <Now {...props} />
      {past.length > 0 && (
        <TitledPart id="faits" title={t.past}>
          <ul class="flow">
            {past.map(({ number, kind, state }) => (
              <li>
                <Go href={routes.hall.href({ slug: assembly.slug, number: String(number) })}>{general.draw(number, kind)}</Go>{" "}
                <Badge tone={toneOfDraw(state)}>{general.drawStates[state]}</Badge>
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
    </PageFrame>
  );
}

/** The step that can be done. */
function Now(props: DrawProps) {
  const { assembly, current, free } = props;
  const t = useTexts(drawTexts);
  if (current?.state === "computing")
    return (
      <Notice title={t.computing}>
        <p>
          <a href={routes.draw.href(assembly)}>{t.reload}</a>
        </p>
        <Discard {...props} />
      </Notice>
    );
  if (current?.state === "ready") return <Ready {...props} />;
  if (current?.state === "sealed") return <Sealed {...props} draw={current} />;
  if (assembly.state === "closed" || (assembly.state === "drawn" && free > 0)) return <Start {...props} />;
  return <Notice title={assembly.state === "drawn" || assembly.state === "handed" ? t.complete : t.notClosed} />;
}

function Start({ assembly, current, free, form }: DrawProps) {
  const t = useTexts(drawTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  return (
    <>
      {current?.state === "failed" && <Failed assembly={assembly} draw={current} />}
      {free > 0 && <Notice title={plural(free, locale, t.free)} />}
      <Form action={routes.draw.href(assembly)} state={stateOf(form, "start", { methode: "leximin" })} label={t.start}>
        <Radios name="methode" label={t.method} choices={methods.map((method) => ({ value: method, label: general.methods[method] }))} />
        <Submit label={t.start} act="start" />
      </Form>
    </>
  );
}

function Failed({ assembly, draw }: { assembly: Assembly; draw: DrawRow }) {
  const t = useTexts(drawTexts);
  const general = useTexts(assembliesTexts);
  const changes = draw.relaxed?.changes;
  return (
    <Notice tone="danger" title={t.failed}>
      {changes ? (
        <>
          <p>{t.relaxed}</p>
          <ul>
            {changes.map(({ quota, min, max }) => (
              <li>{t.change(`${quota.feature}, ${quota.value}`, general.between(quota.min, quota.max), general.between(min, max))}</li>
            ))}
          </ul>
          <p>
            <a href={routes.criteria.href(assembly)}>{t.criteria}</a>
          </p>
        </>
      ) : (
        <p>{t.few}</p>
      )}
    </Notice>
  );
}

function Ready(props: DrawProps) {
  const { assembly, current, form } = props;
  const t = useTexts(drawTexts);
  return (
    <>
      <Notice tone="ok" title={t.ready}>
        <p>{t.readyNext}</p>
        <p>
          <code>{current!.seal}</code>
        </p>
      </Notice>
      <Form action={routes.draw.href(assembly)} state={stateOf(form, "seal", { hasard: "dice" })} label={t.seal}>
        <Radios name="hasard" label={t.chance} choices={chances.map((chance) => ({ value: chance, label: t.chances[chance], note: t.chanceNotes[chance] }))} />
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={300} />
        <DateTimeField name="quand" label={t.at} />
        <TextField name="lieu" label={t.place} maxLength={200} />
        <Submit label={t.seal} act="seal" />
      </Form>
      <Discard {...props} />
    </>
  );
}

function Discard({ assembly, form }: DrawProps) {
  const t = useTexts(drawTexts);
  return (
    <Form action={routes.draw.href(assembly)} state={stateOf(form, "discard")} label={t.discard}>
      <Submit label={t.discard} act="discard" kind="quiet" />
    </Form>
  );
}

function Sealed({ assembly, draw, now, form }: DrawProps & { draw: DrawRow }) {
  const t = useTexts(drawTexts);
  const locale = useLocale();
  const action = routes.draw.href(assembly);
  const early = draw.takesPlaceAt !== null && draw.takesPlaceAt > now;
  return (
    <>
      <Facts
        facts={[
          [t.sealIs, <code>{draw.seal}</code>],
          [t.sealedAt, draw.sealedAt && sayMoment(draw.sealedAt, locale)],
          [t.source, draw.source && written(draw.source)],
          [t.at, draw.takesPlaceAt && sayMoment(draw.takesPlaceAt, locale)],
          [t.place, draw.takesPlace],
        ]}
      />
      <Onward href={routes.hall.href({ slug: assembly.slug, number: String(draw.number) })}>{t.hall}</Onward>
      {early ? (
        <Notice title={t.wait(sayMoment(draw.takesPlaceAt!, locale))} />
      ) : (
        <Form action={action} state={stateOf(form, "reveal")} label={t.reveal}>
          <h2>{t.reveal}</h2>
          {draw.chance === "value" ? (
            <TextField name="valeur" label={t.value} hint={draw.source ? written(draw.source) : undefined} maxLength={300} />
          ) : (
            <Figures />
          )}
          <TextField name="temoins" label={t.witnesses} hint={t.witnessesHint} maxLength={500} optional />
          <Submit label={t.revealAct} act="reveal" />
        </Form>
      )}
      <Disclosure summary={t.void} open={form.act === "void"}>
        <Form action={action} state={stateOf(form, "void")} label={t.void}>
          <p>{t.voidLead}</p>
          <TextField name="raison" label={t.reason} maxLength={500} />
          <Submit label={t.void} act="void" kind="danger" />
        </Form>
      </Disclosure>
    </>
  );
}

function Figures(): ComponentChildren {
  const t = useTexts(drawTexts);
  return (
    <div class="assembly-figures">
      {[1, 2, 3].map((at) => (
        <TextField name={`chiffre_${at}`} label={t.figure(at)} inputMode="numeric" maxLength={1} short />
      ))}
    </div>
  );
}
