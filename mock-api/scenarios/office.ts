import { todayAt } from "../../src/domain/clock.ts";
import type { Backend } from "../backend.ts";
import { bodyOf, createsAnew } from "./request.ts";
import { officesOf, type Scenario, type ScenarioCall } from "./scenario.ts";

const WHAT_CHANGED = {
  ja: "連絡の方法についての説明を改めました（見本の変更です）。",
  en: "The explanation of how you are contacted was revised (a sample change).",
};

export const termsChanged: Scenario = {
  title: { ja: "送信の直前に規約が変わる", en: "The terms change before sending" },
  description: {
    ja: "次の申し込み（利用者登録を含む）が送信される直前に、最初の規約の新しい版が公開されます。",
    en: "Before the next booking or registration that is sent, its office's first document gets a new version (terms-outdated), and the profile then asks for it.",
  },
  once: true,
  async meets(call) {
    const id = createsAnew(call) ? await wantedOffice(call) : undefined;
    const office = id === undefined ? undefined : officeAt(id, call.backend);
    const [document] = office?.consents ?? [];
    if (office && document) {
      await call.happens(() => revise(office.id, document.id, call.backend));
    }
    return await call.answer();
  },
};

export const paused: Scenario = {
  title: { ja: "受付の停止", en: "Bookings are paused" },
  description: {
    ja: "窓口が受付を停止し、申し込みを断ります。終えると、停止した窓口が再開します。",
    en: "The offices pause: their profiles say so, and a request is refused with booking-paused.",
  },
  once: false,
  begins(running, backend) {
    const open = officesOf(running, backend).filter(
      (id) => officeAt(id, backend)?.bookingState === "open",
    );
    for (const id of open) backend.changeOffice(id, { bookingState: "paused" });
    running.paused = open;
  },
  ends({ paused: closed = [] }, backend) {
    for (const id of closed) backend.changeOffice(id, { bookingState: "open" });
  },
};

async function wantedOffice({ request, path }: ScenarioCall): Promise<string | undefined> {
  const [, what, which] = path.split("/");
  if (what === "offices") return which;
  const { office } = await bodyOf(request);
  return typeof office === "string" ? office : undefined;
}

/** `undefined` for one that is not served: the backend itself has an answer to that. */
function officeAt(id: string, backend: Backend) {
  return backend.catalog.profile(id, backend.now(), backend.state);
}

async function revise(office: string, terms: string, backend: Backend): Promise<void> {
  const count = (backend.state.terms[office] ?? []).length;
  const today = todayAt(backend.office(office).timeZone, backend.now());
  const version = `${today}-scenario.${count + 1}`;
  await backend.reviseTerms({ office, terms, version, changes: WHAT_CHANGED });
}
