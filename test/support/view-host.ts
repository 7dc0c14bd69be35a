import "../../src/define.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { BookingEvents } from "../../src/events.ts";
import type { HwOnlineBooking } from "../../src/hw-online-booking.ts";
import { createMockApi, type MockApi } from "../../mock-api/in-process.ts";
import { leaveConsole, ownerLines } from "./owner.ts";
import { NOW } from "../../demo/gallery/states/facts.ts";
import { endAddressWith } from "./page.ts";
import { Page } from "./view-page.ts";

const eventNames = [
  "hw-ready",
  "hw-step-change",
  "hw-requested",
  "hw-booked",
  "hw-cancelled",
  "hw-error",
] as const satisfies readonly (keyof BookingEvents)[];

interface Hosting {
  readonly server?: MockApi;
  /** Where the widget goes; the page's body where absent. */
  readonly into?: ParentNode & Node;
  /** What is done to the element before it is on the page. */
  readonly before?: (widget: HwOnlineBooking) => void;
}

const realFetch = window.fetch;

/** A page of somebody else's with the widget on it: what the page hears, sends and logs. */
export class HostPage extends Page {
  declare readonly root: HwOnlineBooking;
  readonly server: MockApi;
  readonly fallback = document.createElement("p");
  readonly events: { readonly name: string; readonly detail: object }[] = [];
  readonly requests: { readonly url: string; readonly hash: string }[] = [];
  readonly toldOwner = ownerLines();

  private constructor(server: MockApi) {
    super(document.createElement("hw-online-booking"));
    this.server = server;
    this.fallback.textContent = "お電話でどうぞ: 0000-00-0000";
    this.root.append(this.fallback);
  }

  /** Puts the widget on the page with these attributes, `api-base` being the test's own server. */
  static async places(
    attributes: Record<string, string>,
    { server = createMockApi({ now: NOW }), into = document.body, before }: Hosting = {},
  ): Promise<HostPage> {
    await loadTemporal();
    const page = new HostPage(server);
    window.fetch = (input) => {
      page.requests.push({ url: (input as Request).url, hash: location.hash });
      return server.fetch(input as Request);
    };
    for (const name of eventNames) {
      page.root.addEventListener(name, (event) =>
        page.events.push({ name, detail: (event as CustomEvent<object>).detail }),
      );
    }
    for (const [name, value] of Object.entries({ "api-base": server.base, ...attributes })) {
      page.root.setAttribute(name, value);
    }
    before?.(page.root);
    into.append(page.root);
    return page;
  }

  /** Whether what the page's owner wrote between the tags is seen. */
  get isFallbackShown(): boolean {
    return this.fallback.getClientRects().length > 0;
  }

  get step(): string {
    const [, name] = /^hw-ob-(.+)-step$/u.exec(this.all("*").find(isStep)?.localName ?? "") ?? [];
    return name ?? "";
  }

  async reaches(step: string): Promise<void> {
    await this.waitsFor(() => this.step === step, `the step ${step}`);
  }

  /** Removes every widget, and gives the page back its own network, storage and console. */
  static clears(): void {
    for (const each of document.querySelectorAll("hw-online-booking, .host")) each.remove();
    window.fetch = realFetch;
    sessionStorage.clear();
    leaveConsole();
    endAddressWith();
  }
}

const isStep = ({ localName }: Element) => /^hw-ob-.+-step$/u.test(localName);
