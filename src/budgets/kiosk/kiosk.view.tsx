import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Form, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { BallotTable } from "../check/ballot-table.view.tsx";
import { chooseTexts } from "../choose/choose.texts.ts";
import { groupsOf } from "../choose/limited.ts";
import { ProjectCard, signedOf } from "../choose/project-card.view.tsx";
import { Purse } from "../choose/purse.view.tsx";
import { sayBallot } from "../choose/say-ballot.ts";
import { type Selection, writeShort } from "../choose/selection.form.ts";
import { routes } from "../routes.ts";
import { choosable, limitsOf } from "../poll.ts";
import type { Poll } from "../votes.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";

export type Step = "code" | "choose" | "check" | "done";

interface KioskProps {
  poll: Poll;
  token: string;
  /** Which holds the device. */
  desk: string;
  step: Step;
  /** The code that was typed, carried from step to step. */
  code: string;
  selection: Selection;
  problem: string | null;
  /** What keeps the ballot from going in, in words. */
  fault: string | null;
  receipt: string | null;
  passes: readonly string[];
  territory: Territory;
}

/** A custom element takes what a `div` takes. */
const BeffroiKiosk = "beffroi-kiosk" as "div";

/** The whole way on one page: the script shows one part at a time and needs no network; without it, each step is asked of the server. */
export function Kiosk(props: KioskProps) {
  const { poll, token, passes, step } = props;
  const t = useTexts(kioskTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const known = { id: poll.vote.id, kind: poll.vote.kind, limits: limitsOf(poll), projects: choosable(poll), closes: poll.vote.closes_at.toISOString() };
  const { codeWrong, codeUnknown, codeUsed, kept, offline, online, turnedAway, closed } = t;
  return (
    <BeffroiKiosk
      class="kiosk"
      data-merge={routes.kioskMerge.href({ token })}
      data-worker={routes.kioskWorker.href()}
      data-vote={JSON.stringify(known)}
      data-passes={JSON.stringify(passes)}
      data-texts={JSON.stringify({
        codeWrong,
        codeUnknown,
        codeUsed,
        kept,
        offline,
        online,
        turnedAway,
        closed,
        faults: general.faults,
        stillText: t.stillText("#"),
      })}
      data-locale={locale}
    >
      <header class="wrap row between">
        <Written as="h1">{poll.vote.title}</Written>
        <p class="row tight">
          <span class="small soft" data-part="state" role="status" />
          <button type="button" class="text-button small" data-act="full" hidden>
            {t.fullScreen}
          </button>
        </p>
      </header>
      <Part name="code" step={step}>
        <Code {...props} />
      </Part>
      {(step === "choose" || step === "code") && (
        <Part name="choose" step={step}>
          <Choose {...props} />
        </Part>
      )}
      <Part name="check" step={step}>
        <Check {...props} />
      </Part>
      <Part name="done" step={step}>
        <Done {...props} />
      </Part>
      <dialog class="kiosk-still" aria-labelledby="encore" data-part="still">
        <h2 id="encore">{t.still}</h2>
        <p data-part="still-text">{t.stillText("20")}</p>
        <button type="button" class="button big" data-act="stay">
          {t.stay}
        </button>
      </dialog>
    </BeffroiKiosk>
  );
}

function Part({ name, step, children }: { name: Step; step: Step; children: ComponentChildren }) {
  return (
    <section class="wrap flow" data-step={name} hidden={name !== step}>
      {children}
    </section>
  );
}

function Code({ poll, token, desk, problem, step }: KioskProps) {
  const t = useTexts(kioskTexts);
  const wrong = step === "code" ? problem : null;
  return (
    <>
      <h2>{t.welcome}</h2>
      <div data-part="turned-away" role="alert" hidden>
        <Notice tone="warn" title={t.turnedAwayTitle} level={3} text={t.turnedAwayText} />
      </div>
      <Form action={routes.kiosk.href({ token })} state={{ act: null, values: {}, problems: wrong ? { jeton: wrong } : {} }} label={t.welcome}>
        <TextField name="jeton" label={t.code} hint={t.codeHint} maxLength={12} autocomplete="off" short />
        <p class="error" data-part="code-problem" role="alert" hidden />
        <Button big act="choose">
          {t.begin}
        </Button>
      </Form>
      {poll.vote.demo && (
        <Notice title={t.trial.title} level={3}>
          <p>{t.trial.text}</p>
          <Go href={routes.deskKiosks.href({ slug: poll.vote.slug, desk })}>{t.trial.go}</Go>
        </Notice>
      )}
    </>
  );
}

function Choose({ poll, token, code, selection, territory, step, fault }: KioskProps) {
  const t = useTexts(kioskTexts);
  const choosing = useTexts(chooseTexts);
  const locale = useLocale();
  const { kind, slug } = poll.vote;
  return (
    <>
      <h2>{t.choose}</h2>
      <p>{sayBallot(poll, locale)}</p>
      <div data-part="fault" role="alert" hidden={step !== "choose" || !fault}>
        {step === "choose" && fault && <Notice tone="warn" title={fault} level={3} />}
      </div>
      <form class="ballot cols aside" method="post" action={routes.kiosk.href({ token })} aria-label={choosing.purse} novalidate>
        <link rel="stylesheet" href={routes.meterSheet.href({ slug })} />
        <input type="hidden" name="jeton" value={code} />
        <div class="projects">
          {poll.projects.map((project) => (
            <ProjectCard
              project={project}
              slug={slug}
              kind={kind}
              signed={signedOf(poll.vote)}
              groups={groupsOf(poll, project)}
              selection={selection}
              open
              easy={project.easy !== null}
              territory={territory}
              alone
            />
          ))}
        </div>
        <Purse poll={poll} selection={selection} territory={territory} signedIn={false} bare>
          <button type="submit" class="button" name="act" value="check">
            {choosing.verify}
          </button>
          <button type="submit" class="button quiet" name="act" value="leave">
            {t.leave}
          </button>
        </Purse>
      </form>
    </>
  );
}

function Check({ poll, token, code, selection, territory, step }: KioskProps) {
  const t = useTexts(kioskTexts);
  return (
    <>
      <h2>{t.check}</h2>
      <ol data-part="chosen" class="kiosk-chosen" hidden />
      {step === "check" && <BallotTable poll={poll} selection={selection} territory={territory} />}
      <form method="post" action={routes.kiosk.href({ token })} class="row">
        <input type="hidden" name="jeton" value={code} />
        <input type="hidden" name="bulletin" value={writeShort(selection)} />
        <Button big act="confirm">
          {t.confirm}
        </Button>
        <Button kind="quiet" act="choose">
          {t.change}
        </Button>
      </form>
    </>
  );
}

function Done({ token, receipt }: KioskProps) {
  const t = useTexts(kioskTexts);
  return (
    <>
      <h2>{t.done}</h2>
      <p>{t.doneText}</p>
      <p class="kiosk-code" data-part="receipt">
        {receipt}
      </p>
      <p>{t.doneReceipt}</p>
      <form method="post" action={routes.kiosk.href({ token })}>
        <Button big act="leave">
          {t.finish}
        </Button>
      </form>
    </>
  );
}
