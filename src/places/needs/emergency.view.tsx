import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { allNumbers, type EmergencyNumber, emergencyNumbers } from "./emergency.ts";
import { needsTexts } from "../needs.texts.ts";

/** Whom to call, before anything else: calm, large, one touch away. */
export function Emergency({ numbers }: { numbers: readonly EmergencyNumber[] }) {
  const t = useTexts(needsTexts);
  const others = allNumbers.filter((number) => !numbers.includes(number));
  return (
    <section class="emergency" aria-labelledby="urgence">
      <h2 id="urgence">{t.emergency}</h2>
      <Numbers numbers={numbers} />
      <p class="small">{t.emergencyNote}</p>
      {others.length > 0 && (
        <Disclosure bare summary={t.otherNumbers}>
          <Numbers numbers={others} />
        </Disclosure>
      )}
    </section>
  );
}

/** All of them, folded: at the end of every page of needs. */
export function EmergencyFolded() {
  const t = useTexts(needsTexts);
  return (
    <Disclosure summary={t.urgent}>
      <div class="emergency">
        <Numbers numbers={allNumbers} />
        <p class="small">{t.emergencyNote}</p>
      </div>
    </Disclosure>
  );
}

function Numbers({ numbers }: { numbers: readonly EmergencyNumber[] }) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  return (
    <ul class="emergency-numbers">
      {numbers.map((number) => (
        <li>
          <a class="emergency-number" href={`${number === "114" ? "sms" : "tel"}:${number}`}>
            <Icon name={number === "114" ? "message-square" : "phone"} />
            <b>{number}</b>
            <span class="vh">{unbroken(`, ${number === "114" ? t.text(number) : t.call(number)}`)}</span>
          </a>
          <span>{emergencyNumbers[number][locale]}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is said of a number stays on its line. */
const unbroken = (words: string): string => words.replaceAll(" ", "\u00a0");
