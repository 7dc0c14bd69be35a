import { expect, nextFrame } from "@open-wc/testing";
import { html, LitElement, nothing } from "lit";
import { mends } from "../../src/views/mends.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

mends(LitElement);

/** A fault that comes and goes between words of its own, a text, a box and a choice that the element knows. */
class Sample extends LitElement {
  fault = "";
  isBroken = false;
  protected override render() {
    if (this.isBroken) throw new Error("of the element's own");
    return html`<p>before${this.fault ? html`<b>${this.fault}</b>` : nothing}after</p>
      <input id="text" /><input id="box" type="checkbox" value="of-its-own" />
      <input id="choice" type="radio" .checked=${this.fault === ""} />
      <button>press</button>`;
  }
}
customElements.define("mended-sample", Sample);

async function shows(): Promise<Sample & { readonly shadowRoot: ShadowRoot }> {
  const sample = document.createElement("mended-sample") as Awaited<ReturnType<typeof shows>>;
  sample.className = "host";
  sample.append("the page's own words");
  document.body.append(sample);
  await sample.updateComplete;
  return sample;
}
const one = <T extends HTMLElement>({ shadowRoot }: Sample, selector: string) =>
  shadowRoot?.querySelector<T>(selector) as T;
const textOf = (sample: Sample) => one(sample, "p").textContent.replace(/\s+/gu, "");

/** As a translator does; Lit counts by the text that goes. */
function translates(sample: Sample): void {
  const texts = [...one(sample, "p").childNodes].filter((node) => node instanceof Text);
  for (const text of texts) {
    const font = document.createElement("font");
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

async function changes(sample: Sample, fault: string): Promise<void> {
  sample.fault = fault;
  sample.requestUpdate();
  await sample.updateComplete;
}

describe("what others change in an element", () => {
  afterEach(() => {
    for (const each of document.querySelectorAll(".host")) each.remove();
    Stage.closes();
  });

  it("is put back where it was, as it was, where it was taken away", async () => {
    const sample = await shows();
    await changes(sample, "no");
    const [before, after] = ["#text", "#box"].map((id) => one<HTMLInputElement>(sample, id));
    before!.value = "typed";
    const order = [...sample.shadowRoot.querySelectorAll("*")];
    for (const each of [before, after, one(sample, "b"), one(sample, "button")]) each!.remove();
    await nextFrame();
    expect([...sample.shadowRoot.querySelectorAll("*")]).to.deep.equal(order);
    expect(one<HTMLInputElement>(sample, "#text").value).to.equal("typed");
  });

  it("is put back in time for what is shown next", async () => {
    const sample = await shows();
    await changes(sample, "no");
    one(sample, "b").remove();
    await changes(sample, "never");
    expect(textOf(sample)).to.equal("beforeneverafter");
  });

  it("goes again when it is another's own", async () => {
    const sample = await shows();
    const icon = document.createElement("i");
    one(sample, "#text").after(icon);
    await nextFrame();
    icon.remove();
    await nextFrame();
    expect(one(sample, "i")).to.equal(null);
  });

  it("stays translated", async () => {
    const sample = await shows();
    translates(sample);
    await nextFrame();
    expect(textOf(sample)).to.equal("BEFOREAFTER");
  });

  it("is shown anew where it cannot be changed any more, with what was typed and ticked", async () => {
    const sample = await shows();
    one<HTMLInputElement>(sample, "#text").value = "typed";
    one(sample, "#text").focus();
    one<HTMLInputElement>(sample, "#box").checked = true;
    translates(sample);
    await changes(sample, "no");
    expect(textOf(sample)).to.equal("beforenoafter");
    expect(one<HTMLInputElement>(sample, "#text").value).to.equal("typed");
    expect(one<HTMLInputElement>(sample, "#box").checked).to.equal(true);
    expect(one<HTMLInputElement>(sample, "#choice").checked, "what the element knows").to.equal(
      false,
    );
    expect(sample.shadowRoot.activeElement?.id).to.equal("text");
    await changes(sample, "");
    expect(textOf(sample)).to.equal("beforeafter");
  });

  it("is left to whoever takes it away again and again", async () => {
    const sample = await shows();
    let times = 0;
    for (; times < 9 && one(sample, "button"); times += 1) {
      one(sample, "button").remove();
      await nextFrame();
    }
    expect(times).to.equal(4);
  });

  it("does not bring back what was erased", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ ready }) => ({
        step: "form",
        draft: { ...ready, form: { name: "職業" } },
        refused: [],
      }),
    });
    await stage.fills("name", "職業 花子");
    stage.one<HTMLButtonElement>("button.primary").click();
    await stage.sees(ja.errorSummaryTitle(2));
    const { shadowRoot } = stage.step;
    const form = stage.one("form");
    // Where Lit looks for its places nothing stands any more.
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_COMMENT);
    const comments: Node[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) shadowRoot.prepend(comment);
    const draft = { ...stage.facts.ready, form: {} };
    await stage.becomes({ step: "form", draft, refused: [], erased: true });
    await stage.step.updateComplete;
    expect(stage.one("form"), "it was shown anew").not.to.equal(form);
    expect(stage.one<HTMLInputElement>("#name").value).to.equal("");
  });
});

describe("an element that fails of itself", () => {
  afterEach(() => {
    for (const each of document.querySelectorAll(".host")) each.remove();
  });

  it("leaves on show what there was, says why, and goes on when it works again", async () => {
    const sample = await shows();
    one<HTMLInputElement>(sample, "#text").value = "typed";
    sample.isBroken = true;
    sample.requestUpdate();
    const said = await sample.updateComplete.catch((error: Error) => error.message);
    expect(said).to.equal("of the element's own");
    expect(one<HTMLInputElement>(sample, "#text").value).to.equal("typed");
    sample.isBroken = false;
    await changes(sample, "no");
    expect(textOf(sample)).to.equal("beforenoafter");
    expect(one<HTMLInputElement>(sample, "#text").value).to.equal("typed");
  });

  it("gives way to the page's own words where there was nothing yet", async () => {
    const sample = document.createElement("mended-sample") as Sample;
    sample.className = "host";
    sample.isBroken = true;
    document.body.append(sample);
    await sample.updateComplete.catch(() => undefined);
    expect(sample.shadowRoot?.innerHTML).to.include("<slot></slot>");
    sample.isBroken = false;
    await changes(sample, "");
    expect(textOf(sample)).to.equal("beforeafter");
    expect(one(sample, "slot")).to.equal(null);
  });
});
