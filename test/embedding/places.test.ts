import { expect, nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { agreesAndQualifies, takesSoonestSlot } from "../support/journey.ts";
import { HostPage } from "../support/view-host.ts";
import { Page } from "../support/view-page.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

const TAG = (base: string) =>
  `<hw-online-booking office="otaru" api-base="${base}">お電話でどうぞ</hw-online-booking>`;

/** A place of the host page's own, removed with the widgets. */
function place(): HTMLElement {
  const made = document.createElement("div");
  made.className = "host";
  document.body.append(made);
  return made;
}

async function works(widget: Element | null): Promise<void> {
  if (!widget) throw new Error("There is no widget.");
  const page = new Page(widget);
  await page.sees("規約を確認し、同意してください");
}

describe("the widget works wherever a page puts it:", () => {
  afterEach(() => {
    leavePage();
    HostPage.clears();
  });

  /** A page whose `fetch` ends at a server of the test's own. */
  async function base(): Promise<string> {
    const page = await HostPage.places({ office: "otaru" });
    page.root.remove();
    return page.server.base;
  }

  it("written as innerHTML", async () => {
    const host = place();
    host.innerHTML = TAG(await base());
    await works(host.querySelector("hw-online-booking"));
  });

  it("cloned from a template, twice", async () => {
    const template = document.createElement("template");
    template.innerHTML = TAG(await base());
    const host = place();
    host.append(template.content.cloneNode(true), document.importNode(template.content, true));
    const widgets = host.querySelectorAll("hw-online-booking");
    expect(widgets).to.have.length(2);
    for (const widget of widgets) await works(widget);
  });

  it("inside another shadow root", async () => {
    const root = place().attachShadow({ mode: "open" });
    root.innerHTML = TAG(await base());
    await works(root.querySelector("hw-online-booking"));
  });

  it("in a page that runs from right to left, itself from left to right", async () => {
    const host = place();
    host.dir = "rtl";
    host.innerHTML = TAG(await base());
    const widget = host.querySelector("hw-online-booking");
    await works(widget);
    const frame = widget!.shadowRoot!.querySelector(".frame")!;
    expect(getComputedStyle(frame).direction).to.equal("ltr");
  });

  it("in a form of the page's, which hears neither its Enter nor its submit", async () => {
    const form = document.createElement("form");
    const heard: string[] = [];
    for (const type of ["submit", "formdata", "invalid", "reset"]) {
      form.addEventListener(type, (event) => {
        heard.push(type);
        event.preventDefault();
      });
    }
    const visitor = await Visitor.opens("kitakyushu-mothers");
    place().append(form);
    form.append(visitor.widget);
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    visitor.all<HTMLInputElement>("#name")[0]!.focus();
    await sendKeys({ press: "Enter" });
    await nextFrame();
    await visitor.sees("を入力してください");
    expect(heard).to.deep.equal([]);
    expect([...new FormData(form).keys()], "nothing typed gets into the page's form").to.deep.equal(
      [],
    );
  });
});
