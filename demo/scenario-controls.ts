import { byId } from "./elements.ts";
import { changeScenario, type Scenarios, type ScenarioWords } from "./mailbox-api.ts";
import type { Perform } from "./office-controls.ts";

/** Lets something go wrong at the demo's server, or on the way to it. */

const select = byId<HTMLSelectElement>("scenario");
const now = byId("scenario-now");

let known: readonly ScenarioWords[] = [];
let running: string | null = null;

const find = (name: string | null) => known.find(({ scenario }) => scenario === name);

function describe(): void {
  const chosen = find(select.value);
  if (!chosen) return;
  const end = chosen.once
    ? "一度起こると、自動で終わります。"
    : "「ふつうの動きに戻す」を押すまで続きます。";
  byId("scenario-about").textContent = `${chosen.description.ja}${end}`;
}

/** @returns what to say of one that has happened, and has ended with that */
export function showScenarios({ scenario, scenarios }: Scenarios): string {
  known = scenarios;
  if (select.options.length === 0) {
    select.append(...scenarios.map((each) => new Option(each.title.ja, each.scenario)));
    describe();
  }
  const before = find(running);
  running = scenario;
  const text = scenario === null ? "なし（ふつうの動き）" : (find(scenario)?.title.ja ?? scenario);
  if (now.textContent !== text) now.textContent = text;
  return scenario === null && before?.once
    ? `「${before.title.ja}」が一度起こり、ふつうの動きに戻りました。`
    : "";
}

async function begin(): Promise<string> {
  await changeScenario(select.value);
  return `「${find(select.value)?.title.ja}」の場面にしました。`;
}

async function end(): Promise<string> {
  await changeScenario(null);
  running = null;
  return "ふつうの動きに戻しました。";
}

export function watchScenarios(perform: Perform): void {
  select.addEventListener("change", describe);
  byId("begin-scenario").addEventListener("click", () => void perform(begin));
  byId("end-scenario").addEventListener("click", () => void perform(end));
}
