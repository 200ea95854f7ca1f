import { readFileSync } from "node:fs";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";

const rulesOfHouse: ConfigData = JSON.parse(readFileSync(new URL("../../../.htmlvalidate.json", import.meta.url), "utf8"));

/**
 * What finds the faults of HTML by the rules of the house, and those given: "rule: message (where), line". Its configuration is read once:
 * the library would join what is known of each element anew for every page, which takes half of the time.
 */
export async function htmlValidator(rules: NonNullable<ConfigData["rules"]> = {}): Promise<(html: string) => Promise<string[]>> {
  const loader = new StaticConfigLoader({ ...rulesOfHouse, rules: { ...rulesOfHouse.rules, ...rules } });
  const config = await loader.getConfigFor("page.html");
  loader.getConfigFor = () => config;
  const validator = new HtmlValidate(loader);
  return async (html) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) => messages).map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector}), ${line}`);
  };
}
