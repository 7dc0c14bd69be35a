import { expect } from "@open-wc/testing";
import { nearestLanguage } from "../../src/views/nearest-language.ts";

describe("the nearest language", () => {
  const pageLang = document.documentElement.lang;
  let section: HTMLElement;
  let element: HTMLElement;
  beforeEach(() => {
    document.documentElement.lang = "ja";
    section = document.createElement("section");
    element = document.createElement("p");
    section.append(element);
    document.body.append(section);
  });
  afterEach(() => {
    section.remove();
    document.documentElement.lang = pageLang;
  });

  it("is the element's own", () => {
    element.lang = "en";
    expect(nearestLanguage(element)).to.equal("en");
  });

  it("is an ancestor's", () => {
    section.lang = "vi";
    expect(nearestLanguage(element)).to.equal("vi");
  });

  it("is the page's", () => {
    expect(nearestLanguage(element)).to.equal("ja");
  });

  it("is that of whoever hosts the shadow root", () => {
    section.lang = "pt-BR";
    const shadow = element.attachShadow({ mode: "open" });
    const inner = shadow.appendChild(document.createElement("b"));
    expect(nearestLanguage(inner)).to.equal("pt-BR");
    element.lang = "zh-Hans";
    expect(nearestLanguage(inner)).to.equal("zh-Hans");
  });

  it("passes over an empty one", () => {
    section.lang = "en";
    element.lang = "";
    expect(nearestLanguage(element)).to.equal("en");
  });

  it("is none where nobody names one, and off the page", () => {
    document.documentElement.removeAttribute("lang");
    expect(nearestLanguage(element)).to.equal("");
    element.remove();
    expect(nearestLanguage(element)).to.equal("");
  });
});
