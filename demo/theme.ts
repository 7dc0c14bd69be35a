import { byId, withText } from "./elements.ts";
import { Page } from "./gallery/page.ts";
import { clearExamples, showExample } from "./gallery/show-example.ts";
import { examples, idOf } from "./gallery/states/examples.ts";
import { cssOf, propertiesOf, readingsOf, type Picked } from "./theme/theme.ts";

/** Pick a colour, corners and a size of text; see them on the widget; take the style sheet along. */

const primary = byId<HTMLInputElement>("primary");
const radius = byId<HTMLInputElement>("radius");
const fontSize = byId<HTMLInputElement>("font-size");
const screen = byId<HTMLSelectElement>("screen");
const css = byId("css");

function picked(): Picked {
  return {
    primary: primary.value,
    radius: radius.valueAsNumber,
    fontSize: fontSize.valueAsNumber,
  };
}

function apply(): void {
  const properties = propertiesOf(picked());
  const preview = byId("preview");
  for (const [name, value] of Object.entries(properties)) preview.style.setProperty(name, value);
  css.textContent = cssOf(properties);
  byId("radius-value").textContent = `${radius.value} px`;
  byId("font-size-value").textContent = `${fontSize.value} px`;
  byId("readings").replaceChildren(
    ...readingsOf(picked()).map(({ what, ratio, isEnough }) => {
      const verdict = isEnough
        ? "読みやすい明るさの差です。"
        : "4.5:1 に届きません。もっと濃い色を選んでください。";
      const line = withText("li", `${what}: ${ratio.toFixed(2)}:1 — ${verdict}`);
      line.className = isEnough ? "enough" : "too-little";
      return line;
    }),
  );
}

async function show(): Promise<void> {
  const example = examples.find((each) => idOf(each) === screen.value);
  if (!example) return;
  clearExamples();
  await showExample(example, {
    lang: "ja",
    into: byId("preview"),
    pageOf: (widget) => new Page(widget),
    hasMoved: false,
  });
}

byId("picks").addEventListener("input", apply);
byId("picks").addEventListener("submit", (event) => event.preventDefault());
screen.addEventListener("change", () => void show());
byId("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(css.textContent);
    byId("copied").textContent = "コピーしました。";
  } catch {
    getSelection()?.selectAllChildren(css);
    byId("copied").textContent = "コピーできませんでした。選んである文字をコピーしてください。";
  }
});
apply();
void show();
