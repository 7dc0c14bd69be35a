import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { AccountScreen } from "../../src/flow/account/state.ts";
import type { LookupState } from "../../src/flow/receipt/machine.ts";
import type { StepName } from "../../src/flow/step-name.ts";
import { examples, idOf } from "../../demo/gallery/states/examples.ts";
import { factsOf } from "../../demo/gallery/states/facts.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";

/** A step, screen or stage that nobody listed does not compile. */
const steps: { readonly [step in StepName]: true } = {
  paused: true,
  consent: true,
  eligibility: true,
  ineligible: true,
  account: true,
  slot: true,
  form: true,
  review: true,
  sending: true,
  challenge: true,
  unknown: true,
  "waiting-mail": true,
  receipt: true,
  lookup: true,
  prepared: true,
  handover: true,
  requested: true,
  booked: true,
  ended: true,
  link: true,
  "link-acting": true,
  "link-refused": true,
};
/** `passed` shows nothing: the flow goes on with the next step. */
const screens: { readonly [screen in Exclude<AccountScreen, "passed">]: true } = {
  "sign-in": true,
  "signing-in": true,
  register: true,
  registering: true,
  "registration-unknown": true,
  "registering-again": true,
  "registration-sent": true,
  activate: true,
  activating: true,
  "activation-refused": true,
  "own-bookings": true,
  "cancel-chosen": true,
  cancelling: true,
};
const stages: { readonly [stage in LookupState["at"]]: true } = {
  form: true,
  "looking-up": true,
  found: true,
  "cancel-asked": true,
  cancelling: true,
  cancelled: true,
};

describe("the gallery", () => {
  before(loadTemporal);
  afterEach(clearsPage);

  const stepOf = ({ state, office }: (typeof examples)[number]) => state?.(factsOf(office)).step;

  it("has an address of its own for every state", () => {
    expect(new Set(examples.map(idOf))).to.have.length(examples.length);
  });

  it("shows every step", () => {
    const shown = new Set(examples.map(stepOf).filter((step) => step !== undefined));
    expect([...shown].toSorted()).to.deep.equal(Object.keys(steps).toSorted());
  });

  /** What the element `tag` holds as its own state in each example that shows it. */
  async function shownBy(step: StepName, stateIn: (element: HTMLElement) => string) {
    const shown = new Set<string>();
    for (const example of examples.filter((each) => stepOf(each) === step)) {
      const page = await showsExample(example, "ja");
      shown.add(stateIn(page.one(`hw-ob-${step}-step`)));
      clearsPage();
    }
    return [...shown].toSorted();
  }

  it("shows every screen of the account", async () => {
    const screenIn = (element: object) => (element as ShowsScreen)["flow"].state.screen;
    expect(await shownBy("account", screenIn)).to.deep.equal(Object.keys(screens).toSorted());
  }).timeout(60_000);

  it("shows every stage of a look-up", async () => {
    const stageIn = (element: object) => (element as ShowsStage)["lookup"].state.at;
    expect(await shownBy("lookup", stageIn)).to.deep.equal(Object.keys(stages).toSorted());
  }).timeout(60_000);
});

interface ShowsScreen {
  readonly flow: { readonly state: { readonly screen: string } };
}
interface ShowsStage {
  readonly lookup: { readonly state: { readonly at: string } };
}
